import type { Question } from '../../setup/questions';
import type { Language } from '../../words/language';
import type { Offer } from '../../setup/typed';

/** The question that was asked last in a conversation. It lives in memory: after a restart "set up" goes on from the plan itself. */
export interface WaitingQuestion {
  readonly plan: string;
  readonly revision: number;
  readonly question: Question;
  readonly offered: readonly Offer[];
  /** In which it was asked: a number or a name tells none. */
  readonly language: Language;
}

/** By the conversation's root. */
export type Waiting = Pick<Map<string, WaitingQuestion>, 'get' | 'set' | 'delete'>;

const MOST = 1_000;

/** Keeps the newest ones. */
export function createWaiting(): Waiting {
  const questions = new Map<string, WaitingQuestion>();
  return {
    get: (root) => questions.get(root),
    set(root, question) {
      questions.delete(root);
      questions.set(root, question);
      const [oldest] = questions.keys();
      if (questions.size > MOST && oldest !== undefined) questions.delete(oldest);
      return questions;
    },
    delete: (root) => questions.delete(root),
  };
}
