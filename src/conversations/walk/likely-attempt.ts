/** Whether a line is an attempt at an answer: it speaks of what was asked, and not of lunch, of another machine, or of what somebody said. */
import { FILLS, LEISURE, OTHER_KINDS } from './beside-words';
import { isBesidesIt } from './besides-it';
import { isRestricted } from './loose';
import { isNotMeant, namesStrangers } from './not-meant';
import type { AskedAbout, Token } from './token';

type Is = Token['is'];

/** What points at the question, or at those it asks about. */
const POINTS: ReadonlySet<Is> = new Set<Is>([
  ...(['on', 'off', 'left', 'good', 'topic', 'all', 'none', 'rest', 'name', 'machine', 'except', 'only', 'unknown', 'working'] as const),
  ...(['thing', 'until', 'still', 'seen', 'share'] as const),
]);
/** Who says it is not counted: some, those of one kind, or one nobody knows of. */
const PARTS: ReadonlySet<Is> = new Set<Is>(['some', 'group']);
/** Who speaks so jokes, greets, or tells what somebody else said. */
const TALK =
  /^(?:(?:ha){2,}|lol|lmao)\b|\b(?:(?:det|sa) sa(?:de)? \p{L}+|som sa|who said|said so|vi ses|see you|ses (?:kl|sen|pa)|jk|kidding|joking|skoj\w*|in your dreams|i wish|vad kul|hur kul|told me|motsatsen|the opposite|(?:tar|ta|take) (?:det|this|it|that) (?:pa|in|at) |av misstag|by mistake)\b/u;
const SUPPOSES = /^(?:if|ifall|om|unless|savida|imagine|tank om|what if)\b/;
/** A report of somebody's words that answers nothing: "ja det sa Johan också". */
const SAID = /^(?:sade|said|says|sager|pastod|pastar|claimed|claims|menade|meant)$/;
/** Whoever guesses is not asked whether to note the guess. */
const GUESSES =
  /\b(?:tror|think|gissar|gissning|guess\w*|probably|antagligen|formodligen|troligen|borde|should|maybe|perhaps|kanske|nog|antar|assume|suppose|likely|snarast|skulle jag tro|depends|beror|as far as i know|afaik|vad jag vet)\b/;
/** "So no": what leads to it may be thought. */
const CONCLUDES = /\b(?:so|sa) (?:yes|no|ja|nej)\b/;
/** Asked, with or without its mark. */
const ASKS =
  /^(?:(?:ok|okej|men|but|och|and|sa|so|hej|hi) )*(?:hur|how|varfor|why|vilket|vilken|vilka|which|what|whats|what's|vad ar|vad har|vad ska|vad spelar|vem|who|where|when)\b|\b(?:carry|go|move) on\b/;
/** It is said of a time that is over, or that comes. */
const NOT_NOW = /\b(?:was|were|var|hade|had|kommer att|kommer vara|will be|being|ska (?:vara|va)|skall vara)\b/;
/** "Ja, fast det slås på igen". */
const UNDONE = /\b(?:slas pa|satts pa|slar pa det|igen pa|back on|re-?encrypt\w*|ateraktiver\w*)\b/;

/**
 * @param agrees whether something behind a word for yes or no says the same in other words
 * @param isMeant the strict reader took it for somebody's answer
 */
export function isAttempt(folded: string, tokens: readonly Token[], asked: AskedAbout, isMeant: boolean, agrees: boolean): boolean {
  if (TALK.test(folded) || ASKS.test(folded) || SUPPOSES.test(folded) || isGuessed(folded, tokens, asked)) return false;
  if (isOfOthers(folded, tokens, asked)) return false;
  return isMeant ? agrees || pointsAtIt(tokens) : speaksOfIt(tokens, asked);
}

/** It is thought, or was once so, or will not last. */
function isGuessed(folded: string, tokens: readonly Token[], { state }: AskedAbout): boolean {
  const saysYes = tokens.some(({ is }) => is === 'yes');
  const hasWord = saysYes || tokens.some(({ is }) => is === 'no');
  if (GUESSES.test(folded.slice(folded.search(CONCLUDES) + 1))) return true;
  return (!hasWord && state?.isOfLater !== true && NOT_NOW.test(folded)) || (saysYes && UNDONE.test(folded));
}

/** It speaks of what nobody asked about, or only of some, or tells whose words it is. */
function isOfOthers(folded: string, tokens: readonly Token[], asked: AskedAbout): boolean {
  if (
    namesStrangers(tokens, asked) ||
    isNotMeant(folded, tokens, asked) ||
    tokens.some(({ is, word }) => is === 'strange' && SAID.test(word))
  )
    return true;
  const hasWord = tokens.some(({ is }) => is === 'yes' || is === 'no');
  const head = tokens[0]?.is;
  if ((head === 'yes' || head === 'no') && isBesidesIt(head, tokens, asked)) return true;
  if (asked.count !== 1 && isOfSomePart(tokens)) return true;
  if (!hasWord && asked.state?.isOfLater !== true && isRestricted(tokens, undefined)) return true;
  const own = ownWords(asked);
  const isOfIt = tokens.some(({ is, word }) => is === 'topic' || is === 'name' || own.has(word));
  return !isOfIt && tokens.some(({ word }) => LEISURE.test(word) || OTHER_KINDS.test(word));
}

/** Some of them, and nobody named; or somebody left out whom nobody named. */
function isOfSomePart(tokens: readonly Token[]): boolean {
  const isNamed = tokens.some(({ is }) => is === 'name' || is === 'rest');
  const leavesOut = tokens.some(({ is, word }) => is === 'except' && !FILLS.test(word));
  return !isNamed && (leavesOut || tokens.some(({ is, some }) => PARTS.has(is) || (is === 'share' && some === undefined)));
}

/** A word for yes or no alone, or with something of the question behind it. */
function pointsAtIt(tokens: readonly Token[]): boolean {
  const rest = tokens.filter(({ is }) => is !== 'yes' && is !== 'no' && is !== 'comma' && is !== 'end');
  return (
    rest.every(({ is }) => !/^(?:strange|when|past|person|number)$/.test(is)) ||
    rest.some(({ is, word }) => POINTS.has(is) || (is === 'doubt' && UNDONE.test(word)))
  );
}

/** Beside a name; more words that nobody knows speak of something else. */
const MOST_STRANGE = 2;
/** What may be said to be so or not. */
const SUBJECTS: ReadonlySet<Is> = new Set<Is>(['it', 'all', 'none', 'topic', 'machine', 'rest', 'name', 'thing']);

/** With the question's own words for the state; a general one only where it is said of those who are asked about, and nothing else. */
function speaksOfIt(tokens: readonly Token[], asked: AskedAbout): boolean {
  const own = ownWords(asked);
  const has = (...classes: readonly Is[]): boolean => tokens.some(({ is }) => classes.includes(is));
  const saysOwn = tokens.some(({ is, word }) => (is === 'topic' || is === 'on' || is === 'off') && own.has(word));
  const isOfThem = tokens.some(({ is }) => SUBJECTS.has(is)) && !has('you');
  return (
    isOfThem &&
    (saysOwn ||
      (has('on', 'off', 'left') &&
        has('name', 'all', 'none', 'rest') &&
        tokens.filter(({ is }) => is === 'strange').length <= (has('name') ? MOST_STRANGE : 0)))
  );
}

function ownWords({ state }: AskedAbout): ReadonlySet<string> {
  return new Set([...(state?.on ?? []), ...(state?.off ?? []), ...(state?.called ?? [])]);
}
