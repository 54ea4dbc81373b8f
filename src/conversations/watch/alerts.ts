/** What is open, what changed since a time, and what this conversation was told. */
import type { Incident, LedgerEntry } from '../../alerts/ports';
import { alertCard } from '../../cards/alert';
import { alertDetailsCard, alertsCard } from '../../cards/alerts';
import { changesCard } from '../../cards/digest';
import type { Reply } from '../../cards/reply';
import { toldCard, type ToldMessage } from '../../cards/told';
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

/** "Was I told?": the messages of this conversation, newest first, with what became of each. */
export async function showTold({ desk, watch, context }: ToldHere): Promise<Reply> {
  const entries = await desk.told(context.planId === '' ? undefined : context.planId, context.conversation, MOST_ENTRIES);
  const byMessage = new Map<string, LedgerEntry[]>();
  for (const entry of entries) byMessage.set(entry.messageId, [...(byMessage.get(entry.messageId) ?? []), entry]);
  const messages: ToldMessage[] = [];
  for (const attempts of [...byMessage.values()].slice(0, MOST_MESSAGES)) {
    const [newest] = attempts;
    if (!newest) continue;
    const incident = await firstKept(desk, newest.incidentIds);
    messages.push({
      purpose: newest.purpose,
      count: newest.incidentIds.length,
      ...(incident && { about: desk.viewOf(incident, watch) }),
      attempts: attempts.map(({ at, outcome, detail }) => ({ at, outcome, ...(detail !== undefined && { detail }) })),
    });
  }
  return toldCard(context, messages);
}

async function firstKept(desk: Watching['desk'], ids: readonly string[]): Promise<Incident | undefined> {
  for (const id of ids.slice(0, 3)) {
    const incident = await desk.incident(id);
    if (incident) return incident;
  }
  return undefined;
}
