import type { SubjectKind } from '../readiness/subjects';

/** The commands a person can give, in the order help lists them. */
export const COMMAND_NAMES = [
  'walk',
  'subject',
  'status',
  'gaps',
  'first',
  'whatIf',
  'list',
  'why',
  'twins',
  'explain',
  'edition',
  'ask',
  'check',
  'watch',
  'alerts',
  'confirm',
  'waive',
  'setUp',
  'uploadKey',
  'collector',
  'doctor',
  'health',
  'myData',
  'demo',
  'help',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the bot says in conversation, besides verdicts. Names arrive as they are written; the cards escape them. */
export interface ConversationWords {
  /** The rows of help: something to type, and what it does. */
  readonly commands: Readonly<Record<CommandName, { readonly example: string; readonly does: string }>>;
  readonly notUnderstood: {
    readonly title: string;
    readonly line: (text: string) => string;
    /** The line with its command as it is spelled. */
    readonly meant: (line: string) => string;
    readonly examples: readonly [string, string, string];
  };
  readonly tooLong: (most: number) => string;
  readonly several: (name: string, count: number) => string;
  readonly noneNamed: (name: string, kind: SubjectKind | undefined) => string;
  /** Two names in one question. */
  readonly oneAtATime: string;
  /** A list was asked for inside something that holds none. */
  readonly noPlace: (name: string, kind: SubjectKind) => string;
  readonly youAreWelcome: string;
  readonly nearest: string;
  readonly nothingNear: string;
  /** Why a name may be missing. Times are ready to be shown. */
  readonly because: {
    readonly staleReport: (server: string, age: string) => string;
    readonly noReport: (server: string) => string;
    readonly noReportAtAll: string;
    /** Instead, where people have listed what there is. */
    readonly onlyListed: string;
    readonly departed: (name: string, until: string) => string;
    readonly listUnread: (server: string) => string;
  };
  /** Tells one subject from another of the same name: kind, cloud, VMM server. */
  readonly describe: (subject: {
    readonly kind: SubjectKind;
    readonly name: string;
    readonly cloud?: string;
    readonly server?: string;
  }) => string;
  readonly gone: { readonly title: string; readonly line: string };
  readonly oldButton: { readonly title: string; readonly line: string };
  readonly unknownRequirement: (id: string) => string;
  readonly reading: { readonly title: string; readonly line: string };
  /** To the person who pressed, when the card takes long. */
  readonly stillWorking: string;
  readonly stopped: { readonly title: string; readonly line: string };
  readonly tooMany: { readonly title: string; readonly line: string };
  readonly apology: { readonly title: string; readonly line: (reference: string) => string };
  readonly demo: {
    readonly only: string;
    readonly broken: (what: string) => string;
    readonly repaired: (what: string) => string;
    readonly nothingBroken: string;
    readonly lookAgain: string;
    readonly choices: (all: readonly string[]) => string;
    readonly unknown: (what: string) => string;
  };
  readonly buttons: { readonly summary: string; readonly help: string };
}
