import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import { formatSome } from '../words/format';
import type { Cause } from './causes';
import type { CardContext } from './context';
import type { ResultView } from './results';
import { resultView } from './results';
import { shorten, shownName } from './text';

/** A verdict as a row: above what was seen stands whom it concerns, where that is not the card's own subject. */
export interface Row extends ResultView {
  readonly who: readonly string[];
}

/** How many names a row of several subjects shows. */
const MOST_NAMES = 3;
const LONGEST_LINE = 400;
const MOST_LINES = 5;

/** A verdict on one subject. */
export function resultRow(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result, who: readonly string[] = []): Row {
  const view = resultView(context, assessment, subject, result);
  return {
    ...view,
    title: shorten(view.title, LONGEST_LINE),
    lines: view.lines.slice(0, MOST_LINES).map((line) => shorten(line, LONGEST_LINE)),
    advice: shorten(view.advice, LONGEST_LINE),
    meta: shorten(view.meta, LONGEST_LINE),
    who,
  };
}

/** One cause with everybody it concerns: the first as an example, the others by name and number. */
export function causeRow(context: CardContext, assessment: Assessment, cause: Cause): Row {
  const { cards } = context.words;
  const [first, ...others] = cause.cases;
  const row = resultRow(context, assessment, first.subject, first.result, [[whoText(context, cause), dependantsText(context, cause)].filter((part) => part !== '').join(' · ')]);
  if (others.length === 0) return row;
  const name = shownName(first.subject.name);
  return { ...row, lines: row.lines.map((line, index) => (index === 0 ? cards.result.forExample(name, line) : line)) };
}

/** Whom a cause concerns: one by kind and name, several by number and the first names. */
export function whoText(context: CardContext, cause: Cause): string {
  const { cards, readiness, language } = context.words;
  const { kind } = cause.cases[0].subject;
  const names = cause.cases.map(({ subject }) => shownName(subject.name));
  if (names.length === 1) return cards.cause.one[kind](names[0] ?? '');
  return cards.cause.several(readiness.count[kind](names.length), formatSome(language, names, MOST_NAMES));
}

/** What is held back with it; empty where nothing is. */
export function dependantsText(context: CardContext, cause: Cause): string {
  const { cards, readiness } = context.words;
  const { hosts, vms } = cause.dependants;
  if (hosts === 0 && vms === 0) return '';
  const counted = [...(hosts > 0 ? [readiness.count.host(hosts)] : []), ...(vms > 0 ? [readiness.count.vm(vms)] : [])];
  return cards.cause.holdsBack(counted, cause.status);
}
