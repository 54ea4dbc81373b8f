/** Every engine that keeps the product's data, for tests that hold for each of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDatabaseAddress, type DatabaseServer } from '../../src/storage/postgres/address';
import { openStore, type Store } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import { POSTGRES, startPostgres, type PostgresServer } from '../support/postgres';

/** Somewhere a store can be opened again and again, as a bot does at each start. */
export interface Place {
  open(): Promise<Store>;
  /** Another one beside it, as a second process has it; where one process is all there may be, the same. */
  openBeside(store: Store): Promise<Store>;
  empty(): Promise<void>;
}

export interface EngineUnderTest {
  readonly name: string;
  readonly describeHere: jest.Describe;
  /** Once for all tests of a file. */
  readonly begin: () => Promise<Place>;
  readonly end: () => Promise<void>;
}

/** Why the tests on a database server do not run here. */
export const NO_SERVER = 'PostgreSQL is not installed on this computer';

// A run that goes well names no tests, and so would not say that some were skipped.
if (POSTGRES === undefined) process.stderr.write(`Tests on a database server were skipped: ${NO_SERVER}.\n`);

export const ENGINES: readonly EngineUnderTest[] = [sqlite(), postgres()];

/** The address of a database on a test's own server. */
export function addressOn(server: PostgresServer, database?: string): DatabaseServer & { readonly password: string } {
  const address = readDatabaseAddress(server.url(database));
  if (typeof address === 'string') throw new Error(address);
  return { ...address, password: address.password ?? '' };
}

/** Every row of the bot's tables, whatever refers to it; the tables stay. */
const EMPTY = `do $$ declare name text; begin
  set local session_replication_role = replica;
  for name in select tablename from pg_tables where schemaname = 'asr_readiness' and tablename not like 'kysely%' loop
    execute format('delete from asr_readiness.%I', name);
  end loop;
end $$`;

function sqlite(): EngineUnderTest {
  let folder = '';
  return {
    name: 'SQLite in a folder',
    describeHere: describe,
    begin() {
      folder = mkdtempSync(join(tmpdir(), 'store-'));
      return Promise.resolve({
        open: () => openStore(folder),
        openBeside: (store) => Promise.resolve(store),
        empty: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
      });
    },
    end: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

function postgres(): EngineUnderTest {
  let server: PostgresServer | undefined;
  return {
    name: `PostgreSQL${POSTGRES === undefined ? ` (skipped: ${NO_SERVER})` : ''}`,
    describeHere: POSTGRES === undefined ? describe.skip : describe,
    async begin() {
      const started = await startPostgres();
      server = started;
      const address = addressOn(started);
      const open = (): Promise<Store> => openStore({ server: address, password: address.password, log: silentLog });
      return {
        open,
        openBeside: open,
        empty: () => started.run(EMPTY).then(() => undefined),
      };
    },
    end: async () => server?.close(),
  };
}
