/** The parts of a line as one answer. What contradicts itself, or can be meant in two ways, is asked back. */
import { nameKey } from '../../readiness/name-key';
import type { Said } from '../said';
import type { Segment } from './segments';
import { SAME } from './beside-words';
import { isHarmless } from './remarks';
import { add, type SaidSoFar } from './said-so-far';
import { says, type Statement } from './statement';
import { statementOf } from './statements';
import type { AskedAbout, Token } from './token';
import type { Word } from './values';

export type Combined =
  | {
      readonly is: Word;
      /** The other holds for these. */
      readonly except?: readonly string[];
      /** Only for what lies in this cloud. */
      readonly within?: string;
      /** "all 62": as many as were said to be asked about. */
      readonly count?: number;
      /** Milliseconds. */
      readonly until?: number;
      readonly note?: string;
    }
  /** A yes or a no for those that were named; what nobody named stays open. */
  | {
      readonly is: 'partly';
      readonly yes: readonly string[];
      readonly no: readonly string[];
      /** Of everything else that is asked about; absent: nothing was said of it. */
      readonly rest?: Word;
      readonly until?: number;
      readonly note?: string;
    }
  | { readonly is: 'dontKnow' }
  /** Meant as an answer, and not a clear one. */
  | { readonly is: 'unclear' };

/** What speaks of those that are asked about. */
const SPEAKS: ReadonlySet<Token['is']> = new Set<Token['is']>([
  'yes',
  'no',
  'name',
  'group',
  'all',
  'rest',
  'except',
  'on',
  'off',
  'share',
  'right',
]);
const UNCLEAR = { is: 'unclear' } as const;

/** Undefined: nothing in it answers. */
export function combined(
  segments: readonly Segment[],
  { text }: Said,
  asked: AskedAbout,
  read: typeof statementOf = statementOf,
): Combined | undefined {
  const statements = segments.map((segment) => namedBeside(read(segment, text, asked), segment, asked));
  const parts = segments.map(({ opener }, index) => ({ opener, statement: goodOfThose(statements, segments, index) }));
  const answers =
    parts.some(
      ({ statement: { is } }) =>
        is === 'says' || is === 'open' || is === 'vague' || is === 'working' || is === 'none' || is === 'allGood' || is === 'roughly',
    ) || parts.some(({ statement }) => statement.is === 'names' && statement.only);
  if (!answers) return undefined;
  if (
    isUnknownAlone(
      segments,
      parts.map(({ statement }) => statement),
    )
  )
    return { is: 'dontKnow' };
  if (parts.some(({ statement: { is } }) => is === 'vague')) return UNCLEAR;
  const isAnchored = isAnchoredBy(parts.map(({ statement }) => statement));
  // "All but SQL01, it is old": a remark about the one that was named.
  const firstUnread = parts.findIndex(({ statement }, index) => {
    const before = parts[index - 1]?.statement;
    // "WEB01 I don't know, have never been there": why.
    const explains = before?.is === 'open' && segments[index]?.tokens.some(({ is }) => SPEAKS.has(is)) === false;
    if (statement.is !== 'unread' || explains || (isAnchored && isHarmless(segments[index]?.tokens ?? []))) return false;
    return !(statement.ofIt && before?.is === 'says' && before.except.length > 0);
  });
  const isUnknownFirst = parts[0]?.statement.is === 'open' && !parts.some(({ statement: { is } }) => is === 'says');
  if (firstUnread >= 0 && !(isUnknownFirst && firstUnread > 0)) return UNCLEAR;
  const said: SaidSoFar = {
    ...{ yes: [], no: [], open: [], isRestOpen: false, isOpen: false, working: false, isSoft: false },
    isAnchored,
    isRestSaid: parts.some(({ statement }) => statement.is === 'says' && statement.whom.are === 'rest'),
  };
  for (const [index, { opener, statement }] of parts.entries()) {
    // "WEB01 I don't know, no login there".
    const isSaidAgain = statement.is === 'open' && statement.whom.are === 'nobody' && parts[index - 1]?.statement.is === 'open';
    if (!isSaidAgain && !add(said, opener, statement, asked)) return UNCLEAR;
  }
  return conclude(said, beforeLastEnd(parts, segments, text), asked);
}

/** "Checked in the portal, until 30 Nov": the day that is said last is no part of how it was checked. */
function beforeLastEnd(parts: readonly { readonly statement: Statement }[], segments: readonly Segment[], text: string): string {
  const last = parts.at(-1)?.statement;
  const at = segments.at(-1)?.tokens[0]?.at;
  return last?.is === 'until' && last.noteAt === undefined && at !== undefined ? text.slice(0, at).replace(/[\s,.;:–-]+$/, '') : text;
}

/** "Kollat SQL02, den är lugn": of those who were looked at right before. */
function goodOfThose(statements: readonly Statement[], segments: readonly Segment[], index: number): Statement {
  const [statement, before] = [statements[index] ?? ({ is: 'idle' } as const), statements[index - 1]];
  const tokens = segments[index]?.tokens ?? [];
  const isGood = tokens[0]?.is === 'it' && tokens.at(-1)?.is === 'good' && tokens.every(({ is }) => /^(?:it|small|good|seen)$/.test(is));
  const isSeen = before?.is === 'names' && segments[index - 1]?.tokens.some(({ is }) => is === 'seen') === true;
  return isGood && isSeen ? says('yes', { are: 'nobody' }, { refers: true }) : statement;
}

/** A place, and nothing that is done there. */
function isOfMore(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens;
  return (
    /^(?:pa|on|in|i|for|hos)$/.test(first?.word ?? '') &&
    others.length > 0 &&
    others.length <= 3 &&
    others.every(({ is }) => is === 'strange' || is === 'small' || is === 'thing' || is === 'machine')
  );
}

/** What is called something, where one thing alone is asked about ("yes, stlogs01"), is a remark; what goes on about others nobody knows of leaves all open. */
function namedBeside(statement: Statement, segment: Segment, { names, count }: AskedAbout): Statement {
  if (goesOn(statement, segment)) return { is: 'vague' };
  if (count !== 1 || names.size === 0) return statement;
  // "Yes, only stgold", where it alone is asked about: what else there is was the question.
  if ((statement.is === 'names' || statement.is === 'says') && statement.only)
    return isOfItsOwn(segment) ? { is: 'remark', at: segment.tokens[0]?.at ?? 0, ofIt: true } : { is: 'vague' };
  const isOther = statement.is === 'names' && !statement.names.some((name) => names.has(nameKey(name)));
  return isOther ? { is: 'remark', at: segment.tokens[0]?.at ?? 0, ofIt: true } : statement;
}

/** "One that only stgold uses". */
function isOfItsOwn({ tokens }: Segment): boolean {
  const at = tokens.findIndex(({ is }) => is === 'only');
  return /^(?:som|that|which)$/.test(tokens[at - 1]?.word ?? '') && tokens.at(-1)?.is === 'has';
}

/** "Off on both SQL and on WEB", "WEB01 off, sql same". */
function goesOn({ is }: Statement, { tokens, opener }: Segment): boolean {
  if (opener === 'and' && isOfMore(tokens) && (is === 'remark' || is === 'note')) return true;
  const isShort = tokens.length <= 3 && tokens.every((each) => each.is === 'strange' || each.is === 'small');
  return is === 'remark' && isShort && tokens.some(({ word }) => SAME.test(word));
}

/** Whom it speaks of is named, or the state; "ja, avstängt" agrees with itself. */
function isAnchoredBy(statements: readonly Statement[]): boolean {
  const said = statements.flatMap((statement) => (statement.is === 'says' ? [statement] : []));
  return said.some(
    ({ anchored, value, predicate }) => anchored || (predicate !== undefined && said.some((each) => each.byWord && each.value === value)),
  );
}

/** "No idea, the security people take care of that": whatever follows speaks of nobody who was asked about. */
function isUnknownAlone(segments: readonly Segment[], statements: readonly Statement[]): boolean {
  const [first, ...others] = statements;
  if (first?.is !== 'open' || first.isDoubt || first.whom.are !== 'nobody') return false;
  return others.every(
    (statement, index) =>
      statement.is === 'open' ||
      ((statement.is === 'unread' || statement.is === 'remark' || statement.is === 'vague') &&
        !segments[index + 1]?.tokens.some(({ is }) => SPEAKS.has(is)) &&
        segments[index + 1]?.tokens.some(({ is }) => is === 'strange') === true) ||
      statement.is === 'note' ||
      statement.is === 'idle',
  );
}

function conclude(said: SaidSoFar, text: string, { count: many }: AskedAbout): Combined | undefined {
  const { base, pending } = said;
  const names = said.yes.length + said.no.length;
  const beside = besideIt(said, text);
  // "Both are, HV01 and HV02".
  const isAllNamed = base?.isAll === true && names === 0 && pending?.names.length === many;
  if (pending && !isAllNamed) return narrowed(said, pending, beside);
  if (!base && names === 0 && !said.rest) return said.isOpen && !said.isRestOpen && said.open.length === 0 ? { is: 'dontKnow' } : UNCLEAR;
  const rest = restByCount(said, many);
  if (rest !== undefined) said.rest = rest;
  if (said.isOpen || said.isSoft || !isClear(said) || !isToldApart(said, many)) return UNCLEAR;
  return names > 0 || said.rest ? ofNamed(said, beside) : ofAll(said, beside);
}

/** "Two of three are off, SQL02 has it on": the others are those two. */
function restByCount({ rough, rest, yes, no }: SaidSoFar, many: number | undefined): Word | undefined {
  if (rest !== undefined || rough?.some === undefined || many === undefined) return undefined;
  // "2 of 3, SQL02 is left": so many are done.
  const value = rough.value ?? (rough.of === many && yes.length === 0 ? 'yes' : undefined);
  const [same, other] = value === 'yes' ? [yes, no] : [no, yes];
  return same.length === 0 && unique(other).length === many - rough.some && (rough.of ?? many) === many ? value : undefined;
}

/** Where only so many were said to be so, each has to be told apart; and nobody is left where all are left out. */
function isToldApart({ rough, rest, yes, no, base }: SaidSoFar, many: number | undefined): boolean {
  const named = unique([...yes, ...no]).length;
  if (many !== undefined && rest !== undefined && named === many && (yes.length === 0 || no.length === 0) && base !== undefined)
    return false;
  return rough === undefined || rest !== undefined || named === many;
}

function besideIt({ noteAt, until }: SaidSoFar, text: string): { readonly until?: number; readonly note?: string } {
  const note = noteAt === undefined ? '' : text.slice(noteAt).replace(/^[\s,.;:–-]+/, '');
  return { ...(until !== undefined && { until }), ...(note !== '' && { note }) };
}

/** "Ja, SQL01": it is said of that one alone. */
function narrowed(
  { base, yes, no, rest, isOpen }: SaidSoFar,
  { names, only, isPlaced }: NonNullable<SaidSoFar['pending']>,
  beside: object,
): Combined {
  // "No, only on WEB01".
  const isOnly = base?.value === 'no' && !base.isAll && only && isPlaced === true && yes.length + no.length === 0 && !isOpen;
  if (isOnly && rest !== 'yes') return { is: 'no', except: unique(names), ...beside };
  // "Only on SQL02, the others are still encrypted".
  if (!base && only && rest === 'no' && yes.length + no.length === 0 && !isOpen) return { is: 'no', except: unique(names), ...beside };
  const isNarrowed = base?.value === 'yes' && !base.isAll && yes.length + no.length === 0 && !rest && !isOpen;
  return isNarrowed ? { is: 'partly', yes: unique(names), no: [], ...beside } : UNCLEAR;
}

function isClear({ yes, no, open, base, rest, isRestOpen }: SaidSoFar): boolean {
  const lower = (names: readonly string[]): readonly string[] => unique(names).map(nameKey);
  const all = [...lower(yes), ...lower(no), ...lower(open)];
  const leavesOpen = open.length > 0 || isRestOpen;
  const saysAll = rest !== undefined || (base !== undefined && yes.length + no.length === 0);
  return new Set(all).size === all.length && !(leavesOpen && saysAll);
}

function ofAll({ base, working }: SaidSoFar, beside: { readonly until?: number; readonly note?: string }): Combined {
  if (!base || (working && base.value === 'yes')) return UNCLEAR;
  const { count: many, within } = base;
  const { until, ...others } = beside;
  return {
    is: base.value,
    ...(many !== undefined && { count: many }),
    ...(within !== undefined && { within }),
    ...others,
    ...(until !== undefined && base.value === 'yes' && { until }),
  };
}

/** Of all others the one, and of those named the other, is what "all but" says. */
function ofNamed({ yes, no, rest, base }: SaidSoFar, beside: { readonly until?: number; readonly note?: string }): Combined {
  const more = {
    ...(base?.within !== undefined && { within: base.within }),
    ...(base?.count !== undefined && { count: base.count }),
    ...beside,
  };
  if (yes.length + no.length === 0) return UNCLEAR;
  if (rest === 'yes' && yes.length === 0) return { is: 'yes', except: unique(no), ...more };
  if (rest === 'no' && no.length === 0) return { is: 'no', except: unique(yes), ...more };
  return { is: 'partly', yes: unique(yes), no: unique(no), ...(rest && { rest }), ...beside };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}
