import type { Answer, Turn } from '../../src/conversations/turn';
import type { Attempt, Verb } from '../../src/teams/delivery';
import { retryAfterOf, waitBeforeRetry } from '../../src/teams/delivery';
import type { ManualClock } from './clocks';
import { manualClock } from './clocks';
import type { ConnectorAnswer, StandIn } from './stand-in';
import { startStandIn } from './stand-in';
import type { Wire } from './wire';
import { answerWith, connectedSettings, message, openWire, press as pressed } from './wire';

const answered = (status: number, retryAfter?: number): Attempt => ({ kind: 'answered', status, code: undefined, retryAfter });
const NO_ANSWER: Attempt = { kind: 'noAnswer', reason: 'ECONNRESET' };
const NOT_SENT: Attempt = { kind: 'notSent', reason: 'ECONNREFUSED' };

describe('how often a message is tried', () => {
  it.each<[string, Verb, Attempt, number]>([
    ['refused for now (412)', 'POST', answered(412), 4],
    ['refused for now (429)', 'POST', answered(429), 4],
    ['refused for now (503)', 'PUT', answered(503), 4],
    ['never sent', 'POST', NOT_SENT, 4],
    ['perhaps posted (502)', 'POST', answered(502), 2],
    ['perhaps posted (504)', 'POST', answered(504), 2],
    ['perhaps posted (500)', 'POST', answered(500), 2],
    ['perhaps posted (no answer)', 'POST', NO_ANSWER, 2],
    ['perhaps replaced (502), which may be repeated', 'PUT', answered(502), 4],
    ['perhaps replaced (no answer), which may be repeated', 'PUT', NO_ANSWER, 4],
    ['token refused', 'POST', answered(401), 2],
    ['not wanted (403)', 'POST', answered(403), 1],
    ['not there (404)', 'PUT', answered(404), 1],
    ['too large (413)', 'POST', answered(413), 1],
  ])('%s by %s', (_case, verb, attempt, most) => {
    expect(waitBeforeRetry(verb, attempt, most - 1, 0.5) !== undefined || most === 1).toBe(true);
    expect(waitBeforeRetry(verb, attempt, most, 0.5)).toBeUndefined();
  });

  it('waits as long as the channel asks, but never longer than half a minute', () => {
    expect(waitBeforeRetry('POST', answered(429, 7_000), 1, 0.5)).toBe(7_000);
    expect(waitBeforeRetry('POST', answered(429, 86_400_000), 1, 0.5)).toBe(30_000);
  });

  it('waits longer each time when the channel does not say, spread by chance', () => {
    expect([1, 2, 3].map((attempts) => waitBeforeRetry('POST', answered(429), attempts, 0.5))).toEqual([1_000, 2_000, 4_000]);
    expect([0, 1].map((jitter) => waitBeforeRetry('POST', answered(429), 1, jitter))).toEqual([750, 1_250]);
  });

  it.each([
    ['3', 3_000],
    [' 0 ', 0],
    ['Sun, 22 Nov 2026 00:00:05 GMT', 5_000],
    ['Sat, 21 Nov 2026 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads Retry-After %j as %j milliseconds', (header, milliseconds) => {
    expect(retryAfterOf(header, Date.UTC(2026, 10, 22))).toBe(milliseconds);
  });
});

describe('sending to a Connector that has a bad day', () => {
  let clock: ManualClock;
  let standIn: StandIn;
  let wire: Wire;

  beforeEach(async () => {
    clock = manualClock(Date.now());
    standIn = await startStandIn();
    const handle = (turn: Turn): Promise<Answer> =>
      Promise.resolve(answerWith(turn.kind === 'action' ? JSON.stringify(turn.action) : 'answer'));
    wire = await openWire(connectedSettings(standIn), handle, standIn.serviceUrl, clock);
  });

  afterEach(async () => {
    await wire.close();
    await standIn.close();
  });

  const ASKED = (milliseconds: number): boolean => milliseconds === 3_000;
  const OWN = (milliseconds: number): boolean => milliseconds >= 750 && milliseconds <= 1_250;

  it.each<[string, ConnectorAnswer, (milliseconds: number) => boolean]>([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '3' } }, ASKED],
    ['429 without', { status: 429 }, OWN],
    ['412', { status: 412 }, OWN],
    ['502', { status: 502 }, OWN],
    ['503', { status: 503 }, OWN],
    ['a broken connection', 'reset', OWN],
  ])('delivers after %s, once more and no oftener', async (_case, answer, wait) => {
    standIn.answers.push(answer);
    const posted = wire.post(message(standIn.serviceUrl));
    await clock.fire(wait);
    await posted;

    expect(standIn.sent.map((sent) => sent.body['summary'])).toEqual(['answer', 'answer']);
  });

  it('gives up a Connector that hangs, tries once more, and tells the log when the reply is lost', async () => {
    standIn.answers.push('hang', 'hang');
    const posted = wire.post(message(standIn.serviceUrl));
    await standIn.sentAtLeast(1);
    await clock.fire((milliseconds) => milliseconds === 10_000);
    await clock.fire(OWN);
    await standIn.sentAtLeast(2);
    await clock.fire((milliseconds) => milliseconds === 10_000);

    expect((await posted).status).toBe(200);
    expect(standIn.sent).toHaveLength(2);
    expect(wire.logged).toContainEqual(
      expect.objectContaining({
        text: 'A reply was lost',
        reference: expect.any(String) as unknown,
        error: expect.stringContaining('TimeoutError') as unknown,
      }),
    );
  });

  it('does not insist where the channel refused for good', async () => {
    standIn.answers.push({ status: 403, body: { error: { code: 'ConversationBlockedByUser' } } });
    await wire.post(message(standIn.serviceUrl));

    expect(standIn.sent).toHaveLength(1);
    expect(wire.logged).toContainEqual(
      expect.objectContaining({ error: expect.stringContaining('403 ConversationBlockedByUser') as unknown }),
    );
  });

  it('takes a new token when the channel refuses the one at hand', async () => {
    standIn.answers.push({ status: 401 });
    const posted = wire.post(message(standIn.serviceUrl));
    await clock.fire((milliseconds) => milliseconds === 0);
    await posted;

    expect(standIn.sent.map((sent) => sent.authorization)).toEqual(['Bearer bot-token-1', 'Bearer bot-token-2']);
  });

  it('does not follow a redirect with its token', async () => {
    standIn.answers.push(
      { status: 307, headers: { location: `${standIn.url}/elsewhere` } },
      { status: 307, headers: { location: `${standIn.url}/elsewhere` } },
    );
    const posted = wire.post(message(standIn.serviceUrl));
    await clock.fire(OWN);
    await posted;

    expect(standIn.sent.map((sent) => sent.path)).not.toContain('/elsewhere');
    expect(standIn.sent).toHaveLength(2);
  });

  it('sends of several edits that wait only the newest', async () => {
    standIn.answers.push({ status: 429, headers: { 'retry-after': '3' } });
    for (const press of [1, 2, 3]) {
      await wire.post(pressed(standIn.serviceUrl, { press }));
    }
    await clock.fire(ASKED);
    await wire.idle();

    expect(standIn.sent.map((sent) => sent.body['summary'])).toEqual(['{"press":1}', '{"press":1}', '{"press":3}']);
  });
});

describe('a turn that takes its time', () => {
  it('is answered with 200 after five seconds, and with its card when it is done', async () => {
    const clock = manualClock(Date.now());
    const standIn = await startStandIn();
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let start = (): void => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const slow = (): Promise<ReturnType<typeof answerWith>> => {
      start();
      return held.then(() => answerWith('late answer'));
    };
    const wire = await openWire(connectedSettings(standIn), slow, standIn.serviceUrl, clock);
    const posted = wire.post(message(standIn.serviceUrl));
    await started;
    await clock.fire((milliseconds) => milliseconds === 5_000);

    expect((await posted).status).toBe(200);
    expect(standIn.sent).toHaveLength(0);
    finish();
    await wire.idle();
    expect(standIn.sent.map((sent) => sent.body['summary'])).toEqual(['late answer']);
    await wire.close();
    await standIn.close();
  });

  it('tells the person who pressed after three seconds, and edits the card for all when it is done', async () => {
    const clock = manualClock(Date.now());
    const standIn = await startStandIn();
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = (): Promise<ReturnType<typeof answerWith>> => held.then(() => answerWith('late card'));
    const wire = await openWire(connectedSettings(standIn), slow, standIn.serviceUrl, clock);
    const posted = wire.post(pressed(standIn.serviceUrl, {}));
    await clock.fire((milliseconds) => milliseconds === 3_000);

    expect(JSON.parse((await posted).text)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Arbetar fortfarande.',
    });
    finish();
    await wire.idle();
    expect(standIn.sent.map((sent) => [sent.method, sent.body['summary']])).toEqual([['PUT', 'late card']]);
    await wire.close();
    await standIn.close();
  });

  it('is given up after a minute with an apology, so that the conversation can go on', async () => {
    const clock = manualClock(Date.now());
    const standIn = await startStandIn();
    const never = (): Promise<ReturnType<typeof answerWith>> => new Promise(() => {});
    const wire = await openWire(connectedSettings(standIn), never, standIn.serviceUrl, clock);
    const posted = wire.post(message(standIn.serviceUrl));
    await clock.fire((milliseconds) => milliseconds === 60_000);
    await posted;

    expect(standIn.sent[0]?.body['summary']).toMatch(/^Förlåt/);
    await wire.close();
    await standIn.close();
  });
});
