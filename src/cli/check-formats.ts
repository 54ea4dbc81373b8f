/** An assessment as a document for people: the verdict first, then what to mend, then where it comes from. */
import { causesOf } from '../cards/causes';
import { standingRow, standingsOf } from '../cards/conditions';
import type { CardContext } from '../cards/context';
import { editionLines } from '../cards/edition';
import { nothingReplicatedText } from '../cards/counts';
import { evidenceBehind } from '../cards/evidence';
import { standsOnEvidence, standsOnText } from '../cards/foot';
import { inOrder, inOrderOfRanking, stepRow } from '../cards/first-fix';
import type { Link } from '../cards/links';
import { explanationLines, peopleLines } from '../cards/results';
import { said } from '../cards/requirements';
import { causeRow, resultRow, type Row } from '../cards/rows';
import { problemLines, sourceRows, summaryCard, unrecognisedLines } from '../cards/summary';
import { escapeMarkdown, shownName, withNames } from '../cards/text';
import { isSettledByPeople, pressing } from '../cards/verdict';
import { verdictOf } from '../cards/first-step';
import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import type { EditionChanges } from '../readiness/edition-changes';
import { rankingOf } from '../readiness/ranking';
import { isAzureUnasked } from '../readiness/source-states';
import { wrapped } from './wrap';

/** Of thousands of steps a ticket needs those that come next. */
const MOST_STEPS = 10;

interface Item {
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly Link[];
}

interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What both formats are made from. */
export interface CheckReport {
  /** The answer first. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  readonly foot: string;
}

/**
 * @param subjects the ones that were asked about, each with a section of its own; empty: the estate's causes
 * @param others what each other edition would say otherwise, taken one at a time
 */
export function reportOf(
  context: CardContext,
  assessment: Assessment,
  subjects: readonly AssessedSubject[],
  others: Iterable<EditionChanges> = [],
): CheckReport {
  const { section } = context.words.cards;
  const causes = inOrderOfRanking(assessment, causesOf(assessment)).map((cause) => itemOf(causeRow(context, assessment, cause)));
  const sources = sourceRows(context, assessment).map(({ glyph, name, state }) => ({
    title: `${glyph} ${name}: ${state}`,
    lines: [],
    links: [],
  }));
  const titled = (titles: readonly string[]): readonly Item[] => titles.map((title) => ({ title, lines: [], links: [] }));
  const sections = [
    ...subjects.map((subject) => subjectSection(context, assessment, subject)),
    ...(subjects.length === 0
      ? [
          { title: section.causes, items: firstItems(context, assessment) },
          { title: section.open, items: causes },
          ...standingSections(context, assessment),
        ]
      : []),
    ...Array.from(others, (changes) => editionSection(context, assessment, subjects, changes)),
    { title: section.plan, items: titled(problemLines(context, assessment)) },
    { title: section.unrecognised, items: titled(unrecognisedLines(context, assessment)) },
    { title: section.sources, items: sources },
  ];
  const report: CheckReport = {
    lead:
      subjects.length === 0
        ? summaryCard(context, assessment).text.split('\n')
        : subjects.flatMap((subject) => leadOf(context, assessment, subject)),
    sections: sections.filter(({ items }) => items.length > 0),
    foot:
      subjects.length === 0
        ? standsOnText(context, assessment)
        : standsOnEvidence(
            context,
            assessment,
            subjects.flatMap((subject) => evidenceBehind(assessment, subject)),
          ),
  };
  return withNames(report, context.words.cards.nameless) as CheckReport;
}

/** The first steps of the ranking. What was seen, and the pages to read, stand with what is open. */
function firstItems(context: CardContext, assessment: Assessment): readonly Item[] {
  const { steps } = inOrder(context, assessment);
  const more = steps.length - MOST_STEPS;
  const items = steps.slice(0, MOST_STEPS).map((step): Item => {
    const row = stepRow(context, assessment, rankingOf(assessment), step);
    const lines = step.step.fixes.length === 1 ? [row.advice] : row.lines;
    return { title: row.title, lines: [...row.who, ...lines].filter((line) => line !== ''), links: [] };
  });
  const { first } = context.words.planning;
  const notes = [...(more > 0 ? [first.more(more)] : []), ...(items.length > 0 && isAzureUnasked(assessment) ? [first.azureUnasked] : [])];
  return [...items, ...notes.map((title): Item => ({ title, lines: [], links: [] }))];
}

function leadOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): readonly string[] {
  const { headline, firstStep } = verdictOf(context, assessment, subject);
  const nothing = subject.kind === 'plan' ? nothingReplicatedText(context, assessment) : '';
  return [headline, firstStep, nothing].filter((line) => line !== '');
}

/** Conditions, waivers and confirmations of the whole estate: a change ticket needs every one of them. */
function standingSections(context: CardContext, assessment: Assessment): readonly Section[] {
  const { section } = context.words.cards;
  const standings = standingsOf(assessment);
  const items = (isCondition: boolean): readonly Item[] =>
    standings.filter((each) => each.isCondition === isCondition).map((each) => itemOf(standingRow(context, assessment, each)));
  return [
    { title: section.conditions, items: items(true) },
    { title: section.byPeople, items: items(false) },
  ];
}

function subjectSection(context: CardContext, assessment: Assessment, subject: AssessedSubject): Section {
  const listed = [...pressing(subject.results), ...subject.results.filter(isSettledByPeople)];
  const items = listed.map((result) => itemOf(resultRow(context, assessment, subject, result)));
  return { title: `${context.words.readiness.kind[subject.kind]} ${shownName(subject.name)}`, items };
}

/** What an edition would say otherwise: of the whole estate, or of those that were asked about. */
function editionSection(
  context: CardContext,
  assessment: Assessment,
  subjects: readonly AssessedSubject[],
  { edition, changed }: EditionChanges,
): Section {
  const asked = new Set(subjects.map(({ id }) => id));
  const meant = asked.size === 0 ? changed : changed.filter(({ subject }) => asked.has(subject.id));
  const lines = editionLines(context, assessment, { edition, changed: meant });
  return { title: context.words.cards.edition.under(edition), items: lines.map((title) => ({ title, lines: [], links: [] })) };
}

function itemOf({ glyph, title, who, lines, advice, meta, links }: Row): Item {
  return { title: `${glyph} ${title}`, lines: [...who, ...lines, advice, meta].filter((line) => line !== ''), links };
}

/** For a terminal of the usual width; an address stays whole, so that it can be opened. */
export function asText({ lead, sections, foot }: CheckReport): string {
  const parts = sections.map(({ title, items }) => [...wrapped(title), ...items.flatMap(textItem)].join('\n'));
  return `${[lead.flatMap((line) => wrapped(line)).join('\n'), ...parts, wrapped(foot).join('\n')].join('\n\n')}\n`;
}

function textItem({ title, lines, links }: Item): readonly string[] {
  const details = [...lines, ...links.map((link) => `${link.title}: ${link.url}`)];
  return [...wrapped(title, '  ', '    '), ...details.flatMap((line) => wrapped(line, '      ', '        '))];
}

/** For a page or a pull request; names from outside are escaped. */
export function asMarkdown({ lead, sections, foot }: CheckReport): string {
  const [answer = '', ...rest] = lead.map(inMarkdown);
  const parts = sections.map(({ title, items }) => {
    const list = items.flatMap((item) => [`- ${inMarkdown(item.title)}`, ...markdownLines(item).map((line) => `  - ${line}`)]);
    return [`## ${inMarkdown(title)}`, '', ...list].join('\n');
  });
  return `${[`# ${answer}`, ...rest, ...parts, inMarkdown(foot)].join('\n\n')}\n`;
}

/**
 * Names from outside call nobody and lead nowhere, either: ticket systems take `@name` for a person to be notified, `#12` for another
 * ticket, and what stands between two `$` for a formula.
 */
function inMarkdown(text: string): string {
  return escapeMarkdown(text).replace(/^\\#/, '#').replaceAll('#', '&#35;').replaceAll('@', '&#64;').replaceAll('$', '\\$&');
}

/** The pages are ours, and stay links. */
function markdownLines({ lines, links }: Item): readonly string[] {
  return [...lines.map(inMarkdown), ...links.map((link) => `[${inMarkdown(link.title)}](${link.url})`)];
}

/** One sentence about a result, for the JSON document; empty where it does not apply. */
export function summaryOf(context: CardContext, assessment: Assessment, subject: AssessedSubject, result: Result): string {
  if (result.status === 'notApplicable') return '';
  // What people vouch for, or what a measurement contradicts, is said before anything that reads as measured.
  const people = peopleLines(context, result).join(' ');
  if (result.confirmed || result.contradicted) return people;
  const about = said(context.words, result.requirement);
  const [sentence = result.status === 'fail' ? about.failing : about.asks] = explanationLines(context, assessment, subject, result);
  return result.disagreesWith ? `${sentence} ${people}` : sentence;
}
