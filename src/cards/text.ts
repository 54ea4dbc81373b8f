import { NAMELESS } from '../readiness/nameless';

/** Characters that start or end something in Markdown, in a mention, or in a template's or client's functions. */
const LIVE = /[\\`*_[\]<>{~&]/g;
/** Invisible characters that break lines or turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u061C\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]+/gu;

/** Invisible, and breaks no line. */
const JOINER = '\u2060';

/** The most characters one display string may have, counted as code points. */
export const LONGEST_TEXT = 700;

/**
 * A text from outside as Markdown that shows exactly that text: nothing in it is bold, a list, a link, a mention or a
 * function of the client (`{{DATE(…)}}`). Line breaks become spaces. Applied once, to every display string of a card.
 */
export function escapeMarkdown(text: string): string {
  return shorten(text)
    .replaceAll(LIVE, '\\$&')
    .replace(/^[-+#]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);
}

/** A text for a place where clients read no Markdown, such as a button: one line, and nothing a template could take for its own. */
export function plainText(text: string, most = LONGEST_TEXT): string {
  return shorten(text, most).replaceAll('${', '$ {');
}

/** A text to tick or to pick: some clients read Markdown in it and others do not, so what would be a link or a date of the client is broken up. */
export function choiceText(text: string, most = LONGEST_TEXT): string {
  return plainText(text, most).replaceAll('](', `]${JOINER}(`).replaceAll('{{', `{${JOINER}{`);
}

/** One line of at most so many characters; a longer one ends in an ellipsis. */
export function shorten(text: string, most = LONGEST_TEXT): string {
  const line = text.replaceAll(UNSEEN, ' ').trim();
  // Never more UTF-16 units than code points: most texts need no counting.
  if (line.length <= most) return line;
  const points = [...line];
  return points.length <= most
    ? line
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A value with every text in it that speaks of something without a name saying so in words. */
export function withNames(value: unknown, nameless: string): unknown {
  if (typeof value === 'string') return value.replaceAll(NAMELESS, nameless);
  if (Array.isArray(value)) return value.map((each) => withNames(each, nameless));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNames(each, nameless)]));
}

/** How much of a name stands in a row or a title: 64 is the longest that Windows and Azure allow for most. */
const LONGEST_NAME = 80;

/** A name as cards and texts show it. */
export function shownName(name: string): string {
  return shorten(name, LONGEST_NAME);
}
