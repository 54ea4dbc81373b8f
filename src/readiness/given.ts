/** What people say in conversation: answers about requirements, and lists of what there is where no report says it. */
import type { SubjectSelector } from './plan';
import type { IsoTime, SubjectKind } from './subjects';

/** Somebody as the channel's signed word names them: told apart by the id, shown by the name. */
export interface Answerer {
  readonly id: string;
  readonly name: string;
}

/** How the ids of those begin who were forgotten: who it was cannot be told any more, so nobody can be a second person to them. */
export const FORGOTTEN = 'erased-';

/** One subject that an answer speaks of. The name finds it again when it was only named in a list before a report held it. */
export interface Meant {
  readonly id: string;
  readonly name: string;
}

/** An answer about one requirement, for the subjects that were asked about when it was given, and for no later ones. */
export interface GivenAnswer {
  readonly id: string;
  readonly requirement: string;
  readonly kind: SubjectKind;
  /** Listed; or by a selector, as plan documents have it. */
  readonly of: readonly Meant[] | SubjectSelector;
  readonly answer: 'met' | 'notMet';
  readonly by: Answerer;
  readonly at: IsoTime;
  /** How it was checked. */
  readonly note?: string;
  readonly validUntil?: IsoTime;
  /** A second, different person who agreed. */
  readonly secondedBy?: Answerer;
  /** Ids of the subjects of which a measurement has contradicted it: it is over for them, also when that measurement is gone. */
  readonly endedFor?: readonly string[];
}

/** Lists of what may be told where no report has come. */
export const TOLD_LISTS = ['vmmServers', 'clouds', 'hosts', 'vms'] as const;

export type ToldList = (typeof TOLD_LISTS)[number];

/** What people listed where there is no report. A list that nobody gave is absent; an empty one says that there are none. */
export interface Told {
  readonly vmmServers?: readonly string[];
  readonly clouds?: readonly string[];
  readonly hosts?: readonly { readonly name: string; readonly cloud?: string }[];
  /** `host`, `cloud`: by name, where the list says them. */
  readonly vms?: readonly { readonly name: string; readonly host?: string; readonly cloud?: string }[];
  readonly by: Answerer;
  readonly at: IsoTime;
}

/** Everything people have said about a plan in conversation. */
export interface PeoplesWord {
  /** Grows with every change. */
  readonly revision: number;
  /** Oldest first. */
  readonly answers: readonly GivenAnswer[];
  readonly told?: Told;
}

/** Nobody has said anything. */
export const NOTHING_SAID: PeoplesWord = { revision: 0, answers: [] };
