/** An alert store in memory, faithful in what two processes can do to each other: compare-and-set, and one sender a conversation. */
import type { AlertMessage, AlertStore, Incident, LedgerEntry, PlanAlerts, Recorded, Watch } from '../../src/alerts/ports';
import { isCard } from '../../src/alerts/telling';

interface Kept {
  revision: number;
  snapshot?: Uint8Array;
}

export class MemoryAlertStore implements AlertStore {
  readonly plans = new Map<string, Kept>();
  readonly incidentsById = new Map<string, Incident>();
  readonly messages = new Map<string, AlertMessage>();
  readonly watchesBy = new Map<string, Watch>();
  readonly entries: LedgerEntry[] = [];
  /** Own chats with the bot, by person. */
  readonly chats = new Map<string, readonly string[]>();
  private readonly leases = new Map<string, { readonly owner: string; readonly until: number }>();
  /** Called between reading and recording: another process may be quicker. */
  beforeRecording: () => Promise<void> = () => Promise.resolve();

  ofPlan(planId: string, endedSince: string): Promise<PlanAlerts> {
    const plan = this.plans.get(planId);
    const incidents = this.lately(planId, endedSince);
    const ids = new Set(incidents.map(({ id }) => id));
    const messages = [...this.messages.values()].filter(
      ({ planId: of, state, incidentIds }) =>
        of === planId && state !== 'dropped' && (state === 'due' || incidentIds.some((id) => ids.has(id))),
    );
    const watches = [...this.watchesBy.values()].filter((watch) => watch.planId === planId);
    return Promise.resolve({
      revision: plan?.revision ?? 0,
      ...(plan?.snapshot && { snapshot: plan.snapshot }),
      incidents,
      watches,
      messages: messages.map((message) => ({ ...message, ...(this.leases.has(message.id) && { isUnderWay: true as const }) })),
    });
  }

  async record(revision: number, recorded: Recorded): Promise<'recorded' | 'stale'> {
    const before = this.beforeRecording;
    this.beforeRecording = () => Promise.resolve();
    await before();
    const plan = this.plans.get(recorded.planId) ?? { revision: 0 };
    if (plan.revision !== revision || recorded.takenBack?.some((id) => this.isTouched(id)) === true) return 'stale';
    const snapshot = recorded.snapshot ?? plan.snapshot;
    if (recorded.endsWatch !== undefined) await this.dropWatch(recorded.endsWatch);
    this.plans.set(recorded.planId, { revision: revision + 1, ...(snapshot && { snapshot }) });
    for (const incident of recorded.incidents) this.incidentsById.set(incident.id, incident);
    for (const message of recorded.messages) {
      const { posted, isUnderWay, ...others } = message;
      void [posted, isUnderWay];
      const known = this.messages.get(message.id)?.posted;
      this.messages.set(message.id, { ...others, ...(known && { posted: known }) });
    }
    this.entries.push(...recorded.ledger);
    return 'recorded';
  }

  watch(conversation: string): Promise<Watch | undefined> {
    return Promise.resolve(this.watchesBy.get(conversation));
  }

  watches(planId: string): Promise<readonly Watch[]> {
    return Promise.resolve([...this.watchesBy.values()].filter((watch) => watch.planId === planId));
  }

  putWatch(watch: Watch, seen: number): Promise<'put' | 'stale'> {
    if ((this.watchesBy.get(watch.conversation)?.revision ?? 0) !== seen) return Promise.resolve('stale');
    this.watchesBy.set(watch.conversation, watch);
    return Promise.resolve('put');
  }

  dropWatch(conversation: string): Promise<void> {
    this.watchesBy.delete(conversation);
    for (const [id, message] of this.messages) {
      if (message.conversation !== conversation || message.state !== 'due') continue;
      this.messages.set(id, { ...message, attempts: 0, state: message.posted && isCard(message) ? 'sent' : 'dropped' });
    }
    return Promise.resolve();
  }

  incident(id: string): Promise<Incident | undefined> {
    return Promise.resolve(this.incidentsById.get(id));
  }

  incidents(planId: string, since?: string): Promise<readonly Incident[]> {
    return Promise.resolve(this.lately(planId, since));
  }

  claim(owner: string, now: number, leaseUntil: number): Promise<AlertMessage | undefined> {
    const isTaken = (id: string): boolean => (this.leases.get(id)?.until ?? 0) > now;
    const busy = new Set([...this.messages.values()].filter(({ id }) => isTaken(id)).map(({ conversation }) => conversation));
    const due = [...this.messages.values()].find(
      ({ state, dueAt, conversation }) => state === 'due' && Date.parse(dueAt) <= now && !busy.has(conversation),
    );
    if (due) this.leases.set(due.id, { owner, until: leaseUntil });
    return Promise.resolve(due);
  }

  chatsOf(people: readonly { readonly id: string }[]): Promise<readonly string[]> {
    return Promise.resolve(people.flatMap(({ id }) => this.chats.get(id) ?? []));
  }

  nextDue(): Promise<number | undefined> {
    const times = [...this.messages.values()].filter(({ state }) => state === 'due').map(({ dueAt }) => Date.parse(dueAt));
    return Promise.resolve(times.length === 0 ? undefined : Math.min(...times));
  }

  attempted(owner: string, id: string, outcome: Parameters<AlertStore['attempted']>[2], entry: LedgerEntry): Promise<void> {
    const message = this.messages.get(id);
    const isOurs = this.leases.get(id)?.owner === owner;
    if (!message || (!isOurs && !('posted' in outcome))) return Promise.resolve();
    this.leases.delete(id);
    this.entries.push(entry);
    if ('posted' in outcome && outcome.posted) {
      const state = outcome.posted.version >= message.version ? 'sent' : 'due';
      this.messages.set(id, { ...message, posted: outcome.posted, state });
    } else if ('dueAt' in outcome) this.messages.set(id, { ...message, dueAt: outcome.dueAt, attempts: message.attempts + 1 });
    else if ('dropped' in outcome && outcome.endsWatch) return this.dropWatch(message.conversation);
    else this.messages.set(id, { ...message, state: 'left' in outcome ? 'sent' : 'dropped' });
    return Promise.resolve();
  }

  ledger(planId: string | undefined, conversation: string | undefined, most: number): Promise<readonly LedgerEntry[]> {
    const all = this.entries.filter(
      (entry) => (planId ?? entry.planId) === entry.planId && (conversation ?? entry.conversation) === entry.conversation,
    );
    return Promise.resolve(all.toReversed().slice(0, most));
  }

  waiting(conversation: string): Promise<readonly AlertMessage[]> {
    const due = [...this.messages.values()].filter((message) => message.conversation === conversation && message.state === 'due');
    return Promise.resolve(due.filter(({ posted }) => !posted));
  }

  unsent(): Promise<{ readonly count: number; readonly oldestDueAt?: string }> {
    const due = [...this.messages.values()].filter(({ state }) => state === 'due').map(({ dueAt }) => dueAt);
    const oldest = due.toSorted()[0];
    return Promise.resolve({ count: due.length, ...(oldest !== undefined && { oldestDueAt: oldest }) });
  }

  private isTouched(id: string): boolean {
    const message = this.messages.get(id);
    return message?.state !== 'due' || message.posted !== undefined || message.attempts > 0 || this.leases.has(id);
  }

  private lately(planId: string, since: string | undefined): readonly Incident[] {
    return [...this.incidentsById.values()]
      .filter((incident) => incident.planId === planId && (since === undefined || !incident.ended || incident.ended.at >= since))
      .toReversed();
  }
}
