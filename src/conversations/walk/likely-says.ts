/** What one clause most likely says of the state, whatever else stands in it. */
import type { Parts } from './parts';
import type { AskedAbout, Token } from './token';
import { valueOf, type Word } from './values';

type Is = Token['is'];

export const SO = /^(?:so|sa|alltsa|darfor|thus|hence)$/;
/** Somebody else has to say, or has to look. */
const LEAVES_OPEN: ReadonlySet<Is> = new Set<Is>(['unknown', 'ask']);
const HEADS: ReadonlySet<Is> = new Set<Is>(['yes', 'no']);
const BESIDE: ReadonlySet<Is> = new Set<Is>(['yes', 'no', 'right', 'good']);
/** Nearly all: whoever is not is named beside it. */
const MOST =
  /^(?:most|mostly|de flesta|dom flesta|nastan|almost|nearly|mainly|largely|till storsta|for det mesta|majoriteten|the majority|all but one|alla utom en)/;
const SAYS_NO = /\b(?:no|nej)\b/;

export function opposite(word: Word): Word {
  return word === 'yes' ? 'no' : 'yes';
}

/** Of whom it speaks, or of those from whom it leaves others out. */
export function saidIn(whole: Parts, asked: AskedAbout): Word | 'open' | undefined {
  const parts = whole.except.length > 0 ? partsBefore(whole) : whole;
  const { tokens, has } = parts;
  if (has('speaks') && !has('on', 'off', 'left')) return undefined;
  if (tokens.some(({ is }) => LEAVES_OPEN.has(is)) || isNotKnown(parts)) return 'open';
  const said = stateIn(tokens, asked);
  // "Kasia har inte hunnit stänga av än", "must be created": what is under way is not there yet.
  if (said !== undefined && has('working')) return 'no';
  if (said !== undefined) return isStillToBe(parts, asked) ? undefined : said;
  if (isTopicDenied(parts, asked)) return asked.state?.wants === 'off' ? 'yes' : 'no';
  const some = tokens.find(({ is, word }) => is === 'some' && MOST.test(word));
  if (some) return SAYS_NO.test(some.word) ? 'no' : 'yes';
  return ofThem(parts);
}

/** "Must be created": it is not, or it has to stay so; nobody can tell. */
function isStillToBe({ tokens, has }: Parts, { state }: AskedAbout): boolean {
  const must = tokens.findIndex(({ is }) => is === 'must');
  const isBefore = must >= 0 && tokens.slice(must).some(({ is }) => is === 'on' || is === 'off');
  return isBefore && !has('yes', 'no') && state?.isOfLater !== true;
}

/** Of some who are named, or of all, without a word for the state. */
function ofThem({ tokens, has }: Parts): Word | 'open' | undefined {
  if (has('name', 'rest')) {
    if (has('working') && has('only')) return 'no';
    return has('working', 'must', 'when', 'know') || (has('not') && has('strange')) ? 'open' : undefined;
  }
  if (has('all') && tokens.every(({ is }) => /^(?:all|good|small|number|it|for)$/.test(is))) return 'yes';
  return has('none') && !has('strange') ? 'no' : undefined;
}

/** What is said twice over is said by the state, not by the words beside it; a no in the middle denies it. */
function stateIn(tokens: readonly Token[], asked: AskedAbout): Word | undefined {
  const value = valueOf(tokens, asked);
  if (value !== 'both') return isAsideOnly(tokens, value) || isFilled(tokens) ? undefined : value;
  // "No log account created yet".
  if (tokens.some(({ word }) => word === '@none')) return asked.state?.wants === 'off' ? 'yes' : 'no';
  const plain = [HEADS, BESIDE]
    .map((less) =>
      valueOf(
        tokens.filter(({ is }) => !less.has(is)),
        asked,
      ),
    )
    .find((each) => each !== 'both');
  const isDenied = tokens.some(({ is, word }, at) => at > 0 && is === 'no' && /inte|not|ej/.test(word));
  return isDenied && plain !== undefined ? opposite(plain) : plain;
}

/** "Det är", with nothing of the state in it, carries whatever follows. */
function isAsideOnly(tokens: readonly Token[], value: Word | undefined): boolean {
  const has = hasIn(tokens);
  return value === 'yes' && has('right') && !has('on', 'off', 'left', 'good', 'yes', 'topic') && has('strange', 'when', 'past');
}

/** "Kollade med Mats precis": a word for yes that fills. */
function isFilled(tokens: readonly Token[]): boolean {
  const has = hasIn(tokens);
  const at = tokens.findIndex(({ is }) => HEADS.has(is));
  const isOfIt = has('on', 'off', 'left', 'good', 'topic', 'name', 'all', 'none', 'rest');
  return at > 0 && !SO.test(tokens[0]?.word ?? '') && has('strange') && !isOfIt;
}

/** "Vet jag inte", "would have to look up": nobody has looked. */
function isNotKnown({ has }: Parts): boolean {
  return has('know') && has('not', 'must', 'none') && !has('on', 'off', 'left');
}

/** "We never enable BitLocker in guests". */
function isTopicDenied({ has }: Parts, { state }: AskedAbout): boolean {
  return state !== undefined && state.isOfLater !== true && has('topic') && has('not', 'none') && !has('on', 'off', 'left', 'good');
}

/** What stands before the exception. */
function partsBefore(parts: Parts): Parts {
  const tokens = parts.tokens.slice(
    0,
    parts.tokens.findIndex(({ is }) => is === 'except'),
  );
  return { ...parts, tokens, has: hasIn(tokens) };
}

function hasIn(tokens: readonly Token[]): (...classes: readonly Is[]) => boolean {
  return (...classes) => tokens.some(({ is }) => classes.includes(is));
}
