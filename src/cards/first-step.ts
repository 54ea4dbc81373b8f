/** The verdict on one subject, with what is to be done first about it. */
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { rankingOf } from '../readiness/ranking';
import { rank } from '../readiness/rollup';
import type { Step } from '../readiness/what-first';
import type { CardContext } from './context';
import type { Cause } from './causes';
import { stepLead, stepsOf, toCause } from './first-fix';
import { nameOf } from './names';
import {
  conditionText,
  firstStepText,
  foremost,
  headlineOf,
  isReadyAroundOthers,
  isSettledByPeople,
  pressing,
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
  const step = rankedStep(assessment, subject);
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

/**
 * Where what it holds is worse than itself: what its first step mends there, and, where that is another, what the word comes from. A VM
 * may gain the most, and it is a host that the word is said for. Empty: nothing there.
 */
export function firstWithin(assessment: Assessment, subject: AssessedSubject): readonly Cause[] {
  if (subject.headline === subject.effectiveReadiness) return [];
  const cause = responsible(assessment, subject);
  const result = pressing(cause.results)[0];
  const first = rankedStep(assessment, subject)?.fixes[0];
  const isTold = first?.repairs.some((repair) => repair.subject.id === cause.id);
  return [...(first ? [first] : []), ...(result && !isTold ? [{ repairs: [{ subject: cause, result }] as const }] : [])]
    .filter(({ repairs }) => repairs[0].subject.id !== subject.id)
    .map(toCause);
}

/** The first step of the ranking of what holds hosts and VMs and is not ready; undefined: there is none, or it holds none. */
function rankedStep(assessment: Assessment, subject: AssessedSubject): Step | undefined {
  return isHolder(subject) && isHeldBack(subject) ? stepsOf(assessment, rankingOf(assessment, subject))[0] : undefined;
}

function isHolder({ kind }: AssessedSubject): boolean {
  return kind === 'plan' || kind === 'vmmServer' || kind === 'cloud';
}

function isHeldBack({ headline }: AssessedSubject): boolean {
  return rank(headline) < rank('readyWithConditions');
}
