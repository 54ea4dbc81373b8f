/** A PostgreSQL server of a test's own: in a folder that is gone afterwards, on a free port of this computer, durable as a real one. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, chownSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';

const PASSWORD = 'not-a-secret';
/** Debian keeps the server's programs out of the path, in a folder for each version. */
const DEBIAN = '/usr/lib/postgresql';

/** Where the server's programs are; undefined: there are none, and tests that need them say that they are skipped. */
export const POSTGRES = placesOfPrograms().find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));

export interface PostgresServer {
  /** DATABASE_URL of a database there. */
  url(database?: string): string;
  readonly port: number;
  /** Runs a statement as the server's owner. */
  run(statement: string, database?: string): Promise<readonly Record<string, unknown>[]>;
  /** Ends it as a power cut would (`SIGQUIT`: without a checkpoint), or for good order (`SIGINT`). */
  stop(signal?: 'SIGQUIT' | 'SIGINT'): Promise<void>;
  start(): Promise<void>;
  /** Stops it and takes its folder away. */
  close(): Promise<void>;
}

/** Makes one, and starts it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const account = accountForServer();
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  makeCluster(folder, data, account);
  const port = await freePort();
  let server: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();

  const connect = async (database = 'postgres'): Promise<Client> => {
    const client = new Client({ host: '127.0.0.1', port, user: 'owner', password: PASSWORD, database, ssl: false });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const made: PostgresServer = {
    port,
    url: (database = 'postgres') => `postgres://owner:${PASSWORD}@127.0.0.1:${String(port)}/${database}`,
    async run(statement, database) {
      const client = await connect(database);
      try {
        return (await client.query<Record<string, unknown>>(statement)).rows;
      } finally {
        await client.end();
      }
    },
    async stop(signal = 'SIGINT') {
      server?.kill(signal);
      await ended;
      server = undefined;
    },
    async start() {
      // No socket file: its folder belongs to the package, not to a test. Everything durable stays at its default, which is on.
      const settings = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
      const child = spawn(join(POSTGRES ?? '', 'postgres'), settings, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...account });
      server = child;
      ended = new Promise((resolve) => child.once('close', () => resolve()));
      await ready(child, connect);
    },
    async close() {
      await made.stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await made.start();
  return made;
}

function placesOfPrograms(): readonly string[] {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)];
}

/** PostgreSQL refuses to run as root: there another account runs it. */
function accountForServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = (accounts.find((line) => line.startsWith('nobody:')) ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function makeCluster(folder: string, data: string, account: { readonly uid: number; readonly gid: number } | undefined): void {
  const secret = join(folder, 'password');
  writeFileSync(secret, PASSWORD);
  const values = ['-D', data, '-U', 'owner', '--pwfile', secret, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C'];
  const { status, stderr } = spawnSync(join(POSTGRES ?? '', 'initdb'), values, { cwd: folder, encoding: 'utf8', ...account });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** It says so on its error channel; a recovery comes first where it was cut off. */
async function ready(child: ChildProcess, connect: () => Promise<Client>): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('close', () => {
      reject(new Error(`The server ended: ${said}`));
    });
  });
  await (await connect()).end();
}
