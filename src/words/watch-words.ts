import type { CardWords } from './card-words';

/** What is said of watching: what is in force, what this conversation was told, and how the bot is. */
export interface WatchWords {
  /** What is in force, in one line at the foot of every alert. */
  readonly inForce: {
    readonly everything: string;
    readonly areas: (areas: string) => string;
    readonly clouds: (clouds: string) => string;
    readonly area: Readonly<Record<keyof CardWords['areas'], string>>;
    readonly level: Readonly<Record<'blocker' | 'condition' | 'advice', string>>;
    readonly levels: (levels: string) => string;
    readonly adviceToo: string;
    readonly told: (what: string) => string;
    readonly hours: (from: string, to: string) => string;
    /** Hours that begin on some days alone; `goesOn`: after midnight, into the day after. */
    readonly hoursOn: (hours: string, days: readonly number[], goesOn: boolean) => string;
    /** `hours`: as one of the two above says them. */
    readonly quiet: (hours: string) => string;
    readonly quietDays: (days: string) => string;
    readonly quietBoth: (hours: string, days: string) => string;
    readonly notQuiet: string;
    /** The same hours, where others beside them begin on some days alone. */
    readonly hoursDaily: (hours: string) => string;
    readonly several: (hours: readonly string[]) => string;
    /** Just this once; `from` empty: it has begun. */
    readonly once: (from: string, until: string) => string;
    /** In place of `notQuiet` behind that. */
    readonly thenNotQuiet: string;
    readonly daily: (at: string) => string;
    readonly weekly: (days: readonly number[], at: string) => string;
    readonly noDigest: string;
    readonly zone: (zone: string) => string;
    /** Of the whole week in a row: `Saturday and Sunday`. */
    readonly days: (days: readonly number[]) => string;
  };
  readonly hostFacts: (time: string) => string;
  readonly noHostFacts: string;
  readonly card: {
    readonly title: Readonly<Record<'personal' | 'shared', string>>;
    readonly changed: string;
    /** It is no longer quiet, before the time that was said. */
    readonly loudAgain: string;
    readonly stopped: Readonly<Record<'personal' | 'shared', string>>;
    readonly stoppedLine: string;
    readonly notWatching: Readonly<Record<'personal' | 'shared', string>>;
    readonly notWatchingLine: string;
    readonly otherPlan: (plan: string) => string;
    readonly openNow: (count: number) => string;
    readonly openFollow: (count: number) => string;
    readonly nothingOpen: string;
    readonly openTitle: string;
    readonly labels: Readonly<Record<'what' | 'when' | 'zone' | 'hosts' | 'by', string>>;
    readonly by: (name: string, time: string) => string;
    readonly how: string;
    readonly change: string;
    readonly inputs: Readonly<Record<'areas' | 'clouds' | 'levels' | 'from' | 'to' | 'on' | 'more' | 'days' | 'digest' | 'at', string>>;
    /** How further hours are written. */
    readonly moreExample: string;
    readonly emptyIsAll: string;
    /** Ends what is quiet once. */
    readonly loud: string;
    readonly save: string;
    readonly stop: string;
    readonly start: string;
  };
  readonly refused: {
    readonly guest: { readonly title: string; readonly line: string };
    readonly stale: string;
    readonly halfQuiet: string;
    readonly badTime: string;
    readonly badMore: string;
    readonly sameTime: string;
    /** Quiet on every day of the week. */
    readonly never: string;
  };
  readonly ask: {
    readonly notUnderstood: (what: readonly string[]) => string;
    readonly which: (what: string) => string;
    readonly examples: readonly [string, string, string, string];
    readonly unwatch: string;
    /** Taken away were what is not there, or all there is. */
    readonly notWatched: (what: string) => string;
    readonly nothingLeft: string;
    readonly area: (name: string) => string;
    readonly cloud: (name: string) => string;
    readonly quietExamples: readonly string[];
    readonly quiet: string;
    readonly digestExamples: readonly string[];
    readonly digest: string;
    /** Until when, or how long. */
    readonly quietOnce: { readonly title: string; readonly examples: readonly string[] };
    readonly quietTooLong: string;
    /** Nothing is told here at all. */
    readonly alreadyQuiet: string;
    /** Only hours that come back are quiet. */
    readonly notQuietOnce: string;
    readonly notQuietThen: string;
    readonly loudExamples: readonly string[];
  };
  readonly told: {
    readonly title: (count: number, last: string) => string;
    readonly nothing: Readonly<Record<'watching' | 'notWatching', string>>;
    readonly nothingLine: Readonly<Record<'watching' | 'notWatching', string>>;
    readonly last: (what: string) => string;
    readonly purpose: Readonly<
      Record<'incident' | 'several' | 'ended' | 'news' | 'held' | 'digest' | 'canary', (cause: string, count: number) => string>
    >;
    readonly outcome: Readonly<
      Record<
        'posted' | 'edited' | 'tryingAgain' | 'dropped' | 'heldForQuiet' | 'muted' | 'nothingNew' | 'watchEnded' | 'watchRests',
        (time: string) => string
      >
    >;
    readonly editedOften: (times: number, last: string) => string;
    /** The newest is on its way; it never arrived. */
    readonly notYet: string;
    readonly missed: string;
    readonly waits: (since: string) => string;
    /** It waits for quiet hours to end. */
    readonly held: (count: number, until: string) => string;
    readonly heldUntil: (until: string) => string;
    /** No message told it: an answer to their own check did. */
    readonly shown: (time: string) => string;
    readonly shownLine: (time: string) => string;
    /** Why the watch ended by itself, or began to rest. */
    readonly over: Readonly<
      Record<'removed' | 'notInstalled' | 'notMember' | 'membersUnknown' | 'unlinked' | 'blocked' | 'refused', (time: string) => string>
    >;
    readonly detail: (detail: string) => string;
    readonly gone: string;
    readonly foot: string;
  };
  readonly health: {
    readonly title: Readonly<Record<'good' | 'late' | 'failing' | 'partly' | 'unread' | 'unsent' | 'canary' | 'never', string>>;
    readonly lead: (since: string) => string;
    /** Plans that there is no room for. */
    readonly more: (count: number) => string;
    readonly plan: string;
    readonly plans: string;
    /** Of what could not be found out. */
    readonly notKnown: string;
    readonly swept: (age: string, time: string) => string;
    /** It told what it saw; a part of Azure was not read. */
    readonly sweptPartly: (age: string, time: string, why: string) => string;
    readonly neverSwept: string;
    readonly next: (time: string) => string;
    readonly overdue: (by: string) => string;
    readonly failed: (time: string, why: string) => string;
    readonly unsent: string;
    readonly nothingUnsent: string;
    readonly unsentSince: (count: number, age: string) => string;
    /** None of them is late. */
    readonly unsentHeld: (count: number, time: string) => string;
    readonly noCanary: string;
    readonly clockSetBack: string;
    readonly allowance: string;
    readonly allowanceLeft: (left: number, of: number, time: string) => string;
    readonly noAllowance: string;
    readonly canary: string;
    readonly canaryConfirmed: (time: string) => string;
    readonly canarySent: (time: string) => string;
    /** Said after when the last one arrived. */
    readonly canaryHeld: (until: string) => string;
    readonly canaryOld: (time: string) => string;
    readonly versions: string;
    readonly version: (program: string, catalogue: string, node: string, database: string) => string;
    readonly processes: string;
    readonly others: (count: number) => string;
    readonly ownPlanOnly: string;
  };
  readonly sinceUnread: { readonly title: (text: string) => string; readonly examples: readonly [string, string, string] };
}
