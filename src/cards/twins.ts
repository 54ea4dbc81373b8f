import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import { compareTwins, worseOf, type Difference, type FactApart } from '../readiness/twins';
import { formatList } from '../words/format';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { standsOnText } from './foot';
import { INFORMATION, READINESS_MARKS, STATUS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import { said } from './requirements';
import { isOldSourceResult, oldSourceRow } from './rows';
import { explanationLines, peopleLines, titleOf } from './results';
import { nameOf } from './names';
import { foremost, headlineOf, responsible } from './verdict';

const MOST_POINTS = 12;

/**
 * Two subjects of one kind: first what decides between them, then what they stand on, then what differs and decides nothing.
 * @param apart facts that differ without any of that
 */
export function twinsCard(
  context: CardContext,
  assessment: Assessment,
  one: AssessedSubject,
  other: AssessedSubject,
  apart: readonly FactApart[],
): Reply {
  const { readiness, planning, cards, language } = context.words;
  const name = (subject: AssessedSubject): string => nameOf(context, assessment, subject);
  const claim = (subject: AssessedSubject): string => readiness.claim[subject.kind][subject.headline](name(subject));
  // What begins with its kind begins small within a sentence; what is a name by itself stays as it is.
  const second = other.kind === 'host' || other.kind === 'vm' ? claim(other) : readiness.cause[other.kind][other.headline](name(other));
  // "But" sets apart; two that come to the same are told side by side.
  const title =
    one.headline === other.headline
      ? cards.verdict.plain(formatList(language, [claim(one), second]))
      : cards.verdict.but(claim(one), second);
  const buttons = [one, other].map((subject) => showButton(name(subject), { view: 'subject', id: subject.id }, language));
  const foot = standsOnText(context, assessment);
  // Of what is outside the plan nothing is asked: what was not asked tells nobody apart.
  const outside = [one, other].filter(({ headline }) => headline === 'outOfScope');
  if (outside.length > 0) {
    const lead = outside.map((subject) => headlineOf(context, assessment, subject)).join(' ');
    return pointsCard(context, { mark: INFORMATION, title, lead, points: [], foot: [foot], buttons, text: [title, lead] });
  }
  const { deciding, besides, ground } = compareTwins(one, other);
  const row = (difference: Difference): Point => differencePoint(context, assessment, difference, one, other);
  const cause = deciding.length === 0 ? causeOfWord(assessment, worseOf(one, other)) : undefined;
  const points = [
    ...decidingPoints(context, assessment, deciding, one, other),
    ...causePoints(context, assessment, cause),
    ...groundPoints(context, assessment, ground, one, other),
  ];
  const others = besides.map((difference) => ({ ...row(difference), glyph: INFORMATION.glyph, color: INFORMATION.color }));
  const all = [...points, ...others];
  const more = all.length - MOST_POINTS;
  const facts = factPoints(context, assessment, one, other, apart);
  const lead = cause
    ? planning.twins.leadBelow(readiness.cause[cause.kind][cause.readiness](name(cause)), besides.length)
    : planning.twins.lead(deciding.length, besides.length);
  return pointsCard(context, {
    mark: INFORMATION,
    title,
    lead,
    points: [...all.slice(0, MOST_POINTS), ...facts],
    foot: [...(more > 0 ? [cards.summary.morePlanProblems(more)] : []), foot],
    buttons,
    text: [title, lead, ...[...all, ...facts].slice(0, 1).map((point) => [point.title, ...point.lines].join(' · '))],
  });
}

/** What decides, each with what was seen; what waits for one source that is too old is one thing, however much was asked of it. */
function decidingPoints(
  context: CardContext,
  assessment: Assessment,
  deciding: readonly Difference[],
  one: AssessedSubject,
  other: AssessedSubject,
): readonly Point[] {
  const waiting = [one, other].map((subject) => {
    const results = deciding.map((difference) => (subject === one ? difference.one : difference.other)).filter(isOldSourceResult);
    return { subject, results };
  });
  const gathered = waiting.filter(({ results }) => results.length > 1);
  const isGathered = (difference: Difference): boolean =>
    gathered.some(({ results }) => results.includes(difference.one) || results.includes(difference.other));
  return [
    ...deciding.filter((difference) => !isGathered(difference)).map((each) => differencePoint(context, assessment, each, one, other)),
    ...gathered.map(({ subject, results }) => oldSourcePoint(context, assessment, subject, results)),
  ];
}

function oldSourcePoint(context: CardContext, assessment: Assessment, subject: AssessedSubject, results: readonly Result[]): Point {
  const { title, lines, glyph, color } = oldSourceRow(context, assessment, subject, results);
  const name = nameOf(context, assessment, subject);
  return {
    glyph,
    color,
    title,
    lines: lines.map((line, index) => (index === 0 ? context.words.cards.result.forExample(name, line) : line)),
    links: [],
  };
}

/** Which other subject makes the word of the worse one what it is: one that it stands on, or holds; undefined: none does. */
function causeOfWord(assessment: Assessment, worse: AssessedSubject | undefined): AssessedSubject | undefined {
  const cause = worse && responsible(assessment, worse);
  return cause === worse ? undefined : cause;
}

function causePoints(context: CardContext, assessment: Assessment, cause: AssessedSubject | undefined): readonly Point[] {
  const result = cause && foremost(cause.results);
  if (!result) return [];
  const { glyph, color } = READINESS_MARKS[cause.readiness];
  const [sentence] = explanationLines(context, assessment, cause, result);
  const { forExample } = context.words.cards.result;
  const lines = [forExample(nameOf(context, assessment, cause), sentence ?? `${context.words.readiness.status[result.status]}.`)];
  return [{ glyph, color, title: titleOf(context, result), lines, links: [] }];
}

function differencePoint(
  context: CardContext,
  assessment: Assessment,
  difference: Difference,
  one: AssessedSubject,
  other: AssessedSubject,
): Point {
  const { readiness, cards } = context.words;
  const line = (subject: AssessedSubject, result: Result): string => {
    const [sentence] = explanationLines(context, assessment, subject, result);
    const said = [sentence ?? `${readiness.status[result.status]}.`, ...peopleLines(context, result)];
    return cards.result.forExample(nameOf(context, assessment, subject), [...new Set(said)].join(' '));
  };
  const worse = [difference.one, difference.other].find(({ status }) => status === 'fail' || status === 'unknown') ?? difference.other;
  const isOpen = worse.status === 'fail' || worse.status === 'unknown';
  const { glyph, color } = STATUS_MARKS[worse.status];
  return {
    glyph,
    color,
    title: isOpen ? titleOf(context, worse) : said(context.words, difference.requirement).asks,
    lines: [line(one, difference.one), line(other, difference.other)],
    links: [],
  };
}

/** What only one of them stands on, with the word said of it. */
function groundPoints(
  context: CardContext,
  assessment: Assessment,
  ground: { readonly one: readonly string[]; readonly other: readonly string[] },
  one: AssessedSubject,
  other: AssessedSubject,
): readonly Point[] {
  if (ground.one.length + ground.other.length === 0) return [];
  const { readiness, planning, cards, language } = context.words;
  const named = (ids: readonly string[]): string =>
    formatList(
      language,
      ids
        .flatMap((id) => assessment.byId.get(id) ?? [])
        .map((subject) => readiness.cause[subject.kind][subject.effectiveReadiness](nameOf(context, assessment, subject))),
    );
  const line = (subject: AssessedSubject, ids: readonly string[]): string =>
    cards.result.forExample(nameOf(context, assessment, subject), `${ids.length === 0 ? planning.twins.nothingElse : named(ids)}.`);
  const { glyph, color } = READINESS_MARKS[other.effectiveReadiness];
  return [{ glyph, color, title: planning.twins.ground, lines: [line(one, ground.one), line(other, ground.other)], links: [] }];
}

/** By name alone: no rule has a sentence for these values. */
function factPoints(
  context: CardContext,
  assessment: Assessment,
  one: AssessedSubject,
  other: AssessedSubject,
  apart: readonly FactApart[],
): readonly Point[] {
  const { facts, planning } = context.words;
  if (one.kind === 'plan') return [];
  const names: Readonly<Record<string, string>> = facts[one.kind];
  const readOf = (whom: FactApart['readOf']): readonly string[] =>
    apart.filter((each) => each.readOf === whom).flatMap(({ fact }) => names[fact] ?? []);
  const { readOfBoth, readOfOne, alsoApart } = planning.twins;
  const lines = [
    [readOf('both'), readOfBoth] as const,
    [readOf('one'), (named: readonly string[]) => readOfOne(nameOf(context, assessment, one), named)] as const,
    [readOf('other'), (named: readonly string[]) => readOfOne(nameOf(context, assessment, other), named)] as const,
  ].flatMap(([named, say]) => (named.length === 0 ? [] : [say(named)]));
  const { glyph, color } = INFORMATION;
  return lines.length === 0 ? [] : [{ glyph, color, title: alsoApart, lines, links: [] }];
}
