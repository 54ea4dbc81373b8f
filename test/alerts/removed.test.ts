/** The bot was taken out of a conversation, which ended its watch, and is there again: no card goes on showing what is so no more. */
import { isoTime } from '../../src/support/clock';
import { BJORN, CHANNEL, MINUTE, PLAN, Timeline } from './timeline';
import { estate, fail, fine, moved } from './small-estate';

const MONDAY = '2026-11-23T13:00:00Z';
const DAY = 24 * 60;

/** The conversation is gone: whatever is due first ends the watch. */
async function removed(line: Timeline): Promise<void> {
  const message = await line.store.claim('sender', line.now, line.now + MINUTE);
  if (!message) throw new Error('nothing is due');
  const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
  const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: isoTime(line.now) };
  const ended = { ...entry, outcome: 'watchEnded', because: 'removed' } as const;
  await line.store.attempted('sender', messageId, { dropped: true, endsWatch: true }, ended);
}

/** An alert was told of; the edit that says who has it meets a conversation that is gone. */
async function gone(): Promise<Timeline> {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.at(15).sweep(moved);
  const [open] = await line.alerts.open(PLAN);
  await line.alerts.take(open?.id ?? '', BJORN);
  await removed(line);
  line.heard();
  return line;
}

it('is told nothing while nobody watches there', async () => {
  const line = await gone();
  await line.at(15).sweep(fine);
  await line.at(15).sweep(moved);
  expect(line.heard()).toEqual([]);
  expect(await line.store.watch(CHANNEL)).toBeUndefined();
});

it.each([
  ['minutes', 5],
  ['two weeks', 14 * DAY],
])('the card of what ended meanwhile says so once it is watched again, %s later', async (_, later) => {
  const line = await gone();
  await line.at(5).sweep(fine);
  await line.at(later).watch();
  expect(line.heard()).toEqual([expect.stringMatching(/edit alert: regressed storage.region st01, fixed after 5 min, .*taken by Björn/)]);
  await line.at(15).sweep(fine);
  expect(line.heard()).toEqual([]);
});

it('what is open still gets a card of its own, and the old one shows how it is, too', async () => {
  const line = await gone();
  await line.at(60).watch();
  const now = expect.stringMatching(/ alert: regressed storage.region st01, 1 open, .*taken by Björn/) as string;
  expect(line.heard().toSorted()).toEqual([now, now]);
  await line.at(15).sweep(fine);
  const heard = line.heard();
  expect(heard.filter((said) => said.includes(' edit alert: '))).toHaveLength(2);
  expect(heard.filter((said) => said.includes(' ended: '))).toHaveLength(1);
});

it('a card of which no edit was due shows it, too, and nothing is said of what began and ended meanwhile', async () => {
  const line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.at(15).sweep(moved);
  line.heard();
  line.deliver = () => Promise.resolve();
  await line.at(15).sweep(estate({ verdicts: { 'st01 storage.region': fail, 'HV01 host.internet': fail } }));
  await removed(line);
  await line.at(15).sweep(fine);
  line.deliver = () => Timeline.prototype.deliver.call(line);
  await line.at(3 * DAY).watch();
  expect(line.heard()).toEqual([expect.stringMatching(/edit alert: regressed storage.region st01, fixed/)]);
});
