/** What was answered of a pasted list, once a report holds what was listed: it counts for the same one, or for none. */
import { assess } from '../../src/readiness/assess';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { GivenAnswer } from '../../src/readiness/given';
import type { Inventory } from '../../src/readiness/inventory';
import { emptyPlan, type Plan } from '../../src/readiness/plan';
import { reported } from '../conversations/walk/estate';

const NOW = '2026-11-24T12:00:00Z';

/** SQL01, SQL02 and WEB01 in Gold; with those also in Silver. */
function inventory(silver: readonly string[] = []): Inventory {
  const gold = reported(NOW);
  const [cloud] = gold.clouds;
  if (!cloud) throw new Error('There is no cloud.');
  const twins = gold.vms.filter(({ name }) => silver.includes(name)).map((vm) => ({ ...vm, id: `silver-${vm.id}`, cloudId: 'silver' }));
  return { ...gold, clouds: [cloud, { ...cloud, id: 'silver', name: 'Silver' }], vms: [...gold.vms, ...twins] };
}

function yesFor(id: string, name: string): GivenAnswer {
  const by = { id: 'anna', name: 'Anna' };
  return { id: 'a', requirement: 'vm.encryption', kind: 'vm', of: [{ id, name }], answer: 'met', by, at: NOW };
}

/** The ids of VMs whose encryption is confirmed. */
function confirmed(answer: GivenAnswer, held: Inventory, plan: Partial<Plan> = {}): readonly string[] {
  const people = { revision: 1, answers: [answer] };
  const { subjects } = assess({ plan: { ...emptyPlan('P'), ...plan }, edition: may2026, inventory: held, people, assessedAt: NOW });
  return subjects
    .filter(({ results }) => results.some((each) => each.requirement === 'vm.encryption' && each.confirmed))
    .map(({ id }) => id);
}

it.each<[string, string, readonly string[], Partial<Plan>, readonly string[]]>([
  ['listed in Gold, reported in Gold', 'vm:told/gold/sql01', [], {}, ['vm:sql01']],
  ['listed in Gold, reported in Gold and in Silver', 'vm:told/gold/sql01', ['SQL01'], {}, ['vm:sql01']],
  ['listed in Silver, reported in both', 'vm:told/silver/sql01', ['SQL01'], {}, ['vm:silver-sql01']],
  ['listed in Silver, reported in Gold alone', 'vm:told/silver/sql01', [], {}, []],
  ['listed without a cloud, the only one of its name', 'vm:told/sql01', [], {}, ['vm:sql01']],
  ['kept with its id in capitals', 'vm:SQL01', [], {}, ['vm:sql01']],
  ['listed without a cloud, reported in both', 'vm:told/sql01', ['SQL01'], {}, []],
  ['listed without a cloud, out of scope now', 'vm:told/sql01', [], { vmsExcluded: ['SQL01'] }, []],
])('a VM %s', (_, id, silver, plan, whom) => {
  expect(confirmed(yesFor(id, 'SQL01'), inventory(silver), plan)).toEqual(whom);
});

it('is over for a subject that was measured otherwise, whatever case its id was kept in', () => {
  const ended = { ...yesFor('vm:SQL01', 'SQL01'), endedFor: ['vm:SQL01'] };
  const people = { revision: 1, answers: [ended] };
  const { byId } = assess({ plan: emptyPlan('P'), edition: may2026, inventory: inventory(), people, assessedAt: NOW });
  expect(byId.get('vm:sql01')?.results.find(({ requirement }) => requirement === 'vm.encryption')).toMatchObject({ status: 'unknown' });
});
