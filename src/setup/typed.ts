/** Typed answers to a question of set-up. Strict: what is not plainly an answer is none, so that a question asked in between stays a question. */
import { isAzureQuestion, type Question, type SetUpAnswer } from './questions';

/** What was offered, in the order it was shown. */
export interface Offer {
  readonly id: string;
  readonly name: string;
}

/** `move`: where to go instead of an answer. `unclear`: meant as an answer, and none that was offered. */
export type Typed = SetUpAnswer | { readonly move: 'back' | 'skip' | 'stop' | 'again' | 'unclear' };

const MOVES: readonly (readonly [RegExp, 'back' | 'skip' | 'stop' | 'again'])[] = [
  [/^(?:back|tillbaka)$/, 'back'],
  [/^(?:skip|hoppa över)$/, 'skip'],
  [/^(?:stop|avbryt)$/, 'stop'],
  [/^(?:try again|försök igen)$/, 'again'],
];
const GO_ON = /^(?:go on|continue|ok|okej|fortsätt|gå vidare)$/;
const NONE =
  /^(?:none(?: yet)?|we have none(?: yet)?|not yet|ing(?:en|et)(?: ännu)?|inte ännu|(?:det )?finns ing(?:en|et)(?: ännu)?|vi har ing(?:en|et)(?: ännu)?)$/;
const ALL = /^(?:all|everything|all of them|alla|allt|allihop)$/;
const ALL_BUT = /^(?:all(?: vms)?(?: but| except)|alla(?: vm:ar)?(?: utom| förutom))\s+(?<names>.+)$/s;
const ALL_IN = /^(?:all(?: vms)? in|alla(?: vm:ar)? i)\s+(?<names>.+)$/s;
const MOST_NAMES = 5_000;

/** @param text as it was typed, lines and all; undefined: no answer to this question */
export function readTyped(text: string, question: Question, offered: readonly Offer[]): Typed | undefined {
  const line = text.trim().replace(/[.!?]+$/, '');
  const lower = line.toLowerCase();
  const move = MOVES.find(([pattern]) => pattern.test(lower))?.[1];
  if (move) return { move };
  if (question === 'road') return GO_ON.test(lower) ? { answer: 'goOn' } : undefined;
  return isAzureQuestion(question) ? fromOffer(line, lower, offered) : ofPremises(line, lower, question, offered);
}

function fromOffer(line: string, lower: string, offered: readonly Offer[]): Typed | undefined {
  if (NONE.test(lower)) return { answer: 'none' };
  const isNumber = /^\d{1,3}$/.test(line);
  const numbered = isNumber ? offered[Number(line) - 1] : undefined;
  const named = offered.filter(({ id, name }) => id.toLowerCase() === lower || name.toLowerCase() === lower);
  const [only] = numbered ? [numbered] : named;
  if (only && (numbered !== undefined || named.length === 1)) return { answer: 'chosen', id: only.id };
  return isNumber ? { move: 'unclear' } : undefined;
}

function ofPremises(line: string, lower: string, question: Question, known: readonly Offer[]): Typed | undefined {
  if (ALL.test(lower)) return { answer: 'none' };
  const but = ALL_BUT.exec(lower);
  if (but && question === 'vms') return { answer: 'allBut', names: namesIn(line.slice(-(but.groups?.['names'] ?? '').length)) };
  const within = ALL_IN.exec(lower);
  if (within && question === 'vms') return { answer: 'allIn', clouds: namesIn(line.slice(-(within.groups?.['names'] ?? '').length)) };
  const names = namesIn(line);
  const isList = /[\n,;*]/.test(line);
  const isKnown = names.every((name) => known.some((each) => each.name.toLowerCase() === name.toLowerCase()));
  // Without reports nobody knows the names: one that looks like a machine's or a cloud's is taken as it is.
  const isPlain = known.length === 0 && names.length === 1 && /^[\w.-]*[A-Z0-9][\w.-]*$/.test(line);
  return names.length > 0 && names.length <= MOST_NAMES && (isList || isKnown || isPlain) ? { answer: 'only', names } : undefined;
}

/** Names between commas, semicolons, line ends, "and"; each once. */
export function namesIn(text: string): readonly string[] {
  const names = text
    .split(/[\n\r,;\t]+|\s+(?:and|och)\s+/)
    .map((name) => name.trim().replaceAll(/^["'•-]+\s*|["']+$/g, ''))
    .filter((name) => name !== '' && name.length <= 256);
  return names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
}
