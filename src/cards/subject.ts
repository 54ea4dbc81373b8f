import type { AssessedSubject, Assessment, Evidence, Result } from '../readiness/assessment';
import type { View, Was } from './actions';
import type { Button } from './buttons';
import { recheckButton, showButton } from './buttons';
import { checkedLine, checkingLine, isChecking } from './change';
import type { CardContext, Checking, SubjectChange } from './context';
import { nothingReplicatedText } from './counts';
import { evidenceBehind } from './evidence';
import { pagesOf } from './fit';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import type { Row } from './rows';
import { causeRow, resultRow, unknownRows } from './rows';
import { evidenceLine, oldestPerSource, titleOf } from './results';
import { nameOf } from './names';
import { shownName } from './text';
import { isCondition, isOpen, isSettledByPeople, pressing, responsible, tellsContents } from './verdict';
import { firstWithin, verdictOf } from './first-step';
import { standsOnEvidence } from './foot';
import { said } from './requirements';
import { wasOf } from './was';

/** Rows under one heading. */
interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The data of cards/subject.json. */
interface SubjectData extends Frame {
  readonly change: readonly string[];
  readonly hasChange: boolean;
  readonly contents: readonly string[];
  readonly hasContents: boolean;
  readonly contentsTitle: string;
  readonly sections: readonly Section[];
  readonly passed: readonly string[];
  readonly hasPassed: boolean;
  readonly passedTitle: string;
  readonly passedButton: string;
  readonly evidence: readonly string[];
  readonly hasEvidence: boolean;
  readonly evidenceTitle: string;
}

/** How many causes a subject that is held back names. */
const MOST_CAUSES = 3;

/** One subject: the verdict and the first fix, what holds it back, its gaps, what is unknown, conditions, and what is met. */
export function subjectCard(
  context: CardContext,
  assessment: Assessment,
  subject: AssessedSubject,
  change?: SubjectChange | Checking,
): Reply {
  const { words } = context;
  const { headline, firstStep } = verdictOf(context, assessment, subject);
  const changed = changeLines(context, subject, change);
  const held = contentLines(context, assessment, subject);
  const passed = subject.results
    .filter((result) => result.status === 'pass' && !result.confirmed)
    .map((result) => said(words, result.requirement).asks);
  const seen = oldestPerSource(subject.results.flatMap((result) => result.evidence));
  const data: SubjectData = {
    ...frame(context, {
      mark: READINESS_MARKS[subject.headline],
      title: headline,
      lead: firstStep,
      foot: [standsOnEvidence(context, assessment, evidenceBehind(assessment, subject))],
      buttons: buttonsFor(context, assessment, subject, change),
    }),
    change: changed,
    hasChange: changed.length > 0,
    contents: held,
    hasContents: held.length > 0,
    contentsTitle: words.cards.section.contents,
    sections: fitted(sectionsOf(context, assessment, subject)),
    passed,
    hasPassed: passed.length > 0,
    passedTitle: words.cards.section.passed(passed.length),
    passedButton: words.cards.buttons.passed,
    evidence: seen.map((each) => [evidenceLine(context, each), ...reference(context, each)].join(' · ')),
    hasEvidence: seen.length > 0,
    evidenceTitle: words.cards.section.evidence,
  };
  const holds = tellsContents(subject) ? '' : (held[0] ?? '');
  return { ...reply('subject', data, [headline, changed[0] ?? firstStep, changed.length > 0 ? firstStep : holds]), about: subject.id };
}

/** The request or report to look up; of a person or the plan the line says the name already. */
function reference(context: CardContext, { source, reference: value }: Evidence): readonly string[] {
  if (value === undefined || source === 'person' || source === 'plan') return [];
  return [context.words.cards.result.reference(shownName(value))];
}

function sectionsOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): readonly Section[] {
  const { section } = context.words.cards;
  const row = (result: Result): Row => resultRow(context, assessment, subject, result);
  const by = (holds: (result: Result) => boolean): readonly Row[] => subject.results.filter(holds).toSorted(byLevel).map(row);
  return [
    { title: section.causes, rows: firstWithinRows(context, assessment, subject) },
    { title: section.heldBack, rows: heldBackRows(context, assessment, subject) },
    { title: section.gaps, rows: by((result) => isOpen(result) && result.status === 'fail') },
    {
      title: section.unknown,
      rows: unknownRows(
        context,
        assessment,
        subject,
        subject.results.filter((result) => isOpen(result) && result.status === 'unknown').toSorted(byLevel),
      ),
    },
    { title: section.conditions, rows: by((result) => isCondition(result)) },
    { title: section.byPeople, rows: by((result) => isSettledByPeople(result) && !isCondition(result)) },
    {
      title: section.advice,
      rows: by(
        (result) =>
          result.level === 'advice' &&
          !result.waived &&
          (result.status === 'fail' || result.status === 'warn' || result.status === 'unknown'),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function byLevel(a: Result, b: Result): number {
  const order = { blocker: 0, condition: 1, advice: 2 };
  return order[a.level] - order[b.level];
}

function heldBackRows(context: CardContext, assessment: Assessment, subject: AssessedSubject): readonly Row[] {
  return subject.heldBackBy.slice(0, MOST_CAUSES).flatMap((id) => {
    const cause = assessment.byId.get(id);
    const result = cause && pressing(cause.results)[0];
    if (!cause || !result) return [];
    const who = context.words.readiness.claim[cause.kind][cause.readiness](nameOf(context, assessment, cause));
    return [resultRow(context, assessment, cause, result, [context.words.cards.verdict.plain(who)])];
  });
}

/** Where what it holds is worse than itself: the first thing to mend there, the one that the lead names; then what its word comes from. */
function firstWithinRows(context: CardContext, assessment: Assessment, subject: AssessedSubject): readonly Row[] {
  return firstWithin(assessment, subject).map((first) => {
    if (first.cases.length > 1) return causeRow(context, assessment, first);
    const [{ subject: cause, result }] = first.cases;
    const who = context.words.readiness.claim[cause.kind][cause.readiness](nameOf(context, assessment, cause));
    return resultRow(context, assessment, cause, result, [context.words.cards.verdict.plain(who)]);
  });
}

/** Only as many rows as one card can carry; gaps come first, so that what falls away is the least pressing. */
function fitted(sections: readonly Section[]): readonly Section[] {
  const rows = sections.flatMap((section) => section.rows.map((row) => ({ section: section.title, row })));
  const kept = new Set((pagesOf(rows, rows.length)[0] ?? []).map(({ row }) => row));
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => kept.has(row)) }))
    .filter((section) => section.rows.length > 0);
}

/** What it holds, said apart from its own verdict. */
function contentLines(context: CardContext, assessment: Assessment, subject: AssessedSubject): readonly string[] {
  const { readiness, cards } = context.words;
  if (!subject.inScope) return [];
  const unseen = subject.unseen.map(({ part }) => cards.verdict.unseen[part]);
  if (!subject.contents) return unseen;
  const lines =
    subject.kind === 'host'
      ? [readiness.holdsVms(subject.contents.vms)]
      : [readiness.holdsHosts(subject.contents.hosts), readiness.holdsVms(subject.contents.vms)];
  const nothing = subject.kind === 'plan' ? nothingReplicatedText(context, assessment) : '';
  if (nothing !== '') return [nothing, ...unseen];
  return [...lines.filter((line) => line !== '').map((line) => cards.verdict.plain(line)), ...unseen];
}

function changeLines(context: CardContext, subject: AssessedSubject, change: SubjectChange | Checking | undefined): readonly string[] {
  const { cards, readiness } = context.words;
  if (!change) return [];
  if (isChecking(change)) return [checkingLine(context, change)];
  const now = readiness.word[subject.headline](subject.kind);
  const first =
    change.before.readiness === subject.headline
      ? cards.change.same(now)
      : cards.change.moved(readiness.word[change.before.readiness](subject.kind), now);
  return [first, checkedLine(context, change), ...movedResults(context, change.before, subject)];
}

/** How many verdicts that changed are named. */
const MOST_MOVED = 5;

function movedResults(context: CardContext, { open }: Was, now: AssessedSubject): readonly string[] {
  const { change } = context.words.cards;
  if (!open) return [];
  const before = (requirement: string): Result['status'] =>
    (['fail', 'unknown', 'warn'] as const).find((status) => open[status].includes(requirement)) ?? 'pass';
  return now.results
    .flatMap((result) => {
      if (before(result.requirement) === result.status) return [];
      const { asks } = said(context.words, result.requirement);
      if (result.status === 'pass') return [change.fixed(asks)];
      if (result.status === 'fail') return [change.broke(titleOf(context, result))];
      return result.status === 'unknown' ? [change.wentDark(asks)] : [];
    })
    .slice(0, MOST_MOVED);
}

function buttonsFor(
  context: CardContext,
  assessment: Assessment,
  subject: AssessedSubject,
  change: SubjectChange | Checking | undefined,
): readonly Button[] {
  const { words } = context;
  const { language } = words;
  const show = (title: string, view: View): Button => showButton(title, view, language);
  const cause = firstWithin(assessment, subject)[0]?.cases[0].subject ?? responsible(assessment, subject);
  const first = pressing(subject.results)[0];
  const holds = (count: 'hosts' | 'vms'): boolean =>
    subject.contents !== undefined && Object.values(subject.contents[count]).some((value) => value > 0);
  return [
    ...(isChecking(change)
      ? []
      : [recheckButton(words.cards.buttons.recheck, { view: 'subject', id: subject.id }, language, wasOf(subject))]),
    ...(cause.id !== subject.id ? [show(words.cards.buttons.open(shownName(cause.name)), { view: 'subject', id: cause.id })] : []),
    ...(first ? [show(words.cards.buttons.why, { view: 'explanation', requirement: first.requirement, subject: subject.id })] : []),
    ...(subject.kind !== 'host' && holds('hosts')
      ? [show(words.cards.buttons.hosts, { view: 'list', filter: { kind: 'host', within: subject.id }, page: 0 })]
      : []),
    ...(holds('vms') ? [show(words.cards.buttons.vms, { view: 'list', filter: { kind: 'vm', within: subject.id }, page: 0 })] : []),
    show(words.cards.buttons.gaps, { view: 'gaps', page: 0 }),
  ];
}
