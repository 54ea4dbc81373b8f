/** What the channel knows after a restart, and who belongs to a conversation. */
import type { Reply } from '../../src/cards/reply';
import type { Answer, Turn } from '../../src/conversations/turn';
import { openStore, type Store } from '../../src/storage/store';
import { manualClock, type ManualClock } from './clocks';
import { startStandIn, TENANT_ID, type StandIn } from './stand-in';
import { answerWith, connectedSettings, message, openWire, THREAD, type Wire } from './wire';

const ROOT = THREAD.split(';')[0] ?? '';
let standIn: StandIn;
let store: Store;
let wire: Wire;
let turns: Turn[];

const open = async (): Promise<void> => {
  const handle = (turn: Turn): Promise<ReturnType<typeof answerWith>> => {
    turns.push(turn);
    return Promise.resolve(answerWith(`answer to ${turn.text}`));
  };
  wire = await openWire(connectedSettings(standIn), handle, standIn.serviceUrl, undefined, store.channel);
};
const restart = async (): Promise<void> => {
  await wire.close();
  await open();
};

beforeEach(async () => {
  turns = [];
  standIn = await startStandIn();
  store = await openStore('memory');
  await open();
});
afterEach(async () => {
  await wire.close();
  await store.close();
  await standIn.close();
});

describe('a message that Teams sends again after a restart', () => {
  it('is accepted and not answered twice', async () => {
    const sent = message(standIn.serviceUrl, { id: 'same', text: 'status' });
    await wire.post(sent);
    await standIn.sentAtLeast(1);
    await restart();

    expect((await wire.post(sent)).status).toBe(200);
    await wire.idle();
    expect(turns).toHaveLength(1);
    expect(standIn.sent).toHaveLength(1);
  });

  it('is answered when the memory cannot be asked: twice is better than never', async () => {
    const failing = () => Promise.reject(new Error('gone'));
    await wire.close();
    const channel = { ...store.channel, wasHandled: failing, markHandled: failing, rememberAddress: failing };
    wire = await openWire(connectedSettings(standIn), () => Promise.resolve(answerWith('x')), standIn.serviceUrl, undefined, channel);

    expect((await wire.post(message(standIn.serviceUrl))).status).toBe(200);
    await standIn.sentAtLeast(1);
  });
});

describe('a personal chat', () => {
  const own = { conversation: { id: 'a:anna', conversationType: 'personal', tenantId: TENANT_ID } };
  const anna = { id: 'anna-object-id', name: 'Anna' };

  it('is known to be theirs who wrote there; a chat of many is nobody’s', async () => {
    await wire.post(message(standIn.serviceUrl, { ...own, from: { id: '29:anna', aadObjectId: anna.id, name: 'Anna' } }));
    await wire.post(message(standIn.serviceUrl, { from: { id: '29:anna', aadObjectId: anna.id, name: 'Anna' } }));
    await wire.idle();
    expect(await store.alerts.chatsOf([anna])).toEqual(['a:anna']);
  });

  it('is not the bot’s own, where it is the bot that an event comes from', async () => {
    const bot = { id: '28:bot', name: 'ASR' };
    await wire.post(message(standIn.serviceUrl, { ...own, type: 'conversationUpdate', from: bot, recipient: bot, membersAdded: [bot] }));
    await wire.idle();
    expect(await store.channel.address('a:anna')).toBeDefined();
    expect(await store.alerts.chatsOf([bot])).toEqual([]);
  });
});

describe('what a message shows for a while only', () => {
  let release: () => void;
  let shown: Answer & { readonly thereafter: NonNullable<Answer['thereafter']> };
  const left: Wire[] = [];
  beforeEach(() => {
    const until = new Promise<void>((resolve) => (release = resolve));
    shown = { ...answerWith('a key'), thereafter: { until, show: answerWith('no longer shown').replies[0] as Reply } };
  });
  afterEach(async () => {
    release();
    for (const each of left.splice(0)) await each.close();
  });
  const bodies = (): readonly unknown[] => standIn.sent.map(({ method, body }) => [method, body['summary']]);

  /** The first bot is left alone with its key on a card, as if it had been killed; another starts over the same memory. */
  async function killed(): Promise<Wire> {
    const first = await openWire(connectedSettings(standIn), () => Promise.resolve(shown), standIn.serviceUrl, undefined, store.channel);
    left.push(first);
    await first.post(message(standIn.serviceUrl));
    while ((await store.channel.edits()).length === 0) await new Promise((resolve) => setImmediate(resolve));
    return openWire(connectedSettings(standIn), () => Promise.resolve(shown), standIn.serviceUrl, undefined, store.channel);
  }

  it('is edited away by the next start when the bot was killed before', async () => {
    const next = await killed();
    await next.makeUp();
    expect(bodies()).toEqual([
      ['POST', 'a key'],
      ['PUT', 'no longer shown'],
    ]);
    expect(await store.channel.edits()).toEqual([]);
    await next.makeUp();
    expect(standIn.sent).toHaveLength(2);
    await next.close();
  });

  it.each([
    [404, 0],
    [400, 1],
  ])('answered with %i is owed %i times more', async (status, owed) => {
    const next = await killed();
    standIn.answers.push({ status });
    await next.makeUp();
    expect(await store.channel.edits()).toHaveLength(owed);
    await next.close();
  });

  it('is edited when its time has come, and owed no more', async () => {
    let end: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (end = resolve));
    const answered = { ...shown, thereafter: { ...shown.thereafter, until } };
    const one = await openWire(connectedSettings(standIn), () => Promise.resolve(answered), standIn.serviceUrl, undefined, store.channel);
    await one.post(message(standIn.serviceUrl));
    await standIn.sentAtLeast(1);
    end();
    await standIn.sentAtLeast(2);
    await one.idle();
    expect(bodies().at(-1)).toEqual(['PUT', 'no longer shown']);
    expect(await store.channel.edits()).toEqual([]);
    await one.close();
  });
});

describe('an address', () => {
  it('is kept over a restart, with kind and team, until the app is taken out of the conversation', async () => {
    await wire.post(message(standIn.serviceUrl, { channelData: { tenant: { id: TENANT_ID }, team: { id: '19:team@thread.tacv2' } } }));
    await wire.idle();
    await restart();
    expect(await store.channel.address(ROOT)).toMatchObject({
      conversationId: THREAD,
      kind: 'channel',
      teamId: '19:team@thread.tacv2',
      serviceUrl: standIn.serviceUrl,
    });

    await wire.post(message(standIn.serviceUrl, { type: 'installationUpdate', action: 'remove', text: undefined }));
    await wire.idle();
    expect(await store.channel.address(ROOT)).toBeUndefined();
  });
});

describe('who belongs to a conversation', () => {
  const person = (id: string): { id: string; name: string } => ({ id, name: id });
  const standing = (id: string): ReturnType<Wire['members']['standing']> => wire.members.standing(ROOT, person(id));
  const member = (more: object = {}): { status: number; body: object } => ({
    status: 200,
    body: { id: '29:x', aadObjectId: 'x', tenantId: TENANT_ID, userRole: 'user', ...more },
  });

  beforeEach(async () => {
    await wire.post(message(standIn.serviceUrl));
    await wire.idle();
  });

  it.each<[string, Parameters<StandIn['members']['set']>[1], string]>([
    ['a user of the tenant', member(), 'member'],
    ['a user, in a tenant id of other case', member({ tenantId: TENANT_ID.toUpperCase() }), 'member'],
    ['a guest', member({ userRole: 'guest' }), 'guest'],
    ['somebody anonymous', member({ userRole: 'anonymous' }), 'guest'],
    ['a user of another tenant', member({ tenantId: 'other-tenant' }), 'guest'],
    ['no role, and a sign-in name of the tenant', member({ userRole: undefined, userPrincipalName: 'anna@nordmark.example' }), 'member'],
    [
      'no role, and a guest’s sign-in name',
      member({ userRole: undefined, userPrincipalName: 'x_y.example#EXT#@nordmark.example' }),
      'guest',
    ],
    ['neither role nor sign-in name', member({ userRole: undefined }), 'unknown'],
    ['nobody of that id', { status: 404, body: { error: { code: 'MemberNotFoundInConversation' } } }, 'stranger'],
    ['nothing, because the bot may not ask', { status: 403, body: {} }, 'unknown'],
    ['nothing, because Teams is ill', { status: 503, body: {} }, 'unknown'],
    ['nothing at all', 'reset', 'unknown'],
  ])('Teams says %s', async (_, said, expected) => {
    standIn.members.set('object-id', said);
    expect(await standing('object-id')).toBe(expected);
  });

  it('is asked once an hour, and once for many who ask at the same time', async () => {
    await Promise.all([standing('anna-id'), standing('anna-id'), standing('anna-id')]);
    await standing('anna-id');
    expect(standIn.membersAsked).toEqual(['anna-id']);
  });

  it('is asked again at once where it was not known', async () => {
    standIn.members.set('anna-id', { status: 500 });
    expect(await standing('anna-id')).toBe('unknown');
    standIn.members.delete('anna-id');
    expect(await standing('anna-id')).toBe('member');
  });

  it('is a guest who has no id in any directory, and nobody is asked for them', async () => {
    expect(await standing('29:anonymous/../admin')).toBe('guest');
    expect(await standing('')).toBe('guest');
    expect(standIn.membersAsked).toEqual([]);
  });

  it('is not known of a conversation that was never met', async () => {
    expect(await wire.members.standing('19:never@thread.tacv2', person('anna-id'))).toBe('unknown');
  });

  it('is found behind a mention by Teams’ own id', async () => {
    standIn.members.set('29:björn', member({ aadObjectId: 'bjorn-object-id', name: 'Björn' }));
    expect(await wire.members.find(ROOT, '29:björn')).toEqual({ id: 'bjorn-object-id', name: 'Björn' });
  });
});

describe('an answer that holds', () => {
  it('holds an hour of a member, and a minute of a stranger', async () => {
    const clock: ManualClock = manualClock();
    await wire.close();
    wire = await openWire(connectedSettings(standIn), () => Promise.resolve(answerWith('x')), standIn.serviceUrl, clock, store.channel);
    await store.channel.rememberAddress({ serviceUrl: standIn.serviceUrl, conversationId: ROOT, kind: 'group', bot: { id: 'b' } }, 0);
    const asked = async (id: string, wait: number): Promise<number> => {
      await wire.members.standing(ROOT, { id, name: '' });
      clock.advance(wait);
      await wire.members.standing(ROOT, { id, name: '' });
      return standIn.membersAsked.filter((each) => each === id).length;
    };
    standIn.members.set('stranger-id', { status: 404 });

    expect(await asked('member-id', 59 * 60_000)).toBe(1);
    expect(await asked('member-two', 61 * 60_000)).toBe(2);
    expect(await asked('stranger-id', 61_000)).toBe(2);
  });
});
