/** A small estate for walks: one VMM server, one cloud, two hosts, three VMs, as a report has them; and a plan's Azure side. */
import { GUEST_FACTS, type PlanFacts } from '../../../src/readiness/facts';
import type { AzureReading, Inventory, ReportedHost, ReportedVm, ReportSighting } from '../../../src/readiness/inventory';
import { account, NETWORK, SOUND, SUBSCRIPTION, VAULT } from '../set-up-room';

const GIB = 1024 ** 3;

/** @param at when it was collected */
export function reported(at: string, vm: Partial<ReportedVm['facts']> = {}, host: Partial<ReportedHost['facts']> = {}): Inventory {
  const report: ReportSighting = { reportId: `r-${at}`, collectedAt: at, collectorVersion: '1', vmmServerIds: ['v'] };
  const record = { report, gaps: [] };
  const endpoints = [
    'login.microsoftonline.com',
    'pod01-srs1.sec.hypervrecoverymanager.windowsazure.com',
    'pod01-prot2.sec.backup.windowsazure.com',
    'repl.blob.core.windows.net',
    'management.azure.com',
    'sb.servicebus.windows.net',
  ].map((name) => ({ host: name, reachable: true }));
  const operatingSystem = {
    caption: 'Microsoft Windows Server 2019 Datacenter',
    version: '10.0.17763',
    sku: 8,
    installationType: 'Server' as const,
  };
  return {
    reports: [report],
    vmmServers: [
      {
        ...record,
        id: 'v',
        name: 'VMM01',
        facts: {
          productVersion: '10.19.1013.0',
          endpoints,
          proxy: { mode: 'direct' },
          dotNetRelease: 528_040,
          registeredVaults: ['rsv-nord'],
        },
        operatingSystem,
      },
    ],
    clouds: [{ ...record, id: 'gold', name: 'Gold', vmmServerId: 'v', hostGroupIds: ['g'] }],
    hostGroups: [{ ...record, id: 'g', name: 'Rack', path: 'All Hosts\\Rack', parentId: null, vmmServerId: 'v' }],
    hosts: ['HV01', 'HV02'].map((name): ReportedHost => ({
      ...record,
      id: name.toLowerCase(),
      name,
      vmmServerId: 'v',
      hostGroupId: 'g',
      clusterId: null,
      operatingSystem,
      facts: {
        virtualizationPlatform: 'HyperV',
        hyperVRole: true,
        hotfixes: [],
        pendingUpdates: 0,
        lastUpdateInstalledAt: at,
        dotNetRelease: 528_040,
        proxy: { mode: 'direct' },
        endpoints,
        agentVersion: null,
        azureBackupInUse: false,
        ...host,
      },
    })),
    vms: ['SQL01', 'SQL02', 'WEB01'].map((name): ReportedVm => ({
      ...record,
      gaps: [{ facts: GUEST_FACTS, reason: 'notAnswered', source: 'collector' }],
      id: name.toLowerCase(),
      name,
      hostId: name === 'WEB01' ? 'hv02' : 'hv01',
      cloudId: 'gold',
      vmmServerId: 'v',
      disks: [
        {
          name: `${name}.vhdx`,
          format: 'vhdx',
          maximumBytes: 60 * GIB,
          isOperatingSystemDisk: true,
          isShared: false,
          isPassThrough: false,
          logicalSectorBytes: 512,
          physicalSectorBytes: 4096,
          isExcluded: false,
        },
      ],
      facts: {
        generation: 2,
        guestSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: true },
        fibreChannelAdapters: 0,
        networkAdapters: [{ name: 'nic', ipv4: ['10.0.0.1'], ipv6: [] }],
        secureBoot: false,
        tpm: false,
        shielded: false,
        hyperVReplica: false,
        ...vm,
      },
    })),
    departed: [],
    unreadLists: [],
  };
}

/** Everything in Azure as it should be, VMM01 registered in the vault; the replication account as a test wants it. @param later VMs that came to Gold later */
export function azureAt(readAt: string, sku = 'Standard_GRS', log?: { readonly sku: string }, later: readonly string[] = []): AzureReading {
  const region = 'swedencentral';
  const facts: Partial<PlanFacts> = {
    subscription: { presence: 'there', id: SUBSCRIPTION, name: 'Nord', state: 'Enabled' },
    providerRecoveryServices: 'Registered',
    providerSiteRecovery: 'Registered',
    providerStorage: 'Registered',
    providerNetwork: 'Registered',
    providerCompute: 'Registered',
    vault: { presence: 'there', id: VAULT, name: 'rsv-nord', region, provisioningState: 'Succeeded', hasIdentity: false },
    vmmFabrics: [{ name: 'VMM01', health: 'Normal' }],
    replicationAccounts: [{ id: account('stnord'), name: 'stnord', presence: 'there' }],
    network: { presence: 'there', id: NETWORK, name: 'vnet-nord', region, subnets: ['default'] },
  };
  const seen = (names: readonly string[]): AzureReading['plan']['sightings'] => [{ source: 'azure', observedAt: readAt, facts: names }];
  const accountOf = (name: string, of: string): AzureReading['storageAccounts'][number] => {
    const known = { ...SOUND, presence: 'there' as const, region, sku: of, kind: 'StorageV2' };
    return { id: account(name), name, facts: known, sightings: seen(Object.keys(known)), gaps: [] };
  };
  return {
    readAt,
    plan: { facts: facts, sightings: seen(Object.keys(facts)), gaps: [] },
    storageAccounts: [accountOf('stnord', sku), ...(log ? [accountOf('stlogg', log.sku)] : [])],
    registered: [
      {
        name: 'VMM01',
        provider: {
          value: { version: '5.24.1204.6', versionStatus: 'Supported', lastHeartbeatAt: readAt },
          sightings: seen(['provider']),
        },
        items: {
          value: ['SQL01', 'SQL02', 'WEB01', ...later].map((name) => ({ name, cloud: 'Gold', errors: [] })),
          sightings: seen(['siteRecovery']),
        },
      },
    ],
  };
}

/** Azure refuses to say anything. */
export function azureDenied(readAt: string): AzureReading {
  const facts = Object.keys(azureAt(readAt).plan.facts);
  const gap = { facts, reason: 'accessDenied' as const, source: 'azure' as const, detail: 'Microsoft.Resources/subscriptions/read' };
  return { readAt, plan: { facts: {}, sightings: [], gaps: [gap] }, storageAccounts: [] };
}
