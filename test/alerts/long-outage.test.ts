/** A channel that takes nothing for more than a day: the secret of the bot ran out on a Friday, and nobody saw to it before Sunday. */
import { createAlerts, type Alerts } from '../../src/alerts/alerts';
import { createDelivery, type Delivery } from '../../src/alerts/delivery';
import { createAlertCards } from '../../src/cards/alert-cards';
import type { Assessment } from '../../src/readiness/assessment';
import { openStore, type Store } from '../../src/storage/store';
import { isoTime } from '../../src/support/clock';
import { silentLog as log } from '../../src/support/log';
import { entry, watch } from '../storage/alerts-kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';
import { channelInTime, type ChannelInTime, type Mood } from './channel-in-time';
import { estate, fail, fine } from './small-estate';
import { ANNA } from './timeline';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONG = 60_000;
const NO_TOKEN: Mood = { is: 'later', detail: 'no token', mayHaveArrived: false };
const ACCOUNTS = ['st01', 'st02', 'st03', 'st04', 'st05', 'st06', 'st07'];
const failing = (...accounts: readonly string[]): Assessment =>
  estate({
    accounts: ACCOUNTS,
    vms: 4,
    verdicts: Object.fromEntries(accounts.map((name) => [`${name} storage.region`, fail])),
  });

let clock: VirtualClock;
let store: Store;
let channel: ChannelInTime;
let delivery: Delivery;
let alerts: Alerts;
let mood: Mood;
/** Of edits alone. */
let editing: Mood;

beforeEach(async () => {
  clock = virtualClock(Date.parse('2026-11-27T16:00:00Z'));
  store = await openStore('memory');
  [mood, editing] = ['takes', 'takes'];
  channel = channelInTime(clock, (verb) => (verb === 'edit' && mood === 'takes' ? editing : mood));
  const belongs = (): Promise<'yes'> => Promise.resolve('yes');
  delivery = createDelivery({
    store: store.alerts,
    channel,
    owner: 'A',
    elsewhere: () => Promise.resolve([]),
    belongs,
    clock,
    log,
    random: () => 0.5,
  });
  alerts = alertsOver(store.alerts);
  delivery.start();
  await sweep(failing());
  await alerts.setWatch({ ...watch, clouds: [], language: 'en' }, 0);
});
afterEach(async () => {
  const stopped = delivery.stop(0);
  await clock.pass(1);
  await stopped;
  await store.close();
});

function alertsOver(over: Store['alerts']): Alerts {
  return createAlerts({
    store: over,
    cards: createAlertCards({ demo: false }),
    wake: (work) => store.work.want(work),
    look: () => Promise.resolve(fine),
    program: '1',
    belongs: () => Promise.resolve('yes'),
    clock,
    log,
  });
}

const sweep = async (assessment: Assessment): Promise<void> => {
  await alerts.assessed({ id: 'p' }, { ...assessment, takenAt: isoTime(clock.now()) }, { because: 'sweep' });
  delivery.wake();
  await clock.pass(MINUTE);
};
/** Tries go on for as long as it takes until what waits is given up. */
const aDayAndMore = async (): Promise<void> => {
  await clock.pass(5 * MINUTE);
  clock.set(clock.now() + 25 * HOUR);
  await clock.pass(60 * MINUTE);
};
const titles = (): readonly string[] => channel.cards.map(({ show }) => show.text.split('\n')[0] ?? '');

it(
  'lets no watch rest: what is open is told once it takes messages again',
  async () => {
    mood = NO_TOKEN;
    for (const names of [['st01'], ['st01', 'st02'], ['st01', 'st02', 'st03']]) await sweep(failing(...names));
    await aDayAndMore();
    expect((await store.alerts.watch(watch.conversation))?.restsSince).toBeUndefined();
    expect(channel.cards).toEqual([]);
    mood = 'takes';
    await sweep(failing('st01', 'st02', 'st03'));
    await clock.pass(10 * MINUTE);
    const shown = channel.cards.map(({ show }) => show.text).join('\n');
    for (const name of ['st01', 'st02', 'st03']) expect(shown).toContain(name);
  },
  LONG,
);

it(
  'and then does not tell all that happened meanwhile at once, nor what is over by then',
  async () => {
    mood = { is: 'later', detail: '503', mayHaveArrived: false };
    for (const last of [1, 2, 3, 4, 5, 6, 7]) {
      await sweep(failing(...ACCOUNTS.slice(0, last)));
      await clock.pass(5 * MINUTE);
    }
    await sweep(failing(...ACCOUNTS.slice(1, 6)));
    mood = 'takes';
    await clock.pass(10 * MINUTE);
    expect(titles()).toHaveLength(2);
    const [one, others] = channel.cards.map(({ show }) => JSON.stringify(show));
    expect(titles()).toEqual([expect.stringContaining('Fixed after'), expect.stringContaining('5 things went wrong')]);
    expect(one).toContain('st01');
    for (const name of ACCOUNTS.slice(1, 6)) expect(others).toContain(name);
    expect(others).not.toContain('st07');
  },
  LONG,
);

it(
  'tells the end of what a process had under way when it stopped: people may have that message',
  async () => {
    await alerts.assessed({ id: 'p' }, { ...failing('st01'), takenAt: isoTime(clock.now()) }, { because: 'sweep' });
    expect(await store.alerts.claim('stopped', clock.now(), clock.now() + MINUTE)).toMatchObject({ purpose: 'incident' });
    await store.alerts.giveBack('stopped');
    await sweep(failing());
    expect(titles()).toEqual([expect.stringContaining('Fixed')]);
  },
  LONG,
);

it(
  'tells the end of what was tried while somebody pressed something: people may have that message',
  async () => {
    await alerts.assessed({ id: 'p' }, { ...failing('st01'), takenAt: isoTime(clock.now()) }, { because: 'sweep' });
    const tried = await store.alerts.claim('other', clock.now(), clock.now() + MINUTE);
    const [incident] = await alerts.open('p');
    const record: typeof store.alerts.record = async (...asked) => {
      const outcome = { dueAt: isoTime(clock.now() + MINUTE / 2) };
      await store.alerts.attempted('other', tried?.id ?? '', outcome, entry(tried?.id ?? '', { outcome: 'tryingAgain' }));
      return store.alerts.record(...asked);
    };
    await alertsOver({ ...store.alerts, record }).take(incident?.id ?? '', ANNA);
    expect(await store.alerts.message(tried?.id ?? '')).toMatchObject({ attempts: 1, dueAt: isoTime(clock.now() + MINUTE / 2) });
    await sweep(failing());
    expect(titles()).toEqual([expect.stringContaining('Fixed')]);
  },
  LONG,
);

it(
  'leaves no card behind that shows something else than what is so',
  async () => {
    await sweep(failing('st01'));
    expect(titles()).toEqual([expect.stringContaining('Alert')]);
    mood = NO_TOKEN;
    await sweep(failing());
    await aDayAndMore();
    expect(titles()).toEqual([expect.stringContaining('Alert')]);
    mood = 'takes';
    await clock.pass(10 * MINUTE);
    expect(titles()).toEqual([expect.stringContaining('Fixed'), expect.stringContaining('Fixed after 1 minute')]);
  },
  LONG,
);

it(
  'and a card that cannot be edited for a day, alone, goes on as another one',
  async () => {
    await sweep(failing('st01'));
    editing = { is: 'later', detail: '502', mayHaveArrived: true };
    await sweep(failing());
    await aDayAndMore();
    const word = expect.stringContaining('Fixed after 1 minute') as string;
    expect(titles()).toEqual([expect.stringContaining('Alert'), expect.stringContaining('Fixed'), word]);
    expect(await store.alerts.unsent()).toEqual({ count: 0 });
  },
  LONG,
);
