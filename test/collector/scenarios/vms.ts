/** VMs of every kind. */
import assert from 'node:assert/strict';
import {
  GIB,
  IDS,
  SQL01,
  SQL01_ON_HOST,
  TWO_HOSTS,
  WEB01,
  withComputer,
  withSql01,
  type DriveDouble,
  type HyperVVm,
} from '../windows/estate';
import { only, problemsOf, type Scenario, type Seen } from './scenario';
import { verdictsOn } from './verdicts';

const [SYSTEM, DATA] = SQL01_ON_HOST.drives as readonly [DriveDouble, DriveDouble];
type FileDouble = NonNullable<DriveDouble['file']>;

function sql01({ report }: Seen) {
  return only(report.vms, ({ id }) => id === IDS.sql01);
}

/** SQL01 with its second disk changed, as its host sees it. */
function withData(changes: Partial<DriveDouble>): ReturnType<typeof withSql01> {
  return withSql01({ drives: [SYSTEM, { ...DATA, ...changes }] });
}

function withFile(changes: Partial<FileDouble>, path = DATA.path): ReturnType<typeof withSql01> {
  return withData({ path, file: { ...(DATA.file as FileDouble), ...changes } });
}

export const VM_SCENARIOS: readonly Scenario[] = [
  {
    name: 'one cloud, one host, one VM: every list has one member and stays a list',
    options: {
      estate: {
        ...withComputer('HV01', { vms: [{ ...SQL01_ON_HOST, drives: [SYSTEM] }] }),
        vms: [{ ...SQL01, drives: SQL01.drives.slice(0, 1) }],
        groups: TWO_HOSTS.groups.slice(0, 1),
        hosts: TWO_HOSTS.hosts.slice(0, 1),
      },
    },
    expect: ({ report, bytes }) => {
      assert.deepEqual(
        [
          report.clouds.length,
          report.hostGroups.length,
          report.clusters?.length,
          report.hosts.length,
          report.vms.length,
          report.vms[0]?.disks?.length,
          report.vms[0]?.networkAdapters?.length,
        ],
        [1, 1, 1, 1, 1, 1, 1],
      );
      assert.equal(verdictsOn(bytes).of('SQL01', 'vm.osDiskCount'), 'pass');
    },
  },
  {
    name: 'a VM without disks and adapters: empty lists, not nothing',
    options: { estate: withSql01({ drives: [], adapters: [] }, { drives: [], adapters: [] }) },
    expect: (seen) => assert.deepEqual([sql01(seen).disks, sql01(seen).networkAdapters], [[], []]),
  },
  {
    name: 'a pass-through disk, of which VMM knows no file',
    options: {
      estate: withSql01(
        { drives: [SYSTEM, { controller: 'SCSI', number: 0, location: 1, path: 'Disk 2 50.00 GB Bus 0 Lun 1 Target 0', diskNumber: 2 }] },
        { drives: [...SQL01.drives.slice(0, 1), { bus: 'SCSI', number: 0, lun: 1, volume: 'None' }] },
      ),
    },
    expect: (seen) => {
      assert.deepEqual(sql01(seen).disks?.[1], {
        name: 'Disk 2',
        format: 'physical',
        type: null,
        maximumBytes: 2_000_000_000_000,
        fileBytes: null,
        isOperatingSystemDisk: false,
        isShared: false,
        isPassThrough: true,
        logicalSectorBytes: 512,
        physicalSectorBytes: 4096,
        location: 'other',
        excludedFromReplication: null,
      });
      assert.equal(verdictsOn(seen.bytes).of('SQL01', 'vm.passThrough'), 'fail');
    },
  },
  {
    name: 'disk 0 is passed through: zero is a number, not nothing',
    options: { estate: withData({ path: 'Disk 0', diskNumber: 0 }) },
    expect: (seen) => assert.deepEqual([sql01(seen).disks?.[1]?.isPassThrough, sql01(seen).disks?.[1]?.format], [true, 'physical']),
  },
  {
    name: 'a pass-through disk on a host that cannot be read',
    options: {
      estate: {
        ...withComputer('HV01', { winRm: 'closed' }),
        vms: [{ ...SQL01, drives: [{ bus: 'SCSI', number: 0, lun: 0, volume: 'BootAndSystem' }] }, WEB01],
      },
    },
    expect: (seen) =>
      assert.deepEqual(
        [
          sql01(seen).disks?.[0]?.isPassThrough,
          sql01(seen).disks?.[0]?.format,
          sql01(seen).disks?.[0]?.maximumBytes,
          sql01(seen).disks?.[0]?.location,
        ],
        [true, 'physical', null, 'other'],
      ),
  },
  {
    name: 'a shared VHDX',
    options: { estate: withData({ shared: true }) },
    expect: (seen) => {
      assert.deepEqual(
        sql01(seen).disks?.map(({ isShared }) => isShared),
        [false, true],
      );
      assert.equal(verdictsOn(seen.bytes).of('SQL01', 'vm.sharedDisk'), 'fail');
    },
  },
  {
    name: 'a VHD Set counts as shared',
    options: { estate: withFile({ format: 'VHDSet' }, 'C:\\ClusterStorage\\Volume1\\SQL01\\data.vhds') },
    expect: (seen) =>
      assert.deepEqual(
        [sql01(seen).disks?.[1]?.format, sql01(seen).disks?.[1]?.isShared, sql01(seen).disks?.[1]?.name],
        ['vhds', true, 'data.vhds'],
      ),
  },
  {
    name: 'a differencing disk on a file share: its virtual size is judged, not its file',
    options: { estate: withFile({ type: 'Differencing', size: 5000 * GIB, fileSize: 4_194_304 }, '\\\\fs01\\vm$\\SQL01\\data_åäö.avhdx') },
    expect: (seen) => {
      const disk = sql01(seen).disks?.[1];
      assert.deepEqual(
        [disk?.name, disk?.type, disk?.maximumBytes, disk?.fileBytes, disk?.location],
        ['data_åäö.avhdx', 'differencing', 5_368_709_120_000, 4_194_304, 'smb'],
      );
    },
  },
  {
    name: 'a disk with sectors of 4,096 bytes',
    options: { estate: withFile({ logicalSector: 4096 }) },
    expect: (seen) => assert.equal(verdictsOn(seen.bytes).of('SQL01', 'vm.sectorSize'), 'fail'),
  },
  {
    name: 'a volume without a letter',
    options: { estate: withFile({}, '\\\\?\\Volume{0f1e}\\SQL01\\data.vhdx') },
    expect: (seen) => assert.equal(sql01(seen).disks?.[1]?.location, 'other'),
  },
  {
    name: 'a file that cannot be opened: that disk has holes, the others are whole',
    options: { estate: withData({ file: undefined }) },
    expect: (seen) => {
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), ['failed disks']);
      assert.match(seen.report.problems?.[0]?.message ?? '', /cannot be opened/);
      assert.deepEqual(
        sql01(seen).disks?.map(({ logicalSectorBytes }) => logicalSectorBytes),
        [512, null],
      );
      assert.equal(sql01(seen).disks?.[1]?.maximumBytes, 3_298_534_883_328, 'VMM’s word stands in');
    },
  },
  {
    name: 'a disk that VMM does not know yet is listed as its host sees it',
    options: { estate: withSql01({ drives: [SYSTEM, DATA, { ...DATA, location: 2, path: 'E:\\new.vhdx' }] }) },
    expect: (seen) => {
      assert.deepEqual(
        sql01(seen).disks?.map(({ name, isOperatingSystemDisk }) => [name, isOperatingSystemDisk]),
        [
          ['system.vhdx', true],
          ['data.vhdx', false],
          ['new.vhdx', null],
        ],
      );
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), ['failed disks']);
    },
  },
  {
    name: 'a disk that its host does not have keeps VMM’s word, with holes that are told',
    options: { estate: withSql01({ drives: [SYSTEM] }) },
    expect: (seen) => {
      assert.deepEqual(
        sql01(seen).disks?.map(({ name, isShared }) => [name, isShared]),
        [
          ['system.vhdx', false],
          ['data', null],
        ],
      );
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), ['failed disks']);
    },
  },
  {
    name: 'no disk is marked as the operating system’s: which one it is was not told',
    options: { estate: withSql01({}, { drives: SQL01.drives.map((drive) => ({ ...drive, volume: 'None' })) }) },
    expect: (seen) => {
      assert.deepEqual(
        sql01(seen).disks?.map(({ isOperatingSystemDisk }) => isOperatingSystemDisk),
        [null, null],
      );
      assert.match(verdictsOn(seen.bytes).of('SQL01', 'vm.osDiskCount'), /^unknown/);
    },
  },
  {
    name: 'boot and system volumes on two disks',
    options: {
      estate: withSql01({}, { drives: SQL01.drives.map((drive, index) => ({ ...drive, volume: index === 0 ? 'System' : 'Boot' })) }),
    },
    expect: (seen) =>
      assert.deepEqual(
        sql01(seen).disks?.map(({ isOperatingSystemDisk }) => isOperatingSystemDisk),
        [true, true],
      ),
  },
  {
    name: 'generation 2 with Secure Boot, virtual TPM, shielded, two Fibre Channel adapters',
    options: { estate: withSql01({ tpm: true, shielded: true, fibreChannelAdapters: 2 }) },
    expect: (seen) => {
      const vm = sql01(seen);
      assert.deepEqual([vm.generation, vm.secureBoot, vm.tpm, vm.shielded, vm.fibreChannelAdapters], [2, true, true, true, 2]);
      const verdicts = verdictsOn(seen.bytes);
      assert.deepEqual(
        ['vm.secureBoot', 'vm.shielded', 'vm.fibreChannel'].map((each) => verdicts.of('SQL01', each)),
        ['warn', 'fail', 'fail'],
      );
    },
  },
  {
    name: 'a virtual TPM without shielding, Secure Boot off',
    options: { estate: withSql01({ tpm: true, secureBoot: false }) },
    expect: (seen) => assert.deepEqual([sql01(seen).secureBoot, sql01(seen).tpm, sql01(seen).shielded], [false, true, false]),
  },
  ...(
    [
      ['replicated to another server', { mode: 'Primary', server: 'hv99.nordmark.example' }, true],
      ['a replica of another server', { mode: 'Replica', server: 'hv02.nordmark.example' }, true],
      ['replicated to Azure', { mode: 'Primary', server: 'Microsoft Azure' }, false],
      ['replicated, and the target is not named', { mode: 'Primary' }, null],
    ] as const satisfies readonly (readonly [string, HyperVVm['replication'], boolean | null])[]
  ).map(([name, replication, expected]): Scenario => ({
    name,
    options: { estate: withSql01({ replication }) },
    expect: (seen) => assert.equal(sql01(seen).hyperVReplica, expected),
  })),
  {
    name: 'IPv6 addresses',
    options: {
      estate: withSql01({ adapters: [{ name: 'LAN', mac: '00155D0A0101', addresses: ['10.1.2.11', '2001:db8::11', 'fe80::1'] }] }),
    },
    expect: (seen) => {
      assert.deepEqual(sql01(seen).networkAdapters?.[0], {
        name: 'LAN',
        vmNetwork: 'Produktion',
        ipv4: ['10.1.2.11'],
        ipv6: ['2001:db8::11', 'fe80::1'],
      });
      assert.equal(verdictsOn(seen.bytes).of('SQL01', 'vm.ipv6'), 'fail');
    },
  },
  {
    name: 'a VM that is off: no address anywhere, and the system an administrator typed',
    options: {
      estate: withSql01(
        { adapters: [{ name: 'LAN', mac: '00155D0A0101', addresses: [] }], guest: {} },
        { adapters: [{ ...SQL01.adapters[0]!, ipv4: [] }] },
      ),
    },
    expect: (seen) => {
      assert.deepEqual(
        [sql01(seen).networkAdapters?.[0]?.ipv4, sql01(seen).networkAdapters?.[0]?.ipv6, sql01(seen).operatingSystem],
        [[], [], { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: false }],
      );
      const verdicts = verdictsOn(seen.bytes);
      assert.match(verdicts.of('SQL01', 'vm.ipv6'), /^unknown/);
      assert.match(verdicts.of('SQL01', 'vm.guestOs'), /^unknown/);
    },
  },
  {
    name: 'an adapter whose address VMM alone remembers, and one whose card the host does not have',
    options: {
      estate: withSql01(
        { adapters: [{ name: 'LAN', mac: '00155D0A0101', addresses: [] }] },
        {
          adapters: [
            ...SQL01.adapters,
            { name: 'Gammal', mac: '00:15:5D:FF:FF:FF', network: undefined, ipv4: ['10.9.9.9'], ipv6: ['fe80::9'] },
          ],
        },
      ),
    },
    expect: (seen) =>
      assert.deepEqual(
        sql01(seen).networkAdapters?.map(({ name, ipv4, ipv6 }) => [name, ipv4, ipv6]),
        [
          ['LAN', ['10.1.2.11'], []],
          ['Gammal', ['10.9.9.9'], ['fe80::9']],
        ],
      ),
  },
  {
    name: 'guests that name themselves in every way',
    options: {
      estate: withSql01({
        guest: { OSName: 'Red Hat Enterprise Linux 8 & <vänner>', OSMajorVersion: '8', ProcessorArchitecture: 'aarch64' },
      }),
    },
    expect: (seen) =>
      assert.deepEqual(sql01(seen).operatingSystem, {
        name: 'Red Hat Enterprise Linux 8 & <vänner>',
        family: 'linux',
        architecture: 'arm64',
        reportedByGuest: true,
      }),
  },
  {
    name: 'a 32-bit guest, and one that nobody knows',
    options: {
      estate: {
        ...withSql01({ guest: { OSName: 'Windows Server 2008 Standard', ProcessorArchitecture: '0' } }),
        vms: [SQL01, { ...WEB01, hostId: undefined, operatingSystem: { name: 'Unknown', architecture: '' } }],
      },
    },
    expect: (seen) => {
      assert.equal(sql01(seen).operatingSystem?.architecture, 'x86');
      assert.equal(only(seen.report.vms, ({ name }) => name === 'WEB01').operatingSystem, null);
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.web01), [
        'notSupported fibreChannelAdapters,secureBoot,tpm,shielded,hyperVReplica,disks',
        'failed operatingSystem',
      ]);
    },
  },
  {
    name: 'a guest whose family and processor are not known',
    options: { estate: withSql01({ guest: { OSName: 'Haiku R1', ProcessorArchitecture: 'riscv64' } }) },
    expect: (seen) => {
      assert.deepEqual([sql01(seen).operatingSystem?.family, sql01(seen).operatingSystem?.architecture], [null, null]);
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), ['failed operatingSystem']);
    },
  },
  {
    name: 'a VM on no host keeps what VMM knows of it',
    options: { estate: { ...TWO_HOSTS, vms: [{ ...SQL01, hostId: undefined }, WEB01] } },
    expect: (seen) => {
      assert.deepEqual(
        [sql01(seen).hostId, sql01(seen).cloudId, sql01(seen).generation, sql01(seen).secureBoot],
        [null, IDS.cloud, 2, null],
      );
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), [
        'notSupported fibreChannelAdapters,secureBoot,tpm,shielded,hyperVReplica,disks',
      ]);
    },
  },
  {
    name: 'a VM whose host VMM does not list, and one that its host does not list',
    options: {
      estate: {
        ...withComputer('HV02', { vms: [] }),
        vms: [{ ...SQL01, hostId: 'b0000000-0000-4000-8000-00000000ffff', generation: undefined }, WEB01],
      },
    },
    expect: (seen) => {
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01).slice(-1), ['notSupported generation']);
      assert.match(problemsOf(seen.report, 'vm', IDS.sql01)[0] ?? '', /^failed fibre/);
      assert.match(problemsOf(seen.report, 'vm', IDS.web01)[0] ?? '', /^failed fibre/);
    },
  },
  {
    name: 'Hyper-V may not be asked: the host is read, its VMs are not',
    options: { estate: withComputer('HV01', { vms: 'denied' }) },
    expect: (seen) => {
      assert.deepEqual(problemsOf(seen.report, 'host', IDS.hv01), []);
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), [
        'accessDenied fibreChannelAdapters,secureBoot,tpm,shielded,hyperVReplica,disks',
      ]);
    },
  },
  {
    name: 'what guests tell may not be read',
    options: {
      estate: {
        ...withComputer('HV01', { guests: 'denied' }),
        vms: [{ ...SQL01, operatingSystem: { name: 'Unknown', architecture: '' } }, WEB01],
      },
    },
    expect: (seen) =>
      assert.deepEqual(problemsOf(seen.report, 'vm', IDS.sql01), ['accessDenied operatingSystem', 'failed operatingSystem']),
  },
  {
    name: 'names with quotes, åäö and emoji',
    options: { estate: withSql01({}, { name: 'Åsa\'s "röda" <VM> & 💾\\n' }) },
    expect: (seen) => assert.equal(sql01(seen).name, 'Åsa\'s "röda" <VM> & 💾\\n'),
  },
  {
    name: 'a VM that is not highly available, in no cloud',
    options: { estate: withSql01({}, { highlyAvailable: false, cloudId: undefined }) },
    expect: (seen) => assert.deepEqual([sql01(seen).isHighlyAvailable, sql01(seen).cloudId], [false, null]),
  },
];
