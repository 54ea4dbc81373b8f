/** What one part of a line says: of whom, and whether it is so; or that it is not known, how it was checked, until when. */
import type { Segment } from './segments';
import { FIELD, TELLS } from './beside-words';
import { looseOf, OF_IT } from './loose';
import { readParts, type Parts } from './parts';
import { isNearlyAll, isNumberAlone, roughlyOf } from './roughly';
import { noteBehind, saysOf } from './says';
import { says, type Statement } from './statement';
import { hasBeen } from './tenses';
import type { AskedAbout, Token } from './token';
import { valueOf, type Word } from './values';

/** What is not known is something else than what was asked. */
const SOMETHING_ELSE = /^(?:where|what|whats|who|whose|when|why|how|which|vad|vem|vems|vart|nar|hur|varfor|vilken|vilket)$/;

/** "Who says that it is off". */
const ASKS = /^(?:vem|vems|who|whos|whose|varfor|why|how|hur)$/;
/** How it was checked, and nobody who did. */
const NO_VERB = /^(?:enligt|according to|as per|per|via|using|manage-bde|status|ran|kort|korde)$/;
const LOOKED = /^(?:kollade|checkade|kontrollerade|verifierade|testade|tittade|sag|bekraftade|matte|checked|verified|tested|looked|saw)$/;
/** "Det är Linas bord". */
const OWNED = /^(?:bord|ansvar|omrade|area|department|responsibility|del|grej)$/;
/** "The SQL servers belong to another team". */
const OWNS = /^(?:belong|belongs|tillhor|ags|agare|skots|skoter|handled|managed|mine|mina|ours|theirs)$/;
const OTHER: Readonly<Record<Word, Word>> = { yes: 'no', no: 'yes' };
/** "SQL01, which still has it on": from here on only the one before is spoken of. */
const RELATIVE = /^(?:som|which|that|who|where|dar|there)$/;

export function statementOf(given: Segment, text: string, asked: AskedAbout): Statement {
  const segment = { ...given, tokens: exceptFirst(given.tokens) };
  const from = relativeAt(segment.tokens);
  return from === undefined ? plainly(segment, text, asked) : withRelative(segment, from, text, asked);
}

/** "SQL02 undantagen", "WEB01 is the exception". */
function exceptFirst(tokens: readonly Token[]): readonly Token[] {
  const [first, ...behind] = tokens;
  const from = behind.findIndex(({ is }) => is !== 'name' && is !== 'and');
  // "Förutom WEB01 är alla krypterade".
  if (first?.is === 'except' && from > 0 && !RELATIVE.test(behind[from]?.word ?? '') && behind.slice(from).some(({ is }) => is === 'all'))
    return [...behind.slice(from), first, ...behind.slice(0, from)];
  const [last, others] = [tokens.at(-1), tokens.slice(0, -1)];
  const names = others.filter(({ is }) => is !== 'small');
  return last?.is === 'except' && names.length > 0 && names.every(({ is }) => is === 'name' || is === 'and') ? [last, ...names] : tokens;
}

/** Where a relative clause on those that are left out begins. */
function relativeAt(tokens: readonly Token[]): number | undefined {
  const except = tokens.findIndex(({ is }) => is === 'except');
  if (except < 0) return undefined;
  const from = tokens.findIndex(({ word }, index) => index > except && RELATIVE.test(word));
  return from > 0 && tokens[from - 1]?.is === 'name' ? from : undefined;
}

/** "Alla utom SQL01 som är på" says it of the others; what is said of SQL01 has to be the opposite. */
function withRelative(segment: Segment, from: number, text: string, asked: AskedAbout): Statement {
  const said = plainly({ ...segment, tokens: segment.tokens.slice(0, from) }, text, asked);
  const tail = readParts(segment.tokens.slice(from + 1), text, asked);
  if (said.is !== 'says' || !isAside(tail)) return { is: 'vague' };
  const theirs = valueOf(tail.tokens, asked);
  if (theirs === undefined || theirs === 'both' || theirs !== said.value) return said;
  return said.assumed ? { ...said, value: OTHER[theirs] } : { is: 'vague' };
}

/** It speaks of nobody else, and leaves nothing open. */
function isAside({ tokens, has, names, except }: Parts): boolean {
  if (names.length + except.length > 0) return false;
  return (
    !has('yes', 'no', 'group', 'rest', 'except', 'question', 'you', 'some', 'share') &&
    !tokens.some(({ is, word }) => is === 'ask' || (is === 'doubt' && !TELLS.has(word)))
  );
}

function plainly(segment: Segment, text: string, asked: AskedAbout): Statement {
  const parts = readParts(segment.tokens, text, asked);
  if (segment.opener === 'because' || segment.opener === 'then') return noteOf(parts, segment, asked);
  return besideOf(parts) ?? (isUntilUnknown(parts, asked) ? { is: 'vague' } : answerOf(parts, asked));
}

/** "Av på alla fram till revisionen": nobody knows until when. */
function isUntilUnknown({ tokens, has }: Parts, { state }: AskedAbout): boolean {
  const isUntil = tokens.some(
    ({ word }, index) =>
      /^(?:until|tills|fram|fram till|fram tills|up until)$/.test(word) &&
      /^(?:strange|small|thing|for)$/.test(tokens[index + 1]?.is ?? ''),
  );
  return isUntil && state?.isOfLater !== true && has('on', 'off', 'yes', 'all');
}

/** What stands beside an answer, or that somebody else knows; undefined: it may answer. */
function besideOf(parts: Parts): Statement | undefined {
  const { has, tokens } = parts;
  if (isCourtesy(parts)) return { is: 'idle' };
  if (isOfNobody(parts)) return { is: 'vague' };
  const begins = tokens[0]?.word ?? '';
  if (isInstead(parts)) return { is: 'remark', at: tokens[0]?.at ?? 0, ofIt: false };
  // "That one we do next week".
  if (OF_IT.test(begins) && has('when') && !has('yes', 'no', 'on', 'off', 'name', 'all', 'rest')) return { is: 'unread', ofIt: true };
  if (isLookedIn(parts) || isConfirmedThen(parts)) return { is: 'note', at: tokens[0]?.at ?? 0 };
  return isOwned(parts) ? { is: 'open', whom: parts.whom ?? { are: 'nobody' }, isDoubt: false } : undefined;
}

/** "Maria confirmed it on Friday": the Friday that was. */
function isConfirmedThen({ has }: Parts): boolean {
  return has('seen') && has('when') && !has('must', 'doubt', 'name', 'on', 'off', 'yes', 'no', 'all', 'rest', 'group', 'you', 'not');
}

const LOOKED_IN =
  /^(?:portal|portalen|azure-?portal|azure-?portalen|iam|entra|entra id|access control|atkomstkontroll|atkomstkontrollen|cloud shell)$/;

/** "In the portal", "i IAM": where it was seen. */
function isLookedIn({ tokens }: Parts): boolean {
  const [first, ...others] = tokens;
  return (
    first?.is === 'for' &&
    others.some(({ word }) => LOOKED_IN.test(word)) &&
    others.every(({ is, word }) => is === 'small' || (is === 'thing' && LOOKED_IN.test(word)))
  );
}

/** "I only looked at the C drives". */
function isOfNobody({ has, tokens }: Parts): boolean {
  return has('speaks') && !has('rest') && !tokens.some(({ name }) => name !== undefined);
}

function answerOf(parts: Parts, asked: AskedAbout): Statement {
  const { has, tokens } = parts;
  if (ASKS.test(tokens.find(({ is }) => is !== 'small' && is !== 'comma')?.word ?? ''))
    return { is: has('yes', 'no') ? 'vague' : 'unread' };
  if (isReportDenied(tokens)) return isOpen(parts) ? openOf(parts) : { is: 'vague' };
  if (isOpen(parts)) return openOf(parts);
  if (has('some') || tokens.some(({ is, word }) => is === 'share' && word === 'some')) return roughlyOf(parts, asked);
  if (isNumberAlone(parts)) return roughlyOf(parts, asked);
  if (isNearlyAll(parts)) return { is: 'roughly' };
  if (has('doubt'))
    return parts.whom?.are === 'named' && !has('all', 'except')
      ? { is: 'open', whom: parts.whom, isDoubt: true }
      : { is: has('strange', 'you') && !has('yes', 'no', 'all', 'except', 'name') ? 'unread' : 'vague' };
  if (has('working')) return workingOf(parts, tokens);
  if (has('strange', 'you', 'group', 'ask', 'must', 'know')) return looseOf(parts, asked);
  return saysOf(parts, asked);
}

/** "We encrypt the storage instead": of something that was not asked. */
function isInstead({ tokens, has }: Parts): boolean {
  return (
    tokens.some(({ word }) => /^(?:istallet|i stallet|instead|lagringsniva|lagringsnivan|storage level|san|tde)$/.test(word)) &&
    !has(
      'name',
      'group',
      'rest',
      'all',
      'except',
      'only',
      'some',
      'any',
      'none',
      'not',
      'yes',
      'no',
      'topic',
      'doubt',
      'right',
      'off',
      'question',
    ) &&
    !has('when', 'until', 'must', 'unknown', 'share', 'machine', 'you')
  );
}

/** "Tack för påminnelsen". */
function isCourtesy({ tokens, has }: Parts): boolean {
  const isThanks = /^(?:tack|tack sa mycket|thanks|thank you|thx|sorry|ursakta)$/.test(tokens[0]?.word ?? '');
  return (
    isThanks &&
    tokens[1]?.is === 'for' &&
    !has('yes', 'no', 'on', 'off', 'name', 'rest', 'group', 'except', 'not', 'none', 'right', 'unknown')
  );
}

/** "WEB01 är Linas bord": somebody else knows. */
function isOwned({ tokens, has, whom }: Parts): boolean {
  const at = tokens.findIndex(({ word }) => OWNED.test(word));
  const isWhose = tokens[at - 1]?.is === 'strange' && /s$/.test(tokens[at - 1]?.word ?? '');
  const isTheirs = isWhose || tokens.some(({ word }) => OWNS.test(word));
  return isTheirs && (whom?.are === 'named' || whom?.are === 'rest') && !has('on', 'off', 'yes', 'no', 'good', 'right', 'except');
}

/** That it is not known: by a phrase, by not having looked, or by having to. */
function isOpen({ tokens, has }: Parts): boolean {
  if (has('unknown')) return true;
  // "Resten kollar jag imorgon".
  if (
    (has('rest') || has('name')) &&
    has('know') &&
    !has('on', 'off', 'right', 'yes', 'no', 'good', 'left', 'seen', 'not', 'speaks', 'only', 'except')
  )
    return true;
  if (has('not') && has('know', 'seen') && !has('on', 'off', 'right', 'no', 'good')) return true;
  const hasModal = tokens.some(
    ({ is, word }) => is === 'must' || (is === 'doubt' && /^(?:ska|skall|will|should|going to|gonna|would)$/.test(word)),
  );
  return hasModal && has('know', 'ask') && !has('on', 'off', 'yes', 'no');
}

function openOf({ tokens, has, whom }: Parts): Statement {
  const known = tokens.findIndex(({ is }) => is === 'unknown' || is === 'know' || is === 'must');
  if (has('except') || tokens.slice(0, Math.max(0, known)).some(({ is }) => is === 'yes')) return { is: 'vague' };
  // A word for one of them that was lost in what is said of another.
  if (has('name') && has('yes', 'no')) return { is: 'vague' };
  const asks = tokens.findIndex(({ is }) => is === 'ask');
  const isAsking = asks >= 0;
  const isOfTheField = has('topic', 'machine', 'thing', 'on', 'off');
  // "De andra får Peter svara på".
  const isForSomebody = has('name', 'rest') && has('must') && has('know') && tokens.filter(({ is }) => is === 'strange').length === 1;
  const strangeAt = tokens.findIndex(
    ({ is }) => is === 'you' || (is === 'strange' && !isOfTheField && !isForSomebody) || (is === 'when' && !has('name', 'rest')),
  );
  if (!isAsking && !isOfTheField && tokens.some(({ word }) => SOMETHING_ELSE.test(word))) return { is: 'unread' };
  if (strangeAt >= 0 && !(isAsking && asks < strangeAt)) return { is: 'unread' };
  return { is: 'open', whom: whom ?? { are: 'nobody' }, isDoubt: false };
}

function noteOf({ tokens, has }: Parts, { opener }: Segment, asked: AskedAbout): Statement {
  const machines = tokens.filter(
    ({ is, name }, index) => is === 'name' && !(/^(?:i|in)$/.test(tokens[index - 1]?.word ?? '') && !/\d/.test(name ?? '')),
  );
  if (machines.length > 0 || has('group', 'rest', 'you', 'question')) return { is: 'vague' };
  if (opener === 'because' && has('doubt')) return { is: 'vague' };
  if (isCondition(tokens)) return { is: 'vague' };
  const value = opener === 'then' ? undefined : valueOf(tokens, asked);
  const isFuture = opener === 'then' && has('on', 'off', 'yes', 'no', 'doubt') && !(tokens.some(hasBeen) && !has('yes', 'no'));
  return {
    is: 'note',
    at: tokens[0]?.at ?? 0,
    ...(value !== undefined && value !== 'both' && { value }),
    ...(isFuture && { value: 'no' as const }),
  };
}

/** "When Johan is done" is still to come; "when I checked" was. */
function isCondition(tokens: readonly Token[]): boolean {
  const isPast = tokens.some(hasBeen);
  return /^(?:nar|when)$/.test(tokens[0]?.word ?? '') && !isPast;
}

function workingOf(parts: Parts, tokens: readonly Token[]): Statement {
  const { has, whom, except } = parts;
  if (has('yes', 'except', 'you') || except.length > 0) return { is: 'vague' };
  // "Möteslokalen är bokad".
  if (tokens[0]?.is === 'strange' && !FIELD.test(tokens[0].word) && !has('name', 'it', 'topic', 'thing', 'machine', 'no', 'on', 'off'))
    return { is: 'unread' };
  if (whom?.are === 'named') return says('no', whom, { noteAt: tokens[0]?.at });
  if (has('no')) return says('no', whom ?? { are: 'nobody' }, { byWord: true, ...noteBehind(tokens) });
  return { is: 'working', at: tokens[0]?.at ?? 0 };
}

/** "Nobody told me that it is off", "we haven't verified that it is off": what is denied is that somebody said or saw it. */
function isReportDenied(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ is }) => is !== 'small' && is !== 'has' && is !== 'still');
  return spoken.some(({ is }, index) => {
    const [before, next] = [spoken[index - 1], spoken[index + 1]];
    if (is !== 'not' && is !== 'none') return false;
    return (next?.is === 'seen' && !NO_VERB.test(next.word)) || (is === 'not' && before?.is === 'seen' && LOOKED.test(before.word));
  });
}
