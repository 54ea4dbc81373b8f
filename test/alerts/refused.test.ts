/** A first post that Teams refuses for what it is: what it was to tell is told another way, and bounded. */
import { isoTime } from '../../src/support/clock';
import { MemoryFailure } from '../../src/support/memory-failure';
import { estate, fail, fine, moved, warn } from './small-estate';
import { ANNA, CHANNEL, MINUTE, PLAN, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const DAY = 24 * 60;
const condition = estate({ verdicts: { 'HV01 host.updates': warn } });
const four = estate({
  verdicts: { 'st01 storage.region': fail, 'st01 storage.available': fail, 'HV01 host.internet': fail, 'HV01 host.updates': warn },
});

const posts = (line: Timeline): readonly string[] => line.heard().filter((each) => each.includes(' post '));

/** Everything that is due is refused. */
async function refuse(line: Timeline): Promise<number> {
  for (let refused = 0; ; refused += 1) {
    const message = await line.store.claim('sender', line.now, line.now + MINUTE);
    if (!message) return refused;
    const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
    const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: isoTime(line.now), outcome: 'dropped' } as const;
    await line.store.attempted('sender', messageId, { left: version }, entry);
  }
}

const refused = async (found = moved): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.at(5).alerts.assessed({ id: PLAN }, { ...found, takenAt: isoTime(line.now) }, { because: 'sweep' });
  expect(await refuse(line)).toBe(1);
  return line;
};

it.each([
  ['a blocker', moved, 'alert: regressed storage.region'],
  ['a condition', condition, 'alert: regressed host.updates'],
])('%s is posted a day later, once', async (_, found, said) => {
  const line = await refused(found);
  await line.at(DAY - 1).sweep(found);
  expect(posts(line)).toEqual([]);
  await line.at(1).sweep(found);
  expect(posts(line)).toEqual([expect.stringContaining(said)]);
  await line.at(60).sweep(found);
  expect(line.heard()).toEqual([]);
  await line.at(60).sweep(fine);
  expect(posts(line)).toEqual([expect.stringContaining('post under the card ended: ')]);
});

it('several in one message are told again, each once, and the refused message is not edited any more', async () => {
  const line = await refused(four);
  await line.at(DAY).sweep(four);
  expect(posts(line)).toEqual([expect.stringMatching(/atOnce: (?:.* \| ){3}/)]);
  await line.at(60).sweep(fine);
  const said = line.heard();
  expect(said.filter((each) => each.includes(' edit '))).toHaveLength(1);
});

it('in quiet hours it stands in the message that follows them', async () => {
  const line = await refused();
  await line.watch({ quiet: { from: '13:00', to: '16:00', days: [] } });
  line.heard();
  await refuse(line);
  await line.at(DAY).sweep(moved);
  expect(line.heard()).toEqual([]);
  await line.at(120).deliver();
  expect(posts(line)).toEqual([expect.stringContaining('held till ')]);
});

it('who watches anew is told at once', async () => {
  const line = await refused();
  await line.at(5).watch();
  expect(posts(line)).toEqual([expect.stringContaining('alert: regressed storage.region')]);
});

describe('a watch that ended and begins anew', () => {
  it('shows several that are open in one message; the card that was left shows how it is, too', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.watch();
    await line.at(5).sweep(moved);
    await line.alerts.endWatch(CHANNEL, ANNA);
    await line.deliver();
    await line.at(5).sweep(four);
    line.heard();
    await line.at(5).watch();
    expect(posts(line)).toEqual([expect.stringMatching(/openAtStart: (?:.* \| ){3}/)]);
    await line.at(60).sweep(fine);
    const said = line.heard();
    expect(said.filter((each) => each.includes(' post '))).toHaveLength(1);
    expect(said).toContainEqual(expect.stringMatching(/edit alert: regressed storage.region st01, fixed/));
  });

  it('is told of the next trouble under its new card', async () => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.watch();
    await line.at(5).sweep(moved);
    await line.alerts.endWatch(CHANNEL, ANNA);
    await line.deliver();
    await line.at(5).watch();
    line.heard();
    await line.at(5).sweep(fine);
    expect(posts(line)).toEqual([expect.stringContaining('under the card ended: ')]);
    await line.at(15).sweep(moved);
    expect(posts(line)).toEqual([expect.stringContaining('under the card back: ')]);
  });
});

describe('where other processes are first each time', () => {
  it.each([
    ['a digest', (line: Timeline) => line.alerts.digest(CHANNEL)],
    ['a look', (line: Timeline) => line.alerts.assessed({ id: PLAN }, { ...moved, takenAt: isoTime(line.now) }, { because: 'sweep' })],
    ['what says that the bot is late', (line: Timeline) => line.alerts.late(PLAN, { since: MONDAY })],
    ['the end of a closed plan', (line: Timeline) => line.alerts.closed(PLAN, ANNA)],
    ['the end of a watch', (line: Timeline) => line.alerts.endWatch(CHANNEL, ANNA)],
  ])('%s fails, so that it is done again', async (_, work) => {
    const line = new Timeline(MONDAY);
    await line.sweep(fine);
    await line.watch({ digest: { every: 'day', at: '08:00' } });
    await line.at(15).sweep(moved);
    line.at('2026-11-24T07:00:00Z').store.record = () => Promise.resolve('stale');
    await expect(work(line)).rejects.toThrow(MemoryFailure);
    expect(await line.alerts.watch(CHANNEL)).toBeDefined();
  });
});
