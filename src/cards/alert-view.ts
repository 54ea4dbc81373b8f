/** What the cards about alerts are made of, as the alerts room hands it over: facts and times, no words. */
import type { Result } from '../readiness/assessment';
import type { AzureTrouble } from '../readiness/facts';
import type { IsoTime, Level, Status, SubjectKind } from '../readiness/subjects';
import type { Area } from './actions';
import type { Reply } from './reply';
import type { Digest, QuietHours } from './watch-times';

/** One incident as one conversation sees it: its clouds, its areas. */
export interface AlertView {
  readonly incidentId: string;
  readonly revision: number;
  readonly kind: 'regressed' | 'dark' | 'disappeared' | 'late' | 'untested';
  readonly area: Area;
  readonly level: Level;
  readonly requirement?: string;
  /** What many verdicts stand on, where none of them names it: a VMM server is no longer in the vault; the vault is in another region. */
  readonly about?: 'registration' | 'vaultRegion';
  readonly subject?: { readonly kind: SubjectKind; readonly id: string; readonly name: string };
  readonly unknown?: NonNullable<Result['unknown']>;
  /** With `late`: what keeps Azure from being read, where Azure is the reason. */
  readonly trouble?: AzureTrouble;
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
    /** With `disappeared`, while it is open: how many of each kind are still not reported; the first by name are of them. */
    readonly missing?: Readonly<Partial<Record<SubjectKind, number>>>;
    /** Of all: still bad, accepted by a waiver, in order by other rules alone, good again, gone, out of sight. */
    readonly bad: number;
    readonly accepted: number;
    readonly spared: number;
    readonly good: number;
    readonly gone: number;
    readonly dark: number;
  };
  readonly heldBack: { readonly hosts: number; readonly vms: number };
  /** `ruleChanged`: other rules find nothing wrong; that proves no fix. */
  readonly ended?: {
    readonly at: IsoTime;
    readonly how: 'fixed' | 'gone' | 'waived' | 'ruleChanged' | 'mixed' | 'closed';
    /** Without the times in which it was in order. */
    readonly lastedMs: number;
    readonly proof?: Result;
  };
  /** `reader`: whether it is theirs, where one person alone reads it. */
  readonly taken?: { readonly by: string; readonly at: IsoTime; readonly reader?: 'hasIt' | 'hasNot' };
  readonly muted?: { readonly by: string; readonly until?: IsoTime };
  /** A re-check that goes on; `again`: when it looks again, soonest first; empty: it looks right now. */
  readonly looking?: { readonly by: string; readonly again: readonly IsoTime[] };
  /** How many were bad when this conversation was last told another number; absent: it was told only once. */
  readonly was?: { readonly bad: number; readonly at: IsoTime };
  /** How often it came back lately; 0: it does not flap. While it flaps, a fix is told only once it has held. */
  readonly flaps: number;
  /** With `flaps`: when it came back, last. */
  readonly backAt?: IsoTime;
  /** It is in order since then, and has yet to hold; absent: it is not, or it is over. */
  readonly steadySince?: IsoTime;
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
  readonly quiet?: QuietHours;
  readonly digest?: Digest;
  readonly timeZone: string;
}

/** A digest: what changed since the last one, what is open, whose, and what ends soon. */
export interface DigestView {
  readonly from: IsoTime;
  readonly to: IsoTime;
  readonly opened: readonly AlertView[];
  readonly ended: readonly AlertView[];
  readonly open: readonly AlertView[];
  /** Other rules since (another edition, catalogue or program): how many verdicts are others because of that, and no regression. */
  readonly ruleChanged?: { readonly at: IsoTime; readonly verdicts: number };
  /** Confirmations, waivers, support and mutes that end within a week, soonest first. */
  readonly endingSoon: readonly {
    readonly what: 'confirmation' | 'waiver' | 'support' | 'mute';
    /** Of the first subject; of a mute, the incident's. */
    readonly name: string;
    /** How many subjects it is for. */
    readonly count: number;
    readonly requirement?: string;
    readonly until: IsoTime;
  }[];
}

/** Where a card about alerts goes, and what stands on it because of that. */
export interface AlertPlace {
  /** Its root: buttons carry it. */
  readonly conversation: string;
  readonly planId: string;
  /** The plan's name; absent where nothing was assessed yet. */
  readonly plan?: string;
  readonly language: 'en' | 'sv';
  /** IANA name. */
  readonly timeZone: string;
  /** A channel or a group chat. */
  readonly shared: boolean;
  readonly now: IsoTime;
  /** What is in force there. */
  readonly watch: WatchView;
}

/** Several incidents in one message. `atOnce`: they began together. `openAtStart`: they were open when the watch began, and count as no alert. */
export interface SeveralView {
  readonly because: 'atOnce' | 'openAtStart';
  /** Worst first; those that ended are among them, so that the edited message says so. */
  readonly alerts: readonly AlertView[];
}

/** What came while it was quiet, in one message. */
export interface HeldView {
  /** Since when, and until when it was held. */
  readonly from: IsoTime;
  readonly to: IsoTime;
  /** Worst first, those that ended meanwhile last. */
  readonly alerts: readonly AlertView[];
}

/** A short word beside the card of an incident, which it has to be understood without: a group chat has no threads. */
export interface NewsView {
  /** `worse`: more of it, or worse than it was (`AlertView.was`). `back`: it came back after it was fixed. `reminder`: still open. */
  readonly what: 'worse' | 'back' | 'reminder';
  readonly alerts: readonly AlertView[];
}

/** What the alerts ask of whoever words them: facts in, a card out. Each is pure, and makes the same card of the same facts. */
export interface AlertCards {
  /** One incident as it is now, from its first word to its end: edited in place for as long as it lives. */
  alertCard(place: AlertPlace, view: AlertView): Reply;
  /** Everything listed, in under 80 KB, however many there are; edited in place. */
  severalCard(place: AlertPlace, view: SeveralView): Reply;
  /** What came while it was quiet; edited in place afterwards. */
  heldCard(place: AlertPlace, view: HeldView): Reply;
  /** A short word that it is over, with proof and how long it lasted; of several that ended together in one. Never edited. */
  endedCard(place: AlertPlace, views: readonly AlertView[]): Reply;
  /** A short word about what goes on. Never edited. */
  newsCard(place: AlertPlace, view: NewsView): Reply;
  /** A word to who had it that somebody else has it now (`AlertView.taken`). Never edited. @param had their name */
  takenOverCard(place: AlertPlace, view: AlertView, had: string): Reply;
  /** The last edit of any card where the watch was ended, with what was open then; no buttons. */
  leftCard(place: AlertPlace, views: readonly AlertView[]): Reply;
  digestCard(place: AlertPlace, view: DigestView): Reply;
}
