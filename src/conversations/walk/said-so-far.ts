/** What a line has said so far, and each of its parts put to it; one that contradicts those before makes the line unclear. */
import { nameKey } from '../../readiness/name-key';
import type { Whom } from './parts';
import type { Opener } from './segments';
import type { Statement } from './statement';
import type { AskedAbout } from './token';
import type { Word } from './values';

/** What has been said so far. */
export interface SaidSoFar {
  base?: { value: Word; isAll: boolean; count?: number; within?: string };
  yes: readonly string[];
  no: readonly string[];
  /** Left open by name. */
  open: readonly string[];
  rest?: Word;
  isRestOpen: boolean;
  isOpen: boolean;
  pending?: { names: readonly string[]; only: boolean; isPlaced?: boolean };
  /** Whom the last part spoke of, and what of them. */
  last?: { value: Word; isExcept: boolean; predicate?: Word };
  until?: number;
  noteAt?: number;
  /** How many were said to be so, and not who. */
  rough?: { value?: Word; some?: number; of?: number };
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

/** False: it contradicts what was said before. */
export function add(said: SaidSoFar, opener: Opener, statement: Statement, asked: AskedAbout): boolean {
  switch (statement.is) {
    case 'idle':
    case 'unread':
    case 'vague':
      return statement.is !== 'vague';
    case 'none':
      return addNone(said, statement.except ?? []);
    case 'until':
      said.until = statement.until;
      if (statement.noteAt !== undefined) said.noteAt ??= statement.noteAt;
      return true;
    case 'note':
      return addNote(said, statement);
    case 'remark':
      return addRemark(said, opener, statement);
    case 'allGood':
      return addAllGood(said);
    case 'working':
      return addWorking(said, statement.at);
    case 'roughly':
      return addRoughly(said, statement);
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

/** "No, not all". */
function addRoughly(said: SaidSoFar, { value, some, of }: Extract<Statement, { is: 'roughly' }>): boolean {
  said.rough = { ...(value && { value }), ...(some !== undefined && { some }), ...(of !== undefined && { of }) };
  return true;
}

/** "No, none of them", "no, none but SQL01". */
function addNone(said: SaidSoFar, except: readonly string[]): boolean {
  if (said.base?.value !== 'no') return false;
  if (except.length === 0) return true;
  if (said.base.isAll || said.yes.length + said.no.length > 0 || said.pending || said.rest) return false;
  said.base = { ...said.base, isAll: true };
  said.yes = except;
  said.rest = 'no';
  said.last = { value: 'yes', isExcept: true };
  return true;
}

/** "But Peter claims otherwise": what contrasts has to be understood. */
function addRemark(said: SaidSoFar, opener: Opener, remark: Extract<Statement, { is: 'remark' }>): boolean {
  if (opener === 'but' && remark.value === undefined && !(remark.ofIt && said.last?.isExcept === true)) return false;
  return said.isAnchored && addNote(said, remark);
}

function addAllGood(said: SaidSoFar): boolean {
  said.isSoft = said.base === undefined;
  said.base ??= { value: 'yes', isAll: true };
  return said.base.value === 'yes';
}

function addWorking(said: SaidSoFar, at: number): boolean {
  said.working = true;
  said.noteAt ??= at;
  return said.base?.value !== 'yes' || said.no.length > 0;
}

/** A reason never changes what was said; one that denies it makes it unclear. */
function addNote(said: SaidSoFar, { at, value }: Extract<Statement, { is: 'note' | 'remark' }>): boolean {
  said.noteAt ??= at;
  const about = said.last?.value ?? said.base?.value;
  return value === undefined || about === undefined || value === about || said.until !== undefined;
}

function addOpen(said: SaidSoFar, whom: Whom, isDoubt: boolean): boolean {
  if (whom.are === 'named') said.open = [...said.open, ...whom.names];
  else if (whom.are === 'rest' || whom.are === 'group') said.isRestOpen = !(said.base?.value === 'no' && said.yes.length > 0);
  else if (isDoubt) return false;
  else if (said.pending) {
    said.open = [...said.open, ...said.pending.names];
    delete said.pending;
  } else said.isOpen = true;
  return true;
}

function addSays(said: SaidSoFar, opener: Opener, statement: Says, asked: AskedAbout): boolean {
  said.isSoft = false;
  // "All but SQL01, that one has it on until tomorrow": how long the gap lasts is no end of the others' yes.
  if (statement.until !== undefined && !(statement.value === 'no' && said.last?.isExcept === true)) said.until = statement.until;
  if (statement.noteAt !== undefined) said.noteAt ??= statement.noteAt;
  const { whom } = statement;
  if (statement.except.length > 0) return addExcept(said, statement);
  if (whom.are === 'named') return addNamed(said, opener, statement, whom.names);
  if (whom.are === 'rest') {
    const value = restValue(said, statement);
    return value !== undefined && addRest(said, value, whom.count, asked);
  }
  if (whom.are === 'group') return false;
  if (said.pending && (whom.are === 'nobody' || (whom.isBoth && said.pending.names.length === 2))) {
    const { names } = said.pending;
    delete said.pending;
    return addNamed(said, opener, statement, names);
  }
  return whom.are === 'all' ? addAll(said, statement, whom) : addBare(said, statement);
}

function addExcept(said: SaidSoFar, statement: Says): boolean {
  const { except, whom, bareExcept } = statement;
  // "No, except SQL02": what was assumed of the others, the word before it has said.
  const value = statement.assumed && bareExcept && said.base?.isAll === false ? said.base.value : statement.value;
  // "Not on SQL01 and SQL02, only WEB01 is off": the same of the others, twice.
  const isSaidTwice =
    said[OTHER[value]].length === 0 && said[value].every((name) => !except.some((each) => nameKey(each) === nameKey(name)));
  if (isSaidTwice) said[value] = [];
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

function addNamed(said: SaidSoFar, opener: Opener, statement: Says, names: readonly string[]): boolean {
  const value = valueBeside(said, opener, statement);
  const { base } = said;
  if (value === undefined) return false;
  if (base && !(said.isRestSaid && !base.isAll)) {
    if (isException(said, opener, statement, value)) said.rest = base.value;
    else if (!isOfBase(said, opener, statement, value)) return false;
  }
  said[value] = [...said[value], ...names];
  said.last = { value, isExcept: said.rest !== undefined, ...(statement.predicate && { predicate: statement.predicate }) };
  return true;
}

/** "The rest aren't" denies what was said right before it, and nothing where nothing was. */
function restValue({ last }: SaidSoFar, statement: Says): Word | undefined {
  if (statement.elliptic && statement.refers && statement.value === 'yes')
    return last?.value === 'no' && last.predicate === undefined ? 'yes' : undefined;
  const isDenial = statement.elliptic && !statement.byWord && statement.predicate === undefined;
  if (!isDenial) return statement.value;
  if (last?.predicate !== undefined) return OTHER[last.predicate];
  return last?.value === 'yes' ? 'no' : undefined;
}

/** "SQL01 still has it, WEB01 doesn't" denies what the one has. Undefined: it can be meant in two ways. */
function valueBeside(said: SaidSoFar, opener: Opener, { value, elliptic, isYet }: Says): Word | undefined {
  const before = opener === 'end' ? undefined : said.last;
  if (before?.predicate === undefined) return value;
  if (isYet && before.value === 'no') return undefined;
  const meant = elliptic ? OTHER[before.predicate] : value;
  return elliptic && opener === 'but' && meant === before.value ? undefined : meant;
}

function isException({ base, rest }: SaidSoFar, opener: Opener, { only, byWord }: Says, value: Word): boolean {
  if (!base || value === base.value) return false;
  // "No, only WEB01 is off".
  if (opener === 'but' || rest !== undefined || (only && !byWord)) return true;
  return value === 'no' && !byWord && base.isAll && opener !== 'end';
}

/** "No, SQL01 has it on": of the others it may hold, or not. */
function isOfBase({ base, rest }: SaidSoFar, opener: Opener, { only, byWord }: Says, value: Word): boolean {
  // "No, only WEB01 is off, both SQL servers have it on": the others were spoken of already.
  if (value === base?.value && rest === value) return true;
  if (value !== base?.value || base.isAll || rest !== undefined || (opener === 'but' && !only)) return false;
  return value === 'yes' || byWord;
}

function addRest(said: SaidSoFar, value: Word, many: number | undefined, { count: asked }: AskedAbout): boolean {
  const pending = said.pending?.names ?? [];
  const named = new Set([...said.yes, ...said.no, ...said.open].map(nameKey)).size;
  const isOnly = said.pending?.only === true && said.base?.value === 'no' && value === 'no';
  if ((pending.length > 0 && !isOnly) || said.open.length > 0 || (said.base?.isAll === true && said.rest === undefined)) return false;
  if ((said.rest ?? said.base?.value ?? value) !== value) return false;
  if (many !== undefined && (asked === undefined || asked - named !== many)) return false;
  said.rest = value;
  said.last = { value, isExcept: false };
  return true;
}

function addAll(said: SaidSoFar, { value, denied }: Says, whom: Extract<Whom, { are: 'all' }>): boolean {
  // "No, none of them is encrypted" says twice that what is not wanted is not there.
  if (denied && said.base?.value === 'no' && !said.base.isAll) delete said.base;
  if (said.yes.length + said.no.length > 0 || said.rest || said.pending || (said.base && said.base.value !== value)) return false;
  said.base = { value, ...said.base, isAll: true, ...count(whom) };
  said.last = { value, isExcept: false };
  return true;
}

function addBare(said: SaidSoFar, { value, byWord, refers }: Says): boolean {
  // "All but SQL01 and SQL02, they are not done".
  if (refers && said.last?.isExcept === true && said.last.value === value) return true;
  // "All but SQL02, it is still on": that is said of the one before.
  if (said.last && !byWord && said.yes.length + said.no.length > 0) return value === said.last.value;
  if (said.base) return said.base.value === value;
  if (said.yes.length + said.no.length > 0 || said.rest) return false;
  said.base = { value, isAll: false };
  return true;
}
