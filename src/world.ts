/** What the product is made over: the demo's, or a real tenant's. */
import { createHash } from 'node:crypto';
import type { Config } from './config';
import type { DemoControls } from './conversations/asking';
import { readPlanFile, readReportFile } from './input-files';
import type { PlanInUse } from './plans/plans';
import type { Plan } from './readiness/plan';
import { createReportShelf, type ReportShelf } from './sources/collector/shelf';
import { writePlan } from './sources/plan/write-plan';
import type { Store } from './storage/store';
import type { Log } from './support/log';
import { UnusableInput } from './support/unusable-input';

/** What differs between the demo and a real tenant. */
export interface World {
  readonly azure: Config['azure'];
  readonly store: Store;
  readonly administrators: readonly string[] | 'everyone';
  readonly fallback?: { readonly plan: PlanInUse; readonly shelf: ReportShelf };
  /** What a plan knows of its premises before any report is handed in. */
  readonly newShelf: () => ReportShelf;
  readonly demo?: DemoControls;
}

/** PLAN_FILE and REPORT_FILE, every mistake in them reported at once. */
export function readFiles(config: Config, log: Log): World['fallback'] {
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
