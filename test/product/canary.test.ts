/** The daily test message, in virtual time: from due work through the outbox to the administrator who watches in their own chat, and its edit there. */
import type { AssessmentDesk } from '../../src/assessments/desk';
import type { Alerts } from '../../src/alerts/alerts';
import { renderCard } from '../../src/cards/render';
import { healthCard } from '../../src/cards/health';
import { createHealth, metricsOf } from '../../src/health';
import { emptyPlan } from '../../src/readiness/plan';
import { openStore, type Store } from '../../src/storage/store';
import { silentLog as log } from '../../src/support/log';
import { createWatching, type Watching } from '../../src/watching';
import { wordsOf } from '../../src/words';
import { channelInTime, type ChannelInTime, type Mood } from '../alerts/channel-in-time';
import { watch } from '../storage/alerts-kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

const START = Date.parse('2026-11-24T07:00:00Z');
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const LONG = 60_000;
const CHAT = 'a:anna';
const plan = { id: 'p', revision: 1, plan: emptyPlan('Nord') };

let clock: VirtualClock;
let store: Store;
let channel: ChannelInTime;
let watching: Watching;
let mood: Mood;

beforeEach(async () => {
  clock = virtualClock(START);
  store = await openStore('memory');
  mood = 'takes';
  channel = channelInTime(clock, () => mood);
  watching = createWatching({
    store,
    plans: () => Promise.resolve([plan]),
    isAdministrator: ({ id }) => id === watch.by.id,
    administrators: [watch.by],
    belongs: () => Promise.resolve('yes'),
    desk: { of: () => Promise.reject(new Error('Nothing is looked at here.')) } as unknown as AssessmentDesk,
    alerts: { late: () => Promise.resolve() } as unknown as Alerts,
    channel,
    health: health(),
    interval: 15 * 60 * SECOND,
    demo: false,
    clock,
    log,
  });
});
afterEach(async () => {
  const stopped = watching.stop();
  await clock.pass(6 * SECOND);
  await stopped;
  await store.close();
});

const health = (): ReturnType<typeof createHealth> =>
  createHealth({
    plans: () => Promise.resolve([]),
    store,
    allowance: () => undefined,
    program: '1',
    interval: HOUR,
    startedAt: START,
    clock,
  });
/** What `bot health` says of it. */
const said = async (): Promise<string> => {
  const words = wordsOf('en');
  const context = { words, now: new Date(clock.now()).toISOString(), timeZone: 'UTC', demo: false, shared: false };
  return JSON.stringify(renderCard(healthCard(context, await health().look(), false)));
};
const figure = async (): Promise<string | undefined> =>
  /canary_age_seconds (\d+)/.exec(await metricsOf(health(), { counts: () => ({ outcomes: {}, slowest: 0 }) }, clock))?.[1];
const ownChat = (): Promise<unknown> => store.alerts.putWatch({ ...watch, conversation: CHAT, kind: 'personal', clouds: [] }, 0);

it(
  'is posted where an administrator watches in their own chat, edited there, and said to have arrived',
  async () => {
    await ownChat();
    watching.start();
    await clock.pass(60 * SECOND);
    expect(channel.attempts.map(({ verb, conversation }) => `${verb} ${conversation}`)).toEqual([`post ${CHAT}`, `edit ${CHAT}`]);
    expect(await said()).toMatch(/Daily test message.*Arrived 24 Nov 2026/);
    expect(Number(await figure())).toBeLessThan(60);
  },
  LONG,
);

it(
  'is sent once a day, as a message of its own',
  async () => {
    await ownChat();
    watching.start();
    await clock.pass(60 * SECOND);
    clock.set(clock.now() + 24 * HOUR);
    await clock.pass(60 * SECOND);
    expect(channel.cards.map(({ edits }) => edits)).toEqual([1, 1]);
  },
  LONG,
);

it(
  'that does not arrive is said not to be confirmed, and arrives once the channel takes it',
  async () => {
    await ownChat();
    mood = { is: 'later', detail: '503', mayHaveArrived: false };
    watching.start();
    await clock.pass(30 * SECOND);
    clock.set(clock.now() + HOUR);
    expect(await said()).toMatch(/not confirmed yet/);
    expect(await figure()).toBeUndefined();
    mood = 'takes';
    await clock.pass(90 * SECOND);
    expect(await said()).toMatch(/Arrived/);
  },
  LONG,
);

it(
  'that has not been sent any more is no good sign: its age is in the figures, and `bot health` says that it is old',
  async () => {
    await ownChat();
    watching.start();
    await clock.pass(60 * SECOND);
    await store.alerts.dropWatch(CHAT);
    clock.set(clock.now() + 3 * 24 * HOUR);
    await clock.pass(60 * SECOND);
    expect(Number(await figure())).toBeGreaterThan((3 * 24 * HOUR) / SECOND - 120);
    expect(await said()).toMatch(/The daily test message has not arrived/);
    expect(await said()).toMatch(/Last arrived 24 Nov 2026.*none since/);
  },
  LONG,
);

it(
  'goes nowhere while nobody who may have it watches, and begins once somebody does',
  async () => {
    watching.start();
    await clock.pass(30 * SECOND);
    expect(channel.attempts).toEqual([]);
    await ownChat();
    clock.set(clock.now() + HOUR);
    await clock.pass(60 * SECOND);
    expect(channel.cards).toMatchObject([{ conversation: CHAT, edits: 1 }]);
  },
  LONG,
);
