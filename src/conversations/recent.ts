/** Which subject each conversation was told of last: what "it" means there. In memory alone; after a restart it has to be named again. */
import type { CardName } from '../cards/reply';
import type { EditionName } from '../readiness/editions/edition';
import type { Answer, Turn } from './turn';

export interface Recent {
  /** Remembers the one subject that an answer tells of, forgets it where it tells of several, and keeps it where it tells of none. */
  note(turn: Turn, answer: Answer): void;
  last(turn: Turn): Told | undefined;
}

/** The subject's id, and the edition that was supposed; absent: it was told of as it is. */
export interface Told {
  readonly id: string;
  readonly under?: EditionName;
}

/** These tell of something else: "why not?" after one of them asks about that. */
const ELSEWHERE: ReadonlySet<CardName> = new Set<CardName>(['summary', 'list', 'gaps', 'choice', 'points', 'several', 'alert', 'progress']);

/** Conversations; the one that was told of something longest ago is forgotten first. */
const MOST = 1_000;

export function createRecent(): Recent {
  const subjects = new Map<string, Told>();
  return {
    note({ conversation }, { replies }) {
      const told = replies.findLast(({ about, card }) => about !== undefined || ELSEWHERE.has(card));
      if (!told) return;
      subjects.delete(conversation.id);
      if (told.about === undefined) return;
      subjects.set(conversation.id, { id: told.about, ...(told.under && { under: told.under }) });
      const [oldest] = subjects.keys();
      if (subjects.size > MOST && oldest !== undefined) subjects.delete(oldest);
    },
    last: ({ conversation }) => subjects.get(conversation.id),
  };
}
