/**
 * What the alerts are made of, and what they ask of the outside: a store, a channel, somebody who words them. Times are ISO 8601 in UTC unless a
 * name says otherwise. Whatever can fail rejects with MemoryFailure (the store) or says so in its result (the channel).
 */
import type { Area } from '../cards/actions';
import type { AlertView } from '../cards/alert-view';
import type { Digest, QuietHours } from '../cards/watch-times';
import type { Reply } from '../cards/reply';
import type { Person } from '../plans/ports';
import type { IsoTime, Level } from '../readiness/subjects';
import type { Incident } from './incident';

export type { Digest, QuietHours };
export type * from './incident';

/** Where alerts go: a conversation, or a person's own chat with the bot. One watch a conversation. */
export interface Watch {
  /** A channel (the id before `;`), a group chat or a personal chat. */
  readonly conversation: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly planId: string;
  /** Empty: every area. */
  readonly areas: readonly Area[];
  /** By name; empty: every cloud of the plan. What every cloud stands on counts in any case. */
  readonly clouds: readonly string[];
  /** Empty: blockers and conditions; advice only where it is asked for. */
  readonly levels: readonly Level[];
  readonly language: 'en' | 'sv';
  /** IANA name: quiet hours and the digest's time are of this zone. */
  readonly timeZone: string;
  readonly quiet?: QuietHours;
  readonly digest?: Digest;
  /** Nothing was taken there any more: nothing is sent until somebody writes there, or the watch is set again. */
  readonly restsSince?: IsoTime;
  readonly by: Person;
  readonly at: IsoTime;
  /** Counts the changes from 1; a change made against another revision is refused. */
  readonly revision: number;
}

/** What a message is for. `news`: a short word beside a card that is edited without anybody noticing: worse, back again, still open. */
export type Purpose = 'incident' | 'several' | 'ended' | 'news' | 'held' | 'digest' | 'canary';

/** A message that a conversation is to have, kept with what caused it; edited in place for as long as it lives. */
export interface AlertMessage {
  /** The same for every repeat and every edit. */
  readonly id: string;
  readonly planId: string;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly incidentIds: readonly string[];
  /** Counts what it is to show from 1. */
  readonly version: number;
  readonly show: Reply;
  /** The message in whose thread it goes: a short word beside a card. */
  readonly under?: string;
  /** What the decision knows of the last time this conversation was told; alerts' own, kept as it is. */
  readonly told: unknown;
  readonly createdAt: IsoTime;
  /** Not before. Tries move it. */
  readonly dueAt: IsoTime;
  /** When this version was to be sent first: the store says so. */
  readonly firstDueAt?: IsoTime;
  /** Where the channel keeps it, once it took it. */
  readonly posted?: { readonly conversationId: string; readonly activityId?: string; readonly version: number; readonly at: IsoTime };
  readonly attempts: number;
  /** Of a plan's messages: a process has it under way, so that the channel may have it by now. */
  readonly isUnderWay?: true;
  /** `dropped`: nobody is there any more, or every attempt was used. */
  readonly state: 'due' | 'sent' | 'dropped';
}

/** How one attempt ended. Written for every attempt; the basis of `was I told?`. */
export interface LedgerEntry {
  readonly messageId: string;
  readonly planId: string;
  readonly conversation: string;
  readonly incidentIds: readonly string[];
  readonly purpose: Purpose;
  readonly version: number;
  readonly at: IsoTime;
  /** `watchEnded`: given up, and with it the watch; `watchRests`: after it nothing more is made for that conversation. */
  readonly outcome: 'posted' | 'edited' | 'tryingAgain' | 'dropped' | 'heldForQuiet' | 'muted' | 'nothingNew' | 'watchEnded' | 'watchRests';
  /** Why the watch ended, or rests. */
  readonly because?: WatchOver['because'];
  /** Given up after a day of a trouble that says nothing of the message, nor of its conversation. */
  readonly isPassing?: true;
  /** A short word for people who look: `429`, `no answer`, `removed`. No secret, no address. */
  readonly detail?: string;
}

/** What an attempt tells of a watch: there is nobody to be told any more, or nothing is taken for now. */
export type WatchOver =
  | { readonly is: 'ended'; readonly because: 'removed' | 'notInstalled' | 'notMember' | 'membersUnknown' | 'unlinked' }
  | { readonly is: 'rests'; readonly because: 'blocked' | 'refused' };

/** How the channel took one attempt. The retrying is the alerts' own; a channel makes one attempt with a deadline. */
export type Taken =
  | { readonly is: 'accepted'; readonly conversationId: string; readonly activityId?: string }
  /** Not now. `mayHaveArrived`: it is not known. `after`: milliseconds the channel asks to wait. */
  | { readonly is: 'later'; readonly detail: string; readonly mayHaveArrived: boolean; readonly after?: number }
  /** Nobody to reach: the app was removed there (the address is of no use any more), blocked by the person, not installed yet, or not allowed. */
  | { readonly is: 'unreachable'; readonly because: 'removed' | 'blocked' | 'notInstalled' | 'notAllowed'; readonly detail: string }
  /** The message to be edited, or the thread to be answered in, is no more. */
  | { readonly is: 'messageGone' }
  /** Never acceptable: too large, malformed. */
  | { readonly is: 'refused'; readonly detail: string };

export interface AlertChannel {
  /** Posts to a conversation by its root, or in the thread of a posted message. One attempt. Never rejects. */
  post(conversation: string, show: Reply, under?: { readonly conversationId: string; readonly activityId: string }): Promise<Taken>;
  edit(posted: { readonly conversationId: string; readonly activityId: string }, show: Reply): Promise<Taken>;
}

/** Everything a decision about one plan stands on. */
export interface PlanAlerts {
  /** Counts what was recorded for this plan from 1; 0: nothing yet. */
  readonly revision: number;
  /** The verdicts of the last recorded assessment, packed by alerts (see `Snapshot`); absent: none. */
  readonly snapshot?: Uint8Array;
  /** The plan was closed: it gets nothing new. */
  readonly isClosed?: true;
  /** Those not ended, and those that ended since the time that was asked for. */
  readonly incidents: readonly Incident[];
  readonly watches: readonly Watch[];
  /** Messages of these incidents that are not dropped, and held ones. */
  readonly messages: readonly AlertMessage[];
}

/** What follows from one assessment, or from what somebody did: kept whole or not at all. */
export interface Recorded {
  readonly planId: string;
  readonly at: IsoTime;
  readonly snapshot?: Uint8Array;
  readonly incidents: readonly Incident[];
  /** New ones, and new versions of those kept. What was posted of them stays as the store has it. */
  readonly messages: readonly AlertMessage[];
  /** Ids of messages that no channel was ever asked to take, and that are decided anew: where a process took one up meanwhile, nothing is kept. */
  readonly takenBack?: readonly string[];
  /** A conversation whose watch ends with it, as by `dropWatch`; of its messages those that are recorded are still sent. */
  readonly endsWatch?: string;
  readonly ledger: readonly LedgerEntry[];
}

export interface AlertStore {
  /** @param endedSince incidents that ended earlier are left out: what happened a day ago decides nothing more */
  ofPlan(planId: string, endedSince: IsoTime): Promise<PlanAlerts>;
  /** `stale`: another process recorded for the plan since `revision`, or sends what is taken back; nothing is kept. */
  record(revision: number, recorded: Recorded): Promise<'recorded' | 'stale'>;

  watch(conversation: string): Promise<Watch | undefined>;
  watches(planId: string): Promise<readonly Watch[]>;
  /** Whoever records what was decided without it finds the plan's revision `stale`. @param seen its revision, 0: none @param entry why it was put */
  putWatch(watch: Watch, seen: number, entry?: LedgerEntry): Promise<'put' | 'stale'>;
  /** Also what is still to be sent there; whoever records what was decided before finds the plan's revision `stale`. */
  dropWatch(conversation: string): Promise<void>;

  incident(id: string): Promise<Incident | undefined>;
  /** Newest first. @param since those that ended earlier are left out */
  incidents(planId: string, since?: IsoTime): Promise<readonly Incident[]>;

  /**
   * The message to be sent next, for this process alone until `leaseUntil`: due, of a conversation where nothing else is under way, the oldest of
   * that conversation first. undefined: nothing is due now.
   * @param now milliseconds @param leaseUntil milliseconds
   */
  claim(owner: string, now: number, leaseUntil: number): Promise<AlertMessage | undefined>;
  /** Personal chats with the bot of these people, as far as they are known to be theirs. */
  chatsOf(people: readonly Person[]): Promise<readonly string[]>;
  /** When the next message is due, milliseconds; undefined: none waits. */
  nextDue(): Promise<number | undefined>;
  /**
   * How an attempt ended. `posted` counts for the version that was sent: where a newer one came meanwhile, the message is due again; so it is with
   * a version that is `left` unshown. `endsWatch`: the conversation's watch ends with it, as by `dropWatch`. `mayHaveArrived`: an edit that the channel
   * may yet take; where a newer one is taken meanwhile, that is due once more a minute later, so that it is what people see in the end.
   * Ignored where the lease has gone to another process, but for `posted`, which is never forgotten: of two that were posted the first stays known,
   * unless the later was posted `instead` of it (its activity id), because it was gone.
   */
  attempted(
    owner: string,
    id: string,
    outcome:
      | { readonly posted: AlertMessage['posted']; readonly instead?: string }
      | { readonly dueAt: IsoTime; readonly mayHaveArrived?: true }
      | { readonly left: number }
      | { readonly dropped: true; readonly endsWatch?: true },
    entry: LedgerEntry,
  ): Promise<void>;
  /** Newest first. @param planId absent: of every plan @param conversation a root; absent: all of them */
  ledger(planId: string | undefined, conversation: string | undefined, most: number): Promise<readonly LedgerEntry[]>;
  /** What no channel took yet of what is to be told there, oldest first; what is held until quiet hours end too. */
  waiting(conversation: string): Promise<readonly AlertMessage[]>;
  /** For `bot health` and the metrics. `oldestDueAt`: when the first of them was to be sent, however often it was tried since; to come where all of them are held. */
  unsent(): Promise<{ readonly count: number; readonly oldestDueAt?: IsoTime }>;
}

/** What commands and buttons ask of the alerts. Rejects with MemoryFailure. */
export interface AlertDesk {
  watch(conversation: string): Promise<Watch | undefined>;
  /** Starts or changes a watch. @param seen the revision that was shown, 0: none. */
  setWatch(watch: Omit<Watch, 'revision' | 'at'>, seen: number): Promise<'put' | 'stale'>;
  /** Its cards say so, in the same transaction. @param through what ends it in a transaction of its own, with something else; absent: only the watch is ended */
  endWatch(conversation: string, by: Person, through?: () => Promise<void>): Promise<'ended' | 'none'>;
  open(planId: string): Promise<readonly Incident[]>;
  /** Open ones and those that ended since. */
  since(planId: string, since: IsoTime): Promise<readonly Incident[]>;
  incident(id: string): Promise<Incident | undefined>;
  /** An incident as the cards show it to a conversation: its clouds, its areas. @param watch absent: as if everything were watched */
  viewOf(incident: Incident, watch: Watch | undefined): AlertView;
  /**
   * Says who deals with it: whose it is already stays theirs, but where it is taken over, which they are told of. Every card of it names them.
   * @param how `conversation`: where it was pressed, a root; absent in somebody's own chat
   */
  take(id: string, by: Person, how?: { readonly takesOver?: boolean; readonly conversation?: string }): Promise<Pressed>;
  /** Hands it back; nothing changes where somebody else has it by now, or nobody. */
  release(id: string, by: Person): Promise<Pressed>;
  /** @param until absent: until it is fixed */
  mute(id: string, by: Person, until?: IsoTime): Promise<Pressed>;
  unmute(id: string, by: Person): Promise<Pressed>;
  /** Looks now, and where it still looks bad again after 1, 3 and 7 minutes; the cards are edited. Its own promise ends with the first look. */
  recheck(id: string, by: Person): Promise<Pressed>;
  /** What this conversation was told, newest first. @param planId absent: of every plan */
  told(planId: string | undefined, conversation: string, most: number): Promise<readonly LedgerEntry[]>;
  /** What is still on its way to this conversation, oldest first. */
  waiting(conversation: string): Promise<readonly AlertMessage[]>;
}

/** `ended`: it was over before the press. `unknown`: there is no such incident in this plan. */
export type Pressed = { readonly is: 'done' | 'ended'; readonly incident: Incident } | { readonly is: 'unknown' } | { readonly is: 'busy' };
