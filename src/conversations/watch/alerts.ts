/** What is open, what changed since a time, and what this conversation was told. */
import type { AlertMessage, Incident, LedgerEntry } from '../../alerts/ports';
import { alertCard } from '../../cards/alert';
import type { AlertView } from '../../cards/alert-view';
import { alertDetailsCard, alertsCard } from '../../cards/alerts';
import { changesCard } from '../../cards/digest';
import type { Reply } from '../../cards/reply';
import { toldCard, type ToldMessage, type WatchWas } from '../../cards/told';
import { isoTime } from '../../support/clock';
import { actorOf } from '../asking';
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

/** One incident, as it is told here, for whoever asked alone. @param note said above it */
export function showAlert({ desk, watch, context, asking }: Watching, incident: Incident, note?: string): Reply {
  const view = desk.viewOf(incident, watch);
  const reader = incident.taken?.by.id === actorOf(asking.turn).person.id ? 'hasIt' : 'hasNot';
  const own: AlertView = { ...view, ...(view.taken && { taken: { ...view.taken, reader } }) };
  return alertCard(context, own, note === undefined ? {} : { note });
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
  /** Not before: when it is due, where nothing took it yet. */
  readonly waitsUntil?: string;
  readonly entries: readonly LedgerEntry[];
}

/** "Was I told?": the messages of this conversation, the newest first, with what became of each; what became of the watch itself, too. */
export async function showTold({ desk, watch, context }: ToldHere): Promise<Reply> {
  const planId = context.planId === '' ? undefined : context.planId;
  const entries = await desk.told(planId, context.conversation, MOST_ENTRIES);
  const waiting = (await desk.waiting(context.conversation)).filter((message) => (planId ?? message.planId) === message.planId);
  const messages: ToldMessage[] = [];
  const sent = sentOf(entries, waiting);
  for (const { purpose, incidentIds, waitsUntil, begun, entries: attempts } of sent.slice(0, MOST_MESSAGES)) {
    const incident = await firstKept(desk, incidentIds);
    messages.push({
      purpose,
      count: incidentIds.length,
      ...(incident && { about: desk.viewOf(incident, watch) }),
      ...(waitsUntil !== undefined && (isHeld(purpose, attempts) ? heldOr(waitsUntil, context.now) : { waitsSince: begun })),
      attempts: attempts.map(({ at, outcome, detail }) => ({ at, outcome, ...(detail !== undefined && { detail }) })),
    });
  }
  const shown = await shownHere({ desk, watch, context }, planId, new Set(sent.flatMap(({ incidentIds }) => incidentIds)));
  return toldCard(context, messages, { was: watchWas(entries), shown });
}

/** What is open and was told by no message, because the answer to somebody's own check here showed it; newest first. */
async function shownHere(
  { desk, watch, context }: ToldHere,
  planId: string | undefined,
  told: ReadonlySet<string>,
): Promise<readonly AlertView[]> {
  const open = planId === undefined ? [] : await desk.open(planId);
  return open
    .filter(({ id, shownIn = [] }) => shownIn.includes(context.conversation) && !told.has(id))
    .toSorted((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt))
    .map((incident) => desk.viewOf(incident, watch));
}

/** What is held for quiet hours is late only once it was tried. */
function isHeld(purpose: LedgerEntry['purpose'], attempts: readonly LedgerEntry[]): boolean {
  return purpose === 'held' && attempts.every(({ outcome }) => outcome === 'heldForQuiet');
}

function heldOr(dueAt: string, now: string): Pick<ToldMessage, 'heldUntil' | 'waitsSince'> {
  return Date.parse(dueAt) > Date.parse(now) ? { heldUntil: dueAt } : { waitsSince: dueAt };
}

/** Newest first, by when each was to be told; an edit makes none newer. */
function sentOf(entries: readonly LedgerEntry[], waiting: readonly AlertMessage[]): readonly Sent[] {
  const byMessage = new Map<string, Sent>();
  for (const { id, purpose, incidentIds, createdAt, dueAt } of waiting)
    byMessage.set(id, { purpose, incidentIds, begun: createdAt, waitsUntil: dueAt, entries: [] });
  for (const entry of entries) {
    const { messageId, purpose, incidentIds, at } = entry;
    const known = byMessage.get(messageId) ?? { purpose, incidentIds, entries: [] };
    byMessage.set(messageId, {
      ...known,
      begun: 'waitsUntil' in known && 'begun' in known ? known.begun : at,
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
