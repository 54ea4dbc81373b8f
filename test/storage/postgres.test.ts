/** A database server that several processes share: how it is opened, what it refuses, and what is said when it is gone. */
import { migrationsFor, POSTGRES_COLUMNS, SCHEMA_VERSION } from '../../src/storage/migrations';
import type { DatabaseServer } from '../../src/storage/postgres/address';
import { toFailure } from '../../src/storage/postgres/failures';
import { openStore, type Store } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import { MemoryFailure } from '../../src/support/memory-failure';
import { UnusableInput } from '../../src/support/unusable-input';
import { POSTGRES, startPostgres, type PostgresServer } from '../support/postgres';
import { startCuttingProxy, type Cut } from './cutting-proxy';
import { addressOn, NO_SERVER } from './engines';
import { AT, key, link, owner, plan, record, report } from './kept';

const describeHere = POSTGRES === undefined ? describe.skip : describe;

describeHere(`a database server${POSTGRES === undefined ? ` (skipped: ${NO_SERVER})` : ''}`, () => {
  let server: PostgresServer;
  const database = 'bot';
  const opened: Store[] = [];
  const said: string[] = [];
  const log = { ...silentLog, warn: (data: object, text: string) => void said.push(`${JSON.stringify(data)} ${text}`) };

  beforeAll(async () => {
    server = await startPostgres();
    await server.run(`create database ${database}`);
  }, 60_000);
  afterAll(() => server.close());
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await server.run('drop schema if exists asr_readiness cascade; drop table if exists public.plan', database);
  });

  const open = async (changes: Partial<DatabaseServer> = {}, password?: string | (() => Promise<string>)): Promise<Store> => {
    const address = addressOn(server, database);
    const store = await openStore({ server: { ...address, ...changes }, password: password ?? address.password, log });
    opened.push(store);
    return store;
  };
  const withPlan = async (changes: Partial<DatabaseServer> = {}): Promise<Store> => {
    const store = await open(changes);
    await store.plans.createPlan(plan, link, owner, [record('planCreated')]);
    return store;
  };
  const openings = async (): Promise<number> => {
    const [row] = await server.run(`select count(*)::int as n from pg_stat_activity where datname = '${database}'`);
    return Number(row?.['n']);
  };

  describe('that is opened', () => {
    it('is made by one of several processes that start at the same moment', async () => {
      const stores = await Promise.all(Array.from({ length: 5 }, () => open()));
      await Promise.all(stores.map((store) => store.check()));
      const made = await server.run('select name from asr_readiness.kysely_migration order by name', database);
      expect(made.map(({ name }) => name)).toEqual(Object.keys(migrationsFor(POSTGRES_COLUMNS)));
    });

    it('is left alone beside the bot’s own tables', async () => {
      await server.run('create table public.plan (id int); insert into public.plan values (7)', database);
      const store = await withPlan();
      expect(await store.plans.openPlans()).toEqual([plan]);
      expect(await server.run('select id from public.plan', database)).toEqual([{ id: 7 }]);
    });

    it('says for operators what it is and where it lies, and never who signs in', async () => {
      const described = (await open()).describe();
      expect(described).toEqual({
        engine: expect.stringMatching(/^PostgreSQL \d+\.\d+/) as string,
        where: `127.0.0.1:${String(server.port)}/${database}`,
        version: SCHEMA_VERSION,
      });
    });

    it('keeps every character of a name, and a report of some megabytes', async () => {
      const store = await withPlan();
      const name = 'Åsa Öström 🙂 \u{fffd}';
      const packed = Buffer.alloc(5_000_000, 'bytes\0');
      await store.plans.giveRole({ ...owner, person: { id: 'x', name: 'Åsa Öström 🙂 \0' } }, record('roleGiven'));
      await store.reports.addReport({ ...report, packed }, record('reportReceived'));
      expect((await store.plans.roles('p')).map(({ person }) => person.name)).toEqual(['Anna', name]);
      expect(packed.equals((await store.reports.reportsOf('p'))[0]?.packed ?? Buffer.of())).toBe(true);
    });

    it('is asked by a few connections only, however many ask', async () => {
      const store = await withPlan();
      await Promise.all(Array.from({ length: 200 }, (_, each) => (each % 4 === 0 ? store.check() : store.plans.plan('p'))));
      expect(await openings()).toBeLessThanOrEqual(7);
    });
  });

  describe('that is signed in to with a token', () => {
    it('is given a new one for each new connection', async () => {
      await server.run(`create role "bot's identity" login password 'first'; grant create on database ${database} to "bot's identity"`);
      let token = 'first';
      let given = 0;
      const store = await open({ user: "bot's identity" }, () => {
        given += 1;
        return Promise.resolve(token);
      });
      const before = given;
      token = 'second';
      await server.run(`alter role "bot's identity" password 'second'`);
      await server.run(cutAll(database));
      await eventually(() => store.check());
      expect(given).toBeGreaterThan(before);
    });

    it('says why there is none, and is not asked without', async () => {
      const refused = open({}, () => Promise.reject(new Error('no token: the bot has no identity for Azure here')));
      await expect(refused).rejects.toThrow(/^DATABASE_URL: the bot’s Azure identity cannot sign in .*: no token: the bot has no identity/);
    });
  });

  describe('that cannot be used is refused with what to do, and without a secret:', () => {
    it.each<[string, (address: DatabaseServer) => Promise<Partial<DatabaseServer>>, RegExp]>([
      ['nobody listens there', () => Promise.resolve({ port: 1 }), /127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)/],
      ['there is no such host', () => Promise.resolve({ host: 'no-such-host.invalid' }), /no-such-host\.invalid:\d+ cannot be reached/],
      ['the user is not known', () => Promise.resolve({ user: 'stranger' }), /refuses to sign the bot in \(28P01\)/],
      ['there is no such database', () => Promise.resolve({ database: 'nowhere' }), /has no database nowhere\. Create it/],
      ['it speaks no TLS', () => Promise.resolve({ tls: true }), /is not safe \(The server does not support SSL connections\)/],
      [
        'the user may not create anything',
        async () => {
          await server.run(`create role reader login password 'not-a-secret'`);
          return { user: 'reader' };
        },
        /may not create the schema asr_readiness in bot\. Run there: create schema asr_readiness authorization/,
      ],
      [
        'it is of a newer program, and is left as it is',
        async () => {
          await (await open()).close();
          opened.length = 0;
          await server.run("insert into asr_readiness.kysely_migration values ('0099', '2030-01-01')", database);
          return {};
        },
        /The database is of version 99, and this program knows version \d/,
      ],
      [
        'its schema is another program’s',
        async () => {
          await server.run('create schema asr_readiness; create table asr_readiness.invoices (id int)', database);
          return {};
        },
        /The schema asr_readiness holds tables of another program \(invoices\)/,
      ],
      [
        'it keeps no Unicode',
        async () => {
          await server.run(`create database latin encoding 'LATIN1' template template0`);
          return { database: 'latin' };
        },
        /keeps text as LATIN1/,
      ],
    ])('%s', async (_, changes, expected) => {
      const address = addressOn(server, database);
      const refused = open(await changes(address));
      await expect(refused).rejects.toThrow(UnusableInput);
      await expect(refused).rejects.toThrow(expected);
      await expect(refused).rejects.toThrow(/^DATABASE_URL: /);
      await expect(refused).rejects.not.toThrow(address.password);
      await expect(refused).rejects.not.toThrow(/stranger|reader/);
    });
  });

  describe('that is gone for a while', () => {
    it('is said to be unreachable by whatever asks it, and serves again once it is back, with all that was acknowledged', async () => {
      const store = await withPlan();
      await store.plans.addKey(key, record('keyMade'));
      await server.stop('SIGQUIT');
      said.length = 0;
      await expect(store.plans.plan('p')).rejects.toEqual(new MemoryFailure('unreachable'));
      await expect(store.plans.revokeKey('k', AT, record('keyRevoked'))).rejects.toEqual(new MemoryFailure('unreachable'));
      await expect(store.check()).rejects.toBeInstanceOf(MemoryFailure);
      await server.start();

      expect(await store.plans.plan('p')).toEqual(plan);
      expect(await store.plans.keys('p')).toEqual([key]);
      await store.check();
      expect(said.join('\n')).toMatch(/ECONNREFUSED/);
      expect(said.join('\n')).not.toMatch(/not-a-secret|owner/);
    }, 60_000);

    it('costs no process its life when it cuts the connections that nobody uses', async () => {
      const store = await withPlan();
      await store.plans.plan('p');
      await server.run(cutAll(database));
      await eventually(() => store.check());
      expect(await store.plans.plan('p')).toEqual(plan);
    });

    it('is never made anew in its place', async () => {
      const store = await withPlan();
      await server.run('drop schema asr_readiness cascade', database);
      await expect(store.plans.plan('p')).rejects.toEqual(new MemoryFailure('unreachable'));
      await expect(store.check()).rejects.toEqual(new MemoryFailure('unreachable'));
      expect(await server.run("select 1 from pg_namespace where nspname = 'asr_readiness'", database)).toEqual([]);
    });
  });

  describe('that falls silent just when a change is to be kept', () => {
    it.each<[string, Cut, 'kept' | 'unreachable' | 'unsure', boolean]>([
      ['and had kept it: it is kept', 'afterCommit', 'kept', true],
      ['and had not heard of it: nothing was changed', 'beforeCommit', 'unreachable', false],
      ['and does not come back: nobody knows', 'forGood', 'unsure', true],
    ])('%s', async (_, cut, told, isThere) => {
      const proxy = await startCuttingProxy(server.port);
      try {
        const store = await withPlan({ port: proxy.port });
        proxy.cutNext(cut);
        const outcome = await store.plans.addKey(key, record('keyMade')).then(
          () => 'kept',
          (error: unknown) => (error instanceof MemoryFailure ? error.kind : error),
        );
        expect(outcome).toBe(told);
        expect(await (await open()).plans.keys('p')).toHaveLength(isThere ? 1 : 0);
      } finally {
        await proxy.close();
      }
    });
  });
});

describe('an answer of the server', () => {
  it.each<[string, string, string]>([
    ['without room on its disk', '53100', 'full'],
    ['with too many connections', '53300', 'unreachable'],
    ['that shuts down', '57P01', 'unreachable'],
    ['that took too long', '57014', 'unreachable'],
    ['whose locks are held', '55P03', 'unreachable'],
    ['that only reads, after a change of masters', '25006', 'unreachable'],
    ['whose files are damaged', 'XX001', 'unreachable'],
    ['that no longer knows the password', '28P01', 'unreachable'],
  ])('%s is a failure of memory', (_, code, kind) => {
    expect(toFailure(Object.assign(new Error('x'), { code, severity: 'ERROR' }))).toMatchObject({ name: 'MemoryFailure', kind });
  });

  it('about the statement itself stays what it is', () => {
    const taken = Object.assign(new Error('x'), { code: '23505', severity: 'ERROR' });
    expect(toFailure(taken)).toBe(taken);
  });

  it('that never came is a failure of memory', () => {
    expect(toFailure(Object.assign(new Error('x'), { code: 'EPIPE' }))).toMatchObject({ kind: 'unreachable' });
  });
});

const cutAll = (database: string): string => `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`;

/** A connection that was cut is noticed at its next use at the latest. */
async function eventually(work: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const failure = await work().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return;
    expect(failure).toBeInstanceOf(MemoryFailure);
  }
  await work();
}
