/** Clauses put together as one word: yes or no for everybody, but for those who are spoken of on their own; who is left open stays open. */
import type { Clause } from './likely-clauses';
import { opposite } from './likely-says';
import type { AskedAbout } from './token';
import type { Word } from './values';

/** A word for all, with those the other holds for, or of some alone. Names in lower case, as they are asked about. */
export type LikelyWord =
  | { readonly is: Word; readonly except?: readonly string[] }
  | { readonly is: 'partly'; readonly yes: readonly string[]; readonly no: readonly string[] };

interface Said {
  head?: Word;
  /** "Ja, eller nej". */
  isTurned: boolean;
  concluded?: Word;
  /** Of everybody, by the state. */
  readonly states: Word[];
  /** Whether the first of that was said of nobody else. */
  isClean: boolean;
  readonly named: Map<string, Word | 'open'>;
  only?: Word | undefined;
  /** Said to be the only ones, and not of what. */
  lone: readonly string[];
  rest?: Word | 'open';
  last: readonly string[];
  /** Named, and nothing said of them yet. */
  pending: readonly string[];
  /** The same, of the whole line. */
  readonly mentioned: Set<string>;
  readonly counts: number[];
  isOpen: boolean;
  /** Whether what a clause says can be meant in two ways. */
  isTwofold: boolean;
}

/** More than these are not told apart by name in one question. */
const MOST_LEFT_OPEN = 300;

/** Undefined: nothing is said, it contradicts itself, or it speaks of somebody who is not asked about; `open`: nobody knows. */
export function wordIn(clauses: readonly Clause[], asked: AskedAbout): LikelyWord | 'open' | undefined {
  const said: Said = {
    mentioned: new Set(),
    states: [],
    isClean: true,
    named: new Map(),
    lone: [],
    last: [],
    pending: [],
    counts: [],
    isOpen: false,
    isTwofold: false,
    isTurned: false,
  };
  for (const clause of clauses) take(said, clause, asked);
  settleLone(said);
  const whole = baseOf(said);
  if (said.isTwofold || (said.isTurned && said.concluded === undefined && said.states.length + said.named.size === 0)) return undefined;
  if (asked.count === 1 || asked.order === undefined) return ofOne(said, whole);
  return ofSeveral(said, whole, asked.order);
}

function take(said: Said, clause: Clause, asked: AskedAbout): void {
  const { says, except, role } = clause;
  if (clause.isOfStrangers && said.states.length > 0) said.isTwofold = true;
  if (clause.isTakenBack && clause.names.length > 0) forget(said);
  if (clause.count !== undefined && clause.of !== 'all') said.counts.push(clause.count);
  if (role && says !== 'open' && says !== undefined) takeHead(said, role, says);
  else if (except.length > 0) takeExcept(said, clause);
  else if (clause.of === 'named' && asked.count !== 1) takeNamed(said, clause);
  else if (clause.of === 'rest') takeRest(said, clause);
  else if (says !== undefined && isOfLast(said, clause)) {
    for (const name of said.last) said.named.set(name, says);
    said.pending = [];
  } else if (says === 'open') said.isOpen = true;
  else if (says !== undefined) {
    if (said.states.length === 0) said.isClean = clause.isClean;
    said.states.push(says);
    said.last = [];
  }
}

function forget(said: Said): void {
  said.named.clear();
  said.only = undefined;
  said.states.length = 0;
}

function takeHead(said: Said, role: NonNullable<Clause['role']>, says: Word): void {
  if (role === 'conclusion') said.concluded = says;
  said.isTurned ||= said.head !== undefined && said.head !== says;
  said.head ??= says;
}

/** What is said of those who are left out behind "except" only says why. */
function takeExcept(said: Said, { says, except }: Clause): void {
  const base = says === 'open' || says === undefined ? headOf(said) : says;
  said.states.push(base);
  for (const name of except) said.named.set(name, opposite(base));
  said.last = except;
}

/** "SQL01 - it's on", "WEB01 is the odd one out, still encrypted", "SQL01 is done, off since yesterday". */
function isOfLast({ last, pending, named }: Said, { of, says }: Clause): boolean {
  if (last.length === 0) return false;
  return of === 'it' || (of === 'nobody' && (pending.length > 0 || last.every((name) => named.get(name) === says)));
}

function takeNamed(said: Said, clause: Clause): void {
  const { names, isOnly, isSeen } = clause;
  const word = wordOf(said, clause);
  for (const name of names) if (word !== undefined) setNamed(said, name, word);
  if (isOnly) {
    if (word === undefined) said.lone = names;
    said.only = word === undefined || word === 'open' ? undefined : opposite(word);
  }
  said.pending = word === undefined && !isOnly && !isSeen ? names : [];
  for (const name of said.pending) said.mentioned.add(name);
  said.last = names;
}

/** "SQL01 yes, SQL01 no". */
function setNamed(said: Said, name: string, word: Word | 'open'): void {
  const before = said.named.get(name);
  said.isTwofold ||= before !== undefined && before !== 'open' && before !== word;
  said.named.set(name, word);
}

/** "No, only SQL01": what is asked for holds for that one alone; "only SQL01, the rest is on": what the rest is not. */
function settleLone(said: Said): void {
  const { lone, rest, head } = said;
  if (lone.length === 0) return;
  const isRestSaid = rest === 'yes' || rest === 'no';
  if (!isRestSaid && head === undefined) said.isTwofold = true;
  for (const name of lone) setNamed(said, name, isRestSaid ? opposite(rest) : 'yes');
  said.only = 'no';
}

function takeRest(said: Said, clause: Clause): void {
  const word = wordOf(said, clause);
  if (word !== undefined) said.rest = word;
}

/** What a clause says of whoever it names; a bare denial is of what was said before: "SQL01 is encrypted, SQL02 isn't". */
function wordOf(said: Said, { says, isSame, denies }: Clause): Word | 'open' | undefined {
  const before = said.named.get(said.last[0] ?? '');
  if (says !== undefined) return says;
  if (isSame) return before;
  if (denies === undefined || before === 'open') return undefined;
  // "SQL01 är krypterad, SQL02 inte ännu": not yet off, or not encrypted yet.
  if (denies === 'yet' && before === 'no') said.isTwofold = true;
  return opposite(before ?? said.states[0] ?? 'yes');
}

/** "Ja alla. Nej vänta, inte SQL01": what was said of everybody before; "nej, inte på SQL01" says it of that one. */
function headOf({ head, states }: Said): Word {
  return states[0] ?? head ?? 'yes';
}

/** What is said of everybody. The state says more than the word before it, where all that is said of it denies that word. */
function baseOf({ head, concluded, states, isClean }: Said): Word | 'both' | undefined {
  if (concluded) return concluded;
  const [state] = states;
  const isOne = states.every((each) => each === state);
  if (head === undefined) return isOne ? state : 'both';
  if (state === undefined || !isOne || state === head) return head;
  return isClean ? state : 'both';
}

function ofOne(said: Said, base: Word | 'both' | undefined): LikelyWord | 'open' | undefined {
  const { isOpen, named, rest } = said;
  if (base === 'both' || named.size > 0 || rest !== undefined) return undefined;
  if (isOpen && (base === undefined || !isSaidNo(said, base))) return base === undefined ? 'open' : undefined;
  return base && { is: base };
}

function ofSeveral(said: Said, base: Word | 'both' | undefined, order: readonly string[]): LikelyWord | 'open' | undefined {
  const { named, only, rest, isOpen } = said;
  if (base === 'both' || [...named.keys()].some((name) => !order.includes(name))) return undefined;
  const others = rest ?? only ?? othersOf(said, base);
  const wordOf = (name: string): Word | 'open' | undefined => named.get(name) ?? others;
  const of = (word: Word): readonly string[] => order.filter((name) => wordOf(name) === word);
  const [yes, no] = [of('yes'), of('no')];
  if (isOpen && base !== undefined && !isSaidNo(said, base)) return undefined;
  if ([...said.mentioned].some((name) => !named.has(name) && others !== undefined)) return undefined;
  if (yes.length + no.length === 0) {
    const isOfAll = named.size === order.length || (isOpen && named.size === 0);
    return said.counts.length === 0 && isOfAll ? 'open' : undefined;
  }
  if (!said.counts.every((count) => [yes.length, no.length, named.size].includes(count))) return undefined;
  return worded(yes, no, order.length);
}

/** "Nej, det är på i allihop, ingen har hunnit": nobody knows why. */
function isSaidNo({ states }: Said, base: Word): boolean {
  return base === 'no' && states.length > 0;
}

/** "Ja, SQL01 är av" says yes of that one; "ja, SQL01 är på" of all the others. */
function othersOf({ named, states, head }: Said, base: Word | undefined): Word | undefined {
  const words = [...named.values()].filter((word) => word !== 'open');
  const isOfThem = states.length === 0 && head !== undefined && words.length > 0 && words.every((word) => word === base);
  return isOfThem ? undefined : base;
}

function worded(yes: readonly string[], no: readonly string[], count: number): LikelyWord | undefined {
  if (yes.length + no.length < count) return count > MOST_LEFT_OPEN ? undefined : { is: 'partly', yes, no };
  if (no.length <= yes.length) return { is: 'yes', ...(no.length > 0 && { except: no }) };
  return { is: 'no', ...(yes.length > 0 && { except: yes }) };
}
