/** How the product starts and ends, as a process of its own. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { answers, fallsSilent, startProgram, watch, type Program } from '../support/program';

const LAUNCHER = resolve(__dirname, '../../bin/run.js');
const LONG = 120_000;
const OPEN = /Open (http:\/\/127\.0\.0\.1:\d+)/;
const LISTENING = /"port":(\d+).*"msg":"Listening"/;
const hasPlayground = isInstalled('@microsoft/m365agentsplayground/cli.js');
const itWithPlayground = hasPlayground ? it : it.skip;
const skipped = hasPlayground ? '' : ' (skipped: the Microsoft 365 Agents Playground is not installed)';

function isInstalled(file: string): boolean {
  try {
    return require.resolve(file) !== '';
  } catch {
    return false;
  }
}

/** Where the bot says that it is alive. */
async function healthOf(program: Program): Promise<string> {
  const [, port = ''] = await program.says(LISTENING);
  return `http://127.0.0.1:${port}/healthz`;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
}

/** A stand-in for Teams: takes what the bot sends, and asks it things. */
async function openChannel(): Promise<{ readonly sent: Sent[]; ask(health: URL, text: string): Promise<void>; close(): void }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      sent.push({ method: request.method ?? '', path: request.url ?? '', summary: String(Object(body).summary) });
      // In two calls: restify changes what writeHead gives back, for every server of the process.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `message-${String(sent.length)}` }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const serviceUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return {
    sent,
    async ask(health, text) {
      const activity = {
        ...{ type: 'message', id: text, channelId: 'msteams', serviceUrl, text, locale: 'en-US' },
        ...{ from: { id: 'anna', name: 'Anna' }, recipient: { id: 'bot' }, conversation: { id: 'a:1', conversationType: 'personal' } },
      };
      const headers = { 'content-type': 'application/json' };
      await fetch(new URL('/api/messages', health), { method: 'POST', headers, body: JSON.stringify(activity) });
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('the demo', () => {
  itWithPlayground(
    `ends in order on SIGTERM, with status 0, and its Playground with it${skipped}`,
    async () => {
      const program = startProgram();
      const health = await healthOf(program);
      const [, playground = ''] = await program.says(OPEN);
      expect([await answers(health), await answers(playground)]).toEqual([true, true]);
      const asked = process.hrtime.bigint();
      expect(await program.stop()).toMatchObject({ status: 0, signal: null });
      expect(Number(process.hrtime.bigint() - asked) / 1e9).toBeLessThan(10);
      expect([await answers(health), await fallsSilent(playground)]).toEqual([false, true]);
    },
    LONG,
  );

  itWithPlayground(
    `leaves no Playground behind when it is killed${skipped}`,
    async () => {
      const program = startProgram();
      const [, playground = ''] = await program.says(OPEN);
      expect(await answers(playground)).toBe(true);
      expect(await program.stop('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
      expect(await fallsSilent(playground)).toBe(true);
    },
    LONG,
  );

  it(
    'says on the cards of work it leaves behind that it was stopped, does not wait for half a request, and ends with status 0',
    async () => {
      const channel = await openChannel();
      const program = startProgram();
      const bot = new URL(await healthOf(program));
      await channel.ask(bot, 'demo break slow');
      await channel.ask(bot, 'check');
      const half = connect(Number(bot.port), bot.hostname);
      const cut = new Promise((resolve) => half.once('error', resolve).once('close', resolve));
      half.write('POST /api/messages HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{');
      const asked = process.hrtime.bigint();
      const { status, errors } = await program.stop();
      const seconds = Number(process.hrtime.bigint() - asked) / 1e9;
      await cut;
      channel.close();
      const last = channel.sent.at(-1);
      expect([last?.method, last?.path]).toEqual(['PUT', expect.stringMatching(/\/activities\/message-\d+$/)]);
      expect(last?.summary).toContain('I was stopped before the answer was ready.');
      expect({ status, undelivered: errors.includes('before everything was sent') }).toEqual({ status: 0, undelivered: false });
      expect(seconds).toBeLessThan(10);
    },
    LONG,
  );

  it(
    'starts with standard input closed',
    async () => {
      const env = { PATH: process.env['PATH'], PORT: '0' };
      const values = ['-c', 'exec "$0" "$1" start <&-', process.execPath, LAUNCHER];
      const program = watch(spawn('/bin/sh', values, { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] }));
      await program.says(/The demo is ready/);
      expect(await answers(await healthOf(program))).toBe(true);
      expect(await program.stop()).toMatchObject({ status: 0 });
    },
    LONG,
  );

  it(
    'says so and ends when its port is taken',
    async () => {
      const other = createServer((_request, response) => response.end());
      await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
      const { port } = other.address() as AddressInfo;
      const { status, output, errors } = await startProgram({ PORT: String(port) }).ended;
      other.close();
      expect({ status, output }).toEqual({ status: 1, output: '' });
      expect(errors).toContain(
        `Cannot listen on 127.0.0.1:${String(port)}: another program uses that port. Stop it, or set PORT to another one.`,
      );
    },
    LONG,
  );
});

describe('an environment that cannot be used', () => {
  const environments: [string, Record<string, string>, readonly string[]][] = [
    ['credentials in part', { MicrosoftAppId: 'an-app' }, ['MicrosoftAppTenantId', 'MicrosoftAppPassword']],
    [
      'several mistakes at once',
      { MicrosoftAppId: 'an-app', PORT: 'tree', SWEEP_MINUTES: '0', EDITION: '1999-01' },
      ['MicrosoftAppTenantId', 'MicrosoftAppPassword', 'PORT', 'SWEEP_MINUTES', 'EDITION'],
    ],
  ];

  it.each(environments)(
    '%s: status 2, with every mistake by its name',
    async (_case, environment, named) => {
      const { status, output, errors } = await startProgram(environment).ended;
      expect({ status, output }).toEqual({ status: 2, output: '' });
      expect([...errors.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name).sort()).toEqual([...named].sort());
    },
    LONG,
  );
});
