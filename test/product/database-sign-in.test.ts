/** A DATABASE_URL without a password: the bot's Azure identity signs in, with a token that is for databases and for nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { provideAzureIdentity, readConfig, type Config } from '../../src/config';
import { openConfiguredStore } from '../../src/configured-store';
import { systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { NO_SERVER } from '../storage/engines';
import { POSTGRES, startPostgres, type PostgresServer } from '../support/postgres';

const describeHere = POSTGRES === undefined ? describe.skip : describe;
const TOKEN = 'a-token-of-the-identity';

describeHere(`the bot’s identity at a database server${POSTGRES === undefined ? ` (skipped: ${NO_SERVER})` : ''}`, () => {
  let server: PostgresServer;
  let endpoint: Server;
  let status = 400;
  const resources: string[] = [];

  beforeAll(async () => {
    server = await startPostgres();
    await server.run(`create role "bot's identity" login password '${TOKEN}'`);
    await server.run(`create database bot owner "bot's identity"`);
    // As a managed identity's endpoint in Azure answers (learn.microsoft.com, "managed identities", REST endpoint reference).
    endpoint = createServer((request, response) => {
      resources.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('resource') ?? '');
      response.writeHead(status, { 'content-type': 'application/json' });
      const expires = Math.floor(systemClock.now() / 1000) + 3600;
      if (status !== 200) return response.end(JSON.stringify({ error: 'invalid_request', error_description: `not for ${TOKEN}` }));
      return response.end(JSON.stringify({ access_token: TOKEN, expires_on: String(expires), resource: 'r', token_type: 'Bearer' }));
    });
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', () => resolve()));
    provideAzureIdentity({
      IDENTITY_ENDPOINT: `http://127.0.0.1:${String((endpoint.address() as AddressInfo).port)}/token`,
      IDENTITY_HEADER: 'header',
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    });
  }, 60_000);
  afterAll(async () => {
    endpoint.close();
    await server.close();
  });

  function config(): Config {
    const read = readConfig({
      MicrosoftAppId: 'bot',
      MicrosoftAppPassword: 'x',
      MicrosoftAppTenantId: 'tenant',
      DATABASE_URL: `postgres://bot's%20identity@127.0.0.1:${String(server.port)}/bot`,
    });
    if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
    return read.config;
  }

  // In this order: a token that was given is kept for the whole process.
  it('says that there is no token, and not what the endpoint answered', async () => {
    const opened = openConfiguredStore(config(), systemClock, silentLog);
    await expect(opened).rejects.toThrow(/^DATABASE_URL: the bot’s Azure identity cannot sign in to 127\.0\.0\.1:\d+: no token: /);
    await expect(opened).rejects.not.toThrow(TOKEN);
  });

  it('signs in with a token, asked for databases', async () => {
    status = 200;
    const store = await openConfiguredStore(config(), systemClock, silentLog);
    await store.check();
    await store.close();
    expect(new Set(resources)).toEqual(new Set(['https://ossrdbms-aad.database.windows.net']));
  });
});
