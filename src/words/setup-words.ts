/** The questions of set-up; src/setup/questions.ts has the same. */
type Question = 'road' | 'subscription' | 'vault' | 'account' | 'logAccount' | 'network' | 'vmmServers' | 'clouds' | 'vms';

/** What set-up says. Names arrive as they are; the card escapes them. Times are ready to be shown. */
export interface SetUpWords {
  readonly questions: Readonly<Record<Question, { readonly name: string; readonly title: string; readonly lead: string }>>;
  /** What VMM, provider, agent, vault and account each do. */
  readonly parts: readonly { readonly name: string; readonly does: string }[];
  /** Is this road open? Dated, with both sides. */
  readonly road: { readonly title: string; readonly sources: readonly { readonly name: string; readonly says: string }[] };
  readonly progress: (number: number, of: number) => string;
  readonly start: { readonly title: string; readonly lead: string; readonly name: string; readonly link: (plan: string) => string };
  readonly made: (plan: string) => string;
  readonly linked: (plan: string) => string;
  readonly fits: Readonly<Record<'yes' | 'conditions' | 'unknown' | 'no', (region: string) => string>>;
  readonly regionUnknown: string;
  readonly nothingThere: Readonly<Record<'subscription' | 'vault' | 'account' | 'logAccount' | 'network', string>>;
  /** The next step where there is none yet. */
  readonly noneStep: Readonly<Record<'subscription' | 'vault' | 'account' | 'logAccount' | 'network', string>>;
  readonly missing: {
    readonly title: string;
    readonly line: (action: string, scope: string) => string;
    readonly anySubscription: string;
    readonly run: string;
  };
  readonly failed: { readonly title: string; readonly line: (detail: string) => string };
  readonly firstThe: (question: string) => string;
  readonly notOffered: string;
  readonly unknownNames: (names: string) => string;
  readonly noReports: string;
  readonly stale: (by: string, at: string) => string;
  readonly stopped: string;
  readonly done: { readonly title: (plan: string) => string; readonly lead: string; readonly next: string };
  readonly overview: (plan: string) => string;
  readonly changedBy: (by: string, at: string) => string;
  readonly value: { readonly none: string; readonly open: string; readonly all: string; readonly allBut: (names: string) => string };
  readonly refused: { readonly title: string; readonly line: string; readonly nobody: string };
  /** Where the demo's plan, or that of a file, is spoken of. */
  readonly notFromChat: string;
  readonly noPlan: string;
  readonly close: {
    readonly title: (plan: string) => string;
    readonly line: (conversations: number) => string;
    readonly done: (plan: string) => string;
  };
  readonly unlinked: (plan: string) => string;
  readonly settings: {
    readonly language: string;
    readonly timeZone: (zone: string) => string;
    readonly watchZone: (zone: string) => string;
    readonly noTimeZone: (zone: string) => string;
    readonly view: (clouds: string) => string;
    readonly viewAll: string;
    readonly noCloud: (name: string) => string;
    readonly unchosen: string;
  };
  readonly roles: {
    readonly title: (plan: string) => string;
    readonly administrators: string;
    readonly row: Readonly<Record<'owner' | 'guest', (by: string) => string>>;
    readonly ownersOnly: string;
    readonly notFound: (name: string) => string;
    readonly mention: string;
    readonly given: Readonly<Record<'owner' | 'guest', (name: string) => string>>;
    readonly taken: Readonly<Record<'owner' | 'guest', (name: string) => string>>;
  };
  readonly keys: {
    readonly personalOnly: string;
    readonly ownersOnly: string;
    readonly noPlan: string;
    readonly tooMany: (most: number) => string;
    readonly made: (plan: string) => string;
    readonly once: string;
    readonly save: string;
    readonly send: (address: string) => string;
    readonly hidden: (plan: string) => string;
    readonly list: (plan: string) => string;
    readonly none: string;
    readonly row: (by: string, at: string) => string;
    readonly used: (at: string) => string;
    readonly unused: string;
    readonly revoke: (number: number) => string;
    readonly revoked: string;
  };
  readonly changes: { readonly title: string; readonly line: (at: string, by: string, what: string) => string };
  readonly audit: Readonly<Record<string, string>>;
  readonly buttons: {
    readonly goOn: string;
    readonly choose: string;
    readonly none: string;
    readonly all: string;
    readonly back: string;
    readonly again: string;
    readonly stop: string;
    readonly make: string;
    readonly change: string;
    readonly close: string;
    readonly plan: string;
  };
  readonly input: { readonly choice: string; readonly names: string; readonly name: string };
}
