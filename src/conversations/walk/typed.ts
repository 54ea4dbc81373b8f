/**
 * Typed answers to a question of the walk, in both languages and mixed. A line is taken apart into statements, each is read by the words that
 * carry it, and they are put together again. Strict where it matters: what is not understood, contradicts itself or can be meant in two ways is
 * no answer, and chatter is never taken for a yes.
 */
import { nameKey } from '../../readiness/name-key';
import { hear, type Said } from '../said';
import { isQuestionThatMoves, movesIn, type TypedAside } from './asides';
import { combined, type Combined } from './combined';
import { LEISURE } from './beside-words';
import { isBesidesIt } from './besides-it';
import { isDeniedYes } from './denials';
import { countBeside, isDoubted, type Line } from './doubted';
import { answerIn } from './explained';
import { isTimedErrand } from './errands';
import { inOrder } from './in-order';
import { saidIn, untilIn } from './likely-moves';
import { isNotMeant, namesStrangers } from './not-meant';
import { isNotOwnWord } from './not-own-word';
import { isReferred } from './promises';
import { isOfAnotherLine, rowsIn } from './rows';
import { tidied } from './said-parts';
import { segmentsOf } from './segments';
import type { AskedAbout, Token } from './token';
import { tokensOf } from './tokens';
import { DONE } from './vocabulary';

export type { AskedAbout } from './token';

/** An answer as it was said. Names as they were typed; whether they are known is asked elsewhere. */
export type Typed =
  | TypedAside
  | Exclude<Combined, { is: 'unclear' }>
  /** Meant as an answer, and not a clear one. `names`: what was named in it. */
  | { readonly is: 'unclear'; readonly names?: readonly string[] };

interface Reads {
  readonly asked: AskedAbout;
  /** Milliseconds. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

const NOBODY: AskedAbout = { names: new Set() };
/** What was mended is there, and what is asked for is that it is. */
const MENDED: AskedAbout = { names: new Set(), state: { wants: 'on', on: [...DONE] } };
/** "Hej alla" greets them. */
const GREETS_ALL =
  /^(?:hej\w*|hi|hello|hey|tjena|tja|halla|tack|thanks|god \w+|good \w+|morning|bra jobbat|well done)[ ,!]+(?:pa |till |to )?(?:er |you )?(?:alla|all|allihop\w*|everyone|everybody|samtliga|both|bada)[! .]*$/;
/** What makes people laugh is seldom the question. */
const LAUGHS = /^(?:(?:ha){2,}|(?:he){2,}|lol|lmao|omg|xd)\b/;
/** "You can check again", beside the word that it was mended. */
const LOOK_AGAIN =
  /(?:\b(?:sa|so|nu|now|och|and|du kan|you can|kan du|can you|could you|kan ni|please|pls|ni kan|bara att|just|hey|hej|boten|bot)[\s,]+)*\b(?:(?:kolla|kontrollera|checka|check|titta|look|testa|test|try|prova|verifiera|verify|las|read|mata|mat|kor|run|gor om|redo|scan|skanna|kora om|kora|kor om|rerun|re-run)(?:\s+(?:kollen|matningen|kontrollen|testet|the check|checken|det|it|den|om|en gang till|once more|one more time|igen|again|nu|now|pa nytt|snalla|please|gladly|garna|(?:en |a )?(?:ny |new )?(?:koll|kontroll|matning|test|check|scan)(?:en)?))+|re-?check(?:\s+(?:it|now|please|pls))*|re-?run|re-?scan(?:\s+(?:it|now|please|pls))*|re-?test|re-?read|(?:please|pls|snalla|garna) (?:verify|check|kolla|kontrollera|verifiera)|(?:take|have) another look|ta en (?:ny )?titt(?: till)?|en gang till)(?:,? (?:will you|would you|ar du snall|tack|please|pls|thanks))?/;
/** What is asked of the one who asks: "kan du fråga igen på måndag?". */
const REQUEST =
  /(?:^|[.!,;:] ?)(?:(?:sa|so|och|and|men|but|hej|hi|ok|okej|please|snalla) )*(?:kan|can|could|skulle|would|will|vill|shall|ska|is it ok|gar det bra|orkar)\b/;

/** "Är det av på alla tre" is asked, with or without its mark. */
const ASKS_BACK =
  /^(?:ar|e|is|are|var|was|were|har|has|have) (?:det|den|de|dom|it|they|bitlocker|alla|all|allt|nagon|nan|any|some|these|those)(?: (?!inte\b|ej\b|right\b|so\b|ja\b|kvar\b)\S+){2,}$|^(?:finns (?:det|den|de)|is there|are there|does (?:it|this)|do (?:they|we|you)|did (?:we|you|they|anyone|someone))(?: (?!inte\b|ej\b|ja\b|kvar\b)\S+)+$|^(?:vad (?:ar|e)|whats|what's|what is) (?:the )?(?:problem\w*|point|poang\w*|issue) /;

/** Whether a line without a question mark asks what it was asked. */
export function isAskedBack(folded: string): boolean {
  return ASKS_BACK.test(folded);
}

/** "WEB01: ?". */
const OPEN_AT_IT = /(?<=(?:\d|others?|rest|resten|andra|ovriga|övriga) ?[:=]) ?\?+(?= *(?:$|[,.;(\n]))/gi;
/** "SQL01 ✅ SQL02 ❓": a picture behind a name is a word for it. */
const TICK_AT_IT = /(?<=\d ?[:=-]? ?)(✅|✔|☑|❌|✖|❓|❔)\ufe0f?/gu;
const TICKS: Readonly<Record<string, string>> = {
  '✅': ' ja,',
  '✔': ' ja,',
  '☑': ' ja,',
  '❌': ' nej,',
  '✖': ' nej,',
  '❓': ' vet ej,',
  '❔': ' vet ej,',
};
const LETTERS: Readonly<Record<string, 'yes' | 'no'>> = { y: 'yes', j: 'yes', n: 'no' };
const MARKUP = /<\/?[a-z!]/i;

/**
 * Reads an answer. Undefined: the line is no answer at all.
 * @param typed the line as it was typed
 * @param asks whether the question asks for yes or no, or for something to be mended first
 * @param asked what the question is about: names, how many, and the state it asks for
 */
export function readTyped(
  typed: string,
  asks: 'yesOrNo' | 'mended',
  now: number,
  timeZone: string,
  asked: AskedAbout = NOBODY,
): Typed | undefined {
  // Names are compared by their keys, in which a letter and its mark are one.
  const line = typed.normalize('NFC');
  const single = LETTERS[line.trim().toLowerCase()];
  if (single && asks === 'yesOrNo') return { is: single };
  const rows = asks === 'yesOrNo' ? rowsIn(line, asked) : undefined;
  return rows?.isTwofold === true ? { is: 'unclear' } : readLine(rows?.text ?? line, asks, { asked, now, timeZone });
}

/** The same of a line in which each answer stands beside its machine. */
function readLine(typed: string, asks: 'yesOrNo' | 'mended', reads: Reads): Typed | undefined {
  const { asked, now, timeZone } = reads;
  const text = typed.replaceAll(OPEN_AT_IT, ' vet ej').replaceAll(TICK_AT_IT, (_, tick: string) => TICKS[tick] ?? ' ');
  if (/\?\s*\S*$/.test(text) && !isQuestionThatMoves(text, asked))
    return requested(text, asked, now, timeZone) ?? (asks === 'yesOrNo' ? refusedBefore(text, asked, now, timeZone) : undefined);
  // Nobody says yes in tags: it was pasted, and whose word it is nobody knows.
  if (MARKUP.test(text)) return { is: 'unclear' };
  const said = tidied(hear(text));
  if (said.folded === '') return undefined;
  const tokens = tokensOf(said, asked, now, timeZone);
  const move = movesIn(said, tokens, asked);
  if (move) return move;
  if (isAddressed(text, tokens)) return undefined;
  if (asks === 'mended') return mended(said, now, timeZone);
  if (saysMended(said, asked, now, timeZone)) return { is: 'done' };
  if (isAskedBack(said.folded)) return withNames(tokens);
  if (GREETS_ALL.test(hear(text).folded)) return undefined;
  return sure(answered(said, tokens, reads), { typed, folded: said.folded, tokens, ...reads });
}

/** The same answer, with how many it was said of, where nothing in the line makes it unsure; what is unsure is asked back. */
function sure(typed: Typed | undefined, line: Line & Reads): Typed | undefined {
  if (typed?.is !== 'yes' && typed?.is !== 'no' && typed?.is !== 'partly') return typed;
  const { tokens, asked, now, timeZone } = line;
  const ofLine = (part: string): Combined | undefined => {
    const own = hear(part);
    return combined(segmentsOf(tokensOf(own, asked, now, timeZone)), own, asked);
  };
  if (isNotMeant(hear(line.typed).folded, tokens, asked) || isDoubted(typed, line) || isOfAnotherLine(line.typed, typed, ofLine))
    return withNames(tokens);
  if (saysYes(typed) && isNotOwnWord(hear(line.typed).folded, tokens)) return withNames(tokens);
  if (typed.is !== 'partly' && isBesidesIt(typed.is, tokens, asked)) return withNames(tokens);
  if (typed.is === 'yes' && typed.except === undefined && (namesStrangers(tokens, asked) || isDeniedYes(tokens, asked)))
    return withNames(tokens);
  const count = countBeside(typed, line);
  return count === undefined || typed.is === 'partly' ? typed : { ...typed, count };
}

function saysYes(typed: Extract<Typed, { is: 'yes' | 'no' | 'partly' }>): boolean {
  return typed.is === 'yes' || (typed.is === 'partly' && typed.yes.length > 0);
}

/** The answer in a line that is neither a way about nor a question. */
function answered(said: Said, tokens: readonly Token[], { asked, now, timeZone }: Reads): Typed | undefined {
  const listed = inOrder(tokens, said.folded, asked);
  if (listed) return { is: 'partly', ...listed };
  const answer = answerIn(segmentsOf(tokens), said, asked);
  if (!answer || answer.is === 'unclear') {
    if (isMendedOfTheField(said, asked, now, timeZone)) return { is: 'done' };
    if (isReferred(said.folded, tokens, asked.count === 1)) return leftOpen(said, tokens);
    return answer && withNames(tokens);
  }
  if (answer.is === 'dontKnow') return leftOpen(said, tokens);
  return LAUGHS.test(said.folded) ? withNames(tokens) : answer;
}

/** Nobody here knows; or whoever says so goes to ask: "let me check with the network team first". */
function leftOpen({ folded }: Said, tokens: readonly Token[]): Typed | undefined {
  if (isTimedErrand(folded, saidIn(tokens))) return { is: 'move', move: 'skip', ...untilIn(tokens) };
  return tokens.some(({ word }) => LEISURE.test(word)) && !tokens.some(({ is }) => is === 'topic') ? undefined : { is: 'dontKnow' };
}

/** A question that asks to be asked later, to go on, or to look again; any other is no answer. */
function requested(text: string, asked: AskedAbout, now: number, timeZone: string): Typed | undefined {
  const said = tidied(hear(text));
  if (!REQUEST.test(said.folded)) return undefined;
  const tokens = tokensOf(said, asked, now, timeZone);
  if (isAddressed(text, tokens)) return undefined;
  const move = movesIn(said, tokens);
  if (move?.is === 'move' && move.move === 'skip') return move;
  return saysMended(said, asked, now, timeZone) ? { is: 'done' } : undefined;
}

/** "Nej, vi har bara stgold. Var det meningen att det skulle finnas två?": a no, and a question of another kind behind it. */
function refusedBefore(text: string, asked: AskedAbout, now: number, timeZone: string): Typed | undefined {
  const at = Math.max(text.lastIndexOf('. ', text.length - 2), text.lastIndexOf('! ', text.length - 2));
  const question = text.slice(at + 2);
  if (at < 0 || question.split(' ').length < 4) return undefined;
  const isOfIt = tokensOf(hear(question), asked, now, timeZone).some(({ is }) => /^(?:name|on|off|yes|no|all|rest|group)$/.test(is));
  const before = readTyped(text.slice(0, at + 1), 'yesOrNo', now, timeZone, asked);
  return before?.is === 'no' && !isOfIt ? before : undefined;
}

/** "Fixat nu, kolla igen", where a yes or no is asked for: it is looked at again, and nothing is noted. */
function saysMended(said: Said, asked: AskedAbout, now: number, timeZone: string): boolean {
  const again = LOOK_AGAIN.exec(said.folded);
  if (!again || again[0].length === said.folded.length) return false;
  const rest = without(said, again.index, again[0].length);
  if (rest.folded.split(/[^\p{L}\p{N}]+/u).some((word) => LEISURE.test(word))) return false;
  if (mended(rest, now, timeZone)?.is === 'done' || isTold(tokensOf(rest, asked, now, timeZone))) return true;
  const answer = combined(segmentsOf(tokensOf(rest, asked, now, timeZone)), rest, asked);
  return answer?.is === 'yes' || (answer?.is === 'partly' && answer.yes.length > 0) || beginsMended(rest, now, timeZone, true);
}

/** "Nu har jag lagt lås på resursgruppen": what somebody did, of the field. */
function isTold(tokens: readonly Token[]): boolean {
  const has = tokens.findIndex(({ word }) => /^(?:har|have|ive|weve)$/.test(word));
  const isDone = has >= 0 && tokens.slice(has + 1, has + 4).some(({ is, word }) => is === 'strange' && /(?:t|ed)$/.test(word));
  const leaves = tokens.some(({ is }) => /^(?:no|not|none|doubt|unknown|question|you|working|must|name|except|rest|some)$/.test(is));
  return isDone && !leaves && tokens.some(({ is }) => is === 'thing' || is === 'topic');
}

/** These say how it is, and not what somebody did. */
const IS_THERE = /(?:plats|finns|exists|there|place|uppe|igang|running)/;

/** What is said first is that it was mended, and nothing after it denies that. */
function beginsMended(said: Said, now: number, timeZone: string, asksAgain = false): boolean {
  const [first, ...others] = segmentsOf(tokensOf(said, MENDED, now, timeZone));
  const isDone =
    first?.tokens.some(({ word }) => DONE.has(word) && !(asksAgain && IS_THERE.test(word))) === true &&
    (asksAgain || first.tokens.every(({ is }) => is !== 'strange'));
  const denies = [first, ...others].some((each) =>
    each?.tokens.some(({ is }) => /^(?:no|not|none|doubt|unknown|working|except|some|question)$/.test(is) || (is === 'you' && !asksAgain)),
  );
  return isDone && !denies;
}

/** "Klart! Dekrypteringen gick färdigt nyss": that it was mended, and what. */
function isMendedOfTheField(said: Said, asked: AskedAbout, now: number, timeZone: string): boolean {
  const [first, ...others] = segmentsOf(tokensOf(said, asked, now, timeZone));
  if (first?.tokens[0]?.is === 'yes') return false;
  const isOfTheField = others.length > 0 && others.every(({ tokens }) => tokens.some(({ is }) => /^(?:topic|on|off|thing)$/.test(is)));
  return (
    isOfTheField &&
    !others.some(({ tokens }) => tokens.some(({ is }) => is === 'name' || is === 'group' || is === 'rest')) &&
    beginsMended(said, now, timeZone)
  );
}

/** "Förresten, SQL01 är krypterad" is said to nobody in particular. */
const BY_THE_WAY = /^(?:forresten|btw|fyi|obs|nb|ps)$/;

/** "@Lasse …", "Anna, har du …": said to somebody else. */
function isAddressed(text: string, tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  return (
    /^\s*@(?!\S*bot)/i.test(text) ||
    (first?.is === 'strange' && second?.is === 'comma' && !DONE.has(first.word) && !BY_THE_WAY.test(first.word))
  );
}

/** Whether it was mended, as far as the line says. */
function mended(said: Said, now: number, timeZone: string): Typed | undefined {
  const again = LOOK_AGAIN.exec(said.folded);
  const rest = again && again[0].length < said.folded.length ? without(said, again.index, again[0].length) : said;
  const tokens = tokensOf(rest, MENDED, now, timeZone);
  const until = timeAlone(tokens);
  if (until !== undefined) return { is: 'move', move: 'skip', until };
  const answer = combined(segmentsOf(tokens), rest, MENDED);
  if (!answer && isMade(tokens)) return { is: 'done' };
  if (!answer || answer.is === 'dontKnow') return answer;
  if (answer.is === 'yes' && !answer.except && answer.until === undefined) return { is: 'done' };
  const isRefused = tokens[0]?.is === 'no' && answer.is === 'no' && !answer.except;
  return isRefused ? { is: 'move', move: 'skip' } : { is: 'unclear' };
}

/** A storage account as such are called, a name with a number in it, or a word of the field. */
const CALLED = /^(?:st[a-z\d]{3,22}|\p{L}[\p{L}\d-]*\d[\p{L}\d-]*)$/u;

/** "Vi har skapat stlogg nu": somebody made what has a name. */
function isMade(tokens: readonly Token[]): boolean {
  const [made, ...behind] = tokens.filter(
    ({ is, word }) => is !== 'has' && !/^(?:vi|jag|we|i|ive|weve|we have|i have|nu|now|precis|just|idag|today)$/.test(word),
  );
  const [only, ...others] = behind;
  return (
    made !== undefined && DONE.has(made.word) && only !== undefined && others.length === 0 && (only.is === 'name' || CALLED.test(only.word))
  );
}

/** Beside a time these say no more than that it is mended then. */
const THEN = /^(?:when|until|it|small|working|for|must|comma|end)$/;

/** "30 nov", "imorgon bitti", "det fixas om två veckor": until when it is not mended yet; milliseconds. */
function timeAlone(tokens: readonly Token[]): number | undefined {
  const times = tokens.filter(({ is }) => is === 'when' || is === 'until');
  const [only, ...others] = times;
  return only && others.length === 0 && tokens.every(({ is }) => THEN.test(is)) ? only.value : undefined;
}

function without({ text, folded }: Said, at: number, length: number): Said {
  const cut = (line: string): string => line.slice(0, at) + ','.padEnd(length) + line.slice(at + length);
  return { text: cut(text), folded: cut(folded) };
}

/** What was named in a line that is asked back. */
function withNames(tokens: readonly Token[]): Typed {
  const names = [
    ...new Map(tokens.flatMap(({ is, name }) => (is === 'name' && name !== undefined ? [[nameKey(name), name] as const] : []))).values(),
  ];
  return { is: 'unclear', ...(names.length > 0 && { names }) };
}
