/** What the alerts keep, as stores have it. */
import type { AlertMessage, Incident, LedgerEntry, Recorded, Watch } from '../../src/alerts/ports';
import { ANNA, AT, CHANNEL } from './kept';

export const NOW = Date.parse(AT);
export const SECOND = 1_000;
export const ALWAYS = '2000-01-01T00:00:00.000Z';

export const watch: Watch = {
  conversation: CHANNEL,
  kind: 'channel',
  planId: 'p',
  areas: [],
  clouds: ['Gold'],
  levels: [],
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  by: ANNA,
  at: AT,
  revision: 1,
};

export const incident: Incident = {
  id: 'i',
  planId: 'p',
  cause: { key: 'storage.region st1', kind: 'regressed', area: 'storage', level: 'blocker', requirement: 'storage.region' },
  openedAt: AT,
  members: [],
  verdicts: [],
  tally: [],
  heldBack: [],
  cameBackAt: [],
  events: [{ at: AT, what: 'opened' }],
  revision: 1,
};

/** @param id also says what is on it */
export function message(id: string, changes: Partial<AlertMessage> = {}): AlertMessage {
  return {
    id,
    planId: 'p',
    conversation: CHANNEL,
    purpose: 'incident',
    incidentIds: ['i'],
    version: 1,
    show: { card: 'notice', data: { text: id }, text: id },
    told: { bad: 1 },
    createdAt: AT,
    dueAt: AT,
    attempts: 0,
    state: 'due',
    ...changes,
  };
}

export function entry(messageId: string, changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    messageId,
    planId: 'p',
    conversation: CHANNEL,
    incidentIds: ['i'],
    purpose: 'incident',
    version: 1,
    at: AT,
    outcome: 'posted',
    ...changes,
  };
}

export function recorded(changes: Partial<Recorded> = {}): Recorded {
  return { planId: 'p', at: AT, incidents: [], messages: [], ledger: [], ...changes };
}
