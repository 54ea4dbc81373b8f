/** Alerts in Teams: where a card goes, what it is told by, and what each answer of the channel means. */
import type { Taken } from '../../src/alerts/ports';
import { silentLog } from '../../src/support/log';
import { createTeamsBot, type TeamsBot } from '../../src/teams/bot';
import { takenOf } from '../../src/teams/alert-channel';
import type { Attempt } from '../../src/teams/delivery';
import type { Address } from '../../src/teams/ports';
import { openStore, type Store } from '../../src/storage/store';
import { systemClock } from '../../src/support/clock';
import { startStandIn, TENANT_ID, type StandIn } from './stand-in';
import { cardOf, connectedSettings, reply, THREAD } from './wire';

const ROOT = THREAD.split(';')[0] ?? '';
let standIn: StandIn;
let store: Store;
let bot: TeamsBot;

const address = (changes: Partial<Address> = {}): Address => ({
  serviceUrl: standIn.serviceUrl,
  conversationId: THREAD,
  tenantId: TENANT_ID,
  kind: 'channel',
  bot: { id: '28:bot', name: 'ASR readiness' },
  ...changes,
});

beforeEach(async () => {
  standIn = await startStandIn();
  store = await openStore('memory');
  const words = { apology: () => reply('x'), stillWorking: () => 'x', stopped: () => reply('x'), tooMany: () => reply('x') };
  const conversation = { handle: () => Promise.reject(new Error('nobody speaks')) };
  bot = createTeamsBot({
    settings: connectedSettings(standIn),
    conversation,
    render: cardOf,
    words,
    memory: store.channel,
    clock: systemClock,
    log: silentLog,
  });
});
afterEach(async () => {
  await store.close();
  await standIn.close();
});

describe('an alert', () => {
  it('begins a thread of its own in a channel, and is known by what the channel said of it', async () => {
    await store.channel.rememberAddress(address(), 1);
    standIn.answers.push({ status: 201, body: { id: `${ROOT};messageid=42`, activityId: '42' } });
    const taken = await bot.alerts.post(ROOT, reply('broken'));

    expect(taken).toEqual({ is: 'accepted', conversationId: `${ROOT};messageid=42`, activityId: '42' });
    expect(standIn.sent).toMatchObject([
      {
        method: 'POST',
        path: '/teams/v3/conversations',
        authorization: 'Bearer bot-token-1',
        body: {
          isGroup: true,
          tenantId: TENANT_ID,
          channelData: { channel: { id: ROOT } },
          activity: { type: 'message', summary: 'broken', conversation: { id: ROOT } },
        },
      },
    ]);
  });

  it('is known by the thread where the channel names nothing else', async () => {
    await store.channel.rememberAddress(address(), 1);
    standIn.answers.push({ status: 201, body: { id: `${ROOT};messageid=42` } });
    expect(await bot.alerts.post(ROOT, reply('broken'))).toEqual({
      is: 'accepted',
      conversationId: `${ROOT};messageid=42`,
      activityId: '42',
    });
  });

  it('is followed by short words in its thread', async () => {
    await store.channel.rememberAddress(address(), 1);
    await bot.alerts.post(ROOT, reply('fixed'), { conversationId: `${ROOT};messageid=42`, activityId: '42' });
    expect(standIn.sent).toMatchObject([
      { method: 'POST', path: `/teams/v3/conversations/${encodeURIComponent(`${ROOT};messageid=42`)}/activities` },
    ]);
  });

  it('is posted as it is in a chat, and words follow it there', async () => {
    await store.channel.rememberAddress(address({ conversationId: 'a:anna', kind: 'personal' }), 1);
    await bot.alerts.post('a:anna', reply('broken'));
    await bot.alerts.post('a:anna', reply('fixed'), { conversationId: 'a:anna', activityId: '42' });
    expect(standIn.sent.map(({ path }) => path)).toEqual(Array(2).fill('/teams/v3/conversations/a%3Aanna/activities'));
  });

  it('is edited where it is', async () => {
    await store.channel.rememberAddress(address(), 1);
    const posted = { conversationId: `${ROOT};messageid=42`, activityId: '42' };
    expect(await bot.alerts.edit(posted, reply('fixed'))).toMatchObject({ is: 'accepted', activityId: '42' });
    expect(standIn.sent).toMatchObject([
      { method: 'PUT', path: `/teams/v3/conversations/${encodeURIComponent(posted.conversationId)}/activities/42`, body: { id: '42' } },
    ]);
  });

  it('is tried once: who asks decides about another time', async () => {
    await store.channel.rememberAddress(address(), 1);
    standIn.answers.push({ status: 429, headers: { 'retry-after': '7' } }, { status: 502 }, 'reset');
    const taken = [
      await bot.alerts.post(ROOT, reply('x')),
      await bot.alerts.post(ROOT, reply('x')),
      await bot.alerts.post(ROOT, reply('x')),
    ];
    expect(taken).toMatchObject([
      { is: 'later', after: 7_000, mayHaveArrived: false },
      { is: 'later', mayHaveArrived: true },
      { is: 'later', mayHaveArrived: true },
    ]);
    expect(standIn.sent).toHaveLength(3);
  });

  it('waits where the app is not installed, and nothing is asked', async () => {
    expect(await bot.alerts.post(ROOT, reply('x'))).toMatchObject({ is: 'unreachable', because: 'notInstalled' });
    expect(standIn.sent).toEqual([]);
  });

  it('that is too large for Teams is sent as text, and so is its edit; what is too large as text, too, is refused', async () => {
    await store.channel.rememberAddress(address(), 1);
    const large = { status: 413, body: { error: { code: 'MessageSizeTooBig' } } };
    standIn.answers.push(
      large,
      { status: 201, body: { id: `${ROOT};messageid=9`, activityId: '9' } },
      large,
      { status: 200 },
      large,
      large,
    );
    expect(await bot.alerts.post(ROOT, reply('broken'))).toMatchObject({ is: 'accepted', activityId: '9' });
    expect(await bot.alerts.edit({ conversationId: `${ROOT};messageid=9`, activityId: '9' }, reply('fixed'))).toMatchObject({
      is: 'accepted',
    });
    expect(await bot.alerts.post(ROOT, reply('x'))).toEqual({ is: 'refused', detail: '413 MessageSizeTooBig' });
    expect(standIn.sent).toHaveLength(6);
    expect(standIn.sent[1]?.body).toMatchObject({ activity: { text: 'broken' } });
    expect(JSON.stringify(standIn.sent[1]?.body)).not.toContain('attachments');
    expect(standIn.sent[3]?.body).toMatchObject({ id: '9', text: 'fixed' });
  });

  it('has no address any more once the app was removed', async () => {
    await store.channel.rememberAddress(address(), 1);
    standIn.answers.push({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
    expect(await bot.alerts.post(ROOT, reply('x'))).toMatchObject({ is: 'unreachable', because: 'removed' });
    expect(await bot.alerts.post(ROOT, reply('x'))).toMatchObject({ is: 'unreachable', because: 'notInstalled' });
    expect(standIn.sent).toHaveLength(1);
  });
});

describe('what the channel answers', () => {
  const answered = (status: number, code?: string, retryAfter?: number): Attempt => ({ kind: 'answered', status, code, retryAfter });
  const is = (taken: Taken): string =>
    taken.is === 'later'
      ? `later${taken.mayHaveArrived ? ', may have arrived' : ''}${taken.after === undefined ? '' : `, after ${String(taken.after)}`}`
      : taken.is === 'unreachable'
        ? taken.because
        : taken.is;

  it.each<readonly [Attempt, string, string]>([
    [{ kind: 'accepted', id: '1' }, 'accepted', 'accepted'],
    [{ kind: 'notSent', reason: 'no bot token (x)' }, 'later', 'later'],
    [{ kind: 'noAnswer', reason: 'TimeoutError' }, 'later, may have arrived', 'later, may have arrived'],
    [answered(401), 'later', 'later'],
    [answered(412, 'PreconditionFailed'), 'later', 'later'],
    [answered(429, 'Throttled', 3_000), 'later, after 3000', 'later, after 3000'],
    [answered(429), 'later', 'later'],
    [answered(500), 'later, may have arrived', 'later, may have arrived'],
    [answered(502), 'later, may have arrived', 'later, may have arrived'],
    [answered(503), 'later', 'later'],
    [answered(504), 'later, may have arrived', 'later, may have arrived'],
    [answered(403, 'ConversationBlockedByUser'), 'blocked', 'blocked'],
    [answered(403, 'MessageWritesBlocked'), 'blocked', 'blocked'],
    [answered(403, 'BotNotInConversationRoster'), 'notInstalled', 'notInstalled'],
    [answered(403, 'BotDisabledByAdmin'), 'notAllowed', 'notAllowed'],
    [answered(403), 'notAllowed', 'notAllowed'],
    [answered(404, 'ConversationNotFound'), 'removed', 'removed'],
    // Nothing but its own code says that a conversation is gone: a 404 may come from anything on the way there.
    [answered(404, 'ActivityNotFoundInConversation'), 'later', 'messageGone'],
    [answered(404), 'later', 'messageGone'],
    [answered(413, 'MessageSizeTooBig'), 'refused', 'refused'],
    [answered(400, 'BadArgument'), 'refused', 'refused'],
  ])('%j: a post is %s, an edit is %s', (attempt, post, edit) => {
    expect([is(takenOf(attempt, 'post', 'c')), is(takenOf(attempt, 'edit', 'c'))]).toEqual([post, edit]);
  });

  it.each(
    [404, 410].flatMap((status) => ['ConversationNotFound', 'ActivityNotFoundInConversation', undefined].map((code) => [status, code])),
  )('%s %s in a thread means that the thread is gone, not its channel', (status, code) => {
    const attempt = answered(status as number, code as string | undefined);
    const thread = `${ROOT};messageid=42`;
    expect([is(takenOf(attempt, 'post', thread)), is(takenOf(attempt, 'edit', thread))]).toEqual(['messageGone', 'messageGone']);
  });
});
