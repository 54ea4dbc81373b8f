import { Migrator, type Kysely } from 'kysely';
import { MemoryFailure } from '../support/memory-failure';
import { UnusableInput } from '../support/unusable-input';
import { migrationsFor, SCHEMA_VERSION, type Columns } from './migrations';
import type { Tables } from './tables';

export interface Migrating {
  /** The schema's version as it stands; 0: there is nothing yet. */
  readonly version: number;
  readonly columns: Columns;
  /** The namespace of the tables, where the engine has any. */
  readonly schema?: string;
  /** The database was there before: it is never made anew in its place. */
  readonly again?: boolean;
}

/**
 * Brings a database to this program's version; of several programs at once one does it. @returns whether there was anything to do
 * @throws UnusableInput when the database is newer than this program
 */
export async function migrate(database: Kysely<Tables>, { version, columns, schema, again = false }: Migrating): Promise<boolean> {
  if (version > SCHEMA_VERSION) {
    throw new UnusableInput(
      `The database is of version ${String(version)}, and this program knows version ${String(SCHEMA_VERSION)}. Start the newer program, or put back a copy from before it.`,
    );
  }
  if (version === SCHEMA_VERSION) return false;
  if (again) throw new MemoryFailure('unreachable');
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(columns)) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('A migration failed.');
  return true;
}
