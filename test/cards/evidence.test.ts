/** The age at the foot of a card is that of the evidence its own verdict stands on. */
import type { Reply } from '../../src/cards/reply';
import { subjectCard } from '../../src/cards/subject';
import { summaryCard } from '../../src/cards/summary';
import { fail, pass } from '../../src/readiness/finding';
import type { Result } from '../../src/readiness/assessment';
import { assessmentOf, found } from './estate';
import { contextIn, subjectIn } from './samples';

const en = contextIn('en', { demo: false, shared: false, timeZone: 'UTC' });
const seen = (result: Result, day: string): Result => ({
  ...result,
  evidence: [{ source: 'collector', observedAt: `2026-11-${day}T08:00:00Z` }],
});
const accepted = found('host.os', pass('accepted', { expected: ['Windows Server 2022'], observed: 'Windows Server 2022 Standard' }));
const refused = found('host.os', fail('refused', { expected: ['Windows Server 2022'], observed: 'Windows Server 2012 Datacenter' }));
const group = found('cloud.hostGroup', pass('hasHostGroups', { expected: 1, observed: ['Alla värdar'] }));
const region = found('storage.region', pass('sameRegion', { expected: 'swedencentral', observed: 'swedencentral' }));

const on = { cloudIds: ['cloud/Gold'], standsOn: ['cloud/Gold'] };
const estate = assessmentOf(
  [
    { kind: 'storageAccount', name: 'st', results: [seen(region, '22')] },
    { kind: 'plan', name: 'Nordmark', standsOn: ['storageAccount/st'] },
    { kind: 'cloud', name: 'Gold', standsOn: ['plan/Nordmark'], results: [seen(group, '20')] },
    { kind: 'host', name: 'HV07', ...on, results: [seen(accepted, '21')] },
    { kind: 'host', name: 'HV01', ...on, results: [seen(refused, '19')] },
    { kind: 'host', name: 'HV31', results: [seen(refused, '03')] },
    { kind: 'host', name: 'ESX01', outOfScopeBecause: 'notHyperV' },
    {
      kind: 'vm',
      name: 'SQL01',
      hostId: 'host/HV01',
      standsOn: ['host/HV01'],
      results: [seen(found('vm.name', pass('fits', { expected: { maximum: 64 }, observed: 'SQL01' })), '23')],
    },
  ],
  { evidenceAsOf: '2026-11-03T08:00:00Z' },
);

const footOf = (reply: Reply): unknown => (reply.data['foot'] as readonly unknown[])[0];
const footOfSubject = (id: string): unknown => footOf(subjectCard(en, estate, subjectIn(estate, id)));

describe('the oldest evidence at the foot', () => {
  it.each([
    ['what a ready host stands on, too', 'host/HV07', '20 Nov'],
    ['only the gap of a host that is not ready by itself', 'host/HV01', '19 Nov'],
    ['the host that holds back a VM, too', 'vm/SQL01', '19 Nov'],
    ['the host that a cloud is not ready for, too', 'cloud/Gold', '19 Nov'],
    ['an account by itself', 'storageAccount/st', '22 Nov'],
  ])('is of %s', (_, id, day) => {
    expect(footOfSubject(id)).toMatch(new RegExp(`^Edition 2026-05 · oldest evidence ${day} 2026`));
  });

  it('is left out where there is none', () => {
    expect(footOfSubject('host/ESX01')).toBe('Edition 2026-05');
    expect(footOf(summaryCard(en, estate, { area: 'network' }))).toBe('Edition 2026-05');
  });

  it('is that of the area on the card of an area, and of the estate on its summary', () => {
    expect(footOf(summaryCard(en, estate, { area: 'storage' }))).toMatch(/oldest evidence 22 Nov/);
    expect(footOf(summaryCard(en, estate))).toMatch(/oldest evidence 3 Nov/);
  });
});
