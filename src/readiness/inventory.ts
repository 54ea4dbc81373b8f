/** What the sources hand to the core: records with their own facts and relations, nothing derived yet. */
import type {
  FactRecord,
  Gap,
  HostFacts,
  OperatingSystem,
  PlanFacts,
  Provider,
  Sighting,
  StorageAccountFacts,
  VmDisk,
  VmFacts,
  VmmServerFacts,
} from './facts';
import type { IsoTime } from './subjects';

/** The on-premises side of one or more collector reports, the newest per VMM server. */
export interface Inventory {
  readonly reports: readonly ReportSighting[];
  readonly vmmServers: readonly ReportedVmmServer[];
  readonly clouds: readonly ReportedCloud[];
  readonly hostGroups: readonly ReportedHostGroup[];
  readonly hosts: readonly ReportedHost[];
  readonly vms: readonly ReportedVm[];
  /**
   * What an older report of the same VMM server named and its newest no longer does, so that a question about it can be
   * answered with "in the report until …". `until`: collectedAt of the last report that named it. Not when the newest
   * report says by a problem that it could not read that list.
   */
  readonly departed: readonly {
    readonly kind: 'cloud' | 'host' | 'vm';
    readonly name: string;
    readonly fqdn?: string;
    readonly until: IsoTime;
  }[];
  /** Lists that a report could not read as a whole: what they should hold is unknown, not empty. */
  readonly unreadLists: readonly {
    readonly vmmServerId?: string;
    readonly list: 'clouds' | 'hostGroups' | 'hosts' | 'clusters' | 'vms';
    readonly gap: Gap;
  }[];
}

export interface ReportSighting {
  readonly reportId: string;
  readonly collectedAt: IsoTime;
  readonly collectorVersion: string;
  readonly vmmServerIds: readonly string[];
  /** Who listed it, where no report did: what it says is then a person's word. */
  readonly toldBy?: string;
}

/** Shared by all reported records: the report that holds it, and what that report could not read of it. */
interface Reported {
  /** Unique among the records of its kind; ends with the report's own id. */
  readonly id: string;
  readonly name: string;
  readonly report: ReportSighting;
  readonly gaps: readonly Gap[];
}

type Unread<T> = T | undefined;

export interface ReportedVmmServer extends Reported {
  readonly fqdn?: string;
  readonly facts: Partial<Pick<VmmServerFacts, 'productVersion' | 'endpoints' | 'proxy' | 'dotNetRelease' | 'registeredVaults'>>;
  readonly operatingSystem: Unread<OperatingSystem>;
}

export interface ReportedCloud extends Reported {
  readonly vmmServerId: string;
  /** Host groups assigned to the cloud itself. */
  readonly hostGroupIds: Unread<readonly string[]>;
}

export interface ReportedHostGroup extends Reported {
  readonly path: string;
  readonly parentId: Unread<string | null>;
  readonly vmmServerId?: string;
}

export interface ReportedHost extends Reported {
  readonly fqdn?: string;
  readonly vmmServerId: string;
  /** null: in no group. */
  readonly hostGroupId: Unread<string | null>;
  /** null: standalone. */
  readonly clusterId: Unread<string | null>;
  readonly operatingSystem: Unread<OperatingSystem>;
  readonly facts: Partial<
    Pick<
      HostFacts,
      | 'virtualizationPlatform'
      | 'hyperVRole'
      | 'hotfixes'
      | 'pendingUpdates'
      | 'lastUpdateInstalledAt'
      | 'dotNetRelease'
      | 'proxy'
      | 'endpoints'
      | 'agentVersion'
      | 'replicaBroker'
      | 'azureBackupInUse'
    >
  >;
}

export interface ReportedVm extends Reported {
  /** null: on no host. */
  readonly hostId: Unread<string | null>;
  /** null: in no cloud. */
  readonly cloudId: Unread<string | null>;
  /** The VMM server whose report holds it, where the report says. */
  readonly vmmServerId?: string;
  readonly disks: Unread<readonly VmDisk[]>;
  readonly facts: Partial<
    Pick<
      VmFacts,
      | 'generation'
      | 'guestSystem'
      | 'fibreChannelAdapters'
      | 'networkAdapters'
      | 'secureBoot'
      | 'tpm'
      | 'shielded'
      | 'bitLocker'
      | 'operatingSystemDiskIsDynamic'
      | 'storageSpaces'
      | 'nicTeam'
      | 'iscsi'
      | 'hyperVReplica'
    >
  >;
}

/** What Azure answers about a storage account. */
export type ReadAccountFacts = Pick<
  StorageAccountFacts,
  | 'presence'
  | 'region'
  | 'sku'
  | 'kind'
  | 'location'
  | 'accessTier'
  | 'firewall'
  | 'sharedKeyAllowed'
  | 'provisioningState'
  | 'statusOfPrimary'
>;

/** What the plan's vault holds of one VMM server: its fabric there, with what was read below it. */
export interface RegisteredVmm {
  /** The fabric's name as people see it: the VMM server's fully qualified name. */
  readonly name: string;
  readonly provider: ReadPart<Provider>;
  readonly items: ReadPart<readonly RegisteredItem[]>;
}

/** A protectable item: a VM of a cloud. `errors` absent: Azure did not say. */
export interface RegisteredItem {
  readonly name: string;
  readonly cloud: string;
  /** VMM's own id of the VM, where Azure says it. */
  readonly sourceId?: string;
  readonly errors?: readonly string[];
}

/** A value with what saw it, or the gap in its place. */
export type ReadPart<T> = { readonly value: T; readonly sightings: readonly Sighting[] } | { readonly gap: Gap };

/** Facts about the Azure side of one plan, as one reading gave them. */
export interface AzureReading {
  /** When the reading ended. */
  readonly readAt: IsoTime;
  readonly plan: FactRecord<'plan'> & {
    readonly facts: Partial<Omit<PlanFacts, 'assessedAt' | 'managedDisks' | 'rightsAssigned' | 'capacityPlanned'>>;
  };
  /** One per account the plan names, under its resource id as the plan writes it. */
  readonly storageAccounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: Partial<ReadAccountFacts>;
    readonly sightings: readonly Sighting[];
    readonly gaps: readonly Gap[];
  }[];
  /** One per VMM fabric in the plan's vault. Absent: the fabrics were not read, and the plan's record says why. */
  readonly registered?: readonly RegisteredVmm[];
  /** How many requests it took, and how many of these went to the storage resource provider. Absent: nobody counted. */
  readonly requests?: { readonly reads: number; readonly storage: number };
}
