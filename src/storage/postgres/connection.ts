import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { MemoryFailure } from '../../support/memory-failure';
import type { Connection } from '../connection';
import type { Tables } from '../tables';
import { reasonOf } from './failures';
import { openDatabase } from './open';
import { createPool, type PoolParts } from './pool';

/** Any number that nobody else locks in this database ("ASRr"). */
const CHANGES = 0x41_53_52_72;
const MOST_READS = 6;

type Database = Kysely<Tables>;

/**
 * Opens the database of a server, and brings it to this program's version. One process changes one thing at a time, over a connection of its
 * own that others wait for; of several processes the server lets one change at a time. Reads go on beside that.
 * @throws UnusableInput when it cannot be reached or used, or is newer than the program, with what to do
 */
export async function openPostgres(parts: PoolParts): Promise<Connection> {
  const { server, log } = parts;
  const reads = databaseOf(parts, MOST_READS);
  const version = await openDatabase(reads, server);
  const changes = databaseOf(parts, 1);
  const where = `${server.host}:${String(server.port)}/${server.database}`;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const failure = isClosed(error) ? new MemoryFailure('unreachable', { cause: error }) : error;
      if (failure instanceof MemoryFailure)
        log.warn({ database: where, kind: failure.kind, reason: reasonOf(failure) }, 'The database failed');
      throw failure;
    }
  };
  return {
    engine: `PostgreSQL ${version}`,
    where,
    read: (work) => guarded(() => work(reads)),
    change: (work) => guarded(() => changed(changes, work)),
    async close() {
      await Promise.all([reads.destroy(), changes.destroy()]);
    },
  };
}

function databaseOf(parts: PoolParts, most: number): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(parts, most) }) });
}

/** Each statement sees what was kept before it: with one change at a time that is everything. */
async function changed<T>(database: Database, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  const asked: { toKeep?: { readonly id: string; readonly result: T } } = {};
  try {
    return await database.transaction().execute(async (transaction) => {
      const id = await lockChanges(transaction);
      const result = await work(transaction);
      asked.toKeep = { id, result };
      return result;
    });
  } catch (error) {
    // Between asking for it to be kept and hearing that it is, the word may be lost in either direction.
    const { toKeep } = asked;
    const isLost = error instanceof MemoryFailure && error.kind === 'unreachable';
    if (toKeep && isLost && (await wasKept(database, toKeep.id, error))) return toKeep.result;
    throw error;
  }
}

/** Waits until no other process changes anything; held until the transaction ends. @returns the server's own number of the transaction */
async function lockChanges(transaction: Transaction<Tables>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select pg_advisory_xact_lock(${sql.lit(CHANGES)}), pg_current_xact_id()::text as id`.execute(
    transaction,
  );
  return rows[0]?.id ?? '';
}

/** Asks what became of a transaction. Rejects with a MemoryFailure that says so when that is not to be known. */
async function wasKept(database: Database, id: string, cause: unknown): Promise<boolean> {
  try {
    for (let asked = 0; asked < 10; asked += 1) {
      const { rows } = await sql<{ status: string | null }>`select pg_xact_status(${id}::xid8) as status`.execute(database);
      const status = rows[0]?.status;
      if (status === 'committed' || status === 'aborted') return status === 'committed';
      // The server has not noticed yet that nobody is there any more.
      await sql`select pg_sleep(0.2)`.execute(database);
    }
  } catch {
    // Said below.
  }
  throw new MemoryFailure('unsure', { cause });
}

/** Kysely says so in words only. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && /driver has already been destroyed/.test(error.message);
}
