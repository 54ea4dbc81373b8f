/** A part of a line with words in it that nobody knows: how it was checked, a reason or a remark; else it is not understood. */
import { FIELD } from './beside-words';
import type { Parts } from './parts';
import { saysOf } from './says';
import { says, type Statement } from './statement';
import type { AskedAbout, Token } from './token';
import { valueOf, type Word } from './values';

const PLACES = /^(?:pa|i|on|in|for|hos|inom|within|at)$/;
const MONTH = /^(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)/;
/** What goes on about the one before. */
export const OF_IT = /^(?:den har|det har|den dar|dar|there|som|which|that one|this one)$/;

/** Words nobody knows: how it was checked, or why, where that is what they stand beside; else it is not understood. */
export function looseOf(parts: Parts, asked: AskedAbout): Statement {
  const { tokens, has, names, except } = parts;
  if (names.length > 0 && except.length === 0 && isOfDisk(parts, asked))
    return saysOf({ ...parts, tokens: tokens.filter(({ is }) => is !== 'strange') }, asked);
  if (has('you', 'question', 'group', 'rest', 'ask', 'know', 'except') || names.length + except.length > 0)
    return { is: has('yes', 'no', 'all', 'except') ? 'vague' : 'unread' };
  // "She told me yesterday": nobody knows what.
  if (isHeard(parts)) return { is: 'unread' };
  return readLoose(parts, asked);
}

function readLoose(parts: Parts, asked: AskedAbout): Statement {
  const { tokens, has } = parts;
  const value = valueOf(beforeEnd(tokens, asked), asked);
  if (value === 'both' || (value !== undefined && asked.state?.isOfLater !== true && isRestricted(tokens, value))) return { is: 'vague' };
  // "Litar inte på det": what is denied is none of the state.
  if (isVerbDenied(tokens) && !has('topic') && !hasOwnWord(tokens, asked)) return { is: 'unread' };
  const note: Extract<Statement, { is: 'note' }> = { is: 'note', at: tokens[0]?.at ?? 0, ...(value !== undefined && { value }) };
  const seen = tokens.findIndex(({ is }) => is === 'seen');
  if (seen >= 0 && seen < tokens.findIndex(({ is }) => is === 'strange'))
    return value === undefined || !has('yes', 'no', 'all', 'none')
      ? note
      : saysOf({ ...parts, tokens: tokens.filter(({ is }) => is !== 'strange') }, asked);
  return remarkOf(parts, note, asked);
}

/** "Nobody moves anything until the cutover is done": what ends it says nothing of the state. */
export function beforeEnd(tokens: readonly Token[], { state }: AskedAbout): readonly Token[] {
  const at =
    state?.isOfLater === true
      ? tokens.findIndex(({ word }) => /^(?:until|till|tills|fram till|fram tills|forran|innan|before)$/.test(word))
      : -1;
  return at > 0 ? tokens.slice(0, at) : tokens;
}

const HEARD = /^(?:sag|saw|ser|sett|seen|said|told me|tells me|berattade|sag det|sa att|says|sager)$/;

function isHeard({ tokens, has }: Parts): boolean {
  const isOfWork =
    has('topic', 'thing', 'machine', 'on', 'off', 'all', 'none', 'name', 'person', 'yes', 'no') ||
    tokens.some(({ is, word }) => is === 'strange' && FIELD.test(word));
  return !isOfWork && tokens.some(({ is, word }) => is === 'seen' && HEARD.test(word));
}

/** A remark of the field, or of what was spoken of. */
function remarkOf(parts: Parts, note: Extract<Statement, { is: 'note' }>, asked: AskedAbout): Statement {
  const { tokens, has } = parts;
  const { value } = note;
  const begins = tokens.find(({ is }) => is !== 'small')?.is;
  if (begins === 'no' && isDeniedTwice(tokens)) return { is: 'remark', at: note.at, value: 'no', ofIt: true };
  if (has('yes', 'no')) return behindWord(parts, asked) ?? { is: begins === 'yes' || begins === 'no' ? 'vague' : 'unread' };
  const ofIt = begins === 'it' || tokens[0]?.is === 'person' || OF_IT.test(tokens[0]?.word ?? '');
  if (isOfTheField(parts, asked)) return note;
  const isRemark = !has('only', 'some', 'any', 'all', 'none', 'must', 'until') && (!has('not') || value !== undefined || ofIt);
  return isRemark
    ? { is: 'remark', at: note.at, ofIt, ...(value !== undefined && { value }) }
    : { is: 'unread', ofIt: ofIt && value === undefined };
}

/** "Nej det kan vi inte lova". */
function isDeniedTwice(given: readonly Token[]): boolean {
  const tokens = given.slice(given.findIndex(({ is }) => is === 'no') + 1);
  const strange = tokens.filter(({ is }) => is === 'strange').length;
  return (
    strange <= 2 &&
    tokens.filter(({ is }) => is === 'not').length === 1 &&
    tokens.every(({ is }) => /^(?:strange|not|it|small|has)$/.test(is))
  );
}

/** "Nej vi flyttade det igår": a word, and a remark that says the same in the question's own words. */
function behindWord(parts: Parts, asked: AskedAbout): Statement | undefined {
  const [first, ...tokens] = parts.tokens;
  if (!first || (first.is !== 'yes' && first.is !== 'no')) return undefined;
  const rest: Parts = { ...parts, tokens, has: (...classes) => tokens.some(({ is }) => classes.includes(is)) };
  if (rest.has('yes', 'no', 'only', 'some', 'until') || !isOfTheField(rest, asked) || isRestricted(tokens, valueOf(tokens, asked)))
    return undefined;
  return valueOf(tokens, asked) === first.is ? says(first.is, { are: 'nobody' }, { byWord: true, noteAt: tokens[0]?.at }) : undefined;
}

/** One of several disks: what it has, the machine has; what it has not, another may have. */
const DISK = /^(?:sin|sitt|its|[c-h]|(?:os|[c-h]|data|system|boot)-?(?:disk|disken|drive|volym|volymen|volume|partition|partitionen))$/;

/** "SQL01 has it on the data disk": so the machine has it. */
function isOfDisk({ tokens, has }: Parts, asked: AskedAbout): boolean {
  const strange = tokens.filter(({ is }) => is === 'strange');
  return (
    strange.length > 0 &&
    strange.every(({ word }) => DISK.test(word)) &&
    valueOf(tokens, asked) === 'no' &&
    !has('not', 'you', 'question', 'group', 'rest', 'ask', 'know', 'must')
  );
}

/** "Av på testmiljön": only of what nobody knows. */
export function isRestricted(tokens: readonly Token[], value: Word | 'both' | undefined): boolean {
  return tokens.some(({ is, word }, index) => {
    const next = tokens.slice(index + 1).find(({ word: each }) => !/^(?:the|var|vara|our|en|ett|a|min|mina|my|de|den|dom)$/.test(each));
    return (
      is === 'for' && PLACES.test(word) && next?.is === 'strange' && !MONTH.test(next.word) && !(value === 'no' && DISK.test(next.word))
    );
  });
}

/** Words of the question's own, or at most one strange word beside those of the field. */
function isOfTheField({ tokens, has }: Parts, asked: AskedAbout): boolean {
  if (hasOwnWord(tokens, asked)) return true;
  const isShort = tokens.filter(({ is }) => is === 'strange').length <= (has('it') && has('on', 'off') ? 2 : 1);
  return has('topic') || (isShort && (has('thing') || (asked.state !== undefined && has('on', 'off'))));
}

function hasOwnWord(tokens: readonly Token[], { state }: AskedAbout): boolean {
  const own = new Set([...(state?.on ?? []), ...(state?.off ?? [])]);
  return tokens.some(({ word }) => own.has(word));
}

/** A verb that nobody knows, and a no behind it. */
function isVerbDenied(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ is }) => is === 'not');
  return at > 0 && tokens.slice(Math.max(0, at - 2), at).findLast(({ is }) => is !== 'small')?.is === 'strange';
}
