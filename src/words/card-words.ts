import type { Unseen } from '../readiness/assessment';
import type { Readiness, SubjectKind } from '../readiness/subjects';

/** The sentences of the cards that belong to no requirement. Outside values arrive as they are; the card escapes them. */
export interface CardWords {
  /** Stands before the id of what was reported without a name. */
  readonly nameless: string;
  readonly areas: Readonly<Record<'account' | 'vault' | 'storage' | 'network' | 'vmm' | 'clouds' | 'hosts' | 'vms', string>>;
  readonly buttons: {
    readonly recheck: string;
    readonly summary: string;
    readonly gaps: string;
    readonly help: string;
    readonly notReady: Readonly<Record<'host' | 'vm', string>>;
    readonly unknown: string;
    readonly previous: string;
    readonly next: string;
    readonly hosts: string;
    readonly vms: string;
    readonly why: string;
    readonly open: (name: string) => string;
    readonly passed: string;
  };
  readonly foot: {
    readonly demo: string;
    readonly shared: string;
    /** Which plan was used, where several might have been. */
    readonly plan: (name: string) => string;
    readonly view: (clouds: string) => string;
    readonly stands: (edition: string, asOf: string) => string;
    /** Of one subject or area without any evidence. */
    readonly edition: (edition: string) => string;
    readonly standsOnNothing: (edition: string) => string;
    readonly page: (page: number, pages: number) => string;
  };
  readonly link: { readonly page: string; readonly swedish: string };
  readonly verdict: {
    /** `HV07 is not ready: 2 gaps, 1 unknown.` */
    readonly counted: (claim: string, tally: string) => string;
    readonly plain: (claim: string) => string;
    /** `HV07 is ready; 3 of its 12 VMs are not.` */
    readonly but: (claim: string, rest: string) => string;
    /** `HV07 itself is ready; plan Gold is not ready: …` */
    readonly heldBack: (itself: string, cause: string, title: string) => string;
    readonly heldBackUntitled: (itself: string, cause: string) => string;
    readonly first: (fix: string) => string;
    readonly firstFor: (name: string, fix: string) => string;
    /** What is unknown has to be found out first: what would hold, and how to learn it. */
    readonly firstFindOut: (asks: string, step: string) => string;
    readonly firstFindOutFor: (name: string, asks: string, step: string) => string;
    /** A condition that asks for no step: its title and what was seen or said. */
    readonly condition: (text: string) => string;
    readonly conditionFor: (name: string, text: string) => string;
    /** Only where no condition and no waiver stands. */
    readonly nothingToDo: string;
    /** A ready host that holds VMs which are not. */
    readonly hostNeedsNothing: string;
    /** What could not be seen below a VM, or inside a cloud, a VMM server or the plan. */
    readonly unseen: Readonly<Record<Unseen['part'], string>>;
  };
  readonly section: {
    readonly heldBack: string;
    readonly gaps: string;
    readonly unknown: string;
    readonly conditions: string;
    /** Confirmed or waived, and not in the way of plain ready. */
    readonly byPeople: string;
    readonly advice: string;
    readonly passed: (count: number) => string;
    readonly contents: string;
    readonly evidence: string;
    readonly sources: string;
    readonly causes: string;
    /** Beside what to fix first: all that is not met or unknown. */
    readonly open: string;
    readonly estate: string;
    readonly outOfScope: string;
    readonly plan: string;
    /** Names of operating systems that no rule knows. */
    readonly unrecognised: string;
    readonly fix: string;
    readonly tells: string;
    readonly values: string;
    readonly documents: string;
    readonly otherEditions: string;
    readonly also: string;
    readonly result: string;
    readonly examples: string;
  };
  readonly change: {
    readonly moved: (before: string, now: string) => string;
    readonly same: (now: string) => string;
    readonly by: (name: string, time: string) => string;
    /** In place of a name that was not sent. */
    readonly somebody: string;
    readonly fixed: (title: string) => string;
    readonly broke: (title: string) => string;
    readonly wentDark: (title: string) => string;
    readonly checking: (name: string) => string;
  };
  readonly result: {
    /** What is asked, as the title of something not known, or met with a condition. */
    readonly unknown: (asks: string) => string;
    readonly conditional: (asks: string) => string;
    readonly confirmed: (by: string, date: string, until: string) => string;
    readonly seconded: (by: string) => string;
    readonly note: (note: string) => string;
    readonly contradicted: (by: string, date: string) => string;
    /** Site Recovery lists the VM without errors; `evidence`: where from, how old. */
    readonly disagrees: (evidence: string) => string;
    readonly waived: (by: string, reason: string, until: string) => string;
    readonly orElse: (steps: readonly string[]) => string;
    readonly toFindOut: (step: string) => string;
    readonly doThis: (fix: string) => string;
    readonly detail: (detail: string) => string;
    /** A sentence about evidence that is too old by now. */
    readonly seenThen: (sentence: string) => string;
    readonly forExample: (name: string, sentence: string) => string;
    readonly azure: (age: string, time: string) => string;
    readonly collector: (age: string, time: string) => string;
    readonly person: (name: string, age: string, time: string) => string;
    readonly plan: string;
    readonly noEvidence: string;
    readonly reference: (reference: string) => string;
  };
  readonly cause: {
    readonly one: Readonly<Record<SubjectKind, (name: string) => string>>;
    readonly several: (count: string, names: string) => string;
    /** One source that is too old, with how many verdicts wait for it. */
    readonly staleAzure: string;
    /** One source did not say several things; `server`: whose report it is, or empty. */
    readonly unread: Readonly<Record<'azure' | 'collector' | 'person' | 'plan', (server: string) => string>>;
    readonly staleReport: (server: string) => string;
    /** One that is dated ahead of now instead. */
    readonly aheadReport: (server: string) => string;
    readonly waiting: (verdicts: number) => string;
    /** A requirement, and what its status was on evidence that is now too old. */
    readonly lastKnown: (asks: string, status: string) => string;
    /** `Holds back 28 hosts and 240 VMs`; of what is unknown, that they wait for it. */
    readonly holdsBack: (dependants: readonly string[], status: 'fail' | 'unknown') => string;
  };
  readonly source: {
    readonly azure: string;
    readonly report: (server: string) => string;
    readonly fresh: (age: string, time: string) => string;
    readonly stale: (age: string, time: string) => string;
    /** `age`: how far ahead of now it is dated. */
    readonly ahead: (age: string, time: string) => string;
    readonly failing: string;
    readonly failingSince: (age: string, time: string) => string;
    readonly absent: string;
    readonly moreSources: (count: number) => string;
    readonly problem: (detail: string) => string;
  };
  readonly planProblem: Readonly<
    Record<
      'unknownVmmServer' | 'unknownCloud' | 'unknownSubject' | 'ambiguousSubject' | 'unknownRequirement' | 'operatingSystemDiskExcluded',
      (name: string, where: string) => string
    >
  >;
  readonly summary: {
    readonly area: (area: string, verdict: string, tally: string) => string;
    readonly areaPlain: (area: string, verdict: string) => string;
    /** No report at all. */
    readonly noSubjects: string;
    /** Reports are there, and nothing that this card is about is in scope. */
    readonly noneInPlan: string;
    /** The same, while the report of a VMM server is missing. */
    readonly noneReported: string;
    /** What can be judged is ready, and no VM is in scope; nor a host, where `hosts` is 0. */
    readonly nothingReplicated: (hosts: number) => string;
    /** `8 not ready`; the kind decides how a language says it of one. */
    readonly part: Readonly<Record<Readiness, (count: number, kind: SubjectKind | undefined) => string>>;
    readonly morePlanProblems: (count: number) => string;
    /** How many hosts or VMs report an operating system under a name that is not recognised. */
    readonly unrecognised: (kind: 'host' | 'vm', count: number, name: string) => string;
    readonly moreUnrecognised: (count: number) => string;
  };
  readonly list: {
    readonly within: Readonly<Record<SubjectKind, (name: string) => string>>;
    /** Nothing at all is there to be listed. */
    readonly empty: string;
    /** None fits; so many are there. */
    readonly noneOf: (all: number) => string;
    readonly on: (host: string) => string;
    readonly in: (clouds: string) => string;
    readonly of: (server: string) => string;
  };
  readonly gaps: {
    readonly title: (gaps: number, unknown: number) => string;
    readonly none: string;
    /** No gap and nothing unknown, but conditions, or what people vouch for. */
    readonly noneBut: (tally: string) => string;
    readonly conditions: (count: number) => string;
    /** Confirmed or waived, each group counted once. */
    readonly byPeople: (count: number) => string;
    readonly waived: (count: number) => string;
  };
  readonly explanation: {
    readonly lead: (id: string, kind: string, level: string, edition: string) => string;
    readonly document: (name: string, section: string, date: string, copy: string) => string;
    readonly copyNote: string;
    /** The figures of another edition: `seed-2017: At most 16 disks`. */
    readonly inEdition: (edition: string, figures: string) => string;
    /** The editions that say the same. */
    readonly sameIn: (editions: string) => string;
    /** Another level in another edition. */
    readonly levelIn: (edition: string, level: string) => string;
    /** Documents that are not listed, of a requirement; how to ask for them. */
    readonly moreDocuments: (count: number, id: string) => string;
    readonly documentsOf: (asks: string) => string;
    /** The sentence a requirement asks, marked as such: it is no verdict. */
    readonly requirement: (asks: string) => string;
    readonly forSubject: (name: string, status: string) => string;
  };
  /** Which edition is in force, and what another would change. */
  readonly edition: {
    readonly inForce: (edition: string) => string;
    readonly dated: (date: string) => string;
    readonly under: (edition: string) => string;
    readonly nothing: string;
    readonly count: (counted: string) => string;
    readonly changes: (edition: string, count: number, all: number) => string;
    /** `counted`: how many of one kind; the words as of several. */
    readonly became: (counted: string, from: string, to: string, names: string) => string;
    readonly verdicts: (id: string, asks: string, count: number, names: string) => string;
    /** Lines that are not shown, and where they are. */
    readonly more: (count: number, edition: string) => string;
    /** How to see every subject. */
    readonly listAll: (edition: string) => string;
    /** The same in a document of `check`, which has not room for all names. */
    readonly judgeAll: (edition: string) => string;
    /** Of one subject: its word as it is and as it would be; `still`: the same in both. */
    readonly instead: (from: string, to: string) => string;
    readonly still: (word: string) => string;
    /** Of one requirement: its status as it is and as it would be. */
    readonly verdict: (asks: string, from: string, to: string) => string;
    /** Of one whose status is the same in both. */
    readonly stays: (asks: string, status: string) => string;
    /** On a button: shows every subject. */
    readonly showAll: (edition: string, count: number) => string;
    /** How to type for another page. */
    readonly askPage: (edition: string, page: number) => string;
    readonly howToChange: string;
    readonly unknown: (name: string) => string;
    readonly known: (names: readonly string[]) => string;
    readonly comparing: string;
  };
  readonly choice: { readonly lead: (asked: string) => string; readonly more: (names: string) => string; readonly write: string };
  readonly help: { readonly title: string; readonly lead: string };
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly readOnly: string;
    readonly does: readonly { readonly title: string; readonly text: string }[];
    readonly ask: readonly string[];
    readonly askTitle: string;
  };
}
