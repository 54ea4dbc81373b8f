/** Two bots over one database server: what one of them was told the other knows, and neither loses anything when the server or they themselves are killed. */
import { NO_SERVER } from '../storage/engines';
import { POSTGRES, startPostgres, type PostgresServer } from '../support/postgres';
import { breakAzure } from '../../src/demo/azure/breakage';
import { sentTo } from './alert-moments';
import { killUnderLoad } from './kills';
import { keyOn, openTenant, type Tenant } from './tenant';
import { until } from '../support/until';

const LONG = 180_000;
const describeHere = POSTGRES === undefined ? describe.skip : describe;

describeHere(`two bots over one database server${POSTGRES === undefined ? ` (skipped: ${NO_SERVER})` : ''}`, () => {
  let server: PostgresServer;
  let tenant: Tenant;
  let key = '';

  beforeAll(async () => {
    server = await startPostgres();
    await server.run('create database kills');
    tenant = await openTenant({ databaseUrl: server.url(), bots: 2 });
    await tenant.start();
  }, LONG);
  afterAll(async () => {
    await tenant.close();
    await server.close();
  }, LONG);

  const both = async <T>(ask: (bot: number) => Promise<T>): Promise<readonly T[]> => [await ask(0), await ask(1)];

  it(
    'start at the same moment on an empty one, and are ready',
    async () => {
      expect(await both((bot) => tenant.get('/readyz', bot))).toEqual([200, 200]);
    },
    LONG,
  );

  it(
    'know the plan that was set up with one of them, and take its key',
    async () => {
      await tenant.say('hej', 'channel', 0);
      expect((await tenant.say('konfigurera Nord', 'channel', 0)).summary).toMatch(/^Delarna i Site Recovery/);
      expect((await tenant.say('plan', 'channel', 1)).summary).toContain('Nord');
      await tenant.say('hej', 'personal', 1);
      key = keyOn((await tenant.say('uppladdningsnyckel', 'personal', 1)).card);
      const [report = {}] = tenant.estate.reports;
      expect([await tenant.upload(report, key, 0), await tenant.upload(report, key, 1)]).toEqual([202, 200]);
    },
    LONG,
  );

  it(
    'answer from a report at once, whichever of them accepted it',
    async () => {
      const before = await both((bot) => tenant.say('är värden HV07 redo?', 'channel', bot));
      for (const { summary } of before) expect(summary).toMatch(/^HV07 är/);
      // The second VMM server was not heard of yet.
      for (const { summary } of await both((bot) => tenant.say('är molnet Syd redo?', 'channel', bot)))
        expect(summary).not.toMatch(/^Molnet Syd/);
      for (const report of tenant.estate.reports.slice(1)) expect(await tenant.upload(report, key, 1)).toBe(202);
      for (const { summary } of await both((bot) => tenant.say('är molnet Syd redo?', 'channel', bot)))
        expect(summary).toMatch(/^Molnet Syd/);
    },
    LONG,
  );

  it(
    'say that they cannot reach their memory while the server is gone, change nothing, and go on once it is back',
    async () => {
      await server.stop('SIGQUIT');
      expect(await both((bot) => tenant.get('/readyz', bot))).toEqual([503, 503]);
      for (const { summary } of await both((bot) => tenant.say('tidszon UTC', 'channel', bot))) {
        expect(summary).toMatch(/^Jag når inte min databas\. Inget har ändrats/);
      }
      expect(await tenant.upload(tenant.estate.reports[0] ?? {}, key, 0)).toBe(503);
      await server.start();
      expect(await both((bot) => tenant.get('/readyz', bot))).toEqual([200, 200]);
      for (const { summary } of await both((bot) => tenant.say('är värden HV07 redo?', 'channel', bot)))
        expect(summary).toMatch(/^HV07 är/);
    },
    LONG,
  );

  it(
    'sweep one plan together, and tell each conversation of what broke once',
    async () => {
      await server.run('create database sweeps');
      const both = await openTenant({ databaseUrl: server.url('sweeps'), bots: 2, isSetUp: true, environment: { SWEEP_MINUTES: '1' } });
      try {
        await both.start();
        const rooms = ['19:one@thread.v2', '19:two@thread.v2', '19:three@thread.v2'];
        await both.say('kontrollera', 'personal');
        for (const id of rooms) {
          await both.tell('bevaka', { id, conversationType: 'groupChat', tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' });
          await until(() => sentTo(both.sent, id).length > 0);
        }
        const before = both.sent.length;
        both.azure.state = breakAzure(both.azure.state, 'storage');
        const sweep = `update asr_readiness.work set due_at = 0 where kind = 'sweep' and owner is null`;
        for (let times = 0; times < 6; times += 1) {
          await server.run(sweep, 'sweeps');
          await new Promise((resolve) => setTimeout(resolve, 1_500));
        }
        await until(() => rooms.every((id) => sentTo(both.sent.slice(before), id).length > 0));
        await both.stop();
        const posts = rooms.map((id) => sentTo(both.sent.slice(before), id).filter(({ method }) => method === 'POST').length);
        expect(posts).toEqual([1, 1, 1]);
        const kept = await server.run(`select count(*)::int as incidents from asr_readiness.incident`, 'sweeps');
        expect(kept).toEqual([{ incidents: 1 }]);
      } finally {
        await both.close();
      }
    },
    LONG,
  );

  it(
    'lose nothing that was acknowledged when they are killed under load',
    async () => {
      const faults = await killUnderLoad(2, server.url('kills'));
      expect(faults).toMatchObject({ kills: 2, reportsLost: 0, answersLost: 0 });
      expect(faults.reportsAcknowledged + faults.answersAcknowledged).toBeGreaterThan(0);
    },
    LONG,
  );
});
