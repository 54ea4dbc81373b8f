/**
 * The cases that a naive checker gets wrong, each by its number: either judged here, in every edition, or told in `explain` because no
 * source can read it.
 */
import type { RequirementId } from '../../src/readiness/catalogue';
import { recogniseWindows } from '../../src/readiness/derived/windows';
import { wordsOf } from '../../src/words';
import { GIB, verdict } from './requirements/judging';
import { disk, systemAnd, systemDisk } from './requirements/vm-facts';

type Facts = Readonly<Record<string, unknown>>;
type Row = readonly [number, string, RequirementId, Facts, readonly [string, string, string]];

const there = (facts: Facts): Facts => ({ presence: 'there', id: '/subscriptions/s1/resourceGroups/g/x', name: 'x', ...facts });
const same = (word: string): readonly [string, string, string] => [word, word, word];
const notSeed = (seed: string, later: string): readonly [string, string, string] => [seed, later, later];
const windows = (caption: string): Facts => ({ operatingSystem: recogniseWindows({ caption: `Microsoft ${caption}` }) });
const server = (release: string): Facts => ({
  operatingSystem: recogniseWindows({ caption: `Microsoft Windows Server ${release} Datacenter`, installationType: 'Server' }),
});
const account = { presence: 'there', region: 'swedencentral', vaultRegion: 'swedencentral', kind: 'StorageV2', azureCloud: 'AzureCloud' };
const sku = (name: string): Facts => ({ ...account, sku: name, logAccount: { presence: 'notChosen' } });
const firewall = { defaultAction: 'Deny', trustedServices: true, addressRules: 0 };
const guest = (name: string, architecture: string): Facts => ({
  guestSystem: { name, family: 'windows', architecture, reportedByGuest: true },
});
const osDisk = (generation: number, bytes: number): Facts => ({
  generation,
  disks: [systemDisk({ maximumBytes: bytes })],
  managedDisks: true,
  hostAgentVersion: '2.0.9938.0',
});
const dataDisk = (bytes: number): Facts => ({
  disks: [systemDisk(), disk({ maximumBytes: bytes })],
  managedDisks: true,
  hostAgentVersion: '2.0.9938.0',
});
const reached = (host: string, reachable: boolean): Facts => ({ host, reachable });
const kb = (release: string, isClustered: boolean): Facts => ({ ...server(release), hotfixes: [], isClustered });
const NONE = { bitLocker: false, storageSpaces: false, nicTeam: false, iscsi: false, operatingSystemDiskIsDynamic: false };

const JUDGED: readonly Row[] = [
  [1, 'Windows Server 2016 without KB2961977', 'host.kb2961977', kb('2016', true), same('notApplicable')],
  [2, '2012 R2 standalone without it', 'host.kb2961977', kb('2012 R2', false), notSeed('fail absent', 'warn absentStandalone')],
  [3, '2012 R2 clustered without it', 'host.kb2961977', kb('2012 R2', true), notSeed('fail absent', 'unknown notAnswered absentClustered')],
  [
    4,
    'the list of hotfixes not read',
    'host.kb2961977',
    { ...server('2012 R2'), isClustered: false },
    same('unknown notCollected hotfixes'),
  ],
  [
    5,
    'two spellings of one region',
    'storage.region',
    { ...account, region: 'West Europe', vaultRegion: 'westeurope' },
    same('pass sameRegion'),
  ],
  [6, 'premium without a log account', 'storage.logAccount', sku('Premium_LRS'), same('fail notChosen')],
  [7, 'RA-GRS', 'storage.redundancy', sku('Standard_RAGRS'), same('pass accepted')],
  [7, 'RA-GRS is geo-redundant', 'storage.geoRedundant', sku('Standard_RAGRS'), same('pass geoRedundant')],
  [8, 'LRS', 'storage.redundancy', sku('Standard_LRS'), same('pass accepted')],
  [8, 'LRS, as advice', 'storage.geoRedundant', sku('Standard_LRS'), same('fail oneRegionOnly')],
  [9, 'GZRS', 'storage.redundancy', sku('Standard_GZRS'), same('unknown sourcesSilent unlisted')],
  [9, 'RA-GZRS', 'storage.redundancy', sku('Standard_RAGZRS'), same('unknown sourcesSilent unlisted')],
  [9, 'premium ZRS', 'storage.redundancy', sku('Premium_ZRS'), same('unknown sourcesSilent unlisted')],
  [10, 'the tier Hot of StorageV2', 'storage.accessTier', { ...account, accessTier: 'Hot' }, same('pass accepted')],
  [11, 'general-purpose v1', 'storage.kind', { ...account, kind: 'Storage' }, same('warn retired')],
  [
    12,
    'a firewall for trusted services',
    'storage.firewall',
    { ...account, firewall },
    notSeed('warn trustedServicesDisputed', 'pass trustedServices'),
  ],
  [
    13,
    'shared keys on, as Azure has it where nothing is set',
    'storage.sharedKey',
    { ...account, sharedKeyAllowed: true },
    same('pass on'),
  ],
  [14, 'several subnets', 'network.exists', { network: there({ region: 'swedencentral', subnets: ['a', 'b'] }) }, same('pass there')],
  [
    15,
    'a network of another subscription',
    'network.subscription',
    {
      vault: there({ region: 'swedencentral', provisioningState: 'Succeeded' }),
      network: { ...there({ region: 'swedencentral', subnets: ['a'] }), id: '/subscriptions/s2/resourceGroups/g/x' },
    },
    same('warn otherSubscription'),
  ],
  [
    16,
    'South Central India',
    'vault.region',
    { vault: there({ region: 'southcentralindia', provisioningState: 'Succeeded' }) },
    notSeed('notApplicable', 'fail excluded'),
  ],
  [
    16,
    'North East US 5',
    'vault.region',
    { vault: there({ region: 'North East US 5', provisioningState: 'Succeeded' }) },
    notSeed('notApplicable', 'fail excluded'),
  ],
  [
    17,
    'a host group in no cloud',
    'host.cloud',
    { hostGroup: 'All Hosts\\g', cloudMembership: { direct: [], throughParent: [] } },
    same('fail groupInNoCloud'),
  ],
  [19, 'VMM 2012 SP1', 'vmm.version', { productVersion: '3.1.6011.0' }, notSeed('fail belowFloor', 'fail refused')],
  [
    20,
    'a 2016 host under VMM 2019',
    'host.vmmSupportsOs',
    { ...server('2016'), vmmVersion: '10.19.2648.0' },
    notSeed('pass managed', 'warn otherPreferred'),
  ],
  [21, 'Windows Server 2025', 'host.os', server('2025'), ['pass accepted', 'fail refused', 'pass accepted']],
  [
    22,
    '2012 R2 and 2016 in one cloud',
    'cloud.mixedHosts',
    {
      hostSystems: ['2012 R2', '2016'].map((release) => ({
        host: release,
        system: recogniseWindows({ caption: `Microsoft Windows Server ${release} Standard` }),
      })),
      hostsUnread: 0,
    },
    notSeed('fail mixedRefused', 'warn mixed'),
  ],
  [23, 'Azure Local', 'host.os', windows('Azure Stack HCI'), same('unknown sourcesSilent silent')],
  [24, 'a host without VMs', 'host.vms', { vmsToReplicate: 0 }, same('fail nothingToProtect')],
  [
    25,
    'an http proxy with a password',
    'vmm.proxy',
    { proxy: { mode: 'proxy', address: 'http://p:8080', requiresAuthentication: true } },
    same('warn authentication'),
  ],
  [
    26,
    'the backup addresses blocked',
    'vmm.internet',
    {
      azureCloud: 'AzureCloud',
      endpoints: [
        reached('login.microsoftonline.com', true),
        reached('pod01-srs1.weu.hypervrecoverymanager.windowsazure.com', true),
        reached('pod01-prot2.weu.backup.windowsazure.com', false),
        reached('a.blob.core.windows.net', true),
        reached('a.servicebus.windows.net', true),
      ],
    },
    same('fail blocked'),
  ],
  [
    27,
    'the management address of the government’s cloud tried under .com',
    'vmm.internet',
    {
      azureCloud: 'AzureUSGovernment',
      endpoints: [
        reached('login.microsoftonline.us', true),
        reached('pod01-srs1.usg.hypervrecoverymanager.windowsazure.com', true),
        reached('pod01-prot2.usg.backup.windowsazure.us', true),
        reached('a.blob.core.usgovcloudapi.net', true),
        reached('a.servicebus.usgovcloudapi.net', true),
      ],
    },
    same('unknown notCollected untried'),
  ],
  [30, 'generation 1, 2,047 GiB', 'vm.osDiskSize', osDisk(1, 2047 * GIB), notSeed('warn betweenSources', 'pass within')],
  [30, 'generation 1, 2,048 GiB and one byte', 'vm.osDiskSize', osDisk(1, 2048 * GIB + 1), same('fail tooLarge')],
  [31, 'generation 2, 300 GiB', 'vm.osDiskSize', osDisk(2, 300 * GIB), notSeed('warn betweenSources', 'pass within')],
  [32, 'generation 2, 4,095 GiB', 'vm.osDiskSize', osDisk(2, 4095 * GIB), ['fail tooLarge', 'warn betweenSources', 'pass within']],
  [32, 'one byte more', 'vm.osDiskSize', osDisk(2, 4095 * GIB + 1), ['fail tooLarge', 'warn betweenSources', 'fail tooLarge']],
  [32, '4,096 GiB', 'vm.osDiskSize', osDisk(2, 4096 * GIB), ['fail tooLarge', 'warn betweenSources', 'fail tooLarge']],
  [33, 'a data disk of 512 MiB', 'vm.dataDiskSize', dataDisk(GIB / 2), ['pass within', 'pass within', 'fail outsideLimits']],
  [34, 'a virtual size of 3 TB', 'vm.osDiskSize', osDisk(1, 3072 * GIB), same('fail tooLarge')],
  [35, '40 data disks', 'vm.dataDiskCount', { disks: systemAnd(40) }, ['fail tooMany', 'fail tooMany', 'pass within']],
  [37, 'no disk marked', 'vm.osDiskCount', { disks: [disk()] }, same('unknown notCollected noneMarked')],
  [37, 'two disks marked', 'vm.osDiskCount', { disks: [systemDisk(), systemDisk({ name: 'b.vhdx' })] }, same('fail several')],
  ...['web-', '-web', 'web_01', 'web.01', 'åsa1', 'a'.repeat(64), 'web\n'].map((name): Row => [
    38,
    JSON.stringify(name).slice(0, 12),
    'vm.name',
    { name },
    same('warn'),
  ]),
  [38, 'no name', 'vm.name', { name: '' }, same('warn')],
  [39, '63 characters', 'vm.name', { name: 'a'.repeat(63) }, same('pass suits')],
  [39, 'one character', 'vm.name', { name: '7' }, same('pass suits')],
  [40, '20 characters', 'vm.name', { name: 'a'.repeat(20) }, same('pass suits')],
  [42, 'Secure Boot', 'vm.secureBoot', { generation: 2, secureBoot: true }, same('warn on')],
  [
    43,
    '32-bit Windows Server 2008',
    'vm.architecture',
    guest('Windows Server 2008 Standard', 'x86'),
    notSeed('fail x86', 'pass accepted32Bit'),
  ],
  [43, 'which is past support', 'vm.guestOs', guest('Windows Server 2008 Standard', 'x86'), same('warn supportEnded')],
  [43, '32-bit Windows 7', 'vm.architecture', guest('Windows 7', 'x86'), same('fail x86')],
  [44, 'a guest with 2012 R2', 'vm.guestOs', guest('Windows Server 2012 R2 Standard', 'x64'), same('warn supportEnded')],
  [
    45,
    '4K sectors on generation 1',
    'vm.sectorSize',
    { generation: 1, disks: [systemDisk({ logicalSectorBytes: 4096 })] },
    notSeed('warn', 'fail'),
  ],
  [46, 'Storage Spaces in the guest', 'vm.guestStorage', { ...NONE, storageSpaces: true }, same('fail found')],
  [48, 'a NIC team in the guest', 'vm.guestStorage', { ...NONE, nicTeam: true }, same('fail found')],
  [49, 'a cluster without the broker', 'host.replicaBroker', { isClustered: true, replicaBroker: false }, same('warn absent')],
  [
    50,
    'a local disk on a cluster node',
    'vm.placement',
    { hostIsClustered: true, disks: [systemDisk({ location: 'local' })] },
    same('warn local'),
  ],
  [51, 'Azure Backup on the host', 'host.otherBackup', { azureBackupInUse: true }, notSeed('unknown sourcesSilent', 'warn inUse')],
  [52, 'replicated to another server', 'vm.otherReplication', { hyperVReplica: true }, same('fail elsewhere')],
  [54, 'registered in another vault', 'vmm.oneVault', { planVault: 'v', registeredVaults: ['other'] }, same('fail')],
  [57, 'only Site Recovery Operator', 'account.rights', { rightsAssigned: false }, same('fail notAssigned')],
  [58, 'the road, without anybody’s word', 'route.open', { vmmFabrics: [] }, same('unknown sourcesSilent')],
];

/** What no source reads, or what is no check: where people are told of it. */
const TOLD: readonly (readonly [number, RequirementId, RegExp, RegExp])[] = [
  [14, 'network.exists', /land in the first one/, /hamnar .* första/],
  [28, 'vault.exists', /site-to-site VPN alone carries no replication/, /VPN/],
  [29, 'vault.exists', /Private endpoints .* only on a new vault, before anything is registered/, /[Pp]rivata slutpunkter .* nytt valv/],
  [35, 'vm.dataDiskCount', /size .* may allow fewer data disks/, /storlek/],
  [36, 'vm.dataDiskCount', /half of a dynamic volume/, /dynamisk volym/],
  [38, 'vm.name', /Site Recovery|changed/, /Site Recovery|ändra/],
  [40, 'vm.name', /Fifteen characters/, /[Ff]emton tecken/],
  [41, 'vm.name', /Names that Azure reserves/, /reserver/],
  [46, 'vm.guestStorage', /Storage Spaces on the host/, /Storage Spaces på värden/],
  [47, 'vm.network', /static address of a Linux guest is not kept/, /Linux/],
  [53, 'capacity.planned', /20 MB\/s .* 54 MB\/s/, /20\sMB\/s .* 54\sMB\/s/],
  [55, 'vmm.provider', /valid for five days/, /fem dagar/],
  [56, 'vm.encryption', /data encryption ended on 30 April 2022/, /30 april 2022/],
  [57, 'account.rights', /Operator may fail over, but cannot enable/, /Operator/],
  [59, 'storage.geoRedundant', /regional outage/, /regionalt avbrott/],
  [59, 'storage.kind', /low latency/, /låg latens/],
  [59, 'storage.logAccount', /replication logs/, /replikeringsloggarna/],
];

/** Held by an estate as a whole: scope is no verdict of one requirement. */
const BY_ESTATE = new Map([[18, 'three-estates.test.ts: a host that is no Hyper-V is left out with its VMs']]);

const EDITIONS = ['seed-2017', '2026-05', '2026-09'] as const;

it('no case is left out', () => {
  const covered = new Set([...JUDGED.map(([number]) => number), ...TOLD.map(([number]) => number), ...BY_ESTATE.keys()]);
  expect([...covered].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 59 }, (_, index) => index + 1));
});

describe.each(JUDGED)('case %i: %s', (_number, _what, id, facts, expected) => {
  it.each(EDITIONS.map((edition, index) => [edition, expected[index] ?? ''] as const))('%s: %s', (edition, word) => {
    expect(verdict(id, facts, edition)).toMatch(new RegExp(`^${word}( |$)`));
  });
});

it.each(TOLD)('case %i is told with %s', (_number, id, en, sv) => {
  for (const [language, expected] of [
    ['en', en],
    ['sv', sv],
  ] as const) {
    const { why, fix, tells, also }: { why: string; fix: string; tells?: string; also?: readonly string[] } =
      wordsOf(language).requirements[id];
    expect([why, fix, tells, ...(also ?? [])].join(' ')).toMatch(expected);
  }
});
