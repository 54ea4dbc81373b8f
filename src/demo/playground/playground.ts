/** Starts Microsoft's 365 Agents Playground beside the demo: a Teams client in the browser, a program of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../support/clock';
import type { Log } from '../../support/log';
import { playgroundConfiguration } from './people';

export interface Playground {
  /** The address to open in a browser. */
  readonly url: string;
  /** Ends it and removes its working folder; a second call changes nothing. */
  readonly stop: () => Promise<void>;
}

export interface PlaygroundOptions {
  /** Where the bot listens, for example http://127.0.0.1:3978/api/messages. */
  readonly messagesEndpoint: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Its program; absent: the installed package's, if it is installed. */
  readonly program?: string;
}

/** Milliseconds: it answers within one on a good day, and within ten on a slow machine that is busy. */
const READY_WITHIN = 30_000;
const ASK_AGAIN_AFTER = 100;
const STOP_WITHIN = 3000;

/**
 * Runs inside the Playground's process before its own program. However the bot ends, even killed, the line between the two
 * breaks; then this process removes its working folder and ends too.
 */
const LEASH = `
const folder = process.cwd();
process.on('disconnect', () => {
  process.chdir('..');
  try {
    require('node:fs').rmSync(folder, { recursive: true, force: true });
  } finally {
    process.exit(0);
  }
});
require(process.argv[1]);
`;

/**
 * Starts it on a free port, without telemetry, in a temporary working folder, and waits until it answers.
 * undefined, with a line in the log: it is not installed, or did not start; the terminal (npm run chat) is the way then.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground | undefined> {
  const program = options.program ?? installedProgram();
  if (program === undefined) {
    options.log.info({}, 'The Microsoft 365 Agents Playground is not installed. Talk to the demo in a terminal instead: npm run chat');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'asr-readiness-playground-'));
  // JSON is YAML too.
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(playgroundConfiguration(), undefined, 2));
  const port = await freePort();
  const child = launch(
    program,
    ['start', '-e', options.messagesEndpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    folder,
  );
  const stop = once(() => end(child, folder, options.clock));
  const url = `http://127.0.0.1:${String(port)}`;
  if (!(await answers(`${url}/_debug/ping`, child, options.clock))) {
    await stop();
    options.log.warn({ port }, 'The Microsoft 365 Agents Playground did not start. Talk to the demo in a terminal instead: npm run chat');
    return undefined;
  }
  // From here on it keeps nobody awake: the bot ends when it has nothing more to do, and the Playground with it.
  child.unref();
  child.channel?.unref();
  return { url, stop };
}

function installedProgram(): string | undefined {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    return undefined; // a devDependency: not there after an installation without them
  }
}

/** In a process group of its own, so that Ctrl-C reaches the bot alone and the leash ends it in order. */
function launch(program: string, options: readonly string[], folder: string): ChildProcess {
  return spawn(process.execPath, ['-e', LEASH, program, ...options], {
    cwd: folder,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Whether it answers in time; false at once when it ends. */
async function answers(url: string, child: ChildProcess, clock: Clock): Promise<boolean> {
  const giveUpAt = clock.now() + READY_WITHIN;
  while (child.exitCode === null && child.signalCode === null && clock.now() < giveUpAt) {
    try {
      if ((await fetch(url, { signal: AbortSignal.timeout(ASK_AGAIN_AFTER * 10) })).ok) return true;
    } catch {
      // It does not listen yet.
    }
    await new Promise<void>((resolve) => {
      clock.after(ASK_AGAIN_AFTER, resolve);
    });
  }
  return false;
}

/** Lets go of the leash; what has not ended in time is killed. */
async function end(child: ChildProcess, folder: string, clock: Clock): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise<void>((resolve) => {
      const cancel = clock.after(STOP_WITHIN, () => child.kill('SIGKILL'));
      child.once('exit', () => {
        cancel();
        resolve();
      });
      if (child.connected) child.disconnect();
    });
  }
  rmSync(folder, { recursive: true, force: true });
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
