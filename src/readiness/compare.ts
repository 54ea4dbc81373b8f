/** What changed between two looks at one plan: named per requirement of a subject, never guessed from the one word of it. */
import type { AssessedSubject, Result, Unseen } from './assessment';
import { MARKED_FACTS, readingOf, type Marked, type MarkedFacts, type Reading } from './seen';
import type { Source } from './facts';
import type { IsoTime, Readiness, Status, UnknownReason } from './subjects';

/** What comparing asks of a subject. */
export type ComparedSubject = Pick<
  AssessedSubject,
  'kind' | 'id' | 'name' | 'vmmServerId' | 'cloudIds' | 'inScope' | 'effectiveReadiness' | 'results' | 'unseen' | 'seen'
> & {
  readonly hostId?: string | undefined;
};

/** What comparing asks of a look at a plan: an assessment has it, and so has a snapshot of an earlier one. */
export interface Compared {
  /** What counted as now. */
  readonly takenAt: IsoTime;
  readonly edition: string;
  readonly catalogueVersion: string;
  /** The version of the program that judged; absent on both sides: the one that runs. */
  readonly program?: string;
  readonly subjects: readonly ComparedSubject[];
  readonly byId: ReadonlyMap<string, ComparedSubject>;
  /** What its subjects' marks are of; absent: what this program marks. */
  readonly markedFacts?: MarkedFacts;
  /** Of a snapshot: who had been reported before, and was not then. */
  readonly gone?: ReadonlyMap<string, { readonly subject: ComparedSubject }>;
}

/**
 * `regressed`, `fixed`: seen before and after, and worse or better. `wentDark`: known before, unknown now; `cameBack` the other way.
 * `appeared`, `disappeared`: the subject itself; one that the plan takes in or leaves out counts so too.
 * `ruleChanged`: judged under another edition, catalogue version or program. Of facts that are as they were it is never a regression, unless time made them
 * worse meanwhile; where what the rule read is another thing than when it was better, or cannot be read any more, it has regressed or gone dark, whatever the rules.
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

/** The marks of a subject as a look has them. */
export function markedOf({ kind, seen }: ComparedSubject, { markedFacts = MARKED_FACTS }: Pick<Compared, 'markedFacts'>): Marked {
  return { facts: markedFacts, kind, seen };
}

/** Compares a look at a plan with an earlier one. Pure; takes time in proportion to the results. */
export function compare(before: Compared, after: Compared): Comparison {
  const rules: OtherRules = isSameRules(before, after) ? undefined : { before, after };
  const changes: Change[] = [];
  const moved: Moved[] = [];
  for (const subject of after.subjects) {
    if (!subject.inScope) continue;
    const earlier = before.byId.get(subject.id);
    if (!earlier?.inScope) {
      changes.push({ kind: isUnseen(before, subject) ? 'cameBack' : 'appeared', subject });
      // Whoever is reported again may have become worse meanwhile.
      const was = earlier ? undefined : before.gone?.get(subject.id)?.subject;
      if (was) changes.push(...changesOf(was, subject, rules));
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

/** The looks under the one rules and under the others; undefined: they are the same. */
type OtherRules = { readonly before: Compared; readonly after: Compared } | undefined;

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
  const facts = rules && new OnFacts(earlier, subject, rules);
  for (const [index, after] of subject.results.entries()) {
    const before = earlier.results[index];
    const kind = before && kindOf(before, after, facts);
    if (kind) (changes ??= []).push({ kind, subject, requirement: after.requirement, before, after });
  }
  return changes ?? NOTHING;
}

function changesByRequirement(earlier: ComparedSubject, subject: ComparedSubject, rules: OtherRules): readonly Change[] {
  const changes: Change[] = [];
  const facts = rules && new OnFacts(earlier, subject, rules);
  const waiting = new Map(earlier.results.map((before) => [before.requirement, before]));
  for (const after of subject.results) {
    const before = waiting.get(after.requirement);
    waiting.delete(after.requirement);
    const kind = before ? kindOf(before, after, facts) : 'ruleChanged';
    if (kind) changes.push({ kind, subject, requirement: after.requirement, ...(before && { before }), after });
  }
  for (const before of waiting.values()) changes.push({ kind: 'ruleChanged', subject, requirement: before.requirement, before });
  return changes;
}

/**
 * undefined: nothing that anybody would call a change. What a waiver no longer covers has regressed, though it is as it was.
 * @param rules absent: they are the same
 */
function kindOf(earlier: Result, later: Result, rules: OnFacts | undefined): ChangeKind | undefined {
  const [before, after] = [earlier.status, later.status];
  const isUncovered = earlier.waived !== undefined && later.waived === undefined && STANDING[after] < STANDING.pass;
  if (before === after && !isUncovered) return undefined;
  // What people said ends by its own time, under any rules.
  if (rules && !isUncovered) return rules.kindOf(earlier, later);
  if (after === 'unknown') return 'wentDark';
  if (isUncovered) return 'regressed';
  if (before === 'unknown') return 'cameBack';
  const step = STANDING[after] - STANDING[before];
  if (step === 0) return undefined;
  return step < 0 ? 'regressed' : 'fixed';
}

/** What changed of one subject under other rules: only what the facts say that were read is more than another rule. */
class OnFacts {
  constructor(
    private readonly earlier: ComparedSubject,
    private readonly later: ComparedSubject,
    private readonly looks: NonNullable<OtherRules>,
  ) {}

  kindOf(earlier: Result, later: Result): ChangeKind {
    if (later.status === 'unknown') return this.isOutOfSight(earlier, later) ? 'wentDark' : 'ruleChanged';
    return this.isWorseOnOthers(earlier, later) ? (earlier.status === 'unknown' ? 'cameBack' : 'regressed') : 'ruleChanged';
  }

  /** It was known, and what it was known by cannot be read any more, is too old, or says another thing. */
  private isOutOfSight(earlier: Result, { requirement, unknown }: Result): boolean {
    const reason = unknown?.reason ?? 'notCollected';
    if (unknown?.source === 'person') return reason !== 'notAnswered';
    // What somebody confirmed was taken back.
    if (earlier.confirmed) return true;
    if (reason === 'stale') return !this.wasStale(unknown?.source);
    const reading = this.reading(requirement);
    return reading ? reading.isLost || reading.isOther : NOT_SEEN.has(reason);
  }

  /** What that source said of the subject was too old before; now it is asked for something else. */
  private wasStale(source: Source | undefined): boolean {
    return this.earlier.results.some(({ unknown }) => unknown?.reason === 'stale' && unknown.source === source);
  }

  /** It is worse than when it was last seen, on something else than was seen then. */
  private isWorseOnOthers(earlier: Result, later: Result): boolean {
    const last = earlier.unknown?.lastKnown ?? earlier.status;
    if (last === 'unknown' || !isWorse(last, later.status) || later.waived) return false;
    const isOtherWord = earlier.confirmed !== undefined && later.confirmed?.at !== earlier.confirmed.at;
    return isOtherWord || this.hasTurned(earlier, later) || this.reading(later.requirement)?.isOther === true;
  }

  /** Time alone made it worse between the looks, also under the rules of now. When one that was out of sight was seen last, nobody knows. */
  private hasTurned(earlier: Result, { finding }: Result): boolean {
    if (finding?.since === undefined) return false;
    return earlier.status === 'unknown' || Date.parse(finding.since) > Date.parse(this.looks.before.takenAt);
  }

  private reading(requirement: string): Reading | undefined {
    return readingOf(requirement, markedOf(this.earlier, this.looks.before), markedOf(this.later, this.looks.after));
  }
}

/** A source could not be asked, whatever the rules ask for. */
const NOT_SEEN: ReadonlySet<UnknownReason> = new Set<UnknownReason>(['accessDenied', 'sourceFailed', 'timedOut']);

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
