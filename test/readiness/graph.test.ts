import type { EstateSubject } from '../../src/readiness/estate/subject';
import { standings, type Standing } from '../../src/readiness/graph';
import type { Readiness, SubjectKind } from '../../src/readiness/subjects';

const subject = (kind: SubjectKind, id: string, parts: Partial<EstateSubject> = {}): EstateSubject => ({
  kind,
  id,
  name: id,
  cloudIds: [],
  record: { facts: {}, sightings: [], gaps: [] },
  standsOnAll: [],
  standsOnBestOf: [],
  ...parts,
});

/** One plan on two accounts, one VMM server with two clouds, one host in both, two VMs. */
const estate = [
  subject('plan', 'plan', { standsOnAll: ['account1', 'account2'] }),
  subject('storageAccount', 'account1'),
  subject('storageAccount', 'account2'),
  subject('vmmServer', 'vmm', { standsOnAll: ['plan'], vmmServerId: 'vmm' }),
  subject('cloud', 'gold', { standsOnAll: ['vmm'], vmmServerId: 'vmm' }),
  subject('cloud', 'silver', { standsOnAll: ['vmm'], vmmServerId: 'vmm' }),
  subject('host', 'host', { standsOnBestOf: ['gold', 'silver'], cloudIds: ['gold', 'silver'], vmmServerId: 'vmm' }),
  subject('vm', 'vm1', { standsOnAll: ['gold', 'host'], cloudIds: ['gold'], hostId: 'host', vmmServerId: 'vmm' }),
  subject('vm', 'vm2', { standsOnAll: ['silver', 'host'], cloudIds: ['silver'], hostId: 'host', vmmServerId: 'vmm' }),
];

/** Where each subject stands, by id; a subject whose own readiness is not given is ready. */
const stand = (own: Readonly<Record<string, Readiness>>, subjects = estate): Readonly<Record<string, Standing>> =>
  Object.fromEntries(
    standings(
      subjects,
      subjects.map(({ id }) => own[id] ?? 'ready'),
    ).map((standing) => [standing.subject.id, standing]),
  );

describe('effective readiness', () => {
  it('is a subject’s own when everything below is ready', () => {
    expect(stand({ vm1: 'readyWithConditions' }).vm1?.effective).toBe('readyWithConditions');
    expect(stand({}).vm1?.effective).toBe('ready');
  });

  it('is that of the worst storage account, for every subject of the plan', () => {
    const graph = stand({ account2: 'notReady' });

    for (const id of ['plan', 'vmm', 'gold', 'silver', 'host', 'vm1', 'vm2']) expect(graph[id]?.effective).toBe('notReady');
    expect(graph.account1?.effective).toBe('ready');
    expect(graph.vm1?.heldBackBy).toEqual(['account2']);
  });

  it.each([
    { worse: 'gold', best: 'silver', heldBack: 'vm1', free: 'vm2' },
    { worse: 'silver', best: 'gold', heldBack: 'vm2', free: 'vm1' },
  ])('of a host is that of the best of its clouds, of a VM that of its own cloud: $worse is worse', ({ worse, best, heldBack, free }) => {
    const graph = stand({ [worse]: 'notReady' });

    expect(graph.host?.effective).toBe('ready');
    expect(graph.host?.standsOn).toEqual([best]);
    expect(graph[heldBack]?.effective).toBe('notReady');
    expect(graph[free]?.effective).toBe('ready');
    expect(graph[heldBack]?.heldBackBy).toEqual([worse]);
  });

  it('of a host in clouds that are all bad is that of the least bad, wherever it stands in the list', () => {
    expect(stand({ gold: 'unknown', silver: 'notReady' }).host).toMatchObject({ effective: 'unknown', heldBackBy: ['gold'] });
    expect(stand({ gold: 'notReady', silver: 'unknown' }).host).toMatchObject({ effective: 'unknown', heldBackBy: ['silver'] });
  });

  it('names the deepest cause first', () => {
    expect(stand({ account1: 'notReady', host: 'notReady' }).vm2?.heldBackBy).toEqual(['account1', 'host']);
  });

  it('names no cause where the subject itself is as bad', () => {
    expect(stand({ account1: 'notReady', vm1: 'notReady' }).vm1?.heldBackBy).toEqual([]);
  });

  it('of what is out of scope stays out of scope', () => {
    expect(stand({ account1: 'notReady', host: 'outOfScope' }).host?.effective).toBe('outOfScope');
  });
});

describe('contents', () => {
  it('are the hosts and VMs in scope, by effective readiness', () => {
    const graph = stand({ vm2: 'unknown' });

    expect(graph.plan?.contents?.vms).toMatchObject({ ready: 1, unknown: 1 });
    expect(graph.silver?.contents?.vms).toMatchObject({ ready: 0, unknown: 1 });
    expect(graph.gold?.contents).toMatchObject({ hosts: { ready: 1 }, vms: { ready: 1 } });
    expect(graph.host?.contents?.vms).toMatchObject({ ready: 1, unknown: 1 });
    expect(graph.vm1?.contents).toBeUndefined();
  });

  it('leave out what is out of scope', () => {
    const subjects = estate.map((each) => (each.id === 'vm2' ? { ...each, outOfScope: 'plan' as const } : each));

    expect(stand({ vm2: 'outOfScope' }, subjects).plan?.contents?.vms).toMatchObject({ ready: 1, outOfScope: 0 });
  });
});
