/** Random estates in which almost everything is in order: what is ready there, and only just, shows a rule that is passed over. */
import fc from 'fast-check';
import type { EstateInput } from '../../src/readiness/estate/subject';
import type { Gap, Sighting } from '../../src/readiness/facts';
import type { AzureReading, Inventory, ReportedHost, ReportedVm, ReportSighting } from '../../src/readiness/inventory';
import type { Confirmation, Plan, Waiver } from '../../src/readiness/plan';
import { emptyPlan } from '../../src/readiness/plan';
import type { UnknownReason } from '../../src/readiness/subjects';
import { NOW } from './random-estate';

const DAY = 86_400_000;
const GIB = 1024 ** 3;
const RESOURCES = '/subscriptions/s/resourceGroups/rg/providers';
const VAULT = `${RESOURCES}/Microsoft.RecoveryServices/vaults/v`;
const ACCOUNTS = ['one', 'two'].map((name) => ({ name, id: `${RESOURCES}/Microsoft.Storage/storageAccounts/${name}` }));

const before = (days: number): string => new Date(Date.parse(NOW) - days * DAY).toISOString();

/** The good value, and one time in forty another; undefined: it was not read. */
function mostly<T, U>(good: T, ...others: readonly U[]): fc.Arbitrary<T | U> {
  return fc.oneof({ arbitrary: fc.constant<T | U>(good), weight: 40 }, { arbitrary: fc.constantFrom<T | U>(...others), weight: 1 });
}

const reason = fc.constantFrom<UnknownReason>('notCollected', 'accessDenied', 'sourceFailed', 'timedOut');

const reached = ['login.microsoftonline.com', 'p.hypervrecoverymanager.windowsazure.com', 'p.backup.windowsazure.com']
  .concat('one.blob.core.windows.net', 'two.blob.core.windows.net', 's.servicebus.windows.net')
  .map((host) => ({ host, reachable: true }));
const endpoints = mostly(reached, undefined, reached.slice(1), [
  { host: 'login.microsoftonline.com', reachable: false },
  ...reached.slice(1),
]);
const proxy = mostly({ mode: 'direct' as const }, undefined, { mode: 'proxy' as const, address: 'https://p:1' });
const dotNetRelease = mostly(528_449, undefined, 394_801);
const windows = (release: string, version: string): ReportedHost['operatingSystem'] => ({
  caption: `Microsoft Windows Server ${release} Datacenter`,
  version,
  sku: 8,
  installationType: 'Server',
});
const operatingSystem = mostly(windows('2022', '10.0.20348'), undefined, windows('2008 R2', '6.1.7601'), {
  caption: 'Something else',
  version: '1.0',
});

const report = (number: number): fc.Arbitrary<ReportSighting> =>
  mostly(before(0.1), before(6.9), before(7.1), before(-1)).map((collectedAt) => ({
    reportId: `3b1f8f0e-0000-4000-8000-00000000000${number}`,
    collectedAt,
    collectorVersion: '1.0.0',
    vmmServerIds: [`v${number}`],
  }));

const hostFacts: fc.Arbitrary<ReportedHost['facts']> = fc.record({
  virtualizationPlatform: mostly('HyperV', undefined, 'VMWareESX'),
  hyperVRole: mostly(true, undefined, false),
  hotfixes: fc.constant([]),
  pendingUpdates: mostly(0, undefined, 3),
  lastUpdateInstalledAt: mostly(before(10), undefined, before(61)),
  dotNetRelease,
  proxy,
  endpoints,
  agentVersion: mostly(null, undefined, '2.0.9214.0'),
  azureBackupInUse: mostly(false, undefined, true),
});

const disk = fc.record({
  name: fc.constant('os.vhdx'),
  format: mostly('vhdx' as const, undefined, 'vhds' as const),
  maximumBytes: mostly(127 * GIB, undefined, 9000 * GIB),
  isOperatingSystemDisk: mostly(true, undefined, false),
  isShared: mostly(false, undefined, true),
  isPassThrough: mostly(false, undefined, true),
  logicalSectorBytes: mostly(512, undefined, 4096),
  physicalSectorBytes: fc.constant(4096),
  location: fc.constant('local' as const),
  isExcluded: fc.constant(false),
});

const guest = { name: 'Windows Server 2019 Standard', family: 'windows' as const, architecture: 'x64' as const, reportedByGuest: true };
const vmFacts: fc.Arbitrary<ReportedVm['facts']> = fc.record({
  generation: mostly(2 as const, undefined),
  guestSystem: mostly(guest, undefined, { name: 'Unheard of', reportedByGuest: true }),
  fibreChannelAdapters: mostly(0, undefined, 1),
  networkAdapters: mostly([{ name: 'n', ipv4: ['10.0.0.4'], ipv6: [] }], undefined, [{ ipv6: ['2001:db8::1'] }]),
  secureBoot: mostly(false, undefined, true),
  tpm: mostly(false, undefined, true),
  shielded: mostly(false, undefined, true),
  bitLocker: mostly(false, undefined, true),
  operatingSystemDiskIsDynamic: mostly(false, undefined, true),
  storageSpaces: mostly(false, undefined, true),
  nicTeam: mostly(false, undefined, true),
  iscsi: mostly(false, undefined, true),
  hyperVReplica: mostly(false, undefined, true),
});

/** Two VMM servers with a report each: the first with two clouds, two hosts and three VMs, the second with one of each. */
const inventory: fc.Arbitrary<Inventory> = fc
  .record({
    first: report(1),
    second: report(2),
    why: reason,
    servers: fc.tuple(server(), server()),
    clouds: fc.tuple(mostly(['g0'], undefined, []), mostly(['g0', 'g1'], undefined, []), mostly(['g2'], undefined)),
    hosts: fc.tuple(host('g0', 'g1', null, undefined), host('g1', null, undefined), host('g2', 'g9', undefined)),
    vms: fc.tuple(
      vm('h0', 'c0', ['h1', 'h9', null, undefined], ['c1', 'c9', null, undefined]),
      vm('h0', 'c1', ['h1', undefined], ['c0', null, undefined]),
      vm('h1', 'c1', ['h2', undefined], ['c0', null, undefined]),
      vm('h2', 'c2', ['h0', undefined], ['c0', null, undefined]),
    ),
    unread: mostly(undefined, ...(['clouds', 'hostGroups', 'hosts', 'vms'] as const)),
  })
  .map(({ first, second, why, servers, clouds, hosts, vms, unread }) => {
    const gaps: readonly Gap[] = [{ facts: ['endpoints', 'disks', 'hostGroupId', 'hostId', 'cloudId'], reason: why, source: 'collector' }];
    const ofFirst = { report: first, gaps, vmmServerId: 'v1' };
    const ofSecond = { report: second, gaps, vmmServerId: 'v2' };
    const of = (index: number, mine: number): typeof ofFirst => (index < mine ? ofFirst : ofSecond);
    return {
      reports: [first, second],
      vmmServers: servers.map((each, index) => ({ ...of(index, 1), ...each, id: `v${index + 1}`, name: `VMM0${index + 1}` })),
      clouds: clouds.map((hostGroupIds, index) => ({ ...of(index, 2), id: `c${index}`, name: `Cloud${index}`, hostGroupIds })),
      hostGroups: ['g0', 'g1', 'g2'].map((id, index) => ({ ...of(index, 2), id, name: id, path: `All Hosts\\${id}`, parentId: null })),
      hosts: hosts.map((each, index) => ({ ...of(index, 2), ...each, id: `h${index}`, name: `HV${index}` })),
      vms: vms.map((each, index) => ({ ...of(index, 3), ...each, id: `m${index}`, name: `VM${index}` })),
      departed: [],
      unreadLists: unread ? [{ vmmServerId: 'v1', list: unread, gap: { facts: [], reason: why, source: 'collector' as const } }] : [],
    };
  });

function server() {
  const productVersion = mostly('10.22.1508.0', undefined, '4.1.3223.0');
  const facts = fc.record({ productVersion, endpoints, proxy, dotNetRelease, registeredVaults: mostly([], undefined, ['other']) });
  return fc.record({ facts, operatingSystem });
}

function host(group: string, ...others: readonly (string | null | undefined)[]) {
  return fc.record({ facts: hostFacts, hostGroupId: mostly(group, ...others), clusterId: mostly(null, undefined), operatingSystem });
}

function vm(hostId: string, cloudId: string, otherHosts: readonly (string | null | undefined)[], otherClouds: typeof otherHosts) {
  const disks = mostly(true, false).chain((read) => (read ? disk.map((each) => [each]) : fc.constant(undefined)));
  return fc.record({ facts: vmFacts, disks, hostId: mostly(hostId, ...otherHosts), cloudId: mostly(cloudId, ...otherClouds) });
}

const region = mostly('swedencentral', undefined, 'westeurope');
const accountFacts: fc.Arbitrary<AzureReading['storageAccounts'][number]['facts']> = fc.record({
  presence: mostly('there' as const, undefined, 'missing' as const),
  region,
  location: region,
  sku: mostly('Standard_GRS', undefined, 'Standard_ZRS', 'Premium_LRS'),
  kind: mostly('StorageV2', undefined, 'FileStorage'),
  accessTier: mostly('Hot', undefined, 'Cool'),
  firewall: mostly({ defaultAction: 'Allow', trustedServices: true, addressRules: 0 }, undefined, {
    defaultAction: 'Deny',
    trustedServices: false,
    addressRules: 0,
  }),
  sharedKeyAllowed: mostly(true, undefined, false),
  provisioningState: mostly('Succeeded', undefined),
  statusOfPrimary: mostly('available', undefined, 'unavailable'),
});

const PLAN_FACTS = ['subscription', 'vault', 'vmmFabrics', 'replicationAccounts', 'network'].concat(
  ['RecoveryServices', 'SiteRecovery', 'Storage', 'Network', 'Compute'].map((name) => `provider${name}`),
);
const ACCOUNT_FACTS = ['presence', 'region', 'location', 'sku', 'kind', 'accessTier', 'firewall'].concat([
  'sharedKeyAllowed',
  'provisioningState',
  'statusOfPrimary',
]);

const azure: fc.Arbitrary<AzureReading> = fc
  .record({
    readAt: mostly(before(0), before(0.9), before(1.1)),
    why: reason,
    vaultRegion: mostly('swedencentral', undefined, 'westeurope'),
    siteRecovery: mostly('Registered', undefined, 'NotRegistered'),
    networkIsThere: mostly(true, false, undefined),
    accounts: fc.tuple(accountFacts, accountFacts),
  })
  .map(({ readAt, why, vaultRegion, siteRecovery, networkIsThere, accounts }) => {
    const seen = (facts: readonly string[]): readonly Sighting[] => [{ source: 'azure', observedAt: readAt, reference: 'r', facts }];
    const gaps = (facts: readonly string[]): readonly Gap[] => [{ facts, reason: why, source: 'azure' }];
    const there = { presence: 'there' as const, id: 'n', name: 'n', region: 'swedencentral', subnets: ['a'] };
    return {
      readAt,
      plan: {
        facts: {
          subscription: { presence: 'there', id: 's', name: 's', state: 'Enabled' },
          providerRecoveryServices: 'Registered',
          ...(siteRecovery !== undefined && { providerSiteRecovery: siteRecovery }),
          providerStorage: 'Registered',
          providerNetwork: 'Registered',
          providerCompute: 'Registered',
          ...(vaultRegion !== undefined && {
            vault: {
              presence: 'there' as const,
              id: VAULT,
              name: 'v',
              region: vaultRegion,
              provisioningState: 'Succeeded',
              hasIdentity: false,
            },
          }),
          vmmFabrics: [],
          replicationAccounts: ACCOUNTS.map((account, index) => ({ ...account, presence: accounts[index]?.presence })),
          ...(networkIsThere !== undefined && { network: networkIsThere ? there : { presence: 'notChosen' as const } }),
        },
        sightings: seen(PLAN_FACTS),
        gaps: gaps(PLAN_FACTS),
      },
      storageAccounts: ACCOUNTS.map((account, index) => ({
        ...account,
        facts: accounts[index] ?? {},
        sightings: seen(ACCOUNT_FACTS),
        gaps: gaps(ACCOUNT_FACTS),
      })),
      registered: [],
    };
  });

/** What only people can answer, said by two of them; now and then by one, too long ago, or the other way round. */
const confirmation = (requirement: string, kind: Confirmation['subject']['kind'], name?: string): fc.Arbitrary<Confirmation> =>
  fc
    .record({
      answer: mostly('met' as const, 'notMet' as const),
      at: mostly(before(2), before(89), before(91), before(-1)),
      seconded: mostly('björn', 'Anna ', undefined),
      validUntil: mostly(undefined, before(1), before(-5)),
    })
    .map(({ answer, at, seconded, validUntil }) => ({
      requirement,
      subject: { kind, ...(name !== undefined && { name }) },
      answer,
      by: 'anna',
      at,
      ...(seconded !== undefined && { secondedBy: seconded }),
      ...(validUntil !== undefined && { validUntil }),
    }));

const waivable = fc.constantFrom(
  { requirement: 'vm.shielded', subject: { kind: 'vm' as const, name: 'VM0' } },
  { requirement: 'vm.osDiskSize', subject: { kind: 'vm' as const, allIn: 'Cloud1' } },
  { requirement: 'host.internet', subject: { kind: 'host' as const, name: 'HV0' } },
  { requirement: 'storage.region', subject: { kind: 'storageAccount' as const, name: 'one' } },
  { requirement: 'vault.region', subject: { kind: 'plan' as const } },
);
const waiver: fc.Arbitrary<Waiver> = fc
  .record({ what: waivable, until: fc.constantFrom(before(-1), before(1)) })
  .map(({ what, until }) => ({ ...what, by: 'chef', reason: 'r', until }));

const plan: fc.Arbitrary<Plan> = fc
  .record({
    clouds: mostly([], ['Cloud0'], ['cloud1', 'Nowhere']),
    vmmServers: mostly([], ['VMM01']),
    hostsExcluded: mostly([], ['HV0'], ['HV*']),
    vmsExcluded: mostly([], ['VM0'], ['*1']),
    confirmations: fc.tuple(
      confirmation('account.rights', 'plan'),
      confirmation('capacity.planned', 'plan'),
      confirmation('route.open', 'plan'),
      ...['HV0', 'HV1', 'HV2'].map((name) => confirmation('host.internet', 'host', name)),
    ),
    waivers: fc.array(waiver, { maxLength: 2 }),
  })
  .map((parts) => ({
    ...emptyPlan('Plan'),
    vaultId: VAULT,
    networkId: `${RESOURCES}/Microsoft.Network/virtualNetworks/n`,
    replicationStorageAccountIds: ACCOUNTS.map(({ id }) => id),
    ...parts,
  }));

/** An estate that is ready but for a few things, or that just is. */
export const nearlyReadyEstate: fc.Arbitrary<EstateInput> = fc
  .record({ plan, azure: mostly(true, false).chain((asked) => (asked ? azure : fc.constant(undefined))), inventory })
  .map((input) => ({ ...input, assessedAt: NOW }));
