/** Quiet just this once: what comes meanwhile is told as one message when it is over, also where that is earlier than it was said. */
import { isoTime } from '../../src/support/clock';
import { estate, fail, fine, moved } from './small-estate';
import { CHANNEL, MINUTE, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const both = estate({ verdicts: { 'st01 storage.region': fail, 'HV01 host.internet': fail } });

/** Quiet from 14:00 until 16:00 in Stockholm. */
async function quiet(): Promise<Timeline> {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.watch({ quiet: { ...HOURS, once: { from: MONDAY, until: '2026-11-23T15:00:00Z' } } });
  await line.at(5).sweep(moved);
  await line.at(15).sweep(both);
  expect(line.heard()).toEqual([]);
  return line;
}
const HOURS = { from: '00:00', to: '00:00', days: [] };
const HELD = expect.stringMatching(/post held till .*: .*st01.*HV01|post held till .*: .*HV01.*st01/) as string;

it('tells of both as one message when it is over', async () => {
  const line = await quiet();
  await line.at('2026-11-23T14:59:00Z').sweep(both);
  expect(line.heard()).toEqual([]);
  await line.at('2026-11-23T15:00:00Z').deliver();
  expect(line.heard()).toEqual([HELD]);
});

it('tells of both at once where somebody ends it', async () => {
  const line = await quiet();
  await line.at(5).watch();
  expect(line.heard()).toEqual([HELD]);
});

it('goes on where the clock is put back an hour, and is over at its time by the clock', async () => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  // As a conversation says it: from an hour before.
  await line.watch({ quiet: { ...HOURS, once: { from: isoTime(line.now - 60 * MINUTE), until: '2026-11-23T15:00:00Z' } } });
  await line.at(-60).sweep(moved);
  expect(line.heard()).toEqual([]);
  await line.at('2026-11-23T15:00:00Z').sweep(moved);
  expect(line.heard()).toHaveLength(1);
});

it('digests that fall within it come as one when it is over', async () => {
  const line = new Timeline('2026-11-23T05:00:00Z');
  await line.sweep(fine);
  await line.watch({ digest: { every: 'week', weekdays: [1, 2, 3], at: '08:00' } });
  await line.at('2026-11-23T07:00:00Z').alerts.digest(CHANNEL);
  await line.deliver();
  expect(line.heard()).toHaveLength(1);
  const watch = line.store.watchesBy.get(CHANNEL);
  if (!watch) throw new Error('it watches');
  const until = '2026-11-25T09:00:00Z';
  await line.at(60).alerts.setWatch({ ...watch, quiet: { ...HOURS, once: { from: isoTime(line.now), until } } }, watch.revision);
  await line.at(10).sweep(moved);
  expect(await line.at('2026-11-24T07:00:00Z').alerts.digest(CHANNEL)).toBe(Date.parse(until));
  expect(line.heard()).toEqual([]);
  await line.at(until).alerts.digest(CHANNEL);
  await line.deliver();
  expect(line.heard().filter((each) => each.includes('digest'))).toEqual([expect.stringContaining('digest: 1 began, 0 ended, 1 open')]);
});
