/**
 * Three estates made by hand, each with the verdicts an engineer who knows Site Recovery would give, line by line, and why.
 * The reports and plans go through the product's own sources; Azure's side is what its reader would have handed over.
 */
import { assess } from '../../src/readiness/assess';
import type { Assessment } from '../../src/readiness/assessment';
import { editionByName } from '../../src/readiness/editions';
import type { EditionName } from '../../src/readiness/editions/edition';
import type { AzureReading } from '../../src/readiness/inventory';
import { unrecognisedSystems } from '../../src/readiness/unrecognised';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { readPlan } from '../../src/sources/plan/read-plan';

const NOW = '2026-11-23T12:00:00Z';
const GIB = 1024 ** 3;
const SUBSCRIPTION = '/subscriptions/6c48fa17-39c7-45f1-90ac-47a587128ace/resourceGroups/rg/providers';
const VAULT = `${SUBSCRIPTION}/Microsoft.RecoveryServices/vaults/rsv`;
const ACCOUNT = `${SUBSCRIPTION}/Microsoft.Storage/storageAccounts/st`;
const NETWORK = `${SUBSCRIPTION}/Microsoft.Network/virtualNetworks/vnet`;

const HOSTS_OF = [
  'login.microsoftonline.com',
  'p.hypervrecoverymanager.windowsazure.com',
  'p.backup.windowsazure.com',
  'st.blob.core.windows.net',
  's.servicebus.windows.net',
];
const reached = HOSTS_OF.map((host) => ({ host, reachable: true, via: 'direct' }));
const windows = (release: string, version: string, installationType = 'Server') => ({
  caption: `Microsoft Windows Server ${release} Datacenter`,
  version,
  sku: 8,
  installationType,
});

const host = (id: string, change: object) => ({
  id,
  name: id.toUpperCase(),
  vmmServerId: 'vmm',
  hostGroupId: 'group',
  clusterId: null,
  virtualizationPlatform: 'HyperV',
  operatingSystem: windows('2022', '10.0.20348'),
  hyperVRole: true,
  hotfixes: [],
  updates: { pending: 0, lastInstalledAt: '2026-11-10T00:00:00Z' },
  dotNetRelease: 528_449,
  proxy: { mode: 'direct' },
  endpoints: reached,
  recoveryServicesAgentVersion: null,
  azureBackupInUse: false,
  ...change,
});

const disk = (name: string, maximumBytes: number, change: object = {}) => ({
  name,
  format: 'vhdx',
  maximumBytes,
  isOperatingSystemDisk: false,
  isShared: false,
  isPassThrough: false,
  logicalSectorBytes: 512,
  physicalSectorBytes: 4096,
  location: 'local',
  ...change,
});

const vm = (id: string, hostId: string, change: object = {}) => ({
  id,
  name: id.toUpperCase(),
  hostId,
  cloudId: 'cloud',
  generation: 2,
  operatingSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: true },
  disks: [disk('os.vhdx', 127 * GIB, { isOperatingSystemDisk: true })],
  fibreChannelAdapters: 0,
  networkAdapters: [{ name: 'n', ipv4: ['10.0.0.4'], ipv6: [] }],
  secureBoot: false,
  tpm: false,
  shielded: false,
  hyperVReplica: false,
  guest: { bitLocker: false, dynamicDisks: false, osDiskIsDynamic: false, storageSpaces: false, nicTeam: false, iscsi: false },
  ...change,
});

const report = (change: {
  readonly vmm?: object;
  readonly hosts: readonly object[];
  readonly vms: readonly object[];
  readonly rest?: object;
}) => ({
  schema: 'asr-readiness/collector-report/1',
  reportId: '11111111-2222-4333-8444-555555555555',
  collectedAt: '2026-11-23T10:00:00Z',
  collector: { version: '1.0.0' },
  vmmServers: [
    {
      id: 'vmm',
      name: 'VMM01',
      productVersion: '10.22.1508.0',
      operatingSystem: windows('2022', '10.0.20348'),
      registeredVaults: [],
      dotNetRelease: 528_449,
      proxy: { mode: 'direct' },
      endpoints: reached,
      ...change.vmm,
    },
  ],
  clouds: [{ id: 'cloud', name: 'Gold', vmmServerId: 'vmm', hostGroupIds: ['group'] }],
  hostGroups: [{ id: 'group', path: 'All Hosts\\Norr', parentId: null, vmmServerId: 'vmm' }],
  hosts: change.hosts,
  vms: change.vms,
  ...change.rest,
});

function azure(account: object = {}): AzureReading {
  const seen = (facts: readonly string[]): AzureReading['plan']['sightings'] => [{ source: 'azure', observedAt: NOW, facts }];
  const facts: AzureReading['plan']['facts'] = {
    subscription: { presence: 'there', id: 's', name: 's', state: 'Enabled' },
    providerRecoveryServices: 'Registered',
    providerSiteRecovery: 'Registered',
    providerStorage: 'Registered',
    providerNetwork: 'Registered',
    providerCompute: 'Registered',
    vault: { presence: 'there', id: VAULT, name: 'rsv', region: 'swedencentral', provisioningState: 'Succeeded', hasIdentity: false },
    vmmFabrics: [],
    replicationAccounts: [{ id: ACCOUNT, name: 'st', presence: 'there' }],
    network: { presence: 'there', id: NETWORK, name: 'vnet', region: 'Sweden Central', subnets: ['default'] },
  };
  const own = {
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
    ...account,
  } as const;
  return {
    readAt: NOW,
    plan: { facts, sightings: seen(Object.keys(facts)), gaps: [] },
    storageAccounts: [
      {
        id: ACCOUNT,
        name: 'st',
        facts: own,
        sightings: seen(Object.keys(own)),
        gaps: [],
      },
    ],
    registered: [],
  };
}

function judge(estate: object, reading: AzureReading | undefined, edition: EditionName, planChange: object = {}): Assessment {
  const shelf = createReportShelf();
  const accepted = shelf.accept(Buffer.from(JSON.stringify(estate)));
  if (!accepted.accepted) throw new Error(JSON.stringify(accepted));
  const confirmed = (requirement: string) => ({
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
      name: 'Norr',
      vaultId: VAULT,
      replicationStorageAccountIds: [ACCOUNT],
      networkId: NETWORK,
      confirmations: ['account.rights', 'capacity.planned', 'route.open'].map(confirmed),
      ...planChange,
    }),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
  return assess({
    plan: plan.plan,
    inventory: shelf.current(),
    assessedAt: NOW,
    edition: editionByName(edition),
    ...(reading && { azure: reading }),
  });
}

/** Everything that is not plainly met, as `requirement status`; what passes and what does not apply is left out. */
function open(assessment: Assessment, name: string): { readonly words: string; readonly open: readonly string[] } {
  const [subject, ...others] = assessment.subjects.filter((each) => each.name === name);
  if (!subject || others.length > 0) throw new Error(`not one ${name}`);
  const reasons = subject.results
    .filter(({ status }) => status !== 'pass' && status !== 'notApplicable')
    .map(({ requirement, status, unknown }) => `${requirement} ${status}${unknown ? ` ${unknown.reason}` : ''}`);
  return { words: `${subject.readiness}, ${subject.effectiveReadiness}`, open: reasons };
}

describe('a small modern estate, judged under May 2026', () => {
  const estate = report({
    hosts: [host('hv1', {}), host('hv2', { operatingSystem: windows('2025', '10.0.26100') })],
    vms: [
      vm('sql', 'hv1', { disks: [disk('os.vhdx', 2048 * GIB, { isOperatingSystemDisk: true }), disk('data.vhdx', 4095 * GIB)] }),
      vm('web_1', 'hv1'),
      vm('new', 'hv2'),
    ],
  });
  const judged = judge(estate, azure(), '2026-05');

  it.each([
    // Every requirement of the plan is read or confirmed by two; the region's two spellings are one (case 5).
    ['Norr', 'ready, ready', []],
    ['VMM01', 'ready, ready', []],
    ['Gold', 'ready, ready', []],
    ['HV1', 'ready, ready', []],
    // Windows Server 2025 is on the newest list only (case 21), and no VMM 2022 table names it: a dash fails.
    ['HV2', 'notReady, notReady', ['host.os fail', 'host.vmmSupportsOs fail']],
    // 2,048 GiB is not "less than 2 TB", but within "up to 4 TB"; 4,095 GiB of data is not large yet.
    ['SQL', 'readyWithConditions, readyWithConditions', ['vm.osDiskSize warn']],
    // The underscore does not suit Azure, and the name can be changed afterwards (cases 38, R25).
    ['WEB_1', 'readyWithConditions, readyWithConditions', ['vm.name warn']],
    // Sound itself; its host is not.
    ['NEW', 'ready, notReady', []],
  ] as const)('%s', (name, words, expected) => {
    expect(open(judged, name)).toEqual({ words, open: expected });
  });

  it('has one host more under the newest text only when VMM may manage it, too', () => {
    expect(open(judge(estate, azure(), '2026-09'), 'HV2').open).toEqual(['host.vmmSupportsOs fail']);
  });
});

describe('an old estate of 2012 R2, judged under the founding page', () => {
  const old = { operatingSystem: windows('2012 R2', '6.3.9600'), dotNetRelease: 379_893 };
  const estate = report({
    vmm: { productVersion: '3.2.8224.0', operatingSystem: windows('2012 R2', '6.3.9600'), dotNetRelease: 379_893 },
    hosts: [
      host('hva', { ...old, hotfixes: ['KB2961977'] }),
      host('hvb', { ...old, updates: { pending: 2, lastInstalledAt: '2026-11-01T00:00:00Z' }, hotfixes: ['KB2961977'] }),
      host('hvc', { ...old, hotfixes: ['KB1'] }),
    ],
    vms: [
      vm('file', 'hva', { generation: 1, disks: [disk('os.vhdx', 1023 * GIB + 1, { isOperatingSystemDisk: true })] }),
      vm('linux', 'hva', {
        operatingSystem: { name: 'Ubuntu Linux 22.04 (64 bit)', family: 'linux', architecture: 'x64', reportedByGuest: true },
      }),
      vm('kiosk', 'hva', {
        generation: 1,
        operatingSystem: { name: 'Windows Server 2008 Standard 32-Bit', family: 'windows', architecture: 'x86', reportedByGuest: true },
      }),
      vm('b', 'hvb'),
      vm('c', 'hvc'),
    ],
  });
  const judged = judge(estate, azure({ sku: 'Standard_ZRS' }), 'seed-2017');

  it.each([
    // Zone-redundant storage has no row in 2017: silent, and never a refusal of ours; not geo-redundant either, as advice.
    ['st', 'unknown, unknown', ['storage.redundancy unknown sourcesSilent', 'storage.geoRedundant unknown sourcesSilent']],
    // 3.2 is the floor; .NET 4.6.2 is not asked yet.
    ['VMM01', 'ready, unknown', []],
    // Support ended in 2023: advice alone, which changes nothing.
    ['HVA', 'ready, unknown', ['host.lifecycle warn']],
    // "The latest updates are installed" is a must on the founding page.
    ['HVB', 'notReady, notReady', ['host.updates fail', 'host.lifecycle warn']],
    // Standalone, and the founding page asks for the KB all the same (case 2).
    ['HVC', 'notReady, notReady', ['host.kb2961977 fail', 'host.lifecycle warn']],
    // One copy says 1,023 GB, the other 2,048 GB.
    ['FILE', 'readyWithConditions, unknown', ['vm.osDiskSize warn']],
    // Linux as generation 2 was excluded until 2021.
    ['LINUX', 'notReady, notReady', ['vm.generation fail']],
    // 32-bit is refused; the system's support has ended, which only warns.
    ['KIOSK', 'notReady, notReady', ['vm.guestOs warn', 'vm.architecture fail']],
  ] as const)('%s', (name, words, expected) => {
    expect(open(judged, name)).toEqual({ words, open: expected });
  });
});

describe('an estate of which half was not read, without Azure', () => {
  const estate = report({
    hosts: [
      host('hv1', { hotfixes: null, clusterId: 'k', endpoints: null }),
      host('esx', { virtualizationPlatform: 'VMWareESX', operatingSystem: null }),
    ],
    vms: [
      vm('odd', 'hv1', { operatingSystem: { name: 'Granix 3', family: 'linux', architecture: 'x64', reportedByGuest: true }, guest: null }),
      vm('zero', 'hv1', { disks: [disk('os.vhdx', 0, { isOperatingSystemDisk: true, location: 'clusterSharedVolume' })] }),
      vm('esxvm', 'esx'),
      vm('lost', null as never),
    ],
    rest: {
      clusters: [{ id: 'k', name: 'K', replicaBroker: null }],
      problems: [
        { scope: 'host', id: 'hv1', properties: ['endpoints'], reason: 'timedOut', message: 'no' },
        { scope: 'cluster', id: 'k', properties: ['replicaBroker'], reason: 'accessDenied', message: 'no' },
      ],
    },
  });
  const judged = judge(estate, undefined, '2026-05', { clouds: ['Gold'] });

  it.each([
    // Not asked is not absent: the two that people confirmed hold, and with them the road.
    [
      'Norr',
      'unknown, unknown',
      [
        'account.subscription unknown notCollected',
        'account.providers unknown notCollected',
        'vault.exists unknown notCollected',
        'vault.region unknown notCollected',
        'storage.account unknown notCollected',
        'network.exists unknown notCollected',
        'network.region unknown notCollected',
        'network.subscription unknown notCollected',
      ],
    ],
    // Its endpoints timed out; the hotfixes do not matter on 2022 (case 1); the broker may not be read.
    ['HV1', 'unknown, unknown', ['host.internet unknown timedOut', 'host.replicaBroker unknown accessDenied']],
    // VMM manages it, but it is no Hyper-V host (case 18), and neither are its VMs ours.
    ['ESX', 'outOfScope, outOfScope', []],
    ['ESXVM', 'outOfScope, outOfScope', []],
    // A system nobody knows; nothing read the guest; its disk lies on one node of the cluster.
    [
      'ODD',
      'unknown, unknown',
      ['vm.guestOs unknown notCollected', 'vm.encryption unknown notAnswered', 'vm.guestStorage unknown notAnswered', 'vm.placement warn'],
    ],
    // No disk has a size of nothing: the size was not read.
    ['ZERO', 'unknown, unknown', ['vm.osDiskSize unknown notCollected']],
    // On no host is no answer: nothing it stands on is known.
    ['LOST', 'readyWithConditions, unknown', ['vm.placement unknown notCollected']],
  ] as const)('%s', (name, words, expected) => {
    expect(open(judged, name)).toEqual({ words, open: expected });
  });

  it('collects the spelling that no rule knows, so that it can be added', () => {
    expect(unrecognisedSystems(judged)).toEqual([{ kind: 'vm', name: 'Granix 3', count: 1 }]);
  });
});
