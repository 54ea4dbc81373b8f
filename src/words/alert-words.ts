import type { AzureTrouble } from '../readiness/facts';

/** Why nobody knows any more, as far as an alert tells it apart. */
export type DarkBecause = 'denied' | 'silent' | 'old' | 'unsaid';

/**
 * What is said of one incident, of several, and of what became of them. Names and times arrive as they are to be shown; a cause has no full
 * stop. `lasted`: like "42 minutes".
 */
export interface AlertWords {
  readonly cause: {
    /** Verdicts that are no longer known, of one requirement. */
    readonly notKnown: (asks: string) => string;
    readonly azure: Readonly<Record<DarkBecause, string>>;
    /** `server`: empty where it is not one. */
    readonly collector: Readonly<Record<DarkBecause, (server: string) => string>>;
    readonly person: (asks: string) => string;
    /** What came and went, and is in order now. */
    readonly unsteady: (asks: string) => string;
    /** `whom`: one by kind and name, or how many of a kind. */
    readonly disappeared: (whom: string, count: number) => string;
    readonly late: (since: string) => string;
    readonly untested: (since: string) => string;
  };
  /** What keeps Azure from being read: all of it (`late`), or a part; and what to do. */
  readonly azureTrouble: Readonly<
    Record<AzureTrouble, { readonly late: (since: string) => string; readonly partly: string; readonly fix: string }>
  >;
  /** The answer, in the first line of a card. */
  readonly title: Readonly<Record<'open' | 'muted', (cause: string) => string>> & {
    readonly fixed: (asks: string, lasted: string) => string;
    readonly knownAgain: (asks: string, lasted: string) => string;
    readonly azureBack: Readonly<Record<DarkBecause, (lasted: string) => string>>;
    readonly collectorBack: Readonly<Record<DarkBecause, (server: string, lasted: string) => string>>;
    readonly back: (whom: string, lasted: string) => string;
    readonly inTime: (lasted: string) => string;
    readonly tested: (lasted: string) => string;
    readonly gone: (cause: string) => string;
    readonly closed: (cause: string) => string;
    readonly waived: (cause: string) => string;
    readonly ruleChanged: (cause: string) => string;
    readonly mixed: (cause: string) => string;
  };
  /** What was seen that ended it, where no single verdict says it. `at`: when, as a time. */
  readonly seenAgain: Readonly<Record<'reported' | 'known' | 'checked' | 'tested', (at: string) => string>>;
  /** What many verdicts stand on, where none of them names it: how it should be, what is wrong, what to do. */
  readonly about: Readonly<
    Record<
      'registration' | 'vaultRegion',
      { readonly asks: string; readonly failing: string; readonly fix: string; readonly also: readonly string[] }
    >
  >;
  /** The last of the cards of a conversation whose watch was ended. */
  readonly left: { readonly title: string; readonly lead: string; readonly section: string };
  readonly heldBack: Readonly<Record<'bad' | 'dark', (counted: readonly string[]) => string>>;
  readonly nothingHeldBack: string;
  readonly first: (step: string) => string;
  /** What to do where no requirement says it. */
  readonly fix: {
    readonly azure: Readonly<Record<DarkBecause, string>>;
    readonly collector: Readonly<Record<DarkBecause, (server: string) => string>>;
    readonly disappeared: string;
    readonly late: string;
    readonly untested: string;
  };
  /** Labels of what stands on a card. */
  /** A short word beside a card: what goes on with it. */
  readonly news: Readonly<Record<'worse' | 'back' | 'reminder', (cause: string) => string>> & {
    readonly several: Readonly<Record<'worse' | 'back' | 'reminder', (count: number) => string>>;
  };
  /** To who had an alert that somebody else took over. */
  readonly takenOver: { readonly title: (holder: string, cause: string) => string; readonly line: (had: string) => string };
  /** Several that ended together, and a lead for where only the title is needed. */
  readonly overTogether: Readonly<Record<'fixed' | 'over', (count: number) => string>>;
  readonly otherPlan: { readonly title: string; readonly line: string };
  readonly label: Readonly<
    Record<
      | 'since'
      | 'lasted'
      | 'before'
      | 'now'
      | 'concerns'
      | 'proof'
      | 'fixSteps'
      | 'members'
      | 'events'
      | 'opened'
      | 'ended'
      | 'open'
      | 'endingSoon',
      string
    >
  >;
  readonly since: (time: string) => string;
  readonly sinceWithGood: (time: string, lastGood: string) => string;
  /** Wrong again since a time, so often since it began. */
  readonly sinceAgain: (time: string, times: number, start: string) => string;
  /** In order since a time, and has yet to hold. */
  readonly sinceSteady: (start: string, times: number, steady: string) => string;
  /** When it was seen in order, where nothing more is known of it. */
  readonly seenInOrder: (time: string) => string;
  readonly lasted: (from: string, to: string, lasted: string) => string;
  /** Of what came and went: how long it was wrong in all. */
  readonly inAll: (lasted: string) => string;
  readonly lastedInAll: (from: string, to: string, times: number, lasted: string) => string;
  /** To do about what is in order and has yet to hold. */
  readonly steadyLead: string;
  readonly named: (name: string, sentence: string) => string;
  readonly status: {
    readonly taken: (name: string, time: string) => string;
    readonly nobody: string;
    /** Of what is over. */
    readonly had: (name: string) => string;
    readonly mutedUntilFixed: (name: string) => string;
    readonly mutedUntil: (name: string, time: string) => string;
    readonly looking: (name: string, times: string) => string;
    readonly lookingNow: (name: string) => string;
    readonly cameBack: string;
    readonly flaps: (count: number) => string;
    readonly more: (before: string, now: string, time: string) => string;
    readonly fewer: (before: string, now: string, time: string) => string;
    /** Of all: good again, gone, out of sight. */
    readonly partly: (good: number, all: number) => string;
    readonly someGone: (gone: number) => string;
    readonly someDark: (dark: number) => string;
    readonly goneBecause: string;
    readonly closedBecause: string;
    readonly waivedBecause: string;
    readonly ruleChangedBecause: string;
    readonly mixedBecause: string;
    readonly someAccepted: (accepted: number) => string;
    readonly someSpared: (spared: number) => string;
  };
  readonly evidence: Readonly<Record<'azure' | 'collector', (time: string) => string>> & {
    readonly person: (name: string, time: string) => string;
    readonly plan: string;
  };
  readonly button: Readonly<
    Record<
      | 'take'
      | 'takeOver'
      | 'handBack'
      | 'recheck'
      | 'details'
      | 'back'
      | 'mute'
      | 'muteNow'
      | 'unmute'
      | 'fixSteps'
      | 'allAlerts'
      | 'told'
      | 'watch'
      | 'changes',
      string
    >
  >;
  readonly mute: {
    readonly label: string;
    readonly until: Readonly<Record<'fixed' | 'hour' | 'tomorrow' | 'date', string>>;
    readonly date: string;
    readonly noChoice: string;
    readonly noDate: string;
    readonly tooFar: string;
  };
  /** What a press is answered with, above the card as it stands. */
  readonly pressed: {
    readonly taken: string;
    readonly handedBack: string;
    readonly alreadyYours: string;
    readonly othersAlready: (holder: string, time: string) => string;
    readonly notYours: (holder: string) => string;
    readonly notTaken: string;
    readonly muted: string;
    readonly unmuted: string;
    readonly notMuted: string;
    readonly wasOver: string;
    readonly busy: string;
    readonly fixedNow: string;
    readonly guests: string;
  };
  /** No such incident here. */
  readonly unknown: { readonly title: string; readonly line: string };
  /** A row of several causes: how many stand on it, since when, and whose it is. */
  readonly row: {
    readonly counted: (counted: readonly string[]) => string;
    /** Of whom it is not known how they are. */
    readonly dark: (counted: readonly string[]) => string;
    readonly taken: (name: string) => string;
    readonly muted: string;
    readonly since: (time: string) => string;
    /** What comes and goes: how often it was wrong. */
    readonly wrong: (times: number, since: string) => string;
  };
  readonly several: {
    readonly title: Readonly<Record<'atOnce' | 'openAtStart', (causes: number) => string>>;
    readonly worst: (cause: string) => string;
    readonly open: string;
    readonly over: string;
    readonly allOver: (causes: number) => string;
    readonly more: (count: number) => string;
  };
  readonly held: {
    /** How many of those that came are open, of how many. */
    readonly title: (still: number, all: number) => string;
    readonly nothing: string;
    readonly lead: (from: string, to: string, opened: number, ended: number) => string;
  };
  readonly digest: {
    readonly title: (open: number) => string;
    readonly lead: (from: string, to: string, opened: number, ended: number) => string;
    readonly nothingNew: (from: string, to: string) => string;
    readonly confirmation: (name: string, asks: string, date: string) => string;
    readonly waiver: (name: string, asks: string, date: string) => string;
    readonly support: (name: string, asks: string, date: string) => string;
    readonly mute: (name: string, date: string) => string;
    readonly ruleChanged: (verdicts: number, date: string) => string;
    /** `HV07 and 11 more`. */
    readonly andMore: (name: string, more: number) => string;
    readonly changed: (from: string, opened: number, ended: number) => string;
    readonly nothingChanged: (from: string) => string;
    readonly stillOpen: (open: number) => string;
    readonly covers: string;
  };
  readonly list: {
    readonly title: (open: number) => string;
    readonly none: string;
    readonly noneLead: string;
    /** Of several some, and not all. */
    readonly lead: (unclaimed: number) => string;
    readonly noneClaimed: string;
    readonly allClaimed: string;
    readonly word: Readonly<Record<'open' | 'muted', string>> & { readonly taken: (name: string) => string };
  };
  readonly event: Readonly<
    Record<
      | 'opened'
      | 'worse'
      | 'better'
      | 'fixed'
      | 'gone'
      | 'waived'
      | 'ruleChanged'
      | 'mixed'
      | 'reopened'
      | 'wentDark'
      | 'cameBack'
      | 'taken'
      | 'released'
      | 'muted'
      | 'unmuted'
      | 'rechecked'
      | 'planClosed',
      (name: string) => string
    >
  >;
  readonly eventCount: (bad: number) => string;
  readonly member: Readonly<Record<'bad' | 'accepted' | 'spared' | 'good' | 'gone' | 'dark', (count: number) => string>>;
  readonly details: (cause: string) => string;
  /** Kinds with their numbers, as "2 hosts and 148 VMs". */
  readonly counts: (counted: readonly string[]) => string;
}
