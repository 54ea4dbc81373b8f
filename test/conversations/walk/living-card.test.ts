/** The card that shows where the walk stands goes on showing it: in every conversation of the plan, in virtual time. */
import { renderCard } from '../../../src/cards/render';
import type { Reply } from '../../../src/cards/reply';
import type { Turn } from '../../../src/conversations/turn';
import type { Person } from '../../../src/plans/ports';
import { silentLog } from '../../../src/support/log';
import { createAnswering, type Answering } from '../../../src/teams/answering';
import { DeliveryError } from '../../../src/teams/delivery';
import type { Outbox } from '../../../src/teams/outbox';
import { azureAt, reported } from './estate';
import { ANNA, BJORN, buttonsOf, DRIFT, walkRoom, type WalkRoom } from './walk-room';

const THREAD = `${DRIFT};messageid=1`;
const OTHER = '19:ledning@thread.tacv2';
const ANNAS = 'a:anna';

interface Shown {
  readonly at: number;
  readonly id: string;
  readonly text: string;
}

let room: WalkRoom;
let answering: Answering;
let shown: Shown[];
let refused: number | undefined;

const addressOf = (conversationId: string) => ({
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId,
  kind: conversationId.startsWith('a:') ? ('personal' as const) : ('channel' as const),
  bot: { id: '28:bot' },
});

/** As a bot over the same store; an earlier one is no more. */
function start(): void {
  const noting = (id: string, activity: object): void => {
    shown.push({ at: room.kept.time, id, text: 'summary' in activity ? String(activity.summary) : '' });
  };
  const outbox: Outbox = {
    post: (_, activity) => {
      const id = `message ${String(new Set(shown.map((each) => each.id)).size + 1)}`;
      noting(id, activity);
      return Promise.resolve(id);
    },
    update: (_, id, activity) => {
      noting(id, activity);
      return refused === undefined
        ? Promise.resolve()
        : Promise.reject(new DeliveryError(1, { kind: 'answered', status: refused, code: undefined, retryAfter: undefined }));
    },
    idle: () => Promise.resolve(),
  };
  const words = { apology: unexpected, stopped: unexpected, tooMany: unexpected, stillWorking: () => '' };
  answering = createAnswering({
    conversation: { handle: (turn: Turn) => room.handle(turn), living: room.living() },
    render: renderCard,
    words,
    outbox,
    addresses: { find: (id) => Promise.resolve(addressOf(id)) },
    memory: room.kept.store.channel,
    clock: room.kept.clock,
    log: silentLog,
  });
}

function unexpected(): never {
  throw new Error('Nothing goes wrong here.');
}

beforeEach(async () => {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
  shown = [];
  refused = undefined;
  start();
});
afterEach(() => room.close());

async function say(text: string, conversation = THREAD, by: Person = ANNA, more: Partial<Turn> = {}): Promise<void> {
  const { delivered } = await answering.answerMessage(turnOf(text, conversation, by, more), addressOf(conversation), 'asked');
  await delivered;
  await settle();
}

function turnOf(text: string, conversation: string, by: Person, more: Partial<Turn> = {}): Turn {
  const [root = ''] = conversation.split(';');
  return {
    id: 't',
    kind: 'message',
    text,
    conversation: { id: conversation, root, kind: addressOf(conversation).kind },
    person: by,
    clientLanguage: 'en',
    ...more,
  };
}

async function press(title: string, pressedId: string, on: Reply): Promise<void> {
  const action = buttonsOf(on).find((each) => each.title === title)?.payload;
  if (!action) throw new Error(`No button ${title}.`);
  await answering.answerPress(turnOf('', THREAD, ANNA, { kind: 'action', action }), addressOf(THREAD), pressedId);
  await settle();
}

async function settle(): Promise<void> {
  for (let settled = 0; settled < 40; settled += 1) await new Promise<void>((resolve) => void setImmediate(resolve));
}

async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    room.kept.pass(100);
    await settle();
  }
}

const of = (id: string): readonly string[] => shown.filter((each) => each.id === id).map(({ text }) => text);
const living = async (): Promise<readonly string[]> => (await room.kept.store.channel.living()).map(({ activityId }) => activityId);

describe('a card that shows where the walk stands', () => {
  it('is edited after an answer given elsewhere, each in its conversation’s language', async () => {
    await room.kept.plans.linkHere({ person: ANNA, conversation: OTHER, kind: 'channel' }, room.planId, undefined);
    await say('where are we?');
    await say('var är vi?', OTHER, BJORN);
    await pass(3_000);
    expect(shown).toHaveLength(2);

    await say('start', ANNAS);
    await say('yes', ANNAS);
    await pass(3_000);
    expect(of('message 1')).toEqual([
      expect.stringMatching(/^4 questions left/),
      expect.stringMatching(/^4 questions left.*Anna Administrator: yes/s),
    ]);
    expect(of('message 2')).toEqual([
      expect.stringMatching(/^4 frågor kvar/),
      expect.stringMatching(/^4 frågor kvar.*Anna Administrator: ja/s),
    ]);
  });

  it('says the same when it is edited as when somebody came to the end, also while an answer waits for somebody else', async () => {
    await say('start');
    for (const answer of ['yes', 'skip', 'yes', 'yes']) await say(answer);
    const last = shown.at(-1);
    await room.kept.plans.linkHere({ person: ANNA, conversation: OTHER, kind: 'channel' }, room.planId, undefined);
    await say('confirm capacity.planned because the planner ran again', OTHER, BJORN);
    await pass(3_000);

    expect(of(last?.id ?? '')).toEqual([
      expect.stringMatching(/^Only what was put aside is left: 1 question\..* Noted: yes\./),
      expect.stringMatching(/^Only what was put aside is left: 1 question\..* Next, for anybody but Anna Administrator: Do you agree/),
    ]);
  });

  it('is edited at most every two seconds however many answer, and shows the last', async () => {
    await say('where are we?');
    await say('start', ANNAS);
    for (const answer of ['yes', 'yes', 'skip', 'back', 'skip', 'yes']) {
      await say(answer, ANNAS);
      await pass(500);
    }
    await pass(5_000);
    const edits = shown.filter(({ id }) => id === 'message 1').map(({ at }) => at);
    expect(edits.length).toBeGreaterThan(1);
    expect(edits.length).toBeLessThanOrEqual(4);
    expect(Math.min(...edits.slice(1).map((at, index) => at - (edits[index] ?? 0)))).toBeGreaterThanOrEqual(2_000);
    const fresh = await room.show('where are we?');
    expect(of('message 1').at(-1)).toContain(fresh.text.split('\n')[0]);
  });

  it('is one in a conversation: the earlier one says so, and is edited no more', async () => {
    await say('where are we?');
    await say('where are we?', `${DRIFT};messageid=2`);
    expect(of('message 1').slice(1)).toEqual([expect.stringMatching(/^A newer card in this conversation shows where we are/)]);
    expect(await living()).toEqual(['message 2']);
    await say('start', ANNAS);
    await say('yes', ANNAS);
    await pass(5_000);
    expect(of('message 1')).toHaveLength(2);
    expect(of('message 2')).toHaveLength(2);
  });

  it('lives no more once its button has made a question of it', async () => {
    await say('where are we?');
    await press('Go on', 'message 1', await room.show('where are we?'));
    await say('yes', ANNAS);
    await pass(5_000);
    expect(of('message 1').at(-1)).toMatch(/^Is this so\?/);
    expect(await living()).toEqual([]);
  });

  it('leaves alone what is looked up from it, which is a message of its own', async () => {
    await say('where are we?');
    await press('Gaps', 'message 1', await room.show('where are we?'));
    await say('start', ANNAS);
    await say('yes', ANNAS);
    await pass(5_000);

    expect(of('message 2')).toEqual([expect.stringMatching(/^4 unknown, each cause counted once/)]);
    expect(of('message 1').at(-1)).toMatch(/Anna Administrator: yes/);
    expect(await living()).toEqual(['message 1']);
  });

  it('is taken up by the next bot after a kill, and shows what was answered meanwhile', async () => {
    await say('where are we?');
    room.restart();
    await room.say('start');
    await room.say('yes');
    start();
    await answering.makeUp();
    await pass(3_000);
    expect(of('message 1').at(-1)).toMatch(/Anna Administrator: yes/);
    await say('where are we?');
    expect(of('message 1').at(-1)).toMatch(/^A newer card/);
  });

  it.each([
    [404, []],
    [403, []],
    [400, ['message 1']],
  ])('that the channel answers with %i lives on as %j', async (status, left) => {
    await say('where are we?');
    refused = status;
    await room.say('start');
    await room.say('yes');
    await pass(3_000);
    expect(of('message 1')).toHaveLength(2);
    expect(await living()).toEqual(left);
  });

  it('is not shown on in a conversation that speaks of the plan no more', async () => {
    await say('where are we?');
    const link = await room.kept.plans.link(DRIFT);
    if (!link) throw new Error('It is linked.');
    await room.kept.plans.linkHere({ person: ANNA, conversation: OTHER, kind: 'channel' }, room.planId, undefined);
    await room.kept.plans.unlink({ person: ANNA, conversation: DRIFT, kind: 'channel' }, link);
    await room.say('start', BJORN, OTHER);
    await room.say('yes', BJORN, OTHER);
    await pass(3_000);
    expect(of('message 1')).toHaveLength(1);
    expect(await living()).toEqual([]);
  });

  it('is not shown on in the personal chat of somebody who belongs to the plan no more', async () => {
    await say('where are we?', ANNAS);
    expect(await living()).toEqual(['message 1']);
    room.azure.standings[ANNA.id] = 'stranger';
    await room.say('start', BJORN);
    await room.say('yes', BJORN);
    await pass(3_000);
    expect(of('message 1')).toHaveLength(1);
    expect(await living()).toEqual([]);
  });

  it('is left as it is where an answer changes nothing that it shows', async () => {
    await say('where are we?');
    await say('status', ANNAS);
    await say('start', ANNAS);
    await pass(5_000);
    expect(of('message 1').length).toBeLessThanOrEqual(2);
    const before = shown.length;
    await say('go on', ANNAS);
    await pass(5_000);
    expect(shown.length).toBe(before + 1);
  });
});
