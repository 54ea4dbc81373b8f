/** Connections to a PostgreSQL server: a few, each prepared once, and let go of as soon as one has failed. */
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, types, type PoolClient } from 'pg';
import type { Log } from '../../support/log';
import { MemoryFailure } from '../../support/memory-failure';
import type { DatabaseServer } from './address';
import { reasonOf, toFailure } from './failures';

export interface PoolParts {
  readonly server: DatabaseServer;
  /** Asked for each new connection. Rejects with an Error whose words are for operators. */
  readonly password: string | (() => Promise<string>);
  readonly log: Log;
}

/** The namespace of the bot's tables: others in the same database are left alone. */
export const SCHEMA = 'asr_readiness';

/** Milliseconds, waiting for one to be free included. A server that fell silent is given up before the person who asked gives up. */
const CONNECT_LIMIT = 5_000;
const ANSWER_LIMIT = 12_000;
const IDLE_LIMIT = 60_000;

/** Milliseconds, but for the last two. What is acknowledged is on the disk, whatever the server does for others. */
const SETTINGS: Readonly<Record<string, string>> = {
  statement_timeout: '10000',
  lock_timeout: '5000',
  idle_in_transaction_session_timeout: '10000',
  synchronous_commit: 'on',
  search_path: SCHEMA,
};

/** The type of whole numbers of eight bytes (pg_type): milliseconds and counts, which a JavaScript number holds exactly. */
const BIGINT = 20;

/** The password could not be had: its words say why, and hold no secret. */
export class NoPassword extends Error {
  override readonly name = 'NoPassword';
}

/** A pool as Kysely asks for it, with so many connections at most. Whatever it rejects with is a MemoryFailure, or the server's answer. */
export function createPool({ server, password, log }: PoolParts, most: number): PostgresPool {
  const { host, port, database, user, tls } = server;
  const pool = new Pool({
    host,
    port,
    database,
    user,
    password: typeof password === 'string' ? password : () => password().catch(noPassword),
    // Named again: without it an address of digits would be held against the name localhost.
    ssl: tls && { rejectUnauthorized: true, host },
    application_name: 'asr-readiness-bot',
    // What is left open here the library looks up in the environment (PGOPTIONS and its kind), which config.ts alone reads.
    options: ' ',
    sslnegotiation: 'postgres',
    client_encoding: 'UTF8',
    max: most,
    connectionTimeoutMillis: CONNECT_LIMIT,
    query_timeout: ANSWER_LIMIT,
    idleTimeoutMillis: IDLE_LIMIT,
    keepAlive: true,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === BIGINT ? Number : (types.getTypeParser(type, format) as unknown),
    },
    verify: prepare,
  });
  // Stays: an idle connection that breaks off is an error nobody else listens to, which would end the process.
  pool.on('error', (error) => {
    log.warn({ host, database, reason: reasonOf(error) }, 'A connection to the database was lost');
  });
  // The pool itself listens to idle ones alone: one that breaks off at work tells the statement under way, and this.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return {
    connect: () => pool.connect().then(guarded, failed),
    end: () => pool.end(),
  };
}

function noPassword(error: unknown): never {
  throw new NoPassword(error instanceof Error ? error.message : 'no password');
}

function failed(error: unknown): never {
  throw toFailure(error);
}

/** Before its first use. Not in the address: what stands between may refuse settings there. */
function prepare(client: PoolClient, done: (error?: Error) => void): void {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `set_config('${name}', '${value}', false)`);
  client.query(`select ${settings.join(', ')}`).then(
    () => {
      done();
    },
    (error: unknown) => {
      done(error instanceof Error ? error : new Error('A connection could not be prepared.'));
    },
  );
}

/** A connection whose server fell silent is never used again: an answer that comes late would be taken for the next one's. */
function guarded(client: PoolClient): PostgresPoolClient {
  let broken: Error | undefined;
  const lost = (error: Error): void => {
    broken ??= new MemoryFailure('unreachable', { cause: error });
  };
  client.on('error', lost);
  const query = async (statement: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (broken !== undefined) throw broken;
    try {
      return await client.query(statement, parameters.map(storable));
    } catch (error) {
      const failure = toFailure(error);
      if (failure instanceof MemoryFailure) broken ??= failure;
      throw failure;
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release: () => {
      client.removeListener('error', lost);
      client.release(broken !== undefined);
    },
  };
}

/** PostgreSQL's texts hold every character but one. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\u{fffd}') : value;
}
