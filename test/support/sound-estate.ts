import { assess } from '../../src/readiness/assess';
import type { Assessment } from '../../src/readiness/assessment';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { AzureReading } from '../../src/readiness/inventory';
import type { Plan } from '../../src/readiness/plan';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { readPlan } from '../../src/sources/plan/read-plan';

const NOW = '2026-11-23T12:00:00Z';
const PURPOSES = [
  'login.microsoftonline.com',
  'p.weu.hypervrecoverymanager.windowsazure.com',
  'p.weu.backup.windowsazure.com',
  'st.blob.core.windows.net',
  'sb.servicebus.windows.net',
];
const connected = {
  dotNetRelease: 528_040,
  proxy: { mode: 'direct' },
  endpoints: PURPOSES.map((host) => ({ host, reachable: true, via: 'direct' })),
};
const os = { caption: 'Microsoft Windows Server 2022 Datacenter', version: '10.0.20348', sku: 8, installationType: 'Server' };

/** A host, a VM and the report that holds them, all of them ready. */
export const host = (change: object = {}): object => ({
  id: 'hv1',
  name: 'HV1',
  vmmServerId: 'vmm-1',
  hostGroupId: 'g1',
  clusterId: null,
  virtualizationPlatform: 'HyperV',
  operatingSystem: os,
  hyperVRole: true,
  hotfixes: [],
  updates: { pending: 0, lastInstalledAt: '2026-11-10T00:00:00Z' },
  recoveryServicesAgentVersion: null,
  azureBackupInUse: false,
  ...connected,
  ...change,
});

export const vm = (change: object = {}): object => ({
  id: 'vm1',
  name: 'SQL01',
  hostId: 'hv1',
  cloudId: 'c1',
  generation: 1,
  operatingSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: true },
  disks: [
    {
      name: 'os.vhdx',
      format: 'vhdx',
      maximumBytes: 2 ** 36,
      isOperatingSystemDisk: true,
      isShared: false,
      isPassThrough: false,
      logicalSectorBytes: 512,
      physicalSectorBytes: 4096,
      location: 'clusterSharedVolume',
    },
  ],
  fibreChannelAdapters: 0,
  networkAdapters: [{ name: 'n', ipv4: ['10.0.0.4'], ipv6: [] }],
  secureBoot: false,
  tpm: false,
  shielded: false,
  hyperVReplica: false,
  guest: { bitLocker: false, osDiskIsDynamic: false, storageSpaces: false, nicTeam: false, iscsi: false },
  ...change,
});

export const vmmServer = (id: string, name: string): object => ({
  id,
  name,
  productVersion: '10.22.1508.0',
  operatingSystem: os,
  registeredVaults: [],
  ...connected,
});

export const report = (change: object = {}): object => ({
  schema: 'asr-readiness/collector-report/1',
  reportId: '11111111-2222-4333-8444-555555555555',
  collectedAt: '2026-11-23T10:00:00Z',
  collector: { version: '1.0.0' },
  vmmServers: [vmmServer('vmm-1', 'VMM01')],
  clouds: [{ id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: ['g1'] }],
  hostGroups: [{ id: 'g1', path: 'All Hosts\\Stockholm', parentId: null, vmmServerId: 'vmm-1' }],
  hosts: [host()],
  vms: [vm()],
  ...change,
});

const VAULT = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v';
const ACCOUNT = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st';

const NETWORK = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/n';
const soundAccount = {
  presence: 'there',
  region: 'swedencentral',
  location: 'swedencentral',
  sku: 'Standard_GRS',
  kind: 'StorageV2',
  accessTier: 'Hot',
  firewall: { defaultAction: 'Allow', trustedServices: true, addressRules: 0 },
  sharedKeyAllowed: true,
  provisioningState: 'Succeeded',
  statusOfPrimary: 'available',
} as const;

/** An Azure side that is ready. */
export function soundAzure(): AzureReading {
  const facts: AzureReading['plan']['facts'] = {
    subscription: { presence: 'there', id: 's', name: 's', state: 'Enabled' },
    providerRecoveryServices: 'Registered',
    providerSiteRecovery: 'Registered',
    providerStorage: 'Registered',
    providerNetwork: 'Registered',
    providerCompute: 'Registered',
    vault: { presence: 'there', id: VAULT, name: 'v', region: 'swedencentral', provisioningState: 'Succeeded', hasIdentity: false },
    vmmFabrics: [],
    replicationAccounts: [{ id: ACCOUNT, name: 'st', presence: 'there' }],
    network: { presence: 'there', id: NETWORK, name: 'n', region: 'swedencentral', subnets: ['default'] },
  };
  const seen = (names: readonly string[]): AzureReading['plan']['sightings'] => [{ source: 'azure', observedAt: NOW, facts: names }];
  return {
    readAt: NOW,
    plan: { facts, sightings: seen(Object.keys(facts)), gaps: [] },
    storageAccounts: [
      {
        id: ACCOUNT,
        name: 'st',
        facts: soundAccount,
        sightings: seen(Object.keys(soundAccount)),
        gaps: [],
      },
    ],
    registered: [],
  };
}

/** Judges the sound estate with a report, and a plan, that differ in what is given. */
export function judge(reportChange: object = {}, planChange: object = {}): Assessment {
  return judgeReports([report(reportChange)], planChange);
}

/** A plan with which the sound estate is ready, as its document says it. */
export function soundPlan(change: object = {}): Plan {
  const confirmed = (requirement: string): object => ({
    requirement,
    subject: { kind: 'plan' },
    answer: 'met',
    by: 'anna',
    secondedBy: 'björn',
    at: '2026-11-20T00:00:00Z',
  });
  const plan = readPlan(
    JSON.stringify({
      schema: 'asr-readiness/plan/1',
      name: 'P',
      vaultId: VAULT,
      replicationStorageAccountIds: [ACCOUNT],
      confirmations: [confirmed('account.rights'), confirmed('capacity.planned'), confirmed('route.open')],
      ...change,
    }),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return plan.plan;
}

/** The same of several reports, in the order they come. */
export function judgeReports(reports: readonly object[], planChange: object = {}): Assessment {
  return assess(soundInput(reports, planChange));
}

/** What they are judged from. */
export function soundInput(reports: readonly object[], planChange: object = {}) {
  const shelf = createReportShelf();
  for (const each of reports) {
    const accepted = shelf.accept(Buffer.from(JSON.stringify(each)));
    if (!accepted.accepted) throw new Error(JSON.stringify(accepted.faults));
  }
  return { plan: soundPlan(planChange), azure: soundAzure(), inventory: shelf.current(), assessedAt: NOW, edition: may2026 };
}

export const named = (assessment: Assessment, kind: string, name: string): Assessment['subjects'][number] => {
  const found = assessment.subjects.find((subject) => subject.kind === kind && subject.name === name);
  if (!found) throw new Error(`no ${kind} ${name}`);
  return found;
};
export const status = (assessment: Assessment, kind: string, name: string, requirement: string): string | undefined =>
  named(assessment, kind, name).results.find((result) => result.requirement === requirement)?.status;
