import { EventEmitter, once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { playgroundConfiguration } from '../../src/demo/playground/people';
import { startPlayground } from '../../src/demo/playground/playground';
import { systemClock } from '../../src/support/clock';
import type { Log } from '../../src/support/log';
import { silentLog } from '../../src/support/log';

const SCHEMA = resolve(__dirname, '../../../shared/teams/playground-config.schema.json');
const itWithSchema = existsSync(SCHEMA) ? it : it.skip;
const skipped = existsSync(SCHEMA) ? '' : ' (skipped: its schema is not at ../shared/teams)';

interface Posted {
  readonly type: string;
  readonly action?: string;
  readonly channelId: string;
  readonly conversation: { readonly id: string; readonly conversationType: string };
}

/** A bot that says yes to everything and tells, by type, what was posted to it. */
async function listen(): Promise<{ endpoint: string; posts: EventEmitter; close: () => Promise<void> }> {
  const posts = new EventEmitter();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // It also asks with HEAD, again and again, whether somebody is there.
      response.statusCode = 200;
      response.end();
      if (request.method !== 'POST') return;
      const posted = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted;
      posts.emit(posted.type, posted);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/messages`, posts, close };
}

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('asr-readiness-playground-'));

/** Working folders that were not there before: one's own, and perhaps those of other demos that start at the same time. */
const appearedSince = (before: readonly string[]) => folders().filter((name) => !before.includes(name));

/** How many of these folders are gone. */
const goneOf = (appeared: readonly string[]) => appeared.filter((name) => !folders().includes(name)).length;

/** What stands in for the Playground where only its being there matters: it answers, and would never end by itself. */
const STAND_IN = `
const port = Number(process.argv[process.argv.indexOf('-p') + 1]);
require('node:http').createServer((_, response) => response.end('pong')).listen(port, '127.0.0.1');
`;

/** A bot that starts it and then does nothing, in a process of its own; TypeScript is stripped as it is loaded. */
const BOT = `
const { transformFileSync } = require('@swc/core');
const jsc = { target: 'es2023', parser: { syntax: 'typescript' } };
require('node:module')._extensions['.ts'] = (loaded, file) => loaded._compile(transformFileSync(file, { jsc, module: { type: 'commonjs' } }).code, file);
const { startPlayground } = require('./src/demo/playground/playground.ts');
const { systemClock } = require('./src/support/clock.ts');
const log = { info() {}, warn() {} };
startPlayground({ messagesEndpoint: 'http://127.0.0.1:1/api/messages', clock: systemClock, log, program: process.argv[1] }).then(({ url }) => {
  console.log(url);
  process.stdin.resume();
});
`;

function working(): { readonly folder: string; readonly program: string } {
  const folder = mkdtempSync(join(tmpdir(), 'playground-test-'));
  const program = join(folder, 'stand-in.cjs');
  writeFileSync(program, STAND_IN);
  return { folder, program };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Asks until nobody answers any more. */
async function fellSilent(url: string): Promise<boolean> {
  const giveUpAt = systemClock.now() + 10_000;
  while (await answers(url)) if (systemClock.now() > giveUpAt) return false;
  return true;
}

describe('the people one meets in the Playground', () => {
  itWithSchema(`fit its schema${skipped}`, () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
    validate(JSON.parse(JSON.stringify(playgroundConfiguration())));
    expect(validate.errors).toBeNull();
  });

  it('have ids as Teams makes them, and addresses without å, ä and ö', () => {
    const text = JSON.stringify(playgroundConfiguration());
    expect(text).toMatch(/"28:[0-9a-f-]{36}"/);
    expect(text).toMatch(/"19:[0-9a-f]{32}@thread\.tacv2"/);
    expect(text).toContain('"maja.nystrom@granvik.example"');
  });
});

describe('the Playground', () => {
  it('tells the bot of its installation when the personal chat is opened, and is gone after stop', async () => {
    const before = folders();
    const bot = await listen();
    const playground = await startPlayground({ messagesEndpoint: bot.endpoint, clock: systemClock, log: silentLog });
    if (playground === undefined) throw new Error('it did not start');
    const appeared = appearedSince(before);
    const { personalChat } = playgroundConfiguration() as { personalChat: { id: string } };
    const installation = once(bot.posts, 'installationUpdate');
    await fetch(`${playground.url}/_debug/conversation/${encodeURIComponent(personalChat.id)}/installation`, { method: 'POST' });
    const [posted] = (await installation) as [Posted];
    await playground.stop();
    await playground.stop();
    await bot.close();
    expect(posted).toMatchObject({
      action: 'add',
      channelId: 'msteams',
      conversation: { id: personalChat.id, conversationType: 'personal' },
    });
    expect(await answers(playground.url)).toBe(false);
    expect(goneOf(appeared)).toBeGreaterThanOrEqual(1);
  }, 60_000);

  it('ends by itself when the bot is killed', async () => {
    const before = folders();
    const { folder, program } = working();
    const bot = spawn(process.execPath, ['-e', BOT, program], { cwd: resolve(__dirname, '../..'), stdio: ['pipe', 'pipe', 'inherit'] });
    const url = await new Promise<string>((heard) => bot.stdout.once('data', (data: Buffer) => heard(data.toString('utf8').trim())));
    const alive = await answers(url);
    const appeared = appearedSince(before);
    bot.kill('SIGKILL');
    expect([alive, await fellSilent(url)]).toEqual([true, true]);
    expect(goneOf(appeared)).toBeGreaterThanOrEqual(1);
    rmSync(folder, { recursive: true });
  }, 30_000);

  it('says so, and how to go on, when its program does not start', async () => {
    const { folder, program } = working();
    writeFileSync(program, 'process.exit(1);');
    const said: string[] = [];
    const log: Log = { ...silentLog, warn: (_, text) => said.push(text) };
    expect(
      await startPlayground({ messagesEndpoint: 'http://127.0.0.1:1/api/messages', clock: systemClock, log, program }),
    ).toBeUndefined();
    expect(said).toEqual([expect.stringContaining('npm run chat')]);
    rmSync(folder, { recursive: true });
  }, 30_000);
});
