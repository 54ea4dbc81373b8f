import type { AssessedSubject, Result } from '../../src/readiness/assessment';
import { pass } from '../../src/readiness/finding';
import { compareTwins } from '../../src/readiness/twins';
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
  it('first in the requirements with another verdict', () => {
    const twins = compareTwins(
      ...hosts([result('host.os', 'pass'), result('host.internet', 'pass')], [result('host.os', 'pass'), result('host.internet', 'fail')]),
    );

    expect(twins.deciding.map(({ requirement, one, other }) => [requirement, one.status, other.status])).toEqual([
      ['host.internet', 'pass', 'fail'],
    ]);
    expect(twins.seenOtherwise).toEqual([]);
  });

  it('then in what was seen without deciding anything', () => {
    const system = (name: string): Result => found('host.os', pass('accepted', { expected: null, observed: name }));
    const twins = compareTwins(...hosts([system('Windows Server 2019')], [system('Windows Server 2022')]));

    expect(twins.deciding).toEqual([]);
    expect(twins.seenOtherwise.map(({ requirement }) => requirement)).toEqual(['host.os']);
  });

  it('and in what they stand on', () => {
    expect(compareTwins(...hosts([], [])).ground).toEqual({ one: ['cloud/Gold'], other: ['cloud/Syd'] });
  });
});
