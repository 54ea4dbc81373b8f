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
  /** `retiredOn`: the day the retired kinds ended, ISO date. */
  readonly storageKinds: Sourced<{
    readonly accepted: readonly string[];
    readonly retired: readonly string[];
    readonly retiredOn: string;
    readonly refused: readonly string[];
  }>;
  /** VMM releases by the first two numbers of the product version. */
  readonly vmmReleases: Sourced<readonly { readonly release: string; readonly version: string; readonly accepted: boolean }[]>;
  /** Operating systems accepted as hosts. */
  readonly hostSystems: Sourced<readonly HostSystemRow[]>;
  readonly managedHosts: Sourced<readonly ManagedHostRow[]>;
  /** Site Recovery's own "should": host release → VMM release it names. */
  readonly preferredVmm: Sourced<Readonly<Record<string, string>>>;
  readonly endpoints: Sourced<Readonly<Record<AzureCloudName, readonly EndpointRule[]>>>;
  /** Host patterns of services that were shut down; a probe of one says nothing. */
  readonly obsoleteEndpoints: Sourced<readonly string[]>;
  readonly dotNetRelease: Sourced<{ readonly release: number; readonly name: string }>;
  readonly updatesMaximumAgeDays: Sourced<number>;
  /** Host releases for which no more updates are to be had, with the last day they could be. */
  readonly updatesEnded: Sourced<Readonly<Record<string, string>>>;
  readonly kb2961977: Sourced<{ readonly releases: readonly string[]; readonly absent: 'fail' | 'warn' }>;
  readonly operatingSystemDisk: Sourced<{ readonly generation1: SizeLimit; readonly generation2: SizeLimit }>;
  readonly dataDiskCount: Sourced<{ readonly maximum: number; readonly countsOperatingSystemDisk: boolean }>;
  readonly dataDiskSize: Sourced<{
    readonly minimum: number;
    readonly maximum: number;
    readonly large: number;
    readonly agentLaterThan: string;
  }>;
  readonly generation2Linux: Sourced<'accepted' | 'refused'>;
  /** Guest systems, by the names that derived/guest.ts gives them, whose 32-bit edition is accepted. */
  readonly guest32Bit: Sourced<readonly string[]>;
  /** Guest systems past Microsoft's support: name → last day of support. */
  readonly guestSupportEnded: Sourced<Readonly<Record<string, string>>>;
  /** Guest systems by the names that derived/guest.ts gives them; one that is in neither list is not spoken of. */
  readonly guestSystems: Sourced<{ readonly accepted: readonly string[]; readonly refused: readonly string[] }>;
  readonly diskFormats: Sourced<readonly string[]>;
  /** Logical sector sizes in bytes; one that is in neither list is not spoken of. */
  readonly logicalSectors: Sourced<{ readonly accepted: readonly number[]; readonly refused: readonly number[] }>;
  /** `pattern`: what the whole name must match. */
  readonly vmName: Sourced<{ readonly pattern: string; readonly maximum: number }>;
}
