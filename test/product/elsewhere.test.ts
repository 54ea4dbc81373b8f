/** A conversation that can be reached no more, in virtual time: who else is told of it, and where. */
import type { AssessmentDesk } from '../../src/assessments/desk';
import type { Alerts } from '../../src/alerts/alerts';
import type { Person } from '../../src/plans/ports';
import { emptyPlan } from '../../src/readiness/plan';
import { openStore, type Store } from '../../src/storage/store';
import { silentLog as log } from '../../src/support/log';
import { createWatching, type Watching } from '../../src/watching';
import { channelInTime, type ChannelInTime, type Mood } from '../alerts/channel-in-time';
import { incident, message, recorded, watch } from '../storage/alerts-kept';
import { ANNA, CHANNEL, link, owner, plan, record } from '../storage/kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

const START = Date.parse('2026-11-24T12:00:00Z');
const SECOND = 1_000;
const DAYS_AGO = '2026-11-21T11:00:00Z';
const LONG = 60_000;
const OWNER = { id: 'olle-object-id', name: 'Olle' };
const ADMINISTRATOR = { id: 'admin-object-id', name: 'Ada' };
const REMOVED: Mood = { is: 'unreachable', because: 'removed', detail: '404 ConversationNotFound' };
const BLOCKED: Mood = { is: 'unreachable', because: 'blocked', detail: '403 MessageWritesBlocked' };
const NEVER_READ = { of: () => Promise.reject(new Error('Nothing is looked at here.')) } as unknown as AssessmentDesk;

let clock: VirtualClock;
let store: Store;
let channel: ChannelInTime;
let watching: Watching;
let answer: Mood;
/** Whether they belong to the plan, by person; who is not named does. */
let standing: Record<string, 'no' | 'unknown'>;

beforeEach(async () => {
  clock = virtualClock(START);
  store = await openStore('memory');
  answer = REMOVED;
  standing = {};
  channel = channelInTime(clock, (_, conversation) => (conversation === CHANNEL || conversation === 'a:anna' ? answer : 'takes'));
  watching = createWatching({
    store,
    plans: () => Promise.resolve([{ id: 'p', revision: 1, plan: emptyPlan('Nord') }]),
    isAdministrator: ({ id }) => id === ADMINISTRATOR.id,
    administrators: [ADMINISTRATOR],
    belongs: ({ by }) => Promise.resolve(standing[by.id] ?? 'yes'),
    desk: NEVER_READ,
    alerts: { late: () => Promise.resolve() } as unknown as Alerts,
    channel,
    health: { look: () => Promise.reject(new Error('Nobody asks.')) },
    interval: 3_600 * SECOND,
    demo: false,
    clock,
    log,
  });
  await store.plans.createPlan(plan, link, { ...owner, person: OWNER }, [record('planCreated')]);
});
afterEach(async () => {
  const stopped = watching.stop();
  await clock.pass(6 * SECOND);
  await stopped;
  await store.close();
});

const wroteIn = (chat: string, { id: personId }: Person): Promise<void> =>
  store.channel.rememberAddress({ serviceUrl: 's', conversationId: chat, kind: 'personal', personId, bot: { id: 'b' } }, 1);
/** An alert is to be told in a conversation that cannot be reached; where else something arrives, and what. */
async function toldElsewhere(conversation = CHANNEL): Promise<readonly string[]> {
  const kind = conversation === CHANNEL ? 'channel' : 'personal';
  await store.alerts.putWatch({ ...watch, conversation, kind, language: 'en' }, 0);
  await store.alerts.record(1, recorded({ incidents: [incident], messages: [message('m', { conversation })] }));
  watching.start();
  await clock.pass(30 * SECOND);
  return channel.cards.map((card) => `${card.conversation}: ${card.show.text.split('\n')[0] ?? ''}`);
}

it(
  'an owner who only ever wrote to the bot in a chat of their own is told there',
  async () => {
    await wroteIn('a:olle', OWNER);
    expect(await toldElsewhere()).toEqual(['a:olle: Alerts about Nord no longer arrive everywhere']);
    expect(await store.alerts.watch(CHANNEL)).toBeUndefined();
  },
  LONG,
);

it(
  'where a channel takes nothing for now, the owner and who set the watch are told, each once',
  async () => {
    answer = BLOCKED;
    await wroteIn('a:olle', OWNER);
    await wroteIn('a:own', ANNA);
    expect((await toldElsewhere()).map((line) => line.split(':')[1])).toEqual(['own', 'olle']);
    expect(await store.alerts.watch(CHANNEL)).toMatchObject({ restsSince: expect.any(String) as string });
  },
  LONG,
);

it(
  'the administrators are told where neither an owner nor who set the watch can be reached',
  async () => {
    await wroteIn('a:ada', ADMINISTRATOR);
    expect((await toldElsewhere('a:anna')).map((line) => line.split(':')[1])).toEqual(['ada']);
  },
  LONG,
);

it(
  'the administrators are left alone where somebody nearer is told',
  async () => {
    await wroteIn('a:ada', ADMINISTRATOR);
    await wroteIn('a:olle', OWNER);
    expect((await toldElsewhere()).map((line) => line.split(':')[1])).toEqual(['olle']);
  },
  LONG,
);

it(
  'where nobody says for days who belongs to the plan, its watcher, the owner and an owner who watches, too, hear that once',
  async () => {
    standing = { [ANNA.id]: 'unknown', [OWNER.id]: 'unknown' };
    answer = 'takes';
    await wroteIn('a:anna', ANNA);
    await wroteIn('a:olle', OWNER);
    const own = { ...watch, kind: 'personal', language: 'en' } as const;
    await store.alerts.putWatch({ ...own, conversation: 'a:olle', by: OWNER }, 0);
    await store.alerts.putWatch({ ...own, conversation: 'a:anna', by: ANNA }, 0);
    const due = ['a:anna', 'a:olle'].map((conversation) => message(conversation, { conversation, dueAt: DAYS_AGO }));
    expect(await store.alerts.record(2, recorded({ incidents: [incident], messages: due }))).toBe('recorded');
    watching.start();
    await clock.pass(4_000 * SECOND);
    expect(channel.cards.map(({ conversation }) => conversation).toSorted()).toEqual(['a:anna', 'a:olle']);
    expect(channel.cards[0]?.show.text).toMatch(/three days.*\n.*say “watch”/);
    expect(await store.alerts.watches('p')).toEqual([]);
  },
  LONG,
);

it(
  'the administrators hear it, too, where no owner can be reached',
  async () => {
    standing = { [ANNA.id]: 'unknown' };
    answer = 'takes';
    await wroteIn('a:anna', ANNA);
    await wroteIn('a:ada', ADMINISTRATOR);
    await store.alerts.putWatch({ ...watch, conversation: 'a:anna', kind: 'personal', language: 'en', by: ANNA }, 0);
    await store.alerts.record(
      1,
      recorded({ incidents: [incident], messages: [message('m', { conversation: 'a:anna', dueAt: DAYS_AGO })] }),
    );
    watching.start();
    await clock.pass(4_000 * SECOND);
    expect(channel.cards.map(({ conversation }) => conversation).toSorted()).toEqual(['a:ada', 'a:anna']);
  },
  LONG,
);

it.each<['no' | 'unknown', string]>([
  ['no', 'ada'],
  // The conversation that would say it may be the one that is gone.
  ['unknown', 'olle'],
])(
  'an owner of whom the channel says that they belong to the plan: %s; told is %s',
  async (word, told) => {
    standing = { [OWNER.id]: word, [ADMINISTRATOR.id]: 'no' };
    await wroteIn('a:ada', ADMINISTRATOR);
    await wroteIn('a:olle', OWNER);
    expect((await toldElsewhere()).map((line) => line.split(':')[1])).toEqual([told]);
  },
  LONG,
);
