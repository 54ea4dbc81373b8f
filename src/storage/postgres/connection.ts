import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Log } from '../../support/log';
import { MemoryFailure } from '../../support/memory-failure';
import type { Connection } from '../connection';
import type { Tables } from '../tables';
import { isCollision, isTaken, reasonOf } from './failures';
import { openDatabase } from './open';
import { createPool, type PoolParts } from './pool';

/** Changes that meet each other wait for each other and are done again; each time one of them goes through. */
const MOST_TRIES = 30;
/** Tries after which a key that is taken is not taken by somebody who came between. */
const MOST_TRIES_FOR_A_KEY = 3;

/** A transaction that was about to be kept when the server fell silent. */
interface Undecided<T> {
  readonly result: T;
  /** The server's own number of the transaction; null: it changed nothing. */
  readonly id: string | null;
}

/**
 * Opens the database of a server, and brings it to this program's version.
 * @throws UnusableInput when it cannot be reached or used, or is newer than the program, with what to do
 */
export async function openPostgres(parts: PoolParts): Promise<Connection> {
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(parts) }) });
  const version = await openDatabase(database, parts.server);
  const where = `${parts.server.host}:${String(parts.server.port)}/${parts.server.database}`;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw told(error, where, parts.log);
    }
  };
  return {
    engine: `PostgreSQL ${version}`,
    where,
    read: (work) => guarded(() => work(database)),
    change: (work) => guarded(() => changed(database, work)),
    close: () => database.destroy(),
  };
}

/** As if alone: PostgreSQL tells those apart that were not, and they are done again. */
async function changed<T>(database: Kysely<Tables>, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(database, work);
    } catch (error) {
      if (!isCollision(error) || (isTaken(error) && tries >= MOST_TRIES_FOR_A_KEY)) throw error;
      if (tries >= MOST_TRIES) throw new MemoryFailure('unreachable', { cause: error });
    }
  }
}

async function once<T>(database: Kysely<Tables>, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  let undecided: Undecided<T> | undefined;
  try {
    return await database
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (transaction) => {
        const result = await work(transaction);
        undecided = { result, id: await idOf(transaction) };
        return result;
      });
  } catch (error) {
    // Between asking for it to be kept and hearing that it is, the word may be lost in either direction.
    const wasAsked = undecided as Undecided<T> | undefined;
    if (wasAsked?.id == null || !(error instanceof MemoryFailure && error.kind === 'unreachable')) throw error;
    if (await wasKept(database, wasAsked.id, error)) return wasAsked.result;
    throw error;
  }
}

async function idOf(transaction: Transaction<Tables>): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select pg_current_xact_id_if_assigned()::text as id`.execute(transaction);
  return rows[0]?.id ?? null;
}

/** Asks what became of a transaction. Rejects with a MemoryFailure that says so when that is not to be known. */
async function wasKept(database: Kysely<Tables>, id: string, cause: unknown): Promise<boolean> {
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

/** What the product is told, and the operators. */
function told(error: unknown, where: string, log: Log): unknown {
  const failure = isClosed(error) ? new MemoryFailure('unreachable', { cause: error }) : error;
  if (failure instanceof MemoryFailure) log.warn({ database: where, kind: failure.kind, reason: reasonOf(failure) }, 'The database failed');
  return failure;
}

/** Kysely says so in words only. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && /driver has already been destroyed/.test(error.message);
}
