/** Lists that people paste: names, one a line or between commas, or CSV with a first line that names its columns. Pure. */
import type { ToldList } from '../readiness/given';

export interface ListedItem {
  readonly name: string;
  readonly host?: string;
  readonly cloud?: string;
}

export type ReadList =
  | { readonly read: 'items'; readonly items: readonly ListedItem[] }
  /** Several columns, and nothing says which is which. */
  | { readonly read: 'noHeader' }
  /** A header without a column of names. */
  | { readonly read: 'noNames' }
  /** These lines hold no name, or one that is too long; numbered from 1. */
  | { readonly read: 'badLines'; readonly lines: readonly number[] }
  | { readonly read: 'tooMany'; readonly most: number };

const MOST_ITEMS = 5_000;
const LONGEST_NAME = 256;

const COLUMNS: readonly (readonly [keyof ListedItem, RegExp])[] = [
  ['name', /^(?:name|namn|vm|vm-?name|vm-?namn|virtual ?machine|host-?name|computer-?name|server|servernamn|värdnamn)$/],
  ['host', /^(?:host|vmhost|värd|värdnamn|hyper-v[- ]host|node|nod)$/],
  ['cloud', /^(?:cloud|moln|vmm cloud|private cloud)$/],
];

/** Reads what was pasted as an answer to "what is there?". */
export function readList(text: string, list: ToldList): ReadList {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const separator = separatorOf(lines);
  const [first = '', ...rest] = lines;
  const header = columnsOf(first, separator, list);
  if (header) return header.includes('name') ? fromRows(rest, separator, header, 2) : { read: 'noNames' };
  if (lines.length <= 1) return fromNames(first.split(/[,;\t]|\s+(?:och|and|samt|&)\s+/));
  if (separator !== undefined && lines.every((line) => cells(line, separator).filter((cell) => cell !== '').length > 1))
    return { read: 'noHeader' };
  return fromNames(lines.flatMap((line) => line.split(/[,;\t]/)));
}

function separatorOf(lines: readonly string[]): string | undefined {
  return ['\t', ';', ','].find((each) => lines.some((line) => line.includes(each)));
}

/** What each column holds; undefined: the line is no header. Lists of hosts name the host itself. */
function columnsOf(line: string, separator: string | undefined, list: ToldList): readonly (keyof ListedItem | undefined)[] | undefined {
  const titles = cells(line, separator).map((cell) => cell.toLowerCase());
  const known = titles.map((title) => {
    const found = COLUMNS.find(([, pattern]) => pattern.test(title))?.[0];
    return found === 'host' && list !== 'vms' ? 'name' : found;
  });
  const isHeader = known.some((each) => each !== undefined) && (titles.length > 1 || /^(?:name|namn)$/.test(titles[0] ?? ''));
  return isHeader ? known : undefined;
}

function fromRows(
  lines: readonly string[],
  separator: string | undefined,
  columns: readonly (keyof ListedItem | undefined)[],
  firstLine: number,
): ReadList {
  const items: ListedItem[] = [];
  const bad: number[] = [];
  for (const [index, line] of lines.entries()) {
    const values = cells(line, separator);
    const of = (column: keyof ListedItem): string => values[columns.indexOf(column)] ?? '';
    const name = of('name');
    const [host, cloud] = columns.includes('host') ? [of('host'), of('cloud')] : ['', of('cloud')];
    if (!isName(name)) bad.push(index + firstLine);
    else items.push({ name, ...(host !== '' && { host }), ...(cloud !== '' && { cloud }) });
  }
  if (bad.length > 0) return { read: 'badLines', lines: bad };
  return items.length > MOST_ITEMS ? { read: 'tooMany', most: MOST_ITEMS } : { read: 'items', items };
}

function fromNames(names: readonly string[]): ReadList {
  const cleaned = names.map(clean).filter((name) => name !== '');
  const bad = cleaned.flatMap((name, index) => (isName(name) ? [] : [index + 1]));
  if (bad.length > 0) return { read: 'badLines', lines: bad };
  const items = [...new Map(cleaned.map((name) => [name.toLowerCase(), { name }])).values()];
  return items.length > MOST_ITEMS ? { read: 'tooMany', most: MOST_ITEMS } : { read: 'items', items };
}

function cells(line: string, separator: string | undefined): readonly string[] {
  return (separator === undefined ? [line] : line.split(separator)).map(clean);
}

function clean(cell: string): string {
  return cell
    .trim()
    .replaceAll(/^["'•*-]+\s*|["']+$/g, '')
    .trim();
}

function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME;
}
