/** A walk that has to read Azure, and Azure takes its time: one card says how far it has come, in virtual time. */
import { renderCard } from '../../../src/cards/render';
import type { Turn } from '../../../src/conversations/turn';
import { silentLog } from '../../../src/support/log';
import { createAnswering, type Answering } from '../../../src/teams/answering';
import type { Outbox } from '../../../src/teams/outbox';
import { azureAt, reported } from './estate';
import { ANNA, buttonsOf, DRIFT, walkRoom, type WalkRoom } from './walk-room';

const ADDRESS = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: DRIFT,
  kind: 'channel' as const,
  bot: { id: '28:bot' },
};
const PARTS = 6;
/** Milliseconds until the next part of Azure is read. */
const PART = 700;

interface Shown {
  readonly at: number;
  readonly id: string;
  readonly text: string;
}

let room: WalkRoom;
let answering: Answering;
let shown: Shown[];

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
  shown = [];
  const noting = (id: string, activity: object): void => {
    shown.push({ at: room.kept.time, id, text: 'summary' in activity ? String(activity.summary) : '' });
  };
  const outbox: Outbox = {
    post: (_, activity) => {
      noting('posted', activity);
      return Promise.resolve('posted');
    },
    update: (_, id, activity) => {
      noting(id, activity);
      return Promise.resolve();
    },
    idle: () => Promise.resolve(),
  };
  const words = { apology: unexpected, stopped: unexpected, tooMany: unexpected, stillWorking: () => '' };
  const conversation = { handle: (turn: Turn) => room.handle(turn) };
  const addresses = { find: () => Promise.resolve(ADDRESS) };
  answering = createAnswering({ conversation, render: renderCard, words, outbox, addresses, clock: room.kept.clock, log: silentLog });
});

afterEach(() => room.close());

function unexpected(): never {
  throw new Error('Nothing goes wrong here.');
}

/** Each of its parts takes a while. */
function slowly(): void {
  room.azure.read = async (_plan, _deadline, onRead) => {
    for (let parts = 1; parts <= PARTS; parts += 1) {
      await new Promise<void>((resolve) => void room.kept.clock.after(PART, resolve));
      onRead?.({ parts, of: PARTS });
    }
    return { ...room.azure.reading, readAt: room.now() };
  };
}

const turn = (more: Partial<Turn>): Turn => ({
  id: 't',
  kind: 'message',
  text: '',
  conversation: { id: DRIFT, root: DRIFT, kind: 'channel' },
  person: ANNA,
  clientLanguage: 'en',
  ...more,
});

/** Lets time go by in steps, with everything that follows from each. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    for (let settled = 0; settled < 20; settled += 1) await new Promise<void>((resolve) => void setImmediate(resolve));
    room.kept.pass(50);
  }
}

/** Milliseconds between what one message showed, one after the other. */
function pauses(id: string): readonly number[] {
  const at = shown.filter((each) => each.id === id).map((each) => each.at);
  return at.slice(1).map((time, index) => time - (at[index] ?? 0));
}

it('shows how far a first reading has come on the card that becomes the question, edited at most every 2 seconds', async () => {
  slowly();
  const answered = answering.answerMessage(turn({ text: 'start' }), ADDRESS, 'asked');
  await pass(10_000);
  await (
    await answered
  ).delivered;
  const texts = shown.map(({ text }) => text);

  expect(texts[0]).toMatch(/^Reading Azure\. 2 of 6 parts are read\./);
  expect(texts.slice(1, -1)).toEqual([expect.stringMatching(/^Reading Azure\. [45] of 6 parts are read\./)]);
  expect(texts.at(-1)).toMatch(/^Is this so\? Somebody holds the rights/);
  expect(Math.min(...shown.slice(1).map(({ at }, index) => at - (shown[index]?.at ?? 0)))).toBeGreaterThanOrEqual(2_000);
  expect(new Set(shown.slice(1).map(({ id }) => id))).toEqual(new Set(['posted']));
});

it('does the same for a press that has Azure read again, and the walk goes on from there', async () => {
  const card = await room.show('start');
  slowly();
  const again = buttonsOf(card).find(({ title }) => title === 'Re-check');
  const answered = answering.answerPress(turn({ kind: 'action', action: again?.payload }), ADDRESS, 'pressed');
  await pass(10_000);
  await answered;
  const texts = shown.filter(({ id }) => id === 'pressed').map(({ text }) => text);

  expect(texts.length).toBeGreaterThanOrEqual(3);
  expect(texts.slice(0, -1).every((text) => /^Reading Azure\. \d of 6 parts are read\./.test(text))).toBe(true);
  expect(texts.at(-1)).toMatch(/^Is this so\? Somebody holds the rights.*I looked again: it is still so/s);
  expect(Math.min(...pauses('pressed'))).toBeGreaterThanOrEqual(2_000);
});

it('leaves a way on from a card that a kill leaves reading', async () => {
  slowly();
  const answered = room.handle(turn({ text: 'start' }));
  await pass(2_000);
  const [card] = (await answered).replies;
  if (!card) throw new Error('Nothing was answered.');
  expect(card.text).toMatch(/^Reading Azure\./);

  await pass(10_000);
  room.restart();
  expect((await room.tap(card, 'Go on')).text).toMatch(/^Is this so\? Somebody holds the rights/);
});

it('says nothing of a reading that ends soon', async () => {
  room.azure.read = () => Promise.resolve(room.azure.reading);
  const { delivered } = await answering.answerMessage(turn({ text: 'start' }), ADDRESS, 'asked');
  await delivered;

  expect(shown.map(({ text }) => text)).toEqual([expect.stringMatching(/^Is this so\? Somebody holds the rights/)]);
});
