/**
 * What a line most likely means that the strict reader asks back. It reads the head of the line, whom it names and in which group they stand, and what is
 * denied, and passes over everything else. Nothing may be noted of it: it is what the person is asked to confirm.
 */
import { hear } from '../said';
import { isAttempt } from './likely-attempt';
import { clausesIn } from './likely-clauses';
import { likelyMove, type LikelyMove } from './likely-moves';
import { wordIn, type LikelyWord } from './likely-word';
import { tidied } from './said-parts';
import { segmentsOf } from './segments';
import type { AskedAbout, Token } from './token';
import { tokensOf } from './tokens';
import { isAskedBack } from './typed';

export type Likely = (LikelyWord & { /** Milliseconds. */ readonly until?: number }) | LikelyMove;

export interface Unread {
  /** As it was typed. */
  readonly typed: string;
  readonly asks: 'yesOrNo' | 'mended';
  /** The strict reader took it for an answer that is not clear; else for none. */
  readonly isMeant: boolean;
  readonly asked: AskedAbout;
  /** Milliseconds. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

const UP_TO = /\b(?:till|tills|until|til|tom|t\.o\.m\.?|through|up to)\b/;
const MARKUP = /<\/?[a-z!]/i;

/** Undefined: no attempt at an answer, or it can be meant in several ways. */
export function likelyMeaning({ typed, asks, isMeant, asked, now, timeZone }: Unread): Likely | undefined {
  if (MARKUP.test(typed) || /^\s*@/.test(typed)) return undefined;
  const said = tidied(hear(typed));
  if (said.folded === '') return undefined;
  const tokens = tokensOf(said, asked, now, timeZone).map((token) => asEnglish(token, said.text));
  const isQuestion = /\?\s*\S*$/.test(typed);
  const move = likelyMove(said.folded, tokens, { asks, isQuestion, asked });
  if (move) return move;
  if (asks === 'mended' || isQuestion || isAskedBack(said.folded)) return undefined;
  const mark = tokens.findLastIndex(({ is }) => is === 'question');
  // "SQL02 suspended??": whom it asks about is whom the rest speaks of, and nobody can tell how.
  if (tokens.slice(0, mark + 1).some(({ is }) => is === 'name')) return undefined;
  const answer = tokens.slice(mark + 1);
  const clauses = clausesIn(segmentsOf(answer), said.text, asked);
  const word = wordIn(clauses, asked) ?? (isMeant ? regretted(said.folded, tokens) : undefined);
  const [head, ...others] = clauses;
  const agrees = head?.role !== undefined && others.some(({ says }) => says === head.says);
  if (!isAttempt(said.folded, tokens, asked, isMeant, agrees)) return undefined;
  if (word === undefined) return undefined;
  if (word === 'open') return { is: 'dontKnow' };
  const until = endIn(answer, said.folded);
  return word.is === 'partly' || word.except || until === undefined ? word : { ...word, until };
}

/** "Which I did": the Swedish word for "in" is no capital. */
function asEnglish(token: Token, text: string): Token {
  return token.word === 'i' && text[token.at] === 'I' ? { ...token, is: 'small' } : token;
}

/** The one day up to which it is said to hold. */
function endIn(tokens: readonly Token[], folded: string): number | undefined {
  const ends = tokens.filter(
    ({ is, value, at, end }) => is === 'until' && value !== undefined && UP_TO.test(folded.slice(Math.max(0, at - 12), end)),
  );
  return ends.length === 1 ? ends[0]?.value : undefined;
}

const REGRETS = /\b(?:im afraid|i'm afraid|unfortunately|sadly|tyvarr|dessvarre)\b/;

/** "There's only the premium one, I'm afraid": nobody is sorry for a yes. */
function regretted(folded: string, tokens: readonly Token[]): LikelyWord | undefined {
  const isNamed = tokens.some(({ is }) => /^(?:name|group|rest|except|yes|no)$/.test(is));
  return REGRETS.test(folded) && !isNamed ? { is: 'no' } : undefined;
}
