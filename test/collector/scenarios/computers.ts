/** What may keep a host or the VMM server from being read. */
import assert from 'node:assert/strict';
import { IDS, TWO_HOSTS, withComputer, type EstateDouble, type UpdatesDouble } from '../windows/estate';
import { only, problemsOf, type Scenario } from './scenario';
import { verdictsOn } from './verdicts';

const SERVER = 'vmm-sthlm01.nordmark.example';
const HOST_PROPERTIES =
  'operatingSystem,hyperVRole,hotfixes,dotNetRelease,proxy,endpoints,recoveryServicesAgentVersion,azureBackupInUse,updates.pending,updates.lastInstalledAt';
const VM_PROPERTIES = 'fibreChannelAdapters,secureBoot,tpm,shielded,hyperVReplica,disks';

const VMWARE: EstateDouble = {
  ...TWO_HOSTS,
  hosts: TWO_HOSTS.hosts.map((host) => (host.id === IDS.hv02 ? { ...host, clusterId: undefined, platform: 'VMWareESX' } : host)),
};

const MANY: EstateDouble = {
  ...TWO_HOSTS,
  vms: [],
  clusters: [],
  hosts: Array.from({ length: 9 }, (_, index) => ({
    id: `b0000000-0000-4000-8000-0000000001${index}0`,
    computerName: `HV1${index}`,
    fqdn: `hv1${index}.nordmark.example`,
    groupId: IDS.root,
    clusterId: undefined,
    platform: 'HyperV',
  })),
  computers: { 'VMM-STHLM01': TWO_HOSTS.computers['VMM-STHLM01'] as never },
};

export const COMPUTER_SCENARIOS: readonly Scenario[] = [
  {
    name: 'WinRM is closed on one host: its VMs keep what VMM knows, and the other host is read',
    options: { estate: withComputer('HV01', { winRm: 'closed' }) },
    expect: ({ report, bytes }) => {
      assert.deepEqual(problemsOf(report, 'host', IDS.hv01), [`unreachable ${HOST_PROPERTIES}`]);
      assert.deepEqual(problemsOf(report, 'vm', IDS.sql01), [`unreachable ${VM_PROPERTIES}`]);
      const vm = only(report.vms, ({ name }) => name === 'SQL01');
      assert.deepEqual(
        vm.disks?.map(({ name, maximumBytes, fileBytes, type, format, location, isShared }) => [
          name,
          maximumBytes,
          fileBytes,
          type,
          format,
          location,
          isShared,
        ]),
        [
          ['system', 136_365_211_648, 39_000_000_000, 'dynamic', 'vhdx', 'clusterSharedVolume', null],
          ['data', 3_298_534_883_328, 3_298_534_883_328, 'fixed', 'vhdx', 'clusterSharedVolume', null],
        ],
      );
      assert.deepEqual(
        [vm.generation, vm.operatingSystem?.name, vm.operatingSystem?.reportedByGuest, vm.networkAdapters?.[0]?.ipv4],
        [2, 'Windows Server 2019 Standard', false, ['10.1.2.11']],
      );
      assert.equal(only(report.hosts, ({ name }) => name === 'HV02').dotNetRelease, 528_049);
      assert.equal(report.clusters?.[0]?.replicaBroker, true, 'the other node tells of the broker');
      const verdicts = verdictsOn(bytes);
      assert.deepEqual(
        [verdicts.of('HV01', 'host.os'), verdicts.of('HV02', 'host.os'), verdicts.of('SQL01', 'vm.shielded')],
        ['unknown sourceFailed', 'pass', 'unknown sourceFailed'],
      );
    },
  },
  {
    name: 'the account may not sign in to a host',
    options: { estate: withComputer('HV01', { winRm: 'denied' }) },
    expect: ({ report }) => assert.deepEqual(problemsOf(report, 'host', IDS.hv01), [`accessDenied ${HOST_PROPERTIES}`]),
  },
  {
    name: 'Get-HotFix is denied: unread, not empty',
    options: { estate: withComputer('HV01', { hotfixes: 'denied' }) },
    expect: ({ report, bytes }) => {
      assert.deepEqual(problemsOf(report, 'host', IDS.hv01), ['accessDenied hotfixes']);
      assert.equal(report.hosts[0]?.hotfixes, null);
      assert.equal(report.hosts[0]?.dotNetRelease, 528_049, 'the rest is read');
      assert.equal(verdictsOn(bytes).of('HV01', 'host.os'), 'pass');
    },
  },
  {
    name: 'no hotfix and one hotfix: lists stay lists',
    options: { estate: withComputer('HV02', { hotfixes: ['KB5031361'] }, withComputer('HV01', { hotfixes: [] })) },
    expect: ({ report }) =>
      assert.deepEqual(
        report.hosts.map(({ hotfixes }) => hotfixes),
        [[], ['KB5031361']],
      ),
  },
  {
    name: 'a host hangs in its update search: all that it told before is kept, and the others do not wait',
    options: { estate: withComputer('HV01', { hangsAt: 'Get-HotFix' }), values: { HostTimeoutSeconds: 60 } },
    expect: ({ report, took, jobs }) => {
      assert.deepEqual(
        [...problemsOf(report, 'host', IDS.hv01)].sort(),
        ['azureBackupInUse', 'hotfixes', 'updates.lastInstalledAt', 'updates.pending'].map((property) => `timedOut ${property}`),
      );
      assert.equal(report.hosts[0]?.hyperVRole, true);
      assert.deepEqual(problemsOf(report, 'vm', IDS.sql01), [`timedOut ${VM_PROPERTIES}`]);
      assert.ok(took >= 60_000 && took < 65_000, `took ${took}`);
      assert.equal(jobs.all.length, 3);
    },
  },
  {
    name: 'hosts are read a few at a time, each with time limits of its connection',
    options: { estate: MANY, values: { ThrottleLimit: 3 } },
    expect: ({ jobs, report }) => {
      assert.equal(jobs.all.length, 10);
      assert.equal(jobs.mostAtOnce, 3);
      assert.equal(jobs.all.filter((job) => job.withOptions === null).length, 1, 'only the local job has no session options');
      assert.equal(report.hosts.length, 9);
      assert.equal((report.problems ?? []).filter(({ reason }) => reason === 'unreachable').length, 9);
    },
  },
  {
    name: 'a host that is not Hyper-V is listed and left alone',
    options: { estate: VMWARE },
    expect: ({ report, jobs, bytes }) => {
      const host = only(report.hosts, ({ name }) => name === 'HV02');
      assert.equal(host.virtualizationPlatform, 'VMWareESX');
      assert.equal(host.clusterId, null);
      assert.deepEqual(problemsOf(report, 'host', IDS.hv02), [`notSupported ${HOST_PROPERTIES}`]);
      assert.deepEqual(problemsOf(report, 'vm', IDS.web01), [`notSupported ${VM_PROPERTIES}`]);
      assert.equal(jobs.all.length, 2);
      assert.equal(verdictsOn(bytes).of('HV02', 'host.os'), 'notApplicable');
    },
  },
  {
    name: 'one host alone is read for a trial',
    options: { estate: TWO_HOSTS, values: { OnlyHost: ['hv02'] } },
    expect: ({ report, jobs }) => {
      assert.equal(jobs.all.length, 2);
      assert.deepEqual(problemsOf(report, 'host', IDS.hv01), [`notSupported ${HOST_PROPERTIES}`]);
      assert.deepEqual(problemsOf(report, 'host', IDS.hv02), []);
    },
  },
  {
    name: 'no Provider, no registration, no agent',
    options: {
      estate: withComputer(
        'HV01',
        { programs: [], agentModule: false },
        withComputer('VMM-STHLM01', { programs: [], registration: undefined }),
      ),
    },
    expect: ({ report }) => {
      assert.equal(report.vmmServers[0]?.providerVersion, null);
      assert.deepEqual(report.vmmServers[0]?.registeredVaults, []);
      assert.deepEqual(problemsOf(report, 'vmmServer', SERVER), []);
      assert.deepEqual([report.hosts[0]?.recoveryServicesAgentVersion, report.hosts[0]?.azureBackupInUse], [null, false]);
      assert.deepEqual(problemsOf(report, 'host', IDS.hv01), []);
    },
  },
  {
    name: 'a registered vault is named; a registration that does not name it is unread',
    options: { estate: withComputer('VMM-STHLM01', { registration: { DraID: '1' } }) },
    expect: ({ report }) => {
      assert.equal(report.vmmServers[0]?.registeredVaults, null);
      assert.deepEqual(problemsOf(report, 'vmmServer', SERVER), ['failed registeredVaults']);
    },
  },
  {
    name: 'an agent whose module is not found, and a Provider without version',
    options: {
      estate: withComputer(
        'HV01',
        { agentModule: false },
        withComputer('VMM-STHLM01', { programs: [{ name: 'Microsoft Azure Site Recovery Provider', version: '' }] }),
      ),
    },
    expect: ({ report }) => {
      assert.deepEqual([...problemsOf(report, 'host', IDS.hv01)].sort(), [
        'failed endpoints',
        'notSupported azureBackupInUse',
        'notSupported proxy',
      ]);
      assert.deepEqual(problemsOf(report, 'vmmServer', SERVER), ['failed providerVersion']);
    },
  },
  {
    name: 'Azure Backup is in use beside the agent, and the role is missing on the other host',
    options: { estate: withComputer('HV02', { hyperV: false, vms: [] }, withComputer('HV01', { backupPolicy: true })) },
    expect: ({ report }) => {
      assert.deepEqual(
        report.hosts.map(({ azureBackupInUse, hyperVRole }) => [azureBackupInUse, hyperVRole]),
        [
          [true, true],
          [false, false],
        ],
      );
      assert.deepEqual(problemsOf(report, 'vm', IDS.web01), [`notSupported ${VM_PROPERTIES}`]);
    },
  },
  {
    name: 'Windows Update is refused to the session: neither pending nor installed is made up',
    options: { estate: withComputer('HV01', { updates: 'denied' }) },
    expect: ({ report, bytes }) => {
      assert.equal(report.hosts[0]?.updates, null);
      assert.deepEqual([...problemsOf(report, 'host', IDS.hv01)].sort(), [
        'accessDenied updates.lastInstalledAt',
        'accessDenied updates.pending',
      ]);
      assert.equal(verdictsOn(bytes).of('HV01', 'host.updates'), 'unknown accessDenied');
    },
  },
  {
    name: 'an update search with errors, and a history of definitions alone',
    options: {
      estate: withComputer(
        'HV01',
        { updates: { ...(TWO_HOSTS.computers.HV01?.updates as UpdatesDouble), searchResult: 3 } },
        withComputer('HV02', {
          updates: {
            pending: [],
            history: [{ date: '2026-11-26T21:00:00Z', definition: true, installed: true, succeeded: true }],
            searchResult: 2,
          },
        }),
      ),
    },
    expect: ({ report }) => {
      assert.deepEqual(
        report.hosts.map(({ updates }) => updates),
        [
          { pending: null, lastInstalledAt: '2026-11-10T03:12:00Z' },
          { pending: 0, lastInstalledAt: null },
        ],
      );
      assert.deepEqual(problemsOf(report, 'host', IDS.hv01), ['failed updates.pending']);
    },
  },
  {
    name: 'an old host: .NET before 4.5, an installation that is not known, Windows Server 2012 R2 without Get-VMSecurity',
    options: {
      estate: withComputer('HV01', {
        dotNetRelease: undefined,
        system: { caption: 'Microsoft Windows Server 2012 R2 Datacenter', version: '6.3.9600', sku: 8, installationType: 'Embedded' },
      }),
    },
    expect: ({ report }) => {
      assert.deepEqual([...problemsOf(report, 'host', IDS.hv01)].sort(), ['failed dotNetRelease', 'failed operatingSystem']);
      assert.equal(report.hosts[0]?.operatingSystem?.version, '6.3.9600');
      assert.deepEqual([report.vms[0]?.tpm, report.vms[0]?.shielded], [false, false]);
    },
  },
  {
    name: 'no Replica Broker on a cluster; no node of a cluster that can be read',
    options: { estate: withComputer('HV01', { broker: false }, withComputer('HV02', { broker: false })) },
    expect: ({ report }) => assert.equal(report.clusters?.[0]?.replicaBroker, false),
  },
  {
    name: 'neither node of a cluster can be read',
    options: { estate: withComputer('HV01', { winRm: 'closed' }, withComputer('HV02', { winRm: 'closed' })) },
    expect: ({ report }) => assert.deepEqual(problemsOf(report, 'cluster', IDS.cluster), ['unreachable replicaBroker']),
  },
  {
    name: 'no clouds, no clusters, no hosts, no VMs: empty lists',
    options: { estate: { ...TWO_HOSTS, clouds: [], groups: [], clusters: [], hosts: [], vms: [] } },
    expect: ({ report, bytes }) => {
      assert.deepEqual([report.clouds, report.hostGroups, report.clusters, report.hosts, report.vms], [[], [], [], [], []]);
      assert.equal(verdictsOn(bytes).of('VMM-STHLM01', 'vmm.cloud'), 'fail');
    },
  },
  {
    name: 'a list that may not be read is unread, not empty',
    options: { estate: { ...TWO_HOSTS, deniedLists: ['Get-SCCloud', 'Get-SCVirtualMachine'] } },
    expect: ({ report, bytes }) => {
      assert.deepEqual(problemsOf(report, 'vmmServer', SERVER), ['accessDenied clouds', 'accessDenied vms']);
      assert.equal(verdictsOn(bytes).of('VMM-STHLM01', 'vmm.cloud'), 'unknown accessDenied');
    },
  },
  {
    name: 'a cloud without host groups, and one with two',
    options: {
      estate: {
        ...TWO_HOSTS,
        clouds: [
          { id: IDS.cloud, name: 'Gold', groupIds: [] },
          { id: IDS.root, name: 'Åsa’s “moln” 💡', groupIds: [IDS.root, IDS.stockholm] },
        ],
      },
    },
    expect: ({ report }) => {
      assert.deepEqual(
        report.clouds.map(({ hostGroupIds }) => hostGroupIds),
        [[], [IDS.root, IDS.stockholm]],
      );
      assert.equal(report.clouds[1]?.name, 'Åsa’s “moln” 💡');
    },
  },
  {
    name: 'a highly available VMM server is read on its active node, from a management computer',
    options: {
      computer: 'ADMIN01',
      values: { VmmServer: 'VMMHA.nordmark.example' },
      estate: { ...TWO_HOSTS, server: { ...TWO_HOSTS.server, name: 'VMMHA', highlyAvailable: true, activeNode: 'vmm-sthlm01' } },
    },
    expect: ({ report, jobs }) => {
      assert.deepEqual(
        [report.vmmServers[0]?.id, report.vmmServers[0]?.name, report.vmmServers[0]?.fqdn, report.vmmServers[0]?.isHighlyAvailable],
        ['vmmha.nordmark.example', 'VMMHA', 'vmmha.nordmark.example', true].map((each, index) =>
          index === 2 ? 'VMMHA.nordmark.example' : each,
        ),
      );
      assert.equal(report.vmmServers[0]?.providerVersion, '5.1.8095.0');
      assert.equal(report.collector.computer, 'ADMIN01');
      assert.ok(
        jobs.all.every((job) => job.withOptions !== null),
        'no job is local',
      );
    },
  },
  {
    name: 'the VMM server’s own computer cannot be reached: what the module says stands',
    options: { computer: 'ADMIN01', values: { VmmServer: 'vmm-sthlm01' }, estate: withComputer('VMM-STHLM01', { winRm: 'closed' }) },
    expect: ({ report }) => {
      assert.equal(report.vmmServers[0]?.productVersion, '10.22.1508.0');
      assert.deepEqual(
        problemsOf(report, 'vmmServer', SERVER),
        ['operatingSystem', 'dotNetRelease', 'proxy', 'endpoints', 'providerVersion', 'registeredVaults'].map(
          (property) => `unreachable ${property}`,
        ),
      );
    },
  },
  {
    name: 'no connection to VMM: nothing is written',
    options: { estate: { ...TWO_HOSTS, connects: false } },
    exitCode: 3,
    expect: ({ said, jobs }) => {
      assert.match(said.join(' '), /could not be read, and nothing was written/);
      assert.equal(jobs.all.length, 0);
    },
  },
];
