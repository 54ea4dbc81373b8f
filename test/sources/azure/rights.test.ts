/** What the bot may read of a plan, read by read, from answers as Azure gives them. */
import type { RightSeen } from '../../../src/setup/choices';
import { createAzureRights } from '../../../src/sources/azure/rights';
import { systemClock } from '../../../src/support/clock';
import { silentLog } from '../../../src/support/log';
import { armError, json, startRecordedAzure, type Answer, type RecordedAzure } from './recorded-azure';

/** A token whose claim names the identity. */
const CLAIMS = Buffer.from(JSON.stringify({ oid: '11111111-2222-3333-4444-555555555555' })).toString('base64url');
const TOKEN = { getToken: () => Promise.resolve({ token: `x.${CLAIMS}.x`, expiresOnTimestamp: Date.now() + 3_600_000 }) };
const SUBSCRIPTION = '/subscriptions/6f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11';
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg/providers`;
const VAULT = `${GROUP}/Microsoft.RecoveryServices/vaults/rsv-nord`;
const ACCOUNT = `${GROUP}/Microsoft.Storage/storageAccounts/ststandard`;
const NETWORK = `${GROUP}/Microsoft.Network/virtualNetworks/vnet-nord`;
const PATHS = {
  subscription: `${SUBSCRIPTION}?api-version=2022-12-01`,
  providers: `${SUBSCRIPTION}/providers/Microsoft.RecoveryServices?api-version=2024-03-01`,
  vault: `${VAULT}?api-version=2024-04-01`,
  siteRecovery: `${VAULT}/replicationFabrics?api-version=2023-06-01`,
  accounts: `${ACCOUNT}?api-version=2023-05-01`,
  network: `${NETWORK}?api-version=2024-01-01`,
  subnets: `${NETWORK}/subnets?api-version=2024-01-01`,
} as const;
const PLAN = { vaultId: VAULT, replicationStorageAccountIds: [ACCOUNT], logStorageAccountId: ACCOUNT, networkId: NETWORK };

let azure: RecordedAzure;

beforeEach(async () => {
  azure = await startRecordedAzure();
  for (const path of Object.values(PATHS))
    azure.answer(path, json(200, path === PATHS.subnets || path === PATHS.siteRecovery ? { value: [] } : {}));
});
afterEach(() => azure.stop());

const seen = (plan: Parameters<ReturnType<typeof createAzureRights>['of']>[0] = PLAN): Promise<readonly RightSeen[]> =>
  createAzureRights({
    credential: TOKEN,
    cloud: 'AzureCloud',
    endpoint: azure.url,
    clock: systemClock,
    log: silentLog,
    firstRetryAfter: 1,
    requestTimeout: 300,
  }).of(plan);
const outcomes = (rights: readonly RightSeen[]): object => Object.fromEntries(rights.map(({ read, outcome }) => [read, outcome]));
const ALLOWED = Object.fromEntries(Object.keys(PATHS).map((read) => [read, 'allowed']));

describe('the rights of a plan', () => {
  it('are tried on the very resources it names, each once, and nothing else is asked', async () => {
    expect(outcomes(await seen())).toEqual(ALLOWED);
    expect(azure.unexpected).toEqual([]);
    expect(azure.requests.map(({ url }) => url).sort()).toEqual(Object.values(PATHS).sort());
  });

  it.each<[string, keyof typeof PATHS, Answer, string]>([
    ['a refusal is a missing right', 'vault', armError(403, 'AuthorizationFailed', "… perform action 'x/read' …"), 'missing'],
    ['an identity that is not accepted is one, too', 'accounts', armError(401, 'InvalidAuthenticationToken'), 'missing'],
    ['what is not there may be read', 'network', armError(404, 'ResourceNotFound'), 'absent'],
    ['an error says nothing about rights', 'subnets', armError(500, 'InternalServerError'), 'unknown'],
    ['nor does a list that is none', 'subnets', json(200, { value: 'x' }), 'unknown'],
  ])('%s', async (_, read, answer, outcome) => {
    azure.answer(PATHS[read], answer);
    expect(outcomes(await seen())).toEqual({ ...ALLOWED, [read]: outcome });
  });

  it('a 404 in a subscription that may not be read is no word that something is not there', async () => {
    azure.answer(PATHS.subscription, armError(403, 'AuthorizationFailed'));
    azure.answer(PATHS.vault, armError(404, 'ResourceNotFound'));
    expect(outcomes(await seen())).toEqual({ ...ALLOWED, subscription: 'missing', vault: 'missing' });
  });

  it('name the action, the scope and the identity of what is missing', async () => {
    azure.answer(PATHS.vault, armError(403, 'AuthorizationFailed'));
    expect((await seen()).find(({ read }) => read === 'vault')).toEqual({
      read: 'vault',
      action: 'Microsoft.RecoveryServices/vaults/read',
      scope: VAULT,
      outcome: 'missing',
      identity: '11111111-2222-3333-4444-555555555555',
    });
  });

  it('without chosen resources are those of the lists that set-up offers from; without a subscription, of any at all', async () => {
    const subscriptionId = SUBSCRIPTION.split('/')[2] ?? '';
    for (const [type, api] of [
      ['Microsoft.RecoveryServices/vaults', '2024-04-01'],
      ['Microsoft.Storage/storageAccounts', '2023-05-01'],
      ['Microsoft.Network/virtualNetworks', '2024-01-01'],
    ] as const) {
      azure.answer(`${SUBSCRIPTION}/providers/${type}?api-version=${api}`, json(200, { value: [] }));
    }
    const nothing = { replicationStorageAccountIds: [] };
    expect(outcomes(await seen({ subscriptionId, ...nothing }))).toEqual({
      ...ALLOWED,
      siteRecovery: undefined,
      subnets: undefined,
    });
    azure.answer('/subscriptions?api-version=2022-12-01', json(200, { value: [] }));
    expect(outcomes(await seen(nothing))).toEqual({ subscription: 'missing' });
    expect(azure.unexpected).toEqual([]);
  });
});
