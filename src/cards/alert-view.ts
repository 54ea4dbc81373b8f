/** What the cards about alerts are made of, as the alerts room hands it over: facts and times, no words. */
import type { Result } from '../readiness/assessment';
import type { IsoTime, Level, Status, SubjectKind } from '../readiness/subjects';
import type { Area } from './actions';

/** One incident as one conversation sees it: its clouds, its areas. */
export interface AlertView {
  readonly incidentId: string;
  readonly revision: number;
  readonly kind: 'regressed' | 'dark' | 'disappeared' | 'late';
  readonly area: Area;
  readonly level: Level;
  readonly requirement?: string;
  readonly subject?: { readonly kind: SubjectKind; readonly id: string; readonly name: string };
  readonly unknown?: NonNullable<Result['unknown']>;
  readonly openedAt: IsoTime;
  readonly lastGoodAt?: IsoTime;
  /** Of the first members: before and now. */
  readonly verdicts: readonly {
    readonly kind: SubjectKind;
    readonly name: string;
    readonly requirement: string;
    readonly before?: Result;
    readonly after?: Result;
  }[];
  /** The first twenty by name, and how many there are of each kind. */
  readonly members: {
    readonly names: readonly string[];
    readonly counts: Readonly<Partial<Record<SubjectKind, number>>>;
    /** Of all: still bad, good again, gone, out of sight. */
    readonly bad: number;
    readonly good: number;
    readonly gone: number;
    readonly dark: number;
  };
  readonly heldBack: { readonly hosts: number; readonly vms: number };
  readonly ended?: { readonly at: IsoTime; readonly how: 'fixed' | 'gone' | 'closed'; readonly lastedMs: number; readonly proof?: Result };
  readonly taken?: { readonly by: string; readonly at: IsoTime };
  readonly muted?: { readonly by: string; readonly until?: IsoTime };
  /** A re-check that goes on; `again`: when it looks again, soonest first; empty: it looks right now. */
  readonly looking?: { readonly by: string; readonly again: readonly IsoTime[] };
  /** How many were bad when this conversation was last told another number; absent: it was told only once. */
  readonly was?: { readonly bad: number; readonly at: IsoTime };
  /** How often it came back lately; 0: it does not flap. While it flaps, a fix is told only once it has held. */
  readonly flaps: number;
  /** Dependants that were folded under it and have causes of their own. */
  readonly status: Status;
  /** How old the facts about hosts and VMs can get before a change there is seen, as the newest report has it. */
  readonly hostFactsFrom?: IsoTime;
}

/** What is in force in a conversation; stands on every shared card of an alert. */
export interface WatchView {
  readonly areas: readonly Area[];
  readonly clouds: readonly string[];
  readonly levels: readonly Level[];
  readonly quiet?: { readonly from: string; readonly to: string; readonly days: readonly number[] };
  readonly digest?: { readonly every: 'day' | 'week'; readonly at: string; readonly weekday?: number };
  readonly timeZone: string;
}

/** A digest: what changed since the last one, what is open, whose, and what ends soon. */
export interface DigestView {
  readonly from: IsoTime;
  readonly to: IsoTime;
  readonly opened: readonly AlertView[];
  readonly ended: readonly AlertView[];
  readonly open: readonly AlertView[];
  /** Confirmations, waivers, support dates and mutes that end within a week. */
  readonly endingSoon: readonly {
    readonly what: 'confirmation' | 'waiver' | 'mute';
    readonly name: string;
    readonly requirement?: string;
    readonly until: IsoTime;
  }[];
}
