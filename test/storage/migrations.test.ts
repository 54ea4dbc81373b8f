/** A database of every earlier version, with data in it, is brought to this program's version, and nothing in it is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import { migrationsFor, SCHEMA_VERSION, SQLITE_COLUMNS } from '../../src/storage/migrations';
import { openEngine } from '../../src/storage/sqlite/engine';
import { openStore } from '../../src/storage/store';
import type { Tables } from '../../src/storage/tables';
import { AT, CHANNEL, key, link, owner, plan, report } from './kept';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A row in every table of the first version, written as that version wrote it. */
const ROWS: readonly string[] = [
  `insert into plan values ('p', 1, '{"name":"Nord"}', '["name"]', '${AT}', '${AT}', null)`,
  `insert into link values ('${CHANNEL}', 'channel', 'p', '["Gold"]', 'sv', 'Europe/Stockholm', 'set', 'anna', 'Anna', '${AT}')`,
  `insert into role values ('p', 'anna', 'Anna', 'owner', 'anna', 'Anna', '${AT}')`,
  `insert into upload_key values ('k', 'p', 'ab', 'anna', 'Anna', '${AT}', null, null)`,
  `insert into report values ('p', 'r', 'd', '${AT}', '${AT}', cast('packed' as blob))`,
  `insert into audit (by_id, by_name, at, conversation, action, plan_id) values ('anna', 'Anna', '${AT}', '${CHANNEL}', 'planCreated', 'p')`,
  `insert into address values ('a:anna', 'a:anna', null, 'https://smba.example/', 'personal', null, '28:bot', null, 7)`,
  `insert into handled values ('h', ${String(Date.now())})`,
  `insert into met values ('a:anna', 7)`,
];

/** What somebody confirmed, as the versions before and after the walk kept it. */
const CONFIRMED = {
  before: `insert into confirmation (plan_id, document) values ('p', '{"requirement":"account.rights","subject":{"kind":"plan"},"answer":"met","by":"Anna","at":"${AT}","secondedBy":"Björn","note":"båda rollerna"}')`,
  after: `insert into answer values ('a', 'p', 'account.rights', 'anna', '${AT}', 1, '{"id":"a","requirement":"account.rights","kind":"plan","of":"all","answer":"met","by":{"id":"anna","name":"Anna"},"at":"${AT}"}')`,
};
const FIRST_WITH_WALK = 4;

async function makeVersion(version: number): Promise<void> {
  const engine = openEngine(join(folder, 'readiness.sqlite'), { patience: 100 });
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: engine }) });
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(migrationsFor(SQLITE_COLUMNS)) } });
  const { error } = await migrator.migrateTo(String(version).padStart(4, '0'));
  expect(error).toBeUndefined();
  await sql`pragma user_version = ${sql.raw(String(version))}`.execute(database);
  const confirmed = version < FIRST_WITH_WALK ? CONFIRMED.before : CONFIRMED.after;
  for (const row of [...ROWS, confirmed]) await sql.raw(row).execute(database);
  await database.destroy();
}

const EARLIER = Object.keys(migrationsFor(SQLITE_COLUMNS))
  .map(Number)
  .filter((version) => version < SCHEMA_VERSION);

describe('a database', () => {
  it.each(EARLIER)('of version %i is brought up to date with all that was in it', async (version) => {
    await makeVersion(version);
    const store = await openStore(folder);
    expect(store.describe().version).toBe(SCHEMA_VERSION);
    expect(await store.plans.openPlans()).toEqual([plan]);
    expect(await store.plans.link(CHANNEL)).toEqual(link);
    expect(await store.plans.roles('p')).toEqual([owner]);
    expect(await store.plans.keyOfHash('ab')).toEqual(key);
    expect((await store.reports.reportsOf('p', ['r'])).map(({ packed }) => Buffer.from(packed))).toEqual([report.packed]);
    expect((await store.walk.peoplesWord('p')).answers).toMatchObject([
      { requirement: 'account.rights', answer: 'met', by: { name: 'Anna' } },
    ]);
    expect(await store.plans.audit('p', 9)).toMatchObject([{ action: 'planCreated', by: { name: 'Anna' } }]);
    expect(await store.channel.address('a:anna')).toMatchObject({ kind: 'personal' });
    // Whose an address is was not kept before; the next message says so.
    expect(await store.alerts.chatsOf([{ id: 'olle', name: 'Olle' }])).toEqual([]);
    await store.channel.rememberAddress(
      { serviceUrl: 's', conversationId: 'a:olle', kind: 'personal', personId: 'olle', bot: { id: 'b' } },
      9,
    );
    expect(await store.alerts.chatsOf([{ id: 'olle', name: 'Olle' }])).toEqual(['a:olle']);
    expect(await store.channel.wasHandled('h')).toBe(true);
    expect(await store.channel.meet('a:anna', 9)).toBe(false);
    await store.check();
    await store.close();
  });

  it('has had every version tried here', () => {
    expect(EARLIER.length).toBeGreaterThanOrEqual(6);
  });
});
