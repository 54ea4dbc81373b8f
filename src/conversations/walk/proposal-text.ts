/** How a line was understood, in words: an answer by whom it is yes and no for, a way about as what would be done. */
import { isDeepStrictEqual } from 'node:util';
import type { QuestionPage } from '../../cards/question';
import { shownName } from '../../cards/text';
import { isoTime } from '../../support/clock';
import { nameKey } from '../../readiness/name-key';
import type { AssessedSubject } from '../../readiness/assessment';
import type { Meant, Proposal } from '../../walk/proposals';
import type { WalkQuestion } from '../../walk/question';
import { formatList, formatZonedTime } from '../../words/format';
import { check, type GivenWord } from './answers';
import { endText } from './ends';
import type { Answerable, Split } from './noted';
import { carry } from './pages';
import { isToldOnly } from './titles';
import { twofoldText } from './placed';
import type { Walk } from './walk';
import { placedName, whomText } from './whom';

/** So many are named; more are counted. */
const MOST_NAMED = 8;

/** Undefined: the question takes no such answer, or it speaks of somebody who is not asked about. */
function meaningText(walk: Walk, question: WalkQuestion, means: Meant): string | undefined {
  if (means.is === 'yes' || means.is === 'no' || means.is === 'partly') {
    const takesWord = question.does === 'answer' || isToldOnly(question);
    return takesWord ? wordText(walk, question, means) : undefined;
  }
  const { proposed } = walk.asking.words.walk;
  if (means.is !== 'move') return proposed[means.is];
  if (means.move !== 'skip' || means.until === undefined) return proposed[means.move];
  return proposed.skipUntil(formatZonedTime(walk.asking.words.language, isoTime(means.until), walk.asking.cards.timeZone));
}

function wordText(walk: Walk, question: Answerable, means: Extract<Meant, { is: 'yes' | 'no' | 'partly' }>): string | undefined {
  const all = question.asked.map(({ subject }) => subject);
  if (means.is !== 'partly' && twofoldText(walk, all, means.except ?? [], undefined) !== undefined) return undefined;
  const split = check(walk, question, means);
  if ('refused' in split) return undefined;
  const { met, notMet } = split;
  const open = all.filter((subject) => !met.includes(subject) && !notMet.includes(subject));
  const whom = (subjects: readonly AssessedSubject[]): string | undefined =>
    subjects.length === 0 ? undefined : whomOf(walk, question, subjects);
  const { words, cards } = walk.asking;
  const until = means.until === undefined ? '' : endText(words, words.walk.where, isoTime(means.until), cards.timeZone);
  return words.walk.proposed.word(whom(met), whom(notMet), whom(open), until);
}

/** An answer as what it would note. Undefined: it is refused, or names something of which there are two. */
export function meantBy(walk: Walk, question: WalkQuestion, word: GivenWord): Meant | undefined {
  if (question.does !== 'answer' && !isToldOnly(question)) return undefined;
  const split = check(walk, question, word);
  const names = question.asked.map(({ subject }) => nameKey(subject.name));
  if ('refused' in split || new Set(names).size < names.length) return undefined;
  const until = word.until === undefined ? {} : { until: word.until };
  if (split.met.length === names.length) return { is: 'yes', ...until };
  if (split.notMet.length === names.length) return { is: 'no', ...until };
  return { is: 'partly', yes: namesOf(split.met), no: namesOf(split.notMet), ...until };
}

function namesOf(subjects: readonly AssessedSubject[]): readonly string[] {
  return subjects.map(({ name }) => name);
}

/** Whether an answer, in its own words, notes just what was proposed. */
export function saysThat(walk: Walk, question: WalkQuestion, word: GivenWord, means: Meant): boolean {
  if (means.is !== 'yes' && means.is !== 'no' && means.is !== 'partly') return false;
  if (question.does !== 'answer' && !isToldOnly(question)) return false;
  const [said, proposed] = [check(walk, question, word), check(walk, question, means)];
  if ('refused' in said || 'refused' in proposed || word.until !== means.until) return false;
  return isDeepStrictEqual(idsOf(said), idsOf(proposed));
}

function idsOf({ met, notMet }: Split): readonly (readonly string[])[] {
  return [met, notMet].map((subjects) => subjects.map(({ id }) => id).toSorted());
}

/** By name, so that whoever reads it sees whom it is said of; those are too many are counted. */
function whomOf({ asking, assessment }: Walk, question: Answerable, subjects: readonly AssessedSubject[]): string {
  if (subjects.length > MOST_NAMED || question.asked.length === 1) return whomText(asking.words, assessment, subjects, question.cloud);
  return formatList(
    asking.words.language,
    subjects.map((subject) => shownName(placedName(assessment, subject, question.asked))),
  );
}

/** The same on the card, with its two buttons. Undefined: there is nothing to ask. */
export function proposalPage(
  walk: Walk,
  question: WalkQuestion,
  { id, means }: Proposal,
): NonNullable<QuestionPage['proposal']> | undefined {
  const text = meaningText(walk, question, means);
  if (text === undefined) return undefined;
  const { proposed } = walk.asking.words.walk;
  const isWord = means.is === 'yes' || means.is === 'no' || means.is === 'partly';
  const step = (name: 'takeProposal' | 'dropProposal') => ({ ...carry(walk, question, name), proposal: id });
  return {
    lead: isWord ? proposed.lead : proposed.leadOfMove,
    means: text,
    buttons: [
      { title: isWord ? proposed.takeWord : proposed.takeMove, action: step('takeProposal'), style: 'positive' },
      { title: proposed.drop, action: step('dropProposal') },
    ],
  };
}
