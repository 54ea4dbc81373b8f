/** One machine and its answer a line, as they are pasted from a sheet: a line's answer is of whoever stands on that line, and of nobody else. */
import { nameKey } from '../../readiness/name-key';
import { hear } from '../said';
import type { Combined } from './combined';
import type { AskedAbout } from './token';
import type { Word } from './values';

/** Between the cells of a line. */
const CELLS = /^\s*(?:[,;|\t]|[–—-]+(?=\s)|[–—]|=>?|->|→)\s*/;
/** A title beneath which "yes" says that it is as asked; beneath "BitLocker" nobody knows which yes is meant. */
const PLAIN_TITLE = /^(?:svar|svaret|answer|answers|ok|ok\?|ja\/nej|yes\/no|y\/n|uppfyllt|met|stammer|result|resultat)$/;
const WORD_ALONE = /^(?:ja|nej|j|n|yes|no|y|sant|falskt|true|false)\b/;

export interface Rows {
  /** Its lines as statements of their own. */
  readonly text: string;
  /** Titles above them leave open what "yes" is said of. */
  readonly isTwofold: boolean;
}

/** Undefined: it is no such list. @param text as it was typed */
export function rowsIn(text: string, { names }: AskedAbout): Rows | undefined {
  const lines = linesOf(text);
  if (lines.length < 2) return undefined;
  const cells = lines.map((line) => cellsOf(line, names));
  const [first, ...others] = cells;
  const rows = cells.filter((each) => each !== undefined);
  const hasTitles = first === undefined && others.every((each) => each !== undefined);
  if (rows.length === 0 || (!hasTitles && rows.length < lines.length)) return undefined;
  return {
    text: rows.map(({ name, said }) => (said === '' ? name : `${name}: ${said}`)).join('.\n'),
    isTwofold: hasTitles && !isPlainly(lines[0] ?? '') && rows.some(({ said }) => WORD_ALONE.test(hear(said).folded)),
  };
}

/** Whether an answer gives one machine another answer than its own line does. @param read reads a line by itself */
export function isOfAnotherLine(text: string, answer: Combined, read: (line: string) => Combined | undefined): boolean {
  const lines = linesOf(text);
  if (lines.length < 2) return false;
  return lines.some((line) => {
    const own = read(line);
    if (own?.is !== 'partly') return false;
    return [...own.yes, ...own.no].some((name) => {
      const [here, whole] = [wordFor(own, name), wordFor(answer, name)];
      return whole !== undefined && here !== whole;
    });
  });
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A name of those that are asked about, and what stands behind it; undefined: the line begins otherwise. */
function cellsOf(line: string, names: ReadonlySet<string>): { readonly name: string; readonly said: string } | undefined {
  const lower = line.toLowerCase();
  const begins = [...names].filter((each) => lower.startsWith(each) && !/^[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u.test(lower.slice(each.length)));
  const [longest] = begins.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const behind = line.slice(longest.length);
  if (!CELLS.test(behind) && !/^\s*(?:[:=]|$)/.test(behind)) return undefined;
  const said = behind.replace(CELLS, '').replace(/^\s*[:=]\s*/, '');
  return { name: line.slice(0, longest.length), said: said.replace(/[\s,;|.]+$/, '') };
}

function isPlainly(titles: string): boolean {
  const [, ...others] = titles.split(/[,;|\t]/).map((each) => hear(each).folded.trim());
  return others.length > 0 && others.every((each) => PLAIN_TITLE.test(each));
}

function wordFor(answer: Combined, name: string): Word | undefined {
  const isIn = (names: readonly string[] = []): boolean => names.some((each) => nameKey(each) === nameKey(name));
  if (answer.is === 'partly') return isIn(answer.yes) ? 'yes' : isIn(answer.no) ? 'no' : answer.rest;
  if (answer.is !== 'yes' && answer.is !== 'no') return undefined;
  const other = answer.is === 'yes' ? 'no' : 'yes';
  return isIn(answer.except) ? other : answer.is;
}
