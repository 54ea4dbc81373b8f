/** A watch ends with the access it stood on, and what is told keeps to what people chose; the real alerts over the real store. */
import { gunzipSync } from 'node:zlib';
import { createAlerts, type Alerts } from '../../../src/alerts/alerts';
import type { AlertMessage, AlertStore } from '../../../src/alerts/ports';
import { createAlertCards } from '../../../src/cards/alert-cards';
import type { Assessment } from '../../../src/readiness/assessment';
import { isoTime } from '../../../src/support/clock';
import { silentLog } from '../../../src/support/log';
import { broken, repaired } from '../../cards/samples';
import { ANNA, BJORN } from '../../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';

const MINUTE = 60_000;
const ANNAS = 'a:anna';
const BJORNS = 'a:bjorn';

let room: SetUpRoom;
let alerts: Alerts;
let plan: string;
let estate: Assessment;

const seenNow = (): Assessment => ({ ...estate, takenAt: isoTime(room.kept.time) });
const alertsOver = (store: AlertStore): Alerts =>
  createAlerts({
    store,
    cards: createAlertCards({ demo: false }),
    clock: room.kept.clock,
    log: silentLog,
    wake: () => Promise.resolve(),
    look: () => Promise.resolve(seenNow()),
    program: '1',
    belongs: () => Promise.resolve('yes'),
  });
async function sweep(found: Assessment, by = alerts): Promise<void> {
  estate = found;
  room.kept.time += MINUTE;
  await by.assessed({ id: plan }, seenNow(), { because: 'sweep' });
}
/** What a pass reads is what it decides on; something happens before it has written. */
function meanwhile(happens: () => Promise<unknown>): Alerts {
  const { alerts: store } = room.kept.store;
  let isFirst = true;
  return alertsOver({
    ...store,
    ofPlan: async (...asked) => {
      const read = await store.ofPlan(...asked);
      if (isFirst) {
        isFirst = false;
        await happens();
      }
      return read;
    },
  });
}
const messages = async (conversation: string): Promise<readonly AlertMessage[]> => {
  const all = (await room.kept.store.alerts.ofPlan(plan, '2026-11-01T00:00:00Z')).messages;
  return all.filter((message) => message.conversation === conversation);
};
const watchOf = (conversation: string): ReturnType<AlertStore['watch']> => room.kept.store.alerts.watch(conversation);
async function forget(by = ANNA, root = ANNAS): Promise<void> {
  const { data } = await room.show('forget me', by, root);
  const [button] = data['buttons'] as readonly { readonly payload: object }[];
  await room.press(button?.payload ?? {}, by, root);
}

beforeEach(async () => {
  estate = repaired;
  room = await setUpRoom({}, (kept) => {
    room = { kept } as SetUpRoom;
    return (alerts = alertsOver(kept.store.alerts));
  });
  await room.say('set up Nord');
  plan = (await room.kept.plans.open())[0]?.id ?? '';
  await sweep(repaired);
});
afterEach(() => room.close());

it('ends with the link of the conversation, and can be asked about afterwards', async () => {
  await room.say('watch');
  await sweep(broken);
  await room.say('unlink');
  expect(await watchOf(DRIFT)).toBeUndefined();
  expect((await messages(DRIFT)).filter(({ state }) => state === 'due')).toEqual([]);
  await sweep(repaired);
  expect((await messages(DRIFT)).filter(({ state }) => state === 'due')).toEqual([]);
  expect(await room.say('was I told?')).toContain('this conversation is not told of anything');
  expect(await room.say('sluta bevaka')).toContain('Här bevakas inget än');
});

/** Teams takes whatever is due, and says where it is. */
async function deliver(): Promise<void> {
  const { alerts: store } = room.kept.store;
  const now = room.kept.time;
  for (let message = await store.claim('here', now, now + MINUTE); message; message = await store.claim('here', now, now + MINUTE)) {
    const { id, planId, conversation, incidentIds, purpose, version } = message;
    const at = isoTime(now);
    const entry = { messageId: id, planId, conversation, incidentIds, purpose, version, at, outcome: 'posted' } as const;
    await store.attempted('here', id, { posted: { conversationId: conversation, activityId: id, version, at } }, entry);
  }
}
/** Another plan, made in another channel. */
async function otherPlan(): Promise<string> {
  const first = await room.kept.plans.plan(plan);
  const there = { kind: 'channel', person: ANNA, conversation: '19:other' } as const;
  await room.kept.plans.create(there, { ...(first?.plan as NonNullable<typeof first>['plan']), name: 'Syd' });
  return (await room.kept.plans.open()).find(({ id }) => id !== plan)?.id ?? '';
}

it.each([
  ['another plan is linked there', async () => void (await linkHere(await otherPlan()))],
  ['the plan is unlinked', async () => void (await room.say('unlink'))],
])('ends where %s, and its cards say so', async (_, happens) => {
  await room.say('watch');
  await sweep(broken);
  await deliver();
  await happens();
  expect(await watchOf(DRIFT)).toBeUndefined();
  expect((await messages(DRIFT)).map(({ show, state }) => `${state} ${show.text.split('\n')[0] ?? ''}`)).toEqual([
    'due No longer followed here.',
  ]);
  await deliver();
  await sweep(repaired);
  await sweep(broken);
  expect((await messages(DRIFT)).filter(({ state }) => state === 'due')).toEqual([]);
});

/** Links the conversation to a plan, as the button of set-up does. */
async function linkHere(id: string): Promise<void> {
  await room.press({ action: { do: 'startSetUp', in: DRIFT, language: 'en', link: id } });
}

it('goes on where the same plan is linked once more', async () => {
  await room.say('watch');
  await linkHere(plan);
  expect((await watchOf(DRIFT))?.planId).toBe(plan);
});

describe('in one’s own chat that speaks of another plan by now', () => {
  let take: object;

  beforeEach(async () => {
    const { kept } = room;
    const syd = await otherPlan();
    await kept.plans.choose({ kind: 'personal', person: BJORN, conversation: BJORNS }, plan, undefined);
    await room.say('watch', BJORN, BJORNS);
    await sweep(broken);
    const link = await kept.plans.link(BJORNS);
    await kept.plans.choose({ kind: 'personal', person: BJORN, conversation: BJORNS }, syd, link);
    expect(await room.say('plan', BJORN, BJORNS)).toContain('Syd');
    const [card] = await messages(BJORNS);
    const buttons = card?.show.data['buttons'] as readonly { readonly title: string; readonly payload: object }[];
    take = buttons.find(({ title }) => title === 'I have it')?.payload ?? {};
  });

  it('the buttons of an alert do what they say, for the plan they were made for', async () => {
    const { replies } = await room.press(take, BJORN, BJORNS);
    expect(replies[0]?.text).toMatch(/^Alert: The storage account is not in the vault’s region/);
    expect((await alerts.open(plan))[0]?.taken?.by).toEqual(BJORN);
  });

  it('not for who no longer belongs to that plan, and not in another conversation', async () => {
    await room.press(take, BJORN, ANNAS);
    room.azure.standings[DRIFT] = 'stranger';
    const { replies } = await room.press(take, BJORN, BJORNS);
    expect(replies[0]?.text).not.toMatch(/storage account/);
    expect((await alerts.open(plan))[0]?.taken).toBeUndefined();
  });
});

describe('a guest', () => {
  beforeEach(async () => {
    await room.say('watch');
    await room.say('watch', BJORN, BJORNS);
    room.azure.standings[BJORN.id] = 'guest';
    room.azure.standings[BJORNS] = 'guest';
    await room.kept.plans.giveRole({ person: ANNA, conversation: DRIFT, kind: 'channel' }, plan, BJORN, 'guest');
  });

  it('ends nothing for others, whether typed or pressed', async () => {
    expect(await room.say('unwatch', BJORN)).toMatch(/^Only members can choose what is told here\./);
    const { data } = await room.show('watch');
    const all = Object.values(data).flatMap((each) => (Array.isArray(each) ? (each as { title?: string; payload?: object }[]) : []));
    const stop = all.find(({ title }) => title === 'Stop watching');
    const { replies } = await room.press(stop?.payload ?? {}, BJORN);
    expect(replies[0]?.text).toMatch(/^Only members can choose what is told here\./);
    expect(await watchOf(DRIFT)).toBeDefined();
  });

  it('ends what their own chat is told', async () => {
    expect(await room.say('unwatch', BJORN, BJORNS)).toMatch(/^You are no longer told of anything/);
    expect(await watchOf(BJORNS)).toBeUndefined();
  });
});

it('is not ended in a channel by somebody of whom Teams does not say who they are', async () => {
  await room.say('watch');
  room.azure.standings[BJORN.id] = 'unknown';
  await room.say('unwatch', BJORN);
  expect(await watchOf(DRIFT)).toBeDefined();
});

it('ends with the choice of a personal chat', async () => {
  const other = { kind: 'channel', person: ANNA, conversation: '19:other' } as const;
  const first = await room.kept.plans.plan(plan);
  await room.kept.plans.create(other, { ...(first?.plan as NonNullable<typeof first>['plan']), name: 'Syd' });
  await room.kept.plans.choose({ kind: 'personal', person: BJORN, conversation: BJORNS }, plan, undefined);
  await room.say('watch', BJORN, BJORNS);
  expect((await watchOf(BJORNS))?.planId).toBe(plan);
  await room.say('change plan', BJORN, BJORNS);
  expect(await watchOf(BJORNS)).toBeUndefined();
});

it('can be ended in their own chat by somebody who no longer belongs to the plan', async () => {
  await room.say('watch', BJORN, BJORNS);
  room.azure.standings[BJORN.id] = 'stranger';
  expect(await room.say('status', BJORN, BJORNS)).not.toContain('Nord');
  expect(await room.say('unwatch', BJORN, BJORNS)).toContain('You are no longer told of anything');
  expect(await watchOf(BJORNS)).toBeUndefined();
});

it('cannot be ended in a channel by somebody who does not belong there', async () => {
  await room.say('watch');
  room.azure.standings[BJORN.id] = 'stranger';
  await room.say('unwatch', BJORN);
  expect(await watchOf(DRIFT)).toBeDefined();
});

it('tells nothing to who stopped while it was decided what to tell', async () => {
  await room.say('watch', BJORN, BJORNS);
  await sweep(
    broken,
    meanwhile(() => room.say('unwatch', BJORN, BJORNS)),
  );
  expect(await messages(BJORNS)).toEqual([]);
  expect(await alerts.open(plan)).toHaveLength(1);
});

it('keeps nothing of who was forgotten while it was decided what to tell', async () => {
  await room.say('watch', ANNA, ANNAS);
  await sweep(
    broken,
    meanwhile(() => forget()),
  );
  expect(await messages(ANNAS)).toEqual([]);
  expect(await watchOf(ANNAS)).toBeUndefined();
});

it('stays taken when its taker presses twice at once', async () => {
  await room.say('watch', BJORN, BJORNS);
  await sweep(broken);
  const [card] = await messages(BJORNS);
  const { data } = card?.show as AlertMessage['show'];
  const [take] = data['buttons'] as readonly { readonly title: string; readonly payload: object }[];
  expect(take?.title).toBe('I have it');
  await Promise.all([room.press(take?.payload ?? {}, BJORN, BJORNS), room.press(take?.payload ?? {}, BJORN, BJORNS)]);
  const [incident] = await alerts.open(plan);
  expect(incident?.taken?.by).toEqual(BJORN);
  expect(incident?.events.filter(({ what }) => what === 'taken')).toHaveLength(1);
});

it('opens nothing for a plan that was closed while it was looked at', async () => {
  await room.say('watch', BJORN, BJORNS);
  const [open] = await room.kept.plans.open();
  await sweep(
    broken,
    meanwhile(async () => {
      await room.kept.plans.close({ kind: 'channel', person: ANNA, conversation: DRIFT }, open as NonNullable<typeof open>);
    }),
  );
  expect(await alerts.open(plan)).toEqual([]);
  expect(await messages(BJORNS)).toEqual([]);
});

it('moves with the time zone and the language of its conversation', async () => {
  await room.say('time zone Europe/Stockholm');
  await room.say('watch quiet 22-07');
  await room.say('time zone America/New_York');
  expect(await watchOf(DRIFT)).toMatchObject({ timeZone: 'America/New_York', quiet: { from: '22:00', to: '07:00' } });
  expect(await room.say('watch')).toContain('America/New_York');
  await room.say('language swedish');
  expect(await watchOf(DRIFT)).toMatchObject({ timeZone: 'America/New_York', language: 'sv' });
});

it('names nobody who was forgotten in verdicts and in what is remembered of the last look', async () => {
  const confirmed = { by: ANNA.name, at: isoTime(room.kept.time), validUntil: '2027-01-01T00:00:00Z' };
  const subjects = repaired.subjects.map((each) => ({ ...each, results: each.results.map((result) => ({ ...result, confirmed })) }));
  await room.say('watch', BJORN, BJORNS);
  await room.say('watch', ANNA, ANNAS);
  await sweep({ ...repaired, subjects, byId: new Map(subjects.map((each) => [each.id, each])) });
  const named = async (): Promise<readonly boolean[]> => {
    const { incidents, snapshot } = await room.kept.store.alerts.ofPlan(plan, '2026-11-01T00:00:00Z');
    return [JSON.stringify(incidents), gunzipSync(snapshot ?? '').toString()].map((text) => text.includes(ANNA.name));
  };
  expect(await named()).toEqual([false, true]);
  await forget(BJORN, BJORNS);
  expect(await named()).toEqual([false, true]);
  await sweep(broken);
  expect((await named())[0]).toBe(true);
  await forget();
  expect(await named()).toEqual([false, false]);
});
