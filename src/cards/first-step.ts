/** The verdict on one subject, with what is to be done first about it. */
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { rankingOf } from '../readiness/ranking';
import { rank } from '../readiness/rollup';
import type { CardContext } from './context';
import { stepLead, stepsOf } from './first-fix';
import { nameOf } from './names';
import {
  conditionText,
  firstStepText,
  foremost,
  headlineOf,
  isReadyAroundOthers,
  isSettledByPeople,
  responsible,
  unseenText,
} from './verdict';

/** The verdict on a subject in two sentences: the answer, and the first thing to do. */
export interface Verdict {
  readonly headline: string;
  readonly firstStep: string;
}

/** The verdict on one subject. */
export function verdictOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): Verdict {
  return { headline: headlineOf(context, assessment, subject), firstStep: firstStepOf(context, assessment, subject) };
}

/**
 * Of what holds hosts and VMs and is not ready, the first step of its own ranking, as `what first?` has it; of everything else, and where
 * no fix makes another VM ready, what is foremost for the word that was said.
 */
function firstStepOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): string {
  if (!subject.inScope || subject.headline === 'outOfScope') return '';
  const step = isHolder(subject) && isHeldBack(subject) ? stepsOf(assessment, rankingOf(assessment, subject))[0] : undefined;
  if (step) return stepLead(context, assessment, step);
  const cause = responsible(assessment, subject);
  const first = foremost(cause.results);
  const whom = cause.id === subject.id ? undefined : nameOf(context, assessment, cause);
  const { hostNeedsNothing, nothingToDo } = context.words.cards.verdict;
  const [unseen] = subject.unseen;
  if (!first && unseen) return unseenText(context, assessment, subject, unseen);
  if (!first) return isReadyAroundOthers(subject) ? hostNeedsNothing : nothingToDo;
  if (isSettledByPeople(first)) return conditionText(context, assessment, { subject: cause, result: first }, whom);
  return firstStepText(context, assessment, { subject: cause, result: first }, whom);
}

function isHolder({ kind }: AssessedSubject): boolean {
  return kind === 'plan' || kind === 'vmmServer' || kind === 'cloud';
}

function isHeldBack({ headline }: AssessedSubject): boolean {
  return rank(headline) < rank('readyWithConditions');
}
