import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import type { Clock } from '../../src/support/clock';
import { systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { manualClock } from '../teams/clocks';

const LIMIT = 256 * 1024;

interface Seen {
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

describe('the web server', () => {
  let seen: Seen[];
  let handle: (request: Seen) => Promise<{ status: number; body?: unknown }>;
  let server: RunningServer;

  async function start(clock: Clock = systemClock): Promise<RunningServer> {
    const messages = {
      admits: (authorization: string | undefined) => authorization !== 'Bearer stranger',
      handle: (request: Seen) => {
        seen.push(request);
        return handle(request);
      },
    };
    return startServer({ host: '127.0.0.1', port: 0, loopbackOnly: false, messages, clock, log: silentLog });
  }

  beforeEach(async () => {
    seen = [];
    handle = () => Promise.resolve({ status: 200 });
    server = await start();
  });

  afterEach(() => server.close());

  it.each(['GET http://[ HTTP/1.1', 'GET //[::1 HTTP/1.1', 'POST http://a:b:c/api/messages HTTP/1.1'])(
    'refuses %s, which nobody can read, and goes on',
    async (line) => {
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`));
        let text = '';
        socket.on('data', (part) => (text += String(part)));
        socket.on('error', reject);
        socket.on('close', () => resolve(text));
      });
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect((await fetch(url('/healthz'))).status).toBe(200);
    },
  );

  const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;

  async function post(body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}): Promise<[number, string]> {
    const init: RequestInit & { duplex?: 'half' } = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    const response = await fetch(url('/api/messages'), { ...init, duplex: 'half' });
    return [response.status, await response.text()];
  }

  it('hands on a JSON object with its authorization, and the answer back', async () => {
    handle = () => Promise.resolve({ status: 200, body: { å: 1 } });

    expect(await post('{"a":"ö"}', { authorization: 'Bearer x' })).toEqual([200, '{"å":1}']);
    expect(seen).toEqual([{ authorization: 'Bearer x', body: { a: 'ö' } }]);
  });

  it('says that it is well, and nothing of what it is made of', async () => {
    const response = await fetch(url('/healthz'));

    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    expect(response.headers.get('server')).toBeFalsy();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/api/messages/x', 404],
    ['GET', '/secret-path', 404],
    ['POST', '/healthz', 405],
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['OPTIONS', '/api/messages', 405],
    ['GET', '/%E0%A4%A', 404],
  ])('answers %s %s with a bare %i', async (method, path, status) => {
    const response = await fetch(url(path), { method });

    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(seen).toEqual([]);
  });

  const json = (size: number): string => `{"a":"${'x'.repeat(size - 8)}"}`;
  const stream = (text: string): ReadableStream => new Blob([text]).stream();

  it.each<[string, () => NonNullable<RequestInit['body']>, Record<string, string>, number]>([
    ['exactly 256 KB', () => json(LIMIT), {}, 200],
    ['one byte more', () => json(LIMIT + 1), {}, 413],
    ['256 KB without a length', () => stream(json(LIMIT)), {}, 200],
    ['one byte more without a length', () => stream(json(LIMIT + 1)), {}, 413],
    ['two megabytes without a length', () => stream(json(2 * 1024 * 1024)), {}, 413],
    ['gzip', () => gzipSync('{"a":1}'), { 'content-encoding': 'gzip' }, 415],
    ['an unknown encoding', () => '{}', { 'content-encoding': 'br' }, 415],
    ['no encoding, said so', () => '{}', { 'content-encoding': 'identity' }, 200],
    ['plain text', () => '{}', { 'content-type': 'text/plain' }, 415],
    ['a form', () => 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['multipart', () => '--a--', { 'content-type': 'multipart/form-data; boundary=a' }, 415],
    ['a kind of JSON', () => '{}', { 'content-type': 'application/json-patch+json' }, 415],
    ['JSON in another character set', () => '{}', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['JSON in UTF-8, said so', () => '{}', { 'content-type': 'Application/JSON; charset=UTF-8' }, 200],
    ['no JSON', () => '{oops', {}, 400],
    ['nothing', () => '', {}, 400],
    ['a JSON array', () => '[1]', {}, 400],
    ['a JSON null', () => 'null', {}, 400],
    ['bytes that are no UTF-8', () => Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), {}, 400],
    ['anything, of who is not admitted', () => '{oops', { authorization: 'Bearer stranger' }, 401],
  ])('answers a body of %s', async (_case, body, headers, status) => {
    expect(await post(body(), headers)).toEqual([status, '']);
    expect(seen).toHaveLength(status === 200 ? 1 : 0);
  });

  it.each<[string, () => Promise<{ status: number }>]>([
    ['rejects', () => Promise.reject(new Error('secret detail'))],
    [
      'throws',
      () => {
        throw new Error('secret detail');
      },
    ],
  ])('lives on, and tells nothing, when the handler %s', async (_case, failing) => {
    handle = failing;
    expect(await post('{}')).toEqual([500, '']);
    handle = () => Promise.resolve({ status: 200 });
    expect(await post('{}')).toEqual([200, '']);
  });

  it('gives up a body that does not come', async () => {
    const clock = manualClock();
    const slow = await start(clock);
    const socket = connect(slow.port, '127.0.0.1');
    const answer = textOf(socket);
    socket.write('POST /api/messages HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"a"');
    await clock.fire((milliseconds) => milliseconds === 10_000);

    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    await slow.close();
  });

  it('closes a connection that asks for an upgrade, instead of keeping it', async () => {
    const socket = connect(server.port, '127.0.0.1');
    const answer = textOf(socket);
    socket.write('GET /api/messages HTTP/1.1\r\nhost: a\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n');

    expect(await answer).toBe('');
  });

  it('survives a caller that goes away in the middle of its body', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write('POST /api/messages HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{');
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    socket.destroy();

    expect(await post('{}')).toEqual([200, '']);
  });

  it('answers what is at hand before it closes', async () => {
    const other = await start();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    handle = async () => {
      arrive();
      await held;
      return { status: 200 };
    };
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(`http://127.0.0.1:${other.port}/api/messages`, { method: 'POST', headers, body: '{}' });
    await arrived;
    const closed = other.close();
    release();

    expect((await asked).status).toBe(200);
    await closed;
    await expect(fetch(`http://127.0.0.1:${other.port}/healthz`)).rejects.toThrow();
  });

  it('answers also the second of two requests sent at once on one connection, when the first is answered, before it closes', async () => {
    const other = await start(manualClock());
    const releases: (() => void)[] = [];
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    handle = ({ body }) =>
      new Promise((resolve) => {
        releases.push(() => {
          resolve({ status: 200, body });
        });
        if (releases.length === 2) arrive();
      });
    const socket = connect(other.port, '127.0.0.1');
    const answers = textOf(socket);
    const firstAnswered = new Promise<void>((resolve) => socket.once('data', () => resolve()));
    const request = 'POST /api/messages HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n';
    socket.write(`${request}{"a":1}${request}{"a":2}`);
    await arrived;
    releases[0]?.();
    await firstAnswered;
    const closed = other.close();
    releases[1]?.();
    await closed;

    expect((await answers).match(/\{"a":\d\}/g)).toEqual(['{"a":1}', '{"a":2}']);
  });

  it.each<[string, string]>([
    ['says nothing', ''],
    ['has sent half its headers', 'POST /api/messages HTTP/1.1\r\nhost: a\r\n'],
    ['has sent half its body', 'POST /api/messages HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{'],
  ])('does not wait for a caller that %s when it closes', async (_case, sent) => {
    const other = await start(manualClock());
    const socket = connect(other.port, '127.0.0.1');
    const answer = textOf(socket);
    await new Promise<void>((resolve) => socket.write(sent === '' ? '\r\n' : sent, () => resolve()));
    await fetch(`http://127.0.0.1:${other.port}/healthz`);
    await other.close();

    expect(await answer).toBe('');
    expect(seen).toEqual([]);
  });

  it('does not wait longer than six and a half seconds for what is at hand', async () => {
    const clock = manualClock();
    const other = await start(clock);
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    handle = () => {
      arrive();
      return new Promise(() => {});
    };
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(`http://127.0.0.1:${other.port}/api/messages`, { method: 'POST', headers, body: '{}' });
    const failed = expect(asked).rejects.toThrow();
    await arrived;
    const closed = other.close();
    await clock.fire((milliseconds) => milliseconds === 6_500);

    await closed;
    await failed;
  });

  it('says in plain words that its port is taken, and what to do', async () => {
    const messages = { admits: () => true, handle: () => Promise.resolve({ status: 200 }) };
    const again = startServer({ host: '127.0.0.1', port: server.port, loopbackOnly: false, messages, clock: systemClock, log: silentLog });

    await expect(again).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${server.port}: another program uses that port. Stop it, or set PORT to another one.`,
    );
  });
});

function textOf(socket: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}
