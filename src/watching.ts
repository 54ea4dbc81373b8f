/** What goes on without anybody asking: plans are swept, what follows is sent, and the bot looks after itself. */
import { randomUUID } from 'node:crypto';
import type { Alerts } from './alerts/alerts';
import type { Untellable } from './alerts/belonging';
import { createDelivery, type Delivery } from './alerts/delivery';
import type { AlertChannel, Watch } from './alerts/ports';
import type { DeliveryStore } from './alerts/sending-ports';
import type { AssessedPlan, AssessmentDesk } from './assessments/desk';
import { createReadBudget } from './assessments/read-budget';
import type { Asker } from './assessments/ports';
import { Sweep, type Why } from './assessments/sweep';
import { canaryStep } from './canary';
import { noticeCard } from './cards/notice';
import type { Reply } from './cards/reply';
import type { Health } from './conversations/tools';
import { metricsOf } from './health';
import type { Person } from './plans/ports';
import type { Store } from './storage/store';
import { isoTime, type Clock } from './support/clock';
import type { Log } from './support/log';
import { createWorker, SILENT_AFTER, type Worker } from './jobs/worker';
import type { Work } from './jobs/ports';
import { wordsOf } from './words';

export interface WatchingParts {
  readonly store: Store;
  /** All open ones, that of PLAN_FILE or the demo's among them. Rejects with MemoryFailure. */
  readonly plans: () => Promise<readonly AssessedPlan[]>;
  readonly isAdministrator: (person: Person) => boolean;
  /** Those who are named, by id alone. */
  readonly administrators: readonly Person[];
  /** Whether who is told in their own chat still belongs to the plan. Rejects with MemoryFailure. */
  readonly belongs: (who: Pick<Watch, 'planId' | 'conversation' | 'by'>) => Promise<'yes' | 'no' | 'unknown' | 'unlinked'>;
  readonly desk: AssessmentDesk;
  readonly alerts: Pick<Alerts, 'assessed' | 'late' | 'untested' | 'closed' | 'lookAgain' | 'tend' | 'digest'>;
  readonly channel: AlertChannel;
  readonly health: Health;
  /** Milliseconds between two sweeps of a plan. */
  readonly interval: number;
  readonly demo: boolean;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Watching {
  /** Figures, as `GET /metrics` gives them. */
  metrics(): Promise<string>;
  start(): void;
  /** Begins nothing new, gives what is under way its time, and the rest back to other processes. Never rejects. */
  stop(): Promise<void>;
  /** There may be something new to do, or to send. */
  wake(): void;
  /** Looks at a plan at once: a report came, somebody answered or changed it. Never rejects. */
  look(planId: string, why: Why): void;
  /** Somebody had Azure read anew. Never rejects. @param askers whose answers show what was read */
  read(planId: string, askers: readonly Asker[]): void;
  /** Plans were made or closed. Never rejects. */
  arrange(): void;
}

/** What is under way when the bot is stopped gets so long, milliseconds: within the farewell of the whole process. */
const GRACE = 5_000;
/** Incidents, their messages and the ledger are kept for so long after they ended. */
const KEPT_FOR = 90 * 24 * 3_600_000;
const DAY = 24 * 3_600_000;
/** How soon it is looked at whether all of a closed plan was told, milliseconds. */
const CLOSED_AGAIN = 60_000;

export function createWatching(parts: WatchingParts): Watching {
  const { store, channel, clock, log } = parts;
  const owner = randomUUID();
  const delivery = createDelivery({
    store: store.alerts,
    channel,
    owner,
    elsewhere: (watch, because) => elsewhere(parts, watch, because),
    belongs: parts.belongs,
    clock,
    log,
    random: Math.random,
  });
  const sweep = sweepOf(parts, delivery);
  const worker = workerOf(parts, owner, sweep, delivery);
  const quietly = (what: string, work: Promise<void>): void => {
    work.then(
      () => {
        worker.wake();
        delivery.wake();
      },
      (error: unknown) => {
        log.warn({ error: error instanceof Error ? error.message : String(error) }, what);
      },
    );
  };
  return {
    metrics: () => metricsOf(parts.health, delivery, clock),
    start() {
      for (const kind of ['canary', 'tidy'] as const)
        quietly('Work could not be put down', store.work.want({ kind, key: 'daily', dueAt: clock.now() }));
      sweep.start();
      worker.start();
      delivery.start();
    },
    async stop() {
      sweep.stop();
      await Promise.all([worker.stop(GRACE), delivery.stop(GRACE)]);
    },
    wake() {
      worker.wake();
      delivery.wake();
    },
    look: (planId, why) => {
      quietly('A plan could not be looked at', sweep.now(planId, why));
    },
    read: (planId, askers) => {
      quietly('What was read could not be handed over', sweep.read(planId, askers));
    },
    arrange: () => {
      quietly('The sweeps could not be arranged', sweep.arrange());
    },
  };
}

function sweepOf({ store, plans, desk, alerts, interval, clock, log }: WatchingParts, delivery: Delivery): Sweep {
  return new Sweep({
    plans,
    desk,
    memory: store.sweeps,
    work: store.work,
    budget: createReadBudget(),
    processes: () => store.processes.count(clock.now() - SILENT_AFTER),
    async seen(plan, assessment, { because, by, conversation, askers, isAzureSilent }) {
      const trigger = {
        because: because === 'planChanged' ? 'answer' : because,
        ...(by && { by }),
        ...(conversation !== undefined && { conversation }),
        ...(askers && { seenIn: askers }),
        ...(isAzureSilent && { isAzureSilent }),
      } as const;
      await alerts.assessed(plan, assessment, trigger);
      delivery.wake();
    },
    async late(planId, behind) {
      await alerts.late(planId, behind);
      delivery.wake();
    },
    async closed(planId) {
      await alerts.closed(planId, undefined);
      delivery.wake();
      await letGoOfWork(store, planId, clock.now());
      await store.work.want({ kind: 'tidy', key: 'daily', dueAt: clock.now() + CLOSED_AGAIN });
    },
    interval,
    clock,
    log,
  });
}

/** What was to be done for a plan that is closed by now: its sweep is let go of by who sweeps. */
async function letGoOfWork({ alerts, work }: Pick<Store, 'alerts' | 'work'>, planId: string, now: number): Promise<void> {
  const ended = await alerts.incidents(planId, isoTime(now - DAY));
  const watches = await alerts.watches(planId);
  await work.drop('release', planId);
  for (const { id } of ended) await work.drop('look', id);
  for (const { conversation } of watches) await work.drop('digest', conversation);
}

function workerOf(parts: WatchingParts, owner: string, sweep: Sweep, delivery: Delivery): Worker {
  const { store, plans, isAdministrator, alerts, demo, clock, log } = parts;
  const planIds = async (): Promise<readonly string[]> => (await plans()).map(({ id }) => id);
  const thenSend =
    (work: (key: string) => Promise<number | undefined>) =>
    async ({ key }: Work): Promise<number | undefined> => {
      const again = await work(key);
      delivery.wake();
      return again;
    };
  const ownersOf = async (planId: string): Promise<readonly string[]> => (await ownersIn(store, planId)).map(({ id }) => id);
  const canary = { store: store.alerts, alerts, planIds, ownersOf, isAdministrator, demo, clock };
  return createWorker({
    work: store.work,
    processes: store.processes,
    owner,
    handlers: {
      sweep: (work, held) => sweep.sweep(work, held),
      look: thenSend((incident) => alerts.lookAgain(incident)),
      release: thenSend((planId) => alerts.tend(planId)),
      digest: thenSend((conversation) => alerts.digest(conversation)),
      canary: thenSend(() => canaryStep(canary)),
      tidy: async () => {
        await store.alerts.tidy(clock.now() - KEPT_FOR);
        return clock.now() + ((await closedLetGo(store.alerts, planIds)) ? DAY : CLOSED_AGAIN);
      },
    },
    clock,
    log,
  });
}

/** Watches of closed plans end once nothing of these is to be told. Rejects with MemoryFailure. @returns whether none is left */
async function closedLetGo(
  store: Pick<DeliveryStore, 'watchedPlans' | 'letGo'>,
  planIds: () => Promise<readonly string[]>,
): Promise<boolean> {
  // In this order: a plan that is made meanwhile is not taken for a closed one.
  const watched = await store.watchedPlans();
  const open = await planIds();
  const left = await Promise.all(watched.filter((id) => !open.includes(id)).map((id) => store.letGo(id)));
  return !left.includes('stillDue');
}

async function ownersIn({ plans }: Pick<Store, 'plans'>, planId: string): Promise<readonly Person[]> {
  return (await plans.roles(planId)).filter(({ role }) => role === 'owner').map(({ person }) => person);
}

/**
 * Own chats of somebody who may hear of a plan: of who left it nobody is told anything more. Where the channel does not say, they are told: what would
 * say it may be the very conversation that is gone.
 */
async function chatsWithPlan({ store, belongs, isAdministrator }: WatchingParts, planId: string, by: Person): Promise<readonly string[]> {
  const chats = await store.alerts.chatsOf([by]);
  if (isAdministrator(by)) return chats;
  const answers = await Promise.all(chats.map((conversation) => belongs({ planId, conversation, by })));
  return chats.filter((_, index) => answers[index] !== 'no');
}

/** Who set the watch, and the plan's owners, in their own chats as far as these are known; else the administrators, who are owners of every plan. */
async function elsewhere(
  parts: WatchingParts,
  watch: Watch,
  because?: Untellable,
): Promise<readonly { readonly conversation: string; readonly show: Reply }[]> {
  const { store, plans, administrators, demo, clock } = parts;
  const owners = await ownersIn(store, watch.planId);
  const othersOf = async (people: readonly Person[]): Promise<readonly string[]> => {
    const chats = await Promise.all(people.map((person) => chatsWithPlan(parts, watch.planId, person)));
    return [...new Set(chats.flat())].filter((chat) => because !== undefined || chat !== watch.conversation);
  };
  // Whoever took away the plan's last conversation knows of it; who watches does not.
  const nearest = because === 'unlinked' ? [watch.conversation] : await othersOf([watch.by, ...owners]);
  // Whoever's watch ends may not be able to do anything about it.
  const isHelped = because === 'unlinked' || nearest.some((chat) => chat !== watch.conversation);
  const chats = isHelped ? nearest : [...nearest, ...(await othersOf(administrators))];
  const plan = (await plans()).find(({ id }) => id === watch.planId);
  const words = wordsOf(watch.language);
  const { title, line, next, rests, untellable } = words.delivery.elsewhere;
  const ended = watch.restsSince === undefined ? [line[watch.kind], next] : [rests[watch.kind], rests.next];
  const lines = because === undefined ? ended : [untellable[because].line, untellable[because].next];
  const context = { words, now: isoTime(clock.now()), timeZone: watch.timeZone, demo, shared: false };
  const show = noticeCard(context, { title: title(plan?.plan.name ?? ''), lines, kind: 'warning' });
  return chats.map((conversation) => ({ conversation, show }));
}
