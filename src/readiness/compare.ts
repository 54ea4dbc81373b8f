/** What changed between two assessments of one plan: named per requirement of a subject, never guessed from the one word of it. */
import type { AssessedSubject, Assessment, Result, Unseen } from './assessment';
import type { Readiness, Status } from './subjects';

/**
 * `regressed`, `fixed`: seen before and after, and worse or better. `wentDark`: known before, unknown now; `cameBack` the other way.
 * `appeared`, `disappeared`: the subject itself; one that the plan takes in or leaves out counts so too.
 * `ruleChanged`: judged under another edition or catalogue version; never called a regression, whatever else changed.
 */
export type ChangeKind = 'regressed' | 'fixed' | 'wentDark' | 'cameBack' | 'appeared' | 'disappeared' | 'ruleChanged';

/** One change. Without `requirement` it is of the subject as a whole. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it is now; one that is gone, as it was. */
  readonly subject: AssessedSubject;
  readonly requirement?: string;
  /** The verdict on the requirement; absent on the side that did not ask it. */
  readonly before?: Result;
  readonly after?: Result;
}

/** A subject in scope on both sides whose effective readiness is another one. */
export interface Moved {
  readonly subject: AssessedSubject;
  readonly before: Readiness;
  readonly after: Readiness;
}

export interface Comparison {
  /** In the order of the subjects now and of their requirements; what is gone comes last. */
  readonly changes: readonly Change[];
  readonly moved: readonly Moved[];
}

/** What works counts alike, whether it was asked or not. */
const STANDING: Readonly<Record<Exclude<Status, 'unknown'>, number>> = { fail: 0, warn: 1, pass: 2, notApplicable: 2 };

/** Compares an assessment with an earlier one of the same plan. Pure; takes time in proportion to the results. */
export function compare(before: Assessment, after: Assessment): Comparison {
  const sameRules = before.edition === after.edition && before.catalogueVersion === after.catalogueVersion;
  const changes: Change[] = [];
  const moved: Moved[] = [];
  for (const subject of after.subjects) {
    if (!subject.inScope) continue;
    const earlier = before.byId.get(subject.id);
    if (!earlier?.inScope) {
      changes.push({ kind: isUnseen(before, subject) ? 'cameBack' : 'appeared', subject });
      continue;
    }
    changes.push(...changesOf(earlier, subject, sameRules));
    if (earlier.effectiveReadiness !== subject.effectiveReadiness) {
      moved.push({ subject, before: earlier.effectiveReadiness, after: subject.effectiveReadiness });
    }
  }
  for (const subject of before.subjects) {
    if (!subject.inScope || after.byId.get(subject.id)?.inScope) continue;
    changes.push({ kind: isUnseen(after, subject) ? 'wentDark' : 'disappeared', subject });
  }
  return { changes, moved };
}

function changesOf(earlier: AssessedSubject, subject: AssessedSubject, sameRules: boolean): readonly Change[] {
  // Verdicts of subjects that share everything may be one list.
  if (earlier.results === subject.results) return [];
  const changes: Change[] = [];
  const waiting = new Map(earlier.results.map((result) => [result.requirement, result]));
  for (const after of subject.results) {
    const before = waiting.get(after.requirement);
    waiting.delete(after.requirement);
    const kind = before ? kindOf(before.status, after.status, sameRules) : 'ruleChanged';
    if (kind) changes.push({ kind, subject, requirement: after.requirement, ...(before && { before }), after });
  }
  for (const before of waiting.values()) changes.push({ kind: 'ruleChanged', subject, requirement: before.requirement, before });
  return changes;
}

/** undefined: nothing that anybody would call a change. */
function kindOf(before: Status, after: Status, sameRules: boolean): ChangeKind | undefined {
  if (before === after) return undefined;
  if (!sameRules) return 'ruleChanged';
  if (after === 'unknown') return 'wentDark';
  if (before === 'unknown') return 'cameBack';
  const step = STANDING[after] - STANDING[before];
  if (step === 0) return undefined;
  return step < 0 ? 'regressed' : 'fixed';
}

const LIST_OF: Readonly<Partial<Record<AssessedSubject['kind'], Unseen['part']>>> = { cloud: 'clouds', host: 'hosts', vm: 'vms' };

/** Whether a subject that an assessment does not hold may be there all the same: the list it would stand in was not read. */
function isUnseen(assessment: Assessment, subject: AssessedSubject): boolean {
  if (assessment.byId.has(subject.id)) return false;
  const holder = assessment.byId.get(subject.vmmServerId ?? '') ?? assessment.subjects.find(({ kind }) => kind === 'plan');
  const list = LIST_OF[subject.kind];
  return holder?.unseen.some(({ part }) => part === list || (subject.kind === 'vmmServer' && part === 'named')) ?? false;
}
