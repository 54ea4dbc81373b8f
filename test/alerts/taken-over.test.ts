/** An alert that is taken over: who had it hears of it, once, where they are reached. */
import type { Incident } from '../../src/alerts/ports';
import { viewOf } from '../../src/alerts/views';
import { estate, fail, fine, moved } from './small-estate';
import { ANNA, BJORN, CHANNEL, PLAN, Timeline } from './timeline';

const MONDAY = '2026-11-23T13:00:00Z';
const CHAT = 'a:anna';
const THERE = { conversation: CHANNEL } as const;
const OVER = { takesOver: true, conversation: CHANNEL } as const;

let line: Timeline;
let incident: Incident;

beforeEach(async () => {
  line = new Timeline(MONDAY);
  await line.sweep(fine);
  await line.watch();
  await line.at(5).sweep(moved);
  incident = (await line.alerts.open(PLAN))[0] as Incident;
  line.heard();
});
const taken = async (by: typeof ANNA, how: Parameters<Timeline['alerts']['take']>[2]): Promise<void> => {
  await line.alerts.take(incident.id, by, how);
  await line.deliver();
};

it('who had it is told in their own chat; everybody else sees it on the card', async () => {
  line.store.chats.set(ANNA.id, [CHAT]);
  line.at(5);
  await taken(ANNA, THERE);
  line.at(5);
  await taken(BJORN, OVER);
  await taken(BJORN, OVER);
  expect(line.heard()).toEqual([
    '13:10 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, taken by Anna',
    '13:15 edit alert: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, taken by Björn',
    `13:15 post to ${CHAT} taken over from Anna: regressed storage.region st01, 1 open, holds back 2 hosts 148 VMs, taken by Björn`,
  ]);
});

it.each(['no', 'unknown'] as const)('whether they belong to the plan: %s: nothing of it is said in their own chat', async (belongs) => {
  line.store.chats.set(ANNA.id, [CHAT]);
  await taken(ANNA, THERE);
  line.heard();
  line.belongs = belongs;
  await taken(BJORN, OVER);
  expect(line.heard().filter((each) => each.includes('post'))).toEqual([
    expect.stringContaining('13:05 post under the card taken over from Anna: '),
  ]);
});

it('without a chat of their own they are told where they had taken it, under the card', async () => {
  await taken(ANNA, THERE);
  line.heard();
  await taken(BJORN, { takesOver: true, conversation: 'a:bjorn' });
  expect(line.heard().filter((each) => each.includes('post'))).toEqual([
    expect.stringContaining('13:05 post under the card taken over from Anna: '),
  ]);
});

it('nobody is told who took it over from themselves, or of what nobody had', async () => {
  line.store.chats.set(ANNA.id, [CHAT]).set(BJORN.id, ['a:bjorn']);
  await taken(BJORN, OVER);
  await taken(BJORN, OVER);
  await line.alerts.release(incident.id, BJORN);
  await taken(ANNA, OVER);
  expect(line.heard().filter((each) => each.includes('post'))).toEqual([]);
});

it('who is not asked for to be taken over keeps it, and hears nothing', async () => {
  line.store.chats.set(ANNA.id, [CHAT]);
  await taken(ANNA, THERE);
  await taken(BJORN, THERE);
  expect((await line.alerts.incident(incident.id))?.taken?.by).toEqual(ANNA);
  expect(line.heard().filter((each) => each.includes('post'))).toEqual([]);
});

it('while it is quiet in their own chat, the word waits until that is over, whatever is looked at meanwhile', async () => {
  line.store.chats.set(ANNA.id, [CHAT]);
  await line.watch({ conversation: CHAT, kind: 'personal', quiet: { from: '22:00', to: '07:00', days: [] } });
  await taken(ANNA, THERE);
  line.heard();
  line.at('2026-11-23T22:00:00Z');
  await taken(BJORN, OVER);
  await line.at(15).sweep(estate({ verdicts: { 'st01 storage.region': fail, 'HV01 host.internet': fail } }));
  expect(line.heard().filter((each) => each.includes('taken over'))).toEqual([]);
  await line.at('2026-11-24T06:00:00Z').deliver();
  expect(line.heard()).toContainEqual(expect.stringContaining(`06:00 post to ${CHAT} taken over from Anna`));
});

it('an alert that ended meanwhile is taken over by nobody', async () => {
  line.store.chats.set(ANNA.id, [CHAT]);
  await taken(ANNA, THERE);
  await line.at(5).sweep(fine);
  line.heard();
  await taken(BJORN, OVER);
  expect(line.heard()).toEqual([]);
});

it('the card in somebody’s own chat knows whether the alert is theirs; one that everybody reads does not', async () => {
  await line.watch({ conversation: CHAT, kind: 'personal' });
  const readerIn = async (conversation: string): Promise<unknown> => {
    const kept = (await line.alerts.incident(incident.id)) as Incident;
    return viewOf(kept, await line.alerts.watch(conversation)).taken?.reader;
  };
  await taken(ANNA, { conversation: CHAT });
  expect([await readerIn(CHAT), await readerIn(CHANNEL)]).toEqual(['hasIt', undefined]);
  await taken(BJORN, OVER);
  expect([await readerIn(CHAT), await readerIn(CHANNEL)]).toEqual(['hasNot', undefined]);
});
