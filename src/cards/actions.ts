/** What a button carries, under `action` in its data. It comes back from outside: parsed before it is believed. */
import type { EditionName } from '../readiness/editions/edition';
import type { Readiness, SubjectKind } from '../readiness/subjects';
import type { Language } from '../words/language';

/** What a card shows; enough to make it again from today's facts. */
export type View =
  | { readonly view: 'help' }
  | { readonly view: 'summary'; readonly area?: Area }
  | { readonly view: 'subject'; readonly id: string }
  | { readonly view: 'list'; readonly filter: ListFilter; readonly page: number }
  | { readonly view: 'gaps'; readonly page: number }
  /** `within`: the id of a cloud, a VMM server or a host whose VMs alone count; `edition`: as it would be under that one. */
  | { readonly view: 'whatFirst'; readonly page: number; readonly within?: string; readonly edition?: EditionName }
  /** Of whom another edition would say something else. */
  | { readonly view: 'edition'; readonly edition: EditionName; readonly page: number }
  /** Who answered what. */
  | { readonly view: 'answers'; readonly page: number }
  /** What was put aside in the walk. */
  | { readonly view: 'aside'; readonly page: number }
  /** `subject`: the id of the one it is asked about, whose own result is shown with it. */
  | { readonly view: 'explanation'; readonly requirement: string; readonly subject?: string };

/** The areas of `check`: storage, network … */
export const AREAS = ['account', 'vault', 'storage', 'network', 'vmm', 'clouds', 'hosts', 'vms'] as const;

export type Area = (typeof AREAS)[number];

export interface ListFilter {
  /** Absent: every kind. */
  readonly kind?: SubjectKind;
  /** The first words said (headlines) to list; absent or empty: all. */
  readonly readiness?: readonly Readiness[];
  /** Only what belongs to this subject (a cloud, a VMM server or a host), by id. */
  readonly within?: string;
}

/** What a card said when its re-check button was made, so that the card can say it again as "before". Shown, never judged by. */
export interface Was {
  /** The first word that was said. */
  readonly readiness: Readiness;
  /** Of one subject: the ids of the requirements that were not plainly met. */
  readonly open?: Readonly<Record<'fail' | 'unknown' | 'warn', readonly string[]>>;
}

/** `show` only looks and answers the clicker alone; `recheck` reads Azure again and edits the card for all. */
export interface ViewAction {
  readonly do: 'show' | 'recheck';
  readonly show: View;
  readonly language: Language;
  /** Only of a re-check. */
  readonly was?: Was;
  /** On a card that goes on showing how things stand: what is looked up is a message of its own, since the next edit would cover it. */
  readonly beneath?: true;
}

/** Answers "which plan do you mean?" in a personal chat. */
export interface ChoosePlan {
  readonly do: 'choosePlan';
  /** Id of the plan. */
  readonly plan: string;
  readonly language: Language;
}

/**
 * A step of set-up. `plan`, `revision`, `in`: the plan the card shows, as it stood, and the conversation (its root) the card was made for; a press
 * anywhere else, or after a change, changes nothing. What was filled in comes beside the action, as `choice` or `names`.
 */
export interface SetUpAction {
  readonly do: 'setUp';
  readonly step: 'ask' | 'goOn' | 'choose' | 'none' | 'back' | 'again' | 'stop' | 'change' | 'close' | 'plan';
  /** The name of the question. */
  readonly question: string;
  readonly plan: string;
  readonly revision: number;
  readonly in: string;
  readonly language: Language;
}

/** Makes a plan for a conversation (`names`: its name), or links one to it. */
export interface StartSetUp {
  readonly do: 'startSetUp';
  readonly in: string;
  /** Absent: a new one. */
  readonly link?: string;
  readonly language: Language;
}

/** Revokes an upload key of the plan, in the personal chat that listed it. */
export interface RevokeKey {
  readonly do: 'revokeKey';
  readonly plan: string;
  readonly key: string;
  readonly language: Language;
}

/** Takes a person out of what is kept, asked for once more; `person`: an id, absent for the one who presses. */
export interface ForgetPerson {
  readonly do: 'forgetPerson';
  readonly step: 'ask' | 'forget';
  readonly person?: string;
  readonly in: string;
  readonly language: Language;
}

export const WALK_STEPS = [
  'yes',
  'no',
  'dontKnow',
  'skip',
  'back',
  'again',
  'where',
  'stop',
  'goOn',
  'begin',
  'keep',
  'none',
  'accept',
  'takeProposal',
  'dropProposal',
] as const;

/**
 * A step of the walk. `question`, `about`: what the card asked, and about which subjects; `plan`, `revision`, `in`: the plan, the walk as it stood,
 * and the conversation (its root) the card was made for. What was filled in comes beside the action.
 */
export interface WalkAction {
  readonly do: 'walk';
  readonly step: (typeof WALK_STEPS)[number];
  /** Its name; empty on the progress card. */
  readonly question: string;
  readonly about: string;
  readonly plan: string;
  readonly revision: number;
  readonly in: string;
  readonly language: Language;
  /** Id of what was proposed, where that is taken or dropped. */
  readonly proposal?: string;
}

/** `take` is pressed where nobody had it on the card, `takeOver` where somebody had. */
export const ALERT_STEPS = [
  'take',
  'takeOver',
  'release',
  'recheck',
  'mute',
  'unmute',
  'details',
  'card',
  'list',
  'told',
  'changes',
] as const;

/**
 * Something to do with an alert, or to see of them all. `plan`, `in`: the plan it is of, and the conversation (its root) the card was made for.
 * What was filled in comes beside the action, as `mute` and `until`.
 */
export interface AlertAction {
  readonly do: 'alert';
  readonly step: (typeof ALERT_STEPS)[number];
  /** Empty where it is about them all. */
  readonly incident: string;
  readonly page: number;
  readonly plan: string;
  readonly in: string;
  readonly language: Language;
}

/**
 * Changes what a conversation is told, or shows it. `revision`: of the watch that the card showed, 0: none. `areas`, `clouds`: of an answer to
 * "which do you mean?"; else what was filled in comes beside the action.
 */
/** What was typed about the watch, where something of it was asked back. */
export interface AskedLine {
  readonly line: string;
  /** Whether it takes away. */
  readonly less: boolean;
  /** What was meant by its names, as far as that was answered. */
  readonly meant: readonly { readonly text: string; readonly area?: Area; readonly cloud?: string }[];
}

/** Characters of such a line that a button carries at the most. */
export const LONGEST_ASKED = 500;

export interface WatchAction {
  readonly do: 'watch';
  readonly step: 'show' | 'start' | 'save' | 'choose' | 'loud' | 'stop';
  /** Those that the form offers. */
  readonly clouds?: readonly string[];
  /** What is chosen for. */
  readonly asked?: AskedLine;
  readonly plan: string;
  readonly revision: number;
  readonly in: string;
  readonly language: Language;
}

/** Everything a button may carry. */
export type CardAction =
  AlertAction | WatchAction | WalkAction | ForgetPerson | RevokeKey | ViewAction | ChoosePlan | SetUpAction | StartSetUp;
