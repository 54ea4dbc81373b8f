/** A report that comes while Azure does not answer: what its hosts say is told, and of Azure stays what was known. */
import { estate, fail, fine, unknown } from './small-estate';
import { Timeline } from './timeline';

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
