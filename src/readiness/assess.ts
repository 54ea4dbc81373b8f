import type { AssessedSubject, Assessment, Evidence, PlanProblem, ReadinessCounts, Result, SourceState } from './assessment';
import { CATALOGUE, CATALOGUE_VERSION } from './catalogue';
import type { Edition } from './editions/edition';
import { withDisagreements } from './disagreement';
import { buildEstate } from './estate/estate';
import type { EstateInput, EstateSubject } from './estate/subject';
import { evaluate, notAsked } from './evaluate';
import type { PeoplesWord } from './given';
import type { Judgement } from './judgement';
import { resolveExcludedDisks } from './excluded-disks';
import { freshnessLimits } from './freshness';
import { standing } from './graph';
import { applyAnswers, toldByPeople } from './people';
import type { Requirement } from './requirement';
import { countReadiness, ownReadiness, worst } from './rollup';
import { nameFits } from './scope';
import { resolveAnswers } from './selectors';
import { sourceStates } from './source-states';
import { SUBJECT_KINDS, type SubjectKind } from './subjects';
import { withTold } from './told';

export interface AssessmentInput extends EstateInput {
  readonly edition: Edition;
  /** What people said in conversation; absent: nothing. */
  readonly people?: PeoplesWord;
}

/**
 * Judges an estate: every requirement for every subject of its kind, people's answers applied, rolled up along what
 * stands on what. Pure: the same input gives the same assessment.
 */
export function assess(given: AssessmentInput): Assessment {
  const input = { ...given, inventory: withTold(given.inventory, given.people?.told) };
  const judgement: Judgement = {
    edition: input.edition,
    now: Date.parse(input.assessedAt),
    limits: freshnessLimits(input.plan.freshnessHours),
  };
  const estate = buildEstate(input);
  const answers = resolveAnswers(input.plan, estate, CATALOGUE, given.people?.answers);
  const byKind = requirementsByKind();
  const judge = (subject: EstateSubject, requirement: Requirement): Result => {
    const measured = toldByPeople(evaluate(requirement, subject.record, judgement), judgement);
    return applyAnswers(requirement, measured, answers.answersFor(subject.id, requirement.id), judgement);
  };
  const nothingAsked = leftOut(byKind, input.edition);
  const results = new Map(
    estate.map((subject) => [
      subject.id,
      subject.outOfScope
        ? nothingAsked[subject.kind]
        : withDisagreements(byKind[subject.kind].map((requirement) => judge(subject, requirement))),
    ]),
  );
  const scope = scopeProblems(input);
  const subjects = rollUp(withUnheldNames(estate, scope), results);
  return {
    plan: input.plan.name,
    edition: input.edition.name,
    catalogueVersion: CATALOGUE_VERSION,
    takenAt: input.assessedAt,
    ...evidenceAsOf(subjects),
    readiness: wholeReadiness(subjects),
    counts: countsByKind(subjects),
    sources: sourceStates(input, judgement) satisfies readonly SourceState[],
    planProblems: [...scope, ...resolveExcludedDisks(input.plan, input.inventory).problems, ...answers.problems],
    subjects,
    byId: new Map(subjects.map((subject) => [subject.id, subject])),
  };
}

function requirementsByKind(): ByKind<readonly Requirement[]> {
  const all: readonly Requirement[] = CATALOGUE;
  return eachKind((kind) => all.filter((requirement) => requirement.kind === kind));
}

/** The results of subjects that nothing is asked of; the same for all of a kind. */
function leftOut(byKind: ByKind<readonly Requirement[]>, edition: Edition): ByKind<readonly Result[]> {
  return eachKind((kind) => byKind[kind].map((requirement) => notAsked(requirement, edition)));
}

type ByKind<T> = Readonly<Record<SubjectKind, T>>;

function eachKind<T>(make: (kind: SubjectKind) => T): ByKind<T> {
  return Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, make(kind)])) as Record<SubjectKind, T>;
}

function rollUp(estate: readonly EstateSubject[], results: ReadonlyMap<string, readonly Result[]>): readonly AssessedSubject[] {
  const own = new Map(
    estate.map((subject) => [subject.id, subject.outOfScope ? ('outOfScope' as const) : ownReadiness(results.get(subject.id) ?? [])]),
  );
  const graph = standing(estate, own);
  return estate.map((subject) => {
    const readiness = own.get(subject.id) ?? 'unknown';
    const effectiveReadiness = graph.effective(subject.id);
    const contents = graph.contents(subject.id);
    const unseen = subject.unseen ?? [];
    const hosts = subject.kind === 'host' ? [] : graph.hostReadiness(subject.id);
    return {
      kind: subject.kind,
      id: subject.id,
      name: subject.name,
      ...(subject.fqdn !== undefined && { fqdn: subject.fqdn }),
      ...(subject.vmmServerId !== undefined && { vmmServerId: subject.vmmServerId }),
      cloudIds: subject.cloudIds,
      ...(subject.hostId !== undefined && { hostId: subject.hostId }),
      inScope: subject.outOfScope === undefined,
      ...(subject.outOfScope && { outOfScopeBecause: subject.outOfScope }),
      standsOn: graph.standsOn(subject.id),
      readiness,
      effectiveReadiness,
      heldBackBy: graph.heldBackBy(subject.id),
      ...(contents && { contents }),
      headline: subject.outOfScope ? 'outOfScope' : worst(effectiveReadiness, ...hosts, ...unseen.map(() => 'unknown' as const)),
      results: results.get(subject.id) ?? [],
      unseen,
    };
  });
}

function evidenceAsOf(subjects: readonly AssessedSubject[]): { evidenceAsOf?: string } {
  const seen = new Set<readonly Evidence[]>();
  for (const subject of subjects) {
    if (subject.inScope) for (const result of subject.results) seen.add(result.evidence);
  }
  let oldest: string | undefined;
  for (const { observedAt } of [...seen].flat()) {
    if (oldest === undefined || Date.parse(observedAt) < Date.parse(oldest)) oldest = observedAt;
  }
  return oldest === undefined ? {} : { evidenceAsOf: oldest };
}

/** The worst of all in scope, and of what the plan holds unseen; a plan with nothing on premises in scope cannot be called anything but unknown. */
function wholeReadiness(subjects: readonly AssessedSubject[]): Assessment['readiness'] {
  const inScope = subjects.filter((subject) => subject.inScope);
  const onPremises = inScope.some((subject) => subject.kind !== 'plan' && subject.kind !== 'storageAccount');
  const plan = subjects.find((subject) => subject.kind === 'plan')?.headline ?? 'unknown';
  return onPremises ? inScope.map((subject) => subject.effectiveReadiness).reduce((a, b) => worst(a, b), plan) : 'unknown';
}

function countsByKind(subjects: readonly AssessedSubject[]): ByKind<ReadinessCounts> {
  return eachKind((kind) =>
    countReadiness(subjects.filter((subject) => subject.kind === kind).map((subject) => subject.effectiveReadiness)),
  );
}

/** What the plan means to replicate and no report holds was not seen: the plan cannot be called ready around it. */
function withUnheldNames(estate: readonly EstateSubject[], problems: readonly PlanProblem[]): readonly EstateSubject[] {
  const meant = ['vmmServers', 'clouds', 'vms.include'];
  const unheld = problems.filter(({ where }) => meant.includes(where));
  if (unheld.length === 0) return estate;
  const unseen = { part: 'named' as const, reason: 'notCollected' as const, detail: unheld.map(({ name }) => name).join(', ') };
  return estate.map((subject) => (subject.kind === 'plan' ? { ...subject, unseen: [...(subject.unseen ?? []), unseen] } : subject));
}

/** What the plan names and no report holds: said, never passed over. */
function scopeProblems({ plan, inventory }: AssessmentInput): readonly PlanProblem[] {
  const named = (given: string, name: string): boolean => given.trim().toLowerCase() === name.toLowerCase();
  const servers = plan.vmmServers
    .filter((given) => !inventory.vmmServers.some((server) => named(given, server.name) || named(given, server.fqdn ?? '')))
    .map((name) => ({ kind: 'unknownVmmServer' as const, name, where: 'vmmServers' }));
  const clouds = plan.clouds
    .filter((given) => !inventory.clouds.some((cloud) => named(given, cloud.name)))
    .map((name) => ({ kind: 'unknownCloud' as const, name, where: 'clouds' }));
  const fitsNone = (pattern: string, names: readonly (string | undefined)[]): boolean =>
    !names.some((name) => name !== undefined && nameFits(pattern, name));
  const hostNames = inventory.hosts.flatMap((host) => [host.name, host.fqdn]);
  const vmNames = inventory.vms.map((vm) => vm.name);
  const told = (patterns: readonly string[], names: readonly (string | undefined)[], where: string): readonly PlanProblem[] =>
    patterns.filter((pattern) => fitsNone(pattern, names)).map((name) => ({ kind: 'unknownSubject' as const, name, where }));
  const hosts = told(plan.hostsExcluded, hostNames, 'hosts.exclude');
  const vms = [...told(plan.vmsIncluded, vmNames, 'vms.include'), ...told(plan.vmsExcluded, vmNames, 'vms.exclude')];
  return [...servers, ...clouds, ...hosts, ...vms];
}
