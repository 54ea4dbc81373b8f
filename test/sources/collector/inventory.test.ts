import type { Gap } from '../../../src/readiness/facts';
import { toInventory, type CollectedInventory } from '../../../src/sources/collector/inventory';
import type { Report, ReportProblem, WireHost, WireVm } from '../../../src/sources/collector/wire';
import { HOST, sampleReport, VM } from './sample-report';

const hostOf = (changes: Partial<WireHost>, problems: readonly ReportProblem[] = []) =>
  toInventory([sampleReport({ hosts: [{ ...HOST, ...changes }], problems })]).hosts[0];

const vmOf = (changes: Partial<WireVm>, problems: readonly ReportProblem[] = []) =>
  toInventory([sampleReport({ vms: [{ ...VM, ...changes }], problems })]).vms[0];

const gapOf = (record: { readonly gaps: readonly Gap[] } | undefined, fact: string): Gap | undefined =>
  record?.gaps.find((gap) => gap.facts.includes(fact));

const namesOf = (inventory: CollectedInventory) => ({
  vmmServers: inventory.vmmServers.map(({ name }) => name),
  clouds: inventory.clouds.map(({ name }) => name),
  hosts: inventory.hosts.map(({ name }) => name),
  vms: inventory.vms.map(({ name }) => name),
});

describe('what a report holds', () => {
  const inventory = toInventory([sampleReport()]);

  it('is handed on with who saw it and when', () => {
    expect(inventory.reports).toEqual([
      {
        reportId: '5f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11',
        collectedAt: '2026-11-22T21:00:00.000Z',
        collectorVersion: '1.0.0',
        vmmServerIds: ['vmm1'],
      },
    ]);
    expect(inventory.vms[0]?.report).toBe(inventory.reports[0]);
  });

  it('becomes facts', () => {
    expect(inventory.vmmServers[0]).toMatchObject({ id: 'vmm1', facts: { productVersion: '10.22.1508.0' }, gaps: [] });
    expect(inventory.clouds[0]).toMatchObject({ id: 'c1', hostGroupIds: ['g2'], gaps: [] });
    expect(inventory.hosts[0]).toMatchObject({
      id: 'h1',
      hostGroupId: 'g2',
      operatingSystem: { version: '10.0.17763' },
      facts: { hotfixes: ['KB5031361'], pendingUpdates: 0, lastUpdateInstalledAt: '2026-11-10T03:00:00Z', proxy: { mode: 'direct' } },
      gaps: [],
    });
    expect(inventory.vms[0]).toMatchObject({
      id: 'v1',
      hostId: 'h1',
      cloudId: 'c1',
      facts: { generation: 2, guestSystem: { family: 'windows' } },
    });
    expect(inventory.oddities).toEqual([]);
    expect(inventory.unreadLists).toEqual([]);
  });

  it('keeps the virtual size of a disk, not the size of its file', () => {
    expect(inventory.vms[0]?.disks?.[0]).toMatchObject({ name: 'system.vhdx', maximumBytes: 136_365_211_648, isExcluded: false });
    expect(inventory.vms[0]?.disks?.[0]).not.toHaveProperty('fileBytes');
  });

  it('knows the groups above a group, by id or by path', () => {
    const groups = [
      { id: 'g1', path: 'All Hosts' },
      { id: 'g2', path: 'All Hosts\\Stockholm', parentId: null },
      { id: 'g3', path: 'All Hosts\\Umeå\\Rack 1' },
    ];

    const [top, stockholm, rack] = toInventory([sampleReport({ hostGroups: groups })]).hostGroups;

    expect(top).toMatchObject({ name: 'All Hosts', parentId: null, vmmServerId: 'vmm1' });
    expect(stockholm).toMatchObject({ name: 'Stockholm', parentId: 'g1' });
    expect(rack).toMatchObject({ name: 'Rack 1', parentId: undefined, gaps: [{ facts: ['parentId'], reason: 'notCollected' }] });
  });

  it('leaves the operating system disk in, even where the report excludes it', () => {
    const disk = { name: 'a.vhdx', isOperatingSystemDisk: true, excludedFromReplication: true };

    expect(vmOf({ disks: [disk, { ...disk, isOperatingSystemDisk: false }] })?.disks?.map((each) => each.isExcluded)).toEqual([
      false,
      true,
    ]);
  });

  it('never shows the credentials in a proxy’s address', () => {
    const host = hostOf({
      proxy: { mode: 'proxy', address: 'http://svc:hemligt@proxy.nordmark.example:8080', requiresAuthentication: true },
    });

    expect(host?.facts.proxy?.address).toBe('http://proxy.nordmark.example:8080');
  });
});

it('an operating system disk that a report excludes is told', () => {
  const disk = { name: 'a.vhdx', isOperatingSystemDisk: true, excludedFromReplication: true };
  const inventory = toInventory([sampleReport({ vms: [{ ...VM, disks: [disk] }] })]);

  expect(inventory.oddities).toEqual([
    { record: 'vm v1', message: 'its operating system disk a.vhdx cannot be excluded from replication; it counts as replicated' },
  ]);
});

describe('what was not read is absent, and a gap says why', () => {
  it.each([
    ['accessDenied', 'accessDenied'],
    ['timedOut', 'timedOut'],
    ['unreachable', 'sourceFailed'],
    ['failed', 'sourceFailed'],
    ['notSupported', 'notCollected'],
    [undefined, 'sourceFailed'],
  ] as const)('a problem with reason %s makes it %s', (reason, expected) => {
    const problem = { scope: 'host' as const, id: 'h1', properties: ['hotfixes'], reason, message: 'Get-HotFix: Access is denied.' };
    const host = hostOf({ hotfixes: null }, [problem]);

    expect(host?.facts).not.toHaveProperty('hotfixes');
    expect(host?.gaps).toEqual([{ facts: ['hotfixes'], reason: expected, source: 'collector', detail: 'Get-HotFix: Access is denied.' }]);
  });

  it('without a problem it was not collected', () => {
    expect(hostOf({ hotfixes: null })?.gaps).toEqual([{ facts: ['hotfixes'], reason: 'notCollected', source: 'collector' }]);
  });

  it.each([
    ['of another record', { scope: 'host', id: 'h2', properties: ['hotfixes'], reason: 'accessDenied', message: 'x' }],
    ['of another scope', { scope: 'vm', properties: ['hotfixes'], reason: 'accessDenied', message: 'x' }],
  ] as const)('a problem %s explains nothing', (_what, problem) => {
    expect(gapOf(hostOf({ hotfixes: null }, [problem]), 'hotfixes')?.reason).toBe('notCollected');
  });

  it('a problem without id concerns all of its scope, and what was read all the same is known', () => {
    const problems: ReportProblem[] = [{ scope: 'host', properties: ['hotfixes'], reason: 'accessDenied', message: 'x' }];
    const hosts = [HOST, { ...HOST, id: 'h2', name: 'HV08', hotfixes: null }, { ...HOST, id: 'h3', name: 'HV09', hotfixes: [] }];

    const [read, unread, empty] = toInventory([sampleReport({ hosts, problems })]).hosts;

    expect(read?.facts.hotfixes).toEqual(['KB5031361']);
    expect(gapOf(unread, 'hotfixes')?.reason).toBe('accessDenied');
    expect(empty?.facts).not.toHaveProperty('hotfixes');
  });

  it('a list that a problem of the record names may lack members, so it is unread', () => {
    const host = hostOf({}, [{ scope: 'host', id: 'h1', properties: ['hotfixes'], reason: 'timedOut', message: 'x' }]);

    expect(host?.facts).not.toHaveProperty('hotfixes');
  });

  it('a problem without properties concerns the record as a whole', () => {
    const host = hostOf({ hyperVRole: null, dotNetRelease: null, operatingSystem: null }, [
      { scope: 'host', id: 'h1', reason: 'unreachable', message: 'WinRM' },
    ]);

    expect(gapOf(host, 'hyperVRole')).toMatchObject({ reason: 'sourceFailed', detail: 'WinRM' });
    expect(gapOf(host, 'operatingSystem')?.reason).toBe('sourceFailed');
    expect(host?.facts.hotfixes).toEqual(['KB5031361']);
  });

  it.each([
    ['null and no problem', null, [], { agentVersion: null }, undefined],
    ['absent', undefined, [], {}, 'notCollected'],
    [
      'null and named',
      null,
      [{ scope: 'host', properties: ['recoveryServicesAgentVersion'], reason: 'accessDenied', message: 'x' }],
      {},
      'accessDenied',
    ],
    ['null and the whole record unread', null, [{ scope: 'host', id: 'h1', reason: 'unreachable', message: 'x' }], {}, 'sourceFailed'],
    ['a version', '2.0.9260.0', [], { agentVersion: '2.0.9260.0' }, undefined],
  ] as const)('the agent: %s', (_what, version, problems, facts, reason) => {
    const host = hostOf({ recoveryServicesAgentVersion: version }, problems);

    expect(host?.facts).toMatchObject(facts);
    expect('agentVersion' in (host?.facts ?? {})).toBe('agentVersion' in facts);
    expect(gapOf(host, 'agentVersion')?.reason).toBe(reason);
  });

  it.each([
    ['null: standalone', null, [], null],
    ['absent: unread', undefined, [], undefined],
    ['null and named: unread', null, [{ scope: 'host', id: 'h1', properties: ['clusterId'], reason: 'failed', message: 'x' }], undefined],
    ['an id: clustered', 'k1', [], 'k1'],
  ] as const)('the cluster: %s', (_what, clusterId, problems, expected) => {
    expect(hostOf({ clusterId }, problems)?.clusterId).toBe(expected);
  });

  it('a host group that is null was not read: every host is in one', () => {
    const host = hostOf({ hostGroupId: null });

    expect(host?.hostGroupId).toBeUndefined();
    expect(gapOf(host, 'hostGroupId')?.reason).toBe('notCollected');
  });

  it('a VM without cloud is in none, unless a problem says that it was not read', () => {
    expect(vmOf({ cloudId: undefined })?.cloudId).toBeNull();
    expect(vmOf({ cloudId: null })?.cloudId).toBeNull();
    expect(
      vmOf({ cloudId: null }, [{ scope: 'vm', id: 'v1', properties: ['cloudId'], reason: 'failed', message: 'x' }])?.cloudId,
    ).toBeUndefined();
  });

  it('only a person can say what nobody read inside the guest', () => {
    expect(gapOf(vmOf({}), 'bitLocker')).toEqual({
      facts: ['bitLocker', 'operatingSystemDiskIsDynamic', 'storageSpaces', 'nicTeam', 'iscsi'],
      reason: 'notAnswered',
      source: 'collector',
    });
    const partly = vmOf({ guest: { bitLocker: false, osDiskIsDynamic: true } });
    expect(partly?.facts).toMatchObject({ bitLocker: false, operatingSystemDiskIsDynamic: true });
    expect(gapOf(partly, 'iscsi')?.reason).toBe('notAnswered');
  });

  it.each([['guest'], ['bitLocker']])('unless a problem names %s', (property) => {
    const vm = vmOf({}, [{ scope: 'vm', id: 'v1', properties: [property], reason: 'timedOut', message: 'x' }]);

    expect(gapOf(vm, 'bitLocker')?.reason).toBe('timedOut');
  });

  it('one disk’s unread size stays absent on that disk, and the gap of the disks carries the reason', () => {
    const [disk] = VM.disks ?? [];
    if (!disk) throw new Error('the sample has a disk');
    const vm = vmOf({ disks: [disk, { ...disk, name: 'data.vhdx', maximumBytes: null }] }, [
      { scope: 'vm', id: 'v1', properties: ['disks[1].maximumBytes'], reason: 'accessDenied', message: 'x' },
    ]);

    expect(vm?.disks).toHaveLength(2);
    expect(vm?.disks?.[1]).not.toHaveProperty('maximumBytes');
    expect(gapOf(vm, 'disks')?.reason).toBe('accessDenied');
  });

  it('the two halves of the updates are read apart', () => {
    const host = hostOf({ updates: { pending: null, lastInstalledAt: '2026-11-10T03:00:00Z' } });

    expect(host?.facts).toHaveProperty('lastUpdateInstalledAt');
    expect(gapOf(host, 'pendingUpdates')?.reason).toBe('notCollected');
  });

  it('an operating system without a name or a version is not known at all', () => {
    expect(hostOf({ operatingSystem: { sku: 7 } })?.operatingSystem).toBeUndefined();
  });
});

describe('lists that were not read are unknown, not empty', () => {
  it.each([
    [
      'the VMM server names the list',
      { scope: 'vmmServer', id: 'vmm1', properties: ['clouds'], reason: 'accessDenied', message: 'x' },
      { clouds: [] },
      'clouds',
    ],
    [
      'all VMM servers name it',
      { scope: 'vmmServer', properties: ['hosts'], reason: 'accessDenied', message: 'x' },
      { hosts: [] },
      'hosts',
    ],
    ['nothing of the kind was read', { scope: 'vm', reason: 'accessDenied', message: 'x' }, { vms: [] }, 'vms'],
    [
      'the VMM server could not be reached',
      { scope: 'vmmServer', id: 'vmm1', reason: 'accessDenied', message: 'x' },
      { clouds: [] },
      'clouds',
    ],
    ['a record that is not listed had a problem', { scope: 'host', id: 'h9', reason: 'accessDenied', message: 'x' }, {}, 'hosts'],
    [
      'the clusters are named',
      { scope: 'vmmServer', id: 'vmm1', properties: ['clusters'], reason: 'accessDenied', message: 'x' },
      {},
      'clusters',
    ],
  ] as const)('%s', (_what, problem, changes, list) => {
    const inventory = toInventory([sampleReport({ ...changes, problems: [problem] })]);

    expect(inventory.unreadLists.filter((each) => each.list === list)).toEqual([
      { vmmServerId: 'vmm1', list, gap: { facts: [], reason: 'accessDenied', source: 'collector', detail: 'x' } },
    ]);
  });

  it('an empty list without a problem is empty', () => {
    expect(toInventory([sampleReport({ vms: [] })]).unreadLists).toEqual([]);
  });
});

describe('what does not fit together is told and never guessed', () => {
  it('a VM whose host no report holds is on an unknown host', () => {
    const inventory = toInventory([sampleReport({ vms: [{ ...VM, hostId: 'h9' }] })]);

    expect(inventory.vms[0]?.hostId).toBeUndefined();
    expect(gapOf(inventory.vms[0], 'hostId')).toMatchObject({ reason: 'notCollected', detail: 'its host h9 is not in the report' });
    expect(inventory.oddities).toEqual([{ record: 'vm v1', message: 'its host h9 is not in the report' }]);
  });

  it('a VM whose cloud no report holds is in an unknown cloud', () => {
    expect(vmOf({ cloudId: 'c9' })?.cloudId).toBeUndefined();
  });

  it('a group that only a cloud knows still holds its hosts; one that nobody knows is unread', () => {
    const clouds = [{ id: 'c1', name: 'Gold', vmmServerId: 'vmm1', hostGroupIds: ['g8'] }];
    const hosts = [
      { ...HOST, hostGroupId: 'g8' },
      { ...HOST, id: 'h2', hostGroupId: 'g9' },
    ];

    const inventory = toInventory([sampleReport({ clouds, hosts })]);

    expect(inventory.clouds[0]?.hostGroupIds).toEqual(['g8']);
    expect(inventory.hosts.map((host) => host.hostGroupId)).toEqual(['g8', undefined]);
    expect(inventory.oddities).toHaveLength(2);
  });

  it('a VMM server that only others name is there, and nothing of it is known', () => {
    const inventory = toInventory([sampleReport({ hosts: [{ ...HOST, vmmServerId: 'vmm7' }], vms: [] })]);

    expect(inventory.vmmServers.map(({ id }) => id)).toEqual(['vmm1', 'vmm7']);
    expect(gapOf(inventory.vmmServers[1], 'productVersion')?.reason).toBe('notCollected');
    expect(inventory.hosts[0]?.vmmServerId).toBe('vmm7');
  });

  it('of two hosts with one id the first is kept, and the list counts as incomplete', () => {
    const inventory = toInventory([sampleReport({ hosts: [HOST, { ...HOST, name: 'HV08' }] })]);

    expect(inventory.hosts.map(({ name }) => name)).toEqual(['HV07']);
    expect(inventory.unreadLists).toMatchObject([{ list: 'hosts', gap: { reason: 'sourceFailed' } }]);
    expect(inventory.oddities).toHaveLength(1);
  });
});

describe('ids are compared without case', () => {
  it('records and references that spell one id otherwise mean one thing', () => {
    const inventory = toInventory([
      sampleReport({
        hosts: [{ ...HOST, id: 'H1', vmmServerId: 'VMM1', hostGroupId: 'G2' }],
        clouds: [{ id: 'C1', name: 'Gold', vmmServerId: 'Vmm1', hostGroupIds: ['G2'] }],
        problems: [{ scope: 'vm', id: 'V1', properties: ['generation'], reason: 'timedOut', message: 'x' }],
        vms: [{ ...VM, generation: null }],
      }),
    ]);

    expect(inventory.vmmServers.map(({ id }) => id)).toEqual(['vmm1']);
    expect(inventory.hosts[0]).toMatchObject({ id: 'h1', vmmServerId: 'vmm1', hostGroupId: 'g2' });
    expect(inventory.vms[0]).toMatchObject({ hostId: 'h1', cloudId: 'c1' });
    expect(gapOf(inventory.vms[0], 'generation')?.reason).toBe('timedOut');
    expect(inventory.oddities).toEqual([]);
  });

  it('a newer report of the VMM server replaces the older one, however it spells the id', () => {
    const [server] = sampleReport().vmmServers;
    if (!server) throw new Error('the sample has a VMM server');
    const newer = sampleReport({
      reportId: 'aaaaaaaa-6f0c-4d9a-9a34-0a4f7b0c1d11',
      collectedAt: '2026-11-22T23:00:00Z',
      vmmServers: [{ ...server, id: 'VMM1' }],
      hosts: [{ ...HOST, vmmServerId: 'VMM1', hyperVRole: false }],
    });

    const inventory = toInventory([sampleReport(), newer]);

    expect(inventory.vmmServers).toHaveLength(1);
    expect(inventory.hosts).toMatchObject([{ id: 'h1', facts: { hyperVRole: false } }]);
  });
});

describe('groups whose parents do not fit their paths', () => {
  const TOP = { id: 'g2', path: 'All Hosts\\Gold', parentId: null, vmmServerId: 'vmm1' };

  it.each([
    [
      'go round in a circle',
      [
        { id: 'g1', path: 'All Hosts\\Gold\\A', parentId: 'g3' },
        { id: 'g3', path: 'All Hosts\\Gold\\A\\B', parentId: 'g1' },
      ],
    ],
    ['lead to themselves', [{ id: 'g1', path: 'All Hosts\\Gold\\A', parentId: 'g1' }]],
    [
      'lead to another branch',
      [
        { id: 'g1', path: 'All Hosts\\Gold\\A', parentId: 'g3' },
        { id: 'g3', path: 'Other', parentId: null },
      ],
    ],
  ])('%s: what stands above is unread, and told', (_what, groups) => {
    const inventory = toInventory([sampleReport({ hostGroups: [TOP, ...groups] })]);
    const group = inventory.hostGroups.find(({ id }) => id === 'g1');
    const detail = `its parent ${groups[0]?.parentId} does not stand above it by its path All Hosts\\Gold\\A`;

    expect(group?.parentId).toBeUndefined();
    expect(gapOf(group, 'parentId')).toMatchObject({ reason: 'notCollected', detail });
    expect(inventory.oddities).toContainEqual({ record: 'hostGroup g1', message: detail });
  });
});

describe('of several reports', () => {
  const OTHER_ID = 'aaaaaaaa-6f0c-4d9a-9a34-0a4f7b0c1d11';
  const older = (changes: Partial<Report> = {}): Report =>
    sampleReport({ reportId: OTHER_ID, collectedAt: '2026-11-21T22:00:00Z', ...changes });

  it.each([
    ['first', false],
    ['last', true],
  ])('the newest of a VMM server wins, also when it comes %s', (_when, isLast) => {
    const newer = sampleReport({ vms: [{ ...VM, id: 'v2', name: 'SQL02' }] });

    const inventory = toInventory(isLast ? [older(), newer] : [newer, older()]);

    expect(namesOf(inventory)).toEqual({ vmmServers: ['VMM01'], clouds: ['Gold'], hosts: ['HV07'], vms: ['SQL02'] });
    expect(inventory.reports.map(({ reportId }) => reportId)).toEqual([newer.reportId]);
  });

  it('what the newest no longer names has departed, with the last time it was named', () => {
    const inventory = toInventory([older(), sampleReport({ hosts: [], vms: [{ ...VM, hostId: null }] })]);

    expect(inventory.hosts).toEqual([]);
    expect(inventory.departed).toEqual([{ kind: 'host', name: 'HV07', fqdn: 'hv07.nordmark.example', until: '2026-11-21T22:00:00Z' }]);
  });

  it('what the newest could not list stays as the one before had it, and the list is unread', () => {
    const problems: ReportProblem[] = [{ scope: 'vmmServer', id: 'vmm1', properties: ['hosts'], reason: 'timedOut', message: 'x' }];
    const inventory = toInventory([older(), sampleReport({ hosts: [], problems })]);

    expect(inventory.hosts[0]).toMatchObject({ name: 'HV07', report: { reportId: OTHER_ID } });
    expect(inventory.vms[0]).toMatchObject({ hostId: 'h1', report: { reportId: sampleReport().reportId } });
    expect(inventory.unreadLists).toMatchObject([{ list: 'hosts', gap: { reason: 'timedOut' } }]);
    expect(inventory.departed).toEqual([]);
    expect(inventory.reports).toHaveLength(2);
  });

  it('of a record that had a problem only this one is kept from before', () => {
    const before = older({ hosts: [HOST, { ...HOST, id: 'h2', name: 'HV08' }, { ...HOST, id: 'h3', name: 'HV09' }] });
    const problems: ReportProblem[] = [{ scope: 'host', id: 'h2', reason: 'unreachable', message: 'x' }];

    const inventory = toInventory([before, sampleReport({ problems })]);

    expect(inventory.hosts.map(({ name }) => name)).toEqual(['HV07', 'HV08']);
    expect(inventory.departed.map(({ name }) => name)).toEqual(['HV09']);
  });

  it('of a host whose VMs could not be listed they are kept from before, and their number is unread', () => {
    const before = older({
      vms: [VM, { ...VM, id: 'v2', name: 'SQL02', hostId: 'h2' }],
      hosts: [HOST, { ...HOST, id: 'h2', name: 'HV08' }],
    });
    const problems: ReportProblem[] = [{ scope: 'host', id: 'h1', properties: ['vms'], reason: 'timedOut', message: 'x' }];

    const inventory = toInventory([before, sampleReport({ vms: [], problems })]);

    expect(inventory.vms.map(({ name }) => name)).toEqual(['SQL01']);
    expect(gapOf(inventory.hosts[0], 'vmsToReplicate')?.reason).toBe('timedOut');
    expect(inventory.unreadLists).toMatchObject([{ list: 'vms', gap: { reason: 'timedOut' } }]);
  });

  it('two VMM servers may use the same ids, each for its own', () => {
    const [server] = sampleReport().vmmServers;
    if (!server) throw new Error('the sample has a VMM server');
    const second = older({
      vmmServers: [{ ...server, id: 'vmm2', name: 'VMM02' }],
      clouds: [{ id: 'c1', name: 'Silver', vmmServerId: 'vmm2', hostGroupIds: ['g2'] }],
      hostGroups: [{ id: 'g2', path: 'All Hosts' }],
      hosts: [{ ...HOST, name: 'HV20', vmmServerId: 'vmm2' }],
    });

    const inventory = toInventory([sampleReport(), second]);

    expect(namesOf(inventory)).toMatchObject({ vmmServers: ['VMM01', 'VMM02'], clouds: ['Gold', 'Silver'], hosts: ['HV07', 'HV20'] });
    expect(inventory.hosts.map(({ id }) => id)).toEqual(['vmm1/h1', 'vmm2/h1']);
    expect(inventory.hosts.map(({ hostGroupId }) => hostGroupId)).toEqual(['vmm1/g2', 'vmm2/g2']);
    expect(inventory.vms.map(({ hostId, cloudId }) => [hostId, cloudId])).toEqual([
      ['vmm1/h1', 'vmm1/c1'],
      ['vmm2/h1', 'vmm2/c1'],
    ]);
    expect(inventory.clouds.map(({ hostGroupIds }) => hostGroupIds)).toEqual([['vmm1/g2'], ['vmm2/g2']]);
    expect(inventory.oddities).toEqual([]);
  });
});

it('an estate of 1,000 hosts and 25,000 VMs shares its gaps and is merged quickly', () => {
  const hosts = Array.from({ length: 1000 }, (_, index) => ({ ...HOST, id: `h${index}`, name: `HV${index}`, hotfixes: null }));
  const vms = Array.from({ length: 25_000 }, (_, index) => ({ ...VM, id: `v${index}`, name: `VM${index}`, hostId: `h${index % 1000}` }));
  const report = sampleReport({ hosts, vms });
  const start = process.hrtime.bigint();

  const inventory = toInventory([report]);

  // Room for a loaded machine; looking every VM's host up in a list, or copying gaps per VM, takes far longer.
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(10_000);
  expect(new Set(inventory.vms.map((vm) => vm.gaps)).size).toBe(1);
  expect(new Set(inventory.hosts.map((host) => host.gaps)).size).toBe(1);
});
