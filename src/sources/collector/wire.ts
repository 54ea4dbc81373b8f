/**
 * A collector report as it comes in: contracts/collector-report.schema.json, version 1, property by property.
 * null or absent: not read. What has been validated has this shape; nothing raw goes further than this room.
 */
export interface Report {
  readonly schema: 'asr-readiness/collector-report/1';
  readonly reportId: string;
  readonly collectedAt: string;
  readonly collector: { readonly version: string; readonly computer?: string; readonly account?: string; readonly namesMasked?: boolean };
  readonly problems?: readonly ReportProblem[];
  readonly vmmServers: readonly WireVmmServer[];
  readonly clouds: readonly WireCloud[];
  readonly hostGroups: readonly WireHostGroup[];
  readonly clusters?: readonly WireCluster[];
  readonly hosts: readonly WireHost[];
  readonly vms: readonly WireVm[];
}

export type ProblemScope = 'vmmServer' | 'cloud' | 'hostGroup' | 'cluster' | 'host' | 'vm';

/** Why something could not be read. Without id: all records of the scope; without properties: the records as a whole. */
export interface ReportProblem {
  readonly scope: ProblemScope;
  readonly id?: string;
  readonly properties?: readonly string[];
  readonly reason?: 'accessDenied' | 'unreachable' | 'timedOut' | 'notSupported' | 'failed';
  readonly message: string;
}

/** A value that may not have been read. */
export type Maybe<T> = T | null | undefined;

export interface WireOperatingSystem {
  readonly caption?: Maybe<string>;
  readonly version?: Maybe<string>;
  readonly sku?: Maybe<number>;
  readonly installationType?: Maybe<'Server' | 'Server Core' | 'Nano Server' | 'Client'>;
}

export interface WireProxy {
  readonly mode: 'direct' | 'proxy';
  readonly address?: Maybe<string>;
  readonly requiresAuthentication?: Maybe<boolean>;
}

export interface WireEndpoint {
  readonly host: string;
  readonly purpose?: 'identity' | 'management' | 'backup' | 'storage' | 'serviceBus' | 'telemetry' | 'time' | 'other';
  readonly reachable: boolean | null;
  readonly via?: Maybe<'direct' | 'proxy'>;
  readonly error?: Maybe<string>;
}

/** What VMM servers and hosts have in common. */
export interface WireMachine {
  readonly id: string;
  readonly name: string;
  readonly fqdn?: Maybe<string>;
  readonly operatingSystem?: Maybe<WireOperatingSystem>;
  readonly dotNetRelease?: Maybe<number>;
  readonly proxy?: Maybe<WireProxy>;
  readonly endpoints?: Maybe<readonly WireEndpoint[]>;
}

export interface WireVmmServer extends WireMachine {
  readonly productVersion?: Maybe<string>;
  readonly isHighlyAvailable?: Maybe<boolean>;
  readonly providerVersion?: Maybe<string>;
  readonly registeredVaults?: Maybe<readonly string[]>;
}

export interface WireCloud {
  readonly id: string;
  readonly name: string;
  readonly vmmServerId: string;
  readonly hostGroupIds: Maybe<readonly string[]>;
}

export interface WireHostGroup {
  readonly id: string;
  readonly path: string;
  readonly parentId?: Maybe<string>;
  readonly vmmServerId?: string;
}

export interface WireCluster {
  readonly id: string;
  readonly name: string;
  readonly hostGroupId?: Maybe<string>;
  readonly replicaBroker?: Maybe<boolean>;
}

export interface WireHost extends WireMachine {
  readonly vmmServerId: string;
  readonly hostGroupId?: Maybe<string>;
  readonly clusterId?: Maybe<string>;
  readonly virtualizationPlatform?: Maybe<string>;
  readonly hyperVRole?: Maybe<boolean>;
  readonly hotfixes?: Maybe<readonly string[]>;
  readonly updates?: Maybe<{ readonly pending?: Maybe<number>; readonly lastInstalledAt?: Maybe<string> }>;
  readonly recoveryServicesAgentVersion?: Maybe<string>;
  readonly azureBackupInUse?: Maybe<boolean>;
}

export interface WireDisk {
  readonly name: string;
  readonly format?: Maybe<'vhd' | 'vhdx' | 'vhds' | 'vmdk' | 'physical'>;
  readonly type?: Maybe<'fixed' | 'dynamic' | 'differencing'>;
  readonly maximumBytes?: Maybe<number>;
  readonly fileBytes?: Maybe<number>;
  readonly isOperatingSystemDisk?: Maybe<boolean>;
  readonly isShared?: Maybe<boolean>;
  readonly isPassThrough?: Maybe<boolean>;
  readonly logicalSectorBytes?: Maybe<number>;
  readonly physicalSectorBytes?: Maybe<number>;
  readonly location?: Maybe<'local' | 'clusterSharedVolume' | 'smb' | 'other'>;
  readonly excludedFromReplication?: Maybe<boolean>;
}

export interface WireNetworkAdapter {
  readonly name?: Maybe<string>;
  readonly vmNetwork?: Maybe<string>;
  readonly ipv4?: Maybe<readonly string[]>;
  readonly ipv6?: Maybe<readonly string[]>;
}

export interface WireGuest {
  readonly bitLocker?: Maybe<boolean>;
  readonly dynamicDisks?: Maybe<boolean>;
  readonly osDiskIsDynamic?: Maybe<boolean>;
  readonly storageSpaces?: Maybe<boolean>;
  readonly nicTeam?: Maybe<boolean>;
  readonly iscsi?: Maybe<boolean>;
}

export interface WireGuestSystem {
  readonly name?: Maybe<string>;
  readonly family?: Maybe<'windows' | 'linux' | 'other'>;
  readonly architecture?: Maybe<'x64' | 'x86' | 'arm64'>;
  readonly reportedByGuest?: Maybe<boolean>;
}

export interface WireVm {
  readonly id: string;
  readonly name: string;
  readonly hostId: string | null;
  readonly cloudId?: Maybe<string>;
  readonly generation?: Maybe<1 | 2>;
  readonly operatingSystem?: Maybe<WireGuestSystem>;
  readonly isHighlyAvailable?: Maybe<boolean>;
  readonly disks?: Maybe<readonly WireDisk[]>;
  readonly fibreChannelAdapters?: Maybe<number>;
  readonly networkAdapters?: Maybe<readonly WireNetworkAdapter[]>;
  readonly secureBoot?: Maybe<boolean>;
  readonly tpm?: Maybe<boolean>;
  readonly shielded?: Maybe<boolean>;
  readonly hyperVReplica?: Maybe<boolean>;
  readonly guest?: Maybe<WireGuest>;
}
