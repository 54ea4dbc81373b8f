/** The words and points of a line, and each word without its typing error. */
import type { Piece as Bare } from './times';
import { knownWords, meantBy } from './typing-errors';
import { VOCABULARY, type WordClass } from './vocabulary';

/** `meant`: the word without its typing error. */
export interface Piece extends Bare {
  readonly meant: string;
}

const PIECE = /\d{1,5}\/\d{1,5}(?:\/\d{4})?|[\p{L}\p{N}_](?:[\p{L}\p{N}_'.:%-]*[\p{L}\p{N}_%])?|[,;.!?&+=():/–-]/gu;
/** Each word of each phrase; those that are one of their own are preferred. */
const WORDS: ReadonlySet<string> = new Set([...VOCABULARY.keys()].flatMap((phrase) => phrase.split(' ')));
const SINGLE_WORDS = knownWords([...VOCABULARY.keys()].filter((phrase) => !phrase.includes(' ')));
const PHRASE_WORDS = knownWords(WORDS);
/** "Everything's off". */
const IS = /(?<=^(?:everything|everyone|nothing|nobody|none|bitlocker|encryption|rest|other|one))(?:'?s)$/;

/** @param text as it was typed @param plain folded @param own the question's own words */
export function piecesOf(text: string, plain: string, own: ReadonlyMap<string, WordClass>): readonly Piece[] {
  const ownKnown = knownWords(own.keys());
  return [...plain.matchAll(PIECE)].map(({ 0: word, index }): Piece => {
    // Folded, "sånt" looks like what is true.
    // "We're" is no past.
    const bare = /^når\b/i.test(text.slice(index))
      ? 'naar'
      : /^sånt/i.test(text.slice(index))
        ? 'sadant'
        : word === "we're"
          ? 'vi'
          : word.replace(IS, '').replaceAll("'", '');
    // A capital within a line is a name's.
    const isSure = WORDS.has(bare) || own.has(bare) || !/^\p{L}+$/u.test(bare) || (index > 0 && /^\p{Lu}/u.test(text.slice(index)));
    return {
      word,
      meant: (isSure ? undefined : (meantBy(bare, ownKnown) ?? meantBy(bare, SINGLE_WORDS) ?? meantBy(bare, PHRASE_WORDS))) ?? bare,
      at: index,
      end: index + word.length,
    };
  });
}
