import type { AssessedSubject, Result } from '../../src/readiness/assessment';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { FactRecord } from '../../src/readiness/facts';
import { pass } from '../../src/readiness/finding';
import { compareTwins, factsApart } from '../../src/readiness/twins';
import { assessmentOf, found } from '../cards/estate';

const result = (requirement: string, status: Result['status']): Result => ({ requirement, level: 'blocker', status, evidence: [] });

const hosts = (one: readonly Result[], other: readonly Result[]): readonly [AssessedSubject, AssessedSubject] => {
  const { byId } = assessmentOf([
    { kind: 'cloud', name: 'Gold', results: [result('cloud.hostGroup', 'pass')] },
    { kind: 'cloud', name: 'Syd', results: [result('cloud.hostGroup', 'pass')] },
    { kind: 'host', name: 'HV02', standsOn: ['cloud/Gold'], results: one },
    { kind: 'host', name: 'HV03', standsOn: ['cloud/Syd'], results: other },
  ]);
  return [byId.get('host/HV02') as AssessedSubject, byId.get('host/HV03') as AssessedSubject];
};

describe('two hosts differ', () => {
  it('first in the requirements that keep one of them back', () => {
    const twins = compareTwins(
      ...hosts([result('host.os', 'pass'), result('host.internet', 'pass')], [result('host.os', 'pass'), result('host.internet', 'fail')]),
    );

    expect(twins.deciding.map(({ requirement, one, other }) => [requirement, one.status, other.status])).toEqual([
      ['host.internet', 'pass', 'fail'],
    ]);
    expect(twins.besides).toEqual([]);
  });

  it('then in what was seen without deciding anything', () => {
    const system = (name: string): Result => found('host.os', pass('accepted', { expected: null, observed: name }));
    const twins = compareTwins(...hosts([system('Windows Server 2019')], [system('Windows Server 2022')]));

    expect(twins.deciding).toEqual([]);
    expect(twins.besides.map(({ requirement }) => requirement)).toEqual(['host.os']);
  });

  it('in what keeps the worse one back, the worst first; another verdict that decides nothing comes after it', () => {
    const advice = (status: Result['status']): Result => ({ ...result('host.updates', status), level: 'advice' });
    const condition = (status: Result['status']): Result => ({ ...result('host.otherBackup', status), level: 'condition' });
    const one = [
      advice('fail'),
      condition('warn'),
      result('host.kb2961977', 'notApplicable'),
      result('host.os', 'pass'),
      result('host.internet', 'pass'),
    ];
    const other = [
      advice('pass'),
      condition('fail'),
      result('host.kb2961977', 'pass'),
      result('host.os', 'unknown'),
      result('host.internet', 'fail'),
    ];
    const names = (all: readonly { readonly requirement: string }[]) => all.map(({ requirement }) => requirement);

    for (const twins of [compareTwins(...hosts(one, other)), compareTwins(...hosts(other, one))]) {
      expect(names(twins.deciding)).toEqual(['host.internet', 'host.os']);
      expect(names(twins.besides)).toEqual(['host.updates', 'host.otherBackup', 'host.kb2961977']);
    }
  });

  it('in nothing that decides where both are equally ready', () => {
    const twins = compareTwins(...hosts([result('host.os', 'fail')], [result('host.os', 'fail'), result('host.internet', 'fail')]));

    expect(twins.deciding).toEqual([]);
  });

  it('and in what they stand on', () => {
    expect(compareTwins(...hosts([], [])).ground).toEqual({ one: ['cloud/Gold'], other: ['cloud/Syd'] });
  });
});

describe('what no verdict turns on', () => {
  type Host = FactRecord<'host'>;
  const record = (facts: Host['facts']): Host => ({ facts, sightings: [], gaps: [] });
  const apart = (one: Host['facts'], other: Host['facts'], told: Parameters<typeof factsApart>[2] = { deciding: [], besides: [] }) =>
    factsApart(record(one), record(other), told, may2026).map(({ fact, readOf }) => [fact, readOf]);

  it('is listed by the facts that differ, and by those read of one alone', () => {
    expect(
      apart(
        { hotfixes: ['KB1'], isClustered: true, agentVersion: null, assessedAt: '2026-11-28T06:00:00Z' },
        { hotfixes: ['KB2'], isClustered: true, pendingUpdates: 0, assessedAt: '2026-11-28T06:00:01Z' },
      ),
    ).toEqual([
      ['agentVersion', 'one'],
      ['hotfixes', 'both'],
      ['pendingUpdates', 'other'],
    ]);
  });

  it('is not another order of the same', () => {
    const probes = [{ host: 'a.example', reachable: true }, { host: 'b.example' }];
    const turned = [{ host: 'b.example' }, { reachable: true, host: 'a.example' }];

    expect(apart({ hotfixes: ['KB1', 'KB2'], endpoints: probes }, { hotfixes: ['KB2', 'KB1'], endpoints: turned })).toEqual([]);
  });

  it.each(['deciding', 'besides'] as const)('is not what a requirement among the %s looked at', (list) => {
    const [one, other] = [result('host.kb2961977', 'pass'), result('host.kb2961977', 'fail')];
    const told = { deciding: [], besides: [], [list]: [{ requirement: 'host.kb2961977', one, other }] };

    expect(
      apart({ hotfixes: ['KB1'], isClustered: true, hyperVRole: true }, { hotfixes: [], isClustered: false, hyperVRole: false }, told),
    ).toEqual([['hyperVRole', 'both']]);
  });
});

it('a waiver that only one of two has is a difference, though the verdict is the same and both are kept back by something else', () => {
  const waived = { by: 'Anna', reason: 'until the move', until: '2027-01-01T00:00:00Z' };
  const twins = compareTwins(
    ...hosts(
      [result('host.os', 'fail'), { ...result('host.proxy', 'fail'), waived }],
      [result('host.os', 'fail'), result('host.proxy', 'fail')],
    ),
  );

  expect([...twins.deciding, ...twins.besides].map(({ requirement }) => requirement)).toEqual(['host.proxy']);
});

it('a fact that differs is told, though a requirement that differs for another reason looks at it as well', () => {
  const updates = (lastInstalledAt: string): Result =>
    found('host.updates', pass('current', { expected: null, observed: { lastInstalledAt } }));
  const [one, other] = hosts([updates('2026-11-10T00:00:00Z')], [updates('2026-11-11T00:00:00Z')]);
  const system = { product: 'windowsServer' as const, release: '2022', name: 'Microsoft Windows Server 2022 Datacenter' };
  const record = (lastUpdateInstalledAt: string, installation: 'desktop' | 'core'): FactRecord<'host'> => ({
    facts: { operatingSystem: { ...system, installation }, lastUpdateInstalledAt },
    sightings: [],
    gaps: [],
  });

  const apart = factsApart(
    record('2026-11-10T00:00:00Z', 'desktop'),
    record('2026-11-11T00:00:00Z', 'core'),
    compareTwins(one, other),
    may2026,
  );
  expect(apart.map(({ fact }) => fact)).toContain('operatingSystem');
});
