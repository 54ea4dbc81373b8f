/** The sample estate: collector reports, plan and Azure of an invented company, the same for the same seed and start time. */
import type { Report } from '../../sources/collector/wire';
import type { AzureState } from '../azure/state';
import { azureOf } from './azure';
import { planDocument } from './plan';
import type { PlanDocument } from './plan';
import { reportOf } from './report';

const HOUR = 60 * 60 * 1000;

/** The number that the demo is generated from; another one gives other ordinary VMs and other ids, and the same named ones. */
const DEMO_SEED = 2961977;

export interface DemoEstate {
  /** One per VMM server: Stockholm's of two hours ago, Malmö's too old to stand on. */
  readonly reports: readonly Report[];
  readonly plan: PlanDocument;
  readonly azure: AzureState;
}

/** @param options.now when the demo starts, in milliseconds: everything in it is dated relative to this */
export function createDemoEstate({ now, seed = DEMO_SEED }: { readonly now: number; readonly seed?: number }): DemoEstate {
  const { state, ids } = azureOf(now, seed);
  return {
    reports: [reportOf('stockholm', now - 2 * HOUR, seed), reportOf('malmo', now - 9 * 24 * HOUR, seed)],
    plan: planDocument(now, ids),
    azure: state,
  };
}
