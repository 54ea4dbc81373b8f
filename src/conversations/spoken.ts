/** The language somebody last wrote in, by conversation: a word that is said in both is answered in it. In memory alone; after a restart the word's own counts. */
import type { Language } from '../words/language';
import type { Turn } from './turn';

export interface Spoken {
  /** @param language undefined: the line tells none */
  note(turn: Turn, language: Language | undefined): void;
  last(turn: Turn): Language | undefined;
}

/** People in conversations; who wrote longest ago is forgotten first. */
const MOST = 1_000;

export function createSpoken(): Spoken {
  const languages = new Map<string, Language>();
  return {
    note(turn, language) {
      if (!language) return;
      const key = keyOf(turn);
      languages.delete(key);
      languages.set(key, language);
      const [oldest] = languages.keys();
      if (languages.size > MOST && oldest !== undefined) languages.delete(oldest);
    },
    last: (turn) => languages.get(keyOf(turn)),
  };
}

function keyOf({ conversation, person }: Turn): string {
  return JSON.stringify([conversation.root, person.id]);
}
