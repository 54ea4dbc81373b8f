/** The command that a line with a typing error was perhaps meant to be. It is offered and never run. */
import { wordsOf } from '../../words';
import { LANGUAGES, type Language } from '../../words/language';
import { fold, hear, type Said } from '../said';
import { isOneErrorAway } from '../walk/moves';
import { understand } from './index';

export interface Meant {
  readonly line: string;
  /** Of the command; absent: it is the same in both. */
  readonly language?: Language;
}

/** A word shorter than this has too many neighbours. */
const SHORTEST = 4;

/** The words that examples in help begin with. */
const FIRST_WORDS = new Set(
  LANGUAGES.flatMap((language) =>
    Object.values(wordsOf(language).conversation.commands).flatMap(({ example }) => firstWord(example) ?? []),
  ),
);

/** Undefined: no command begins with a word that is one typing error away. */
export function nearestCommand({ text }: Said): Meant | undefined {
  const typed = firstWord(text);
  if (typed === undefined) return undefined;
  const rest = text.slice(typed.length);
  for (const word of FIRST_WORDS) {
    if (!isOneErrorAway(fold(word), fold(typed))) continue;
    const line = `${word}${rest}`;
    const [understood] = understand(hear(line));
    if (understood) return { line, ...(understood.language && { language: understood.language }) };
  }
  return undefined;
}

function firstWord(line: string): string | undefined {
  const [word] = /^\p{L}+(?=\s|$)/u.exec(line) ?? [];
  return word !== undefined && word.length >= SHORTEST ? word : undefined;
}
