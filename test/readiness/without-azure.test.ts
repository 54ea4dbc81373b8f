/** What is judged while nothing of Azure is at hand: the same as with it, whatever Azure says. */
import { createDemoEstate } from '../../src/demo/estate/estate';
import { assess } from '../../src/readiness/assess';
import { may2026 } from '../../src/readiness/editions/2026-05';
import { emptyPlan } from '../../src/readiness/plan';
import { withoutAzure } from '../../src/readiness/without-azure';
import { azureAt, azureDenied, reported } from '../conversations/walk/estate';
import { putOnShelf } from '../../src/input-files';
import { createReportShelf } from '../../src/sources/collector/shelf';

const NOW = '2026-11-24T12:00:00Z';

/** Verdicts by subject and requirement. */
function verdicts(assessment: ReturnType<typeof assess>): ReadonlyMap<string, string> {
  return new Map(assessment.subjects.flatMap(({ id, results }) => results.map((each) => [`${id} ${each.requirement}`, each.status])));
}

function demoInventory(): ReturnType<typeof reported> {
  const shelf = createReportShelf();
  for (const report of createDemoEstate({ now: Date.parse(NOW) }).reports)
    putOnShelf(shelf, Buffer.from(JSON.stringify(report)), 'a report');
  return shelf.current();
}

it.each([
  ['all of it', azureAt(NOW)],
  ['nothing', azureDenied(NOW)],
])('every verdict that stands without Azure is the same when Azure says %s', (_, azure) => {
  for (const inventory of [reported(NOW, { bitLocker: true }), demoInventory()]) {
    const input = { plan: emptyPlan('P'), edition: may2026, inventory, assessedAt: NOW };
    const alone = verdicts(withoutAzure(assess(input)));
    const whole = verdicts(assess({ ...input, azure }));

    expect(alone.size).toBeGreaterThan(30);
    for (const [key, status] of alone) expect(`${key} ${whole.get(key) ?? ''}`).toBe(`${key} ${status}`);
  }
});

it('what a heartbeat of the provider in Azure could prove is not failed without it', () => {
  const inventory = reported(NOW);
  const [server] = inventory.vmmServers;
  if (!server) throw new Error('There is no VMM server.');
  const endpoints = [{ host: 'pod01-srs1.sec.hypervrecoverymanager.windowsazure.com', reachable: false }];
  const unreachable = { ...inventory, vmmServers: [{ ...server, facts: { ...server.facts, endpoints } }] };
  const alone = withoutAzure(assess({ plan: emptyPlan('P'), edition: may2026, inventory: unreachable, assessedAt: NOW }));

  expect([...verdicts(alone).keys()].filter((key) => key.endsWith('vmm.internet'))).toEqual([]);
});
