/** What the stages hand on: one look at a plan, or one press, on its way to messages. */
import type { Assessment } from '../readiness/assessment';
import type { Comparison, ComparedSubject } from '../readiness/compare';
import type { Result } from '../readiness/assessment';
import type { IsoTime, Level } from '../readiness/subjects';
import type { Person } from '../plans/ports';
import type { AlertCards } from '../cards/alert-view';
import type { Told } from './decide';
import type { Look } from './patience';
import type { AlertMessage, Cause, Incident, LedgerEntry, PlanAlerts } from './ports';
import type { MemberVerdict, Remembered } from './remembered';

/** Why the plan was looked at, and who in which conversation caused it. */
export interface Trigger {
  readonly because: 'sweep' | 'report' | 'answer' | 'recheck' | 'press' | 'time';
  readonly by?: Person;
  /** Where it was done: its root. */
  readonly conversation?: string;
  /** Answers that show what this look shows. */
  readonly seenIn?: readonly SeenIn[];
  /** Azure answered nothing at all: of it stays what was known, for however long. */
  readonly isAzureSilent?: true;
}

/** An answer that shows verdicts by itself: where it was given nobody needs to be told of them. */
export interface SeenIn {
  /** Its root. */
  readonly conversation: string;
  /** Without `requirement`: the subject as a whole. */
  readonly shows: (subjectId: string, requirement: string | undefined) => boolean;
}

/** A verdict, or a subject as a whole, that changed for the worse. */
export interface TroubleVerdict {
  readonly subject: ComparedSubject;
  readonly requirement?: string;
  readonly level: Level;
  readonly before?: Result;
  readonly after?: Result;
  /** It follows from the cause that it is told with. */
  readonly follows?: true;
  /** What it was in an incident whose cause is mended. */
  readonly left?: MemberVerdict;
}

/** Verdicts that went wrong together, of one cause. */
export interface Trouble {
  readonly cause: Cause;
  readonly verdicts: readonly TroubleVerdict[];
}

/** A look that was compared. */
export interface Seen {
  readonly assessment: Assessment;
  readonly look: Look;
  readonly earlier: Remembered | undefined;
  /** Of the look, to be kept. */
  readonly doubts: Remembered['doubts'];
}

export interface Pass {
  readonly planId: string;
  /** Milliseconds. */
  readonly now: number;
  readonly at: IsoTime;
  readonly trigger: Trigger;
  readonly cards: AlertCards;
  readonly newId: () => string;
  readonly before: PlanAlerts;
  /** Absent: somebody pressed something, or time went by. */
  readonly seen?: Seen;
  readonly planName?: string;
  readonly comparison?: Comparison;
  readonly troubles: readonly Trouble[];
  /** Troubles that belong to an incident that is open, by its id. */
  readonly folded: ReadonlyMap<string, readonly Trouble[]>;
  readonly incidents: readonly Incident[];
  /** Absent with `seen`: as it was remembered. */
  readonly members: ReadonlyMap<string, readonly MemberVerdict[]>;
  readonly told: readonly Told[];
  readonly messages: readonly AlertMessage[];
  /** Ids of those that waited, and were decided anew. */
  readonly takenBack: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  /** A conversation whose watch ends. */
  readonly endsWatch?: string;
  readonly remembered?: Remembered;
}

export type Stage = (pass: Pass) => Pass;
