import { nameOr } from '../../src/readiness/nameless';
import { host, judge, judgeReports, named, report, status, vm } from '../support/sound-estate';

const OTHER_REPORT = '22222222-2222-4333-8444-555555555555';
const readinesses = (kind: string, assessment: ReturnType<typeof judge>): readonly string[] =>
  assessment.subjects.filter((subject) => subject.kind === kind).map(({ effectiveReadiness }) => effectiveReadiness);

/** A verdict or a named problem, never a crash, never a ready that is not earned. */
describe('reports that contradict each other', () => {
  const generation = (value: number, collectedAt: string, reportId: string): object =>
    report({ vms: [vm({ generation: value, secureBoot: value === 2 })], collectedAt, reportId });
  const older = generation(1, '2026-11-22T10:00:00Z', '11111111-2222-4333-8444-555555555555');
  const newer = generation(2, '2026-11-23T10:00:00Z', OTHER_REPORT);

  it.each([
    ['in that order', [older, newer]],
    ['in the other order', [newer, older]],
  ])('the newer one of a VMM server counts, %s', (_, reports) => {
    const assessment = judgeReports(reports);

    expect(assessment.subjects.filter(({ kind }) => kind === 'vm')).toHaveLength(1);
    expect(status(assessment, 'vm', 'SQL01', 'vm.secureBoot')).toBe('warn');
  });

  it('two VMM servers that each have a host of that name have two hosts, each judged by itself', () => {
    const text = JSON.stringify(report({ reportId: OTHER_REPORT, hosts: [host({ hyperVRole: false })] }))
      .replaceAll('"vmm-1"', '"vmm-2"')
      .replaceAll('VMM01', 'VMM02');
    const assessment = judgeReports([report(), JSON.parse(text) as object]);

    expect(assessment.readiness).toBe('notReady');
    expect(readinesses('host', assessment).toSorted()).toEqual(['notReady', 'ready']);
  });
});

describe('reports of one instant that contradict each other', () => {
  const AT = '2026-11-23T10:00:00Z';
  const SAME_INSTANT = '2026-11-23T11:00:00+01:00';
  const first = (change: object): object => report({ ...change, collectedAt: AT });
  const second = (change: object): object => report({ ...change, collectedAt: SAME_INSTANT, reportId: OTHER_REPORT });
  const bothWays = (one: object, other: object): readonly (readonly object[])[] => [
    [first(one), second(other)],
    [second(other), first(one)],
    [first(other), second(one)],
  ];

  it.each([
    ['vm', 'SQL01', 'vm.shielded', { vms: [vm()] }, { vms: [vm({ shielded: true })] }],
    ['vm', 'SQL01', 'vm.generation', { vms: [vm()] }, { vms: [vm({ generation: null })] }],
    ['host', 'HV1', 'host.hyperVRole', { hosts: [host()] }, { hosts: [host({ hyperVRole: false })] }],
    ['host', 'HV1', 'host.os', { hosts: [host()] }, { hosts: [host({ operatingSystem: { caption: 'Windows 10', version: '10.0' } })] }],
    ['vmmServer', 'VMM01', 'vmm.cloud', {}, { clouds: [] }],
    [
      'vmmServer',
      'VMM01',
      'vmm.proxy',
      {},
      { vmmServers: [{ id: 'vmm-1', name: 'VMM01', proxy: { mode: 'proxy', address: 'https://p:1' } }] },
    ],
    ['cloud', 'Gold', 'cloud.hostGroup', {}, { clouds: [{ id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: [] }] }],
  ])('%s %s: %s is unknown, whichever is given first', (kind, name, requirement, one, other) => {
    for (const reports of bothWays(one, other)) {
      const assessment = judgeReports(reports);
      expect(status(assessment, kind, name, requirement)).toBe('unknown');
      expect(named(assessment, 'plan', 'P').headline).toBe('unknown');
    }
  });

  it('what both say alike is judged', () => {
    const [reports = []] = bothWays({ vms: [vm({ shielded: true })] }, { vms: [vm({ shielded: true, secureBoot: true })] });

    expect(status(judgeReports(reports), 'vm', 'SQL01', 'vm.shielded')).toBe('fail');
    expect(status(judgeReports(reports), 'vm', 'SQL01', 'vm.generation')).toBe('pass');
  });

  it('a VM that only one of them names is unknown', () => {
    for (const reports of bothWays({}, { vms: [vm(), vm({ id: 'vm2', name: 'WEB01' })] })) {
      const assessment = judgeReports(reports);
      expect(named(assessment, 'vm', 'WEB01').readiness).toBe('unknown');
      expect(named(assessment, 'vm', 'SQL01').readiness).toBe('ready');
    }
  });

  it('one that could not list the VMs says nothing against them', () => {
    const unlisted = { vms: [], problems: [{ scope: 'vmmServer', id: 'vmm-1', properties: ['vms'], reason: 'timedOut', message: 'x' }] };

    for (const reports of bothWays({}, unlisted)) expect(named(judgeReports(reports), 'vm', 'SQL01').readiness).toBe('ready');
  });

  it('two that say the same are as good as one', () => {
    for (const reports of bothWays({}, {})) expect(judgeReports(reports).readiness).toBe('ready');
  });
});

describe('relations that cannot be', () => {
  it('a cycle of host groups ends: which cloud the host is in is known where its own group says it, and not known elsewhere', () => {
    const hostGroups = [
      { id: 'g1', path: 'A', parentId: 'g2', vmmServerId: 'vmm-1' },
      { id: 'g2', path: 'B', parentId: 'g1', vmmServerId: 'vmm-1' },
    ];
    const clouds = [{ id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: [] }];

    expect(status(judge({ hostGroups, clouds }), 'host', 'HV1', 'host.cloud')).toBe('unknown');
    expect(status(judge({ hostGroups }), 'host', 'HV1', 'host.cloud')).toBe('pass');
  });

  it.each([
    ['on no host', { hostId: null }],
    ['on a host that is not there', { hostId: 'gone' }],
  ])('a VM %s is not called ready', (_, change) => {
    expect(readinesses('vm', judge({ vms: [vm(change)] }))).toEqual(['unknown']);
  });

  it.each([
    ['a host that is listed in two groups', 'hosts', 'hv1', { hosts: [host(), host({ hostGroupId: 'g2', hyperVRole: false })] }],
    ['two VMs of one id', 'vms', 'vm1', { vms: [vm(), vm({ generation: 2, shielded: true })] }],
  ])('%s: the problem is named, and the plan is not called ready', (_, part, id, change) => {
    const assessment = judge(change);

    expect(assessment.readiness).toBe('unknown');
    expect(named(assessment, 'plan', 'P').unseen).toMatchObject([
      { part, detail: `the report holds two records with the id ${id}; only what both say is used` },
    ]);
  });
});

it('of two records that disagree neither is believed, in whichever order they come', () => {
  const good = vm();
  const bad = vm({ shielded: true });

  for (const vms of [
    [good, bad],
    [bad, good],
  ]) {
    const assessment = judge({ vms });
    expect(readinesses('vm', assessment)).toEqual(['unknown']);
    expect(status(assessment, 'vm', 'SQL01', 'vm.shielded')).toBe('unknown');
  }
});

describe('a record that stands twice and says the same', () => {
  it.each(['vmmServers', 'clouds', 'hostGroups', 'hosts', 'vms'] as const)('of %s is one record', (list) => {
    const [record] = (report() as Record<typeof list, readonly object[]>)[list];

    expect(judge({ [list]: [record, record] }).readiness).toBe('ready');
  });

  it('of clusters is one record', () => {
    const cluster = { id: 'k1', name: 'K1', replicaBroker: true };
    const clustered = (clusters: readonly object[]): string | undefined =>
      status(judge({ clusters, hosts: [host({ clusterId: 'k1' })] }), 'host', 'HV1', 'host.replicaBroker');

    expect(clustered([cluster, cluster])).toBe('pass');
    expect(clustered([cluster, { ...cluster, replicaBroker: false }])).toBe('unknown');
  });
});

it.each([
  ['the proxy', { proxy: { mode: 'proxy', address: 'https://p:1' } }, 'vmm.proxy'],
  ['the version', { productVersion: '4.1.3223.0' }, 'vmm.version'],
  ['what it reached', { endpoints: null }, 'vmm.internet'],
])('two records of a VMM server that disagree on %s: neither is believed, in whichever order they come', (_, otherwise, requirement) => {
  const [server = {}] = (report() as { readonly vmmServers: readonly object[] }).vmmServers;
  const other = { ...server, ...otherwise };

  for (const vmmServers of [
    [server, other],
    [other, server],
  ]) {
    expect(status(judge({ vmmServers }), 'vmmServer', 'VMM01', requirement)).toBe('unknown');
  }
});

it('of two records of a VM that disagree on where it is neither place is believed', () => {
  const clouds = ['c1', 'c2'].map((id) => ({ id, name: id, vmmServerId: 'vmm-1', hostGroupIds: ['g1'] }));
  const vms = [vm({ cloudId: 'c1' }), vm({ cloudId: 'c2' })];

  for (const each of [vms, vms.toReversed()]) {
    const judged = named(judge({ clouds, vms: each }), 'vm', 'SQL01');
    expect(judged.cloudIds).toEqual([]);
    expect(judged.effectiveReadiness).toBe('unknown');
  }
});

it('of two records of a VM that disagree on its name Azure’s rule is not judged', () => {
  expect(status(judge({ vms: [vm(), vm({ name: 'web_01' })] }), 'vm', 'SQL01', 'vm.name')).toBe('unknown');
});

it.each([
  ['clouds', { id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: ['g1'] }, { hostGroupIds: [] }],
  [
    'hostGroups',
    { id: 'g1', path: 'All Hosts\\Stockholm', parentId: null, vmmServerId: 'vmm-1' },
    { path: 'All Hosts\\Malmö', parentId: 'g2' },
  ],
  ['hosts', host(), { hostGroupId: 'g2', operatingSystem: null, endpoints: null }],
])('two records of %s that disagree make nothing ready', (list, first, otherwise) => {
  const second = { ...first, ...otherwise };

  for (const records of [
    [first, second],
    [second, first],
  ]) {
    const ready = judge({ [list]: records }).subjects.filter(
      ({ kind, effectiveReadiness }) => kind === 'vm' && effectiveReadiness === 'ready',
    );
    expect(ready).toEqual([]);
  }
});

it('of a yes and a no of one instant the no holds, in whichever order they come', () => {
  const said = (answer: string): object => ({
    requirement: 'account.rights',
    subject: { kind: 'plan' },
    answer,
    by: 'anna',
    secondedBy: 'björn',
    at: '2026-11-20T00:00:00Z',
  });

  expect(status(judge({}, { confirmations: [said('notMet'), said('met')] }), 'plan', 'P', 'account.rights')).toBe('fail');
  expect(status(judge({}, { confirmations: [said('met'), said('notMet')] }), 'plan', 'P', 'account.rights')).toBe('fail');
});

describe('dates in the future', () => {
  const said = (answer: string, at: string): object => ({
    requirement: 'account.rights',
    subject: { kind: 'plan' },
    answer,
    by: 'anna',
    secondedBy: 'björn',
    at,
  });
  const lately = '2026-11-20T00:00:00Z';
  const ahead = '2027-11-20T00:00:00Z';

  it.each([
    ['a no stays a no beside a yes of next year', [said('notMet', lately), said('met', ahead)], 'fail'],
    ['a yes stays a yes beside a no of next year', [said('notMet', ahead), said('met', lately)], 'pass'],
    ['a yes of next year alone is none', [said('met', ahead)], 'unknown'],
    ['of two of next year neither is one', [said('met', ahead), said('notMet', '2027-11-21T00:00:00Z')], 'unknown'],
    ['five minutes ahead is a clock that differs', [said('notMet', lately), said('met', '2026-11-23T12:05:00Z')], 'pass'],
    ['a second more is the future', [said('notMet', lately), said('met', '2026-11-23T12:05:01Z')], 'fail'],
  ])('%s', (_, confirmations, expected) => {
    for (const given of [confirmations, confirmations.toReversed()])
      expect(status(judge({}, { confirmations: given }), 'plan', 'P', 'account.rights')).toBe(expected);
  });

  it('a report of tomorrow makes nothing ready', () => {
    expect(judge({ collectedAt: '2026-11-24T12:00:00Z' }).readiness).toBe('unknown');
  });

  it('an update of tomorrow is not taken for a recent one', () => {
    const updates = { pending: 0, lastInstalledAt: '2026-12-24T00:00:00Z' };

    expect(status(judge({ hosts: [host({ updates })] }), 'host', 'HV1', 'host.updates')).not.toBe('pass');
  });
});

describe('names that somebody chose to break things', () => {
  it.each([
    ['quotes', 'SQL"01\''],
    ['a newline', 'SQL\n01'],
    ['an emoji', 'SQL🏭01'],
    ['a right-to-left mark', 'SQL\u202E10'],
    ['what JavaScript calls an object’s own', '__proto__'],
    ['a space alone', ' '],
    ['a zero byte', '\u0000'],
  ])('%s: the name is kept, and Azure’s rule warns of it', (_, name) => {
    const assessment = judge({ vms: [vm({ name })], hosts: [host({ name })] });
    // One that shows nothing is known by its id.
    const of = (kind: 'host' | 'vm'): string => nameOr(name, assessment.subjects.find((subject) => subject.kind === kind)?.id ?? '');

    expect(named(assessment, 'host', of('host')).readiness).toBe('ready');
    expect(status(assessment, 'vm', of('vm'), 'vm.name')).toBe('warn');
    expect(named(assessment, 'vm', of('vm')).readiness).toBe('readyWithConditions');
  });
});
