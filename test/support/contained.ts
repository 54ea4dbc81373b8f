/** Starts programs as a container engine would: as another user, as the first process, on files that nobody can write. Needs root, on Linux. */
import { execFileSync, type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Contained {
  /** user:group, by number. */
  readonly user: string;
  readonly folder: string;
  /** The only folder that can be written. */
  readonly writable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Everything is made read-only but one folder, for this process and its children alone. */
const SEAL = 'mount --bind "$1" "$1"; mount -o remount,ro,bind /';
const RUN = 'cd "$2"; user="$3"; group="$4"; shift 4; exec setpriv --reuid "$user" --regid "$group" --clear-groups --no-new-privs "$@"';
const ASIDE = ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-ec'];

/** Why nothing can be contained here; undefined: it can. */
export function whyNotContained(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can run it as another user on read-only files';
  try {
    execFileSync('unshare', [...ASIDE, `${SEAL}; setpriv --reuid 1 true`, 'sh', '/tmp'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'this computer lets nobody set a program apart (unshare, mount, setpriv)';
  }
}

/** Starts it; `node` is the Node that runs this test. */
export function startContained(
  [program = '', ...values]: readonly string[],
  { user, folder, writable, environment }: Contained,
): ChildProcess {
  const file = program === 'node' ? process.execPath : program;
  const line = [...ASIDE, `${SEAL}; ${RUN}`, 'sh', writable, folder, ...user.split(':'), file, ...values];
  return spawn('unshare', line, { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Sends a signal to the contained program, which is the first process where it runs: there a signal that nobody listens to does nothing. */
export function signalContained(child: ChildProcess, signal: NodeJS.Signals): void {
  const [first] = readFileSync(`/proc/${String(child.pid)}/task/${String(child.pid)}/children`, 'utf8')
    .trim()
    .split(' ');
  process.kill(Number(first), signal);
}
