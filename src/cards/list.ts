import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { countReadiness, rank } from '../readiness/rollup';
import type { Readiness } from '../readiness/subjects';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { formatList, formatSome } from '../words/format';
import type { ListFilter, View } from './actions';
import type { Button } from './buttons';
import { showButton } from './buttons';
import { partsText } from './counts';
import type { CardContext } from './context';
import { clampPage, fitsOnCard } from './fit';
import { standsOnText } from './foot';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Mark } from './marks';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { titleOf } from './results';
import { nameOf } from './names';
import { shorten, shownName } from './text';
import { pressing, responsible } from './verdict';
import { isWithin } from '../readiness/within';

/** One subject of a list; pressing the row opens it. */
interface ListRow {
  readonly glyph: string;
  readonly color: Mark['color'];
  readonly name: string;
  readonly word: string;
  readonly detail: string;
  readonly hasDetail: boolean;
  readonly open: { readonly action: { readonly do: 'show'; readonly show: View; readonly language: string } };
}

/** The data of cards/list.json. */
interface ListData extends Frame {
  readonly rows: readonly ListRow[];
}

const ROWS_PER_PAGE = 25;
const LONGEST_DETAIL = 160;
const NAMES_IN_TEXT = 8;

/** Subjects by kind, readiness and place, 25 to a page. */
export function listCard(context: CardContext, assessment: Assessment, asked: ListFilter, page: number): Reply {
  const filter = meant(asked);
  const { foot } = context.words.cards;
  const subjects = listed(context, assessment, filter);
  const pages = Math.max(1, Math.ceil(subjects.length / ROWS_PER_PAGE));
  const current = clampPage(page, pages);
  const shown = subjects.slice(current * ROWS_PER_PAGE, (current + 1) * ROWS_PER_PAGE);
  const title = titleText(context, filter, subjects.length);
  const lead = leadText(context, assessment, filter, subjects);
  const data: ListData = {
    ...frame(context, {
      mark: markOf(filter, subjects),
      title,
      lead,
      foot: [...(pages > 1 ? [foot.page(current + 1, pages)] : []), standsOnText(context, assessment)],
      buttons: buttonsFor(context, filter, current, pages),
    }),
    rows: rowsOf(context, assessment, shown),
  };
  const names = formatSome(
    context.words.language,
    shown.map((subject) => nameOf(context, assessment, subject)),
    NAMES_IN_TEXT,
  );
  return reply('list', data, [title, ...(lead === '' ? [] : [lead]), names]);
}

/** The subjects that a filter means, worst first, then by kind and name; what is out of scope only when it is asked for. */
export function listed(context: CardContext, assessment: Assessment, asked: ListFilter): readonly AssessedSubject[] {
  const filter = meant(asked);
  const container = filter.within === undefined ? undefined : assessment.byId.get(filter.within);
  const wanted = filter.readiness;
  const collator = new Intl.Collator(context.words.language, { numeric: true });
  const found = assessment.subjects.filter(
    (subject) =>
      (filter.kind === undefined || subject.kind === filter.kind) &&
      (wanted === undefined ? subject.headline !== 'outOfScope' : wanted.includes(subject.headline)) &&
      (filter.within === undefined || (container !== undefined && container.id !== subject.id && isWithin(subject, container))),
  );
  return found.toSorted((a, b) => order(a) - order(b) || collator.compare(a.name, b.name));
}

/** No readiness at all asks for every one. */
function meant({ readiness, ...others }: ListFilter): ListFilter {
  return readiness === undefined || readiness.length === 0 ? others : { ...others, readiness };
}

function order(subject: AssessedSubject): number {
  return rank(subject.headline) * SUBJECT_KINDS.length + SUBJECT_KINDS.indexOf(subject.kind);
}

/** The one readiness a filter asks for, if it is one. */
function only(filter: ListFilter): Readiness | undefined {
  return filter.readiness?.length === 1 ? filter.readiness[0] : undefined;
}

function titleText(context: CardContext, filter: ListFilter, count: number): string {
  const { readiness: words, cards } = context.words;
  const readiness = only(filter);
  if (readiness !== undefined)
    return cards.verdict.plain(
      filter.kind === undefined ? words.manySubjects[readiness](count) : words.many[filter.kind][readiness](count),
    );
  const counted = filter.kind === undefined ? words.subjects(count) : words.count[filter.kind](count);
  if (filter.readiness === undefined) return counted;
  return cards.verdict.counted(
    counted,
    formatList(
      context.words.language,
      filter.readiness.map((each) => words.word[each]('several')),
      'or',
    ),
  );
}

/** Where, and how many of each readiness where the title does not say. */
function leadText(context: CardContext, assessment: Assessment, filter: ListFilter, subjects: readonly AssessedSubject[]): string {
  const { list } = context.words.cards;
  const container = filter.within === undefined ? undefined : assessment.byId.get(filter.within);
  const within = container ? [list.within[container.kind](shownName(container.name))] : [];
  const counts = countReadiness(subjects.map((subject) => subject.headline));
  const parts = only(filter) === undefined ? partsText(context, filter.kind, counts) : '';
  return [
    ...within,
    ...(parts === '' ? [] : [parts]),
    ...unknownBeside(context, assessment, filter),
    ...(subjects.length === 0 ? [emptyText(context, assessment, filter)] : []),
  ].join('. ');
}

/** A list of what is not ready says how many nobody knows of: short, it could be read as all is well. */
function unknownBeside(context: CardContext, assessment: Assessment, filter: ListFilter): readonly string[] {
  if (only(filter) !== 'notReady') return [];
  const { many, manySubjects } = context.words.readiness;
  const count = listed(context, assessment, { ...filter, readiness: ['unknown'] }).length;
  if (count === 0) return [];
  return [filter.kind === undefined ? manySubjects.unknown(count) : many[filter.kind].unknown(count)];
}

/** None of that readiness is not the same as none at all. */
function emptyText(context: CardContext, assessment: Assessment, { readiness, ...others }: ListFilter): string {
  const { list } = context.words.cards;
  const all = readiness === undefined ? 0 : listed(context, assessment, others).length;
  return all === 0 ? list.empty : list.noneOf(all);
}

function markOf(filter: ListFilter, subjects: readonly AssessedSubject[]): Mark {
  const [worst] = subjects;
  if (!worst) return READINESS_MARKS.outOfScope;
  return READINESS_MARKS[only(filter) ?? worst.headline];
}

/** With what it is held back by or missing; where names are so long that a card could not carry it, the names alone. */
function rowsOf(context: CardContext, assessment: Assessment, subjects: readonly AssessedSubject[]): readonly ListRow[] {
  const rows = subjects.map((subject) => rowOf(context, assessment, subject));
  return fitsOnCard(rows) ? rows : rows.map((row) => ({ ...row, detail: '', hasDetail: false }));
}

function rowOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): ListRow {
  const { glyph, color } = READINESS_MARKS[subject.headline];
  const detail = shorten(
    [placeText(context, assessment, subject), whyText(context, assessment, subject)].filter((part) => part !== '').join(' · '),
    LONGEST_DETAIL,
  );
  return {
    glyph,
    color,
    name: shownName(subject.name),
    word: context.words.readiness.word[subject.headline](subject.kind),
    detail,
    hasDetail: detail !== '',
    open: { action: { do: 'show', show: { view: 'subject', id: subject.id }, language: context.words.language } },
  };
}

/** Where it belongs, so that two of one name are told apart. */
function placeText(context: CardContext, assessment: Assessment, subject: AssessedSubject): string {
  const { list } = context.words.cards;
  const nameOf = (id: string | undefined): string => shownName(assessment.byId.get(id ?? '')?.name ?? '');
  const clouds = subject.cloudIds.map(nameOf).filter((name) => name !== '');
  const host = subject.kind === 'vm' ? nameOf(subject.hostId) : '';
  const server = subject.kind === 'cloud' ? nameOf(subject.vmmServerId) : '';
  return [
    ...(host === '' ? [] : [list.on(host)]),
    ...(clouds.length === 0 ? [] : [list.in(formatSome(context.words.language, clouds, 2))]),
    ...(server === '' ? [] : [list.of(server)]),
  ].join(' ');
}

/** The first reason, in a few words. */
function whyText(context: CardContext, assessment: Assessment, subject: AssessedSubject): string {
  const cause = responsible(assessment, subject);
  if (cause.id !== subject.id) return context.words.readiness.cause[cause.kind][cause.readiness](nameOf(context, assessment, cause));
  const first = pressing(subject.results)[0];
  return first ? titleOf(context, first) : '';
}

function buttonsFor(context: CardContext, filter: ListFilter, page: number, pages: number): readonly Button[] {
  const { buttons } = context.words.cards;
  const { language } = context.words;
  const other = filter.kind === 'host' ? 'vm' : 'host';
  return [
    ...(page > 0 ? [showButton(buttons.previous, { view: 'list', filter, page: page - 1 }, language)] : []),
    ...(page < pages - 1 ? [showButton(buttons.next, { view: 'list', filter, page: page + 1 }, language)] : []),
    showButton(buttons.notReady[other], { view: 'list', filter: { kind: other, readiness: ['notReady'] }, page: 0 }, language),
    showButton(buttons.unknown, { view: 'list', filter: { readiness: ['unknown'] }, page: 0 }, language),
    showButton(buttons.gaps, { view: 'gaps', page: 0 }, language),
  ];
}
