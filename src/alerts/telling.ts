/** What a conversation was told, as it is kept with its messages, and how that goes on. */
import { createHash } from 'node:crypto';
import type { AlertPlace, AlertView, NewsView } from '../cards/alert-view';
import type { IsoTime } from '../readiness/subjects';
import type { AlertNow, Decision, ToldOf } from './decide';
import type { AlertMessage, Purpose } from './ports';

/** Kept in `AlertMessage.told`. */
export interface TellingOf {
  /** When it was meant to be posted first. */
  readonly postAt: IsoTime;
  /** A digest of what it shows: what looks the same is not edited. */
  readonly seen: string;
  readonly alerts: Readonly<Record<string, ToldOf>>;
  /** Of several: why they are together. */
  readonly because?: 'atOnce' | 'openAtStart';
  /** Of a short word: what it says, and what was told of its incidents before it. */
  readonly says?: Says;
  readonly before?: Readonly<Record<string, ToldOf>>;
}

/** What a short word beside cards says. */
export type Says = 'ended' | NewsView['what'];

/** Messages that are edited for as long as their incidents live. */
const CARDS: ReadonlySet<Purpose> = new Set(['incident', 'several', 'held']);

/** Whether a message shows incidents as they are. */
export function isCard({ purpose, state }: AlertMessage): boolean {
  return CARDS.has(purpose) && state !== 'dropped';
}

/** Nobody has seen it: the channel refused it for what it is, and nothing waits to be tried again. */
export function isRefused({ state, posted }: AlertMessage): boolean {
  return state === 'sent' && posted === undefined;
}

/** People see an older version of it: the channel did not take the newest, and nothing waits to be tried again. */
export function isBehind({ state, posted, version }: AlertMessage): boolean {
  return state === 'sent' && posted !== undefined && posted.version < version;
}

/** What a message of ours keeps. */
export function tellingOf({ told, createdAt }: AlertMessage): TellingOf {
  const kept = told as Partial<TellingOf> | undefined;
  return { ...kept, postAt: kept?.postAt ?? createdAt, seen: kept?.seen ?? '', alerts: kept?.alerts ?? {} };
}

/** No look shows like this, so that a watch that begins again edits the card to how it is by then. */
export const LEFT = 'left';

/** Whether a watch that ended left it behind, and nothing was shown on it since. */
export function isLeft(message: AlertMessage): boolean {
  return tellingOf(message).seen === LEFT;
}

/** Whether it says that all it shows is over, and did so before this pass. @param endedAt when an incident ended; undefined: it has not */
export function isOver(message: AlertMessage, endedAt: (incidentId: string) => string | undefined, at: IsoTime): boolean {
  const { alerts } = tellingOf(message);
  const isShownOver = (id: string): boolean => alerts[id]?.isOver === true && ![undefined, at].includes(endedAt(id));
  return message.state === 'sent' && !isLeft(message) && !isBehind(message) && message.incidentIds.every(isShownOver);
}

/**
 * The card an incident has in a conversation: the last one that was made, which goes on where a watch left another behind.
 * @param messages of that conversation
 */
export function cardOf(messages: readonly AlertMessage[], incidentId: string): AlertMessage | undefined {
  const cards = messages.filter((message) => isCard(message) && message.incidentIds.includes(incidentId));
  return cards.findLast(({ purpose }) => purpose !== 'held') ?? cards[0];
}

/** What was told before with what is told now; what is left unsaid on purpose counts as told. */
export function toldAfter(decision: Decision, alert: AlertNow, before: ToldOf | undefined, at: IsoTime): ToldOf {
  const word = decision.is === 'held' || decision.is === 'nothing' ? decision.instead : decision;
  if (!before) return { at, ...asItIs(alert), troubledSince: at, most: alert.troubled, reminders: 0 };
  if (word === undefined) return before;
  const isSaid = decision.is !== 'nothing' && decision.is !== 'better';
  return {
    at: isSaid ? at : before.at,
    ...asItIs(alert),
    troubledSince: alert.troubled === before.troubled ? (before.troubledSince ?? before.at) : at,
    most: before.isOver ? alert.troubled : Math.max(before.most, alert.troubled),
    reminders: word.is === 'reminder' ? before.reminders + 1 : word.is === 'worse' ? 0 : before.reminders,
    ...(isBackUnsaid(decision, before) && { isBackUnsaid: true as const }),
    ...(isEndLast(decision, before) && { isEndLast: true as const }),
    ...wasBefore(alert, before),
  };
}

function isBackUnsaid(decision: Decision, before: ToldOf): boolean {
  if (decision.is === 'better') return before.isBackUnsaid === true;
  return decision.is === 'nothing' && decision.why === 'flapping' && (before.isBackUnsaid === true || decision.instead?.why === 'cameBack');
}

/** Who saw it come back in an answer of their own knows. */
function isEndLast(decision: Decision, before: ToldOf): boolean {
  if (decision.is === 'better') return before.isEndLast === true;
  if (decision.is !== 'nothing' || decision.instead?.is === 'fixed') return false;
  return before.isEndLast === true || (before.isOver && (decision.why === 'flapping' || decision.why === 'muted'));
}

function asItIs(alert: AlertNow): Pick<ToldOf, 'troubled' | 'everybody' | 'level' | 'flaps' | 'isOver'> {
  const { troubled, everybody, level, flaps, ended } = alert;
  return { troubled, everybody, level, flaps, isOver: ended !== undefined };
}

function wasBefore(alert: AlertNow, before: ToldOf): Pick<ToldOf, 'was'> {
  // What was over, or good for a while, began anew: there is no number to compare with.
  if (before.isOver || alert.flaps > before.flaps) return {};
  if (before.troubled !== alert.troubled && alert.ended === undefined)
    return { was: { bad: before.troubled, at: before.troubledSince ?? before.at } };
  return before.was ? { was: before.was } : {};
}

/** What people would see; ages and revisions alone are no reason for an edit. */
export function fingerprint(place: AlertPlace, views: readonly AlertView[]): string {
  const { now, ...stays } = place;
  void now;
  const seen = views.map(({ revision, hostFactsFrom, ...view }) => (void revision, void hostFactsFrom, view));
  return createHash('sha256')
    .update(JSON.stringify([stays, seen]))
    .digest('base64');
}
