/** The product without its channel: where facts come from, and the conversation about them. Shared by the bot and the terminal. */
import { readFileSync } from 'node:fs';
import { Assessments } from './assessments/assessments';
import { provideAzureIdentity, type AssessmentConfig, type Config } from './config';
import { createConversation } from './conversations/conversation';
import type { Conversation } from './conversations/turn';
import { createAzureControls } from './demo/azure/controls';
import { createSimulatedAzure } from './demo/azure/server';
import { createDemoEstate } from './demo/estate/estate';
import { exportDemo } from './demo/export';
import { editionByName } from './readiness/editions';
import type { Plan } from './readiness/plan';
import { createCredential } from './sources/azure/credential';
import { createAzureSource } from './sources/azure/source';
import { createReportShelf, type ReportShelf } from './sources/collector/shelf';
import { readPlan } from './sources/plan/read-plan';
import { describeRefusal, type Refusal } from './sources/schema-check';
import type { Clock } from './support/clock';
import type { Log } from './support/log';
import { UnusableInput } from './support/unusable-input';

/** How long one reading of Azure may take, milliseconds. */
const AZURE_DEADLINE = 20_000;

export interface Product {
  readonly conversation: Conversation;
  readonly assessments: Assessments;
  /** The demo only: writes what it judges to a folder, for `npm run check`. @throws the file system's error */
  readonly exportTo?: (folder: string) => void;
  close(): Promise<void>;
}

/**
 * Makes the product that the configuration asks for: the demo with its simulated Azure and sample estate, or a real
 * tenant's with its plan document and report.
 * @throws UnusableInput when a file is missing or broken
 */
export async function createProduct(config: Config, clock: Clock, log: Log): Promise<Product> {
  return config.mode === 'demo' ? createDemo(config, clock, log) : createFromFiles(config, clock, log);
}

async function createDemo(config: Config, clock: Clock, log: Log): Promise<Product> {
  const estate = createDemoEstate({ now: clock.now() });
  const azure = await createSimulatedAzure({ state: estate.azure, clock });
  provideAzureIdentity({
    IDENTITY_ENDPOINT: azure.identityEndpoint,
    IDENTITY_HEADER: azure.identityHeader,
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  });
  const shelf = createReportShelf();
  for (const report of [estate.earlier, ...estate.reports]) accept(shelf, Buffer.from(JSON.stringify(report)), 'the demo’s report');
  const plan = toPlan(JSON.stringify(estate.plan), 'the demo’s plan');
  const assessments = createAssessments({ ...config, azure: { cloud: 'AzureCloud', endpoint: azure.endpoint } }, plan, shelf, clock, log);
  return {
    assessments,
    conversation: createConversation({ assessments, clock, demo: createAzureControls(azure) }),
    exportTo: (folder) => {
      exportDemo(folder, estate, azure);
    },
    close: () => azure.close(),
  };
}

function createFromFiles(config: Config, clock: Clock, log: Log): Promise<Product> {
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
  const { planFile, reportFile } = config;
  const shelf = createReportShelf();
  const plan = read('PLAN_FILE', () => {
    if (planFile !== undefined) return readPlanFile(planFile);
    throw new UnusableInput('the path of a plan document is expected (contracts/plan.schema.json); without one there is nothing to judge.');
  });
  if (reportFile === undefined) log.warn({}, 'REPORT_FILE is not set: hosts and VMs are unknown until a report is given');
  else read('REPORT_FILE', () => readReportFile(shelf, reportFile));
  const assessments = plan && read('PLAN_FILE', () => createAssessments(config, plan, shelf, clock, log));
  if (!assessments || mistakes.length > 0) throw new UnusableInput(mistakes.join('\n'));
  return Promise.resolve({ assessments, conversation: createConversation({ assessments, clock }), close: () => Promise.resolve() });
}

/** The plan document in a file. @throws UnusableInput with the path of each fault */
export function readPlanFile(file: string): Plan {
  return toPlan(readInput(file), file);
}

/** Puts the collector report in a file on the shelf. @throws UnusableInput with the path of each fault; the shelf stays as it was */
export function readReportFile(shelf: ReportShelf, file: string): void {
  accept(shelf, readInput(file), file);
}

function createAssessments(
  config: AssessmentConfig & { readonly sweepMinutes: number },
  plan: Plan,
  inventory: ReportShelf,
  clock: Clock,
  log: Log,
): Assessments {
  const name = plan.edition ?? config.edition;
  const edition = editionByName(name);
  if (!edition) throw new UnusableInput(`The plan asks for the edition ${name}, which this version does not have.`);
  if (plan.azureCloud !== config.azure.cloud) {
    throw new UnusableInput(`The plan is for ${plan.azureCloud}, and AZURE_CLOUD is ${config.azure.cloud}: one bot serves one cloud.`);
  }
  const azure = createAzureSource({ credential: createCredential(config.azure.cloud), ...config.azure, clock, log });
  return new Assessments({ plan, edition, azure, inventory, clock, refreshAfter: config.sweepMinutes * 60_000, deadline: AZURE_DEADLINE });
}

function toPlan(document: Buffer | string, from: string): Plan {
  const read = readPlan(document);
  if (!read.ok) throw new UnusableInput(`${from} cannot be used as a plan:\n${linesOf(read)}`);
  return read.plan;
}

function accept(shelf: ReportShelf, bytes: Buffer, from: string): void {
  const accepted = shelf.accept(bytes);
  if (!accepted.accepted) throw new UnusableInput(`${from} cannot be used as a report:\n${linesOf(accepted)}`);
}

function linesOf(refusal: Pick<Refusal, 'faults' | 'more'>): string {
  return describeRefusal(refusal)
    .map((line) => `  ${line}`)
    .join('\n');
}

function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new UnusableInput(`${file}: ${reason}.`);
  }
}
