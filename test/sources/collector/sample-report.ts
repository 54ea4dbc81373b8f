import type { Report, WireHost, WireVm } from '../../../src/sources/collector/wire';

/** A host of which everything was read. */
export const HOST: WireHost = {
  id: 'h1',
  name: 'HV07',
  fqdn: 'hv07.nordmark.example',
  vmmServerId: 'vmm1',
  hostGroupId: 'g2',
  clusterId: null,
  virtualizationPlatform: 'HyperV',
  operatingSystem: { caption: 'Microsoft Windows Server 2019 Datacenter', version: '10.0.17763', sku: 8, installationType: 'Server' },
  hyperVRole: true,
  hotfixes: ['KB5031361'],
  updates: { pending: 0, lastInstalledAt: '2026-11-10T03:00:00Z' },
  dotNetRelease: 528_049,
  proxy: { mode: 'direct', address: null, requiresAuthentication: null },
  endpoints: [{ host: 'login.microsoftonline.com', purpose: 'identity', reachable: true, via: 'direct', error: null }],
  recoveryServicesAgentVersion: null,
  azureBackupInUse: false,
};

/** A VM of which everything was read, but for its inside. */
export const VM: WireVm = {
  id: 'v1',
  name: 'SQL01',
  hostId: 'h1',
  cloudId: 'c1',
  generation: 2,
  operatingSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: true },
  isHighlyAvailable: false,
  disks: [
    {
      name: 'system.vhdx',
      format: 'vhdx',
      type: 'dynamic',
      maximumBytes: 136_365_211_648,
      fileBytes: 40_000_000_000,
      isOperatingSystemDisk: true,
      isShared: false,
      isPassThrough: false,
      logicalSectorBytes: 512,
      physicalSectorBytes: 4096,
      location: 'clusterSharedVolume',
      excludedFromReplication: null,
    },
  ],
  fibreChannelAdapters: 0,
  networkAdapters: [{ name: 'LAN', vmNetwork: 'Production', ipv4: ['10.1.2.3'], ipv6: ['fe80::1'] }],
  secureBoot: false,
  tpm: false,
  shielded: false,
  hyperVReplica: false,
};

/** A small report of one VMM server, one cloud, two host groups, one host and one VM. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    schema: 'asr-readiness/collector-report/1',
    reportId: '5f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11',
    collectedAt: '2026-11-22T22:00:00+01:00',
    collector: { version: '1.0.0' },
    problems: [],
    vmmServers: [
      {
        id: 'vmm1',
        name: 'VMM01',
        fqdn: 'vmm01.nordmark.example',
        productVersion: '10.22.1508.0',
        operatingSystem: { caption: 'Microsoft Windows Server 2022 Standard', version: '10.0.20348', sku: 7, installationType: 'Server' },
        dotNetRelease: 528_449,
        proxy: { mode: 'direct' },
        endpoints: [],
        providerVersion: null,
        registeredVaults: [],
      },
    ],
    clouds: [{ id: 'c1', name: 'Gold', vmmServerId: 'vmm1', hostGroupIds: ['g2'] }],
    hostGroups: [
      { id: 'g1', path: 'All Hosts', parentId: null, vmmServerId: 'vmm1' },
      { id: 'g2', path: 'All Hosts\\Stockholm', parentId: 'g1', vmmServerId: 'vmm1' },
    ],
    hosts: [HOST],
    vms: [VM],
    ...changes,
  };
}

export function bytesOf(document: unknown): Buffer {
  return Buffer.from(JSON.stringify(document), 'utf8');
}
