/** What is looked at before a database is used, and what is said when it cannot be. */
import { sql, type Kysely } from 'kysely';
import { MemoryFailure } from '../../support/memory-failure';
import { UnusableInput } from '../../support/unusable-input';
import { migrate } from '../migrate';
import { POSTGRES_COLUMNS } from '../migrations';
import type { Tables } from '../tables';
import type { DatabaseServer } from './address';
import { answerCode, reasonOf } from './failures';
import { NoPassword, SCHEMA } from './pool';

/** 13: the first that tells what became of a transaction by pg_xact_status. */
const OLDEST_VERSION = 130_000;

/**
 * Brings the database to this program's version; of several programs at once one does it. @returns the server's version
 * @throws UnusableInput when it cannot be reached or used, or is newer than the program, with what to do; closed then
 */
export async function openDatabase(database: Kysely<Tables>, server: DatabaseServer): Promise<string> {
  try {
    const version = await serverVersion(database);
    await migrate(database, { version: await schemaVersion(database), columns: POSTGRES_COLUMNS, schema: SCHEMA });
    return version;
  } catch (error) {
    await database.destroy().catch(() => undefined);
    throw error instanceof UnusableInput ? new UnusableInput(`DATABASE_URL: ${error.message}`) : refusal(error, server);
  }
}

async function serverVersion(database: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ number: string; version: string; encoding: string }>`select current_setting('server_version_num') as number,
    current_setting('server_version') as version, current_setting('server_encoding') as encoding`.execute(database);
  const { number, version = '', encoding } = rows[0] ?? {};
  if (Number(number) < OLDEST_VERSION) throw new UnusableInput(`PostgreSQL ${version} is too old: 13 or newer is needed.`);
  if (encoding !== 'UTF8') throw new UnusableInput(`The database keeps text as ${String(encoding)}: one with the encoding UTF8 is needed.`);
  return version.split(' ', 1)[0] ?? version;
}

/** The version of the schema; 0 where there is none. @throws UnusableInput when somebody else's tables lie there */
async function schemaVersion(database: Kysely<Tables>): Promise<number> {
  const tables = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables where table_schema = ${SCHEMA}`.execute(database);
  if (tables.rows.length === 0) return 0;
  const names = tables.rows.map(({ name }) => name);
  const others = names.filter((name) => !name.startsWith('kysely_migration'));
  if (!names.includes('kysely_migration')) {
    throw new UnusableInput(
      `The schema ${SCHEMA} holds tables of another program (${others.slice(0, 3).join(', ')}). It was left as it is: name a database of the bot’s own.`,
    );
  }
  const { rows } = await sql<{ name: string | null }>`select max(name) as name from ${sql.table(`${SCHEMA}.kysely_migration`)}`.execute(
    database,
  );
  return Number(rows[0]?.name ?? 0);
}

/** The failure of a start, in words. Neither password nor user stands in it. */
function refusal(error: unknown, { host, port, database }: DatabaseServer): unknown {
  const cause = error instanceof MemoryFailure ? error.cause : error;
  const say = (what: string): UnusableInput => new UnusableInput(`DATABASE_URL: ${what}`);
  const where = `${host}:${String(port)}`;
  const code = answerCode(cause);
  if (code?.startsWith('28') === true) {
    return say(`${where} refuses to sign the bot in (${code}). Check the user and the password, or the identity’s role in the database.`);
  }
  if (code === '3D000') return say(`${where} has no database ${database}. Create it, or name another.`);
  if (code === '42501') {
    return say(`the user may not create the schema ${SCHEMA} in ${database}. Run there: create schema ${SCHEMA} authorization "USER"`);
  }
  if (cause instanceof NoPassword) return say(`the bot’s Azure identity cannot sign in to ${where}: ${cause.message}`);
  const reason = reasonOf(error);
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)|does not support SSL/.test(reason)) {
    return say(
      `the connection to ${where} is not safe (${reason}). Its certificate has to be valid for that name; NODE_EXTRA_CA_CERTS may name a file with your own authority’s.`,
    );
  }
  if (error instanceof MemoryFailure)
    return say(`${where} cannot be reached (${reason}). Check its name and port, the firewall, and that it runs.`);
  return error;
}
