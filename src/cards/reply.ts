/** What the bot answers: a card by name with its complete data, and the same in one to three lines of plain text. */
export interface Reply {
  /** Stem of the template in the top-level cards/. */
  readonly card: CardName;
  /** Complete: no null, no undefined; display strings and booleans made in code. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The answer first. The activity's summary, the card's fallback text, and the whole reply in a terminal. */
  readonly text: string;
  /** What stands on the card alone, and never in a notification; a terminal, which has no cards, says it after the text. */
  readonly secret?: string;
}

export const CARD_NAMES = [
  'welcome',
  'help',
  'summary',
  'subject',
  'list',
  'gaps',
  'explanation',
  'choice',
  'notice',
  'setup',
  'question',
  'progress',
  'points',
  'alert',
  'several',
  'watch',
] as const;

export type CardName = (typeof CARD_NAMES)[number];
