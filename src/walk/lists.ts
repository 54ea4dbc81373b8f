/** Lists that people paste: names, one a line or between commas, or CSV with a first line that names its columns. Pure. */
import { nameKey } from '../readiness/name-key';
import { parse } from 'csv-parse/sync';
import type { ToldList } from '../readiness/given';
import { linesOf, plainCell, plainLines } from './list-lines';

export interface ListedItem {
  readonly name: string;
  readonly host?: string;
  readonly cloud?: string;
}

export type ReadList =
  /** `twice`: names that stood there more than once, with nothing that tells them apart; each counts once. */
  | { readonly read: 'items'; readonly items: readonly ListedItem[]; readonly twice?: readonly string[] }
  /** Several columns, and nothing says which is which. */
  | { readonly read: 'noHeader' }
  /** A header without a column of names. */
  | { readonly read: 'noNames' }
  /** These lines hold no name, or one that is too long; numbered from 1. */
  | { readonly read: 'badLines'; readonly lines: readonly number[] }
  /** These lines say different things of one name, and no two clouds; numbered from 1. */
  | { readonly read: 'disagree'; readonly lines: readonly number[] }
  | { readonly read: 'tooMany'; readonly most: number };

const MOST_ITEMS = 5_000;
const LONGEST_NAME = 256;

const COLUMNS: readonly (readonly [keyof ListedItem, RegExp])[] = [
  [
    'name',
    /^(?:name|namn|vm|vm[- ]?name|vm[- ]?namn|virtual ?machine(?: name)?|virtuell (?:maskin|dator)|machine(?: ?name)?|maskin(?:namn)?|servers?|server ?name|server ?namn|servrar)$/,
  ],
  ['host', /^(?:(?:vm ?|hyper-v[- ]?)?(?:host|värd)(?: ?name|-name|namn)?|värdserver|hyper-v[- ]?server|node|nod)$/],
  ['cloud', /^(?:cloud|moln|molnnamn|cloud ?name|vmm cloud|private cloud|privat moln)$/],
  // Of a VM its own name for itself, which counts where nothing else names it.
  ['name', /^(?:computer[- ]?name|datornamn|dator|fqdn|dns[- ]?name)$/],
];
/** A column of VMs: where something else is asked for, it names none of that. */
const OF_VMS = /^(?:vm|vm[- ]?name|vm[- ]?namn|virtual ?machine(?: name)?|virtuell (?:maskin|dator))$/;
/** What stands where somebody has no name yet. */
const PLACEHOLDER = /^(?:tbd|tba|todo|n\/a)$/i;
/** "SQL01-SQL10", "SQL01..10": several, of which nobody knows which there are. */
const RANGE = /^(?<stem>.*?\D)\d+\s*(?:(?:[-–—]|\.{2,}|…)\s*\k<stem>|\.{2,}|…)\s*\d+$/iu;
/** What a spreadsheet adds up beneath its rows. */
const SUM = /^(?:grand )?(?:totalt?|summa|sum|antal|count|rows?|rader|items?|objekt)\s*[:=]?\s*\d*$/i;
const MOST_WORDS = 6;
/** Of so many lines the first holds titles, or none does. */
const MOST_TITLES = 5;

/** Whether what was pasted names its columns on its first line. */
export function hasHeader(text: string): boolean {
  const lines = linesOf(plainLines(text));
  const [first, ...rest] = rowsOf(lines.slice(0, MOST_TITLES).join('\n'), separatorOf(lines));
  return first !== undefined && rest.length > 0 && columnsOf(first.cells, 'vms') !== undefined;
}

/** Whether it is a table of VMs: their names beside the hosts they lie on, or beneath a title that says so. */
export function tellsVms(text: string): boolean {
  const lines = linesOf(plainLines(text));
  const [first] = rowsOf(lines.slice(0, MOST_TITLES).join('\n'), separatorOf(lines));
  if (!first || !hasHeader(text)) return false;
  const columns = columnsOf(first.cells, 'vms') ?? [];
  return first.cells.some((title) => OF_VMS.test(title.toLowerCase())) || (columns.includes('name') && columns.includes('host'));
}

/** Reads what was pasted as an answer to "what is there?". */
export function readList(pasted: string, list: ToldList): ReadList {
  const text = plainLines(pasted);
  const lines = linesOf(text);
  const separator = separatorOf(lines);
  const [first, ...rest] = rowsOf(text, separator);
  if (!first) return { read: 'items', items: [] };
  const header = rest.length > 0 || first.cells.length > 1 ? columnsOf(first.cells, list) : undefined;
  if (header) return header.includes('name') ? fromRows(rest, header) : { read: 'noNames' };
  if (separator !== undefined && rest.length > 0 && [first, ...rest].every(({ cells }) => cells.filter((cell) => cell !== '').length > 1))
    return { read: 'noHeader' };
  const isAlone = lines.length === 1;
  const names = text.split('\n').map((line) => namesIn(line, isAlone).map(plainCell));
  return fromNames(names.flatMap((of, index) => of.map((name) => ({ item: { name }, line: index + 1 }))));
}

/** The VMs of a table that answers which hosts or clouds there are, and tells of VMs; undefined: it tells of none that could be taken. */
export function vmsBeside(pasted: string, list: ToldList): readonly ListedItem[] | undefined {
  if ((list !== 'hosts' && list !== 'clouds') || !tellsVms(pasted)) return undefined;
  const read = readList(pasted, 'vms');
  return read.read === 'items' && read.items.length > 0 ? read.items : undefined;
}

/** What stands on most lines: a tab within one cell separates nothing. */
function separatorOf(lines: readonly string[]): string | undefined {
  const counted = ['\t', ';', ','].map((each) => ({ each, count: lines.filter((line) => line.includes(each)).length }));
  return counted.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0)?.each;
}

interface Row {
  readonly cells: readonly string[];
  /** From 1, as it was pasted. */
  readonly line: number;
}

/** As RFC 4180 has them: a quoted cell may hold separators and line breaks. A quote within a cell that is not quoted is a letter like any other. */
function rowsOf(text: string, separator: string | undefined): readonly Row[] {
  // Without a quote each line is a row, and thousands of them are read in a moment.
  if (!text.includes('"')) return rowsByLine(text, separator);
  try {
    const read: unknown = parse(text, {
      bom: true,
      delimiter: separator ?? ',',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    const rows = read as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return rows
      .map(({ record, info }) => ({ cells: record.map(plainCell), line: info.lines }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch {
    // A quote that nobody closed.
    return rowsByLine(text, separator);
  }
}

function rowsByLine(text: string, separator: string | undefined): readonly Row[] {
  return text
    .split('\n')
    .map((line, index) => ({ cells: (separator === undefined ? [line] : line.split(separator)).map(plainCell), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Names between commas; "and" joins the last of several, and may stand within the only one of a line. */
function namesIn(line: string, isAlone: boolean): readonly string[] {
  const joins = isAlone || /[,;\t]/.test(line);
  return line.split(joins ? /[,;\t]|\s+(?:och|and|samt|&)\s+/ : /[,;\t]/);
}

/** What each column holds; undefined: the line is no header. Lists of hosts name the host itself, lists of clouds the cloud. */
function columnsOf(cells: readonly string[], list: ToldList): readonly (keyof ListedItem | undefined)[] | undefined {
  const titles = cells.map((title) => title.toLowerCase());
  const known = titles.map((title) => COLUMNS.find(([, pattern]) => pattern.test(title))?.[0]);
  if (!known.some((each) => each !== undefined)) return undefined;
  // A list of names under one title: of VMs "hostname" is the name of each.
  if (known.length === 1) return ['name'];
  return list === 'vms' ? known : namesOfOthers(known, titles, list);
}

/** Of a table that tells of more, the column of what is asked for: of VMs with their hosts and clouds, the hosts. */
function namesOfOthers(
  known: readonly (keyof ListedItem | undefined)[],
  titles: readonly string[],
  list: Exclude<ToldList, 'vms'>,
): readonly (keyof ListedItem | undefined)[] {
  // What lies on a host and in a cloud is a VM, whatever its name is called.
  const isPlaced = (['name', 'host', 'cloud'] as const).every((column) => known.includes(column));
  const isOfVms = isPlaced || titles.some((title) => OF_VMS.test(title));
  // A VMM server is a host itself, in a list that is not one of VMs.
  const own = list === 'clouds' ? 'cloud' : list === 'hosts' || !isOfVms ? 'host' : undefined;
  const at = own === undefined ? -1 : known.indexOf(own);
  if (at < 0) return known.map((column, index) => (isPlaced || OF_VMS.test(titles[index] ?? '') ? undefined : column));
  // Of a host its cloud is told as well; a cloud lies nowhere.
  return known.map((column, index) => (index === at ? 'name' : list === 'hosts' && column === 'cloud' ? column : undefined));
}

interface Read {
  readonly item: ListedItem;
  readonly line: number;
}

/** One name in two clouds is two, where each row says its cloud; anything else that is said of one name has to agree. */
function fromRows(rows: readonly Row[], columns: readonly (keyof ListedItem | undefined)[]): ReadList {
  const read = new Map<string, Read[]>();
  const bad: number[] = [];
  const disagree = new Set<number>();
  const twice = new Map<string, string>();
  for (const { cells, line } of rows) {
    const item = itemOf(cells, columns);
    if (!isName(item.name)) {
      bad.push(line);
      continue;
    }
    const key = nameKey(item.name);
    const before = read.get(key) ?? [];
    const other = before.find((each) => !areApart(each.item, item));
    if (!other) read.set(key, [...before, { item, line }]);
    else if (!isSame(other.item, item)) [other.line, line].forEach((each) => disagree.add(each));
    else if (item.cloud === undefined) twice.set(key, other.item.name);
  }
  if (bad.length > 0) return { read: 'badLines', lines: bad };
  if (disagree.size > 0) return { read: 'disagree', lines: [...disagree] };
  return readItems(
    [...read.values()].flat().map(({ item }) => item),
    [...twice.values()],
  );
}

function readItems(items: readonly ListedItem[], twice: readonly string[]): ReadList {
  if (items.length > MOST_ITEMS) return { read: 'tooMany', most: MOST_ITEMS };
  return { read: 'items', items, ...(twice.length > 0 && { twice }) };
}

function itemOf(cells: readonly string[], columns: readonly (keyof ListedItem | undefined)[]): ListedItem {
  const of = (column: keyof ListedItem): string => (columns.includes(column) ? (cells[columns.indexOf(column)] ?? '') : '');
  const [host, cloud] = [of('host'), of('cloud')];
  return { name: of('name'), ...(host !== '' && { host }), ...(cloud !== '' && { cloud }) };
}

/** Two of one name: each in a cloud of its own. */
function areApart(one: ListedItem, other: ListedItem): boolean {
  return one.cloud !== undefined && other.cloud !== undefined && nameKey(one.cloud) !== nameKey(other.cloud);
}

function isSame(one: ListedItem, other: ListedItem): boolean {
  const places = ({ host = '', cloud = '' }: ListedItem): string => JSON.stringify([nameKey(host), nameKey(cloud)]);
  return places(one) === places(other);
}

function fromNames(names: readonly Read[]): ReadList {
  const read = names.filter(({ item }) => item.name !== '');
  // A number alone is how many there are; as a name it stands beneath a title.
  const bad = read.flatMap(({ item, line }) => (isName(item.name) && !isProse(item.name) && /\p{L}/u.test(item.name) ? [] : [line]));
  if (bad.length > 0) return { read: 'badLines', lines: [...new Set(bad)] };
  const items = new Map<string, ListedItem>();
  const twice = new Map<string, string>();
  for (const { item } of read) {
    const key = nameKey(item.name);
    if (items.has(key)) twice.set(key, items.get(key)?.name ?? item.name);
    else items.set(key, item);
  }
  return readItems([...items.values()], [...twice.values()]);
}

/** Not what no name is: a sum, several at once, a pattern, what a printed table cut off, or signs alone. */
function isName(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(name)) return false;
  return ![SUM, PLACEHOLDER, RANGE, /\*/, /(?:[:?!…]|\.\.\.)$/].some((pattern) => pattern.test(name));
}

/** Words in a row as people write to each other; a name that looks so is taken from beneath a title. */
function isProse(name: string): boolean {
  const [first = '', ...others] = name.split(/\s+/);
  return others.length >= MOST_WORDS || (others.length > 1 && /^\p{Ll}+$/u.test(first));
}
