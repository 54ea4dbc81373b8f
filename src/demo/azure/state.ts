/** The simulated Azure as data: what exists in it, and what is broken in it. */
import type { SimulatedVmm } from './site-recovery';
import type { WireResource } from './wire';

/** What can be broken (breakage.ts says how), in the order it is offered. */
export const BREAKAGE_NAMES = [
  'storage',
  'logAccount',
  'redundancy',
  'kind',
  'network',
  'subnets',
  'vault',
  'vaultRegion',
  'excludedRegion',
  'firewall',
  'keys',
  'tier',
  'accountOutage',
  'registration',
  'providerVersion',
  'account',
  'providers',
  'rights',
  'slow',
  'throttle',
  'down',
] as const;

export type BreakageName = (typeof BREAKAGE_NAMES)[number];

export interface SimulatedSubscription {
  readonly subscriptionId: string;
  readonly displayName: string;
  /** Enabled, Warned, PastDue, Disabled, Deleted. */
  readonly state: string;
  /** Namespace → registrationState. */
  readonly providers: Readonly<Record<string, string>>;
  readonly resourceGroups: readonly string[];
  readonly vaults: readonly WireResource[];
  readonly storageAccounts: readonly WireResource[];
  readonly virtualNetworks: readonly WireResource[];
  /** VMM servers that are registered in its vaults. */
  readonly registered: readonly SimulatedVmm[];
}

/** How the service as a whole behaves. */
export interface ServiceFaults {
  /** Every read answers 403; the list of subscriptions is empty, as Azure has it for who may see none. */
  readonly denied: boolean;
  /** No answer ever. */
  readonly hanging: boolean;
  /** 429 with this Retry-After in seconds. */
  readonly throttledFor?: number;
  /** Every read answers 500. */
  readonly down: boolean;
}

/** What the breakages act on: the resources that the demo's plan names. */
interface PlannedResources {
  readonly subscriptionId: string;
  readonly vault: string;
  readonly storageAccount: string;
  readonly premiumAccount: string;
  readonly logAccount: string;
  readonly network: string;
}

export interface AzureWorld {
  readonly tenantId: string;
  /** Object id of the identity that reads. */
  readonly readerObjectId: string;
  readonly subscriptions: readonly SimulatedSubscription[];
  readonly planned: PlannedResources;
  readonly faults: ServiceFaults;
  /** Entries on one page of a list; of the VMs that Site Recovery lists, so many more at once. */
  readonly pageSize: number;
  readonly itemsPerPage: number;
}

/** The sound world, and the breakages laid over it, first to last. */
export interface AzureState {
  readonly sound: AzureWorld;
  readonly broken: readonly BreakageName[];
}

/** A service without faults. */
export const NO_FAULTS: ServiceFaults = { denied: false, hanging: false, down: false };
