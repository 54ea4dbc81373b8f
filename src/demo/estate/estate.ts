/** The sample estate: collector reports, plan and Azure of an invented company, the same for the same seed and start time. */
import type { Report } from '../../sources/collector/wire';
import type { AzureState } from '../azure/state';
import { azureOf } from './azure';
import { planDocument } from './plan';
import type { PlanDocument } from './plan';
import { fullName } from './company';
import { guidOf } from './random';
import { reportOf } from './report';

const HOUR = 60 * 60 * 1000;

/** The number that the demo is generated from; another one gives other ordinary VMs and other ids, and the same named ones. */
const DEMO_SEED = 2961977;

export interface DemoEstate {
  /** Stockholm's of five days ago: it names a host, HV21, that has been taken away since. */
  readonly earlier: Report;
  /** One per VMM server: Stockholm's of two hours ago, Malmö's too old to stand on. */
  readonly reports: readonly Report[];
  readonly plan: PlanDocument;
  readonly azure: AzureState;
}

/** @param options.now when the demo starts, in milliseconds: everything in it is dated relative to this */
export function createDemoEstate({ now, seed = DEMO_SEED }: { readonly now: number; readonly seed?: number }): DemoEstate {
  const stockholm = reportOf('stockholm', now - 2 * HOUR, seed);
  const { state, ids } = azureOf(now, seed, stockholm);
  return {
    earlier: withRetiredHost(reportOf('stockholm', now - 5 * 24 * HOUR, seed), seed),
    reports: [stockholm, reportOf('malmo', now - 9 * 24 * HOUR, seed)],
    plan: planDocument(now, ids),
    azure: state,
  };
}

/** A host like its neighbour, that only the earlier report knows. */
function withRetiredHost(report: Report, seed: number): Report {
  const neighbour = report.hosts.find((host) => host.name === 'HV02');
  if (!neighbour) return report;
  const retired = { ...neighbour, id: guidOf(seed, 'stockholm/host/HV21'), name: 'HV21', fqdn: fullName('HV21') };
  return { ...report, hosts: [...report.hosts, retired] };
}
