import type { AzureCloudName } from './facts';
import type { EditionName } from './editions/edition';
import type { IsoTime, SubjectKind } from './subjects';

/** Which subjects a confirmation or waiver speaks of. `allIn`: every subject of the kind in that cloud. */
export interface SubjectSelector {
  readonly kind: SubjectKind;
  readonly name?: string;
  readonly id?: string;
  readonly cloud?: string;
  readonly allIn?: string;
}

export interface Confirmation {
  readonly requirement: string;
  readonly subject: SubjectSelector;
  readonly answer: 'met' | 'notMet';
  readonly by: string;
  readonly at: IsoTime;
  readonly note?: string;
  readonly validUntil?: IsoTime;
  readonly secondedBy?: string;
  /** Given in conversation: its id there. */
  readonly id?: string;
  /** Given in conversation, where people are told apart by their accounts: whether a different one agreed. */
  readonly isSeconded?: boolean;
  /** A measurement has contradicted it before: it settles nothing any more. */
  readonly isOver?: boolean;
}

export interface Waiver {
  readonly requirement: string;
  readonly subject: SubjectSelector;
  readonly by: string;
  readonly reason: string;
  readonly until: IsoTime;
}

/** What is to be replicated where: the plan document (contracts/plan.schema.json) with its defaults filled in. */
export interface Plan {
  readonly name: string;
  /** Absent: taken from the vault's resource id; absent there too: none chosen. */
  readonly subscriptionId?: string;
  readonly vaultId?: string;
  readonly replicationStorageAccountIds: readonly string[];
  readonly logStorageAccountId?: string;
  readonly networkId?: string;
  /** Empty: all. Names of VMM servers, with or without domain. */
  readonly vmmServers: readonly string[];
  /** Empty: all. */
  readonly clouds: readonly string[];
  readonly hostsExcluded: readonly string[];
  /** Empty: all. */
  readonly vmsIncluded: readonly string[];
  readonly vmsExcluded: readonly string[];
  readonly excludedDisks: readonly { readonly vm: string; readonly id?: string; readonly cloud?: string; readonly disk: string }[];
  readonly managedDisks: boolean;
  readonly edition?: EditionName;
  readonly azureCloud: AzureCloudName;
  /** Hours; never longer than the catalogue's. */
  readonly freshnessHours: { readonly azure: number; readonly report: number; readonly confirmation: number };
  readonly waivers: readonly Waiver[];
  readonly confirmations: readonly Confirmation[];
}

/** The catalogue's freshness limits, in hours: Azure, collector report, a person's confirmation. */
export const FRESHNESS_HOURS = { azure: 24, report: 7 * 24, confirmation: 90 * 24 } as const;

/** A plan that names nothing: everything in the reports is meant, and nothing is chosen in Azure. */
export function emptyPlan(name: string, azureCloud: AzureCloudName = 'AzureCloud'): Plan {
  return {
    name,
    replicationStorageAccountIds: [],
    vmmServers: [],
    clouds: [],
    hostsExcluded: [],
    vmsIncluded: [],
    vmsExcluded: [],
    excludedDisks: [],
    managedDisks: true,
    azureCloud,
    freshnessHours: FRESHNESS_HOURS,
    waivers: [],
    confirmations: [],
  };
}
