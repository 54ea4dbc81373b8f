/** The product as a process of its own, started as `npm start` starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '../../src/support/project-files';

const LAUNCHER = projectFile('bin', 'run.js');
const RESERVE = projectFile('test', 'support', 'reserve.js');

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

export interface Program {
  readonly process: ChildProcess;
  /** Waits for something on standard output or in the log; fails with all of it when the program ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Everything on standard error so far. */
  errors(): string;
  /** Resolves once the process is gone. */
  readonly ended: Promise<Ended>;
  /** Asks it to end, as a service manager would. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/**
 * Starts the product through the project's launcher, which builds first when the sources have changed. Nothing of the
 * computer's environment but the path reaches it; it runs in an empty folder, so that nobody's .env does either.
 */
export function startProgram(environment: Readonly<Record<string, string>> = {}): Program {
  const folder = mkdtempSync(join(tmpdir(), 'asr-readiness-test-'));
  const env = { PATH: process.env['PATH'], HOME: folder, PORT: '0', ...environment };
  const child = spawn(process.execPath, [LAUNCHER, 'start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  return watch(child, () => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** A program that is loaded and not started. */
export interface Reserve {
  /** Starts it. */
  go(): Program;
  /** It is not needed. */
  dismiss(): Promise<unknown>;
}

/** Loads a program as it was built last: somebody started the product through the launcher before. @param built its path under `dist` */
export function loadInReserve(built: string, environment: Readonly<Record<string, string>>): Reserve {
  const folder = mkdtempSync(join(tmpdir(), 'asr-readiness-test-'));
  const env = { PATH: process.env['PATH'], HOME: folder, PORT: '0', ...environment };
  const child = spawn(process.execPath, [RESERVE, built], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  // One that is killed before it read what it was told leaves a broken pipe.
  child.stdin.on('error', () => undefined);
  const program = watch(child, () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    go() {
      child.stdin.write('start\n');
      return program;
    },
    dismiss: () => program.stop('SIGKILL'),
  };
}

/** Reads along with a process. @param afterwards what to do once it is gone */
export function watch(child: ChildProcess, afterwards: () => void = () => {}): Program {
  let output = '';
  let errors = '';
  const listeners = new Set<() => void>();
  const hear = (): void => {
    for (const listener of [...listeners]) listener();
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    hear();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
    hear();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      afterwards();
      resolve({ status, signal, output, errors });
    });
  });
  const heard = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve) => {
      const listen = (): void => {
        const found = pattern.exec(`${output}\n${errors}`);
        if (found === null) return;
        listeners.delete(listen);
        resolve(found);
      };
      listeners.add(listen);
      listen();
    });
  return {
    process: child,
    says: (pattern) =>
      Promise.race([
        heard(pattern),
        ended.then((end) => {
          throw new Error(`It ended (${end.status ?? end.signal}) and had not said ${pattern}:\n${end.output}${end.errors}`);
        }),
      ]),
    errors: () => errors,
    ended,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Whether anybody answers there. */
export async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Asks until nobody answers any more. @returns false when somebody still does after ten seconds */
export async function fallsSilent(url: string): Promise<boolean> {
  const giveUp = AbortSignal.timeout(10_000);
  while (await answers(url)) if (giveUp.aborted) return false;
  return true;
}
