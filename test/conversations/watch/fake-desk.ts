/** Alerts as commands and buttons ask of them, in memory: what the test puts there is what is open; a press changes it as the alerts would. */
import type { AlertDesk, AlertMessage, Incident, LedgerEntry, Pressed, Watch } from '../../../src/alerts/ports';
import type { AlertView } from '../../../src/cards/alert-view';
import type { Person } from '../../../src/plans/ports';
import { isoTime, type Clock } from '../../../src/support/clock';

export interface FakeDesk extends AlertDesk {
  /** By id. */
  readonly incidents: Map<string, Incident>;
  readonly kept: Map<string, Watch>;
  ledger: LedgerEntry[];
  /** What is still on its way. */
  due: AlertMessage[];
  /** What a re-check ends with; absent: it still looks wrong. */
  looked: (incident: Incident, by: Person) => Incident;
  /** The next press finds that somebody was faster. */
  isBusy: boolean;
}

export function fakeDesk(clock: Clock): FakeDesk {
  const incidents = new Map<string, Incident>();
  const kept = new Map<string, Watch>();
  const now = (): string => isoTime(clock.now());
  const press = (id: string, change: (incident: Incident) => Incident): Promise<Pressed> => {
    const incident = incidents.get(id);
    if (!incident) return Promise.resolve({ is: 'unknown' });
    if (desk.isBusy) return Promise.resolve({ is: 'busy' });
    if (incident.ended) return Promise.resolve({ is: 'ended', incident });
    const changed = change(incident);
    incidents.set(id, changed);
    return Promise.resolve({ is: 'done', incident: changed });
  };
  const all = (planId: string): readonly Incident[] => [...incidents.values()].filter((each) => each.planId === planId);
  const desk: FakeDesk = {
    incidents,
    kept,
    ledger: [],
    due: [],
    looked: (incident, by) => ({ ...incident, looking: { by, askedAt: now(), lookedAt: [now()], nextAt: now() } }),
    isBusy: false,
    watch: (conversation) => Promise.resolve(kept.get(conversation)),
    setWatch: (watch, seen) => {
      if ((kept.get(watch.conversation)?.revision ?? 0) !== seen) return Promise.resolve('stale');
      kept.set(watch.conversation, { ...watch, at: now(), revision: seen + 1 });
      return Promise.resolve('put');
    },
    endWatch: async (conversation, _by, through) => {
      await through?.();
      return !through && kept.delete(conversation) ? 'ended' : 'none';
    },
    open: (planId) => Promise.resolve(all(planId).filter(({ ended }) => !ended)),
    since: (planId, since) => Promise.resolve(all(planId).filter(({ ended }) => !ended || Date.parse(ended.at) >= Date.parse(since))),
    incident: (id) => Promise.resolve(incidents.get(id)),
    viewOf,
    take: (id, by, how) =>
      press(id, (incident) => (incident.taken && !how?.takesOver ? incident : { ...incident, taken: { by, at: now() } })),
    release: (id) => press(id, ({ taken: _, ...incident }) => incident),
    mute: (id, by, until) => press(id, (incident) => ({ ...incident, muted: { by, at: now(), ...(until !== undefined && { until }) } })),
    unmute: (id) => press(id, ({ muted: _, ...incident }) => incident),
    recheck: (id, by) => press(id, (incident) => desk.looked(incident, by)),
    told: (_planId, conversation, most) =>
      Promise.resolve(desk.ledger.filter((entry) => entry.conversation === conversation).slice(0, most)),
    waiting: (conversation) => Promise.resolve(desk.due.filter((message) => message.conversation === conversation)),
  };
  return desk;
}

function viewOf(incident: Incident): AlertView {
  const { id, revision, cause, openedAt, lastGoodAt, ended, taken, muted, looking, verdicts } = incident;
  return {
    incidentId: id,
    revision,
    ...cause,
    openedAt,
    ...(lastGoodAt !== undefined && { lastGoodAt }),
    verdicts,
    members: {
      names: [cause.subject?.name ?? ''],
      counts: { storageAccount: 1 },
      bad: 1,
      accepted: 0,
      spared: 0,
      good: 0,
      gone: 0,
      dark: 0,
    },
    heldBack: { hosts: 2, vms: 148 },
    ...(ended && { ended: { ...ended, lastedMs: Date.parse(ended.at) - Date.parse(openedAt) } }),
    ...(taken && { taken: { by: taken.by.name, at: taken.at } }),
    ...(muted && { muted: { by: muted.by.name, ...(muted.until !== undefined && { until: muted.until }) } }),
    ...(looking && { looking: { by: looking.by.name, again: looking.nextAt === undefined ? [] : [looking.nextAt] } }),
    flaps: 0,
    status: 'fail',
  };
}

/** An account that moved region, of a plan. */
export function movedAccount(planId: string, more: Partial<Incident> = {}): Incident {
  return {
    id: 'i1',
    planId,
    cause: {
      key: 'k',
      kind: 'regressed',
      area: 'storage',
      level: 'blocker',
      requirement: 'storage.region',
      subject: { kind: 'storageAccount', id: 'storageAccount/stgranvikasr', name: 'stgranvikasr' },
    },
    openedAt: '2026-11-24T11:30:00Z',
    lastGoodAt: '2026-11-24T11:15:00Z',
    members: [],
    tally: [],
    verdicts: [],
    heldBack: [],
    cameBackAt: [],
    events: [{ at: '2026-11-24T11:30:00Z', what: 'opened', bad: 1 }],
    revision: 1,
    ...more,
  };
}
