import { escapeMarkdown } from './text';

/** The most of a card that its rows may take, in UTF-16 units: the rest is left to the frame, the foot and the buttons. */
const ROOM_FOR_ROWS = 28_000;

/** What the template adds to each row, in UTF-16 units. */
const ROW_FRAME = 900;

/** How much room a row of display strings takes on the wire, in UTF-16 units. */
function roomOf(row: unknown): number {
  const written = JSON.stringify(row, (_key, value: unknown) => (typeof value === 'string' ? escapeMarkdown(value) : value));
  return written.length + ROW_FRAME;
}

/** Rows in pages of at most so many, and of no more than a card can carry; an empty list is one empty page. */
export function pagesOf<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let room = 0;
  for (const row of rows) {
    const size = roomOf(row);
    const page = pages.at(-1) ?? [];
    const isFull = page.length >= most || (page.length > 0 && room + size > ROOM_FOR_ROWS);
    if (isFull) pages.push([row]);
    else page.push(row);
    room = isFull ? size : room + size;
  }
  return pages;
}

/** The page that is meant, from 0: one that does not exist is the nearest that does. */
export function clampPage(page: number, pages: number): number {
  return Number.isInteger(page) ? Math.min(Math.max(page, 0), pages - 1) : 0;
}

/** Whether all these rows fit on one card. */
export function fitsOnCard(rows: readonly unknown[]): boolean {
  return rows.reduce<number>((room, row) => room + roomOf(row), 0) <= ROOM_FOR_ROWS;
}
