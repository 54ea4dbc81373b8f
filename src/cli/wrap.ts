/** Lines of text for a terminal. */
import { shorten } from '../cards/text';

const COLUMNS = 80;
const LONGEST = 2000;

/**
 * A text as lines of at most 80 columns, broken between words; a word that is longer stands alone. What could break a line or drive
 * the terminal is taken out of it.
 * @param first what the first line starts with @param others what the lines after it start with
 */
export function wrapped(text: string, first = '', others = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of shorten(text, LONGEST).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
