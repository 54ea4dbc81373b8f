/** Random small estates for properties that must hold of every one: values good and bad, gaps, old reports, odd relations. */
import fc from 'fast-check';
import type { EstateInput } from '../../src/readiness/estate/subject';
import type { Gap, PlanFacts, Sighting } from '../../src/readiness/facts';
import type { AzureReading, Inventory, RegisteredVmm, ReportedHost, ReportedVm, ReportSighting } from '../../src/readiness/inventory';
import { FRESHNESS_HOURS, type Plan } from '../../src/readiness/plan';
import type { UnknownReason } from '../../src/readiness/subjects';

export const NOW = '2026-11-23T12:00:00.000Z';
const DAY = 86_400_000;
const ACCOUNT = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/repl';

const before = (days: number): string => new Date(Date.parse(NOW) - days * DAY).toISOString();

/** A value, or nothing: read or not. */
const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 5 });

const reason: fc.Arbitrary<UnknownReason> = fc.constantFrom('notCollected', 'accessDenied', 'sourceFailed', 'timedOut');

const report: fc.Arbitrary<ReportSighting> = fc.constantFrom(0.1, 0.1, 0.1, 6.9, 7.1, -1).map((days) => ({
  reportId: '3b1f8f0e-0000-4000-8000-000000000001',
  collectedAt: before(days),
  collectorVersion: '1.0.0',
  vmmServerIds: ['v1'],
}));

const operatingSystem = fc.constantFrom(
  { caption: 'Microsoft Windows Server 2022 Datacenter', version: '10.0.20348', sku: 8, installationType: 'Server' as const },
  { caption: 'Microsoft Windows Server 2012 R2 Standard', version: '6.3.9600', sku: 7, installationType: 'Server' as const },
  { caption: 'Microsoft Hyper-V Server 2019', version: '10.0.17763', sku: 42, installationType: 'Server Core' as const },
  { caption: 'Something else', version: '1.0' },
);

const endpoints = fc
  .constantFrom(true, true, false)
  .map((reachable) =>
    [
      'login.microsoftonline.com',
      'pod01-srs1.sec.hypervrecoverymanager.windowsazure.com',
      'pod01-prot2.sec.backup.windowsazure.com',
      'repl.blob.core.windows.net',
      'sb.servicebus.windows.net',
    ].map((host, index) => ({ host, reachable: index === 2 ? reachable : true })),
  );

const gapOf = (facts: readonly string[]): fc.Arbitrary<readonly Gap[]> =>
  reason.map((each) => [{ facts, reason: each, source: 'collector' as const }]);

const hostFacts: fc.Arbitrary<ReportedHost['facts']> = fc.record({
  virtualizationPlatform: perhaps(fc.constantFrom('HyperV', 'HyperV', 'HyperV', 'VMWareESX')),
  hyperVRole: perhaps(fc.constantFrom(true, true, false)),
  hotfixes: perhaps(fc.constantFrom<readonly string[]>([], ['KB2961977'])),
  pendingUpdates: perhaps(fc.constantFrom(0, 3)),
  lastUpdateInstalledAt: perhaps(fc.constantFrom(before(10), before(61), before(-3))),
  dotNetRelease: perhaps(fc.constantFrom(528_040, 394_801)),
  proxy: perhaps(fc.constantFrom({ mode: 'direct' as const }, { mode: 'proxy' as const, address: 'https://p:1' })),
  endpoints: perhaps(endpoints),
  agentVersion: perhaps(fc.constantFrom(null, '2.0.9214.0', '2.0.9938.0')),
  azureBackupInUse: perhaps(fc.constantFrom(false, false, true)),
  replicaBroker: perhaps(fc.boolean()),
});

const disk = fc.record({
  name: fc.constantFrom('os.vhdx', 'data.vhdx'),
  format: perhaps(fc.constantFrom('vhdx' as const, 'vhds' as const)),
  maximumBytes: perhaps(fc.constantFrom(40 * 1024 ** 3, 3 * 1024 ** 4, 5 * 1024 ** 4)),
  isOperatingSystemDisk: perhaps(fc.boolean()),
  isShared: perhaps(fc.constantFrom(false, false, true)),
  isPassThrough: perhaps(fc.constantFrom(false, false, true)),
  logicalSectorBytes: perhaps(fc.constantFrom(512, 4096)),
  location: perhaps(fc.constantFrom('local' as const, 'clusterSharedVolume' as const)),
  isExcluded: fc.boolean(),
});

const vmFacts: fc.Arbitrary<ReportedVm['facts']> = fc.record({
  generation: perhaps(fc.constantFrom(1 as const, 2 as const)),
  guestSystem: perhaps(
    fc.constantFrom(
      { name: 'Windows Server 2019 Standard', family: 'windows' as const, architecture: 'x64' as const, reportedByGuest: true },
      { name: 'Unheard of', reportedByGuest: true },
    ),
  ),
  fibreChannelAdapters: perhaps(fc.constantFrom(0, 1)),
  networkAdapters: perhaps(fc.constantFrom([], [{ ipv6: ['fe80::1'] }], [{ ipv6: ['2001:db8::1'] }], [{}])),
  secureBoot: perhaps(fc.boolean()),
  tpm: perhaps(fc.constantFrom(false, false, true)),
  shielded: perhaps(fc.constantFrom(false, false, true)),
  bitLocker: perhaps(fc.constantFrom(false, true)),
  operatingSystemDiskIsDynamic: perhaps(fc.constant(false)),
  storageSpaces: perhaps(fc.constant(false)),
  nicTeam: perhaps(fc.constant(false)),
  iscsi: perhaps(fc.constant(false)),
  hyperVReplica: perhaps(fc.constantFrom(false, false, true)),
});

const inventory: fc.Arbitrary<Inventory> = fc
  .record({ report, gaps: gapOf(['endpoints', 'hotfixes', 'disks', 'hostGroupId']) })
  .chain(({ report: seen, gaps }) => {
    const common = { report: seen, gaps };
    const group = fc.constantFrom(null, 'g1', 'g2', 'g3', undefined);
    return fc.record({
      reports: fc.constant([seen]),
      vmmServers: fc
        .record({
          productVersion: perhaps(fc.constantFrom('10.22.1508.0', '4.1.3223.0', 'x')),
          endpoints: perhaps(endpoints),
          proxy: perhaps(fc.constant({ mode: 'direct' as const })),
          dotNetRelease: perhaps(fc.constant(528_040)),
          registeredVaults: perhaps(fc.constantFrom<readonly string[]>([], [], ['v'], ['other'])),
        })
        .map((facts) => [{ ...common, id: 'v1', name: 'VMM01', facts, operatingSystem: undefined }]),
      clouds: fc
        .array(fc.record({ hostGroupIds: perhaps(fc.subarray(['g1', 'g2'])) }), { maxLength: 2 })
        .map((all) =>
          all.map(({ hostGroupIds }, index) => ({ ...common, id: `c${index}`, name: `Cloud${index}`, vmmServerId: 'v1', hostGroupIds })),
        ),
      // g1 and g2 are each other's parent: a cycle must end.
      hostGroups: fc.constant([
        { ...common, id: 'g1', name: 'g1', path: 'All Hosts\\g1', parentId: 'g2', vmmServerId: 'v1' },
        { ...common, id: 'g2', name: 'g2', path: 'All Hosts\\g2', parentId: 'g1', vmmServerId: 'v1' },
        { ...common, id: 'g3', name: 'g3', path: 'All Hosts\\g1\\g3', parentId: 'g1', vmmServerId: 'v1' },
      ]),
      hosts: fc
        .array(
          fc.record({
            facts: hostFacts,
            hostGroupId: group,
            clusterId: perhaps(fc.constantFrom(null, 'k1')),
            operatingSystem: perhaps(operatingSystem),
          }),
          { maxLength: 3 },
        )
        .map((all) => all.map((host, index) => ({ ...common, ...host, id: `h${index}`, name: `HV${index}`, vmmServerId: 'v1' }))),
      vms: fc
        .array(
          fc.record({
            facts: vmFacts,
            disks: perhaps(fc.array(disk, { maxLength: 3 })),
            hostId: fc.constantFrom(null, 'h0', 'h1', 'h9', undefined),
            cloudId: fc.constantFrom(null, 'c0', 'c1', 'c9', undefined),
          }),
          { maxLength: 4 },
        )
        .map((all) => all.map((vm, index) => ({ ...common, ...vm, id: `m${index}`, name: `VM${index}` }))),
      departed: fc.constant([]),
      unreadLists: fc.constantFrom(
        [],
        [{ vmmServerId: 'v1', list: 'clouds' as const, gap: { facts: [], reason: 'timedOut' as const, source: 'collector' as const } }],
      ),
    });
  });

const AZURE_FACTS = [
  'subscription',
  'providerRecoveryServices',
  'providerSiteRecovery',
  'providerStorage',
  'providerNetwork',
  'providerCompute',
  'vault',
  'replicationAccounts',
  'network',
  'vmmFabrics',
];
const ACCOUNT_FACTS = [
  ...['presence', 'region', 'sku', 'kind', 'location', 'accessTier'],
  ...['firewall', 'sharedKeyAllowed', 'provisioningState', 'statusOfPrimary'],
];

/** VMM01 as the vault lists it: one of its VMs, with or without errors, or none that could be read. */
function registeredVmm(fabric: string, observedAt: string, why: UnknownReason): RegisteredVmm {
  const seen = (fact: string): readonly Sighting[] => [{ source: 'azure', observedAt, reference: 'r', facts: [fact] }];
  const gap = (fact: string): { gap: Gap } => ({ gap: { facts: [fact], reason: why, source: 'azure' } });
  const item = { name: 'VM0', cloud: 'Cloud0', sourceId: 'm0', errors: fabric === 'errors' ? ['No.'] : [] };
  return {
    name: 'vmm01',
    provider: { value: { versionStatus: 'Supported', lastHeartbeatAt: observedAt }, sightings: seen('provider') },
    items: fabric === 'unread items' ? gap('siteRecovery') : { value: [item], sightings: seen('siteRecovery') },
  };
}

const azure: fc.Arbitrary<AzureReading> = fc
  .record({
    age: fc.constantFrom(0, 0.9, 1.1),
    vaultRegion: fc.constantFrom('swedencentral', 'westeurope'),
    facts: fc.record({
      subscription: perhaps(fc.constantFrom('Enabled', 'Warned', 'Disabled')),
      providerSiteRecovery: perhaps(fc.constantFrom('Registered', 'Registering', 'NotRegistered')),
      network: perhaps(
        fc.constantFrom<PlanFacts['network']>(
          { presence: 'notChosen' },
          { presence: 'there', id: 'n', name: 'n', region: 'swedencentral', subnets: ['a'] },
        ),
      ),
      vault: fc.boolean(),
    }),
    account: fc.record({
      presence: perhaps(fc.constantFrom('there' as const, 'there' as const, 'missing' as const)),
      region: perhaps(fc.constantFrom('swedencentral', 'westeurope')),
      sku: perhaps(fc.constantFrom('Standard_GRS', 'Standard_ZRS', 'Premium_LRS', 'Standard_GZRS')),
      kind: perhaps(fc.constantFrom('StorageV2', 'Storage', 'FileStorage')),
      location: perhaps(fc.constantFrom('swedencentral', 'swedensouth')),
      accessTier: perhaps(fc.constantFrom('Hot', 'Cool')),
      firewall: perhaps(
        fc.constantFrom('Allow', 'Deny').map((defaultAction) => ({ defaultAction, trustedServices: false, addressRules: 0 })),
      ),
      sharedKeyAllowed: perhaps(fc.boolean()),
      provisioningState: perhaps(fc.constant('Succeeded')),
      statusOfPrimary: perhaps(fc.constantFrom('available', 'unavailable')),
    }),
    fabric: perhaps(fc.constantFrom('none', 'unread items', 'listed', 'errors')),
    reason,
  })
  .map(({ age, vaultRegion, facts, account, fabric, reason: why }) => {
    const observedAt = before(age);
    const seen = (names: readonly string[]): readonly Sighting[] => [{ source: 'azure', observedAt, reference: 'r', facts: names }];
    const subscription = facts.subscription && { presence: 'there' as const, id: 's', name: 's', state: facts.subscription };
    return {
      readAt: observedAt,
      plan: {
        facts: {
          ...(subscription && { subscription }),
          ...(facts.providerSiteRecovery !== undefined && { providerSiteRecovery: facts.providerSiteRecovery }),
          providerRecoveryServices: 'Registered',
          providerStorage: 'Registered',
          providerNetwork: 'Registered',
          providerCompute: 'Registered',
          ...(facts.vault && {
            vault: { presence: 'there' as const, id: 'v', name: 'v', region: vaultRegion, provisioningState: 'Succeeded' },
          }),
          ...(facts.network && { network: facts.network }),
          replicationAccounts: [{ id: ACCOUNT, name: 'repl', presence: account.presence }],
          ...(fabric && { vmmFabrics: fabric === 'none' ? [] : [{ name: 'vmm01', health: 'Normal' }] }),
        },
        sightings: seen(AZURE_FACTS),
        gaps: [{ facts: AZURE_FACTS, reason: why, source: 'azure' as const }],
      },
      storageAccounts: [
        {
          id: ACCOUNT,
          name: 'repl',
          facts: account,
          sightings: seen(ACCOUNT_FACTS),
          gaps: [{ facts: ACCOUNT_FACTS, reason: why, source: 'azure' as const }],
        },
      ],
      ...(fabric && { registered: fabric === 'none' ? [] : [registeredVmm(fabric, observedAt, why)] }),
    };
  });

const plan: fc.Arbitrary<Plan> = fc
  .record({
    clouds: fc.constantFrom<readonly string[]>([], ['Cloud0']),
    hostsExcluded: fc.constantFrom<readonly string[]>([], ['HV0']),
    seconded: fc.boolean(),
  })
  .map(({ clouds, hostsExcluded, seconded }) => ({
    name: 'Plan',
    vaultId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/v',
    replicationStorageAccountIds: [ACCOUNT],
    vmmServers: [],
    clouds,
    hostsExcluded,
    vmsIncluded: [],
    vmsExcluded: [],
    excludedDisks: [],
    managedDisks: true,
    azureCloud: 'AzureCloud' as const,
    freshnessHours: FRESHNESS_HOURS,
    waivers: [{ requirement: 'vm.shielded', subject: { kind: 'vm' as const, name: 'VM1' }, by: 'chef', reason: 'r', until: before(-1) }],
    confirmations: [
      {
        requirement: 'account.rights',
        subject: { kind: 'plan' as const },
        answer: 'met' as const,
        by: 'anna',
        at: before(2),
        ...(seconded && { secondedBy: 'björn' }),
      },
      {
        requirement: 'host.internet',
        subject: { kind: 'host' as const, name: 'HV1' },
        answer: 'met' as const,
        by: 'anna',
        at: before(2),
        secondedBy: 'björn',
      },
    ],
  }));

/** A random estate, ready to be assessed under any edition. */
export const randomEstate: fc.Arbitrary<EstateInput> = fc
  .record({ plan, azure: perhaps(azure), inventory })
  .map((input) => ({ ...input, assessedAt: NOW }));
