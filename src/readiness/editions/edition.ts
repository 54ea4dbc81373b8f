/** Editions are data: limits and accepted lists, each with the document, its date and the section it stands in. */
import type { AzureCloudName } from '../facts';
import type { Level } from '../subjects';

export type EditionName = 'seed-2017' | '2026-05' | '2026-09';

/** Where a figure was read: a public copy of the document, never the live page. */
export interface DocumentReference {
  /** The document's title or file name. */
  readonly document: string;
  /** ms.date of the copy, ISO date. */
  readonly date: string;
  readonly section: string;
  /** Public repository and commit of the copy that was read. */
  readonly copy: string;
}

/** A limit or list with the documents it comes from; several where sources disagree. */
export interface Sourced<T> {
  readonly value: T;
  readonly sources: readonly DocumentReference[];
}

/** Purposes of outbound connections. */
export type EndpointPurpose = 'identity' | 'management' | 'backup' | 'storage' | 'serviceBus' | 'telemetry' | 'time';

export interface EndpointRule {
  readonly purpose: EndpointPurpose;
  /** Host patterns: a name, or `*.` and a suffix. */
  readonly patterns: readonly string[];
  /** false: never blocks (time, telemetry). */
  readonly required: boolean;
}

/** `Y`: managed; `N`: listed as not; `-`: not listed. `minimum`: only from this VMM version on. */
export interface ManagedHostRow {
  readonly product: 'windowsServer' | 'hyperVServer' | 'azureLocal';
  /** Empty: the table leaves the version blank. */
  readonly release: string;
  /** Only this installation of the release; it comes before the row of the whole release. */
  readonly installation?: 'nano';
  /** VMM release → answer; a release that is not named here is not listed. */
  readonly vmm: Readonly<Record<string, { readonly managed: 'Y' | 'N' | '-'; readonly minimum?: string }>>;
}

/** An operating system as a host. A release that no row names is not accepted; `silent`: no source accepts or refuses it. */
export interface HostSystemRow {
  readonly product: 'windowsServer' | 'hyperVServer' | 'azureLocal';
  /** Empty: every release of the product that has no row of its own. */
  readonly release: string;
  /** Only this installation of the release; it comes before the row of the whole release. */
  readonly installation?: 'nano';
  readonly verdict: 'accepted' | 'refused' | 'silent';
}

/** Sizes in bytes. `pass`: within every source; `largest`: within one of them; between them warn. */
export interface SizeLimit {
  readonly pass: number;
  /** Whether `pass` itself still passes ("up to") or not ("less than"). */
  readonly passInclusive: boolean;
  readonly largest: number;
}

/** Disks above so many bytes replicate to managed disks only, with an agent later than this one on the host. */
export interface LargeDiskRule {
  readonly above: number;
  readonly agentLaterThan: string;
}

export interface Edition {
  readonly name: EditionName;
  readonly date: string;
  /** Levels that differ from the catalogue's. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly storageSkus: Sourced<{
    readonly accepted: readonly string[];
    readonly refused: readonly string[];
    readonly geoRedundant: readonly string[];
    readonly premium: readonly string[];
    readonly log: readonly string[];
  }>;
  /** `retiredOn`: the day the retired kinds end in each Azure cloud, ISO date. */
  readonly storageKinds: Sourced<{
    readonly accepted: readonly string[];
    readonly retired: readonly string[];
    readonly retiredOn: Readonly<Record<AzureCloudName, string>>;
    readonly refused: readonly string[];
  }>;
  readonly accessTiers: Sourced<{
    readonly kinds: readonly string[];
    readonly accepted: readonly string[];
    readonly warned: readonly string[];
  }>;
  /** A firewall that lets trusted Microsoft services through: whether the edition's own sources agree that it may. */
  readonly storageFirewall: Sourced<{ readonly trustedServices: 'pass' | 'warn' }>;
  /** Regions that are no target; empty: the edition names none. */
  readonly excludedRegions: Sourced<readonly string[]>;
  /** Whether the scenario may still be taken up: dated sources that announced its end, and those that kept it. */
  readonly route: Sourced<{ readonly announcedEnd: readonly DocumentReference[]; readonly kept: readonly DocumentReference[] }>;
  /** `acceptedFrom`: a floor; this version and every later one is accepted, listed or not. Else a release has to be listed. */
  readonly vmmReleases: Sourced<{
    readonly acceptedFrom?: string;
    readonly releases: readonly { readonly release: string; readonly version: string; readonly accepted: boolean }[];
  }>;
  /** VMM releases that are refused on Server Core. */
  readonly vmmServerCore: Sourced<{ readonly refused: readonly string[] }>;
  /** providerVersionDetails.status of the Provider, and after how many hours without a heartbeat it counts as silent. */
  readonly provider: Sourced<{
    readonly accepted: readonly string[];
    readonly warned: readonly string[];
    readonly refused: readonly string[];
    readonly heartbeatHours: number;
  }>;
  /** How many vaults a VMM server may be registered in. */
  readonly vaultsPerServer: Sourced<number>;
  /** Host releases that a cloud should not hold together. */
  readonly mixedHosts: Sourced<{ readonly releases: readonly string[]; readonly together: 'fail' | 'warn' }>;
  /** Operating systems accepted as hosts. */
  readonly hostSystems: Sourced<readonly HostSystemRow[]>;
  readonly managedHosts: Sourced<readonly ManagedHostRow[]>;
  /** Site Recovery's own "should": host release → VMM release it names. */
  readonly preferredVmm: Sourced<Readonly<Record<string, string>>>;
  readonly endpoints: Sourced<Readonly<Record<AzureCloudName, readonly EndpointRule[]>>>;
  /** Host patterns of services that were shut down; a probe of one says nothing. */
  readonly obsoleteEndpoints: Sourced<readonly string[]>;
  /** `isAsked`: false where the edition does not ask for it. */
  readonly dotNetRelease: Sourced<{ readonly isAsked: boolean; readonly release: number; readonly name: string }>;
  /** What a pending update means, and how old the last installation may be; null: the edition does not look at that. */
  readonly updates: Sourced<{ readonly pending: 'fail' | 'warn'; readonly maximumAgeDays: number | null }>;
  /** Host releases for which no more updates are to be had, with the last day they could be. */
  readonly updatesEnded: Sourced<Readonly<Record<string, string>>>;
  /** Update rollups with the Recovery Services agent they brought, oldest first (empty: none named), and how many behind the newest are supported. */
  readonly agent: Sourced<{
    readonly rollups: readonly { readonly rollup: number; readonly version: string }[];
    readonly window: number;
  }>;
  /** Whether the edition's sources disagree about Azure Backup on a host that replicates, or say nothing of it. */
  readonly azureBackup: Sourced<'disputed' | 'silent'>;
  /** Last day of Microsoft's support by host release, and how many days before it is told. */
  readonly hostSupport: Sourced<{ readonly ends: Readonly<Record<string, string>>; readonly toldDaysBefore: number }>;
  readonly kb2961977: Sourced<{ readonly releases: readonly string[]; readonly absent: 'fail' | 'warn' }>;
  readonly operatingSystemDisk: Sourced<{ readonly generation1: SizeLimit; readonly generation2: SizeLimit }>;
  readonly dataDiskCount: Sourced<{ readonly maximum: number; readonly countsOperatingSystemDisk: boolean }>;
  /** Bytes. Up to `pass` within every source, up to `maximum` within one of them. `large`: what is asked above a size; null: nothing. */
  readonly dataDiskSize: Sourced<{
    readonly minimum: number;
    readonly pass: number;
    readonly maximum: number;
    readonly large: LargeDiskRule | null;
  }>;
  readonly generation2Linux: Sourced<'accepted' | 'refused'>;
  /** Guest systems, by the names that derived/guest.ts gives them, whose 32-bit edition is accepted. */
  readonly guest32Bit: Sourced<readonly string[]>;
  /** Guest systems whose support by Microsoft ends, by what derived/guest.ts says their dates go by: name → last day of support. */
  readonly guestSupportEnded: Sourced<Readonly<Record<string, string>>>;
  /** Names of guest systems that several releases bear, of which support ends on different days: the first and the last of these days. */
  readonly guestSupportMayEnd: Sourced<Readonly<Record<string, { readonly first: string; readonly last: string }>>>;
  /** Guest systems that Hyper-V does not support on generation 2. */
  readonly notOnGeneration2: Sourced<readonly string[]>;
  /**
   * Guest systems by the names that derived/guest.ts gives them; one that is in neither list is not spoken of, nor is a minor release of an
   * accepted one outside its range.
   */
  readonly guestSystems: Sourced<{
    readonly accepted: readonly string[];
    readonly refused: readonly string[];
    readonly minors: Readonly<Record<string, { readonly first: number; readonly last?: number }>>;
  }>;
  readonly diskFormats: Sourced<readonly string[]>;
  /**
   * Logical sector sizes in bytes; one that is in no list is not spoken of. `disputedOnGeneration1`: refused by one source
   * and accepted on generation 1 by another.
   */
  readonly logicalSectors: Sourced<{
    readonly accepted: readonly number[];
    readonly refused: readonly number[];
    readonly disputedOnGeneration1: readonly number[];
  }>;
  /** `pattern`: what the whole name must match. */
  readonly vmName: Sourced<{ readonly pattern: string; readonly maximum: number }>;
}
