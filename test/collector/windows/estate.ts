/** A simulated estate as plain data: what a VMM server, its hosts and their VMs would answer. */

export interface DriveDouble {
  readonly controller: 'IDE' | 'SCSI';
  readonly number: number;
  readonly location: number;
  readonly path: string;
  /** Of a pass-through disk. */
  readonly diskNumber?: number;
  readonly shared?: boolean;
  /** What Get-VHD says; absent: it cannot be opened. */
  readonly file?: {
    readonly format: 'VHD' | 'VHDX' | 'VHDSet';
    readonly type: 'Fixed' | 'Dynamic' | 'Differencing';
    readonly size: number;
    readonly fileSize: number;
    readonly logicalSector: number;
    readonly physicalSector: number;
  };
}

export interface HyperVVm {
  readonly id: string;
  readonly generation: 1 | 2;
  readonly drives: readonly DriveDouble[];
  readonly adapters: readonly { readonly name: string; readonly mac: string; readonly addresses: readonly string[] }[];
  readonly fibreChannelAdapters: number;
  readonly secureBoot: boolean;
  readonly tpm: boolean;
  readonly shielded: boolean;
  readonly replication: { readonly mode: 'None' | 'Primary' | 'Replica'; readonly server?: string };
  /** What the guest tells; empty: it is off, or has no integration services. */
  readonly guest: Readonly<Record<string, string>>;
}

/** 'denied': access is denied. */
type Denied = 'denied';

export interface ComputerDouble {
  readonly name: string;
  readonly winRm: 'open' | 'closed' | 'denied';
  /** A command that never comes back. */
  readonly hangsAt?: string;
  readonly system: { readonly caption: string; readonly version: string; readonly sku: number; readonly installationType: string };
  readonly dotNetRelease: number | undefined;
  readonly programs: readonly { readonly name: string; readonly version: string }[];
  /** Whether the agent's module is found in a session. */
  readonly agentModule: boolean;
  readonly agentProxy?: { readonly server: string; readonly port: number; readonly user: string };
  readonly backupPolicy: boolean;
  readonly providerProxy?: Readonly<Record<string, string>>;
  readonly registration?: Readonly<Record<string, string>>;
  /** WinHTTP's proxy as text; undefined: direct. */
  readonly winHttp: string | undefined;
  readonly hyperV: boolean;
  readonly hotfixes: readonly string[] | Denied;
  readonly updates: UpdatesDouble | Denied;
  readonly broker: boolean;
  readonly vms: readonly HyperVVm[] | Denied;
  readonly guests: 'read' | Denied;
  /** How hosts on the internet answer; absent: refused. A proxy that asks gives 407 whatever is asked for. */
  readonly reaches: Readonly<Record<string, 'open' | 'silent'>>;
  readonly proxyAsks: boolean;
}

export interface UpdatesDouble {
  readonly pending: readonly { readonly definition: boolean }[];
  readonly history: readonly {
    readonly date: string;
    readonly definition: boolean;
    readonly installed: boolean;
    readonly succeeded: boolean;
  }[];
  readonly searchResult: number;
}

export interface VmmDrive {
  readonly bus: 'IDE' | 'SCSI';
  readonly number: number;
  readonly lun: number;
  readonly volume: 'BootAndSystem' | 'Boot' | 'System' | 'None';
  /** Absent: a pass-through disk. */
  readonly file?: {
    readonly name: string;
    readonly format: string;
    readonly type: string;
    readonly maximum: number;
    readonly size: number;
    readonly directory: string;
  };
}

export interface VmmVm {
  readonly id: string;
  readonly vmId: string;
  readonly name: string;
  readonly hostId: string | undefined;
  readonly cloudId: string | undefined;
  readonly generation: number | undefined;
  readonly operatingSystem: { readonly name: string; readonly architecture: string };
  readonly highlyAvailable: boolean;
  readonly drives: readonly VmmDrive[];
  readonly adapters: readonly {
    readonly name: string;
    readonly mac: string;
    readonly network: string | undefined;
    readonly ipv4: readonly string[];
    readonly ipv6: readonly string[];
  }[];
}

export interface VmmHost {
  readonly id: string;
  readonly computerName: string;
  readonly fqdn: string;
  readonly groupId: string;
  readonly clusterId: string | undefined;
  readonly platform: string;
}

export interface EstateDouble {
  readonly server: {
    readonly name: string;
    readonly fqdn: string;
    readonly version: string;
    readonly highlyAvailable: boolean;
    readonly activeNode?: string;
  };
  /** Lists that cannot be read, by command. */
  readonly deniedLists: readonly string[];
  readonly connects: boolean;
  readonly clouds: readonly { readonly id: string; readonly name: string; readonly groupIds: readonly string[] }[];
  readonly groups: readonly { readonly id: string; readonly path: string; readonly parentId: string | undefined }[];
  readonly clusters: readonly { readonly id: string; readonly name: string; readonly groupId: string }[];
  readonly hosts: readonly VmmHost[];
  readonly vms: readonly VmmVm[];
  /** By short name. */
  readonly computers: Readonly<Record<string, ComputerDouble>>;
}

export const GIB = 1024 ** 3;

export const OPEN = {
  'login.microsoftonline.com': 'open',
  'nordmarkasr01.blob.core.windows.net': 'open',
  'dc.services.visualstudio.com': 'open',
  'time.windows.com': 'open',
} as const;

const BASE: ComputerDouble = {
  name: '',
  winRm: 'open',
  system: { caption: 'Microsoft Windows Server 2019 Datacenter ', version: '10.0.17763', sku: 8, installationType: 'Server' },
  dotNetRelease: 528_049,
  programs: [
    { name: 'Microsoft Monitoring Agent', version: '10.20.18053.0' },
    { name: 'Microsoft Azure Recovery Services Agent', version: '2.0.9260.0' },
  ],
  agentModule: true,
  backupPolicy: false,
  winHttp: undefined,
  hyperV: true,
  hotfixes: ['KB5031361', 'kb4486553', 'KB5031361', 'File 1'],
  updates: {
    pending: [{ definition: true }, { definition: false }, { definition: false }],
    history: [
      { date: '2026-11-10T03:12:00Z', definition: false, installed: true, succeeded: true },
      { date: '2026-11-26T21:00:00Z', definition: true, installed: true, succeeded: true },
      { date: '2026-11-20T03:00:00Z', definition: false, installed: true, succeeded: false },
      { date: '2026-11-22T03:00:00Z', definition: false, installed: false, succeeded: true },
      { date: '2026-10-14T03:12:00Z', definition: false, installed: true, succeeded: true },
    ],
    searchResult: 2,
  },
  broker: true,
  vms: [],
  guests: 'read',
  reaches: OPEN,
  proxyAsks: false,
};

export const IDS = {
  cloud: 'c0000000-0000-4000-8000-000000000001',
  root: 'a0000000-0000-4000-8000-000000000001',
  stockholm: 'a0000000-0000-4000-8000-000000000002',
  cluster: 'd0000000-0000-4000-8000-000000000001',
  hv01: 'b0000000-0000-4000-8000-000000000001',
  hv02: 'b0000000-0000-4000-8000-000000000002',
  sql01: 'e0000000-0000-4000-8000-000000000001',
  web01: 'e0000000-0000-4000-8000-000000000002',
  sql01Hv: 'F0000000-0000-4000-8000-00000000000A',
  web01Hv: 'f0000000-0000-4000-8000-00000000000b',
} as const;

const SQL01_DRIVES: readonly DriveDouble[] = [
  {
    controller: 'SCSI',
    number: 0,
    location: 0,
    path: 'C:\\ClusterStorage\\Volume1\\SQL01\\system.vhdx',
    shared: false,
    file: { format: 'VHDX', type: 'Dynamic', size: 127 * GIB, fileSize: 40_265_318_400, logicalSector: 512, physicalSector: 4096 },
  },
  {
    controller: 'SCSI',
    number: 0,
    location: 1,
    path: 'C:\\ClusterStorage\\Volume1\\SQL01\\data.vhdx',
    shared: false,
    file: { format: 'VHDX', type: 'Fixed', size: 3072 * GIB, fileSize: 3072 * GIB + 4_194_304, logicalSector: 512, physicalSector: 4096 },
  },
];

export const SQL01_ON_HOST: HyperVVm = {
  id: IDS.sql01Hv,
  generation: 2,
  drives: SQL01_DRIVES,
  adapters: [{ name: 'LAN', mac: '00155D0A0101', addresses: ['10.1.2.11', 'fe80::215:5dff:fe0a:101'] }],
  fibreChannelAdapters: 0,
  secureBoot: true,
  tpm: false,
  shielded: false,
  replication: { mode: 'None' },
  guest: { OSName: 'Windows Server 2019 Standard', OSMajorVersion: '10', ProcessorArchitecture: '9' },
};

const WEB01_ON_HOST: HyperVVm = {
  id: IDS.web01Hv,
  generation: 1,
  drives: [
    {
      controller: 'IDE',
      number: 0,
      location: 0,
      path: 'D:\\VM\\WEB01\\web01.vhd',
      file: { format: 'VHD', type: 'Dynamic', size: 40 * GIB, fileSize: 12_884_901_888, logicalSector: 512, physicalSector: 512 },
    },
  ],
  adapters: [{ name: 'Nätverkskort', mac: '00155D0A0102', addresses: ['10.1.2.12'] }],
  fibreChannelAdapters: 0,
  secureBoot: false,
  tpm: false,
  shielded: false,
  replication: { mode: 'None' },
  guest: { OSName: 'Ubuntu', OSMajorVersion: '22.04', ProcessorArchitecture: 'x86_64' },
};

export const SQL01: VmmVm = {
  id: IDS.sql01,
  vmId: IDS.sql01Hv.toLowerCase(),
  name: 'SQL01',
  hostId: IDS.hv01,
  cloudId: IDS.cloud,
  generation: 2,
  operatingSystem: { name: 'Windows Server 2019 Standard', architecture: 'amd64' },
  highlyAvailable: true,
  drives: [
    {
      bus: 'SCSI',
      number: 0,
      lun: 0,
      volume: 'BootAndSystem',
      file: {
        name: 'system',
        format: 'VHDX',
        type: 'DynamicallyExpanding',
        maximum: 127 * GIB,
        size: 39_000_000_000,
        directory: 'C:\\ClusterStorage\\Volume1\\SQL01',
      },
    },
    {
      bus: 'SCSI',
      number: 0,
      lun: 1,
      volume: 'None',
      file: {
        name: 'data',
        format: 'VHDX',
        type: 'FixedSize',
        maximum: 3072 * GIB,
        size: 3072 * GIB,
        directory: 'C:\\ClusterStorage\\Volume1\\SQL01',
      },
    },
  ],
  adapters: [{ name: 'SQL01', mac: '00:15:5D:0A:01:01', network: 'Produktion', ipv4: ['10.1.2.11'], ipv6: [] }],
};

export const WEB01: VmmVm = {
  id: IDS.web01,
  vmId: IDS.web01Hv,
  name: 'WEB01',
  hostId: IDS.hv02,
  cloudId: undefined,
  generation: 1,
  operatingSystem: { name: 'Ubuntu Linux 20.04 (64 bit)', architecture: 'amd64' },
  highlyAvailable: false,
  drives: [
    {
      bus: 'IDE',
      number: 0,
      lun: 0,
      volume: 'BootAndSystem',
      file: {
        name: 'web01',
        format: 'VHD',
        type: 'DynamicallyExpanding',
        maximum: 40 * GIB,
        size: 12_884_901_888,
        directory: 'D:\\VM\\WEB01',
      },
    },
  ],
  adapters: [{ name: 'WEB01', mac: '00-15-5D-0A-01-02', network: undefined, ipv4: ['10.1.2.12'], ipv6: [] }],
};

/** Two clustered hosts, one VM on each, one cloud; everything can be read. */
export const TWO_HOSTS: EstateDouble = {
  server: { name: 'VMM-STHLM01', fqdn: 'vmm-sthlm01.nordmark.example', version: '10.22.1508.0', highlyAvailable: false },
  deniedLists: [],
  connects: true,
  clouds: [{ id: IDS.cloud, name: 'Gold', groupIds: [IDS.stockholm] }],
  groups: [
    { id: IDS.root, path: 'All Hosts', parentId: undefined },
    { id: IDS.stockholm, path: 'All Hosts\\Stockholm', parentId: IDS.root },
  ],
  clusters: [{ id: IDS.cluster, name: 'KLUSTER1', groupId: IDS.stockholm }],
  hosts: [
    {
      id: IDS.hv01,
      computerName: 'HV01',
      fqdn: 'hv01.nordmark.example',
      groupId: IDS.stockholm,
      clusterId: IDS.cluster,
      platform: 'HyperV',
    },
    {
      id: IDS.hv02,
      computerName: 'HV02',
      fqdn: 'hv02.nordmark.example',
      groupId: IDS.stockholm,
      clusterId: IDS.cluster,
      platform: 'HyperV',
    },
  ],
  vms: [SQL01, WEB01],
  computers: {
    'VMM-STHLM01': {
      ...BASE,
      name: 'VMM-STHLM01',
      system: { caption: 'Microsoft Windows Server 2022 Standard', version: '10.0.20348', sku: 7, installationType: 'Server' },
      dotNetRelease: 528_449,
      programs: [{ name: 'Microsoft Azure Site Recovery Provider', version: '5.1.8095.0' }],
      agentModule: false,
      registration: { VaultName: 'valv-nordmark', DraID: '1' },
      hyperV: false,
    },
    HV01: { ...BASE, name: 'HV01', vms: [SQL01_ON_HOST] },
    HV02: { ...BASE, name: 'HV02', vms: [WEB01_ON_HOST] },
  },
};

/** The same estate with one computer changed. */
export function withComputer(name: string, changes: Partial<ComputerDouble>, estate: EstateDouble = TWO_HOSTS): EstateDouble {
  const computer = estate.computers[name];
  if (!computer) throw new Error(`There is no computer ${name}.`);
  return { ...estate, computers: { ...estate.computers, [name]: { ...computer, ...changes } } };
}

/** SQL01 changed, as its host and as VMM see it. */
export function withSql01(onHost: Partial<HyperVVm>, inVmm: Partial<VmmVm> = {}): EstateDouble {
  const estate = withComputer('HV01', { vms: [{ ...SQL01_ON_HOST, ...onHost }] });
  return { ...estate, vms: [{ ...SQL01, ...inVmm }, WEB01] };
}
