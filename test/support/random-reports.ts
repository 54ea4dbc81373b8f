/**
 * Random reports of small estates, in which almost everything is in order: several of one time or of different times that contradict each
 * other, records that stand twice, groups that lead back to themselves, dates in the future, and names that somebody chose to break things.
 */
import fc from 'fast-check';
import type { EstateInput } from '../../src/readiness/estate/subject';
import { toInventory } from '../../src/sources/collector/inventory';
import type { Report, ReportProblem } from '../../src/sources/collector/wire';
import { host, report, soundAzure, soundPlan, vm } from './sound-estate';

const REPORTS_ASSESSED_AT = '2026-11-23T12:00:00Z';

type WireRecord = Readonly<Record<string, unknown>>;

const SAME = '2026-11-23T10:00:00Z';
/** Newer, the same instant in another zone, older, past the limit of a report, tomorrow. */
const TIMES = ['2026-11-23T11:00:00Z', '2026-11-23T11:00:00+01:00', '2026-11-22T10:00:00Z', '2026-11-15T10:00:00Z', '2026-11-24T12:00:00Z'];
const NAMES = ['SQL"01\'', 'SQL\n01', 'SQL🏭01', 'SQL\u202E10', '__proto__', ' ', '\u0000', 'hv1', 'constructor'];

/** The good value most of the time, else one of the others. */
function mostly<T>(good: T, others: readonly T[], weight = 20): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: fc.constant(good), weight }, { arbitrary: fc.constantFrom(...others), weight: 1 });
}

const NOTHING: WireRecord = {};

/** What may be otherwise with a host. */
const HOST_CHANGES: readonly WireRecord[] = [
  { hyperVRole: false },
  { hyperVRole: null },
  { hostGroupId: 'g2' },
  { hostGroupId: 'gone' },
  { hostGroupId: null },
  { clusterId: 'k1' },
  { virtualizationPlatform: 'VMWareESX' },
  { operatingSystem: null },
  { operatingSystem: { caption: 'Microsoft Windows Server 2008 R2 Standard', version: '6.1.7601', sku: 7, installationType: 'Server' } },
  { endpoints: [{ host: 'login.microsoftonline.com', reachable: false }] },
  { endpoints: null },
  { updates: { pending: 0, lastInstalledAt: '2026-12-24T00:00:00Z' } },
  { proxy: { mode: 'proxy', address: 'https://p:1' } },
  { recoveryServicesAgentVersion: '2.0.9214.0' },
  { azureBackupInUse: true },
  ...NAMES.map((name) => ({ name })),
];

const soundVm = vm() as WireRecord;
const [soundDisk] = soundVm['disks'] as readonly WireRecord[];

/** What may be otherwise with a VM. */
const VM_CHANGES: readonly WireRecord[] = [
  { hostId: null },
  { hostId: 'gone' },
  { hostId: 'hv2' },
  { hostId: 'HV1' },
  { cloudId: 'c2' },
  { cloudId: 'gone' },
  { cloudId: null },
  { generation: 2 },
  { generation: null },
  { shielded: true },
  { shielded: null },
  { tpm: true },
  { secureBoot: true },
  { disks: [] },
  { disks: null },
  { disks: [{ ...soundDisk, maximumBytes: 0 }] },
  { disks: [{ ...soundDisk, maximumBytes: 2 ** 43 }] },
  { disks: [soundDisk, soundDisk] },
  { disks: [soundDisk, { ...soundDisk, isOperatingSystemDisk: false, isShared: true }] },
  { operatingSystem: { name: 'FreeBSD 13', family: 'other', architecture: 'x64', reportedByGuest: true } },
  { operatingSystem: { name: 'Windows Server 2019 Standard', family: 'linux', architecture: 'x64', reportedByGuest: true } },
  { networkAdapters: [{ name: 'n', ipv4: [], ipv6: ['2001:db8::1'] }] },
  { fibreChannelAdapters: 1 },
  { hyperVReplica: true },
  { guest: { bitLocker: true } },
  { id: 'VM1' },
  ...NAMES.map((name) => ({ name })),
];

/** Records of a list: each as it should be, changed, left out, or twice with a change or without. */
function records(sound: readonly WireRecord[], changes: readonly WireRecord[]): fc.Arbitrary<readonly WireRecord[]> {
  const change = mostly(NOTHING, changes, 8);
  const each = (record: WireRecord): fc.Arbitrary<readonly WireRecord[]> =>
    fc
      .record({ times: mostly(1, [0, 2, 2, 3], 12), first: change, second: change })
      .map(({ times, first, second }) => Array.from({ length: times }, (_, index) => ({ ...record, ...(index === 1 ? second : first) })));
  return fc.tuple(...sound.map(each)).map((all) => all.flat());
}

const groups = mostly<readonly WireRecord[]>(
  [
    { id: 'g1', path: 'All Hosts\\Stockholm', parentId: null, vmmServerId: 'vmm-1' },
    { id: 'g2', path: 'All Hosts\\Stockholm\\Rack 1', parentId: 'g1', vmmServerId: 'vmm-1' },
  ],
  [
    // Each other's parent, its own parent, one path twice, one id twice.
    [
      { id: 'g1', path: 'A', parentId: 'g2', vmmServerId: 'vmm-1' },
      { id: 'g2', path: 'B', parentId: 'g1', vmmServerId: 'vmm-1' },
    ],
    [{ id: 'g1', path: 'A', parentId: 'g1' }],
    [
      { id: 'g1', path: 'A' },
      { id: 'g2', path: 'A' },
    ],
    [
      { id: 'g1', path: 'A', parentId: 'g2' },
      { id: 'g1', path: 'B', parentId: null },
      { id: 'g2', path: 'B', parentId: 'g1' },
    ],
    [],
  ],
  10,
);

const problems: fc.Arbitrary<readonly ReportProblem[]> = fc.array(
  fc.constantFrom<ReportProblem>(
    { scope: 'vmmServer', id: 'vmm-1', properties: ['vms'], reason: 'timedOut', message: 'x' },
    { scope: 'vmmServer', id: 'vmm-1', properties: ['hosts'], reason: 'accessDenied', message: 'x' },
    { scope: 'host', id: 'hv1', properties: ['vms'], reason: 'timedOut', message: 'x' },
    { scope: 'host', id: 'hv2', reason: 'unreachable', message: 'x' },
    { scope: 'host', properties: ['hotfixes'], reason: 'accessDenied', message: 'x' },
    { scope: 'vm', id: 'vm1', properties: ['disks'], reason: 'failed', message: 'x' },
    { scope: 'vm', reason: 'accessDenied', message: 'x' },
  ),
  { maxLength: 1 },
);

const [soundServer] = (report() as Report).vmmServers as unknown as readonly WireRecord[];
const reportWithout: fc.Arbitrary<Omit<Report, 'reportId' | 'collectedAt'>> = fc
  .record({
    vmmServers: records(
      [soundServer as WireRecord],
      [
        { productVersion: '4.1.3223.0' },
        { endpoints: null },
        { registeredVaults: ['other'] },
        { registeredVaults: null },
        { name: 'VMM"1' },
      ],
    ).map((all) => (all.length === 0 ? [soundServer as WireRecord] : all)),
    clouds: records(
      [
        { id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: ['g1'] },
        { id: 'c2', name: 'Silver', vmmServerId: 'vmm-1', hostGroupIds: ['g2', 'g2'] },
      ],
      [{ hostGroupIds: [] }, { hostGroupIds: null }, { hostGroupIds: ['gone'] }, { name: 'Gold' }, { vmmServerId: 'vmm-9' }],
    ),
    hostGroups: groups,
    clusters: mostly<readonly WireRecord[]>(
      [],
      [
        [{ id: 'k1', name: 'K1', replicaBroker: true }],
        [
          { id: 'k1', name: 'K1', replicaBroker: true },
          { id: 'k1', name: 'K1', replicaBroker: false },
        ],
      ],
      4,
    ),
    hosts: records([host(), host({ id: 'hv2', name: 'HV2', hostGroupId: 'g2' })] as readonly WireRecord[], HOST_CHANGES),
    vms: records([soundVm, vm({ id: 'vm2', name: 'WEB01', hostId: 'hv2', cloudId: 'c2' }) as WireRecord], VM_CHANGES),
    problems,
  })
  .map((parts) => ({ ...(report() as Report), ...(parts as unknown as Partial<Report>) }));

/** Some reports, each with an id of its own. @param time when each was collected */
function reportsCollected(time: fc.Arbitrary<string>, most: number): fc.Arbitrary<readonly Report[]> {
  return fc
    .array(fc.record({ body: reportWithout, collectedAt: time }), { minLength: 1, maxLength: most })
    .map((all) =>
      all.map(({ body, collectedAt }, index) => ({ ...body, collectedAt, reportId: `1111111${index}-2222-4333-8444-555555555555` })),
    );
}

/** Up to three reports of one VMM server, most of them of one instant. */
export const randomReports: fc.Arbitrary<readonly Report[]> = reportsCollected(mostly(SAME, TIMES, 8), 3);

/** Two reports of one instant and one VMM server, that could read everything: what one could not read, the other may have. */
export const tiedReports: fc.Arbitrary<readonly Report[]> = reportsCollected(fc.constant(SAME), 2)
  .filter((all) => all.length === 2 && all.every(({ clouds }) => clouds.every(({ vmmServerId }) => vmmServerId === 'vmm-1')))
  .map((all) => all.map((each) => ({ ...each, problems: [] })));

/** An estate as random reports tell of it. */
export const reportedEstate: fc.Arbitrary<EstateInput> = randomReports.map(estateOf);

const plan = soundPlan();
const azure = soundAzure();

/** The estate that reports tell of, with a plan and an Azure side that are ready. */
export function estateOf(reports: readonly Report[]): EstateInput {
  return { plan, azure, inventory: toInventory(reports), assessedAt: REPORTS_ASSESSED_AT };
}

/** The same reports in another order, and everything in them that is a list of records as well. */
export function inAnotherOrder(reports: readonly Report[]): readonly Report[] {
  return reports.toReversed().map((each) => ({
    ...each,
    vmmServers: each.vmmServers.toReversed(),
    clouds: each.clouds.toReversed(),
    hostGroups: each.hostGroups.toReversed(),
    clusters: (each.clusters ?? []).toReversed(),
    hosts: each.hosts.toReversed(),
    vms: each.vms.toReversed(),
    problems: (each.problems ?? []).toReversed(),
  }));
}
