/** The product without its channel: what it keeps, where facts come from, and the conversation about them. Shared by the bot and the terminal. */
import { randomUUID } from 'node:crypto';
import { createAlerts } from './alerts/alerts';
import type { AlertChannel, Watch } from './alerts/ports';
import { AssessmentDesk, type PlanInventory } from './assessments/desk';
import type { AssessmentMemory } from './assessments/ports';
import { createAlertCards } from './cards/alert-cards';
import type { Config } from './config';
import { openConfiguredStore } from './configured-store';
import { createChanges } from './conversations/changes';
import { createConversation } from './conversations/conversation';
import { belongsTo } from './conversations/place';
import { createCollectorKit } from './collector-kit';
import { createWaiting } from './conversations/setup/waiting';
import type { Doctor, Health } from './conversations/tools';
import type { Conversation } from './conversations/turn';
import { rightsOf } from './doctor/azure';
import { examineRunning } from './doctor/examine';
import { createDownloads, type Downloads } from './downloads';
import { createDemoWorld } from './demo-world';
import { readFiles, type World } from './world';
import { createHealth, programVersion } from './health';
import { toPlan } from './input-files';
import type { Members } from './plans/members';
import { Plans, type PlanInUse } from './plans/plans';
import { People } from './plans/people';
import type { Person } from './plans/ports';
import { ReportIntake, type Shelf } from './plans/report-intake';
import { UploadKeys } from './plans/upload-keys';
import { editionByName } from './readiness/editions';
import type { Edition } from './readiness/editions/edition';
import type { Plan } from './readiness/plan';
import { reportHandler } from './report-route';
import type { ReportHandler } from './server/reports';
import { createAllowanceMeter } from './sources/azure/allowance';
import { createCredential } from './sources/azure/credential';
import { createAzureChoices } from './sources/azure/choices';
import { createAzureSource, type AzureSourceOptions } from './sources/azure/source';
import { createReportShelf } from './sources/collector/shelf';
import { writePlan } from './sources/plan/write-plan';
import type { Store } from './storage/store';
import type { Clock } from './support/clock';
import type { Log } from './support/log';
import { projectFile } from './support/project-files';
import { noteContradictions } from './walk/contradictions';
import { createPeoplesWord } from './walk/peoples-word';
import { createWatching, type Watching } from './watching';
import { withWord } from './watched-store';

/** The demo's plans are swept so often, milliseconds: whoever tries it out waits for no quarter of an hour. */
const DEMO_SWEEP = 20_000;

/** How long one reading of Azure may take, milliseconds. */
const AZURE_DEADLINE = 20_000;

export interface Product {
  readonly conversation: Conversation;
  readonly store: Store;
  readonly desk: AssessmentDesk;
  readonly reports: ReportHandler;
  readonly health: Health;
  /** Sweeps the plans and sends what follows through a channel, until it is stopped. */
  readonly watch: (channel: AlertChannel) => Watching;
  readonly downloads: Downloads;
  /** Has hidden what a card shows for a while only; before the channel stops. */
  readonly quiet: () => void;
  /** For conversations without a plan of their own. */
  readonly fallback?: PlanInUse;
  /** The demo only: writes what it judges to a folder, for `npm run check`. @throws the file system's error */
  readonly exportTo?: (folder: string) => void;
  close(): Promise<void>;
}

export interface ProductParts {
  readonly config: Config;
  readonly members: Members;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Makes the product that the configuration asks for: the demo with its simulated Azure and sample estate, or a real tenant's
 * with what it keeps.
 * @throws UnusableInput when a file is missing or broken, or the store cannot be used
 */
export async function createProduct(parts: ProductParts): Promise<Product> {
  return parts.config.mode === 'demo' ? createDemo(parts) : createReal(parts);
}

async function createDemo(parts: ProductParts): Promise<Product> {
  const { world, exportTo, close } = await createDemoWorld(parts.config, parts.clock);
  const product = build(parts, world);
  return { ...product, exportTo, close: () => Promise.all([product.close(), close()]).then(() => undefined) };
}

async function createReal(parts: ProductParts): Promise<Product> {
  const { config, clock, log } = parts;
  const fallback = readFiles(config, log);
  const store = await openConfiguredStore(config, clock, log);
  return build(parts, {
    azure: config.azure,
    store,
    administrators: config.administrators,
    newShelf: createReportShelf,
    ...(fallback && { fallback }),
  });
}

/** What goes on without anybody asking begins once there is a channel; the terminal has none. */
interface Going {
  watching?: Watching;
}

function build(parts: ProductParts, world: World): Product {
  const going: Going = {};
  const judging = judgingOf(parts, { ...world, store: withWord(world.store, () => going.watching) }, going);
  const alerting = alertingOf(parts, judging);
  const { store, desk, keys, intake, fallback, downloads } = judging;
  return {
    conversation: conversationOf(parts, judging, alerting),
    store,
    desk,
    reports: reportHandler(keys, intake),
    health: alerting.health,
    watch: (channel) => (going.watching = createWatching({ ...parts, ...alerting, store, desk, channel })),
    downloads,
    ...(fallback && { fallback: fallback.plan }),
    quiet: () => {
      keys.hideAll();
    },
    close: () => store.close(),
  };
}

/** Plans, reports and Azure, and who judges them. */
function judgingOf({ config, clock, log }: ProductParts, world: World, going: Going) {
  const { store, fallback, newShelf } = world;
  const plans = new Plans({
    store: store.plans,
    documents: { read: (document) => toPlan(document, 'A kept plan'), write: writePlan },
    administrators: world.administrators,
    clock,
  });
  const changes = createChanges();
  const onAccepted = (planId: string): void => {
    lookAt(plans, desk, log, planId, changes.tell);
    going.watching?.look(planId, { because: 'report' });
  };
  const intake = new ReportIntake({ store: store.reports, newShelf, onAccepted, clock, log });
  const allowance = createAllowanceMeter(clock);
  const azure = { credential: createCredential(world.azure.cloud), ...world.azure, allowance, clock, log };
  const desk: AssessmentDesk = new AssessmentDesk({
    azure: createAzureSource(azure),
    inventoryOf: async (planId) =>
      planId === fallback?.plan.id
        ? inventoryOf(fallback.shelf, () => Promise.resolve())
        : inventoryOf(await intake.shelfOf(planId), () => intake.shelfOf(planId)),
    peopleOf: createPeoplesWord(store.walk),
    onJudged: (...judged) => noteContradictions(store.walk, ...judged),
    onRead: (planId, askers) => going.watching?.read(planId, askers),
    editionOf: (plan) => editionOf(plan, config),
    memory: telling(store.assessments, changes.tell),
    clock,
    log,
    refreshAfter: config.sweepMinutes * 60_000,
    deadline: AZURE_DEADLINE,
  });
  const keys = new UploadKeys({ store: store.plans, plans, clock });
  return { ...world, changes, plans, intake, desk, keys, azure, allowance, downloads: createDownloads(config.publicUrl, clock) };
}

type Judging = ReturnType<typeof judgingOf>;

/** Who decides what is told of, and who says how the bot is. */
function alertingOf({ config, members, clock, log }: ProductParts, { store, plans, fallback, desk, allowance, demo: controls }: Judging) {
  const demo = controls !== undefined;
  const interval = demo ? DEMO_SWEEP : config.sweepMinutes * 60_000;
  const allPlans = async (): Promise<readonly PlanInUse[]> => {
    const open = await plans.open();
    return fallback && !open.some(({ id }) => id === fallback.plan.id) ? [...open, fallback.plan] : open;
  };
  const program = programVersion();
  const place = { plans, members, ...(fallback && { fallback: fallback.plan }) };
  const belongs = (watch: Pick<Watch, 'planId' | 'conversation' | 'by'>): ReturnType<typeof belongsTo> => belongsTo(place, watch);
  const alerts = createAlerts({
    store: store.alerts,
    belongs,
    cards: createAlertCards({ demo }),
    wake: (work) => store.work.want(work),
    look: async (planId) => {
      const plan = (await allPlans()).find(({ id }) => id === planId);
      return plan && (await (await desk.of(plan)).look()).assessment;
    },
    program,
    clock,
    log,
  });
  const isAdministrator = (person: Person): boolean => plans.isAdministrator(person);
  const health = createHealth({
    plans: allPlans,
    store,
    isAdministrator,
    allowance: () => allowance.last(),
    program,
    interval,
    startedAt: clock.now(),
    clock,
  });
  const administrators = plans.namedAdministrators();
  return { alerts, health, plans: allPlans, isAdministrator, administrators, belongs, interval, demo };
}

function conversationOf({ config, members, clock }: ProductParts, judging: Judging, alerting: ReturnType<typeof alertingOf>): Conversation {
  const { store, plans, desk, keys, intake, azure, downloads, fallback, demo, changes } = judging;
  return createConversation({
    plans,
    desk,
    members,
    clock,
    alerts: alerting.alerts,
    health: alerting.health,
    choices: createAzureChoices(azure),
    cloud: judging.azure.cloud,
    waiting: createWaiting(),
    run: randomUUID(),
    walk: store.walk,
    changes,
    keys,
    intake,
    people: new People({ store: store.people, plans }),
    doctor: doctorOf(config, store, azure),
    kit: createCollectorKit(),
    files: downloads,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    meet: async (root) => {
      // What waited for the app to be installed there need not wait any more.
      await store.alerts.reachable(root, clock.now());
      await alerting.alerts.heardFrom(root);
      return store.channel.meet(root, clock.now());
    },
    ...(fallback && { fallback: fallback.plan }),
    ...(demo && { demo }),
  });
}

/** Tells of every reading of Azure once it is kept. */
function telling(memory: AssessmentMemory, tell: (planId: string) => void): AssessmentMemory {
  return {
    ...memory,
    async keep(kept) {
      await memory.keep(kept);
      tell(kept.planId);
    },
  };
}

/** What a new report contradicts of what people said is over, also when nobody asks before the next report. */
function lookAt(plans: Plans, desk: AssessmentDesk, log: Log, planId: string, tell: (planId: string) => void): void {
  const look = async (): Promise<void> => {
    const plan = await plans.plan(planId);
    if (plan) await (await desk.of(plan)).lookAtHand();
    tell(planId);
  };
  look().catch((error: unknown) => {
    log.warn({ planId, error: error instanceof Error ? error.message : String(error) }, 'What a report contradicts could not be noted');
  });
}

function doctorOf(config: Config, store: Store, azure: AzureSourceOptions): Doctor {
  const running = { config, store, clock: azure.clock, packageFile: projectFile('dist', 'teams-app.zip') };
  return {
    installation: (plan) => examineRunning({ ...running, ...(plan && { plan }) }),
    rights: (plan) => rightsOf(azure, plan),
  };
}

function inventoryOf(shelf: Shelf, refresh: () => Promise<unknown>): PlanInventory {
  return {
    current: () => shelf.current(),
    reportIds: () => shelf.current().reports.map(({ reportId }) => reportId),
    refresh: async () => {
      await refresh();
    },
  };
}

/** The edition a plan asks for, else the default of this installation. */
function editionOf(plan: Plan, config: Config): Edition {
  return editionByName(plan.edition ?? config.edition);
}
