import type { EditionName } from '../readiness/editions/edition';

/** What the bot answers: a card by name with its complete data, and the same in one to three lines of plain text. */
export interface Reply {
  /** Stem of the template in the top-level cards/. */
  readonly card: CardName;
  /** Complete: no null, no undefined; display strings and booleans made in code. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The answer first. The activity's summary, the card's fallback text, and the whole reply in a terminal. */
  readonly text: string;
  /** All of it in plain lines, where `text` names only the first; a terminal, which has no cards, says it instead. */
  readonly whole?: string;
  /** What stands on the card alone, and never in a notification; a terminal, which has no cards, says it after the text. */
  readonly secret?: string;
  /** Id of the one subject it tells of: what "it" means afterwards. Absent: none, or several. */
  readonly about?: string;
  /** The edition that it supposes: "why?" is asked about that afterwards. Absent: it tells of things as they are. */
  readonly under?: EditionName;
  /** The message goes on showing how things stand: it is edited when that changes. Absent: it stays as it was answered. */
  readonly living?: LivingReply;
}

/** What a channel keeps of a message that shows how things stand; in each conversation there is one for each key. */
export interface LivingReply {
  /** Of what it shows; a change of it is told by this. */
  readonly key: string;
  /** How it is made again, for whoever made it: JSON text. */
  readonly how: string;
  /** Takes its place once another message of the conversation shows the same. */
  readonly moved: Reply;
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
