/** Other rules (edition, catalogue, program: every upgrade) at the very look at which something else changed. */
import { judgeDemo } from '../demo/judge-demo';
import { isoTime } from '../../src/support/clock';
import { estate, fail, fine, unknown } from './small-estate';
import { Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const NOW = Date.parse('2026-11-23T08:00:00Z');
const OTHER = { edition: 'seed-2017' } as const;

const begun = async (first = fine): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(first);
  await line.watch();
  return line;
};
/** As it was seen before, and against other rules. */
const failsByRule = { ...fail, finding: { ...fail.finding, observed: 'fine' } };

it.each([
  ['a withdrawn right', unknown('accessDenied', 'azure')],
  ['a report that grew too old', unknown('stale', 'collector')],
  ['a confirmation that ran out', unknown('notCollected', 'person')],
])('%s is told, once at least', async (_, verdict) => {
  const line = await begun();
  const dark = estate({ ...OTHER, verdicts: { 'st01 storage.region': verdict, 'HV01 host.internet': verdict } });
  await line.at(15).sweep(dark);
  await line.at(15).sweep(dark);
  await line.at(24 * 60).sweep(dark);
  expect(line.heard().join('\n')).toContain('alert: dark');
});

it('a waiver that ran out is told', async () => {
  const waived = { by: 'Anna', reason: 'later', until: '2026-11-23T13:10:00Z' };
  const line = await begun(estate({ verdicts: { 'st01 storage.region': { ...fail, waived } } }));
  await line.at(15).sweep(estate({ ...OTHER, verdicts: { 'st01 storage.region': fail } }));
  await line.at(15).sweep(estate({ ...OTHER, verdicts: { 'st01 storage.region': fail } }));
  expect(line.heard().join('\n')).toContain('alert: regressed storage.region st01');
});

it('what flapped and is good by other rules alone is not told as fixed', async () => {
  const line = await begun();
  for (let times = 0; times < 3; times += 1) {
    await line.at(5).sweep(estate({ verdicts: { 'st01 storage.region': failsByRule } }));
    await line.at(5).sweep(fine);
  }
  await line.at(5).sweep(estate({ verdicts: { 'st01 storage.region': failsByRule } }));
  await line.at(5).sweep(estate(OTHER));
  line.heard();
  await line.at(31).sweep(estate(OTHER));
  expect(line.heard().join('\n')).not.toContain('fixed');
});

it('of two hosts of which one is good by other rules alone, not all was fixed', async () => {
  const line = await begun();
  await line.at(5).sweep(estate({ verdicts: { 'HV01 host.internet': failsByRule, 'HV02 host.internet': failsByRule } }));
  await line.at(5).sweep(estate({ ...OTHER, verdicts: { 'HV02 host.internet': failsByRule } }));
  line.heard();
  await line.at(5).sweep(estate(OTHER));
  expect(line.heard().join('\n')).not.toContain('fixed');
});

it('a right that is given back is not told as "other rules find nothing wrong", least of all where it fails by then', async () => {
  const line = await begun();
  await line.at(5).sweep(estate({ verdicts: { 'st01 storage.region': unknown('accessDenied', 'azure') } }));
  line.heard();
  await line.at(5).sweep(estate({ ...OTHER, verdicts: { 'st01 storage.region': fail } }));
  expect(line.heard().join('\n')).not.toContain('ruleChanged');
});

describe.each([
  ['2026-05', 'seed-2017'],
  ['2026-05', '2026-09'],
  ['seed-2017', '2026-05'],
  ['seed-2017', '2026-09'],
  ['2026-09', '2026-05'],
  ['2026-09', 'seed-2017'],
] as const)('the demo of %s', (one, other) => {
  it(`judged by ${other} on the same facts has no regression`, async () => {
    const line = new Timeline(isoTime(NOW));
    await line.sweep(await judgeDemo([], 20_000, one));
    await line.watch({ levels: ['blocker', 'condition', 'advice'] });
    line.heard();
    await line.at(15).sweep(await judgeDemo([], 20_000, other));
    expect(line.heard()).toEqual([]);
  });
});
