/** A plan that is closed while alerts are open: everybody sees it once, and nothing of it goes on. */
import { createAlerts, type Alerts } from '../../src/alerts/alerts';
import type { Look } from '../../src/assessments/assessments';
import type { AssessmentDesk } from '../../src/assessments/desk';
import { createAlertCards } from '../../src/cards/alert-cards';
import type { Assessment } from '../../src/readiness/assessment';
import { emptyPlan } from '../../src/readiness/plan';
import { openStore, type Store } from '../../src/storage/store';
import { isoTime } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { createWatching, type Watching } from '../../src/watching';
import { watch } from '../storage/alerts-kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';
import { channelInTime, type ChannelInTime } from './channel-in-time';
import { fine, moved } from './small-estate';

// Half an hour in virtual time takes some seconds of a busy computer's.
jest.setTimeout(60_000);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BOTH = ['19:channel', 'a:bjorn'];

let clock: VirtualClock;
let store: Store;
let channel: ChannelInTime;
let alerts: Alerts;
let watching: Watching;
let open: string[];
let estate: Assessment;

beforeEach(async () => {
  clock = virtualClock(Date.parse('2026-11-24T12:00:00Z'));
  store = await openStore('memory');
  channel = channelInTime(clock, () => 'takes');
  [open, estate] = [['p'], fine];
  const look = (): Promise<Look> => {
    const assessment = { ...estate, takenAt: isoTime(clock.now()) };
    const plan = { gaps: [], sightings: [{}], facts: {} };
    return Promise.resolve({ assessment, reading: { readAt: assessment.takenAt, plan, storageAccounts: [] } } as unknown as Look);
  };
  alerts = createAlerts({
    store: store.alerts,
    cards: createAlertCards({ demo: false }),
    wake: (work) => store.work.want(work),
    look: async () => (await look()).assessment,
    program: '1',
    belongs: () => Promise.resolve('yes'),
    clock,
    log: silentLog,
  });
  watching = createWatching({
    store,
    plans: () => Promise.resolve(open.map((id) => ({ id, revision: 1, plan: emptyPlan('Nord') }))),
    isAdministrator: () => false,
    administrators: [],
    belongs: () => Promise.resolve('yes'),
    desk: { of: () => Promise.resolve({ look }) } as unknown as AssessmentDesk,
    alerts,
    channel,
    health: { look: () => Promise.reject(new Error('nobody asks')) },
    interval: 15 * MINUTE,
    demo: false,
    clock,
    log: silentLog,
  });
  watching.start();
  await clock.pass(MINUTE);
  for (const conversation of BOTH) {
    const kind = conversation.startsWith('a:') ? 'personal' : 'channel';
    await alerts.setWatch({ ...watch, conversation, kind, clouds: [], digest: { every: 'day', at: '08:00' } }, 0);
  }
  estate = moved;
  await clock.pass(20 * MINUTE);
});
afterEach(async () => {
  const stopped = watching.stop();
  await clock.pass(10_000);
  await stopped;
  await store.close();
});

it('its cards say so once; no reminder, no digest and no due work follow', async () => {
  const [incident] = await alerts.open('p');
  if (!incident) throw new Error('it is open');
  const looking = alerts.recheck(incident.id, watch.by);
  await clock.pass(10_000);
  await looking;
  await alerts.mute(incident.id, watch.by, isoTime(clock.now() + DAY));
  await clock.pass(10_000);
  const before = channel.attempts.length;
  expect(channel.cards.map(({ conversation }) => conversation).toSorted()).toEqual(BOTH);
  for (const [kind, key] of [
    ['sweep', 'p'],
    ['release', 'p'],
    ['look', incident.id],
    ['digest', BOTH[0] ?? ''],
  ] as const)
    expect([kind, await store.work.dueAt(kind, key)]).toEqual([kind, expect.any(Number)]);

  open = [];
  watching.arrange();
  await clock.pass(3 * MINUTE);
  expect(channel.attempts.slice(before).map(({ verb, text }) => `${verb} ${text.split('\n')[0] ?? ''}`)).toEqual([
    'edit Avslutat, planen stängdes: Lagringskontot ligger inte i valvets region.',
    'edit Avslutat, planen stängdes: Lagringskontot ligger inte i valvets region.',
  ]);
  expect(await store.alerts.watches('p')).toEqual([]);
  for (const [kind, key] of [
    ['sweep', 'p'],
    ['release', 'p'],
    ['look', incident.id],
    ...BOTH.map((each) => ['digest', each] as const),
  ] as const)
    expect([kind, await store.work.dueAt(kind, key)]).toEqual([kind, undefined]);

  clock.set(clock.now() + 3 * DAY);
  watching.arrange();
  await clock.pass(3 * MINUTE);
  expect(channel.attempts).toHaveLength(before + 2);
  expect((await store.alerts.incident(incident.id))?.ended?.how).toBe('closed');
});
