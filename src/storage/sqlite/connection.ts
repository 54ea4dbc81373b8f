import { statSync } from 'node:fs';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { MemoryFailure } from '../../support/memory-failure';
import { UnusableInput } from '../../support/unusable-input';
import type { Connection } from '../connection';
import { migrate } from '../migrate';
import { SCHEMA_VERSION, SQLITE_COLUMNS } from '../migrations';
import type { Tables } from '../tables';
import { engineName, openEngine } from './engine';
import { isDamaged, toFailure } from './failures';

/** Milliseconds that a statement waits for another process's lock. */
const PATIENCE = 2_000;

interface Open {
  readonly database: Kysely<Tables>;
  /** Which file it is, so that one put in its place is noticed; undefined in memory. */
  readonly inode: number | undefined;
}

/**
 * Opens a database file (or `:memory:`) and brings it to this program's version.
 * @throws UnusableInput when it is newer than the program, damaged, or no database; nothing in it is changed then
 */
export async function openSqlite(path: string): Promise<Connection> {
  let open: Open | undefined = await opened(path, false);
  let closed = false;

  const current = async (): Promise<Kysely<Tables>> => {
    // By then the folder may be another process's.
    if (closed) throw new MemoryFailure('unreachable');
    // A file that was deleted or replaced is still open here, and whatever were written to it would be lost.
    if (open && open.inode !== inodeOf(path)) await drop();
    open ??= await opened(path, true);
    return open.database;
  };
  const drop = async (): Promise<void> => {
    const gone = open;
    open = undefined;
    await gone?.database.destroy().catch(() => undefined);
  };
  const guarded = async <T>(work: (database: Kysely<Tables>) => Promise<T>): Promise<T> => {
    try {
      return await work(await current());
    } catch (error) {
      const failure = toFailure(error);
      if (failure instanceof MemoryFailure && failure.kind === 'unreachable') await drop();
      throw failure;
    }
  };
  return {
    engine: engineName(),
    where: path,
    read: guarded,
    change: (work) => guarded((database) => database.transaction().execute(work)),
    close() {
      closed = true;
      return drop();
    },
  };
}

/** @param again the file was there before: it is never made anew in its place */
async function opened(path: string, again: boolean): Promise<Open> {
  const database = await connect(path, again);
  try {
    if (await migrate(database, { version: await versionOf(database), columns: SQLITE_COLUMNS, again })) {
      await sql`pragma user_version = ${sql.raw(String(SCHEMA_VERSION))}`.execute(database);
    }
    return { database, inode: inodeOf(path) };
  } catch (error) {
    await database.destroy();
    if (isDamaged(error) && !again) throw damaged(path);
    throw error;
  }
}

async function connect(path: string, mustExist: boolean): Promise<Kysely<Tables>> {
  try {
    const engine = openEngine(path, { mustExist: mustExist && path !== ':memory:', patience: PATIENCE });
    // FULL: what was acknowledged is on the disk, also when the power goes.
    for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on']) engine.exec(`pragma ${pragma}`);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: engine }) });
  } catch (error) {
    if (isDamaged(error) && !mustExist) throw damaged(path);
    throw error;
  }
}

function damaged(path: string): UnusableInput {
  return new UnusableInput(
    `${path} is damaged, or no database of this bot. It was left as it is: put a copy of it from a backup in its place.`,
  );
}

/** The version of the schema in a database; 0 for an empty one. */
async function versionOf(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(database);
  return rows[0]?.user_version ?? 0;
}

function inodeOf(path: string): number | undefined {
  return path === ':memory:' ? undefined : (statSync(path, { throwIfNoEntry: false })?.ino ?? -1);
}
