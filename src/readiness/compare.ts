/** What changed between two looks at one plan: named per requirement of a subject, never guessed from the one word of it. */
import type { AssessedSubject, Result, Unseen } from './assessment';
import { markAt, SeenMarker, type SeenMarks } from './seen';
import type { Readiness, Status } from './subjects';

/** What comparing asks of a subject. */
export type ComparedSubject = Pick<
  AssessedSubject,
  'kind' | 'id' | 'name' | 'vmmServerId' | 'cloudIds' | 'inScope' | 'effectiveReadiness' | 'results' | 'unseen'
> & {
  readonly hostId?: string | undefined;
  /** What the verdicts stood on, where they no longer say it themselves: of a snapshot. */
  readonly seen?: SeenMarks | undefined;
};

/** What comparing asks of a look at a plan: an assessment has it, and so has a snapshot of an earlier one. */
export interface Compared {
  readonly edition: string;
  readonly catalogueVersion: string;
  /** The version of the program that judged; absent on both sides: the one that runs. */
  readonly program?: string;
  readonly subjects: readonly ComparedSubject[];
  readonly byId: ReadonlyMap<string, ComparedSubject>;
}

/**
 * `regressed`, `fixed`: seen before and after, and worse or better. `wentDark`: known before, unknown now; `cameBack` the other way.
 * `appeared`, `disappeared`: the subject itself; one that the plan takes in or leaves out counts so too.
 * `ruleChanged`: judged under another edition, catalogue version or program. Of facts that are as they were it is never a regression; where what was
 * seen is another thing than when it was better, it has regressed, whatever the rules.
 */
export type ChangeKind = 'regressed' | 'fixed' | 'wentDark' | 'cameBack' | 'appeared' | 'disappeared' | 'ruleChanged';

/** One change. Without `requirement` it is of the subject as a whole. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it is now; one that is gone, as it was. */
  readonly subject: ComparedSubject;
  readonly requirement?: string;
  /** The verdict on the requirement; absent on the side that did not ask it. */
  readonly before?: Result;
  readonly after?: Result;
}

/** A subject in scope on both sides whose effective readiness is another one. */
export interface Moved {
  readonly subject: ComparedSubject;
  readonly before: Readiness;
  readonly after: Readiness;
}

export interface Comparison {
  /** In the order of the subjects now and of their requirements; what is gone comes last. */
  readonly changes: readonly Change[];
  readonly moved: readonly Moved[];
}

/** What works counts alike, whether it was asked or not. Nobody knows where an unknown stands; it is below what works. */
const STANDING: Readonly<Record<Status, number>> = { unknown: 0, fail: 0, warn: 1, pass: 2, notApplicable: 2 };

/** Whether a verdict is worse than an earlier one of the same requirement; both known. */
export function isWorse(before: Status, after: Status): boolean {
  return STANDING[after] < STANDING[before];
}

/** Whether two looks were judged by the same rules. */
export function isSameRules(before: Compared, after: Compared): boolean {
  return before.edition === after.edition && before.catalogueVersion === after.catalogueVersion && before.program === after.program;
}

/** Compares a look at a plan with an earlier one. Pure; takes time in proportion to the results. */
export function compare(before: Compared, after: Compared): Comparison {
  const rules = isSameRules(before, after) ? undefined : new SeenMarker();
  const changes: Change[] = [];
  const moved: Moved[] = [];
  for (const subject of after.subjects) {
    if (!subject.inScope) continue;
    const earlier = before.byId.get(subject.id);
    if (!earlier?.inScope) {
      changes.push({ kind: isUnseen(before, subject) ? 'cameBack' : 'appeared', subject });
      continue;
    }
    changes.push(...changesOf(earlier, subject, rules));
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

/** Marks what was seen, where the rules are other ones; undefined: they are the same. */
type OtherRules = SeenMarker | undefined;

function changesOf(earlier: ComparedSubject, subject: ComparedSubject, rules: OtherRules): readonly Change[] {
  // Verdicts of subjects that share everything may be one list.
  if (earlier.results === subject.results) return NOTHING;
  return isAskedAlike(earlier.results, subject.results)
    ? changesInPlace(earlier, subject, rules)
    : changesByRequirement(earlier, subject, rules);
}

const NOTHING: readonly Change[] = [];

function isAskedAlike(before: readonly Result[], after: readonly Result[]): boolean {
  return before.length === after.length && before.every(({ requirement }, index) => requirement === after[index]?.requirement);
}

/** Both sides ask the same in the same order: the common case, and quick. */
function changesInPlace(earlier: ComparedSubject, subject: ComparedSubject, rules: OtherRules): readonly Change[] {
  let changes: Change[] | undefined;
  for (const [index, after] of subject.results.entries()) {
    const before = earlier.results[index];
    const kind = before && kindOf(before, after, rules && { marker: rules, before: markAt(earlier.seen, index) });
    if (kind) (changes ??= []).push({ kind, subject, requirement: after.requirement, before, after });
  }
  return changes ?? NOTHING;
}

function changesByRequirement(earlier: ComparedSubject, subject: ComparedSubject, rules: OtherRules): readonly Change[] {
  const changes: Change[] = [];
  const waiting = new Map(earlier.results.map((before, index) => [before.requirement, { before, mark: markAt(earlier.seen, index) }]));
  for (const after of subject.results) {
    const { before, mark } = waiting.get(after.requirement) ?? {};
    waiting.delete(after.requirement);
    const kind = before ? kindOf(before, after, rules && { marker: rules, before: mark }) : 'ruleChanged';
    if (kind) changes.push({ kind, subject, requirement: after.requirement, ...(before && { before }), after });
  }
  for (const { before } of waiting.values()) changes.push({ kind: 'ruleChanged', subject, requirement: before.requirement, before });
  return changes;
}

/**
 * undefined: nothing that anybody would call a change. What a waiver no longer covers has regressed, though it is as it was.
 * @param rules absent: they are the same
 */
function kindOf(earlier: Result, later: Result, rules: Marked | undefined): ChangeKind | undefined {
  const [before, after] = [earlier.status, later.status];
  const isUncovered = earlier.waived !== undefined && later.waived === undefined && STANDING[after] < STANDING.pass;
  if (before === after && !isUncovered) return undefined;
  if (rules) return worseOnOtherFact(earlier, later, rules) ?? 'ruleChanged';
  if (after === 'unknown') return 'wentDark';
  if (isUncovered) return 'regressed';
  if (before === 'unknown') return 'cameBack';
  const step = STANDING[after] - STANDING[before];
  if (step === 0) return undefined;
  return step < 0 ? 'regressed' : 'fixed';
}

interface Marked {
  readonly marker: SeenMarker;
  /** What was kept of the earlier verdict. */
  readonly before: string | undefined;
}

/** It is worse than when it was last seen, on something else than was seen then; both have to say what it was. */
function worseOnOtherFact(earlier: Result, later: Result, { marker, before: kept }: Marked): ChangeKind | undefined {
  const last = earlier.unknown?.lastKnown ?? earlier.status;
  const isKnown = last !== 'unknown' && later.status !== 'unknown';
  if (!isKnown || !isWorse(last, later.status) || later.waived) return undefined;
  const [before, after] = [marker.markOf(earlier) ?? kept, marker.markOf(later)];
  if (before === undefined || after === undefined || before === after) return undefined;
  return earlier.status === 'unknown' ? 'cameBack' : 'regressed';
}

const LIST_OF: Readonly<Partial<Record<ComparedSubject['kind'], Unseen['part']>>> = { cloud: 'clouds', host: 'hosts', vm: 'vms' };

/** Whether a subject that an assessment does not hold may be there all the same: the list it would stand in was not read. */
function isUnseen(compared: Compared, subject: ComparedSubject): boolean {
  return unseenOf(compared, subject) !== undefined;
}

/** The list that it would stand in and that was not read; undefined: it is there, or its list was read and does not hold it. */
export function unseenOf(
  { subjects, byId }: Pick<Compared, 'subjects' | 'byId'>,
  subject: Pick<ComparedSubject, 'kind' | 'id' | 'vmmServerId'>,
): Unseen | undefined {
  if (byId.has(subject.id)) return undefined;
  const holder = byId.get(subject.vmmServerId ?? '') ?? subjects.find(({ kind }) => kind === 'plan');
  const list = LIST_OF[subject.kind];
  return holder?.unseen.find(({ part }) => part === list || (subject.kind === 'vmmServer' && part === 'named'));
}
