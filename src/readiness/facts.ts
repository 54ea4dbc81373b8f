/**
 * Facts: plain records with honest gaps. A property that nobody could read is absent; why, and who saw the known
 * ones and when, stands once per record and source (Sighting, Gap), so that 25,000 VMs stay small.
 * Names follow the field's own terms; sizes are bytes, times ISO 8601.
 */
import type { IsoTime, SubjectKind, UnknownReason } from './subjects';

export type AzureCloudName = 'AzureCloud' | 'AzureUSGovernment' | 'AzureChinaCloud';

/** An Azure resource as the plan names it: not chosen, chosen but not there, or there. */
export type Chosen<T> =
  | { readonly presence: 'notChosen' }
  | { readonly presence: 'missing'; readonly id: string; readonly name: string }
  | ({ readonly presence: 'there'; readonly id: string; readonly name: string } & T);

/** What every record carries: the time of the assessment it is judged in, so that checks need no clock. */
interface Common {
  assessedAt: IsoTime;
}

export interface PlanFacts extends Common {
  /** state as Azure prints it: Enabled, Warned, PastDue, Disabled, Deleted. */
  subscription: Chosen<{ readonly state: string }>;
  /** registrationState as Azure prints it: Registered, NotRegistered, Registering, Unregistering, Unregistered. */
  providerRecoveryServices: string;
  providerSiteRecovery: string;
  providerStorage: string;
  providerNetwork: string;
  providerCompute: string;
  /** hasIdentity: a managed identity is turned on; absent: not read. */
  vault: Chosen<{ readonly region: string; readonly provisioningState: string; readonly hasIdentity?: boolean }>;
  /** The fabrics registered in the vault whose kind is VMM; health as Azure prints it: Normal, Warning, Critical. */
  vmmFabrics: readonly { readonly name: string; readonly health?: string }[];
  /** The replication accounts the plan names; presence undefined: could not be read. */
  replicationAccounts: readonly { readonly id: string; readonly name: string; readonly presence: 'there' | 'missing' | undefined }[];
  network: Chosen<{ readonly region: string; readonly subnets: readonly string[] }>;
  managedDisks: boolean;
  /** Only people answer these two. */
  rightsAssigned: boolean;
  capacityPlanned: boolean;
}

/** Who may reach a storage account over the network. */
export interface StorageFirewall {
  /** Allow, Deny. */
  readonly defaultAction: string;
  /** Trusted Microsoft services pass whatever the rules say. */
  readonly trustedServices: boolean;
  readonly addressRules: number;
  /** Enabled, Disabled, SecuredByPerimeter; absent: enabled, as Azure has it where nothing was set. */
  readonly publicAccess?: string;
}

export interface StorageAccountFacts extends Common {
  role: 'replication' | 'log' | 'replicationAndLog';
  presence: 'there' | 'missing';
  /** The account's primary location. */
  region: string;
  /** sku.name, for example Standard_GRS. */
  sku: string;
  /** StorageV2, Storage, BlobStorage, BlockBlobStorage, FileStorage. */
  kind: string;
  /** The plan's. */
  azureCloud: AzureCloudName;
  /** Where the account is served from now; another one than its region after a failover. */
  location: string;
  /** Hot, Cool, Cold, Premium. */
  accessTier: string;
  firewall: StorageFirewall;
  /** Azure leaves it out where it is on. */
  sharedKeyAllowed: boolean;
  /** Succeeded, Creating, ResolvingDNS. */
  provisioningState: string;
  /** available, unavailable. */
  statusOfPrimary: string;
  managedDisks: boolean;
  vaultRegion: string;
  vaultHasIdentity: boolean;
  /** The plan's log account, for an account that replicates to premium storage. */
  logAccount: Chosen<{ readonly region: string; readonly sku: string }>;
}

/** As Win32_OperatingSystem gives it. */
export interface OperatingSystem {
  readonly caption?: string;
  readonly version?: string;
  readonly sku?: number;
  readonly installationType?: 'Server' | 'Server Core' | 'Nano Server' | 'Client';
}

/** An operating system recognised by caption, version, sku and installation type (see derived/windows.ts). */
export interface WindowsRelease {
  readonly product: 'windowsServer' | 'hyperVServer' | 'azureLocal' | 'windowsClient' | 'unrecognised';
  /** 2012, 2012 R2, 2016, 2019, 2022, 2025, or for Azure Local 20H2, 21H2, 22H2, 23H2 …; absent when not recognised. */
  readonly release?: string;
  readonly installation?: 'desktop' | 'core' | 'nano';
  /** Nano Server names itself as the whole system does, and neither sku nor installation type was read, by which it is told apart. */
  readonly mayBeNano?: true;
  /** The caption as it was read, to be shown. */
  readonly name: string;
}

export interface Proxy {
  readonly mode: 'direct' | 'proxy';
  readonly address?: string;
  readonly requiresAuthentication?: boolean;
}

/** One host name that was tried on TCP 443. */
export interface EndpointProbe {
  readonly host: string;
  readonly purpose?: string;
  readonly reachable?: boolean;
  readonly via?: 'direct' | 'proxy';
  readonly error?: string;
}

/** What a Windows machine that talks to Azure has to offer: VMM servers and hosts alike. */
interface Connected {
  azureCloud: AzureCloudName;
  endpoints: readonly EndpointProbe[];
  proxy: Proxy;
  /** The Release value of .NET Framework 4 in the registry. */
  dotNetRelease: number;
}

export interface VmmServerFacts extends Common, Connected {
  /** As Get-SCVMMServer prints it, for example 10.22.1508.0. */
  productVersion: string;
  operatingSystem: WindowsRelease;
  cloudNames: readonly string[];
  /** The plan's vault by name; null: the plan names none. */
  planVault: string | null;
  /** Names of the vaults that the server's own registration holds; empty: registered nowhere. */
  registeredVaults: readonly string[];
  /** A VMM fabric of this server is in the plan's vault, or the server itself says that it is registered there. */
  isRegistered: boolean;
  provider: Provider;
  /** When the Provider was heard from last, where that still counts as a sign that management is reached. */
  managementHeartbeatAt: IsoTime;
}

/** The Site Recovery Provider of a VMM server, as the vault sees it. */
export interface Provider {
  readonly version?: string;
  /** providerVersionDetails.status: Supported, UpdateRequired, NotSupported … */
  readonly versionStatus?: string;
  readonly lastHeartbeatAt?: IsoTime;
}

export interface CloudFacts extends Common {
  /** The systems of its hosts, those of the groups under its groups among them. A host whose system was not read is absent. */
  hostSystems: readonly { readonly host: string; readonly system: WindowsRelease }[];
  /** How many of its hosts' systems were not read. */
  hostsUnread: number;
  /** Paths of the host groups assigned to the cloud itself; a group the report does not hold is given by its id. */
  hostGroups: readonly string[];
}

export interface HostFacts extends Common, Connected {
  /** HyperV, VMWareESX … */
  virtualizationPlatform: string;
  operatingSystem: WindowsRelease;
  hyperVRole: boolean;
  /** KB numbers in capitals, for example KB2961977. */
  hotfixes: readonly string[];
  pendingUpdates: number;
  lastUpdateInstalledAt: IsoTime;
  /** null: not installed. */
  agentVersion: string | null;
  isClustered: boolean;
  /** The host's cluster has the Hyper-V Replica Broker role. */
  replicaBroker: boolean;
  azureBackupInUse: boolean;
  /** null: the host is in no host group. */
  hostGroup: string | null;
  /** Clouds that hold the host's group itself, and clouds that hold a group above it. */
  cloudMembership: { readonly direct: readonly string[]; readonly throughParent: readonly string[] };
  /** How many VMs on the host the plan means to replicate. */
  vmsToReplicate: number;
  /** The product version of the VMM server that manages the host. */
  vmmVersion: string;
}

export interface VmDisk {
  readonly name: string;
  readonly format?: 'vhd' | 'vhdx' | 'vhds' | 'vmdk' | 'physical';
  /** The virtual size in bytes, never the size of the file. */
  readonly maximumBytes?: number;
  readonly isOperatingSystemDisk?: boolean;
  readonly isShared?: boolean;
  readonly isPassThrough?: boolean;
  readonly logicalSectorBytes?: number;
  readonly physicalSectorBytes?: number;
  readonly location?: 'local' | 'clusterSharedVolume' | 'smb' | 'other';
  /** Left out by the plan or by the report; the operating system disk never is. */
  readonly isExcluded: boolean;
}

export interface GuestSystem {
  /** As VMM prints it, for example Windows Server 2019 Standard; absent when unread. */
  readonly name?: string;
  readonly family?: 'windows' | 'linux' | 'other';
  readonly architecture?: 'x64' | 'x86' | 'arm64';
  /** false: typed by an administrator. */
  readonly reportedByGuest?: boolean;
}

export interface VmFacts extends Common {
  name: string;
  generation: 1 | 2;
  guestSystem: GuestSystem;
  disks: readonly VmDisk[];
  fibreChannelAdapters: number;
  networkAdapters: readonly { readonly name?: string; readonly ipv4?: readonly string[]; readonly ipv6?: readonly string[] }[];
  secureBoot: boolean;
  tpm: boolean;
  shielded: boolean;
  /** The next ones only where something read inside the guest. */
  bitLocker: boolean;
  operatingSystemDiskIsDynamic: boolean;
  storageSpaces: boolean;
  nicTeam: boolean;
  iscsi: boolean;
  managedDisks: boolean;
  /** Already replicated by Hyper-V Replica to a server other than Azure. */
  hyperVReplica: boolean;
  /** Recovery Services agent of the VM's host; null: not installed. */
  hostAgentVersion: string | null;
  hostIsClustered: boolean;
  /** Its VMM server is registered in the plan's vault. */
  isRegistered: boolean;
  /** What Site Recovery itself says of it. */
  siteRecovery: ProtectableItem;
}

/** What only something inside the guest can read: the collector does not, and a person has to say. */
export const GUEST_FACTS = [
  'bitLocker',
  'operatingSystemDiskIsDynamic',
  'storageSpaces',
  'nicTeam',
  'iscsi',
] as const satisfies readonly (keyof VmFacts)[];

/** A VM as Site Recovery lists it in the plan's vault; `errors`: protectionReadinessErrors in its own words. */
export type ProtectableItem = { readonly isListed: false } | { readonly isListed: true; readonly errors: readonly string[] };

export interface FactsByKind {
  plan: PlanFacts;
  storageAccount: StorageAccountFacts;
  vmmServer: VmmServerFacts;
  cloud: CloudFacts;
  host: HostFacts;
  vm: VmFacts;
}

export type FactName<K extends SubjectKind> = keyof FactsByKind[K] & string;

/** Facts in which two subjects of a kind can differ: what they are called, and when they are judged, is none. */
export type ComparedFact<K extends SubjectKind> = K extends SubjectKind ? Exclude<FactName<K>, 'name' | 'assessedAt'> : never;

/** Where facts come from. `person`: a confirmation. */
export type Source = 'plan' | 'azure' | 'collector' | 'person';

/** Who saw which facts, when. `facts` lists are shared between records. */
export interface Sighting {
  readonly source: Source;
  readonly observedAt: IsoTime;
  /** Request id, report id, plan name, or who confirmed it. */
  readonly reference?: string;
  readonly facts: readonly string[];
}

/** What kept Azure from being read. `slow`: it did not answer in time; `failing`: it answered with an error, or with something else than it was asked. */
export type AzureTrouble = 'slow' | 'throttled' | 'refused' | 'unreachable' | 'failing';

/** Which facts a source could not read, and why. */
export interface Gap {
  readonly facts: readonly string[];
  readonly reason: UnknownReason;
  readonly source: Source;
  /** One sentence for operators and people, without secrets: the missing action, the time-out, the collector's message. */
  readonly detail?: string;
  /** Of Azure, where it is what failed. */
  readonly trouble?: AzureTrouble;
  /** The facts are there all the same: their source contradicts itself about them, or may lack members. They prove a failure, and neither a pass nor a condition. */
  readonly provesOnlyFailure?: true;
}

/** One subject's facts with their sightings and gaps. */
export interface FactRecord<K extends SubjectKind = SubjectKind> {
  readonly facts: Partial<FactsByKind[K]>;
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
}
