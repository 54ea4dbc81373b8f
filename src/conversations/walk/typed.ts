/**
 * Typed answers to a question of the walk, in both languages and mixed. Strict: what is not wholly an answer is none, so that a question asked in
 * between stays a question, and chatter is never taken for a yes.
 */
import { namesIn as namesBetween } from '../../setup/typed';
import { hear, type Said } from '../said';
import { readWhen } from './dates';
import { isQuestionThatMoves, mended, movesIn, type TypedAside } from './asides';
import { isOneErrorAway } from './moves';
import { namesMentioned, readPartly, type Partly } from './partly';
import {
  ALL,
  ALL_BUT,
  BUT,
  DONT_KNOW,
  DONT_KNOW_FIRST,
  DONT_KNOW_MORE,
  DOUBT,
  EMPHASIS,
  EMPHASIS_NO,
  FOR_ALL,
  MAYBE,
  NO,
  NONE,
  NOTE,
  NO_REASON,
  ONLY,
  SOME_OF,
  UNTIL,
  YES,
  YES_REASON,
} from './patterns';
import { DONT_KNOW_PHRASES, NO_PHRASES, YES_PHRASES } from './phrases';
import { after, endOf, tidied, upTo } from './said-parts';

/** An answer as it was said. Names as they were typed; whether they are known is asked elsewhere. */
export type Typed =
  | TypedAside
  | {
      readonly is: 'yes' | 'no';
      /** Holds for all but these. */
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
  | ({ readonly is: 'partly'; readonly until?: number; readonly note?: string } & Partly)
  | { readonly is: 'dontKnow' }
  /** Meant as an answer, and not a clear one. `names`: what was named in it. */
  | { readonly is: 'unclear'; readonly names?: readonly string[] };

const COUNTS = ['tva two', 'tre three', 'fyra four', 'fem five', 'sex six'];
const ALL_SAY_YES =
  /^(?:alla|all)(?: (?:of them|av dem))?(?: (?<count>\d{1,5}|tva|tre|fyra|fem|sex|two|three|four|five|six))?(?: st)?[,:]? (?:ja|yes|japp|yep)$/;
const UNNAMED =
  /^(?:\d{1,5}|en|ett|nagon|nagot|nagra(?: fa)?|tva|tre|fyra|fem|one|two|three|four|five|some|a few|a couple|ett par)(?: (?:av|of) (?:dem|dom|them))?(?: st(?:ycken)?)?$/;
const NONE_OF = /^(?:0|noll|zero) (?:av|of|out of) (?:\d{1,5}|dem|dom|them)$/;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Reads an answer. Undefined: the line is no answer at all.
 * @param asks whether the question asks for yes or no, or for something to be mended first
 * @param known lower-case names of what is asked about, and of where it is
 */
export function readTyped(
  text: string,
  asks: 'yesOrNo' | 'mended',
  now: number,
  timeZone: string,
  known: ReadonlySet<string> = NOBODY,
): Typed | undefined {
  if (/\?\s*\S*$/.test(text) && !isQuestionThatMoves(text)) return undefined;
  const said = tidied(hear(text));
  if (said.folded === '') return undefined;
  const move = movesIn(said, now, timeZone);
  if (move) return move;
  const phrase = said.folded.replaceAll('’', "'").replaceAll(/[,.!]/g, '');
  if (saysUnknown(said.folded, phrase)) return { is: 'dontKnow' };
  if (asks === 'mended') return mended(said);
  if (YES_PHRASES.has(phrase)) return { is: 'yes' };
  if (NO_PHRASES.has(phrase)) return { is: 'no' };
  return shortAnswer(said) ?? longAnswer(said, now, timeZone, known);
}

/** A whole line that says no more than all, none, or that it is in between. */
function shortAnswer({ folded }: Said): Typed | undefined {
  if (NONE_OF.test(folded)) return { is: 'no' };
  if (MAYBE.test(folded) || NONE.test(folded) || SOME_OF.test(folded)) return { is: 'unclear' };
  const all = ALL_SAY_YES.exec(folded);
  if (all) return { is: 'yes', ...counted(all.groups?.['count']) };
  return undefined;
}

/** Whom it holds for, until when, and how it was checked. */
function longAnswer(said: Said, now: number, timeZone: string, known: ReadonlySet<string>): Typed | undefined {
  const partly = partlyWith(said, now, timeZone, known);
  if (partly && partly.is !== 'unclear') return partly;
  const whole = groupAnswer(said) ?? plainAnswer(said, now, timeZone) ?? partly;
  return whole?.is === 'unclear' ? withNames(said, known) : whole;
}

/** "All three", as far as it is written. */
function counted(count: string | undefined): { readonly count?: number } {
  if (count === undefined) return {};
  return { count: /^\d/.test(count) ? Number(count) : COUNTS.findIndex((words) => words.split(' ').includes(count)) + 2 };
}

function saysUnknown(folded: string, phrase: string): boolean {
  const plain = folded.replaceAll('’', "'");
  if (DONT_KNOW.test(folded) || DONT_KNOW_PHRASES.has(phrase) || DONT_KNOW_MORE.test(plain)) return true;
  return DONT_KNOW_FIRST.test(plain) && !/[,;.:] (?:men|but|fast)\b/.test(plain) && !/(?:^|[ ,])(?:ja|yes|nej|no)(?=$|[ ,.])/.test(plain);
}

/** What was named in a line that is asked back. */
function withNames(said: Said, known: ReadonlySet<string>): Typed {
  const names = namesMentioned(said, known);
  return { is: 'unclear', ...(names.length > 0 && { names }) };
}

/** What is said of named subjects, with until when and how it was checked behind it. */
function partlyWith(said: Said, now: number, timeZone: string, known: ReadonlySet<string>): Typed | undefined {
  const whole = readPartly(said, known);
  if (whole) return fromPartly(whole);
  for (const { 0: gap, index } of said.folded.matchAll(/[ ,;–-]+/g)) {
    const [begun, rest] = [upTo(said, index), upTo(said, said.folded.length, index + gap.length)];
    const until = UNTIL.exec(rest.folded)?.groups?.['when'];
    const when = until === undefined ? undefined : readWhen(until, now, timeZone);
    const isNote = /[,;–-]/.test(gap) && NOTE.test(rest.folded) && !DOUBT.test(rest.folded);
    const read = when || isNote ? readPartly(begun, known) : undefined;
    const partly = read && fromPartly(read);
    if (partly && partly.is !== 'unclear') return { ...partly, ...(when ? { until: when.at } : { note: rest.text }) };
  }
  return undefined;
}

/** Of all others the one, and of those named the other, is what "all but" says. */
function fromPartly(
  read: NonNullable<ReturnType<typeof readPartly>>,
): Extract<Typed, { is: 'yes' | 'no' | 'partly' }> | { readonly is: 'unclear' } {
  if ('names' in read) return { is: 'unclear' };
  const { yes, no, rest } = read;
  if (rest === 'yes' && yes.length === 0) return { is: 'yes', except: no };
  return rest === 'no' && no.length === 0 ? { is: 'no', except: yes } : { is: 'partly', ...read };
}

/** "Alla utom SQL01 och SQL02", "all of them", "all 62 in Gold". */
function groupAnswer(said: Said): Typed | undefined {
  const { folded } = said;
  const { names: but, within: place } = ALL_BUT.exec(folded)?.groups ?? {};
  // "Alla utom en" does not say which.
  if (but !== undefined && UNNAMED.test(but)) return { is: 'unclear' };
  // A yes or a no behind the names may be theirs or the others'.
  if (but !== undefined && /[ :](?:ja|nej|yes|no)$/.test(but)) return { is: 'unclear' };
  if (but !== undefined && !DOUBT.test(but) && !/^(?:nej|no)\b/.test(folded))
    return { is: 'yes', except: namesIn(endOf(said, but)), ...placed(said, place) };
  const only = ONLY.exec(folded)?.groups?.['names'];
  if (only !== undefined) return looksLikeNames(endOf(said, only)) ? { is: 'unclear' } : undefined;
  const all = ALL.exec(folded)?.groups;
  if (!all) return undefined;
  const within = all['within'];
  return {
    is: 'yes',
    ...(all['count'] !== undefined && { count: Number(all['count']) }),
    ...(within !== undefined && { within: endOf(said, within) }),
  };
}

/** The cloud that was said, as it was typed. */
function placed({ text, folded }: Said, within: string | undefined): { readonly within?: string } {
  if (within === undefined) return {};
  const at = folded.search(new RegExp(`(?<= (?:i|in|molnet|cloud) )${escaped(within)}(?=$|[ ,.!;])`));
  return { within: text.slice(at, at + within.length) };
}

function escaped(text: string): string {
  return text.replaceAll(/[^\w\s]/g, String.raw`\$&`);
}

function plainAnswer(said: Said, now: number, timeZone: string): Typed | undefined {
  const yes = YES.exec(said.folded)?.[0] ?? mistyped(said.folded);
  const no = NO.exec(said.folded)?.[0];
  // "Stämmer inte" begins like a yes.
  if (no !== undefined && no.length >= (yes?.length ?? 0)) return noWith(said, no.length);
  return yes === undefined ? undefined : yesWith(said, yes.length, now, timeZone);
}

const LONG_YES = [
  'stammer',
  'correct',
  'korrekt',
  'absolut',
  'absolutely',
  'definitely',
  'sjalvklart',
  'naturligtvis',
  'precis',
  'exactly',
  'det stammer',
  'jajamen',
  'japp',
];

function mistyped(folded: string): string | undefined {
  return LONG_YES.some((known) => isOneErrorAway(known, folded)) ? folded : undefined;
}

function yesWith(said: Said, length: number, now: number, timeZone: string): Typed | undefined {
  let answer: Extract<Typed, { is: 'yes' | 'no' }> = { is: 'yes' };
  let rest = after(said, length);
  for (let step = 0; rest.folded !== '' && step < 6; step += 1) {
    const all = FOR_ALL.exec(rest.folded);
    const emphasis = EMPHASIS.exec(rest.folded);
    if (all && !BUT.test(rest.folded) && all[0].length >= (emphasis?.[0].length ?? 0)) {
      const { count, within } = all.groups ?? {};
      answer = { ...answer, ...(count !== undefined && { count: Number(count) }), ...placed(rest, within) };
      rest = after(rest, all[0].length);
    } else if (emphasis) {
      rest = after(rest, emphasis[0].length);
    } else return lastPart(answer, rest, now, timeZone);
  }
  return rest.folded === '' ? answer : { is: 'unclear' };
}

/** What may end a yes: until when, all but whom, how it was checked. */
function lastPart(answer: Extract<Typed, { is: 'yes' | 'no' }>, rest: Said, now: number, timeZone: string): Typed {
  const until = UNTIL.exec(rest.folded)?.groups?.['when'];
  const when = until === undefined ? undefined : readWhen(until, now, timeZone);
  if (when) return { ...answer, until: when.at };
  const but = BUT.exec(rest.folded)?.groups?.['names'];
  if (but !== undefined && looksLikeNames(endOf(rest, but))) return { ...answer, except: namesIn(endOf(rest, but)) };
  const later = readUntilAtEnd(rest, now, timeZone);
  if (later !== undefined) return { ...answer, until: later };
  const isNote = NOTE.test(rest.folded) || (YES_REASON.test(rest.folded) && namesMentioned(rest, NOBODY).length === 0);
  return isNote && !DOUBT.test(rest.folded) ? { ...answer, note: rest.text } : { is: 'unclear' };
}

/** "En månad framåt"; and a day with more said behind it: "until 18 dec, then security wants it on". */
function readUntilAtEnd({ folded }: Said, now: number, timeZone: string): number | undefined {
  const ahead = / (?:framat|from now|ahead)$/.test(folded) ? readWhen(folded, now, timeZone)?.at : undefined;
  const [first = '', ...others] = folded.split(', ');
  const until = others.length > 0 ? UNTIL.exec(first)?.groups?.['when'] : undefined;
  return ahead ?? (until === undefined ? undefined : readWhen(until, now, timeZone)?.at);
}

function noWith(said: Said, length: number): Typed | undefined {
  let rest = after(said, length);
  for (let step = 0; rest.folded !== '' && step < 6; step += 1) {
    const emphasis = EMPHASIS_NO.exec(rest.folded);
    if (!emphasis) break;
    rest = after(rest, emphasis[0].length);
  }
  if (rest.folded === '') return { is: 'no' };
  const isNote = NOTE.test(rest.folded) || (NO_REASON.test(rest.folded) && namesMentioned(rest, NOBODY).length === 0);
  if (isNote && !DOUBT.test(rest.folded)) return { is: 'no', note: rest.text };
  // "Nej, SQL01 har BitLocker": it holds for the others, perhaps; that is asked back.
  return { is: 'unclear' };
}

/** Names as people join them in haste: "SQL01 & SQL02", "SQL01 o SQL02". */
function namesIn(text: string): readonly string[] {
  return namesBetween(text.replaceAll(/\s+(?:&|\+|o|å|n|samt|plus)\s+|\s*\/\s*/gi, ','));
}

/** Names hold digits, hyphens, dots or capitals, or are a single word. */
function looksLikeNames(text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => !/\s/.test(name) || /\d|[-_.]/.test(name)) && !DOUBT.test(text.toLowerCase());
}
