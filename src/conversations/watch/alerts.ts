/** What is open, what changed since a time, and what this conversation was told. */
import type { AlertMessage, Incident, LedgerEntry } from '../../alerts/ports';
import { alertCard } from '../../cards/alert';
import { alertDetailsCard, alertsCard } from '../../cards/alerts';
import { changesCard } from '../../cards/digest';
import type { Reply } from '../../cards/reply';
import { toldCard, type ToldMessage, type WatchWas } from '../../cards/told';
import { isoTime } from '../../support/clock';
import type { ToldHere, Watching } from './here';
import { viewsOf } from './here';

/** Attempts looked through, and messages shown. */
const MOST_ENTRIES = 200;
const MOST_MESSAGES = 15;

/** Every open incident of the plan; also those that are not told here. */
export async function listAlerts({ desk, asking, context }: Watching, page: number): Promise<Reply> {
  return alertsCard(context, viewsOf({ desk }, await desk.open(asking.plan.id)), page);
}

/** @param since milliseconds */
export async function showChanges({ desk, asking, context }: Watching, since: number): Promise<Reply> {
  const from = isoTime(since);
  const views = viewsOf({ desk }, await desk.since(asking.plan.id, from));
  return changesCard(context, {
    from,
    to: asking.cards.now,
    opened: views.filter(({ openedAt }) => Date.parse(openedAt) >= since),
    ended: views.filter(({ ended }) => ended !== undefined && Date.parse(ended.at) >= since),
    open: views.filter(({ ended }) => !ended),
    endingSoon: [],
  });
}

/** One incident, as it is told here. @param note said above it */
export function showAlert({ desk, watch, context }: Watching, incident: Incident, note?: string): Reply {
  return alertCard(context, desk.viewOf(incident, watch), note === undefined ? {} : { note });
}

export function showDetails({ desk, watch, context }: Watching, incident: Incident): Reply {
  const events = incident.events.map(({ at, what, by, bad }) => ({
    at,
    what,
    ...(by && { by: by.name }),
    ...(bad !== undefined && { bad }),
  }));
  return alertDetailsCard(context, desk.viewOf(incident, watch), { events });
}

/** A message of this conversation with its attempts, newest first. */
interface Sent extends Pick<LedgerEntry, 'purpose' | 'incidentIds'> {
  readonly begun: string;
  readonly isWaiting: boolean;
  readonly entries: readonly LedgerEntry[];
}

/** "Was I told?": the messages of this conversation, the newest first, with what became of each; what became of the watch itself, too. */
export async function showTold({ desk, watch, context }: ToldHere): Promise<Reply> {
  const planId = context.planId === '' ? undefined : context.planId;
  const entries = await desk.told(planId, context.conversation, MOST_ENTRIES);
  const waiting = (await desk.waiting(context.conversation)).filter((message) => (planId ?? message.planId) === message.planId);
  const messages: ToldMessage[] = [];
  for (const { purpose, incidentIds, isWaiting, begun, entries: attempts } of sentOf(entries, waiting).slice(0, MOST_MESSAGES)) {
    const incident = await firstKept(desk, incidentIds);
    messages.push({
      purpose,
      count: incidentIds.length,
      ...(incident && { about: desk.viewOf(incident, watch) }),
      ...(isWaiting && { waitsSince: begun }),
      attempts: attempts.map(({ at, outcome, detail }) => ({ at, outcome, ...(detail !== undefined && { detail }) })),
    });
  }
  return toldCard(context, messages, watchWas(entries));
}

/** Newest first, by when each was to be told; an edit makes none newer. */
function sentOf(entries: readonly LedgerEntry[], waiting: readonly AlertMessage[]): readonly Sent[] {
  const byMessage = new Map<string, Sent>();
  for (const { id, purpose, incidentIds, createdAt } of waiting)
    byMessage.set(id, { purpose, incidentIds, begun: createdAt, isWaiting: true, entries: [] });
  for (const entry of entries) {
    const { messageId, purpose, incidentIds, at } = entry;
    const known = byMessage.get(messageId) ?? { purpose, incidentIds, isWaiting: false, entries: [] };
    byMessage.set(messageId, {
      ...known,
      begun: known.isWaiting && 'begun' in known ? known.begun : at,
      entries: [...known.entries, entry],
    });
  }
  return [...byMessage.values()].toSorted((a, b) => Date.parse(b.begun) - Date.parse(a.begun));
}

/** How the watch ended by itself, or since when it rested, where nothing arrived after that. */
function watchWas(entries: readonly LedgerEntry[]): WatchWas | undefined {
  const last = entries.find(({ because, outcome }) => because !== undefined || outcome === 'posted');
  return last?.because && { because: last.because, at: last.at };
}

async function firstKept(desk: Watching['desk'], ids: readonly string[]): Promise<Incident | undefined> {
  for (const id of ids.slice(0, 3)) {
    const incident = await desk.incident(id);
    if (incident) return incident;
  }
  return undefined;
}
