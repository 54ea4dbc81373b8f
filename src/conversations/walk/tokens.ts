/** A typed line as tokens: names of machines, times, and words by what they do; a typing error in a longer word is forgiven. */
import type { Said } from '../said';
import { isOneErrorAway } from './moves';
import { timeAt, UNTIL, type FoundTime, type Piece } from './times';
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

const PIECE = /\d{1,5}\/\d{1,5}(?:\/\d{4})?|[\p{L}\p{N}_](?:[\p{L}\p{N}_'.:%-]*[\p{L}\p{N}_%])?|[,;.!?&+=():/–-]/gu;
/** A machine's name among words: letters, with a digit or a hyphen among them; never a number alone. */
const NAME = /^(?=[\p{N}._-]*\p{L})(?=[\p{L}._-]*\d|\p{L}+[._-]\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_])?$/u;
const GROUP = /^\p{L}{2,}(?:-|s-)?(?:maskin|burk|server|servrar|vm|box|hostar|hosts|vard|nod|node|lad)\p{L}*$/u;
const TOOL = /^(?:get|set|test|invoke|enable|disable|manage|repair)-\w+$/;
const SHORTEST_WITH_ERROR = 6;
const LONG_WORDS = [...VOCABULARY.keys()].filter((phrase) => !phrase.includes(' ') && phrase.length >= SHORTEST_WITH_ERROR);
const NUMBERS = new Map(
  'two tva three tre four fyra five fem six sex seven sju eight atta nine nio ten tio'
    .split(' ')
    .map((word, index) => [word, Math.floor(index / 2) + 2]),
);

/** A line of more days and times than this is a pasted list, and no answer turns on them. */
const MOST_TIMES = 8;
const TIME_KINDS: ReadonlySet<string> = new Set(['when', 'until', 'past']);

/** @param now milliseconds @param timeZone IANA name */
export function tokensOf({ text, folded }: Said, asked: AskedAbout, now: number, timeZone: string): readonly Token[] {
  const plain = folded.replaceAll(/[’`´]/g, "'");
  const pieces = [...plain.matchAll(PIECE)].map(({ 0: word, index }): Piece => ({ word, at: index, end: index + word.length }));
  const tokens: Token[] = [];
  const words = ownWords(asked.state);
  let times = 0;
  for (let index = 0; index < pieces.length;) {
    const [token, used] =
      pointAt(pieces, index) ??
      nameAt(text, pieces, index, asked) ??
      (times < MOST_TIMES ? timed(timeAt({ text, folded: plain, pieces }, index, now, timeZone)) : undefined) ??
      (tokens.at(-1)?.is === 'all' ? undefined : shareAt(pieces, index)) ??
      phraseAt(pieces, index, words) ??
      wordAt(text, pieces, index);
    // "Resten har ja inte kollat": so it is pronounced.
    const isPronoun = token.word === 'ja' && /^(?:has|know|must)$/.test(tokens.at(-1)?.is ?? '');
    tokens.push(isPronoun ? { ...token, is: 'small' } : token);
    if (TIME_KINDS.has(token.is)) times += 1;
    index += used;
  }
  return tokens;
}

type Found = readonly [Token, number];

function timed(found: FoundTime | undefined): Found | undefined {
  if (!found) return undefined;
  const { used, ...token } = found;
  return [token, used];
}

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
function numberOf(word: string): number | undefined {
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
