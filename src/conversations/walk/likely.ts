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
import { isAskedBack, readTyped } from './typed';

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
export function likelyMeaning(unread: Unread): Likely | undefined {
  return behindAside(unread) ?? meaningOf(unread);
}

function meaningOf({ typed, asks, isMeant, asked, now, timeZone }: Unread): Likely | undefined {
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
  const led = word ?? (isMeant ? ledBy(answer, said.folded) : undefined);
  const agrees = head?.role !== undefined && (others.some(({ says }) => says === head.says) || ledBy(answer, said.folded) !== undefined);
  return isAttempt(said.folded, tokens, asked, isMeant, agrees) ? withEnd(led, answer, said.folded) : undefined;
}

function withEnd(word: LikelyWord | 'open' | undefined, answer: readonly Token[], folded: string): Likely | undefined {
  if (word === undefined) return undefined;
  if (word === 'open') return { is: 'dontKnow' };
  const until = endIn(answer, folded);
  return word.is === 'partly' || word.except || until === undefined ? word : { ...word, until };
}

/** Who comes late to an answer says so first. */
const EXCUSES =
  /^(?:sorry|apologies|hi|hello|hey|(?:good )?morning|oops|ah|aha|oh|right|ok|okej|hm+|well|back|found|förlåt|ursäkta|hej|tjena|hallå|oj|ojdå|hoppsan|jaha|god ?morgon|tillbaka|hittade)(?![\p{L}])/iu;
const WORD =
  /(?<=^[^.!?…,;]{2,80}[.!…,;–]+\s*|^[^?,;]{2,80}[.!…]+\s*)(?=(?:yes|yeah|yep|yup|aye|ja|japp|jepp|jo|jajamen|jadå|no|nope|nej|nä|nope|nix)(?![\p{L}]))/iu;

/** "Sorry, was on the phone. Yes, it's off on all of them": what stands before the word was said by the way. */
function behindAside(unread: Unread): Likely | undefined {
  const { typed, asks, asked, now, timeZone } = unread;
  const at = WORD.exec(typed)?.index ?? 0;
  if (at === 0 || asks === 'mended' || MARKUP.test(typed) || /^\s*@/.test(typed)) return undefined;
  const aside = hear(typed.slice(0, at));
  const said = tokensOf(aside, asked, now, timeZone);
  const isExcuse = EXCUSES.test(typed);
  if (said.some(({ is, word }) => ANSWERS.test(is) && !(isExcuse && PLACES.test(word)))) return undefined;
  const rest = typed.slice(at);
  const read = readTyped(rest, asks, now, timeZone, asked);
  if (read === undefined || (!isExcuse && !/\s/.test(rest.trim()))) return undefined;
  if (read.is === 'yes' || read.is === 'no')
    return { is: read.is, ...(read.except && { except: read.except.map((name) => name.toLowerCase()) }) };
  return read.is === 'unclear' ? meaningOf({ ...unread, typed: rest }) : undefined;
}

/** Of an answer. */
const ANSWERS = /^(?:yes|no|name|on|off|left|all|none|except|rest|topic|only|doubt|unknown|question)$/;
const PLACES = /^(?:on|off|pa|av|was|var)$/;

/** "Which I did": the Swedish word for "in" is no capital. */
function asEnglish(token: Token, text: string): Token {
  return token.word === 'i' && text[token.at] === 'I' ? { ...token, is: 'small' } : token;
}

/** What is told behind a word for yes or no that is of the work: it was talked about, looked at, done. */
const WORK =
  /\b(?:prata\w*|diskuter\w*|talk(?:ed|ing)|discuss\w*|mention\w*|asked|fragat|frag\w+ oss|bestam\w*|beslut\w*|decid\w*|settled|sagt|sagd\w*|argued|told|agreed|overens\w*|informer\w*|check(?:ed)?|koll\w+|verif\w*|touched|rort|gjort|hunnit|round to|done|fixa\w*|fixed|runbook\w*|change|cab|audit\w*|revision\w*|plan\w*|ordered|bestall\w*|meant|skap\w*|created|sakn\w*|missing|polic\w*|compliance|samma|shuffle|move|flytta\w*|settings?|installning\w*|one called|heter|named|lagt|satt)\b/;
const UNLED = /^(?:name|on|off|left|all|none|except|rest|group|some|share|only|question|doubt|unknown|topic|yes|until)$/;

/** The word at its head, where all behind it tells of the work and nothing says otherwise: "no, we haven't talked about it". */
function ledBy([head, next, ...others]: readonly Token[], folded: string): LikelyWord | undefined {
  if ((head?.is !== 'yes' && head?.is !== 'no') || next === undefined) return undefined;
  if (/^(?:no|inget|ingen|inga)$/.test(head.word) && !/^(?:comma|end|it|small|has|not|no)$/.test(next.is)) return undefined;
  const behind = [next, ...others];
  const isOtherwise = behind.some(({ is }) => UNLED.test(is) || (head.is === 'yes' && (is === 'not' || is === 'no')));
  return !isOtherwise && WORK.test(folded.slice(head.end)) ? { is: head.is } : undefined;
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
