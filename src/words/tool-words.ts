/** What is said about the collector, about reports that are dropped in a chat, and about what is kept about a person. Names arrive as they are. */
export interface ToolWords {
  readonly collector: {
    readonly title: (version: string) => string;
    readonly lead: string;
    /** Labels of the rows; what stands behind them is the same in both languages. */
    readonly checksum: string;
    readonly verify: string;
    readonly preview: string;
    readonly run: string;
    readonly script: string;
    readonly endpoints: string;
    /** Where the files lie when nobody knows the bot's address. */
    readonly noAddress: string;
    /** The list of addresses belongs to a plan. */
    readonly noPlan: string;
    readonly foot: string;
  };
  readonly file: {
    readonly reading: { readonly title: string; readonly line: string };
    readonly ownersOnly: string;
    readonly keptPlansOnly: string;
    readonly personalOnly: string;
    readonly tooMany: (most: number) => string;
    readonly failed: Readonly<Record<'refused' | 'tooLarge' | 'gone' | 'unreachable', (name: string) => string>>;
    readonly accepted: (name: string) => string;
    /** It was taken, and is not in force. */
    readonly aside: (name: string) => string;
    readonly known: (name: string) => string;
    readonly otherContent: (name: string) => string;
    readonly refused: (name: string) => string;
    readonly nothingChanged: string;
    /** `age`: like "2 hours ago". */
    readonly collected: (servers: string, age: string) => string;
    readonly counts: (hosts: number, vms: number) => string;
    readonly appeared: Readonly<Record<'host' | 'vm', (count: number, names: string) => string>>;
    readonly disappeared: Readonly<Record<'host' | 'vm', (count: number, names: string) => string>>;
    readonly sameNames: string;
    readonly unread: (count: number) => string;
    readonly remark: Readonly<Record<'fromTheFuture' | 'olderThanTheNewest', string>>;
    readonly doesNotFit: (count: number, first: string) => string;
    readonly fault: (path: string, message: string) => string;
    readonly moreFaults: (count: number) => string;
    readonly status: string;
  };
  readonly people: {
    readonly personalOnly: string;
    readonly notYours: string;
    readonly title: (who: string) => string;
    readonly you: string;
    readonly nothing: string;
    readonly rows: Readonly<
      Record<'roles' | 'links' | 'uploadKeys' | 'changes' | 'answers' | 'watches' | 'alerts' | 'personalChats', (count: number) => string>
    >;
    readonly file: string;
    readonly noAddress: string;
    readonly untilWhen: string;
    readonly forget: string;
    readonly forgetAsk: { readonly title: (who: string) => string; readonly line: string; readonly administrator: string };
    readonly forgotten: (standIn: string) => string;
    readonly forgottenLine: string;
  };
}
