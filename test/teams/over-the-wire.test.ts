import type { Answer, Turn } from '../../src/conversations/turn';
import type { StandIn, TokenOptions } from './stand-in';
import { APP_ID, channelToken, ISSUER, KEYS, PASSWORD, startStandIn, TENANT_ID } from './stand-in';
import type { Wire } from './wire';
import { answerWith, connectedSettings, message, openWire, press, THREAD } from './wire';

const now = Math.floor(Date.now() / 1_000);

describe('the bot over Bot Framework’s own protocol', () => {
  let standIn: StandIn;
  let wire: Wire;
  let turns: Turn[];
  let handle: (turn: Turn) => Promise<Answer>;
  let consoleError: jest.SpyInstance;

  beforeEach(async () => {
    turns = [];
    handle = (turn) => Promise.resolve(answerWith(`answer to ${turn.text}`));
    standIn = await startStandIn();
    wire = await openWire(
      connectedSettings(standIn),
      (turn) => {
        turns.push(turn);
        return handle(turn);
      },
      standIn.serviceUrl,
    );
    consoleError = jest.spyOn(console, 'error');
  });

  afterEach(async () => {
    consoleError.mockRestore();
    await wire.close();
    await standIn.close();
  });

  it('answers a signed message in its thread, with a card, its text as summary, and the bot’s own token', async () => {
    const response = await wire.post(message(standIn.serviceUrl, { id: 'question', text: 'är värden HV07 redo?' }));

    expect(response).toEqual({ status: 200, text: '' });
    expect(standIn.sent).toHaveLength(1);
    expect(standIn.sent[0]).toMatchObject({
      method: 'POST',
      path: `/teams/v3/conversations/${encodeURIComponent(THREAD)}/activities/question`,
      authorization: 'Bearer bot-token-1',
      body: {
        type: 'message',
        replyToId: 'question',
        conversation: { id: THREAD },
        from: { id: `28:${APP_ID}` },
        summary: 'answer to är värden HV07 redo?',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { type: 'AdaptiveCard', fallbackText: 'answer to är värden HV07 redo?' },
          },
        ],
      },
    });
    expect(standIn.sent[0]?.body).not.toHaveProperty('text');
    expect(Object.fromEntries(standIn.tokenRequests[0] ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: APP_ID,
      client_secret: PASSWORD,
      scope: `${ISSUER}/.default`,
    });
  });

  it('asks for its own token and for the channel’s keys once, also when many write at the same time', async () => {
    await Promise.all(
      [1, 2, 3, 4].map((n) => wire.post(message(standIn.serviceUrl, { conversation: { id: `a:${n}`, tenantId: TENANT_ID } }))),
    );

    expect(standIn.sent).toHaveLength(4);
    expect(standIn.tokenRequests).toHaveLength(1);
    expect(standIn.keyRequests()).toBeLessThanOrEqual(1 + 4);
  });

  const tokens: [string, TokenOptions, number][] = [
    ['valid', {}, 200],
    ['expired four minutes ago, within the tolerance for clocks', { claims: { exp: now - 240 } }, 200],
    ['forged: a published key id, another private key', { signWith: KEYS.forged.privateKey }, 401],
    ['HS256', { algorithm: 'HS256', signWith: 'x'.repeat(64) }, 401],
    [
      'HS256 keyed with the public key',
      { algorithm: 'HS256', signWith: KEYS.channel.publicKey.export({ format: 'pem', type: 'spki' }).toString() },
      401,
    ],
    ['algorithm none', { algorithm: 'none' }, 401],
    ['not valid yet', { claims: { nbf: now + 3_600, exp: now + 7_200 } }, 401],
    ['of an unknown key', { keyId: 'nobody', signWith: KEYS.forged.privateKey }, 401],
    ['expired an hour ago', { claims: { nbf: now - 7_200, exp: now - 3_600 } }, 401],
    ['without expiry', { claims: { exp: undefined } }, 401],
    ['for another audience', { claims: { aud: 'another-bot' } }, 401],
    ['without audience', { claims: { aud: undefined } }, 401],
    ['of another issuer', { claims: { iss: 'https://issuer.example' } }, 401],
    ['with another serviceurl', { claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } }, 401],
    ['without serviceurl', { claims: { serviceurl: undefined } }, 401],
    ['of a key endorsed for another channel', { keyId: 'other', signWith: KEYS.other.privateKey }, 401],
    [
      'of the emulator path: an Entra issuer of the own tenant, for this app',
      { claims: { iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`, tid: TENANT_ID, ver: '2.0', azp: APP_ID } },
      401,
    ],
    [
      'of the emulator path: an Entra issuer of a stranger’s tenant',
      { claims: { iss: 'https://sts.windows.net/stranger/', tid: 'stranger', ver: '1.0', appid: APP_ID } },
      401,
    ],
    ['of another bot, as a skill', { claims: { ver: '1.0', appid: 'another-bot' } }, 401],
  ];

  it.each(tokens)('answers a token %s', async (_case, options, status) => {
    const response = await wire.post(message(standIn.serviceUrl), channelToken(standIn.serviceUrl, options));

    expect(response).toEqual({ status, text: '' });
    expect(turns).toHaveLength(status === 200 ? 1 : 0);
    expect(standIn.sent).toHaveLength(status === 200 ? 1 : 0);
    expect(consoleError).not.toHaveBeenCalled();
  });

  it('keeps the log short when many forged tokens arrive: the first with its reason in one line, the others counted', async () => {
    const forged = channelToken(standIn.serviceUrl, { signWith: KEYS.forged.privateKey });
    for (let n = 0; n < 20; n += 1) {
      await wire.post(message(standIn.serviceUrl), forged);
    }

    const lines = wire.logged.filter(({ level }) => level !== 'debug');
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(wire.logged)).not.toContain(' at ');
    expect(JSON.stringify(lines).length).toBeLessThan(200);
  });

  it.each([
    ['no header', undefined],
    ['another scheme', 'Basic abc'],
    ['an empty token', 'Bearer '],
    ['something that is no token', 'Bearer abc.def.ghi'],
    ['no token at all', 'Bearer'],
  ])('answers %s with 401', async (_case, authorization) => {
    const response = await fetch(wire.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(message(standIn.serviceUrl)),
    });

    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(turns).toHaveLength(0);
  });

  const stranger = { id: THREAD, conversationType: 'channel', tenantId: 'stranger' };
  it.each<[string, object, number]>([
    ['whose channelId is missing', { channelId: undefined }, 401],
    ['whose channelId is empty', { channelId: '' }, 401],
    ['of another channel', { channelId: 'directline' }, 401],
    ['of the App Service extension', { channelId: 'AseChannel' }, 401],
    ['of the emulator', { channelId: 'emulator' }, 401],
    ['whose channelId is a number', { channelId: 7 }, 401],
    ['whose serviceUrl is missing', { serviceUrl: undefined }, 401],
    ['of another tenant', { conversation: stranger, channelData: { tenant: { id: 'stranger' } } }, 403],
    ['of another tenant in channelData alone', { channelData: { tenant: { id: 'stranger' } } }, 403],
    ['of another tenant in the conversation alone', { conversation: stranger }, 403],
    ['of no tenant', { conversation: { id: THREAD }, channelData: {} }, 403],
    ['of the own tenant in capitals', { conversation: { ...stranger, tenantId: TENANT_ID.toUpperCase() } }, 200],
    ['without type', { type: undefined }, 400],
    ['without conversation', { conversation: undefined }, 400],
    ['whose conversation id would leave its path', { conversation: { id: '..', tenantId: TENANT_ID } }, 400],
    ['whose id would leave its path', { id: '..' }, 400],
    ['whose id is the path itself', { id: '.' }, 400],
    ['whose id has a path in it', { id: '../../x' }, 400],
    ['whose id has a backslash in it', { id: '..\\x' }, 400],
    ['which answers a message whose id would leave its path', { replyToId: '..' }, 400],
    ['which answers a message whose id has a path in it', { replyToId: 'a/b' }, 400],
    ['whose id is a number', { id: 7 }, 200],
  ])('answers an activity %s', async (_case, changes, status) => {
    const response = await wire.post(message(standIn.serviceUrl, changes));

    expect(response).toEqual({ status, text: '' });
    expect(turns).toHaveLength(status === 200 ? 1 : 0);
  });

  it.each([
    'https://evil.example/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://anybody.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/emea/',
    'not an address',
  ])('refuses the serviceUrl %s even with a token signed for it', async (serviceUrl) => {
    const response = await wire.post(message(serviceUrl), channelToken(serviceUrl));

    expect(response.status).toBe(401);
    expect(standIn.sent).toHaveLength(0);
  });

  it('refuses a serviceUrl that only begins like an allowed one', async () => {
    const tricky = `${standIn.url}@evil.example/teams/`;

    expect((await wire.post(message(tricky), channelToken(tricky))).status).toBe(401);
  });

  it('answers a resent message once, also while the first is still being answered', async () => {
    const question = message(standIn.serviceUrl);
    const responses = await Promise.all([wire.post(question), wire.post(question)]);
    responses.push(await wire.post(question));

    expect(responses.map((response) => response.status)).toEqual([200, 200, 200]);
    expect(turns).toHaveLength(1);
    expect(standIn.sent).toHaveLength(1);
  });

  it('gives a resent press the same card without asking again', async () => {
    const pressed = press(standIn.serviceUrl, { do: 'show' });
    const first = await wire.post(pressed);
    const second = await wire.post(pressed);

    expect(second).toEqual(first);
    expect(turns).toHaveLength(1);
  });

  it('answers two messages of one thread in their order, and does not let one thread wait for another', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let started = (): void => {};
    const firstRuns = new Promise<void>((resolve) => {
      started = resolve;
    });
    handle = async (turn) => {
      if (turn.text === 'first') {
        started();
        await held;
      }
      return answerWith(turn.text);
    };
    const first = wire.post(message(standIn.serviceUrl, { text: 'first' }));
    await firstRuns;
    const second = wire.post(message(standIn.serviceUrl, { text: 'second' }));
    await wire.post(
      message(standIn.serviceUrl, { text: 'elsewhere', conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT_ID } }),
    );
    expect(turns.map((turn) => turn.text)).toEqual(['first', 'elsewhere']);
    release();
    await Promise.all([first, second]);

    expect(standIn.sent.map((sent) => sent.body['summary'])).toEqual(['elsewhere', 'first', 'second']);
  });

  it('answers a press with the card in place of the pressed one, for the clicker alone', async () => {
    handle = () => Promise.resolve({ ...answerWith('help'), audience: 'clicker' });
    const response = await wire.post(press(standIn.serviceUrl, { do: 'show', show: { view: 'help' } }));
    await wire.idle();

    expect(response.status).toBe(200);
    expect(JSON.parse(response.text)).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', fallbackText: 'help' },
    });
    expect(turns[0]).toMatchObject({ kind: 'action', action: { do: 'show', show: { view: 'help' } } });
    expect(standIn.sent).toHaveLength(0);
  });

  it('edits the pressed message for everyone, at once and again when the longer work is done', async () => {
    let finish = (_text: string): void => {};
    const later = new Promise<string>((resolve) => {
      finish = resolve;
    }).then((text) => answerWith(text).replies[0] ?? fail());
    handle = () => Promise.resolve({ ...answerWith('reading Azure'), later });
    await wire.post(press(standIn.serviceUrl, { do: 'recheck' }));
    finish('before and after');
    await wire.idle();

    expect(standIn.sent.map((sent) => [sent.method, sent.path, sent.body['summary']])).toEqual([
      ['PUT', `/teams/v3/conversations/${encodeURIComponent(THREAD)}/activities/pressed-message`, 'reading Azure'],
      ['PUT', `/teams/v3/conversations/${encodeURIComponent(THREAD)}/activities/pressed-message`, 'before and after'],
    ]);
  });

  it('edits the message it posted last when the longer work of a typed question is done', async () => {
    handle = () => Promise.resolve({ ...answerWith('one', 'two'), later: Promise.resolve(answerWith('done').replies[0] ?? fail()) });
    await wire.post(message(standIn.serviceUrl));
    await wire.idle();

    expect(standIn.sent.map((sent) => [sent.method, sent.body['summary']])).toEqual([
      ['POST', 'one'],
      ['POST', 'two'],
      ['PUT', 'done'],
    ]);
    expect(standIn.sent[2]?.path).toMatch(/activities\/message-2$/);
  });

  it('apologizes with a reference when a turn fails, and the log has the same reference with the reason', async () => {
    handle = () => Promise.reject(new Error('secret detail'));
    await wire.post(message(standIn.serviceUrl));

    const summary = String(standIn.sent[0]?.body['summary']);
    const reference = /^Förlåt \((\w{8})\)$/.exec(summary)?.[1];
    expect(reference).toBeDefined();
    expect(JSON.stringify(standIn.sent)).not.toContain('secret detail');
    expect(wire.logged).toContainEqual(expect.objectContaining({ reference, error: expect.stringContaining('secret detail') as unknown }));
  });

  it('apologizes on the card when a press or its longer work fails', async () => {
    handle = () => Promise.resolve({ ...answerWith('reading'), later: Promise.reject(new Error('Azure is gone')) });
    await wire.post(press(standIn.serviceUrl, {}));
    await wire.idle();
    handle = () => Promise.reject(new Error('no'));
    const response = await wire.post(press(standIn.serviceUrl, {}));

    expect(standIn.sent[1]?.body['summary']).toMatch(/^Förlåt/);
    expect(JSON.parse(response.text)).toMatchObject({
      statusCode: 200,
      value: { fallbackText: expect.stringMatching(/^Förlåt/) as unknown },
    });
  });

  it.each<[string, object]>([
    ['a reaction', { type: 'messageReaction', text: undefined }],
    ['an edited message', { type: 'messageUpdate' }],
    ['a person who joined', { type: 'conversationUpdate', membersAdded: [{ id: '29:bertil' }] }],
    ['a message of another bot', { from: { id: '28:other', role: 'bot' } }],
    ['an update of the app', { type: 'installationUpdate', action: 'add-upgrade' }],
    ['a removal of the app', { type: 'installationUpdate', action: 'remove' }],
  ])('takes %s quietly', async (_case, changes) => {
    expect(await wire.post(message(standIn.serviceUrl, changes))).toEqual({ status: 200, text: '' });
    expect(turns).toHaveLength(0);
  });

  it('answers an invoke it does not know with 501, and without words', async () => {
    expect(await wire.post(press(standIn.serviceUrl, {}, { name: 'task/fetch' }))).toEqual({ status: 501, text: '' });
  });

  it('keeps password, tokens and what people wrote out of the log', async () => {
    standIn.answers.push({ status: 403, body: { error: { code: 'BotDisabledByAdmin', message: 'm' } } }, { status: 401 });
    handle = (turn) => (turn.text === 'fail' ? Promise.reject(new Error('no')) : Promise.resolve(answerWith(turn.text)));
    const token = channelToken(standIn.serviceUrl);
    await wire.post(message(standIn.serviceUrl, { text: 'private words' }), token);
    await wire.post(message(standIn.serviceUrl, { text: 'fail' }), token);
    await wire.post(message(standIn.serviceUrl), channelToken(standIn.serviceUrl, { signWith: KEYS.forged.privateKey }));

    const log = JSON.stringify(wire.logged);
    expect(wire.logged.length).toBeGreaterThanOrEqual(3);
    for (const secret of [PASSWORD, 'bot-token', token, 'private words', 'BEGIN']) {
      expect(log).not.toContain(secret);
    }
  });
});

function fail(): never {
  throw new Error('There is no reply.');
}
