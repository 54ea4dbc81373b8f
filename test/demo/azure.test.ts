import { ManagedIdentityCredential } from '@azure/identity';
import { createSimulatedAzure } from '../../src/demo/azure/server';
import type { SimulatedAzure } from '../../src/demo/azure/server';
import { breakAzure, repairAzure } from '../../src/demo/azure/breakage';
import { systemClock } from '../../src/support/clock';
import { createDemoEstate } from '../../src/demo/estate/estate';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const clock = { now: () => NOW, after: () => () => undefined };
const sound = createDemoEstate({ now: NOW }).azure;
const { planned } = sound.sound;
const subscription = `/subscriptions/${planned.subscriptionId}`;
const recovery = `${subscription}/resourceGroups/rg-granvik-asr/providers`;
const networks = `${subscription}/resourceGroups/rg-granvik-natverk/providers/Microsoft.Network/virtualNetworks`;
const MANAGEMENT = 'https://management.azure.com';

let azure: SimulatedAzure;
let token: string;

beforeAll(async () => {
  azure = await createSimulatedAzure({ state: sound, clock });
  token = await tokenFor(MANAGEMENT);
});
afterAll(() => azure.close());
afterEach(() => {
  azure.state = repairAzure(azure.state, 'all');
});

async function tokenFor(resource: string, from = azure): Promise<string> {
  const response = await fetch(`${from.identityEndpoint}?api-version=2019-08-01&resource=${encodeURIComponent(resource)}`, {
    headers: { 'X-IDENTITY-HEADER': from.identityHeader },
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Answers as the tests look at them: whatever the service prints. */
interface Body {
  readonly [key: string]: unknown;
  readonly value: readonly { readonly id: string }[];
  readonly nextLink?: string | null;
  readonly error: { readonly code: string; readonly message: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

async function get(path: string, authorization = `Bearer ${token}`): Promise<Answered> {
  const response = await fetch(path.startsWith('http') ? path : `${azure.endpoint}${path}`, { headers: { authorization } });
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
}

async function all(path: string): Promise<{ ids: string[]; pages: number }> {
  const ids: string[] = [];
  let pages = 0;
  for (let next: string | undefined | null = path; next; pages += 1) {
    const { body } = await get(next);
    ids.push(...body.value.map(({ id }) => id));
    next = body.nextLink;
  }
  return { ids, pages };
}

describe('the managed-identity endpoint', () => {
  it('issues a token to whoever knows the secret, and echoes the resource', async () => {
    const url = `${azure.identityEndpoint}?api-version=2019-08-01&resource=${encodeURIComponent(MANAGEMENT)}`;
    const issued = await (await fetch(url, { headers: { 'X-IDENTITY-HEADER': azure.identityHeader } })).json();
    expect(issued).toMatchObject({ resource: MANAGEMENT, token_type: 'Bearer', expires_on: String(NOW / 1000 + 86_400) });
  });

  it.each([
    ['a wrong secret', 'api-version=2019-08-01&resource=x', 'wrong', 401],
    ['another version', 'api-version=2018-02-01&resource=x', undefined, 400],
    ['no resource', 'api-version=2019-08-01', undefined, 400],
  ])('refuses %s', async (_, query, secret, status) => {
    const response = await fetch(`${azure.identityEndpoint}?${query}`, {
      headers: { 'X-IDENTITY-HEADER': secret ?? azure.identityHeader },
    });
    expect(response.status).toBe(status);
  });

  it("satisfies Azure's own credential class", async () => {
    // The class compares expiry with the computer's clock, reads these two, and decides its source once per process.
    const today = await createSimulatedAzure({ state: sound, clock: systemClock });
    process.env['IDENTITY_ENDPOINT'] = today.identityEndpoint;
    process.env['IDENTITY_HEADER'] = today.identityHeader;
    const issued = await new ManagedIdentityCredential().getToken(`${MANAGEMENT}/.default`);
    const { status } = await get(`${today.endpoint}/subscriptions?api-version=2022-12-01`, `Bearer ${issued.token}`);
    await today.close();
    expect(status).toBe(200);
  });
});

describe('the simulated management API', () => {
  it.each([
    ['the subscription', `${subscription}?api-version=2022-12-01`, { state: 'Enabled' }],
    [
      'a provider registration',
      `${subscription}/providers/microsoft.siterecovery?api-version=2021-04-01`,
      { registrationState: 'Registered' },
    ],
    [
      'the vault',
      `${recovery}/Microsoft.RecoveryServices/vaults/${planned.vault}?api-version=2024-04-01`,
      { location: 'swedencentral', sku: { name: 'RS0', tier: 'Standard' } },
    ],
    [
      'a storage account',
      `${recovery}/Microsoft.Storage/storageAccounts/stgranvikasr?api-version=2023-05-01`,
      { kind: 'StorageV2', sku: { name: 'Standard_GRS' } },
    ],
    ['the virtual network', `${networks}/${planned.network}?api-version=2024-01-01`, { properties: { provisioningState: 'Succeeded' } }],
  ])('shows %s, whatever the case of its path', async (_, path, expected) => {
    const [asWritten, shouted] = await Promise.all([get(path), get(path.replace(/^[^?]+/, (part) => part.toUpperCase()))]);
    expect(asWritten.body).toMatchObject(expected);
    expect(shouted.body).toEqual(asWritten.body);
  });

  it.each([
    ['subscriptions', '/subscriptions?api-version=2022-12-01', 2, 1],
    ['vaults', `${subscription}/providers/Microsoft.RecoveryServices/vaults?api-version=2024-04-01`, 1, 1],
    ['storage accounts', `${subscription}/providers/Microsoft.Storage/storageAccounts?api-version=2023-05-01`, 7, 3],
    ['virtual networks', `${subscription}/providers/Microsoft.Network/virtualNetworks?api-version=2024-01-01`, 2, 1],
    ['subnets', `${networks}/${planned.network}/subnets?api-version=2024-01-01`, 4, 2],
  ])('lists all %s over its pages', async (_, path, entries, pages) => {
    const list = await all(path);
    expect([new Set(list.ids).size, list.ids.length, list.pages]).toEqual([entries, entries, pages]);
  });

  it('keeps the version of the request on its next link', async () => {
    const { body } = await get(`${subscription}/providers/Microsoft.Storage/storageAccounts?api-version=2023-05-01`);
    expect(body.nextLink).toMatch(/\?api-version=2023-05-01&\$skipToken=\w+$/);
  });

  it('prints what the service prints: null where nothing is, and no secondary region where none is', async () => {
    const vault = await get(`${recovery}/Microsoft.RecoveryServices/vaults/${planned.vault}?api-version=2024-04-01`);
    const premium = await get(`${recovery}/Microsoft.Storage/storageAccounts/stgranvikpremie?api-version=2023-05-01`);
    expect(vault.body.properties.privateEndpointConnections).toBeNull();
    expect(premium.body.properties).not.toHaveProperty('secondaryLocation');
  });

  it('sends the ids and the time that evidence is kept with', async () => {
    const { headers } = await get('/subscriptions?api-version=2022-12-01');
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-correlation-request-id')).toBe(headers.get('x-ms-request-id'));
    expect(headers.get('x-ms-routing-request-id')).toContain('SWEDENCENTRAL:20261123T080000Z:');
    expect(headers.get('date')).toBe('Mon, 23 Nov 2026 08:00:00 GMT');
    expect(headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('249');
  });

  it.each([
    ['no token', '', 'AuthenticationFailed'],
    ['a made-up token', 'Bearer made-up', 'InvalidAuthenticationToken'],
  ])('answers 401 with a challenge to %s', async (_, authorization, code) => {
    const { status, body, headers } = await get('/subscriptions?api-version=2022-12-01', authorization);
    expect([status, body.error.code]).toEqual([401, code]);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer authorization_uri="https:\/\/login\.microsoftonline\.com\//);
  });

  it('refuses a token that was made for another audience', async () => {
    const { status, body } = await get('/subscriptions?api-version=2022-12-01', `Bearer ${await tokenFor(azure.endpoint)}`);
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationTokenAudience']);
  });

  it.each([
    [400, 'MissingApiVersionParameter', '/subscriptions'],
    [400, 'InvalidApiVersionParameter', '/subscriptions?api-version=1999-01-01'],
    [404, 'InvalidResourceType', `${subscription}/providers/Microsoft.Storage/storageAccounts?api-version=1999-01-01`],
    [400, 'NoRegisteredProviderFound', `${recovery}/Microsoft.Storage/storageAccounts/stgranvikasr?api-version=1999-01-01`],
    [404, 'ResourceNotFound', `${recovery}/Microsoft.Storage/storageAccounts/absent?api-version=2023-05-01`],
    [404, 'ResourceNotFound', `${recovery}/Microsoft.Storage/storageAccounts/stgranvikwebb?api-version=2023-05-01`],
    [
      404,
      'ResourceGroupNotFound',
      `${recovery.replace('granvik-asr', 'absent')}/Microsoft.Storage/storageAccounts/a?api-version=2023-05-01`,
    ],
    [404, 'SubscriptionNotFound', '/subscriptions/00000000-0000-4000-8000-000000000000?api-version=2022-12-01'],
    [400, 'InvalidSubscriptionId', '/subscriptions/granvik?api-version=2022-12-01'],
    [404, 'InvalidResourceNamespace', `${subscription}/providers/Microsoft.Nothing?api-version=2022-12-01`],
    [400, 'InvalidSkipToken', `${subscription}/providers/Microsoft.Storage/storageAccounts?api-version=2023-05-01&$skipToken=other`],
  ])('answers %i %s to %s', async (status, code, path) => {
    const refusal = await get(path);
    expect([refusal.status, refusal.body.error.code]).toEqual([status, code]);
    expect(refusal.body.error.message).not.toBe('');
  });

  it('writes nothing', async () => {
    const response = await fetch(`${azure.endpoint}${subscription}?api-version=2022-12-01`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(405);
  });
});

describe('a broken service', () => {
  const account = `${recovery}/Microsoft.Storage/storageAccounts/stgranvikasr?api-version=2023-05-01`;

  it('without rights names the missing action, and shows no subscription', async () => {
    azure.state = breakAzure(sound, 'rights');
    const [one, list] = await Promise.all([get(account), get('/subscriptions?api-version=2022-12-01')]);
    expect([one.status, one.body.error.code]).toEqual([403, 'AuthorizationFailed']);
    expect(one.body.error.message).toContain("'Microsoft.Storage/storageAccounts/read'");
    expect(list.body.value).toEqual([]);
  });

  it('throttled says how many seconds to wait', async () => {
    azure.state = breakAzure(sound, 'throttle');
    const { status, headers } = await get(account);
    expect([status, headers.get('retry-after')]).toEqual([429, '60']);
  });

  it('down answers 500 with its code', async () => {
    azure.state = breakAzure(sound, 'down');
    const { status, body } = await get(account);
    expect([status, body.error.code]).toEqual([500, 'InternalServerError']);
  });

  it('that hangs never answers, and lets go when it is closed', async () => {
    const hanging = await createSimulatedAzure({ state: breakAzure(sound, 'slow'), clock });
    const authorization = `Bearer ${await tokenFor(MANAGEMENT, hanging)}`;
    const asked = fetch(`${hanging.endpoint}${account}`, { headers: { authorization } });
    const settled = jest.fn();
    const ended = asked.then(settled, settled);
    // A later request is answered while the first still waits.
    await tokenFor(MANAGEMENT, hanging);
    expect(settled).not.toHaveBeenCalled();
    await hanging.close();
    await ended;
    await expect(asked).rejects.toThrow('fetch failed');
  });
});
