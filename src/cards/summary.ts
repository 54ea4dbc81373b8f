import type { Assessment, SourceState } from '../readiness/assessment';
import { isAhead } from '../readiness/freshness';
import { rankingOf } from '../readiness/ranking';
import type { Readiness } from '../readiness/subjects';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { unrecognisedSystems } from '../readiness/unrecognised';
import { formatAge, formatZonedTime } from '../words/format';
import type { Area, View } from './actions';
import { areaReadiness, isInArea } from './areas';
import type { Button } from './buttons';
import { recheckButton, showButton } from './buttons';
import type { Cause } from './causes';
import { causesOf } from './causes';
import { changeLines, isChecking } from './change';
import { conditionCount, standingSections, standingsOf, standingStep, type Standing, type StandingSection } from './conditions';
import { headlineCounts, nothingReplicatedText, partsText, READINESS_ORDER } from './counts';
import type { CardContext, Checking, SummaryChange } from './context';
import { inOrder, stepRow, type InOrder } from './first-fix';
import { pagesOf } from './fit';
import { evidenceOfArea } from './evidence';
import { standsOnEvidence, standsOnText } from './foot';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Mark } from './marks';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import type { Row } from './rows';
import { causeRow } from './rows';
import { shorten, shownName } from './text';
import { unseenText } from './verdict';

/** One kind of subject with its counts. */
interface KindRow {
  readonly glyph: string;
  readonly color: Mark['color'];
  readonly kind: string;
  readonly counts: string;
}

/** Where facts come from, and how old they are. */
export interface SourceRow {
  readonly glyph: string;
  readonly color: Mark['color'];
  readonly name: string;
  readonly state: string;
  readonly hasState: boolean;
}

/** The data of cards/summary.json. */
interface SummaryData extends Frame {
  readonly change: readonly string[];
  readonly hasChange: boolean;
  readonly kinds: readonly KindRow[];
  readonly hasKinds: boolean;
  readonly kindsTitle: string;
  readonly notes: readonly string[];
  readonly causes: readonly Row[];
  readonly hasCauses: boolean;
  readonly causesTitle: string;
  readonly standings: readonly StandingSection[];
  readonly sources: readonly SourceRow[];
  readonly hasSources: boolean;
  readonly sourcesTitle: string;
  readonly problems: readonly string[];
  readonly hasProblems: boolean;
  readonly problemsTitle: string;
}

const MOST_CAUSES = { estate: 3, area: 6 } as const;
const MOST_SOURCES = 8;
const MOST_PROBLEMS = 6;
const MOST_UNRECOGNISED = 4;
const LONGEST_PROBLEM = 200;

/** The whole estate in one card, or one area of it: the verdict, counts per kind, the first causes, and the sources with their age. */
export function summaryCard(
  context: CardContext,
  assessment: Assessment,
  options: { readonly area?: Area; readonly change?: SummaryChange | Checking } = {},
): Reply {
  const { area, change } = options;
  const { section } = context.words.cards;
  const isAsked = (requirement: string): boolean => isInArea(requirement, area);
  const causes = causesOf(assessment, isAsked);
  const order = inOrder(context, assessment, isAsked);
  const readiness = areaReadiness(assessment, area);
  const standings = standingsOf(assessment, isAsked);
  const title = titleText(context, assessment, area, readiness, tallyText(context, readiness, causes, standings));
  const lead = order.first
    ? order.lead
    : readiness === 'unknown'
      ? nothingText(context, assessment)
      : standingStep(context, assessment, standings);
  const changed = changeLines(context, area, readiness, change);
  const kinds = area === undefined ? kindRows(context, assessment) : [];
  const problems = area === undefined ? problemLines(context, assessment) : [];
  const sources = sourceRows(context, assessment);
  const rows = firstRows(context, assessment, order, MOST_CAUSES[area === undefined ? 'estate' : 'area']);
  const foot =
    area === undefined ? standsOnText(context, assessment) : standsOnEvidence(context, assessment, evidenceOfArea(assessment, area));
  const data: SummaryData = {
    ...frame(context, {
      mark: READINESS_MARKS[readiness],
      title,
      lead,
      foot: [foot],
      buttons: buttonsFor(context, { area, readiness }, change, order.first),
    }),
    change: changed,
    hasChange: changed.length > 0,
    kinds,
    hasKinds: kinds.length > 0,
    kindsTitle: section.estate,
    notes: area === undefined ? [...outsideLines(context, assessment), ...unrecognisedLines(context, assessment)] : [],
    causes: pagesOf(rows, rows.length)[0] ?? [],
    hasCauses: rows.length > 0,
    causesTitle: section.causes,
    standings: standingSections(context, assessment, standings),
    sources,
    hasSources: sources.length > 0,
    sourcesTitle: section.sources,
    problems,
    hasProblems: problems.length > 0,
    problemsTitle: section.plan,
  };
  return reply('summary', data, [title, changed[0] ?? lead, changed.length > 0 ? lead : countsText(context, assessment, area)]);
}

/** The first steps of the ranking, then what is open besides. */
function firstRows(context: CardContext, assessment: Assessment, { steps, others }: InOrder, most: number): readonly Row[] {
  const rows = steps.slice(0, most).map((step) => stepRow(context, assessment, rankingOf(assessment), step));
  if (rows.length === most) return rows;
  return [...rows, ...others().map((cause) => causeRow(context, assessment, cause))].slice(0, most);
}

function titleText(context: CardContext, assessment: Assessment, area: Area | undefined, readiness: Readiness, tally: string): string {
  const { readiness: words, cards } = context.words;
  if (area !== undefined) {
    const name = cards.areas[area];
    const word = words.word[readiness]('area');
    return tally === '' ? cards.summary.areaPlain(name, word) : cards.summary.area(name, word, tally);
  }
  const claim = words.claim.plan[readiness](shownName(assessment.plan));
  return tally === '' ? cards.verdict.plain(claim) : cards.verdict.counted(claim, tally);
}

/** Among what is not ready or unknown, conditions are listed and not counted: they are not what stands in the way. */
function tallyText(context: CardContext, readiness: Readiness, causes: readonly Cause[], standings: readonly Standing[]): string {
  const gaps = causes.filter((cause) => cause.status === 'fail').length;
  const conditions = readiness === 'readyWithConditions' ? conditionCount(standings) : 0;
  return context.words.readiness.tally({ gaps, unknown: causes.length - gaps, conditions });
}

function kindRows(context: CardContext, assessment: Assessment): readonly KindRow[] {
  const { readiness } = context.words;
  return SUBJECT_KINDS.flatMap((kind) => {
    const counts = headlineCounts(assessment, kind);
    const worst = READINESS_ORDER.find((each) => counts[each] > 0);
    if (worst === undefined) return [];
    // The title speaks of the plan already, VMs and all: its row says the same.
    if (kind === 'plan') return [planRow(context, assessment)];
    const { glyph, color } = READINESS_MARKS[worst];
    return [{ glyph, color, kind: readiness.kinds[kind], counts: partsText(context, kind, counts) }];
  });
}

function planRow(context: CardContext, assessment: Assessment): KindRow {
  const { kinds, word } = context.words.readiness;
  const { glyph, color } = READINESS_MARKS[assessment.readiness];
  return { glyph, color, kind: kinds.plan, counts: word[assessment.readiness]('plan') };
}

/** What is out of scope is counted apart: never ready and never a gap. */
function outsideLines(context: CardContext, assessment: Assessment): readonly string[] {
  const known = SUBJECT_KINDS.some(
    (kind) => kind !== 'plan' && kind !== 'storageAccount' && READINESS_ORDER.some((each) => assessment.counts[kind][each] > 0),
  );
  const nothing = nothingReplicatedText(context, assessment) || (known ? '' : nothingText(context, assessment));
  return [...(nothing === '' ? [] : [nothing]), ...outOfScopeLines(context, assessment)];
}

/** What is out of scope, counted apart. */
function outOfScopeLines(context: CardContext, assessment: Assessment): readonly string[] {
  const { readiness, cards } = context.words;
  const counted = SUBJECT_KINDS.filter((kind) => assessment.counts[kind].outOfScope > 0).map((kind) =>
    readiness.count[kind](assessment.counts[kind].outOfScope),
  );
  return counted.length > 0 ? [`${cards.section.outOfScope}: ${counted.join(', ')}.`] : [];
}

/** Why nothing is known: no report, a list that was not read or a report that is missing; only else is there nothing in the plan. */
function nothingText(context: CardContext, assessment: Assessment): string {
  const { summary, verdict } = context.words.cards;
  const reports = assessment.sources.filter(({ source }) => source === 'collector');
  if (reports.every(({ state }) => state === 'absent')) return summary.noSubjects;
  const subject = assessment.subjects.find(({ inScope, unseen }) => inScope && unseen.length > 0);
  const [unseen] = subject?.unseen ?? [];
  if (subject && unseen) {
    const claim = verdict.plain(context.words.readiness.claim[subject.kind][subject.headline](shownName(subject.name)));
    const told = unseenText(context, assessment, subject, unseen);
    return subject.kind === 'plan' ? told : `${claim} ${told}`;
  }
  return reports.some(({ state }) => state === 'absent') ? summary.noneReported : summary.noneInPlan;
}

function countsText(context: CardContext, assessment: Assessment, area: Area | undefined): string {
  if (area !== undefined) return '';
  const { kinds } = context.words.readiness;
  const counts = (['host', 'vm'] as const)
    .map((kind) => ({ kind, parts: partsText(context, kind, headlineCounts(assessment, kind)) }))
    .filter(({ parts }) => parts !== '')
    .map(({ kind, parts }) => `${kinds[kind]}: ${parts}`);
  const nothing = nothingReplicatedText(context, assessment);
  return [...(nothing === '' ? counts : [nothing.replace(/\.$/, ''), ...counts]), ...outOfScopeLines(context, assessment)].join('. ');
}

/** Where the facts come from, each source with its state and age. */
export function sourceRows(context: CardContext, assessment: Assessment): readonly SourceRow[] {
  const { source } = context.words.cards;
  const marks: Record<SourceState['state'], Mark> = {
    fresh: READINESS_MARKS.ready,
    stale: READINESS_MARKS.unknown,
    failing: READINESS_MARKS.unknown,
    absent: READINESS_MARKS.unknown,
  };
  // What is not fresh comes first, so that nothing that needs a hand is left out.
  const ordered = assessment.sources.toSorted((a, b) => Number(a.state === 'fresh') - Number(b.state === 'fresh'));
  const rows = (assessment.sources.length > MOST_SOURCES ? ordered : assessment.sources).slice(0, MOST_SOURCES).map((each) => {
    const { glyph, color } = marks[each.state];
    const name = each.source === 'azure' ? source.azure : source.report(shownName(each.name));
    const problem = each.problem === undefined ? [] : [source.problem(shorten(each.problem, LONGEST_PROBLEM))];
    return { glyph, color, name, state: [stateText(context, each), ...problem].join(' · '), hasState: true };
  });
  const more = assessment.sources.length - rows.length;
  const { glyph, color } = READINESS_MARKS.outOfScope;
  return more > 0 ? [...rows, { glyph, color, name: source.moreSources(more), state: '', hasState: false }] : rows;
}

function stateText(context: CardContext, state: SourceState): string {
  const { source } = context.words.cards;
  const { language } = context.words;
  if (state.observedAt === undefined) return state.state === 'absent' ? source.absent : source.failing;
  const age = formatAge(language, state.observedAt, context.now);
  const time = formatZonedTime(language, state.observedAt, context.timeZone);
  if (state.state === 'fresh') return source.fresh(age, time);
  if (isAhead(state.observedAt, Date.parse(context.now))) return source.ahead(age, time);
  return state.state === 'stale' ? source.stale(age, time) : source.failingSince(age, time);
}

/** What the plan names and no source holds. */
export function problemLines(context: CardContext, assessment: Assessment): readonly string[] {
  const { planProblem, summary } = context.words.cards;
  const more = assessment.planProblems.length - MOST_PROBLEMS;
  return [
    ...assessment.planProblems.slice(0, MOST_PROBLEMS).map((problem) => planProblem[problem.kind](shownName(problem.name), problem.where)),
    ...(more > 0 ? [summary.morePlanProblems(more)] : []),
  ];
}

/** Operating systems that were reported under names that no rule knows, the most frequent first; whoever runs the bot can have them added. */
export function unrecognisedLines(context: CardContext, assessment: Assessment): readonly string[] {
  const { summary } = context.words.cards;
  const systems = unrecognisedSystems(assessment);
  const more = systems.length - MOST_UNRECOGNISED;
  return [
    ...systems.slice(0, MOST_UNRECOGNISED).map(({ kind, count, name }) => summary.unrecognised(kind, count, shownName(name))),
    ...(more > 0 ? [summary.moreUnrecognised(more)] : []),
  ];
}

function buttonsFor(
  context: CardContext,
  { area, readiness }: { readonly area: Area | undefined; readonly readiness: Readiness },
  change: SummaryChange | Checking | undefined,
  first: Cause | undefined,
): readonly Button[] {
  const { buttons } = context.words.cards;
  const { language } = context.words;
  const show = (title: string, view: View): Button => showButton(title, view, language);
  return [
    ...(isChecking(change)
      ? []
      : [recheckButton(buttons.recheck, { view: 'summary', ...(area !== undefined && { area }) }, language, { readiness })]),
    show(buttons.gaps, { view: 'gaps', page: 0 }),
    ...(area === undefined
      ? [show(buttons.notReady.host, { view: 'list', filter: { kind: 'host', readiness: ['notReady'] }, page: 0 })]
      : []),
    ...(area === undefined ? [show(buttons.unknown, { view: 'list', filter: { readiness: ['unknown'] }, page: 0 })] : []),
    ...(first ? [show(buttons.why, { view: 'explanation', requirement: first.requirement })] : []),
    show(buttons.help, { view: 'help' }),
  ];
}
