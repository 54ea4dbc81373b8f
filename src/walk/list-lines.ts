/** What is pasted from elsewhere as lines that hold nothing but cells: tables of PowerShell and Markdown, numbered lists, Excel's first line. Pure. */

/** Excel's own line of CSV: it names the separator. */
const SEPARATOR_LINE = /^\s*sep=.\s*$/i;
/** A line that only divides: `----`, `|---|---|`, `====`. */
const RULER = /^[\s|+:=_—–-]+$/;
/** The ruler beneath the titles of a table that PowerShell prints: a column begins where its dashes do. */
const COLUMN_RULER = /^\s*-+(?:\s+-+)+\s*$/;
const NUMBERED = /^\s*\d{1,4}[.)]\s+(?=\S)/;

/** The same text with as many lines, so that a line keeps its number. */
export function plainLines(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return withoutBars(withoutNumbers(withColumns(lines)))
    .map(withoutRuler)
    .join('\n');
}

/** One cell or name without what stands around it: quotation marks, the point of a list, what Markdown makes bold or code. */
export function plainCell(cell: string): string {
  return withoutEmphasis(
    withoutEmphasis(cell.trim())
      .replaceAll(/^["'•*-]+\s*|["']+$/g, '')
      .trim(),
  );
}

function withoutEmphasis(text: string): string {
  return text.replace(/^(\*{1,3}|`)(?!\s)(?<inner>.*[^\s*`])\1$/, '$<inner>');
}

/** Those on which something stands. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Cells where a printed table has columns; titles and values may hold blanks. */
function withColumns(lines: readonly string[]): readonly string[] {
  const ruler = lines.find((line) => COLUMN_RULER.test(line));
  if (ruler === undefined) return lines;
  const starts = [...ruler.matchAll(/-+/g)].map(({ index }) => index);
  return lines.map((line) => starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim()).join('\t'));
}

function withoutNumbers(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  return written.length > 1 && written.every((line) => NUMBERED.test(line)) ? lines.map((line) => line.replace(NUMBERED, '')) : lines;
}

/** A row of Markdown stands between bars. */
function withoutBars(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const isTable = written.length > 1 && written.every((line) => /^\s*\|.*\|\s*$/.test(line));
  return isTable
    ? lines.map((line) =>
        line
          .trim()
          .replaceAll(/^\||\|$/g, '')
          .replaceAll('|', '\t'),
      )
    : lines;
}

function withoutRuler(line: string): string {
  return RULER.test(line) || SEPARATOR_LINE.test(line) ? '' : line;
}
