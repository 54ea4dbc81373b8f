/** A typed line as tokens: names of machines, times, and words by what they do; a typing error in a longer word is forgiven. */
import type { Said } from '../said';
import { readWhen } from './dates';
import { isOneErrorAway } from './moves';
import { LONGEST_PHRASE, VOCABULARY, type WordClass } from './vocabulary';

/** What a question is about, as its answers name it. */
export interface AskedAbout {
  /** Lower-case names of what is asked about, and of where it is. */
  readonly names: ReadonlySet<string>;
  /** How many are asked about; absent: that is not known. */
  readonly count?: number;
  /** What is asked for is a state that has its own words; absent: words such as "off" say nothing of it. */
  readonly state?: AskedState;
}

/** A question such as "is BitLocker off?": folded words beside the general ones for on and off. */
export interface AskedState {
  readonly wants: 'on' | 'off';
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  /** What is on or off: `bitlocker`. */
  readonly called?: readonly string[];
}

export interface Token {
  readonly is: WordClass | 'name' | 'group' | 'when' | 'until' | 'comma' | 'end' | 'question' | 'strange' | 'count' | 'share';
  /** Folded, without apostrophes. */
  readonly word: string;
  /** Where it stands in the line. */
  readonly at: number;
  readonly end: number;
  /** A name as it was typed. */
  readonly name?: string;
  /** A number, or milliseconds of a time. */
  readonly value?: number;
}

interface Piece {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

const PIECE = /\d{1,5}\/\d{1,5}(?:\/\d{4})?|[\p{L}\p{N}_](?:[\p{L}\p{N}_'.:%-]*[\p{L}\p{N}_%])?|[,;.!?&+=():/–-]/gu;
/** A machine's name among words: letters, with a digit or a hyphen among them; never a number alone. */
const NAME = /^(?=[\p{N}._-]*\p{L})(?=[\p{L}._-]*\d|\p{L}+[._-]\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?$/u;
const GROUP = /^\p{L}{2,}(?:-|s-)?(?:maskin|burk|server|servrar|vm|box|hostar|hosts|vard|nod|node|lad)\p{L}*$/u;
const TOOL = /^(?:get|set|test|invoke|enable|disable|manage|repair)-\w+$/;
const UNTIL = /^(?:till|tills|til|tom|t\.o\.m|until|untill|till och med|fram till|fram tills|through|thru|up until|up to|t o m)$/;
const STARTS_TIME =
  /^(?:\d.*|jan\w*|feb\w*|mar\w*|apr\w*|maj|may|jun\w*|jul\w*|aug\w*|sep\w*|o[ck]t\w*|nov\w*|dec\w*|mandag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lordag\w*|sondag\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|im\w+|i|idag|today|tonight|ikvall|tom+or+ow|tmrw|overmorgon|kl\w*|at|v|v\.|vecka|week|nasta|next|en|ett|an?|one|two|tva|tre|three|four|fyra|fem|five|six|sex|ten|tio|om|in|den|the|end|slutet|arsskiftet|nyar|new|manadsskiftet|sista|last|pa|on|this|helgen|efter|after|another|ytterligare|eod|kommande|coming|first|tidigt|early|for|narmaste|inom|within|fjorton|trettio|by|senast|lunch\w*|eftermiddag\w*|weekend|manadens|arets|dagens|half|couple|a)$/;
const LONGEST_TIME = 7;
const SHORTEST_WITH_ERROR = 6;
const LONG_WORDS = [...VOCABULARY.keys()].filter((phrase) => !phrase.includes(' ') && phrase.length >= SHORTEST_WITH_ERROR);
const NUMBERS = new Map(
  'two tva three tre four fyra five fem six sex seven sju eight atta nine nio ten tio'
    .split(' ')
    .map((word, index) => [word, Math.floor(index / 2) + 2]),
);

/** @param now milliseconds @param timeZone IANA name */
export function tokensOf({ text, folded }: Said, asked: AskedAbout, now: number, timeZone: string): readonly Token[] {
  const plain = folded.replaceAll(/[’`´]/g, "'");
  const pieces = [...plain.matchAll(PIECE)].map(({ 0: word, index }): Piece => ({ word, at: index, end: index + word.length }));
  const tokens: Token[] = [];
  const words = ownWords(asked.state);
  for (let index = 0; index < pieces.length;) {
    const [token, used] =
      pointAt(pieces, index) ??
      nameAt(text, pieces, index, asked) ??
      timeAt(text, plain, pieces, index, tokens.at(-1), now, timeZone) ??
      (tokens.at(-1)?.is === 'all' ? undefined : shareAt(pieces, index)) ??
      phraseAt(pieces, index, words) ??
      wordAt(text, pieces, index);
    // "Resten har ja inte kollat": so it is pronounced.
    const isPronoun = token.word === 'ja' && /^(?:has|know|must)$/.test(tokens.at(-1)?.is ?? '');
    tokens.push(isPronoun ? { ...token, is: 'small' } : token);
    index += used;
  }
  return tokens;
}

type Found = readonly [Token, number];

/** Words of the question's own, on top of those of any. */
function ownWords(state: AskedState | undefined): ReadonlyMap<string, WordClass> {
  const own = (is: WordClass, said: readonly string[] = []): readonly (readonly [string, WordClass])[] => said.map((word) => [word, is]);
  return new Map([...own('on', state?.on), ...own('off', state?.off), ...own('topic', state?.called)]);
}

function pointAt(pieces: readonly Piece[], index: number): Found | undefined {
  const piece = pieces[index];
  if (!piece || /[\p{L}\p{N}_]/u.test(piece.word)) return undefined;
  const is = /[,;]/.test(piece.word)
    ? 'comma'
    : /[?]/.test(piece.word)
      ? 'question'
      : /[&+/]/.test(piece.word)
        ? 'and'
        : /[:=]/.test(piece.word)
          ? 'small'
          : 'end';
  return [{ ...piece, is }, 1];
}

function nameAt(text: string, pieces: readonly Piece[], index: number, { names }: AskedAbout): Found | undefined {
  const piece = pieces[index];
  if (!piece) return undefined;
  const known = knownNameAt(text, piece, names);
  if (known !== undefined) {
    const used = pieces.slice(index).filter(({ at }) => at < piece.at + known.length).length;
    return [{ ...piece, is: 'name', end: piece.at + known.length, name: known }, used];
  }
  const next = pieces[index + 1];
  // "Sql 01", "hv-1" as it is said of SQL01.
  const joined = next && /^\d+$/.test(next.word) ? piece.word + next.word : undefined;
  const meant = [...names].find((name) => name === joined || name.replaceAll(/[-_ ]/g, '') === piece.word.replaceAll(/[-_]/g, ''));
  if (meant !== undefined)
    return [{ ...piece, end: meant === joined && next ? next.end : piece.end, is: 'name', name: meant }, meant === joined ? 2 : 1];
  if (VOCABULARY.has(piece.word) || UNTIL.test(piece.word)) return undefined;
  if (TOOL.test(piece.word)) return [{ ...piece, is: 'seen' }, 1];
  if (GROUP.test(piece.word)) return [{ ...piece, is: 'group' }, 1];
  if (!NAME.test(piece.word) || /^(?:kb\d+|\d+(?:h|d|min|v|w|am|pm|st|nd|rd|th|e|a)|v\d+)$/.test(piece.word)) return undefined;
  return [{ ...piece, is: 'name', name: text.slice(piece.at, piece.end) }, 1];
}

function knownNameAt(text: string, { at }: Piece, names: ReadonlySet<string>): string | undefined {
  const lower = text.slice(at).toLowerCase();
  const found = [...names].filter((name) => lower.startsWith(name) && !/^(?:[\p{L}\p{N}_-]|\.\p{L})/u.test(lower.slice(name.length)));
  const [longest] = found.toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : text.slice(at, at + longest.length);
}

/** A day or a time to come; behind a word such as "until", or of a span ("for two weeks"), it is an end. */
function timeAt(
  text: string,
  line: string,
  pieces: readonly Piece[],
  index: number,
  before: Token | undefined,
  now: number,
  timeZone: string,
): Found | undefined {
  const marked = untilAt(pieces, index);
  const first = pieces[index + marked];
  if (!first || !STARTS_TIME.test(first.word)) return undefined;
  const second = pieces[index + marked + 1]?.word ?? '';
  // In "vi tar den imorgon" it is what is taken.
  if (/^(?:den|the)$/.test(first.word) && !/^(?:\d|sista|last|next|end|narmaste|kommande|coming|forsta|first|day)/.test(second))
    return undefined;
  for (let length = Math.min(LONGEST_TIME, pieces.length - index - marked); length >= 1; length -= 1) {
    const last = pieces[index + marked + length - 1];
    const phrase = line.slice(first.at, last?.end);
    // Folded, "tre är" looks like three years.
    if (!last || /^\d+$/.test(phrase) || / är$/i.test(text.slice(first.at, last.end))) continue;
    const when = readWhen(phrase, now, timeZone);
    if (!when) continue;
    const isSpan =
      /^(?:i|for|in|en|ett|a|de|the|another|ytterligare|narmaste)? ?(?:(?:the |de )?(?:next|nasta|narmaste|kommande) )?(?:\d+|en|ett|an?|one|two|tva|tre|three|fyra|four|fem|five|sex|six|tio|ten|couple|ett par|fjorton|trettio|thirty|a few|nagra) ?\p{L}+(?: till| framat| from now)?$/u.test(
        phrase,
      );
    const isLength = isSpan && /(?:min\p{L}*|tim\p{L}*|h|hours?|dag\p{L}*|dygn|days?|d|veck\p{L}*|v|weeks?|w|man|manad\p{L}*|months?|kvartal|quarters?|ar|years?)(?: till| framat| from now)?$/u.test(phrase);
    if (isLength && /^ (?:ago|sen|sedan|tillbaka|back)\b/.test(line.slice(last.end)))
      return [{ is: 'past', word: phrase, at: first.at, end: last.end }, marked + length];
    const isEnd = marked > 0 || before?.word === 'until' || (isLength && !/^(?:in|om) /.test(phrase)) || / framat$/.test(phrase);
    return [
      { is: isEnd ? 'until' : 'when', word: phrase, at: pieces[index]?.at ?? first.at, end: last.end, value: when.at },
      marked + length,
    ];
  }
  return undefined;
}

/** How many pieces say "until" here. */
function untilAt(pieces: readonly Piece[], index: number): number {
  const said = (length: number): string =>
    pieces
      .slice(index, index + length)
      .map(({ word }) => word)
      .join(' ');
  const marked = [3, 2, 1].find((length) => UNTIL.test(said(length))) ?? 0;
  // "T.o.m." ends in a point.
  return marked > 0 && pieces[index + marked]?.word === '.' ? marked + 1 : marked;
}

/** "2 of 3", "3/3": how many of how many. */
function shareAt(pieces: readonly Piece[], index: number): Found | undefined {
  const [first, middle, last] = pieces.slice(index, index + 3);
  if (!first) return undefined;
  const slashed = /^(?<some>\d{1,5})\/(?<all>\d{1,5})$/.exec(first.word)?.groups;
  if (slashed)
    return [
      {
        ...first,
        is: 'share',
        word: Number(slashed['some']) === 0 ? 'none' : slashed['some'] === slashed['all'] ? 'all' : 'some',
        value: Number(slashed['all']),
      },
      1,
    ];
  const [some, whole] = [numberOf(first.word), numberOf(last?.word ?? '')];
  if (some === undefined || !middle || !last || !/^(?:av|of|\/)$/.test(middle.word)) return undefined;
  if (whole !== undefined)
    return [{ is: 'share', word: some === 0 ? 'none' : some === whole ? 'all' : 'some', at: first.at, end: last.end, value: whole }, 3];
  if (/^(?:dem|dom|de|them|those|these|the|vm|vardarna|servrarna)$/.test(last.word))
    return [{ is: 'share', word: some === 0 ? 'none' : 'some', at: first.at, end: last.end }, 3];
  return undefined;
}

/** A number as it is written or said, from zero. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,5}$/.test(word)) return Number(word);
  if (/^(?:noll|zero)$/.test(word)) return 0;
  return /^(?:en|ett|one)$/.test(word) ? 1 : NUMBERS.get(word);
}

function phraseAt(pieces: readonly Piece[], index: number, own: ReadonlyMap<string, WordClass>): Found | undefined {
  const [first] = pieces.slice(index, index + 1);
  if (!first) return undefined;
  const run = pieces.slice(index, index + LONGEST_PHRASE);
  const stop = run.findIndex(({ word }) => !/[\p{L}\p{N}_]/u.test(word));
  const words = (stop < 0 ? run : run.slice(0, stop)).map(({ word }) => word.replaceAll("'", ''));
  for (let length = words.length; length >= 1; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    const is = own.get(phrase) ?? VOCABULARY.get(phrase);
    if (is === undefined) continue;
    const end = run[length - 1]?.end ?? first.end;
    const value = is === 'number' ? numberOf(phrase) : undefined;
    return [{ is, word: phrase, at: first.at, end, ...(value !== undefined && { value }) }, length];
  }
  return undefined;
}

function wordAt(text: string, pieces: readonly Piece[], index: number): Found {
  const piece = pieces[index] ?? { word: '', at: 0, end: 0 };
  const word = piece.word.replaceAll("'", '');
  if (/^\d{1,5}$/.test(word)) return [{ ...piece, is: 'number', value: Number(word) }, 1];
  const isCapital = index > 0 && /^\p{Lu}/u.test(text.slice(piece.at));
  const meant =
    word.length < SHORTEST_WITH_ERROR || isCapital
      ? undefined
      : LONG_WORDS.find((known) => Math.abs(known.length - word.length) <= 1 && known[0] === word[0] && isOneErrorAway(known, word));
  return [{ ...piece, is: (meant === undefined ? undefined : VOCABULARY.get(meant)) ?? 'strange', word: meant ?? word }, 1];
}
