/** The product without its channel: what it keeps, where facts come from, and the conversation about them. Shared by the bot and the terminal. */
import { createHash } from 'node:crypto';
import { AssessmentDesk, type PlanInventory } from './assessments/desk';
import type { AssessmentMemory } from './assessments/ports';
import { provideAzureIdentity, type Config } from './config';
import { openConfiguredStore } from './configured-store';
import type { DemoControls } from './conversations/asking';
import { createChanges, type Changes } from './conversations/changes';
import { createConversation } from './conversations/conversation';
import { createCollectorKit } from './collector-kit';
import { createWaiting } from './conversations/setup/waiting';
import type { Doctor } from './conversations/tools';
import type { Conversation } from './conversations/turn';
import { createAzureControls } from './demo/azure/controls';
import { createSimulatedAzure } from './demo/azure/server';
import { createDemoEstate } from './demo/estate/estate';
import { exportDemo } from './demo/export';
import { rightsOf } from './doctor/azure';
import { examineRunning } from './doctor/examine';
import { createDownloads, type Downloads } from './downloads';
import { putOnShelf, readPlanFile, readReportFile, toPlan } from './input-files';
import type { Members } from './plans/members';
import { Plans, type PlanInUse } from './plans/plans';
import { People } from './plans/people';
import { ReportIntake, type Shelf } from './plans/report-intake';
import { UploadKeys } from './plans/upload-keys';
import { editionByName } from './readiness/editions';
import type { Edition } from './readiness/editions/edition';
import type { Plan } from './readiness/plan';
import { reportHandler } from './report-route';
import type { ReportHandler } from './server/reports';
import { createCredential } from './sources/azure/credential';
import { createAzureChoices } from './sources/azure/choices';
import { createAzureSource, type AzureSourceOptions } from './sources/azure/source';
import { createReportShelf, type ReportShelf } from './sources/collector/shelf';
import { writePlan } from './sources/plan/write-plan';
import { openStore, type Store } from './storage/store';
import type { Clock } from './support/clock';
import type { Log } from './support/log';
import { projectFile } from './support/project-files';
import { UnusableInput } from './support/unusable-input';
import { noteContradictions } from './walk/contradictions';
import { createPeoplesWord } from './walk/peoples-word';

/** How long one reading of Azure may take, milliseconds. */
const AZURE_DEADLINE = 20_000;

export interface Product {
  readonly conversation: Conversation;
  readonly store: Store;
  readonly desk: AssessmentDesk;
  readonly reports: ReportHandler;
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

/** What differs between the demo and a real tenant. */
interface World {
  readonly azure: Config['azure'];
  readonly store: Store;
  readonly administrators: readonly string[] | 'everyone';
  readonly fallback?: { readonly plan: PlanInUse; readonly shelf: ReportShelf };
  /** What a plan knows of its premises before any report is handed in. */
  readonly newShelf: () => ReportShelf;
  readonly demo?: DemoControls;
}

async function createDemo(parts: ProductParts): Promise<Product> {
  const { config, clock } = parts;
  const estate = createDemoEstate({ now: clock.now() });
  const azure = await createSimulatedAzure({ state: estate.azure, clock });
  provideAzureIdentity({
    IDENTITY_ENDPOINT: azure.identityEndpoint,
    IDENTITY_HEADER: azure.identityHeader,
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  });
  const newShelf = (): ReportShelf => {
    const shelf = createReportShelf();
    for (const report of [estate.earlier, ...estate.reports]) putOnShelf(shelf, Buffer.from(JSON.stringify(report)), 'the demo’s report');
    return shelf;
  };
  const plan: PlanInUse = { id: 'demo', revision: 1, plan: toPlan(JSON.stringify(estate.plan), 'the demo’s plan'), answered: [] };
  const product = build(parts, {
    azure: { ...config.azure, cloud: 'AzureCloud', endpoint: azure.endpoint },
    store: await openStore('memory'),
    administrators: 'everyone',
    fallback: { plan, shelf: newShelf() },
    newShelf,
    demo: createAzureControls(azure),
  });
  return {
    ...product,
    exportTo: (folder) => {
      exportDemo(folder, estate, azure);
    },
    close: () => Promise.all([product.close(), azure.close()]).then(() => undefined),
  };
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

/** PLAN_FILE and REPORT_FILE, every mistake in them reported at once. */
function readFiles(config: Config, log: Log): World['fallback'] {
  const { planFile, reportFile } = config;
  const mistakes: string[] = [];
  const read = <T>(variable: string, make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      mistakes.push(`${variable}: ${error.message}`);
      return undefined;
    }
  };
  const shelf = createReportShelf();
  const plan = planFile === undefined ? undefined : read('PLAN_FILE', () => checkedPlan(readPlanFile(planFile), config));
  if (reportFile !== undefined) read('REPORT_FILE', () => readReportFile(shelf, reportFile));
  if (mistakes.length > 0) throw new UnusableInput(mistakes.join('\n'));
  if (plan && reportFile === undefined) log.warn({}, 'REPORT_FILE is not set: hosts and VMs of PLAN_FILE are unknown');
  if (!plan && reportFile !== undefined) log.warn({}, 'REPORT_FILE is of no use without PLAN_FILE');
  return plan && { plan: { id: idOf(plan), revision: 1, plan, answered: [] }, shelf };
}

/** Another document is another plan: what was read from Azure for the one before must never be taken for it. */
function idOf(plan: Plan): string {
  return `PLAN_FILE ${createHash('sha256').update(writePlan(plan)).digest('hex')}`;
}

/** @throws UnusableInput for a plan that this bot cannot judge */
function checkedPlan(plan: Plan, config: Config): Plan {
  if (plan.azureCloud === config.azure.cloud) return plan;
  throw new UnusableInput(`The plan is for ${plan.azureCloud}, and AZURE_CLOUD is ${config.azure.cloud}: one bot serves one cloud.`);
}

function build(parts: ProductParts, world: World): Product {
  const { config, members, clock, log } = parts;
  const { store, fallback, newShelf, demo } = world;
  const plans = new Plans({
    store: store.plans,
    documents: { read: (document) => toPlan(document, 'A kept plan'), write: writePlan },
    administrators: world.administrators,
    clock,
  });
  const changes = createChanges();
  const intake = new ReportIntake({
    store: store.reports,
    newShelf,
    onAccepted: (planId) => lookAt(plans, desk, log, planId, changes.tell),
    clock,
    log,
  });
  const keys = new UploadKeys({ store: store.plans, plans, clock });
  const downloads = createDownloads(config.publicUrl, clock);
  const azure = { credential: createCredential(world.azure.cloud), ...world.azure, clock, log };
  const desk = deskOf(parts, world, azure, intake, changes);
  const conversation = createConversation({
    plans,
    desk,
    members,
    clock,
    choices: createAzureChoices(azure),
    cloud: world.azure.cloud,
    waiting: createWaiting(),
    walk: store.walk,
    changes,
    keys,
    intake,
    people: new People({ store: store.people, plans }),
    doctor: doctorOf(config, store, azure),
    kit: createCollectorKit(),
    files: downloads,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    meet: (root) => store.channel.meet(root, clock.now()),
    ...(fallback && { fallback: fallback.plan }),
    ...(demo && { demo }),
  });
  return {
    conversation,
    store,
    desk,
    reports: reportHandler(keys, intake),
    downloads,
    ...(fallback && { fallback: fallback.plan }),
    quiet: () => {
      keys.hideAll();
    },
    close: () => store.close(),
  };
}

function deskOf(
  { config, clock, log }: ProductParts,
  { store, fallback }: World,
  azure: AzureSourceOptions,
  intake: ReportIntake,
  changes: Changes,
): AssessmentDesk {
  return new AssessmentDesk({
    azure: createAzureSource(azure),
    inventoryOf: async (planId) =>
      planId === fallback?.plan.id
        ? inventoryOf(fallback.shelf, () => Promise.resolve())
        : inventoryOf(await intake.shelfOf(planId), () => intake.shelfOf(planId)),
    peopleOf: createPeoplesWord(store.walk),
    onJudged: (...judged) => noteContradictions(store.walk, ...judged),
    editionOf: (plan) => editionOf(plan, config),
    memory: telling(store.assessments, changes.tell),
    clock,
    log,
    refreshAfter: config.sweepMinutes * 60_000,
    deadline: AZURE_DEADLINE,
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
