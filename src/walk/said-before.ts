/** What people said before about what a question asks, and whether it still stands. Pure. */
import type { Answerer, GivenAnswer, Meant } from '../readiness/given';
import type { IsoTime } from '../readiness/subjects';
import type { WalkQuestion } from './question';

/** The newest word by requirement, then by subject. */
type NewestWords = ReadonlyMap<string, ReadonlyMap<string, GivenAnswer>>;

/** By the list of answers it was read from. */
const READ = new WeakMap<readonly GivenAnswer[], NewestWords>();

/** The question with the newest word about each of whom it asks; whoever waits for a second person is told apart. */
export function withSaidBefore<Q extends WalkQuestion>(question: Q, answers: readonly GivenAnswer[]): Q {
  if (question.does !== 'answer' && question.does !== 'fix') return question;
  const newest = newestWords(answers).get(question.requirement);
  if (!newest) return question;
  const awaited = question.does === 'answer' ? question.awaits?.id : undefined;
  const said = new Set<GivenAnswer>();
  for (const { subject } of question.asked) {
    const word = newest.get(subject.id);
    if (word) said.add(word);
  }
  const before = [...said].filter(({ id }) => id !== awaited);
  return before.length === 0 ? question : { ...question, said: before };
}

/** Of whom an answer speaks. */
export function meantBy({ of }: GivenAnswer): readonly Meant[] {
  return Array.isArray(of) ? (of as readonly Meant[]) : [];
}

/** What an answer ends: the opposite, said by somebody else, where it still stands. */
export interface Replaced {
  readonly by: Answerer;
  /** Ids of the subjects. */
  readonly of: readonly string[];
}

/** @param longest how long a person's word counts, in milliseconds */
export function replacedBy(given: GivenAnswer, answers: readonly GivenAnswer[], longest: number): readonly Replaced[] {
  const newest = newestWords(answers).get(given.requirement);
  const byPerson = new Map<string, { readonly by: Answerer; readonly of: string[] }>();
  for (const { id } of meantBy(given)) {
    const before = newest?.get(id);
    if (!before || before.answer === given.answer || before.by.id === given.by.id || !stands(before, id, given.at, longest)) continue;
    const known = byPerson.get(before.by.id) ?? { by: before.by, of: [] };
    known.of.push(id);
    byPerson.set(before.by.id, known);
  }
  return [...byPerson.values()];
}

/** How an answer stands: it counts; a measurement contradicted it; it ran out; or a later answer took its place. */
export type Standing = 'counts' | 'ended' | 'ranOut' | 'replaced';

/** Of whom an answer still counts and of whom no longer, by ids of the subjects. @param longest how long a person's word counts, in milliseconds */
export function standingOf(
  given: GivenAnswer,
  answers: readonly GivenAnswer[],
  now: IsoTime,
  longest: number,
): ReadonlyMap<Standing, readonly string[]> {
  const newest = newestWords(answers).get(given.requirement);
  const ended = new Set(given.endedFor);
  const hasRunOut = Date.parse(now) > endOf(given, longest);
  const standings = new Map<Standing, string[]>();
  for (const { id } of meantBy(given)) {
    const standing = newest?.get(id) !== given ? 'replaced' : ended.has(id) ? 'ended' : hasRunOut ? 'ranOut' : 'counts';
    const known = standings.get(standing);
    if (known) known.push(id);
    else standings.set(standing, [id]);
  }
  return standings;
}

/** Whether an answer still counts for a subject: no measurement has ended it, and neither its own end nor the longest time has passed. */
function stands(given: GivenAnswer, subject: string, now: IsoTime, longest: number): boolean {
  return !(given.endedFor?.includes(subject) ?? false) && Date.parse(now) <= endOf(given, longest);
}

/** When it stops counting: at the end it was given, and no later than any answer does. In milliseconds. */
export function endOf({ at, validUntil }: GivenAnswer, longest: number): number {
  return Math.min(Date.parse(at) + longest, validUntil === undefined ? Infinity : Date.parse(validUntil));
}

function newestWords(answers: readonly GivenAnswer[]): NewestWords {
  const known = READ.get(answers);
  if (known) return known;
  const newest = new Map<string, Map<string, GivenAnswer>>();
  for (const given of answers) {
    const words = newest.get(given.requirement) ?? new Map<string, GivenAnswer>();
    newest.set(given.requirement, words);
    for (const { id } of meantBy(given)) words.set(id, given);
  }
  READ.set(answers, newest);
  return newest;
}
