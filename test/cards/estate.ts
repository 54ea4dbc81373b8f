/** Hand-made assessments for the card tests: built from results, with no rule in between. */
import type { AssessedSubject, Assessment, Evidence, Result, SourceState } from '../../src/readiness/assessment';
import type { Finding } from '../../src/readiness/finding';
import { countReadiness, ownReadiness, worst } from '../../src/readiness/rollup';
import type { Level, Readiness, SubjectKind, UnknownReason } from '../../src/readiness/subjects';
import { SUBJECT_KINDS } from '../../src/readiness/subjects';

export const NOW = '2026-11-23T13:05:00Z';
const AZURE: Evidence = { source: 'azure', observedAt: '2026-11-23T12:53:00Z', reference: '7f3c-91' };
const REPORT: Evidence = { source: 'collector', observedAt: '2026-11-23T04:10:00Z', reference: 'rapport-2026-11-23' };

type Extra = Partial<Omit<Result, 'requirement' | 'status' | 'finding'>>;

/** A verdict that the requirement's check came to. */
export function found(requirement: string, finding: Finding, extra: Extra = {}): Result {
  const isAzure = /^(account|vault|storage|network)\./.test(requirement);
  return {
    requirement,
    level: extra.level ?? 'blocker',
    status: finding.status,
    finding,
    evidence: [isAzure ? AZURE : REPORT],
    ...(finding.status === 'unknown' && { unknown: { reason: finding.reason ?? 'sourcesSilent', facts: [] } }),
    ...extra,
  };
}

/** A verdict nobody could come to. */
export function unread(
  requirement: string,
  reason: UnknownReason,
  extra: Extra & { readonly detail?: string; readonly level?: Level } = {},
): Result {
  const { detail, ...others } = extra;
  return {
    requirement,
    level: 'blocker',
    status: 'unknown',
    unknown: { reason, facts: [], ...(detail !== undefined && { detail }) },
    evidence: [],
    ...others,
  };
}

export interface Given {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly id?: string;
  readonly standsOn?: readonly string[];
  readonly vmmServerId?: string;
  readonly cloudIds?: readonly string[];
  readonly hostId?: string;
  readonly results?: readonly Result[];
  readonly outOfScopeBecause?: 'plan' | 'notHyperV';
}

/** An assessment of subjects given so that what is stood on comes first. */
export function assessmentOf(
  given: readonly Given[],
  extra: Partial<Pick<Assessment, 'sources' | 'planProblems' | 'evidenceAsOf' | 'plan'>> = {},
): Assessment {
  const byId = new Map<string, AssessedSubject>();
  for (const each of given) {
    const subject = rolledUp(each, byId);
    byId.set(subject.id, subject);
  }
  const all = withContents([...byId.values()]).toSorted((a, b) => SUBJECT_KINDS.indexOf(a.kind) - SUBJECT_KINDS.indexOf(b.kind));
  const inScope = all.filter((subject) => subject.inScope).map((subject) => subject.effectiveReadiness);
  const counts = Object.fromEntries(
    SUBJECT_KINDS.map((kind) => [kind, countReadiness(all.filter((each) => each.kind === kind).map((each) => each.effectiveReadiness))]),
  ) as Assessment['counts'];
  return {
    plan: extra.plan ?? 'Nordmark',
    edition: '2026-05',
    catalogueVersion: '1',
    takenAt: NOW,
    ...('evidenceAsOf' in extra ? extra : { evidenceAsOf: REPORT.observedAt }),
    readiness: inScope.length > 1 ? worst(inScope[0] ?? 'unknown', ...inScope) : 'unknown',
    counts,
    sources: extra.sources ?? SOURCES,
    planProblems: extra.planProblems ?? [],
    subjects: all,
    byId: new Map(all.map((subject) => [subject.id, subject])),
  };
}

const SOURCES: readonly SourceState[] = [
  { source: 'azure', name: 'azure', state: 'fresh', observedAt: AZURE.observedAt },
  { source: 'collector', name: 'VMM01', state: 'fresh', observedAt: REPORT.observedAt },
  { source: 'collector', name: 'VMM02', state: 'stale', observedAt: '2026-11-11T04:10:00Z' },
];

function rolledUp(given: Given, below: ReadonlyMap<string, AssessedSubject>): AssessedSubject {
  const inScope = given.outOfScopeBecause === undefined;
  const results = given.results ?? [];
  const readiness: Readiness = inScope ? (results.length === 0 ? 'ready' : ownReadiness(results)) : 'outOfScope';
  const bases = (given.standsOn ?? []).flatMap((id) => below.get(id) ?? []);
  const effectiveReadiness = inScope ? worst(readiness, ...bases.map((each) => each.effectiveReadiness)) : 'outOfScope';
  const causes = bases
    .filter((each) => each.effectiveReadiness === effectiveReadiness)
    .flatMap((each) => (each.readiness === effectiveReadiness ? [each.id] : each.heldBackBy));
  return {
    unseen: [],
    kind: given.kind,
    id: given.id ?? `${given.kind}/${given.name}`,
    name: given.name,
    cloudIds: given.cloudIds ?? [],
    ...(given.vmmServerId !== undefined && { vmmServerId: given.vmmServerId }),
    ...(given.hostId !== undefined && { hostId: given.hostId }),
    inScope,
    ...(given.outOfScopeBecause && { outOfScopeBecause: given.outOfScopeBecause }),
    standsOn: given.standsOn ?? [],
    readiness,
    effectiveReadiness,
    heldBackBy: readiness === effectiveReadiness ? [] : [...new Set(causes)],
    headline: effectiveReadiness,
    results,
  };
}

function withContents(subjects: readonly AssessedSubject[]): readonly AssessedSubject[] {
  const held: Partial<Record<SubjectKind, (container: AssessedSubject, each: AssessedSubject) => boolean>> = {
    plan: () => true,
    vmmServer: (container, each) => each.vmmServerId === container.id,
    cloud: (container, each) => each.cloudIds.includes(container.id),
    host: (container, each) => each.kind === 'vm' && each.hostId === container.id,
  };
  const inside = subjects.filter((each) => each.inScope && (each.kind === 'host' || each.kind === 'vm'));
  return subjects.map((container) => {
    const holds = held[container.kind];
    if (!holds) return container;
    const contents = inside.filter((each) => holds(container, each));
    const hosts = contents.filter((each) => each.kind === 'host').map((each) => each.effectiveReadiness);
    const vms = contents.filter((each) => each.kind === 'vm').map((each) => each.effectiveReadiness);
    const headline = container.kind === 'host' || !container.inScope ? container.headline : worst(container.headline, ...hosts);
    return { ...container, headline, contents: { hosts: countReadiness(hosts), vms: countReadiness(vms) } };
  });
}
