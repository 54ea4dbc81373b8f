/** Days and times within a line, and whether one is an end: "until Friday", "i två veckor". */
import { readWhen } from './dates';

/** A word or a point of a line, folded, with where it stands. */
export interface Piece {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

/** A time, and how many pieces say it. */
export interface FoundTime {
  readonly is: 'when' | 'until' | 'past';
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Milliseconds. */
  readonly value: number;
  readonly used: number;
}

export interface Line {
  /** As it was typed. */
  readonly text: string;
  readonly folded: string;
  readonly pieces: readonly Piece[];
}

export const UNTIL = /^(?:till|tills|til|tom|t\.o\.m|until|untill|till och med|fram till|fram tills|through|thru|up until|up to|t o m)$/;
const STARTS_TIME =
  /^(?:\d.*|jan\w*|feb\w*|mar\w*|apr\w*|maj|may|jun\w*|jul\w*|aug\w*|sep\w*|o[ck]t\w*|nov\w*|dec\w*|mandag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lordag\w*|sondag\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|im\w+|i|idag|today|tonight|ikvall|tom+or+ow|tmrw|overmorgon|kl\w*|at|v|v\.|vecka|week|nasta|next|en|ett|an?|one|two|tva|tre|three|four|fyra|fem|five|six|sex|ten|tio|om|in|den|the|end|slutet|arsskiftet|nyar|new|manadsskiftet|sista|last|pa|on|this|helgen|efter|after|another|ytterligare|eod|kommande|coming|first|tidigt|early|for|narmaste|inom|within|fjorton|trettio|by|senast|lunch\w*|eftermiddag\w*|weekend|manadens|arets|dagens|half|couple|a|ar|aret|year)$/;
const LONGEST_TIME = 7;
const AGO = /^ (?:ago|sen|sedan|tillbaka|back)\b/;
const COUNT =
  '(?:\\d+|en|ett|an?|one|two|tva|tre|three|fyra|four|fem|five|sex|six|tio|ten|couple|ett par|fjorton|trettio|thirty|a few|nagra)';
const UNIT =
  '(?:min\\p{L}*|tim\\p{L}*|h|hours?|dag\\p{L}*|dygn|days?|d|veck\\p{L}*|v|weeks?|w|man|manad\\p{L}*|months?|kvartal|quarters?|ar|years?)';
/** "För de närmaste tio dagarna", "två veckor till". */
const LENGTH = new RegExp(
  `^(?:i|for|in|en|ett|a|de|the|another|ytterligare|narmaste)? ?(?:(?:the |de )?(?:next|nasta|narmaste|kommande) )?${COUNT} ?${UNIT}(?: till| framat| from now)?$`,
  'u',
);

/** The longest day or time to come that begins here; undefined: none does. */
export function timeAt({ text, folded, pieces }: Line, index: number, now: number, timeZone: string): FoundTime | undefined {
  const marked = untilAt(pieces, index);
  const first = pieces[index + marked];
  if (!first || !beginsTime(first.word, pieces[index + marked + 1]?.word ?? '')) return undefined;
  for (let length = Math.min(LONGEST_TIME, pieces.length - index - marked); length >= 1; length -= 1) {
    const end = pieces[index + marked + length - 1]?.end ?? first.end;
    const phrase = folded.slice(first.at, end);
    // Folded, "tre är" looks like three years.
    // A year alone is an end only where that is said: "till 2030".
    const isNumber = /^\d+$/.test(phrase) && !(marked > 0 && /^2\d{3}$/.test(phrase));
    const when = isNumber || / är$/i.test(text.slice(first.at, end)) ? undefined : readWhen(phrase, now, timeZone);
    if (!when) continue;
    const is = kindOf(phrase, folded.slice(end), marked > 0);
    const ago = is === 'past' && AGO.test(folded.slice(end)) ? 1 : 0;
    return { is, word: phrase, at: pieces[index]?.at ?? first.at, end, value: when.at, used: marked + length + ago };
  }
  return undefined;
}

/** In "vi tar den imorgon", "den" is what is taken. */
function beginsTime(first: string, second: string): boolean {
  if (!STARTS_TIME.test(first)) return false;
  return !/^(?:den|the)$/.test(first) || /^(?:\d|sista|last|next|end|narmaste|kommande|coming|forsta|first|day)/.test(second);
}

function kindOf(phrase: string, behind: string, isMarked: boolean): FoundTime['is'] {
  const isLength = LENGTH.test(phrase);
  if (isLength && AGO.test(behind)) return 'past';
  return isMarked || (isLength && !/^(?:in|om) /.test(phrase)) || phrase.endsWith(' framat') ? 'until' : 'when';
}

/** How many pieces say "until" here. */
function untilAt(pieces: readonly Piece[], index: number): number {
  const words = pieces.slice(index, index + 3).map(({ word }) => word);
  const marked = [3, 2, 1].find((length) => UNTIL.test(words.slice(0, length).join(' '))) ?? 0;
  // "T.o.m." ends in a point.
  return marked > 0 && pieces[index + marked]?.word === '.' ? marked + 1 : marked;
}
