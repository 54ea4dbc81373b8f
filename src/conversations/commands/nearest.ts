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

/** A word of a command shorter than this has too many neighbours; one that is typed may lack a letter. */
const SHORTEST = 5;

/** The words that examples in help begin with. */
const FIRST_WORDS = new Set(
  LANGUAGES.flatMap((language) =>
    Object.values(wordsOf(language).conversation.commands).flatMap(({ example }) => firstWord(example) ?? []),
  ),
);

/** Undefined: no command begins with a word that is one typing error away. */
export function nearestCommand({ text }: Said): Meant | undefined {
  const typed = firstWord(text);
  // Without a typing error the line says something else than the command.
  if (typed === undefined || [...FIRST_WORDS].some((word) => fold(word) === fold(typed))) return undefined;
  const rest = text.slice(typed.length);
  for (const word of FIRST_WORDS) {
    if (word.length < SHORTEST || !isOneErrorAway(fold(word), fold(typed))) continue;
    const line = `${word}${rest}`;
    const [understood] = understand(hear(line));
    if (understood) return { line, ...(understood.language && { language: understood.language }) };
  }
  return undefined;
}

function firstWord(line: string): string | undefined {
  const [word] = /^\p{L}+(?=\s|$)/u.exec(line) ?? [];
  return word !== undefined && word.length >= SHORTEST - 1 ? word : undefined;
}
