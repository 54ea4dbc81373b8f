import { host, judge, named, report, status, vm } from '../support/sound-estate';

describe('a flawless estate', () => {
  it('is ready: what follows differs from it in one thing', () => {
    expect(judge().readiness).toBe('ready');
  });
});

describe('what a report could not list', () => {
  it.each<[string, object]>([
    [
      'the hosts and VMs of the server',
      {
        hosts: [],
        vms: [],
        problems: [{ scope: 'vmmServer', id: 'vmm-1', properties: ['hosts', 'vms'], reason: 'accessDenied', message: 'no' }],
      },
    ],
    ['all hosts', { hosts: [], vms: [], problems: [{ scope: 'host', reason: 'failed', message: 'no' }] }],
    ['one host, known by its id alone', { problems: [{ scope: 'host', id: 'hv99', reason: 'unreachable', message: 'no' }] }],
    ['the second of two VMs with one id', { vms: [vm(), vm({ name: 'BAD', fibreChannelAdapters: 2 })] }],
    ['the second of two hosts with one id', { hosts: [host(), host({ hyperVRole: false })] }],
    ['the VMs of one host', { problems: [{ scope: 'host', id: 'hv1', properties: ['vms'], reason: 'failed', message: 'no' }] }],
    ['the VMs of every host', { problems: [{ scope: 'host', properties: ['vms'], reason: 'failed', message: 'no' }] }],
    [
      'what a cluster holds',
      { clusters: [{ id: 'k1', name: 'K1' }], problems: [{ scope: 'cluster', id: 'k1', properties: ['hosts'], message: 'no' }] },
    ],
    ['a cluster that is known by its id alone', { problems: [{ scope: 'cluster', id: 'k9', reason: 'unreachable', message: 'no' }] }],
    ['a host group that is known by its id alone', { problems: [{ scope: 'hostGroup', id: 'g9', properties: ['hosts'], message: 'no' }] }],
    [
      'a VMM server that is known by its id alone',
      { problems: [{ scope: 'vmmServer', id: 'vmm-9', reason: 'unreachable', message: 'no' }] },
    ],
    [
      'the second of two VMM servers with one id',
      { vmmServers: [...(report() as { vmmServers: object[] }).vmmServers, { id: 'vmm-1', name: 'VMM02', productVersion: '3.0.0.0' }] },
    ],
    ['some hosts, without saying which', { problems: [{ scope: 'host', reason: 'unreachable', message: 'no' }] }],
    ['some VMs, without saying which', { problems: [{ scope: 'vm', reason: 'unreachable', message: 'no' }] }],
  ])('%s: nothing that may hold it is called ready', (_, change) => {
    const assessment = judge(change);

    expect(assessment.readiness).toBe('unknown');
    expect(named(assessment, 'plan', 'P').headline).toBe('unknown');
    expect(named(assessment, 'vmmServer', 'VMM01').headline).toBe('unknown');
    expect(assessment.sources.find(({ name }) => name === 'VMM01')).toMatchObject({ state: 'failing', problem: expect.any(String) });
  });
});

describe('a VM whose host is not known', () => {
  it.each<[string, object]>([
    ['unread', { vms: [vm({ hostId: null })] }],
    [
      'unread, with a problem',
      { vms: [vm({ hostId: null })], problems: [{ scope: 'vm', id: 'vm1', properties: ['hostId'], reason: 'failed', message: 'no' }] },
    ],
    ['not in the report', { vms: [vm({ hostId: 'nope' })] }],
  ])('%s: is unknown', (_, change) => {
    expect(named(judge(change), 'vm', 'SQL01')).toMatchObject({
      // Whether its host is clustered is not known either, so neither is where its disks should lie.
      readiness: 'readyWithConditions',
      effectiveReadiness: 'unknown',
      unseen: [{ part: 'host' }],
    });
  });

  it('may be on any host: none is said to have nothing to protect', () => {
    expect(status(judge({ vms: [vm({ hostId: null })] }), 'host', 'HV1', 'host.vms')).toBe('unknown');
    expect(status(judge({ vms: [] }), 'host', 'HV1', 'host.vms')).toBe('fail');
  });
});

describe('a VM of a VMM server that is left out', () => {
  it('is left out too, also when its host was not read', () => {
    const servers = [...(report() as { vmmServers: object[] }).vmmServers, { id: 'vmm-2', name: 'VMM02' }];
    const other = { hosts: [host(), host({ id: 'hv9', name: 'HV9', vmmServerId: 'vmm-2', hostGroupId: null })] };
    const assessment = judge(
      { vmmServers: servers, ...other, vms: [vm(), vm({ id: 'vm9', name: 'WEB09', hostId: 'hv9', cloudId: null })] },
      { vmmServers: ['VMM01'] },
    );

    expect(named(assessment, 'vm', 'WEB09').inScope).toBe(false);
    expect(assessment.readiness).toBe('ready');
  });
});

describe('a VMM server that only its hosts name', () => {
  it('is not said to have no cloud', () => {
    const assessment = judge({ hosts: [host(), host({ id: 'hv2', name: 'HV2', vmmServerId: 'zz', hostGroupId: null })] });

    expect(status(assessment, 'vmmServer', 'zz', 'vmm.cloud')).toBe('unknown');
    expect(assessment.sources.find(({ name }) => name === 'zz')).toMatchObject({ state: 'absent' });
  });
});

describe('an adapter without any address', () => {
  it.each<[string, object, string]>([
    ['both lists empty', { ipv4: [], ipv6: [] }, 'unknown'],
    ['IPv4 unread', { ipv4: null, ipv6: [] }, 'unknown'],
    ['IPv4 left out', { ipv6: [] }, 'unknown'],
    ['an IPv4 address and no IPv6 one', { ipv4: ['10.0.0.4'], ipv6: [] }, 'pass'],
  ])('%s: vm.ipv6 is %s', (_, adapter, expected) => {
    expect(status(judge({ vms: [vm({ networkAdapters: [{ name: 'n', ...adapter }] })] }), 'vm', 'SQL01', 'vm.ipv6')).toBe(expected);
  });
});

describe('a proxy with a user name in its address', () => {
  it.each(['http://svc:pw@p:8080', 'svc:pw@p:8080'])(
    '%s asks for a sign-in, whatever else is said, and the name is not kept',
    (address) => {
      const assessment = judge({ hosts: [host({ proxy: { mode: 'proxy', address, requiresAuthentication: false } })] });

      expect(status(assessment, 'host', 'HV1', 'host.proxy')).toBe('warn');
      expect(JSON.stringify(assessment.subjects)).not.toMatch(/svc|:pw/);
    },
  );
});

describe('a platform that VMM calls unknown', () => {
  it.each(['Unknown', '', ' '])('“%s” is unread, not another platform', (virtualizationPlatform) => {
    expect(named(judge({ hosts: [host({ virtualizationPlatform, hyperVRole: false })] }), 'host', 'HV1')).toMatchObject({
      inScope: true,
      readiness: 'notReady',
    });
  });
});

describe('a disk the plan leaves out', () => {
  const disk = (format: string): object => ({
    name: 'd',
    format,
    maximumBytes: 2 ** 32,
    isOperatingSystemDisk: false,
    isShared: false,
    isPassThrough: false,
    logicalSectorBytes: 512,
  });
  const withDisk = (id: string, format: string): object => vm({ id, disks: [...(vm() as { disks: object[] }).disks, disk(format)] });
  const two = { vms: [withDisk('1', 'vhdx'), withDisk('11', 'vmdk')] };

  it('is left out of the VM with that id, not of one whose id ends alike', () => {
    const assessment = judge(two, { excludedDisks: [{ vm: 'SQL01', id: '1', disk: 'd' }] });

    expect(assessment.subjects.find(({ id }) => id.endsWith(':11'))?.readiness).toBe('notReady');
  });

  it.each<[string, object, string]>([
    ['that fits two VMs', { vm: 'SQL01', disk: 'd' }, 'ambiguousSubject'],
    ['of no VM', { vm: 'NONE', disk: 'd' }, 'unknownSubject'],
    ['that the VM does not have', { vm: 'SQL01', id: '1', disk: 'x' }, 'unknownSubject'],
    ['that is its system disk', { vm: 'SQL01', id: '1', disk: 'os.vhdx' }, 'operatingSystemDiskExcluded'],
  ])('%s is told', (_, excluded, kind) => {
    expect(judge(two, { excludedDisks: [excluded] }).planProblems).toMatchObject([{ kind, where: 'excludedDisks[0]' }]);
  });
});

describe('names in a plan that nothing has', () => {
  it.each<[object, string]>([
    [{ hosts: { exclude: ['HV77'] } }, 'HV77'],
    [{ vms: { include: ['SQL01', 'NOPE'] } }, 'NOPE'],
    [{ vms: { exclude: ['SQL*', 'GONE'] } }, 'GONE'],
    [{ vms: { include: ['TYPO*', 'SQL*'] } }, 'TYPO*'],
    [{ clouds: ['Gold', 'Brass'] }, 'Brass'],
  ])('%j: %s is told', (change, name) => {
    expect(judge({}, change).planProblems.map((problem) => problem.name)).toEqual([name]);
  });
});

describe('what the plan means to replicate and no report holds', () => {
  it.each<[string, object]>([
    ['a VMM server', { vmmServers: ['VMM01', 'VMM-X'] }],
    ['a cloud', { clouds: ['Gold', 'Nope'] }],
    ['a VM', { vms: { include: ['SQL01', 'NOSUCH'] } }],
  ])('%s: the plan is not called ready around it', (_, change) => {
    const assessment = judge({}, change);

    expect(assessment.readiness).toBe('unknown');
    expect(named(assessment, 'plan', 'P').unseen).toMatchObject([{ part: 'named' }]);
  });

  it('what it leaves out and nothing has makes no difference', () => {
    expect(judge({}, { hosts: { exclude: ['HV77'] } }).readiness).toBe('ready');
  });
});

describe('a disk of no size', () => {
  it('was not read: the size rule is not met by it', () => {
    const [system] = (vm() as { disks: object[] }).disks;

    expect(status(judge({ vms: [vm({ disks: [{ ...system, maximumBytes: 0 }] })] }), 'vm', 'SQL01', 'vm.osDiskSize')).toBe('unknown');
  });
});

describe('two disks of one name', () => {
  it('are not left out by it: which one is meant cannot be told', () => {
    const disks = [...(vm() as { disks: object[] }).disks, { name: 'same', format: 'vmdk' }, { name: 'same', format: 'vhdx' }];
    const assessment = judge({ vms: [vm({ disks })] }, { excludedDisks: [{ vm: 'SQL01', disk: 'same' }] });

    expect(status(assessment, 'vm', 'SQL01', 'vm.diskFormat')).toBe('fail');
    expect(assessment.planProblems).toMatchObject([{ kind: 'ambiguousSubject', where: 'excludedDisks[0]' }]);
  });
});

describe('a confirmation of all in a cloud', () => {
  const confirm = (subject: object): object => ({
    confirmations: [
      { requirement: 'vm.encryption', subject: { kind: 'vm', ...subject }, answer: 'met', by: 'anna', at: '2026-11-20T00:00:00Z' },
    ],
  });
  const unread = { vms: [vm({ guest: null }), vm({ id: 'vm2', name: 'WEB01', guest: null })] };

  it('speaks of all, and of one when a name stands beside it', () => {
    const all = judge(unread, confirm({ allIn: 'gold' }));
    const one = judge(unread, confirm({ allIn: 'Gold', name: 'SQL01' }));

    expect([status(all, 'vm', 'SQL01', 'vm.encryption'), status(all, 'vm', 'WEB01', 'vm.encryption')]).toEqual(['pass', 'pass']);
    expect([status(one, 'vm', 'SQL01', 'vm.encryption'), status(one, 'vm', 'WEB01', 'vm.encryption')]).toEqual(['pass', 'unknown']);
  });

  it('is refused when two clouds have the name', () => {
    const clouds = [
      { id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: ['g1'] },
      { id: 'c2', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: ['g1'] },
    ];

    expect(judge({ ...unread, clouds }, confirm({ allIn: 'Gold' })).planProblems).toMatchObject([{ kind: 'ambiguousSubject' }]);
  });
});
