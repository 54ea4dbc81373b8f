import type { CardAction } from './actions';
import { button } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Link } from './links';
import { pageLinks } from './links';
import type { Mark } from './marks';
import { INFORMATION } from './marks';
import type { Reply } from './reply';
import { choiceText, shownName } from './text';

/** Something to choose, or a part of a plan with its value. */
export interface SetUpRow {
  readonly label: string;
  readonly detail?: string;
  readonly mark?: Mark;
}

/** A question of set-up, or a plan as it stands. Everything in it is plain text. */
export interface SetUpPage {
  readonly mark?: Mark;
  readonly title: string;
  readonly lead?: string;
  readonly lines?: readonly string[];
  readonly rows?: readonly SetUpRow[];
  /** More under a heading of its own. */
  readonly section?: { readonly title: string; readonly rows: readonly SetUpRow[] };
  /** To be copied into a shell. */
  readonly command?: string;
  /** Like `command`, and kept out of the plain form. */
  readonly secret?: string;
  /** A path on learn.microsoft.com behind the locale. */
  readonly page?: string;
  /** To be fetched: whole addresses. */
  readonly links?: readonly Link[];
  /** To be picked from; `value` comes back with the press. */
  readonly choices?: { readonly label: string; readonly all: readonly { readonly title: string; readonly value: string }[] };
  /** To be filled in, line by line. */
  readonly names?: string;
  readonly foot?: string;
  readonly buttons?: readonly { readonly title: string; readonly action: CardAction; readonly style?: 'default' | 'positive' }[];
}

/** The data of cards/setup.json. */
interface SetUpData extends Frame {
  readonly lines: readonly string[];
  readonly rows: readonly RowData[];
  readonly section: string;
  readonly hasSection: boolean;
  readonly sectionRows: readonly RowData[];
  readonly command: string;
  readonly hasCommand: boolean;
  readonly links: readonly Link[];
  readonly choiceLabel: string;
  readonly options: readonly { readonly title: string; readonly value: string }[];
  readonly hasOptions: boolean;
  readonly namesLabel: string;
  readonly hasNames: boolean;
}

interface RowData {
  readonly label: string;
  readonly detail: string;
  readonly hasDetail: boolean;
  readonly mark: Mark;
  readonly hasMark: boolean;
}

/** Rows that a page shows. */
export const MOST_ROWS = 20;
const MOST_CHOICES = 100;
const MOST_LINES = 8;
/** Rows that the plain form names. */
const MOST_TOLD = 8;

/** A page of set-up. The plain form numbers what can be chosen, so that it can be answered by a number. */
export function setUpCard(context: CardContext, page: SetUpPage): Reply {
  const rows = (page.rows ?? []).slice(0, MOST_ROWS);
  const data: SetUpData = { ...frameOf(context, page), ...contentOf(context, page, rows), ...inputsOf(page) };
  const made = reply('setup', data, [[page.title, page.lead ?? ''].join(' ').trim(), toldLine(page, rows), page.command ?? '']);
  return page.secret === undefined ? made : { ...made, secret: page.secret };
}

function frameOf(context: CardContext, { mark = INFORMATION, title, lead, foot, buttons = [] }: SetUpPage): Frame {
  return frame(context, {
    mark,
    title,
    ...(lead !== undefined && { lead }),
    foot: foot === undefined ? [] : [foot],
    buttons: buttons.map((each) => button(each.title, each.action, each.style)),
  });
}

type Content = Pick<SetUpData, 'lines' | 'rows' | 'section' | 'hasSection' | 'sectionRows' | 'command' | 'hasCommand' | 'links'>;

function contentOf(
  { words }: CardContext,
  { lines = [], section, command, secret, page = '', links = [] }: SetUpPage,
  rows: readonly SetUpRow[],
): Content {
  const copied = command ?? secret;
  return {
    lines: lines.slice(0, MOST_LINES),
    rows: rows.map(rowData),
    section: section?.title ?? '',
    hasSection: section !== undefined,
    sectionRows: (section?.rows ?? []).map(rowData),
    command: copied ?? '',
    hasCommand: copied !== undefined,
    links: [...pageLinks(words, page), ...links],
  };
}

function inputsOf({ choices, names }: SetUpPage): Pick<SetUpData, 'choiceLabel' | 'options' | 'hasOptions' | 'namesLabel' | 'hasNames'> {
  const options = (choices?.all ?? []).slice(0, MOST_CHOICES).map(({ title, value }) => ({ title: choiceText(title, 120), value }));
  return {
    choiceLabel: choices?.label ?? '',
    options,
    hasOptions: options.length > 0,
    namesLabel: names ?? '',
    hasNames: names !== undefined,
  };
}

function toldLine({ lines = [] }: SetUpPage, rows: readonly SetUpRow[]): string {
  const told = rows
    .slice(0, MOST_TOLD)
    .map(({ label, detail = '' }, index) => `${String(index + 1)}. ${shownName(label)}${detail === '' ? '' : ` (${detail})`}`);
  return [...lines.slice(0, 2), told.join(' · ')].filter((part) => part !== '').join(' ');
}

function rowData({ label, detail = '', mark }: SetUpRow): RowData {
  return { label: shownName(label), detail, hasDetail: detail !== '', mark: mark ?? INFORMATION, hasMark: mark !== undefined };
}
