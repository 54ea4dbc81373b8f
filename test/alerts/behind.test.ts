/** A card that people see as it was: the channel did not take its last edit. It is brought up to date as soon as one is taken. */
import { isoTime } from '../../src/support/clock';
import { estate, fail, fine, moved } from './small-estate';
import { ANNA, CHANNEL, MINUTE, PLAN, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const DAY = 24 * 60;

/** The channel takes nothing of what is due, for what it is. */
async function leave(line: Timeline): Promise<void> {
  for (;;) {
    const message = await line.store.claim('sender', line.now, line.now + MINUTE);
    if (!message) return;
    const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
    const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: isoTime(line.now), outcome: 'dropped' } as const;
    await line.store.attempted('sender', messageId, { left: version }, entry);
  }
}

/** It is over, and no edit that says so is taken. */
const left = async (): Promise<Timeline> => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.at(15).sweep(moved);
  await line.at(15).alerts.assessed({ id: PLAN }, { ...fine, takenAt: isoTime(line.now) }, { because: 'sweep' });
  await leave(line);
  line.heard();
  return line;
};
const SAYS_SO = expect.stringMatching(/edit alert: regressed storage.region st01, fixed after 15 min/) as string;

it('is edited an hour later, and not at every look until then', async () => {
  const line = await left();
  await line.at(15).sweep(fine);
  expect(line.heard()).toEqual([]);
  await line.at(45).sweep(fine);
  expect(line.heard()).toEqual([SAYS_SO]);
  await line.at(60).sweep(fine);
  expect(line.heard()).toEqual([]);
});

it('is edited at once where somebody does something there', async () => {
  const line = await left();
  await line.at(5).watch();
  expect(line.heard()).toEqual([SAYS_SO]);
});

it('is edited once a watch that rested goes on, however long it did', async () => {
  const line = await left();
  const watch = line.store.watchesBy.get(CHANNEL);
  if (!watch) throw new Error('it watches');
  await line.store.putWatch({ ...watch, restsSince: isoTime(line.now), revision: 2 }, 1);
  for (let days = 0; days < 3; days += 1) await line.at(DAY).sweep(fine);
  expect(line.heard()).toEqual([]);
  await line.alerts.heardFrom(CHANNEL);
  await line.deliver();
  expect(line.heard()).toEqual([SAYS_SO]);
});

it('and so is the card of what ended while it rested', async () => {
  const line = await left();
  const two = estate({ verdicts: { 'HV01 host.internet': fail } });
  await line.at(60).sweep(two);
  const watch = line.store.watchesBy.get(CHANNEL);
  if (!watch) throw new Error('it watches');
  await line.store.putWatch({ ...watch, restsSince: isoTime(line.now), revision: 2 }, 1);
  for (let days = 0; days < 3; days += 1) await line.at(DAY).sweep(fine);
  line.heard();
  await line.alerts.heardFrom(CHANNEL);
  await line.deliver();
  expect(line.heard()).toEqual([expect.stringMatching(/edit alert: regressed host.internet HV01, fixed/)]);
});

it.each(['refused', 'on its way'])('is edited also where the watch is ended while the edit that says it is over was %s', async (how) => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.at(15).sweep(moved);
  await line.at(15).alerts.assessed({ id: PLAN }, { ...fine, takenAt: isoTime(line.now) }, { because: 'sweep' });
  if (how === 'refused') await leave(line);
  line.heard();
  await line.at(1).alerts.endWatch(CHANNEL, ANNA);
  await line.deliver();
  expect(line.heard()).toEqual([SAYS_SO]);
});
