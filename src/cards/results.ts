import type { AssessedSubject, Assessment, Evidence, Result } from '../readiness/assessment';
import { isAhead } from '../readiness/freshness';
import { isAzuresWord } from '../readiness/people';
import { isAzureUnasked, isUnreported } from '../readiness/source-states';
import { stepsFor } from '../readiness/steps';
import { formatAge, formatDate, formatZonedTime } from '../words/format';
import type { Place } from '../words/readiness-words';
import type { CardContext } from './context';
import type { Link } from './links';
import { pageLinks } from './links';
import type { Mark } from './marks';
import { STATUS_MARKS } from './marks';
import { catalogued, fixOf, said, sentenceOf } from './requirements';
import { shownName } from './text';

/** One verdict as a card shows it: what was seen and wanted, how old, where from, what to do, and the page. */
export interface ResultView {
  readonly glyph: string;
  readonly color: Mark['color'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly advice: string;
  readonly hasAdvice: boolean;
  readonly meta: string;
  readonly links: readonly Link[];
}

/** A verdict that is not met, not known, or met with a condition. */
export function resultView(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): ResultView {
  const { words } = context;
  const about = said(words, result.requirement);
  const advice = adviceOf(context, assessment, subject, result);
  // What is waived is a condition, whatever was measured; what is confirmed is met, and its line says by whom.
  const { glyph, color } = STATUS_MARKS[result.waived ? 'warn' : result.status];
  return {
    glyph,
    color,
    title: titleOf(context, result),
    lines: [
      ...explanationLines(context, assessment, subject, result),
      ...peopleLines(context, result),
      ...(about.tells === '' ? [] : [about.tells]),
    ],
    advice,
    hasAdvice: advice !== '',
    meta: [words.readiness.level[result.level], evidenceText(context, result.evidence)].join(' · '),
    links: pageLinks(words, about.page),
  };
}

/** A result as its short sentence: what is missing where it fails, else what is asked, with the word that limits it. */
export function titleOf(context: CardContext, result: Result): string {
  const { asks, failing } = said(context.words, result.requirement);
  const { result: words } = context.words.cards;
  switch (result.status) {
    case 'fail':
      return failing;
    case 'unknown':
      return words.unknown(asks);
    case 'warn':
      return words.conditional(asks);
    case 'pass':
    case 'notApplicable':
      return asks;
  }
}

/** What was seen and what is wanted; for unknown, why nobody knows. */
export function explanationLines(
  context: CardContext,
  assessment: Assessment,
  subject: AssessedSubject,
  result: Result,
): readonly string[] {
  const [first = '', ...others] = linesOf(context, assessment, subject, result);
  // What else stands in the way belongs to the same sentence: who shows one line shows all reasons.
  const besides = (result.besides ?? []).map((each) => linesOf(context, assessment, subject, each)[0] ?? '');
  return [[first, ...besides].filter((part) => part !== '').join(' '), ...others].filter((line) => line !== '');
}

function linesOf(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): readonly string[] {
  const { words } = context;
  const sentence = result.finding ? sentenceOf(words, result.requirement, result.finding) : '';
  const seen = sentence === '' ? [] : [sentence];
  const { unknown } = result;
  if (result.status !== 'unknown' || !unknown) return seen;
  const place = placeOf(context, assessment, subject, result);
  // What was read and could not be judged is told by its own sentence: it is not missing from the report.
  const isRead = unknown.reason === 'notCollected' && sentence !== '';
  const reason = isRead ? '' : words.readiness.reason[unknown.reason](place);
  const last = unknown.lastKnown ? [words.readiness.lastKnown[unknown.lastKnown]] : [];
  const then = unknown.reason === 'stale' ? seen.map(words.cards.result.seenThen) : seen;
  const detail = unknown.detail === undefined ? [] : [words.cards.result.detail(unknown.detail)];
  return [[reason, ...last].join(' '), ...then, ...detail].filter((line) => line !== '');
}

/** The step that mends a gap or ends an unknown, as an instruction; empty where there is nothing to do. */
export function stepText(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): string {
  const steps = reasonsOf(result).map((each) =>
    each.status === 'unknown' ? (unknownSteps(context, assessment, subject, each)[0] ?? '') : fixOf(context.words, each),
  );
  return once(steps).join(' ');
}

/** A verdict and the other reasons why it does not pass. */
function reasonsOf(result: Result): readonly Result[] {
  return [result, ...(result.besides ?? [])];
}

/** Each text once, those that say nothing left out. */
function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

function adviceOf(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): string {
  const { words } = context;
  const reasons = reasonsOf(result).filter(({ status }) => status !== 'pass');
  const fixes = result.waived ? [] : once(reasons.map((each) => (each.status === 'unknown' ? '' : fixOf(words, each))));
  const open = reasons.flatMap((each) => (each.status === 'unknown' ? [unknownSteps(context, assessment, subject, each)] : []));
  return [
    ...(fixes.length === 0 ? [] : [words.cards.result.doThis(fixes.join(' '))]),
    ...once(open.map((steps) => (steps.length === 0 ? '' : words.cards.result.toFindOut(words.cards.result.orElse(steps))))),
  ].join(' ');
}

function unknownSteps(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): readonly string[] {
  const requirement = catalogued(result.requirement);
  if (!requirement || !result.unknown) return [];
  const place = placeOf(context, assessment, subject, result);
  // What was read and could not be judged is not mended by reading it again: a person who knows comes first.
  const first = result.finding?.confirmable === true ? (['confirm'] as const) : [];
  const steps = new Set([...first, ...stepsFor(requirement, result.unknown.reason)]);
  return [...steps].map((step) => context.words.readiness.step[step](place));
}

/** Where a missing fact would come from. */
export function placeOf(context: Pick<CardContext, 'document'>, assessment: Assessment, subject: AssessedSubject, result: Result): Place {
  const isAzure = subject.kind === 'plan' || subject.kind === 'storageAccount' || isAzuresWord(result);
  const source = result.unknown?.source ?? (isAzure ? 'azure' : 'collector');
  const server = subject.kind === 'vmmServer' ? subject : assessment.byId.get(subject.vmmServerId ?? '');
  return {
    source,
    server: server ? shownName(server.name) : '',
    secondPerson: catalogued(result.requirement)?.secondPerson ?? false,
    ahead: result.evidence.some((each) => each.source === source && isAhead(each.observedAt, Date.parse(assessment.takenAt))),
    unreported: isUnreported(assessment),
    ...(context.document && { run: isAzureUnasked(assessment) ? 'withAzure' : 'again' }),
  };
}

/** What people said about it: confirmed, contradicted, waived. */
export function peopleLines(context: CardContext, result: Result): readonly string[] {
  const { result: words } = context.words.cards;
  const day = (time: string): string => formatDate(context.words.language, time, context.timeZone);
  const { confirmed, contradicted, waived, disagreesWith } = result;
  return [
    ...(confirmed ? [words.confirmed(confirmed.by, day(confirmed.at), day(confirmed.validUntil))] : []),
    ...(confirmed?.secondedBy === undefined ? [] : [words.seconded(confirmed.secondedBy)]),
    ...(confirmed?.note === undefined ? [] : [words.note(confirmed.note)]),
    ...(contradicted ? [words.contradicted(contradicted.by, day(contradicted.at))] : []),
    ...(waived ? [words.waived(waived.by, waived.reason, day(waived.until))] : []),
    ...(disagreesWith ? [words.disagrees(evidenceText(context, disagreesWith))] : []),
  ];
}

/** Where a verdict comes from and how old that is; of several sightings the oldest of each source. */
export function evidenceText(context: CardContext, evidence: readonly Evidence[]): string {
  const texts = oldestPerSource(evidence).map((each) => evidenceLine(context, each));
  return texts.length === 0 ? context.words.cards.result.noEvidence : texts.join(' · ');
}

/** The oldest sighting of each source, oldest first. */
export function oldestPerSource(evidence: readonly Evidence[]): readonly Evidence[] {
  const oldest = new Map<string, Evidence>();
  for (const each of evidence) {
    const known = oldest.get(each.source);
    if (!known || Date.parse(each.observedAt) < Date.parse(known.observedAt)) oldest.set(each.source, each);
  }
  return [...oldest.values()].toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt));
}

/** `Azure, 12 minutes ago (23 Nov 2026, 14:05 CET)`. */
export function evidenceLine(context: CardContext, evidence: Evidence): string {
  const { language, cards } = context.words;
  const age = formatAge(language, evidence.observedAt, context.now);
  const time = formatZonedTime(language, evidence.observedAt, context.timeZone);
  switch (evidence.source) {
    case 'azure':
      return cards.result.azure(age, time);
    case 'collector':
      return cards.result.collector(age, time);
    case 'person':
      return cards.result.person(evidence.reference ?? '', age, time);
    case 'plan':
      return cards.result.plan;
  }
}
