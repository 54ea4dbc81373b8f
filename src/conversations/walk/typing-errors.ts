/** Words with a typing error in them, where they can be taken for one word alone. */
import { isOneErrorAway } from './moves';

const SHORTEST_WITH_ERROR = 6;
/** "Writing" is no "waiting": another letter in its place makes most shorter words other words. */
const SHORTEST_WITH_OTHER = 8;
/** Of shorter words only letters that changed places, or one that was not doubled, are forgiven. */
const SHORTEST = 4;

/** Words by their first letter and how long they are: only such that can be meant are looked at. */
export type KnownWords = ReadonlyMap<string, readonly string[]>;

/** Earlier words are preferred. */
export function knownWords(words: Iterable<string>): KnownWords {
  const known = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word[0] ?? '', word.length);
    known.set(key, [...(known.get(key) ?? []), word]);
  }
  return known;
}

function keyOf(letter: string, length: number): string {
  return `${letter}${length}`;
}

/** The known word that was meant; undefined: none, or it is one itself. @param word folded */
export function meantBy(word: string, known: KnownWords): string | undefined {
  const [letter = ''] = word;
  if (word.length < SHORTEST) return undefined;
  const all = [0, 1, -1].flatMap((more) => known.get(keyOf(letter, word.length + more)) ?? []);
  // Another ending is another form: "dekrypteras" is not there yet.
  const near = all.filter((each) => each.at(-1) === word.at(-1) || isSwapped(each, word));
  const changed = near.find((each) => isSwapped(each, word)) ?? near.find((each) => each.length > SHORTEST && isUndoubled(each, word));
  if (changed !== undefined || word.length < SHORTEST_WITH_ERROR) return changed;
  return near.find(
    (each) =>
      each.length >= SHORTEST_WITH_ERROR &&
      (each.length !== word.length || word.length >= SHORTEST_WITH_OTHER) &&
      isOneErrorAway(each, word),
  );
}

/** Two letters beside each other changed places: "kalra". */
function isSwapped(known: string, word: string): boolean {
  if (known.length !== word.length || known === word) return false;
  const at = [...known].findIndex((letter, index) => letter !== word[index]);
  return known[at] === word[at + 1] && known[at + 1] === word[at] && known.slice(at + 2) === word.slice(at + 2);
}

/** One doubled letter is single, or a single one doubled: "hunit", "krypterrad". */
function isUndoubled(known: string, word: string): boolean {
  const plain = (text: string): string => text.replaceAll(/(?<letter>\p{L})\k<letter>/gu, '$<letter>');
  return known.length !== word.length && plain(known) === plain(word);
}
