/** What a command works with: who asks, in which language, and where the facts come from. */
import type { Assessments } from '../assessments/assessments';
import type { CardContext } from '../cards/context';
import type { Reply } from '../cards/reply';
import type { Clock } from '../support/clock';
import { isoTime } from '../support/clock';
import { LATE, within } from '../support/within';
import { wordsOf } from '../words';
import type { Language } from '../words/language';
import type { Words } from '../words/words';
import type { Answer, Turn } from './turn';

/** What breaks and repairs the simulated Azure; only the demo has it. */
export interface DemoControls {
  /** What was broken, as people call it in that language; undefined: no such thing. */
  break(what: string, language: Language): string | undefined;
  /** What was repaired, as people call it in that language; an empty list: nothing was broken; undefined: no such thing. */
  repair(what: string, language: Language): readonly string[] | undefined;
  choices(language: Language): readonly string[];
}

export interface ConversationParts {
  readonly assessments: Assessments;
  readonly clock: Clock;
  readonly demo?: DemoControls;
}

/** One question, ready to be answered. */
export interface Asking extends ConversationParts {
  readonly turn: Turn;
  readonly words: Words;
  readonly cards: CardContext;
}

/** Where the demo's company is; its client says no time zone. */
const DEMO_TIME_ZONE = 'Europe/Stockholm';

/** A person waits this long (milliseconds) for longer work before a progress card is shown. */
const PATIENCE = 1500;

/** @param language of the question; the client's where the question fits both */
export function asking(parts: ConversationParts, turn: Turn, language: Language): Asking {
  const words = wordsOf(language);
  return {
    ...parts,
    turn,
    words,
    cards: {
      words,
      now: isoTime(parts.clock.now()),
      timeZone: turn.timeZone ?? (parts.demo ? DEMO_TIME_ZONE : 'UTC'),
      demo: parts.demo !== undefined,
      shared: turn.conversation.kind !== 'personal',
    },
  };
}

/** An answer of these cards, there at once. */
export function answer(...replies: readonly Reply[]): Answer {
  return { replies, audience: 'everyone' };
}

/**
 * An answer that takes longer work: given at once when the work ends soon, else a progress card that the work's card
 * replaces. A press that ends soon never shows the progress card, so no late one can cover the result.
 */
export async function answerWithin(clock: Clock, work: Promise<Reply>, progress: () => Reply): Promise<Answer> {
  const soon = await within(clock, PATIENCE, work);
  return soon === LATE ? { ...answer(progress()), later: work } : answer(soon);
}
