/** What is typed beside a yes or a no: a step of the walk, until when a question is put aside, and that something has been mended. */
import { hear, type Said } from '../said';
import { readWhen } from './dates';
import { readMove, type Move } from './moves';
import { DONE, DONE_WORD, NO, NOT_DONE, YES } from './patterns';
import { tidied } from './said-parts';

export type TypedAside =
  | { readonly is: 'move'; readonly move: Move; readonly until?: number }
  /** It has been mended: look again. */
  | { readonly is: 'done' };

const LATER =
  /^(?:not now,? |inte nu,? |no,? |nej,? )?(?:(?:kan vi |can we |could we |vi |lat oss |let'?s |jag )?(?:skip(?: it| this)?|hoppa over(?: den| det)?|skippa(?: den| det)?|pass|senare|later|ask (?:me |us )?again|fraga (?:mig |oss )?igen|tar? (?:den|det?|dem)|take (?:it|this|that)|do (?:it|this|that)|ask (?:me|us)|fraga (?:mig|oss)|paminn (?:mig|oss)|remind (?:me|us)|aterkom|aterkommer|come back|park(?: it| this)?|parkera(?: den| det)?|(?:det|den) (?:far |maste |kan )?vantar?|(?:it|this|that) (?:can |must |has to )?waits?|vanta med (?:den|det)|snooze(?: it)?)),? (?:till |until |tills |to )?(?<when>.+)$/;

/** "Why?", "where are we?" end in a question mark, and are moves. */
export function isQuestionThatMoves(text: string): boolean {
  return readMove(tidied(hear(text)).folded) !== undefined;
}

export function movesIn({ folded }: Said, now: number, timeZone: string): TypedAside | undefined {
  const found = readMove(folded);
  if (found) return { is: 'move', move: found.move };
  const [first = '', ...others] = folded.split(/, | - /);
  const move = others.length > 0 && /\S \S/.test(first) ? readMove(first) : undefined;
  const later = readLater(folded, now, timeZone) ?? (others.length > 0 ? readLater(first, now, timeZone) : undefined);
  if (later !== undefined) return { is: 'move', move: 'skip', until: later };
  // "Backa ett steg, klickade fel": what stands behind it is why.
  return move && (move.move === 'back' || move.move === 'stop' || move.move === 'skip') ? { is: 'move', move: move.move } : undefined;
}

/** "Skip until Friday", "ta den imorgon bitti i stället", "not now, ask me again on 1 Dec"; milliseconds. */
function readLater(folded: string, now: number, timeZone: string): number | undefined {
  const when = LATER.exec(folded)?.groups?.['when']?.replace(/,? (?:i ?stallet|instead|pls|please|tack|thanks)$/, '');
  return when === undefined ? undefined : readWhen(when, now, timeZone)?.at;
}

export function mended({ folded }: Said): TypedAside | undefined {
  if (DONE.test(folded) || isDone(folded) || (YES.exec(folded)?.[0] === folded && folded !== '')) return { is: 'done' };
  if (NO.exec(folded)?.[0] === folded) return { is: 'move', move: 'skip' };
  return undefined;
}

/** Something was done; what stands behind a comma may say anything but that it was not. */
function isDone(folded: string): boolean {
  const [first = '', ...others] = folded.split(', ');
  return (
    DONE_WORD.test(first) && !NOT_DONE.test(first) && !/\?|\b(?:inte|ej|not|n't|men|but|nastan|almost|snart|soon)\b/.test(others.join(' '))
  );
}
