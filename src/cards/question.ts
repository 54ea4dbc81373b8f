import type { CardAction } from './actions';
import { button, showButton, type Button } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Link } from './links';
import { pageLinks } from './links';
import type { Mark } from './marks';
import type { Reply } from './reply';
import { plainText, shownName } from './text';

/** One question of the walk, or a form of one. Everything in it is plain text. */
export interface QuestionPage {
  readonly mark: Mark;
  /** Where in the walk it stands. */
  readonly area?: string;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly rows?: readonly { readonly label: string; readonly detail: string; readonly mark: Mark }[];
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
  readonly until?: string;
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
  readonly lines: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly detail: string;
    readonly hasDetail: boolean;
    readonly mark: Mark;
    readonly hasMark: boolean;
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
  readonly hasNote: boolean;
  readonly untilLabel: string;
  readonly hasUntil: boolean;
  readonly moves: readonly Button[];
  readonly hasMoves: boolean;
}

const MOST_LINES = 9;
const MOST_ROWS = 12;
/** What is filled in already is no longer than what may be. */
const LONGEST_FILLED = 20_000;

/** A question of the walk: what is asked and why, what is known, what helps, and every answer as a button. */
export function questionCard(context: CardContext, page: QuestionPage): Reply {
  const { area = '', command = '' } = page;
  const moves = page.moves.map(({ title, action }) => button(title, action));
  const data: QuestionData = {
    ...frame(context, {
      mark: page.mark,
      title: page.title,
      lead: page.lead,
      foot: page.howTo === '' ? [] : [page.howTo],
      buttons: [...page.buttons.map((each) => button(each.title, each.action, each.style)), ...whyButton(context, page)],
    }),
    area,
    hasArea: area !== '',
    lines: page.lines.slice(0, MOST_LINES),
    rows: (page.rows ?? [])
      .slice(0, MOST_ROWS)
      .map(({ label, detail, mark }) => ({ label: shownName(label), detail, hasDetail: detail !== '', mark, hasMark: true })),
    command,
    hasCommand: command !== '',
    links: pageLinks(context.words, page.page ?? ''),
    ...inputsOf(page),
    moves,
    hasMoves: moves.length > 0,
  };
  const told = page.rows
    ? page.rows
        .slice(0, 3)
        .map(({ label }) => shownName(label))
        .join(' · ')
    : page.lines.slice(0, 2).join(' ');
  return reply('question', data, [`${page.title} ${page.lead}`.trim(), told, command === '' ? page.howTo : command]);
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
  | 'hasNote'
  | 'untilLabel'
  | 'hasUntil';

function inputsOf({ except, names = '', note = '', until = '' }: QuestionPage): Pick<QuestionData, Inputs> {
  return {
    options: (except?.of ?? []).map(({ title, value }) => ({ title: plainText(title, 120), value })),
    exceptLabel: except?.label ?? '',
    exceptHint: except?.hint ?? '',
    exceptValue: plainText(except?.value ?? '', LONGEST_FILLED),
    hasExcept: except?.of !== undefined,
    hasExceptNames: except !== undefined && except.of === undefined,
    namesLabel: names,
    hasNames: names !== '',
    noteLabel: note,
    hasNote: note !== '',
    untilLabel: until,
    hasUntil: until !== '',
  };
}
