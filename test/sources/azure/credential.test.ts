import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCredential } from '../../../src/sources/azure/credential';
import { keepingLog, PLAN, recordHealthy, sourceFor, TOKEN } from './estate';
import { json, startRecordedAzure, type RecordedAzure } from './recorded-azure';

const IDENTITY_HEADER = 'identity-header-that-nobody-may-see';
const TOKEN_PATH = '/msi/token?api-version=2019-08-01&resource=https%3A%2F%2Fmanagement.azure.com';

/** As App Service and the demo give tokens; too short-lived for the library to keep them from one test to the next. */
function managedIdentity(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers['x-identity-header'] !== IDENTITY_HEADER)
    return json(401, { statusCode: 401, message: 'bad header' })(request, response);
  const expiresOn = String(Math.floor(Date.now() / 1000) + 240);
  json(200, { access_token: TOKEN, expires_on: expiresOn, resource: 'https://management.azure.com', token_type: 'Bearer' })(
    request,
    response,
  );
}

const refuse = json(401, { statusCode: 401, message: `bad header ${IDENTITY_HEADER}` });

describe('the identity of production, from a managed identity endpoint on this machine', () => {
  const environment = { ...process.env };
  let azure: RecordedAzure;
  let log: ReturnType<typeof keepingLog>;

  beforeAll(async () => {
    azure = await startRecordedAzure();
    // The library decides once per process where the managed identity comes from.
    Object.assign(process.env, {
      IDENTITY_ENDPOINT: `${azure.url}/msi/token`,
      IDENTITY_HEADER,
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    });
  });
  beforeEach(() => {
    azure.reset();
    recordHealthy(azure);
    log = keepingLog();
  });
  afterEach(() => {
    expect(azure.unexpected).toEqual([]);
    expect(JSON.stringify(log.entries)).not.toMatch(new RegExp(`${TOKEN}|${IDENTITY_HEADER}`));
  });
  afterAll(async () => {
    process.env = environment;
    await azure.stop();
  });

  it('reads Azure with the token of the cloud’s own scope, fetched once', async () => {
    azure.answer(TOKEN_PATH, managedIdentity);
    const reading = await sourceFor(azure, log, { credential: createCredential('AzureCloud') }).read(PLAN, 5000);
    expect(reading.plan.gaps).toEqual([]);
    expect(reading.plan.facts.vault).toMatchObject({ presence: 'there' });
    expect(azure.asked(TOKEN_PATH)).toBe(1);
    expect(JSON.stringify(reading)).not.toMatch(new RegExp(`${TOKEN}|${IDENTITY_HEADER}`));
  });

  it('that refuses leaves every part unknown, and nothing of what it said is passed on', async () => {
    azure.answer(TOKEN_PATH, refuse);
    await expectUnknown('accessDenied', 'the identity endpoint refused (401)');
  });

  it('that hangs leaves every part unknown, in time', async () => {
    const waiting: (() => void)[] = [];
    azure.answer(TOKEN_PATH, (request, response) => {
      waiting.push(() => {
        refuse(request, response);
      });
    });
    await expectUnknown('timedOut', 'the identity endpoint did not answer in time');
    for (const answer of waiting) answer();
  });

  async function expectUnknown(reason: string, text: string): Promise<void> {
    const startedAt = performance.now();
    const reading = await sourceFor(azure, log, { credential: createCredential('AzureCloud') }).read(PLAN, 400);
    // Seconds of room: the cores of a test machine are shared; a reading that forgot its deadline never ends.
    expect(performance.now() - startedAt).toBeLessThan(400 + 3000);
    expect(new Set(reading.plan.gaps.map((gap) => gap.reason))).toEqual(new Set([reason]));
    expect(reading.plan.gaps[0]?.detail).toContain(text);
    expect(JSON.stringify(reading)).not.toMatch(new RegExp(`${TOKEN}|${IDENTITY_HEADER}`));
  }

  it('asks for the token of a sovereign cloud where that is the cloud', async () => {
    const path = TOKEN_PATH.replace('management.azure.com', 'management.usgovcloudapi.net');
    azure.answer(path, managedIdentity);
    const source = sourceFor(azure, log, { credential: createCredential('AzureUSGovernment'), cloud: 'AzureUSGovernment' });
    const reading = await source.read({ ...PLAN, azureCloud: 'AzureUSGovernment' }, 5000);
    expect(reading.plan.gaps).toEqual([]);
    expect(azure.asked(path)).toBe(1);
  });
});
