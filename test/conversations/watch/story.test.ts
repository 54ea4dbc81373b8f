/** The afternoon an account moved region, told by what people say, press and read; the real alerts over the real store. */
import { createAlerts, type Alerts } from '../../../src/alerts/alerts';
import type { AlertMessage } from '../../../src/alerts/ports';
import { createAlertCards } from '../../../src/cards/alert-cards';
import { renderCard } from '../../../src/cards/render';
import type { Reply } from '../../../src/cards/reply';
import type { Assessment } from '../../../src/readiness/assessment';
import { isoTime } from '../../../src/support/clock';
import { silentLog } from '../../../src/support/log';
import { broken, repaired } from '../../cards/samples';
import { ANNA, BJORN } from '../../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';

const MINUTE = 60_000;
/** Björn's own chat. */
const CHAT = 'a:bjorn';

let room: SetUpRoom;
let alerts: Alerts;
let plan: string;
/** What a look at the plan finds. */
let estate: Assessment;
/** When it is to look again, by what. */
let woken: readonly { readonly kind: string; readonly key: string; readonly dueAt: number }[];

const seenNow = (): Assessment => ({ ...estate, takenAt: isoTime(room.kept.time) });
const sweep = async (): Promise<void> => {
  await alerts.assessed({ id: plan }, seenNow(), { because: 'sweep' });
};
/** Teams takes whatever is due. */
async function deliver(): Promise<void> {
  const { alerts: store } = room.kept.store;
  for (;;) {
    const now = room.kept.time;
    const message = await store.claim('here', now, now + MINUTE);
    if (!message) return;
    const { id, planId, conversation, incidentIds, purpose, version, posted } = message;
    const at = isoTime(now);
    const outcome = posted ? 'edited' : 'posted';
    const entry = { messageId: id, planId, conversation, incidentIds, purpose, version, at, outcome } as const;
    await store.attempted('here', id, { posted: { conversationId: conversation, activityId: id, version, at } }, entry);
  }
}
const messages = async (conversation: string): Promise<readonly AlertMessage[]> => {
  await deliver();
  const all = (await room.kept.store.alerts.ofPlan(plan, '2026-11-01T00:00:00Z')).messages;
  return all.filter((message) => message.conversation === conversation);
};
const purposes = async (conversation: string): Promise<readonly string[]> => (await messages(conversation)).map(({ purpose }) => purpose);
/** What the one card of the incident shows there by now. */
const card = async (conversation: string): Promise<Reply> => {
  const found = (await messages(conversation)).filter(({ purpose }) => purpose === 'incident');
  expect(found).toHaveLength(1);
  const show = found[0]?.show as Reply;
  renderCard(show);
  return show;
};
const notesOf = ({ data }: Reply): string => (data['notes'] as readonly string[]).join(' ');
/** Presses a button of a shown card by its title; what its presser sees. */
async function press(shown: Reply, title: string, by = BJORN, root = DRIFT): Promise<Reply> {
  const all = (['buttons', 'moreButtons', 'sendButtons'] as const).flatMap(
    (key) => (shown.data[key] ?? []) as readonly { title: string; payload: object }[],
  );
  const answer = await room.press(all.find((each) => each.title === title)?.payload ?? {}, by, root);
  expect(answer.audience).toBe('clicker');
  return answer.replies[0] as Reply;
}

beforeAll(async () => {
  woken = [];
  estate = repaired;
  room = await setUpRoom({}, (kept) => {
    alerts = createAlerts({
      store: kept.store.alerts,
      cards: createAlertCards({ demo: false }),
      clock: kept.clock,
      log: silentLog,
      wake: (work) => {
        woken = [...woken, work];
        return Promise.resolve();
      },
      look: () => Promise.resolve(seenNow()),
      program: '1',
      belongs: () => Promise.resolve('yes'),
    });
    return alerts;
  });
  await room.say('set up Nord');
  plan = (await room.kept.plans.open())[0]?.id ?? '';
  await room.say('language swedish');
  await room.say('time zone Europe/Stockholm');
  await sweep();
});
afterAll(() => room.close());

describe('the afternoon an account moved region', () => {
  it('13:00 · Anna: “bevaka”; Björn, in his own chat, the same', async () => {
    expect(await room.say('bevaka')).toMatch(/^Alla här får veta så snart något blir sämre\.\nInget larm är öppet nu\./);
    expect(await room.say('bevaka', BJORN, CHAT)).toMatch(/^Du får veta så snart något blir sämre\./);
  });

  it('14:05 · one card, with cause, since when, before and after, what is held back, and the first fix', async () => {
    room.kept.time += 65 * MINUTE;
    estate = broken;
    await sweep();
    const shown = await card(DRIFT);
    expect(shown.text).toMatch(
      /^Larm: Lagringskontot ligger inte i valvets region\.\nLagringskontot stnordmarkasr\. Hindrar \d+ värdar och \d+ VM:ar\. Först: /,
    );
    expect(JSON.stringify(shown.data['facts'])).toMatch(/Sedan.*14:05 CET.*Förut.*swedencentral.*Nu.*westeurope/);
    expect(JSON.stringify(shown.data['foot'])).toMatch(/Ingen tyst tid.*Europe\/Stockholm/);
    expect(notesOf(shown)).toMatch(/Ingen har tagit larmet än/);
    expect((await card(CHAT)).text).toMatch(/^Larm: Lagringskontot ligger inte i valvets region/);
  });

  it('the next sweep tells nobody anything', async () => {
    room.kept.time += MINUTE;
    const before = await messages(DRIFT);
    await sweep();
    expect(await messages(DRIFT)).toEqual(before);
  });

  it('14:07 · Björn presses “Jag tar det”: his name stands on every card, and nobody is sent another', async () => {
    room.kept.time += MINUTE;
    expect(notesOf(await press(await card(DRIFT), 'Jag tar det'))).toMatch(/Nu är larmet ditt\..*Björn Berg har tagit larmet \(14:07\)/);
    for (const conversation of [DRIFT, CHAT]) expect(notesOf(await card(conversation))).toMatch(/Björn Berg har tagit larmet/);
    expect(await purposes(DRIFT)).toEqual(['incident']);
  });

  it('14:08 · he has mended it and presses “Kontrollera igen”; Azure lags: it looks again after 1, 3 and 7 minutes', async () => {
    room.kept.time += MINUTE;
    const seen = await press(await card(DRIFT), 'Kontrollera igen');
    expect(notesOf(seen)).toMatch(
      /felet ser ut att vara kvar\. Det kan dröja innan en åtgärd syns i Azure, så jag tittar igen 14:09, 14:11 och 14:15/,
    );
    const look = woken.filter(({ kind }) => kind === 'look');
    expect(look.map(({ dueAt }) => isoTime(dueAt))).toEqual([isoTime(room.kept.time + MINUTE)]);
    room.kept.time += MINUTE;
    expect(await alerts.lookAgain(look[0]?.key ?? '')).toBe(room.kept.time + 2 * MINUTE);
    expect(notesOf(await card(DRIFT))).toMatch(/tittar igen 14:11 och 14:15/);
  });

  it('14:11 · the same card turns to fixed, with proof and how long it lasted; a short word says so where it was told', async () => {
    room.kept.time += 2 * MINUTE;
    estate = repaired;
    const [look] = woken.filter(({ kind }) => kind === 'look');
    expect(await alerts.lookAgain(look?.key ?? '')).toBeUndefined();
    const shown = await card(DRIFT);
    expect(shown.text).toMatch(
      /^Åtgärdat efter 6 minuter: Lagringskontot ligger i valvets region\.\nLagringskontot stnordmarkasr\..*swedencentral.*Azure, läst/,
    );
    expect(notesOf(shown)).toMatch(/Björn Berg tog hand om det/);
    expect((await purposes(CHAT)).filter((each) => each === 'incident')).toHaveLength(1);
    expect((await purposes(DRIFT)).filter((each) => each !== 'ended')).toEqual(['incident']);
    const [ended] = (await messages(DRIFT)).filter(({ purpose }) => purpose === 'ended');
    expect(ended?.show.text).toMatch(/^Åtgärdat efter 6 minuter: Lagringskontot ligger i valvets region/);
  });

  it('afterwards: an old button says kindly that it is over; what changed and what was told can be asked', async () => {
    const [old] = (await messages(DRIFT)).filter(({ purpose }) => purpose === 'incident');
    const take = { do: 'alert', step: 'take', incident: old?.incidentIds[0], page: 0, plan, in: DRIFT, language: 'sv' };
    const answer = await room.press({ action: take }, ANNA);
    expect(answer.replies[0]?.text).toMatch(/Larmet var redan avslutat när du tryckte/);
    expect(await room.say('larm')).toMatch(/^Inget larm är öppet\./);
    expect(await room.say('fick jag veta?')).toMatch(
      /^Ja: 2 gånger, senast 14:11\.\nSenast: Avslutat: Lagringskontot ligger inte i valvets region/,
    );
    expect(await room.say('vad har ändrats sedan igår?')).toMatch(/1 nytt larm, 1 avslutat\.\nInget larm är öppet nu\./);
  });
});
