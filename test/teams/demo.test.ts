import { connect } from 'node:net';
import { createTeamsBot } from '../../src/teams/bot';
import { silentLog } from '../../src/support/log';
import { systemClock } from '../../src/support/clock';
import { PUBLIC_CHANNEL } from '../../src/teams/settings';
import type { StandIn } from './stand-in';
import { APP_ID, startStandIn } from './stand-in';
import type { Wire } from './wire';
import { answerWith, cardOf, message, openWire, press, reply } from './wire';

describe('the demo', () => {
  let standIn: StandIn;
  let wire: Wire;

  beforeEach(async () => {
    standIn = await startStandIn();
    wire = await openWire({ demo: true }, (turn) => Promise.resolve(answerWith(`answer to ${turn.text}`)), standIn.serviceUrl);
  });

  afterEach(async () => {
    await wire.close();
    await standIn.close();
  });

  it('asks for no token and sends none', async () => {
    expect((await wire.post(message(standIn.serviceUrl), null)).status).toBe(200);
    expect(standIn.sent.map((sent) => [sent.authorization, sent.body['summary']])).toEqual([[undefined, 'answer to status']]);
    expect(standIn.tokenRequests).toHaveLength(0);
  });

  it('answers under the name localhost too, and whatever the tenant', async () => {
    const serviceUrl = standIn.serviceUrl.replace('127.0.0.1', 'localhost');
    const anyTenant = { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: undefined };

    expect((await wire.post(message(serviceUrl, anyTenant), null)).status).toBe(200);
    expect(standIn.sent).toHaveLength(1);
  });

  it('answers a press on a card', async () => {
    const response = await wire.post(press(standIn.serviceUrl, { do: 'show' }), null);

    expect(JSON.parse(response.text)).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  });

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1:3978@evil.example/',
    'http://user:pass@127.0.0.1/',
    'file:///etc/passwd',
    'http://169.254.169.254/',
    '',
  ])('answers no other serviceUrl, such as %j', async (serviceUrl) => {
    expect(await wire.post(message(serviceUrl), null)).toEqual({ status: 401, text: '' });
  });

  it.each<[string, Headers, number]>([
    ['a foreign Host', { host: 'evil.example' }, 403],
    ['a Host that only begins like loopback', { host: '127.0.0.1.evil.example' }, 403],
    ['a Host with user info', { host: '127.0.0.1@evil.example' }, 403],
    ['a foreign name as user info of loopback', { host: 'evil.example@localhost' }, 403],
    ['loopback as one number', { host: '2130706433' }, 403],
    ['loopback in short', { host: '127.1' }, 403],
    ['loopback with a port that is none', { host: 'localhost:x' }, 403],
    ['two Hosts', { host: ['localhost', 'evil.example'] }, 403],
    ['the same Host twice', { host: ['localhost', 'localhost'] }, 403],
    ['two Origins', { origin: ['http://localhost', 'https://evil.example'] }, 403],
    ['an Origin with user info', { origin: 'http://evil.example@localhost' }, 403],
    ['a foreign Origin', { origin: 'https://evil.example' }, 403],
    ['an opaque Origin', { origin: 'null' }, 403],
    ['the Origin of a page on loopback', { origin: 'http://localhost:56150' }, 200],
    ['the Host localhost', { host: 'localhost:3978' }, 200],
    ['the Host localhost in capitals', { host: 'LOCALHOST' }, 200],
    ['the Host [::1]', { host: '[::1]:3978' }, 200],
    ['the Host 127.0.0.1', { host: '127.0.0.1' }, 200],
    ['no Origin', {}, 200],
  ])('answers %s with %s', async (_case, headers, status) => {
    expect(await statusOf(wire.url, headers, JSON.stringify(message(standIn.serviceUrl)))).toBe(status);
  });
});

describe('a bot that is not the demo', () => {
  it('refuses to be made without an app id, because the SDK would let everybody in', () => {
    const make = (): unknown =>
      createTeamsBot({
        settings: {
          demo: false,
          identity: { appType: 'UserAssignedMSI', appId: ' ', tenantId: APP_ID },
          channel: PUBLIC_CHANNEL,
          allowedTenants: [],
          allowedServiceUrls: [],
        },
        conversation: { handle: () => Promise.resolve(answerWith()) },
        render: cardOf,
        words: { apology: () => reply(''), stillWorking: () => '', stopped: () => reply(''), tooMany: () => reply('') },
        clock: systemClock,
        log: silentLog,
      });

    expect(make).toThrow(/MicrosoftAppId/);
  });
});

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** As raw bytes, since no client lets a caller name another Host, or two of them. */
function statusOf(url: string, headers: Headers, body: string): Promise<number> {
  const { host, port, pathname } = new URL(url);
  const all = {
    host,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, values]) => [values].flat().map((value) => `${name}: ${value}`));
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('data', (chunk) => (answer += String(chunk)));
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(answer.split(' ')[1])));
    socket.write([`POST ${pathname} HTTP/1.1`, ...lines, '', body].join('\r\n'));
  });
}
