/** What `GET /readyz` says of a bot that runs and cannot work: not ready and what fails, to whoever asks; why, in the log; no secret in either. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { until } from '../support/until';
import { openTenant, type Tenant } from './tenant';
import { PASSWORD } from '../teams/stand-in';

const LONG = 180_000;
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:1';

const opened: Tenant[] = [];
const open = async (environment: Readonly<Record<string, string>> = {}): Promise<Tenant> => {
  const tenant = await openTenant({ environment });
  opened.push(tenant);
  await tenant.start();
  return tenant;
};
afterEach(() => Promise.all(opened.splice(0).map((tenant) => tenant.close())), LONG);

it(
  'names the identity where the bot gets no token, and the log says why, once',
  async () => {
    const tenant = await open({ ToChannelFromBotLoginUrl: `${NOWHERE}/login`, LOG_LEVEL: 'info' });
    expect(await tenant.read('/readyz')).toEqual([503, '{"failing":["identity"]}']);
    expect(await tenant.read('/readyz')).toEqual([503, '{"failing":["identity"]}']);
    expect(await tenant.read('/healthz')).toEqual([200, '{"status":"ok"}']);
    await until(() => tenant.errors().includes('Not ready'));
    const said = tenant
      .errors()
      .split('\n')
      .filter((line) => line.includes('Not ready'));
    expect(said).toEqual([expect.stringMatching(/"need":"identity".*"error":"[^"]+"/)]);
    expect(tenant.errors()).not.toContain(PASSWORD);
  },
  LONG,
);

it(
  'names the database while its folder is gone, and is ready again once that is back',
  async () => {
    const tenant = await open({ LOG_LEVEL: 'info' });
    expect(await tenant.read('/readyz')).toEqual([200, '{"status":"ready"}']);
    const away = `${tenant.folder}-away`;
    renameSync(tenant.folder, away);
    mkdirSync(tenant.folder);
    expect(await tenant.read('/readyz')).toEqual([503, '{"failing":["database"]}']);
    await until(() => tenant.errors().includes('Not ready'));
    expect(tenant.errors()).toMatch(/"need":"database".*"error":"The database cannot be reached\."/);
    rmSync(tenant.folder, { recursive: true });
    renameSync(away, tenant.folder);
    expect(await tenant.read('/readyz')).toEqual([200, '{"status":"ready"}']);
    await until(() => tenant.errors().includes('Ready again'));
  },
  LONG,
);
