/** A report that comes while Azure does not answer: what its hosts say is told, and of Azure stays what was known. */
import { estate, fail, fine, unknown } from './small-estate';
import { PLAN, Timeline } from './timeline';

it('tells what the report shows, and takes nothing of Azure for news', async () => {
  const line = new Timeline('2026-11-23T13:00:00Z');
  await line.sweep(fine);
  await line.watch();
  const verdicts = { 'st01 storage.region': unknown('sourceFailed', 'azure'), 'HV01 host.internet': fail };
  await line.at(5).sweep(estate({ verdicts }), { because: 'report' });
  expect(line.heard()).toEqual([expect.stringContaining('post alert: regressed host.internet HV01')]);
  await line.at(15).sweep(estate({ verdicts: { 'HV01 host.internet': fail } }));
  expect(line.heard().join('\n')).not.toContain('storage.region');
});

it('tells that a report has grown old while Azure answers nothing for hours, and of Azure once that it is late', async () => {
  const line = new Timeline('2026-11-23T13:00:00Z');
  await line.sweep(fine);
  await line.watch();
  const silent = { 'st01 storage.region': unknown('sourceFailed', 'azure') };
  await line.at(20).sweep(estate({ verdicts: silent }), { because: 'time', isAzureSilent: true });
  await line.alerts.late(PLAN, { since: '2026-11-23T13:00:00Z' });
  await line.at(20).deliver();
  const old = { ...silent, 'HV01 host.internet': unknown('stale', 'collector') };
  await line.at(20).sweep(estate({ verdicts: old }), { because: 'time', isAzureSilent: true });
  expect(line.heard()).toEqual([expect.stringContaining('alert: late'), expect.stringContaining('alert: dark stale VMM01')]);
  await line.at(20).sweep(estate({ verdicts: { 'HV01 host.internet': unknown('stale', 'collector') } }));
  expect(line.heard().filter((each) => each.includes(' post '))).toEqual([expect.stringContaining('ended: late')]);
});
