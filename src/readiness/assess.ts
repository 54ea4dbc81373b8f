import type { AssessedSubject, Assessment, Evidence, ReadinessCounts, Result, SourceState } from './assessment';
import { CATALOGUE, CATALOGUE_VERSION } from './catalogue';
import type { Edition } from './editions/edition';
import { withDisagreements } from './disagreement';
import { buildEstate } from './estate/estate';
import type { EstateInput, EstateSubject } from './estate/subject';
import { notAsked } from './evaluate';
import type { PeoplesWord } from './given';
import type { Judgement } from './judgement';
import { resolveExcludedDisks } from './excluded-disks';
import { freshnessLimits } from './freshness';
import { standings, type Standing } from './graph';
import { nameOr } from './nameless';
import { scopeProblems, withUnheldNames } from './plan-problems';
import type { Requirement } from './requirement';
import { noReadiness, ownReadiness, worst, worstCounted } from './rollup';
import { SeenMarker } from './seen';
import { resolveAnswers } from './selectors';
import { SharedAnswers } from './shared-answers';
import { SharedVerdicts } from './shared-verdicts';
import { sourceStates } from './source-states';
import { SUBJECT_KINDS, type SubjectKind } from './subjects';
import { withTold } from './told';

export interface AssessmentInput extends EstateInput {
  readonly edition: Edition;
  /** What people said in conversation; absent: nothing. */
  readonly people?: PeoplesWord;
  /** Marks what rules read, for who compares looks (`AssessedSubject.seen`); it takes half as long again. Absent: it does not. */
  readonly marksFacts?: true;
}

/**
 * Judges an estate: every requirement for every subject of its kind, people's answers applied, rolled up along what
 * stands on what. Pure: the same input gives the same assessment.
 */
export function assess(given: AssessmentInput): Assessment {
  const input = { ...given, inventory: withTold(given.inventory, given.people?.told) };
  const isTold = input.inventory !== given.inventory;
  const judgement: Judgement = {
    edition: input.edition,
    now: Date.parse(input.assessedAt),
    limits: freshnessLimits(input.plan.freshnessHours),
  };
  const scope = scopeProblems(input);
  const estate = withUnheldNames(buildEstate(input), scope);
  const answers = resolveAnswers(input.plan, estate, CATALOGUE, judgement.now, given.people?.answers);
  const asked = requirementsByKind();
  const verdicts = eachKind((kind) => new SharedVerdicts(asked[kind], judgement));
  const word = new SharedAnswers(judgement);
  const nothingAsked = eachKind((kind) => asked[kind].map((requirement) => notAsked(requirement, input.edition)));
  const results = estate.map((subject) => {
    if (subject.outOfScope) return nothingAsked[subject.kind];
    const judged = verdicts[subject.kind].of(subject.record);
    const measured = isTold ? word.toldOf(judged) : judged;
    return withDisagreements(word.of(asked[subject.kind], measured, answers.bySubject.get(subject.id)));
  });
  const subjects = rollUp(estate, results, input.marksFacts && new SeenMarker());
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
    byId: byIdOf(subjects),
  };
}

type ByKind<T> = Readonly<Record<SubjectKind, T>>;

function eachKind<T>(make: (kind: SubjectKind) => T): ByKind<T> {
  return Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, make(kind)])) as Record<SubjectKind, T>;
}

function requirementsByKind(): ByKind<readonly Requirement[]> {
  const all: readonly Requirement[] = CATALOGUE;
  return eachKind((kind) => all.filter((requirement) => requirement.kind === kind));
}

/** Entered one by one: a list of pairs would be as large as the estate. */
function byIdOf(subjects: readonly AssessedSubject[]): Assessment['byId'] {
  const byId = new Map<string, AssessedSubject>();
  for (const subject of subjects) byId.set(subject.id, subject);
  return byId;
}

/** @param results of every subject, in the order of the estate */
function rollUp(
  estate: readonly EstateSubject[],
  results: readonly (readonly Result[])[],
  marker: SeenMarker | undefined,
): readonly AssessedSubject[] {
  const own = estate.map((subject, index) => (subject.outOfScope ? 'outOfScope' : ownReadiness(results[index] ?? [])));
  return standings(estate, own).map((standing, index) => toAssessed(standing, results[index] ?? [], marker));
}

const NOTHING_UNSEEN: AssessedSubject['unseen'] = [];

function toAssessed(standing: Standing, results: readonly Result[], marker: SeenMarker | undefined): AssessedSubject {
  const { subject, own, effective, contents } = standing;
  // One shape for all of them: what a subject does not have is undefined, and a large estate stays small.
  return {
    kind: subject.kind,
    id: subject.id,
    name: nameOr(subject.name, subject.id),
    fqdn: subject.fqdn,
    vmmServerId: subject.vmmServerId,
    cloudIds: subject.cloudIds,
    hostId: subject.hostId,
    inScope: subject.outOfScope === undefined,
    outOfScopeBecause: subject.outOfScope,
    standsOn: standing.standsOn,
    readiness: own,
    effectiveReadiness: effective,
    heldBackBy: standing.heldBackBy,
    contents,
    headline: headlineOf(standing),
    results,
    seen: subject.outOfScope ? undefined : marker?.of(subject.kind, subject.record.facts),
    unseen: subject.unseen ?? NOTHING_UNSEEN,
  };
}

/** The worst of its own, of the hosts it holds, and of what could not be seen in it. */
function headlineOf({ subject, effective, contents }: Standing): AssessedSubject['headline'] {
  if (subject.outOfScope) return 'outOfScope';
  const held = contents === undefined || subject.kind === 'host' ? effective : worst(effective, worstCounted(contents.hosts));
  return subject.unseen !== undefined && subject.unseen.length > 0 ? worst(held, 'unknown') : held;
}

function evidenceAsOf(subjects: readonly AssessedSubject[]): { evidenceAsOf?: string } {
  const seen = new Set<readonly Evidence[]>();
  let last: readonly Evidence[] | undefined;
  for (const subject of subjects) {
    if (!subject.inScope) continue;
    for (const { evidence } of subject.results) {
      // Mostly the same as of the result before.
      if (evidence !== last) seen.add(evidence);
      last = evidence;
    }
  }
  let oldest: string | undefined;
  for (const { observedAt } of [...seen].flat()) {
    if (oldest === undefined || Date.parse(observedAt) < Date.parse(oldest)) oldest = observedAt;
  }
  return oldest === undefined ? {} : { evidenceAsOf: oldest };
}

/** The worst of all in scope, and of what the plan holds unseen; a plan with nothing on premises in scope cannot be called anything but unknown. */
function wholeReadiness(subjects: readonly AssessedSubject[]): Assessment['readiness'] {
  let readiness = subjects.find((subject) => subject.kind === 'plan')?.headline ?? 'unknown';
  let isAnyOnPremises = false;
  for (const { kind, inScope, effectiveReadiness } of subjects) {
    if (!inScope) continue;
    isAnyOnPremises ||= kind !== 'plan' && kind !== 'storageAccount';
    readiness = worst(readiness, effectiveReadiness);
  }
  return isAnyOnPremises ? readiness : 'unknown';
}

function countsByKind(subjects: readonly AssessedSubject[]): ByKind<ReadinessCounts> {
  const counts = eachKind(noReadiness);
  for (const { kind, effectiveReadiness } of subjects) counts[kind][effectiveReadiness] += 1;
  return counts;
}
