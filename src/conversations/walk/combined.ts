/** The parts of a line as one answer. What contradicts itself, or can be meant in two ways, is asked back. */
import type { Said } from '../said';
import type { Opener, Segment } from './segments';
import type { Whom } from './parts';
import type { Statement } from './statement';
import { statementOf } from './statements';
import type { AskedAbout, Token } from './tokens';
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

/** What has been said so far. */
interface Said_ {
  base?: { value: Word; isAll: boolean; count?: number; within?: string };
  yes: readonly string[];
  no: readonly string[];
  /** Left open by name. */
  open: readonly string[];
  rest?: Word;
  isRestOpen: boolean;
  isOpen: boolean;
  pending?: { names: readonly string[]; only: boolean };
  /** Whom the last part spoke of, and what of them. */
  last?: { value: Word; isExcept: boolean; predicate?: Word };
  until?: number;
  noteAt?: number;
  working: boolean;
  /** "All good", and nothing that says of what. */
  isSoft: boolean;
  /** The line names whom it speaks of, or the state: what else is in it may be a remark. */
  readonly isAnchored: boolean;
  /** Of the others it is said further on. */
  readonly isRestSaid: boolean;
}

type Says = Extract<Statement, { is: 'says' }>;

const OTHER: Readonly<Record<Word, Word>> = { yes: 'no', no: 'yes' };
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
export function combined(segments: readonly Segment[], { text }: Said, asked: AskedAbout): Combined | undefined {
  const parts = segments.map((segment) => ({ opener: segment.opener, statement: statementOf(segment, text, asked) }));
  const answers =
    parts.some(
      ({ statement: { is } }) => is === 'says' || is === 'open' || is === 'vague' || is === 'working' || is === 'none' || is === 'allGood',
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
  // "All but SQL01, it is old": a remark about the one that was named.
  const firstUnread = parts.findIndex(({ statement }, index) => {
    const before = parts[index - 1]?.statement;
    return statement.is === 'unread' && !(statement.ofIt && before?.is === 'says' && before.except.length > 0);
  });
  const isUnknownFirst = parts[0]?.statement.is === 'open' && !parts.some(({ statement: { is } }) => is === 'says');
  if (firstUnread >= 0 && !(isUnknownFirst && firstUnread > 0)) return UNCLEAR;
  const said: Said_ = {
    ...{ yes: [], no: [], open: [], isRestOpen: false, isOpen: false, working: false, isSoft: false },
    isAnchored: parts.some(({ statement }) => statement.is === 'says' && statement.anchored),
    isRestSaid: parts.some(({ statement }) => statement.is === 'says' && statement.whom.are === 'rest'),
  };
  for (const { opener, statement } of parts) if (!add(said, opener, statement, asked)) return UNCLEAR;
  return conclude(said, text, asked);
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

/** False: it contradicts what was said before. */
function add(said: Said_, opener: Opener, statement: Statement, asked: AskedAbout): boolean {
  switch (statement.is) {
    case 'idle':
    case 'unread':
    case 'vague':
      return statement.is !== 'vague';
    case 'none':
      return said.base?.value === 'no';
    case 'until':
      said.until = statement.until;
      return true;
    case 'note':
      return addNote(said, statement);
    case 'remark':
      // "But Peter claims otherwise": what contrasts has to be understood.
      if (opener === 'but' && statement.value === undefined && !(statement.ofIt && said.last?.isExcept === true)) return false;
      return said.isAnchored && addNote(said, statement);
    case 'allGood':
      said.isSoft = said.base === undefined;
      said.base ??= { value: 'yes', isAll: true };
      return said.base.value === 'yes';
    case 'working':
      said.working = true;
      said.noteAt ??= statement.at;
      return said.base?.value !== 'yes' || said.no.length > 0;
    case 'names':
      if (said.pending) return false;
      said.pending = statement;
      return true;
    case 'open':
      return addOpen(said, statement.whom, statement.isDoubt);
    case 'says':
      return addSays(said, opener, statement, asked);
  }
}

/** A reason never changes what was said; one that denies it makes it unclear. */
function addNote(said: Said_, { at, value }: Extract<Statement, { is: 'note' | 'remark' }>): boolean {
  said.noteAt ??= at;
  const about = said.last?.value ?? said.base?.value;
  return value === undefined || about === undefined || value === about || said.until !== undefined;
}

function addOpen(said: Said_, whom: Whom, isDoubt: boolean): boolean {
  if (whom.are === 'named') said.open = [...said.open, ...whom.names];
  else if (whom.are === 'rest' || whom.are === 'group') said.isRestOpen = true;
  else if (isDoubt) return false;
  else if (said.pending) {
    said.open = [...said.open, ...said.pending.names];
    delete said.pending;
  } else said.isOpen = true;
  return true;
}

function addSays(said: Said_, opener: Opener, statement: Says, asked: AskedAbout): boolean {
  said.isSoft = false;
  if (statement.until !== undefined) said.until = statement.until;
  if (statement.noteAt !== undefined) said.noteAt ??= statement.noteAt;
  const { whom } = statement;
  if (statement.except.length > 0) return addExcept(said, statement);
  if (whom.are === 'named') return addNamed(said, opener, statement, whom.names);
  if (whom.are === 'rest') return addRest(said, statement.value, whom.count, asked);
  if (whom.are === 'group') return false;
  if (said.pending && (whom.are === 'nobody' || (whom.isBoth && said.pending.names.length === 2))) {
    const { names } = said.pending;
    delete said.pending;
    return addNamed(said, opener, statement, names);
  }
  return whom.are === 'all' ? addAll(said, statement, whom) : addBare(said, statement);
}

function addExcept(said: Said_, { value, except, whom, bareExcept }: Says): boolean {
  if (said.yes.length + said.no.length > 0 || said.pending || said.rest) return false;
  if (said.base && said.base.value !== value) return false;
  const before = said.base;
  said.base = { value, isAll: whom.are === 'all' || bareExcept, ...before, ...(whom.are === 'all' && count(whom)) };
  said[OTHER[value]] = except;
  said.rest = value;
  said.last = { value: OTHER[value], isExcept: true };
  return true;
}

function count({ count: many, within }: Extract<Whom, { are: 'all' }>): { count?: number; within?: string } {
  return { ...(many !== undefined && { count: many }), ...(within !== undefined && { within }) };
}

function addNamed(said: Said_, opener: Opener, statement: Says, names: readonly string[]): boolean {
  const { only, byWord } = statement;
  const { base } = said;
  // "SQL01 still has it, WEB01 doesn't".
  const before = opener === 'end' ? undefined : said.last;
  if (statement.isYet && before?.predicate !== undefined && before.value === 'no') return false;
  const value = statement.elliptic && before?.predicate !== undefined ? OTHER[before.predicate] : statement.value;
  if (statement.elliptic && opener === 'but' && value === before?.value) return false;
  if (base && !(said.isRestSaid && !base.isAll)) {
    const isException =
      value !== base.value &&
      (opener === 'but' ||
        // "No, only WEB01 is off".
        (only && !byWord) ||
        said.rest !== undefined ||
        (value === 'no' && !byWord && base.isAll && opener !== 'end'));
    if (isException) said.rest = base.value;
    else if (value !== base.value || base.isAll || said.rest !== undefined) return false;
    else if (opener === 'but' && !only) return false;
    // "No, SQL01 has it on": of the others it may hold, or not.
    else if (value === 'no' && !byWord) return false;
  }
  said[value] = [...said[value], ...names];
  said.last = { value, isExcept: said.rest !== undefined, ...(statement.predicate && { predicate: statement.predicate }) };
  return true;
}

function addRest(said: Said_, value: Word, many: number | undefined, { count: asked }: AskedAbout): boolean {
  const pending = said.pending?.names ?? [];
  const named = new Set([...said.yes, ...said.no, ...said.open].map((name) => name.toLowerCase())).size;
  if (pending.length > 0 || said.open.length > 0 || (said.base?.isAll === true && said.rest === undefined)) return false;
  if ((said.rest ?? said.base?.value ?? value) !== value) return false;
  if (many !== undefined && (asked === undefined || asked - named !== many)) return false;
  said.rest = value;
  said.last = { value, isExcept: false };
  return true;
}

function addAll(said: Said_, { value, denied }: Says, whom: Extract<Whom, { are: 'all' }>): boolean {
  // "No, none of them is encrypted" says twice that what is not wanted is not there.
  if (denied && said.base?.value === 'no' && !said.base.isAll) delete said.base;
  if (said.yes.length + said.no.length > 0 || said.rest || said.pending || (said.base && said.base.value !== value)) return false;
  said.base = { value, ...said.base, isAll: true, ...count(whom) };
  said.last = { value, isExcept: false };
  return true;
}

function addBare(said: Said_, { value, byWord }: Says): boolean {
  // "All but SQL02, it is still on": that is said of the one before.
  if (said.last && !byWord && said.yes.length + said.no.length > 0) return value === said.last.value;
  if (said.base) return said.base.value === value;
  if (said.yes.length + said.no.length > 0 || said.rest) return false;
  said.base = { value, isAll: false };
  return true;
}

function conclude(said: Said_, text: string, { count: many }: AskedAbout): Combined | undefined {
  const { base, pending } = said;
  const names = said.yes.length + said.no.length;
  const beside = besideIt(said, text);
  // "Both are, HV01 and HV02".
  const isAllNamed = base?.isAll === true && names === 0 && pending?.names.length === many;
  if (pending && !isAllNamed) return narrowed(said, pending.names, beside);
  if (!base && names === 0 && !said.rest) return said.isOpen && !said.isRestOpen && said.open.length === 0 ? { is: 'dontKnow' } : UNCLEAR;
  if (said.isOpen || said.isSoft || !isClear(said)) return UNCLEAR;
  return names > 0 || said.rest ? ofNamed(said, beside) : ofAll(said, beside);
}

function besideIt({ noteAt, until }: Said_, text: string): { readonly until?: number; readonly note?: string } {
  const note = noteAt === undefined ? '' : text.slice(noteAt).replace(/^[\s,.;:–-]+/, '');
  return { ...(until !== undefined && { until }), ...(note !== '' && { note }) };
}

/** "Ja, SQL01": it is said of that one alone. */
function narrowed({ base, yes, no, rest, isOpen }: Said_, names: readonly string[], beside: object): Combined {
  const isNarrowed = base?.value === 'yes' && !base.isAll && yes.length + no.length === 0 && !rest && !isOpen;
  return isNarrowed ? { is: 'partly', yes: unique(names), no: [], ...beside } : UNCLEAR;
}

function isClear({ yes, no, open, base, rest, isRestOpen }: Said_): boolean {
  const lower = (names: readonly string[]): readonly string[] => unique(names).map((name) => name.toLowerCase());
  const all = [...lower(yes), ...lower(no), ...lower(open)];
  const leavesOpen = open.length > 0 || isRestOpen;
  const saysAll = rest !== undefined || (base !== undefined && yes.length + no.length === 0);
  return new Set(all).size === all.length && !(leavesOpen && saysAll);
}

function ofAll({ base, working }: Said_, beside: { readonly until?: number; readonly note?: string }): Combined {
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
function ofNamed({ yes, no, rest, base }: Said_, beside: { readonly until?: number; readonly note?: string }): Combined {
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
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
