/** Cards as Teams gets them, taken apart. */

/** What a card is made of, as far as tests look at it. */
export interface Element {
  readonly type?: string;
  readonly text?: string;
  readonly title?: string;
  readonly data?: object;
  readonly id?: string;
}

/** Everything on a card, as one list. */
export function elementsOf(card: unknown): readonly Element[] {
  if (Array.isArray(card)) return card.flatMap(elementsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card, ...Object.entries(card).flatMap(([key, each]) => (key === 'data' ? [] : elementsOf(each)))];
}

/** Its texts, one a line. */
export const said = (card: unknown): string =>
  elementsOf(card)
    .flatMap(({ text }) => (text === undefined ? [] : [text]))
    .join('\n');
export const headingOf = (card: unknown): string =>
  elementsOf(card).find((each) => 'style' in each && each.style === 'heading')?.text ?? '';
