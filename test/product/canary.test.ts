/** The daily test message, in virtual time: from due work through the outbox to the administrator who watches in their own chat, and its edit there. */
import type { AssessmentDesk } from '../../src/assessments/desk';
import { createAlerts } from '../../src/alerts/alerts';
import { createAlertCards } from '../../src/cards/alert-cards';
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
import { link, owner, plan as kept, record } from '../storage/kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

const START = Date.parse('2026-11-24T07:00:00Z');
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const LONG = 60_000;
const CHAT = 'a:anna';
const BJORN = { id: 'bjorn', name: 'Björn' };
const BJORNS = 'a:bjorn';
const REFUSED: Mood = { is: 'later', detail: '503', mayHaveArrived: false };
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
  channel = channelInTime(clock, (_, conversation) => (conversation === CHAT ? mood : 'takes'));
  watching = createWatching({
    store,
    plans: () => Promise.resolve([plan]),
    isAdministrator: ({ id }) => id === watch.by.id,
    administrators: [watch.by],
    belongs: () => Promise.resolve('yes'),
    desk: { of: () => Promise.reject(new Error('Nothing is looked at here.')) } as unknown as AssessmentDesk,
    alerts: createAlerts({
      store: store.alerts,
      cards: createAlertCards({ demo: false }),
      wake: (work) => store.work.want(work),
      look: () => Promise.resolve(undefined),
      program: '1',
      belongs: () => Promise.resolve('yes'),
      clock,
      log,
    }),
    channel,
    health: health(),
    // Nobody is late here.
    interval: 1_000 * HOUR,
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
    plans: () => Promise.resolve([plan]),
    store,
    isAdministrator: ({ id }) => id === watch.by.id,
    allowance: () => undefined,
    program: '1',
    // Nobody is late here.
    interval: 1_000 * HOUR,
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
    mood = REFUSED;
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

/** Goes on for so long; what is due in between is done. */
const wait = async (hours: number): Promise<void> => {
  clock.set(clock.now() + hours * HOUR);
  await clock.pass(90 * SECOND);
};
/** The first lines of what came where, but for the test messages themselves. */
const alertsIn = (conversation: string): readonly string[] =>
  channel.cards
    .filter((card) => card.conversation === conversation)
    .map(({ show }) => show.text.split('\n')[0] ?? '')
    .filter((line) => !/test of the alerts/.test(line));
const watches = (conversation: string, by = BJORN, kind: 'personal' | 'channel' = 'personal'): Promise<unknown> =>
  store.alerts.putWatch({ ...watch, conversation, kind, clouds: [], language: 'en', by, at: new Date(START).toISOString() }, 0);

describe('one that does not arrive', () => {
  beforeEach(async () => {
    await store.plans.createPlan(kept, link, { ...owner, person: BJORN }, [record('planCreated')]);
    await watches(CHAT, watch.by);
    mood = REFUSED;
  });

  it(
    'is an alert for the plan’s owner, once, in their own chat and nowhere else; it is over once one arrives',
    async () => {
      await watches(BJORNS);
      await watches('19:kanal@thread.tacv2', BJORN, 'channel');
      watching.start();
      await clock.pass(60 * SECOND);
      clock.set(clock.now() + HOUR / 2);
      await clock.pass(60 * SECOND);
      expect(alertsIn(BJORNS)).toEqual([]);

      await wait(1);
      expect(alertsIn(BJORNS)).toEqual([expect.stringMatching(/^Alert: No daily test message has arrived since .*08:00/)]);
      await wait(5);
      expect(alertsIn(BJORNS)).toHaveLength(1);

      mood = 'takes';
      await wait(1);
      await clock.pass(60 * SECOND);
      expect(alertsIn(BJORNS)).toEqual([
        expect.stringMatching(/^Daily test messages arrive again, after/),
        expect.stringMatching(/^Daily test messages arrive again, after/),
      ]);
      expect(alertsIn('19:kanal@thread.tacv2')).toEqual([]);
      expect(alertsIn(CHAT)).toEqual([]);
    },
    LONG,
  );

  it(
    'is told to whoever else watches that plan where nobody nearer can be',
    async () => {
      await watches('19:kanal@thread.tacv2', BJORN, 'channel');
      watching.start();
      await clock.pass(60 * SECOND);
      await wait(2);
      expect(alertsIn('19:kanal@thread.tacv2')).toEqual([expect.stringMatching(/^Alert: No daily test message has arrived/)]);
    },
    LONG,
  );

  it(
    'is an alert at once where its chat is gone',
    async () => {
      await watches(BJORNS);
      mood = { is: 'unreachable', because: 'removed', detail: '404 ConversationNotFound' };
      watching.start();
      await clock.pass(90 * SECOND);
      expect(alertsIn(BJORNS)).toContainEqual(expect.stringMatching(/^Alert: No daily test message has arrived/));
    },
    LONG,
  );

  it(
    'is no alert while the clock was set back, or while it has only just been sent',
    async () => {
      await watches(BJORNS);
      watching.start();
      await clock.pass(60 * SECOND);
      await wait(-1);
      await wait(1.5);
      expect(alertsIn(BJORNS)).toEqual([]);
    },
    LONG,
  );
});

it(
  'that is sent to nobody, as no administrator watches, is an alert for an owner who does; a channel is left alone, and one that arrives ends it',
  async () => {
    await store.plans.createPlan(kept, link, { ...owner, person: BJORN }, [record('planCreated')]);
    await watches(BJORNS);
    await watches('19:kanal@thread.tacv2', BJORN, 'channel');
    watching.start();
    await wait(24);
    expect(alertsIn(BJORNS)).toEqual([]);
    await wait(2);
    expect(alertsIn(BJORNS)).toEqual([expect.stringMatching(/^Alert: No daily test message has arrived since/)]);
    await ownChat();
    await wait(1);
    await clock.pass(60 * SECOND);
    expect(alertsIn(BJORNS)[0]).toMatch(/^Daily test messages arrive again/);
    expect(alertsIn('19:kanal@thread.tacv2')).toEqual([]);
  },
  LONG,
);

it(
  'disturbs nobody in their quiet hours',
  async () => {
    await store.alerts.putWatch(
      { ...watch, conversation: CHAT, kind: 'personal', clouds: [], timeZone: 'UTC', quiet: { from: '22:00', to: '09:00', days: [] } },
      0,
    );
    watching.start();
    await clock.pass(60 * SECOND);
    expect(channel.attempts).toEqual([]);
  },
  LONG,
);

it(
  'is not said to be missing over a weekend that is quiet, but when it comes',
  async () => {
    clock.set(Date.parse('2026-11-27T07:00:00Z'));
    const quiet = { from: '00:00', to: '00:00', days: [6, 7] };
    await store.alerts.putWatch({ ...watch, conversation: CHAT, kind: 'personal', clouds: [], timeZone: 'UTC', quiet }, 0);
    watching.start();
    await clock.pass(60 * SECOND);
    await wait(53);
    expect(await said()).toContain('Arrived 27 Nov 2026, 07:00 UTC. The next one waits until 30 Nov 2026, 00:00 UTC');
    expect(await said()).not.toContain('has not arrived');
    await wait(13);
    await clock.pass(10 * 60 * SECOND);
    expect(await said()).toContain('Arrived 30 Nov 2026');
  },
  LONG,
);
