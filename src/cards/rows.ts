import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { formatList, formatSome } from '../words/format';
import type { Cause } from './causes';
import type { CardContext } from './context';
import type { ResultView } from './results';
import { said } from './requirements';
import { placeOf, resultView, stepText, titleOf } from './results';
import { nameOf } from './names';
import { shorten } from './text';
import { firstStepText } from './verdict';

/** A verdict as a row: above what was seen stands whom it concerns, where that is not the card's own subject. */
export interface Row extends ResultView {
  readonly who: readonly string[];
}

/** How many names a row of several subjects shows. */
const MOST_NAMES = 3;
const LONGEST_LINE = 400;
const MOST_LINES = 5;

/** A verdict on one subject. */
export function resultRow(
  context: CardContext,
  assessment: Assessment,
  subject: AssessedSubject,
  result: Result,
  who: readonly string[] = [],
): Row {
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
  const who = [[whoText(context, assessment, cause), dependantsText(context, cause)].filter((part) => part !== '').join(' · ')];
  const row = { ...resultRow(context, assessment, first.subject, first.result, who), title: causeTitle(context, assessment, cause) };
  // The source is the cause: what the single rules ask, and their pages, are beside the point.
  if (isOldSource(cause)) return { ...row, lines: [cards.cause.waiting(cause.cases.length)], links: [] };
  if (isUnreadSource(cause)) return { ...row, lines: [...row.lines, cards.cause.waiting(cause.cases.length)], links: [] };
  if (others.length === 0) return row;
  const name = nameOf(context, assessment, first.subject);
  return { ...row, lines: row.lines.map((line, index) => (index === 0 ? cards.result.forExample(name, line) : line)) };
}

/**
 * What is unknown on one subject, as rows: what waits for the same source that is too old is one row, with what was last
 * known of each requirement; everything else has a row of its own.
 */
export function unknownRows(
  context: CardContext,
  assessment: Assessment,
  subject: AssessedSubject,
  unknown: readonly Result[],
): readonly Row[] {
  const waiting = unknown.filter(isOldSourceResult);
  const sources = [...new Set(waiting.map((result) => result.unknown?.source))];
  const old = sources
    .map((source) => waiting.filter((result) => result.unknown?.source === source))
    .filter((results) => results.length > 1);
  const gathered = new Set(old.flat());
  return [
    ...old.map((results) => oldSourceRow(context, assessment, subject, results)),
    ...unknown.filter((result) => !gathered.has(result)).map((result) => resultRow(context, assessment, subject, result)),
  ];
}

/** What waits for one source that is too old, with what was last known of each requirement. */
export function oldSourceRow(context: CardContext, assessment: Assessment, subject: AssessedSubject, results: readonly Result[]): Row {
  const { cards, readiness } = context.words;
  const [first] = results;
  if (!first) throw new Error('A row needs a verdict');
  const cause = toOldSource(subject, first);
  const known = results.map((result) =>
    cards.cause.lastKnown(said(context.words, result.requirement).asks, readiness.status[result.unknown?.lastKnown ?? 'unknown']),
  );
  return {
    ...resultRow(context, assessment, subject, first),
    title: causeTitle(context, assessment, cause),
    lines: [cards.cause.waiting(results.length), ...known],
    links: [],
  };
}

function toOldSource(subject: AssessedSubject, result: Result): Cause {
  return {
    requirement: result.requirement,
    status: 'unknown',
    level: 'blocker',
    reason: 'stale',
    cases: [{ subject, result }],
    dependants: { hosts: 0, vms: 0 },
  };
}

/** A cause as its short sentence. */
export function causeTitle(context: CardContext, assessment: Assessment, cause: Cause): string {
  const [{ subject, result }] = cause.cases;
  const { cause: words } = context.words.cards;
  if (!isOldSource(cause) && !isUnreadSource(cause)) return titleOf(context, result);
  const { source, server, ahead } = placeOf(context, assessment, subject, result);
  if (isUnreadSource(cause)) return words.unread[source](server);
  if (ahead && source === 'collector') return words.aheadReport(server);
  return source === 'azure' ? words.staleAzure : words.staleReport(server);
}

/** The first thing to do about a cause, and for whom. */
export function causeStep(context: CardContext, assessment: Assessment, cause: Cause): string {
  const [first] = cause.cases;
  if (isOldSource(cause) || isUnreadSource(cause))
    return context.words.cards.verdict.first(stepText(context, assessment, first.subject, first.result));
  const subjects = subjectsOf(cause);
  return firstStepText(
    context,
    assessment,
    first,
    subjects.length === 1 ? nameOf(context, assessment, first.subject) : countText(context, subjects),
  );
}

function subjectsOf({ cases }: Pick<Cause, 'cases'>): readonly AssessedSubject[] {
  return [...new Set(cases.map(({ subject }) => subject))];
}

/** How many there are of each kind: `3 hosts`, `1 plan and 177 VMs`. */
function countText(context: CardContext, subjects: readonly AssessedSubject[]): string {
  const { count } = context.words.readiness;
  const counts = SUBJECT_KINDS.map((kind) => ({ kind, number: subjects.filter((subject) => subject.kind === kind).length }));
  return formatList(
    context.words.language,
    counts.filter(({ number }) => number > 0).map(({ kind, number }) => count[kind](number)),
  );
}

/** Whether the cause is a source that is too old, and not a rule. */
function isOldSource(cause: Cause): boolean {
  return isOldSourceResult(cause.cases[0].result);
}

/** Whether it is one source that could not say several things, and not one of them. */
export function isUnreadSource({ cases: [first, ...others], reason }: Cause): boolean {
  return reason !== undefined && reason !== 'stale' && others.some(({ result }) => result.requirement !== first.result.requirement);
}

/** Whether a verdict waits for a source that is too old. */
export function isOldSourceResult({ unknown }: Result): boolean {
  return unknown?.reason === 'stale' && unknown.source !== 'person';
}

/** Whom a cause concerns: one by kind and name, several by number and the first names, several kinds by their numbers. */
export function whoText(context: CardContext, assessment: Assessment, cause: Pick<Cause, 'cases'>): string {
  const { cards, readiness, language } = context.words;
  const subjects = subjectsOf(cause);
  const [{ subject }] = cause.cases;
  if (subjects.some(({ kind }) => kind !== subject.kind)) return countText(context, subjects);
  if (subjects.length === 1) return cards.cause.one[subject.kind](nameOf(context, assessment, subject));
  // Thousands may be counted where a few are named.
  const names = subjects.map((each, index) => (index < MOST_NAMES ? nameOf(context, assessment, each) : each.name));
  return cards.cause.several(readiness.count[subject.kind](names.length), formatSome(language, names, MOST_NAMES));
}

/** What is held back with it; empty where nothing is. */
export function dependantsText(context: CardContext, cause: Cause): string {
  const { cards, readiness } = context.words;
  const { hosts, vms } = cause.dependants;
  if (hosts === 0 && vms === 0) return '';
  const counted = [...(hosts > 0 ? [readiness.count.host(hosts)] : []), ...(vms > 0 ? [readiness.count.vm(vms)] : [])];
  return cards.cause.holdsBack(counted, cause.status);
}
