import type { SubjectKind } from '../readiness/subjects';
import type { ProposedWords } from './proposed-words';

/** The areas of the walk; src/walk/questions.ts has the same. */
type Area = 'account' | 'storage' | 'network' | 'vmm' | 'hosts' | 'vms' | 'next';
type List = 'vmmServers' | 'clouds' | 'hosts' | 'vms';

/** What the walk says. Names arrive as they are; the card escapes them. Times are ready to be shown. */
export interface WalkWords {
  readonly areas: Readonly<Record<Area, string>>;
  /** "Does this hold for 54 VMs in cloud Syd: BitLocker is off?" `whom` empty: of the plan itself. */
  readonly ask: (asks: string, whom: string) => string;
  readonly agree: (asks: string, whom: string, by: string) => string;
  readonly accept: (asks: string, whom: string) => string;
  readonly fix: (failing: string, whom: string) => string;
  /** The same of what somebody's word settles: a question, so that a yes says that it is mended. */
  readonly mended: (failing: string, whom: string) => string;
  /** Azure was read, and does not say whether it holds. */
  readonly unsettled: (asks: string, whom: string) => string;
  readonly gaps: (area: string, count: number) => string;
  readonly report: { readonly azure: string; readonly server: (name: string) => string; readonly lead: (subjects: number) => string };
  readonly lists: Readonly<Record<List, { readonly title: string; readonly lead: string }>> & {
    /** Who listed it when, where somebody goes back to it. `names` empty: that there are none. */
    readonly before: (by: string, at: string, names: string) => string;
  };
  /** `54 VMs in cloud Syd`. */
  readonly whom: (count: string, cloud: string | undefined) => string;
  readonly one: Readonly<Record<SubjectKind, (name: string) => string>>;
  readonly because: (why: string) => string;
  readonly they: (names: string) => string;
  /** Why what is older than so many hours has to be seen again. */
  readonly whyOld: (hours: number) => string;
  readonly seen: (sentence: string, evidence: string) => string;
  readonly step: {
    readonly fix: (step: string) => string;
    readonly measure: (step: string) => string;
    /** How the plan comes to name something else. */
    readonly choose: string;
    readonly confirm: string;
    readonly silent: string;
  };
  /** How it is checked, or mended, by hand; said where somebody asks for it. `whom` empty: of the plan itself. */
  readonly byHand: {
    readonly check: (asks: string, whom: string) => string;
    readonly mend: (failing: string, whom: string) => string;
    /** Beside how it is mended: how it is seen. */
    readonly checks: (check: string) => string;
    readonly lists: Readonly<Record<List, string>>;
    /** What to do once it was looked at. */
    readonly then: string;
  };
  readonly secondPerson: string;
  readonly awaits: (by: string, at: string) => string;
  /** How whoever spoke says to have checked it. */
  readonly checkedBy: (note: string) => string;
  /** Behind it, where a measurement has ended it. */
  readonly earlierEnded: string;
  /** `whom` empty: of all that are asked about. */
  readonly earlier: Readonly<Record<'met' | 'notMet', (by: string, at: string, whom: string) => string>>;
  readonly progress: (area: string, left: number) => string;
  /**
   * What can be written in place of pressing: `write` where the bot hears every line, `mention` where it hears only those that mention it.
   * `but`: one of several that are asked about; empty: there is only one.
   */
  readonly howTo: Readonly<Record<'accept' | 'fix' | 'list', string>> & {
    readonly write: (what: string) => string;
    readonly mention: (what: string) => string;
    readonly answer: (but: string) => string;
  };
  /** A command names only the first of many. */
  readonly commandOf: (first: number, all: number) => string;
  readonly input: {
    readonly except: string;
    readonly exceptHint: string;
    readonly note: string;
    /** Optional, of a yes or a no. */
    readonly countsUntil: string;
    readonly until: string;
    readonly names: string;
    readonly reason: string;
  };
  readonly buttons: {
    readonly yes: string;
    readonly agree: string;
    readonly no: string;
    readonly dontKnow: string;
    readonly skip: string;
    readonly next: string;
    /** What somebody said not to hold holds now. */
    readonly mended: string;
    readonly why: string;
    readonly back: string;
    readonly again: string;
    readonly where: string;
    readonly stop: string;
    readonly goOn: string;
    readonly begin: string;
    /** Back to it from what was looked up. */
    readonly toWalk: string;
    readonly beginAgain: string;
    readonly accept: string;
    readonly keep: string;
    readonly none: string;
  };
  /** What became of an answer. */
  readonly noted: {
    readonly yes: (whom: string) => string;
    readonly no: (whom: string) => string;
    /** These are still to be answered. */
    readonly open: (names: string, count: number) => string;
    readonly allBut: (whom: string, names: string) => string;
    readonly until: (day: string) => string;
    /** Where it ends within a day. */
    readonly untilTime: (time: string) => string;
    /** The day it ends, where that comes sooner than was said. */
    readonly untilAtMost: (day: string, days: number) => string;
    /** Somebody else said the opposite, and it stood; `whom` empty: of all that were answered for. */
    readonly replaces: Readonly<Record<'met' | 'notMet', (by: string, whom: string) => string>>;
    readonly second: string;
    readonly agreed: (by: string) => string;
    readonly skipped: string;
    readonly skippedUntil: (at: string) => string;
    readonly dontKnow: string;
    readonly accepted: (until: string) => string;
    readonly told: (count: string) => string;
    /** Names that stood more than once in a list. */
    readonly once: (names: string, count: number) => string;
    readonly back: string;
    readonly nothingBack: string;
    readonly still: string;
    /** The same, of what the newest report says. */
    readonly stillReported: string;
    readonly mended: string;
  };
  /** What was not taken for an answer. */
  readonly unclear: {
    readonly answer: string;
    readonly named: (names: string) => string;
    readonly count: (said: number, asked: number) => string;
    readonly strangers: (names: string) => string;
    /** More than one is called so. */
    readonly several: (name: string) => string;
    readonly within: (name: string) => string;
    readonly date: string;
    readonly noHeader: string;
    readonly noNames: string;
    /** A list that came while something else was asked: the question that takes it follows. */
    readonly listHere: string;
    /** The same, where no question takes a list. */
    readonly listUnasked: string;
    readonly badLines: (lines: string) => string;
    /** Lines that say different things of one name. */
    readonly disagree: (lines: string) => string;
    /** More VMM servers than anybody has. */
    readonly manyServers: (count: number) => string;
    /** Names of machines, or more than anybody has clouds, and nothing calls them clouds. */
    readonly machines: (count: number) => string;
    /** The hosts once more, where VMs are asked for. */
    readonly hostsAgain: string;
    readonly tooMany: (most: number) => string;
    /** So many characters at most. */
    readonly longNote: (most: number) => string;
    readonly nothing: string;
    readonly reason: string;
  };
  readonly proposed: ProposedWords;
  readonly old: {
    readonly answered: (by: string, at: string) => string;
    /** Whoever speaks has answered it already. */
    readonly yours: Readonly<Record<'met' | 'notMet', (at: string) => string>>;
    readonly gone: string;
    readonly changed: string;
  };
  /** A line that asks, or says two things, is asked back. */
  readonly askedBack: {
    readonly asked: string;
    readonly negated: string;
    /** "All but FS01 in Syd". */
    readonly twofold: (names: string, cloud: string) => string;
  };
  readonly yourself: string;
  /** `inDemo`: instead of the title where nothing outlives the process. */
  readonly stopped: { readonly title: string; readonly inDemo: string; readonly line: string };
  readonly notBegun: { readonly title: string; readonly line: string };
  readonly reading: string;
  /** How many of the parts of Azure are read. */
  readonly read: (parts: number, of: number) => string;
  readonly where: {
    readonly title: (left: number) => string;
    /** Nothing else is left to ask. */
    readonly onlyAside: (count: number) => string;
    readonly through: string;
    readonly lead: (measured: number, confirmed: number, unknown: number, failing: number) => string;
    readonly row: (measured: number, confirmed: number, unknown: number, failing: number) => string;
    readonly nothing: string;
    /** The title of the link to the page of the next step. */
    readonly capacityPage: string;
    /** Of whoever speaks: answered, and waiting for somebody else. */
    readonly waits: (count: number) => string;
    /** The same, of whoever answered: said to all of a conversation. */
    readonly waitsHere: (count: number) => string;
    readonly aside: (count: number) => string;
    readonly asideBy: (by: string, asks: string) => string;
    readonly asideUntil: (at: string) => string;
    readonly moreAside: (count: number) => string;
    /** A button that lists everything that was put aside, and the heading above it. */
    readonly allAside: (count: number) => string;
    readonly asideList: string;
    readonly who: string;
    readonly whoRow: Readonly<Record<'met' | 'notMet', (by: string, asks: string, whom: string, at: string) => string>>;
    /** Behind an answer: how it was checked, and the last day it was given for. */
    readonly note: (note: string) => string;
    readonly until: (day: string) => string;
    readonly untilTime: (time: string) => string;
    /** Behind an answer that no longer counts, or not yet; `whom` empty: of all it speaks of. */
    readonly standing: Readonly<Record<'ended' | 'ranOut' | 'replaced', (whom: string) => string>> & { readonly waits: string };
    readonly next: (question: string) => string;
    /** To all of a conversation: somebody has answered it, and it waits for another; what they go on with themselves. */
    readonly nextForOthers: (by: string, question: string) => string;
    readonly nextFor: (by: string, question: string) => string;
    /** Nothing is asked, but something was put aside, or is unknown still. */
    readonly nextAside: string;
    readonly nextUnknown: (failing: number) => string;
    readonly nextStep: (failing: number) => string;
    /** A button that lists every answer. */
    readonly allAnswers: (count: number) => string;
    readonly moreAnswers: (count: number) => string;
    /** On a card whose place a newer one has taken. */
    readonly moved: string;
    readonly moreHere: string;
  };
  readonly news: {
    readonly title: string;
    readonly line: (asks: string, name: string, status: string) => string;
  };
  readonly confirm: {
    readonly how: string;
    readonly examples: readonly [string, string];
    readonly noRequirement: (id: string) => string;
    readonly noSubject: (name: string) => string;
    /** "For all but SQL01: no": the no may be meant for either. */
    readonly butNo: (names: string, id: string) => string;
    readonly whom: (asks: string, count: string) => string;
    readonly nothingThere: (asks: string) => string;
    /** Unknown, and a source has to say more. */
    readonly onlyMeasured: (asks: string) => string;
    readonly measured: (asks: string, status: string) => string;
  };
  readonly waive: {
    /** "All but FS01 in Syd". */
    readonly twofold: (names: string, cloud: string, id: string) => string;
    readonly how: string;
    readonly examples: readonly [string, string];
    readonly form: (asks: string, whom: string) => string;
    readonly lead: string;
    readonly done: (asks: string, whom: string) => string;
    readonly until: (day: string, by: string) => string;
    readonly ownersOnly: string;
    readonly nothing: (asks: string) => string;
  };
}
