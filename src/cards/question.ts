import type { CardAction } from './actions';
import { button, showButton, type Button } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Link } from './links';
import { pageLinks } from './links';
import type { Mark } from './marks';
import type { Reply } from './reply';
import { choiceText, plainText, shorten, shownName } from './text';

/** One question of the walk, or a form of one. Everything in it is plain text. */
export interface QuestionPage {
  readonly mark: Mark;
  /** Where in the walk it stands. */
  readonly area?: string;
  readonly title: string;
  readonly lead: string;
  /** How somebody's line was understood, to be confirmed before anything is noted; stands before the question itself. */
  readonly proposal?: {
    readonly lead: string;
    readonly means: string;
    readonly buttons: readonly { readonly title: string; readonly action: CardAction; readonly style?: Button['style'] }[];
  };
  readonly lines: readonly string[];
  /** `command`: to be copied into a shell. */
  readonly rows?: readonly { readonly label: string; readonly detail: string; readonly mark: Mark; readonly command?: string }[];
  /** To be copied into a shell, with the real names. */
  readonly command?: string;
  /** A path on learn.microsoft.com behind the locale, or a whole https address. */
  readonly page?: string;
  /** `of`: those it may not hold for, to be ticked; absent: to be written. */
  /** `value`: what is filled in already: values of `of` between commas, or names. */
  readonly except?: {
    readonly value?: string;
    readonly label: string;
    readonly hint: string;
    readonly of?: readonly { readonly title: string; readonly value: string }[];
  };
  readonly names?: string;
  readonly note?: string;
  readonly noteValue?: string;
  readonly until?: string;
  /** A day, as an input of dates takes it: 2026-11-30. */
  readonly untilValue?: string;
  readonly buttons: readonly { readonly title: string; readonly action: CardAction; readonly style?: Button['style'] }[];
  /** Answers the presser alone with what the requirement asks and why. */
  readonly why?: { readonly title: string; readonly requirement: string; readonly subject?: string };
  /** Ways about, apart from the answers. */
  readonly moves: readonly { readonly title: string; readonly action: CardAction }[];
  /** How to answer by writing; said in the plain form too. */
  readonly howTo: string;
}

/** The data of cards/question.json. */
interface QuestionData extends Frame {
  readonly area: string;
  readonly hasArea: boolean;
  readonly proposalLead: string;
  readonly proposalMeans: string;
  readonly proposalButtons: readonly Button[];
  readonly hasProposal: boolean;
  readonly lines: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly detail: string;
    readonly hasDetail: boolean;
    readonly mark: Mark;
    readonly hasMark: boolean;
    readonly command: string;
    readonly hasCommand: boolean;
  }[];
  readonly command: string;
  readonly hasCommand: boolean;
  readonly links: readonly Link[];
  readonly options: readonly { readonly title: string; readonly value: string }[];
  readonly exceptLabel: string;
  readonly exceptHint: string;
  readonly exceptValue: string;
  readonly hasExcept: boolean;
  readonly hasExceptNames: boolean;
  readonly namesLabel: string;
  readonly hasNames: boolean;
  readonly noteLabel: string;
  readonly noteValue: string;
  readonly hasNote: boolean;
  readonly untilLabel: string;
  readonly untilValue: string;
  readonly hasUntil: boolean;
  readonly moves: readonly Button[];
  readonly hasButtons: boolean;
}

const MOST_LINES = 9;
/** More than any area has requirements. */
const MOST_ROWS = 30;
/** What was seen on one of them, whole: the longest sentence with its evidence. */
const LONGEST_DETAIL = 500;
const LONGEST_LABEL = 200;
/** What is filled in already is no longer than what may be. */
const LONGEST_FILLED = 20_000;
const LONGEST_NOTE = 300;

/** A question of the walk: what is asked and why, what is known, what helps, and every answer as a button. */
export function questionCard(context: CardContext, page: QuestionPage): Reply {
  const { area = '', command = '' } = page;
  const shared = frame(context, {
    mark: page.mark,
    title: page.title,
    lead: page.lead,
    foot: page.howTo === '' ? [] : [page.howTo],
    buttons: [...page.buttons.map((each) => button(each.title, each.action, each.style)), ...whyButton(context, page)],
  });
  const data: QuestionData = {
    ...shared,
    area,
    hasArea: area !== '',
    ...proposalOf(page),
    lines: page.lines.slice(0, MOST_LINES),
    rows: (page.rows ?? []).slice(0, MOST_ROWS).map(rowOf),
    command,
    hasCommand: command !== '',
    links: pageLinks(context.words, page.page ?? ''),
    ...inputsOf(page),
    moves: page.moves.map(({ title, action }) => button(title, action)),
    hasButtons: shared.buttons.length > 0,
  };
  const { proposal } = page;
  const asked = `${page.title} ${page.lead}`.trim();
  if (proposal) return reply('question', data, [`${proposal.lead} ${proposal.means}`, asked, toldOf(page)]);
  return reply('question', data, [asked, toldOf(page), command === '' ? page.howTo : command]);
}

function proposalOf({ proposal }: QuestionPage): Pick<QuestionData, 'proposalLead' | 'proposalMeans' | 'proposalButtons' | 'hasProposal'> {
  return {
    proposalLead: proposal?.lead ?? '',
    proposalMeans: proposal?.means ?? '',
    proposalButtons: (proposal?.buttons ?? []).map(({ title, action, style }) => button(title, action, style)),
    hasProposal: proposal !== undefined,
  };
}

function rowOf({ label, detail, mark, command = '' }: NonNullable<QuestionPage['rows']>[number]): QuestionData['rows'][number] {
  const shown = shorten(detail, LONGEST_DETAIL);
  return {
    label: shorten(label, LONGEST_LABEL),
    detail: shown,
    hasDetail: shown !== '',
    mark,
    hasMark: true,
    command,
    hasCommand: command !== '',
  };
}

/** What is said beside the question, in the plain form. */
function toldOf({ lines, rows = [] }: QuestionPage): string {
  const labels = rows.slice(0, 3).map(({ label }) => shownName(label));
  return rows.length === 0 ? lines.slice(0, 2).join(' ') : [...lines.slice(0, 1), labels.join(' · ')].join(' ');
}

/** The presser alone sees what the requirement asks and why. */
function whyButton({ words }: CardContext, { why }: QuestionPage): readonly Button[] {
  if (!why) return [];
  const { title, requirement, subject } = why;
  return [showButton(title, { view: 'explanation', requirement, ...(subject !== undefined && { subject }) }, words.language)];
}

type Inputs =
  | 'options'
  | 'exceptLabel'
  | 'exceptHint'
  | 'exceptValue'
  | 'hasExcept'
  | 'hasExceptNames'
  | 'namesLabel'
  | 'hasNames'
  | 'noteLabel'
  | 'noteValue'
  | 'hasNote'
  | 'untilLabel'
  | 'untilValue'
  | 'hasUntil';

function inputsOf({
  except,
  names = '',
  note = '',
  noteValue = '',
  until = '',
  untilValue = '',
}: QuestionPage): Pick<QuestionData, Inputs> {
  return {
    options: (except?.of ?? []).map(({ title, value }) => ({ title: choiceText(title, 120), value })),
    exceptLabel: except?.label ?? '',
    exceptHint: except?.hint ?? '',
    exceptValue: plainText(except?.value ?? '', LONGEST_FILLED),
    hasExcept: except?.of !== undefined,
    hasExceptNames: except !== undefined && except.of === undefined,
    namesLabel: names,
    hasNames: names !== '',
    noteLabel: note,
    noteValue: plainText(noteValue, LONGEST_NOTE),
    hasNote: note !== '',
    untilLabel: until,
    untilValue,
    hasUntil: until !== '',
  };
}
