/** What the walk makes of a line of somebody who has not seen its reader, and whether that is what was meant. */
import { askedState } from '../../../src/conversations/walk/asked-states';
import { readTyped, type AskedAbout, type Typed } from '../../../src/conversations/walk/typed';
import type { OutsidersLine } from './outsiders-corpus';
import { UNMOVED } from './unmoved';

export const NOW = Date.parse('2026-11-24T12:00:00Z');
export const ZONE = 'Europe/Stockholm';
const VMS = ['sql01', 'sql02', 'web01'];
const HOSTS = ['hv01', 'hv02'];
/** Readings that note something, or put a question aside, or look again. */
const ANSWERS = new Set(['yes', 'no', 'yesExcept', 'only', 'yesUntil', 'dontKnow', 'done', 'later']);
const NOTES = new Set(['yes', 'no', 'yesExcept', 'only', 'yesUntil']);

export interface Reading {
  readonly as: string;
  /** Lower case. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  readonly move?: string;
  readonly until?: string;
}

const aboutVms: AskedAbout = { names: new Set([...VMS, 'gold']), order: VMS, count: VMS.length, ...stateOf('vm.encryption') };
const PLAN = ['the plan'];
const aboutMoves: AskedAbout = { names: new Set(PLAN), count: 1, state: UNMOVED };
const ACCOUNTS = ['stgold'];
const aboutAccounts: AskedAbout = { names: new Set(ACCOUNTS), count: 1, ...stateOf('storage.logAccount') };
const aboutHosts: AskedAbout = { names: new Set([...HOSTS, 'gold']), order: HOSTS, count: HOSTS.length, ...stateOf('host.updates') };

function stateOf(requirement: string): Pick<AskedAbout, 'state'> {
  const state = askedState(requirement);
  return state ? { state } : {};
}

function whatIsAsked(line: string, about: OutsidersLine['about']): readonly [readonly string[], AskedAbout] {
  if (about === 'moves') return [PLAN, aboutMoves];
  if (about === 'logAccount') return [ACCOUNTS, aboutAccounts];
  return /hv0/i.test(line) ? [HOSTS, aboutHosts] : [VMS, aboutVms];
}

/** What the question of a line is about. */
export function aboutOf({ line, about }: OutsidersLine): AskedAbout {
  return whatIsAsked(line, about)[1];
}

export function reading(meant: OutsidersLine): Reading {
  const typed = readTyped(meant.line, meant.asks, NOW, ZONE, aboutOf(meant));
  return typed ? readingOf(typed, meant) : { as: 'nothing' };
}

/** Names that are not asked about are asked back, and what names everybody says it of all. */
export function readingOf(typed: Typed, { line, about }: OutsidersLine): Reading {
  const [asked] = whatIsAsked(line, about);
  const until = 'until' in typed && typed.until !== undefined ? { until: local(typed.until) } : {};
  switch (typed.is) {
    case 'move':
      return 'until' in until ? { as: 'later', ...until } : { as: 'move', move: typed.move };
    case 'yes':
    case 'no':
    case 'partly':
      return { ...ofWord(typed, asked), ...until };
    default:
      return { as: typed.is };
  }
}

function ofWord(typed: Extract<Typed, { is: 'yes' | 'no' | 'partly' }>, asked: readonly string[]): Reading {
  const lower = (names: readonly string[] = []): readonly string[] => names.map((name) => name.toLowerCase());
  const but = (names: readonly string[]): readonly string[] => asked.filter((name) => !names.includes(name));
  const named = typed.is === 'partly' ? [...lower(typed.yes), ...lower(typed.no)] : lower(typed.except);
  if (named.some((name) => !asked.includes(name))) return { as: 'unclear' };
  if (typed.is !== 'partly' && typed.count !== undefined && typed.count !== asked.length) return { as: 'unclear' };
  const rest = but(named);
  const [yes, no] =
    typed.is === 'partly'
      ? [
          [...lower(typed.yes), ...(typed.rest === 'yes' ? rest : [])],
          [...lower(typed.no), ...(typed.rest === 'no' ? rest : [])],
        ]
      : typed.is === 'yes'
        ? [rest, named]
        : [named, rest];
  if (yes.length + no.length < asked.length) return { as: 'only', yes, no };
  if (no.length === 0) return { as: typed.until === undefined ? 'yes' : 'yesUntil', yes, no };
  return { as: yes.length === 0 ? 'no' : 'yesExcept', yes, no };
}

function local(time: number): string {
  return new Date(time).toLocaleString('sv', { timeZone: ZONE }).replace(' ', 'T');
}

/** Whether a line is read as it was meant, with the names and the time that were meant. */
export function isRight(meant: OutsidersLine, read: Reading): boolean {
  const isAskedBack = read.as === 'unclear' || read.as === 'nothing';
  // Nobody noted anything, and the question is asked again.
  if (meant.acceptable?.includes(isAskedBack ? 'unclear' : (read.move ?? read.as)) && isOfThose(meant, read)) return true;
  if (meant.means === 'unclear' || meant.means === 'chatter') return isAskedBack;
  // A no where something is to be mended puts it aside.
  if (meant.asks === 'mended' && meant.means === 'no') return read.move === 'skip';
  return (
    read.as === meant.means &&
    (meant.move === undefined || read.move === (meant.move === 'continue' ? 'goOn' : meant.move)) &&
    (meant.until === undefined || read.until?.startsWith(meant.until) === true) &&
    isOfThose(meant, read)
  );
}

/** Whether the names are those that were meant. */
function isOfThose({ except, yesFor, noFor }: OutsidersLine, { as, yes, no }: Reading): boolean {
  const same = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
    some
      .map((name) => name.toLowerCase())
      .toSorted()
      .join() === others.toSorted().join();
  if (as === 'yesExcept') return same(except ?? noFor, no) && (yesFor === undefined || same(yesFor, yes));
  return as === 'only' ? same(yesFor, yes) && same(noFor, no) : true;
}

/** A word for some that is taken for all, or for others than were meant. */
export function isWrongSubject(meant: OutsidersLine, read: Reading): boolean {
  if (!ANSWERS.has(read.as)) return false;
  const isOfSome =
    meant.means === 'yesExcept' || meant.means === 'only' || meant.yesFor !== undefined || read.as === 'yesExcept' || read.as === 'only';
  if (!isOfSome) return false;
  return !isRight(meant, read);
}

/** Something is noted that is not what was meant. */
export function isNotedWrongly(meant: OutsidersLine, read: Reading): boolean {
  return NOTES.has(read.as) && !isRight(meant, read);
}

/** Chatter that is taken for an answer. */
export function isChatterTaken(meant: OutsidersLine, read: Reading): boolean {
  return meant.means === 'chatter' && ANSWERS.has(read.as);
}
