/** What an incident is: one trouble with everything that depends on it. Times are ISO 8601 in UTC. */
import type { Area } from '../cards/actions';
import type { AlertView } from '../cards/alert-view';
import type { Person } from '../plans/ports';
import type { Result } from '../readiness/assessment';
import type { AzureTrouble } from '../readiness/facts';
import type { IsoTime, Level, SubjectKind } from '../readiness/subjects';

/**
 * `regressed`: what was good is not. `dark`: what was known no longer is (a silent site, withdrawn rights, a heartbeat that stopped).
 * `disappeared`: no longer reported. `late`: the bot itself has not looked in time. `untested`: the daily test message does not arrive.
 */
export type IncidentKind = 'regressed' | 'dark' | 'disappeared' | 'late' | 'untested';

/** What went wrong, once, whatever depends on it. */
export interface Cause {
  /** The same for the same trouble of the same plan, also when it comes back. */
  readonly key: string;
  readonly kind: IncidentKind;
  readonly area: Area;
  readonly level: Level;
  /** Absent where it is no single requirement (a silent source, hosts that are gone). */
  readonly requirement?: string;
  /** What many verdicts stand on, where none of them names it. */
  readonly about?: AlertView['about'];
  /** The one subject it is about, where it is one: an account, a vault, a VMM server. */
  readonly subject?: { readonly kind: SubjectKind; readonly id: string; readonly name: string };
  /** With `dark`: why it is unknown, as verdicts say it, and which source. */
  readonly unknown?: NonNullable<Result['unknown']>;
  /** With `late`: what keeps Azure from being read, where Azure is the reason. */
  readonly trouble?: AzureTrouble;
}

/**
 * `bad`: as it was when it went wrong. `accepted`: waived since. `dark`: out of sight. `gone`: no longer there, or no longer asked of it.
 * `spared`: in order since other rules judged it, which proves no fix.
 */
export type MemberState = 'bad' | 'dark' | 'accepted' | 'spared' | 'good' | 'gone';

/** A subject that belongs to an incident, with its verdicts or as a whole. */
export interface Member {
  readonly subjectId: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** Empty: the subject as a whole (it is no longer reported, or its list was not read). */
  readonly requirements: readonly string[];
  readonly areas: readonly Area[];
  readonly levels: readonly Level[];
  /** The names of the clouds it belongs to; empty: every cloud stands on it. */
  readonly clouds: readonly string[];
  readonly since: IsoTime;
  /** The worst of its verdicts. */
  readonly now: MemberState;
}

/** How many subjects of an incident are alike in everything that a watch asks for. */
export interface Tally extends Pick<Member, 'kind' | 'areas' | 'levels' | 'clouds' | 'now'> {
  readonly count: number;
}

/** Hosts and VMs that are held back, by the clouds they belong to. */
export interface HeldBack {
  readonly clouds: readonly string[];
  readonly hosts: number;
  readonly vms: number;
}

/** Something that happened to an incident, for its details and for `was I told?`. */
export interface IncidentEvent {
  readonly at: IsoTime;
  readonly what:
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
    | 'planClosed';
  readonly by?: Person;
  /** How many were bad then. */
  readonly bad?: number;
}

export interface Incident {
  readonly id: string;
  readonly planId: string;
  readonly cause: Cause;
  /** When the bot saw it first. */
  readonly openedAt: IsoTime;
  /** The last time it was seen to be good; it began after that. Absent: never. */
  readonly lastGoodAt?: IsoTime;
  /** The only conversations that are told of it; absent: whoever watches what it is about. */
  readonly only?: readonly string[];
  /** In whose answers it showed; these conversations know without being told, while nobody joined it. */
  readonly shownIn?: readonly string[];
  /**
   * How it ended. `fixed`: it was seen to be good; `gone`: what it was about is no longer there; `waived`: people accepted what was left of it;
   * `ruleChanged`: other rules find nothing wrong with what is left of it; `mixed`: some of it was seen to be good, the rest is gone, was waived, or is
   * in order by other rules; `closed`: the plan was closed.
   */
  readonly ended?: { readonly at: IsoTime; readonly how: 'fixed' | 'gone' | 'waived' | 'ruleChanged' | 'mixed' | 'closed' };
  /** While it flaps: since when everything is good. It ends once that has held. */
  readonly steadySince?: IsoTime;
  /** The first hundred subjects, worst first; all of them are in `tally`. */
  readonly members: readonly Member[];
  readonly tally: readonly Tally[];
  /** The verdicts before and now, of the first members only (enough for a card). */
  readonly verdicts: readonly {
    readonly subjectId: string;
    readonly kind: SubjectKind;
    readonly name: string;
    readonly requirement: string;
    readonly before?: Result;
    readonly after?: Result;
  }[];
  /** In scope and not ready, or unknown, because of it, the members among them. */
  readonly heldBack: readonly HeldBack[];
  /** How old the facts about hosts and VMs are, as the newest report has it. */
  readonly hostFactsFrom?: IsoTime;
  /** `in`: the conversation where they said so, a root. */
  readonly taken?: { readonly by: Person; readonly at: IsoTime; readonly in?: string };
  /** Without `until`: until it is fixed. */
  readonly muted?: { readonly by: Person; readonly at: IsoTime; readonly until?: IsoTime };
  /** A re-check that goes on: Azure may lag behind a fix. */
  readonly looking?: { readonly by: Person; readonly askedAt: IsoTime; readonly nextAt?: IsoTime; readonly lookedAt: readonly IsoTime[] };
  /** How long it was wrong until it was in order the last time, milliseconds, without the times between. Absent: it was not yet. */
  readonly lastedMs?: number;
  /** When it came back after it was fixed, the last ones: it flaps. */
  readonly cameBackAt: readonly IsoTime[];
  /** Oldest first; the last hundred. */
  readonly events: readonly IncidentEvent[];
  readonly revision: number;
}
