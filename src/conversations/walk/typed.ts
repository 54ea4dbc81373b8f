/**
 * Typed answers to a question of the walk, in both languages and mixed. A line is taken apart into statements, each is read by the words that
 * carry it, and they are put together again. Strict where it matters: what is not understood, contradicts itself or can be meant in two ways is
 * no answer, and chatter is never taken for a yes.
 */
import { hear, type Said } from '../said';
import { isQuestionThatMoves, movesIn, type TypedAside } from './asides';
import { combined, type Combined } from './combined';
import { tidied } from './said-parts';
import { segmentsOf } from './segments';
import { tokensOf, type AskedAbout, type Token } from './tokens';
import { DONE } from './vocabulary';

export type { AskedAbout } from './tokens';

/** An answer as it was said. Names as they were typed; whether they are known is asked elsewhere. */
export type Typed =
  | TypedAside
  | Exclude<Combined, { is: 'unclear' }>
  /** Meant as an answer, and not a clear one. `names`: what was named in it. */
  | { readonly is: 'unclear'; readonly names?: readonly string[] };

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
  /(?:\b(?:sa|so|nu|now|och|and|du kan|you can|kan du|can you|please|ni kan|bara att|just)\s+)*\b(?:kolla|check|titta|look|testa|try|prova|verify|las|read|mat|re-?check)(?:\s+(?:det|it|den|om|en gang till|once more|igen|again|nu|now|pa nytt|snalla|please|gladly|garna))+/;

const MARKUP = /<\/?[a-z!]/i;

/**
 * Reads an answer. Undefined: the line is no answer at all.
 * @param asks whether the question asks for yes or no, or for something to be mended first
 * @param asked what the question is about: names, how many, and the state it asks for
 */
export function readTyped(
  text: string,
  asks: 'yesOrNo' | 'mended',
  now: number,
  timeZone: string,
  asked: AskedAbout = NOBODY,
): Typed | undefined {
  if (/\?\s*\S*$/.test(text) && !isQuestionThatMoves(text)) return undefined;
  // Nobody says yes in tags: it was pasted, and whose word it is nobody knows.
  if (MARKUP.test(text)) return { is: 'unclear' };
  const said = tidied(hear(text));
  if (said.folded === '') return undefined;
  const tokens = tokensOf(said, asked, now, timeZone);
  const move = movesIn(said, tokens);
  if (move) return move;
  if (isAddressed(text, tokens)) return undefined;
  if (asks === 'mended') return mended(said, now, timeZone);
  const answer = combined(segmentsOf(tokens), said, asked);
  if (GREETS_ALL.test(hear(text).folded)) return undefined;
  if (answer && LAUGHS.test(said.folded)) return withNames(tokens);
  return answer?.is === 'unclear' ? withNames(tokens) : answer;
}

/** "@Lasse …", "Anna, har du …": said to somebody else. */
function isAddressed(text: string, tokens: readonly Token[]): boolean {
  return /^\s*@(?!\S*bot)/i.test(text) || (tokens[0]?.is === 'strange' && tokens[1]?.is === 'comma');
}

/** Whether it was mended, as far as the line says. */
function mended(said: Said, now: number, timeZone: string): Typed | undefined {
  const again = LOOK_AGAIN.exec(said.folded);
  const rest = again && again[0].length < said.folded.length ? without(said, again.index, again[0].length) : said;
  const tokens = tokensOf(rest, MENDED, now, timeZone);
  const answer = combined(segmentsOf(tokens), rest, MENDED);
  if (!answer || answer.is === 'dontKnow') return answer;
  if (answer.is === 'yes' && !answer.except && answer.until === undefined) return { is: 'done' };
  const isRefused = tokens[0]?.is === 'no' && answer.is === 'no' && !answer.except;
  return isRefused ? { is: 'move', move: 'skip' } : { is: 'unclear' };
}

function without({ text, folded }: Said, at: number, length: number): Said {
  const cut = (line: string): string => line.slice(0, at) + ','.padEnd(length) + line.slice(at + length);
  return { text: cut(text), folded: cut(folded) };
}

/** What was named in a line that is asked back. */
function withNames(tokens: readonly Token[]): Typed {
  const names = [
    ...new Map(
      tokens.flatMap(({ is, name }) => (is === 'name' && name !== undefined ? [[name.toLowerCase(), name] as const] : [])),
    ).values(),
  ];
  return { is: 'unclear', ...(names.length > 0 && { names }) };
}
