import type { AzureReading } from '../../../src/readiness/inventory';
import {
  BODIES,
  keepingLog,
  LOG_ACCOUNT,
  NETWORK,
  OTHER_SUBSCRIPTION,
  PATHS,
  PLAN,
  recordHealthy,
  REPLICATION_ACCOUNT,
  sourceFor,
  subnet,
  SUBSCRIPTION,
  TOKEN,
  VAULT,
} from './estate';
import { armError, hang, inOrder, json, startRecordedAzure, text, type RecordedAzure } from './recorded-azure';

describe('reading the Azure side of a plan', () => {
  let azure: RecordedAzure;
  let log: ReturnType<typeof keepingLog>;

  beforeAll(async () => {
    azure = await startRecordedAzure();
  });
  beforeEach(() => {
    azure.reset();
    recordHealthy(azure);
    log = keepingLog();
  });
  afterEach(() => {
    expect(azure.unexpected).toEqual([]);
    expect(JSON.stringify(log.entries)).not.toContain(TOKEN);
  });
  afterAll(() => azure.stop());

  const read = (plan = PLAN, deadline = 5000): Promise<AzureReading> => sourceFor(azure, log).read(plan, deadline);

  it('gives the exact facts of a healthy Azure, without a gap', async () => {
    const reading = await read();
    expect(reading.plan.facts).toEqual({
      subscription: { presence: 'there', id: SUBSCRIPTION, name: 'Norrland produktion', state: 'Enabled' },
      providerRecoveryServices: 'Registered',
      providerSiteRecovery: 'Registered',
      providerStorage: 'Registered',
      providerNetwork: 'Registered',
      providerCompute: 'Registered',
      vault: {
        presence: 'there',
        id: VAULT,
        name: 'rsv-sverige',
        region: 'swedencentral',
        provisioningState: 'Succeeded',
        hasIdentity: false,
      },
      vmmFabrics: [],
      network: { presence: 'there', id: NETWORK, name: 'vnet-asr', region: 'swedencentral', subnets: ['default', 'dmz'] },
      replicationAccounts: [{ id: REPLICATION_ACCOUNT, name: 'stasrreplica', presence: 'there' }],
    });
    expect(reading.storageAccounts.map(({ id, name, facts, gaps }) => ({ id, name, facts, gaps }))).toEqual([
      {
        id: REPLICATION_ACCOUNT,
        name: 'stasrreplica',
        facts: {
          presence: 'there',
          region: 'swedencentral',
          location: 'swedensouth',
          sku: 'Standard_GRS',
          kind: 'StorageV2',
          accessTier: 'Hot',
          provisioningState: 'Succeeded',
          statusOfPrimary: 'available',
          sharedKeyAllowed: false,
          firewall: { defaultAction: 'Deny', trustedServices: true, addressRules: 1 },
        },
        gaps: [],
      },
      {
        id: LOG_ACCOUNT,
        name: 'stasrlogg',
        facts: {
          presence: 'there',
          region: 'swedencentral',
          location: 'swedencentral',
          sku: 'Standard_LRS',
          kind: 'Storage',
          accessTier: 'Cool',
          provisioningState: 'Succeeded',
          statusOfPrimary: 'available',
          // Azure leaves it out where it is on.
          sharedKeyAllowed: true,
          firewall: { defaultAction: 'Allow', trustedServices: false, addressRules: 0, publicAccess: 'Enabled' },
        },
        gaps: [],
      },
    ]);
    expect(reading.plan.gaps).toEqual([]);
    expect(log.entries).toEqual([]);
  });

  it('keeps the request id and time of every answer as evidence', async () => {
    const before = Date.now();
    const reading = await read();
    const references = Object.fromEntries(reading.plan.sightings.map(({ facts, reference }) => [`${facts.join()} ${reference}`, true]));
    expect(Object.keys(references)).toEqual([
      'subscription request-subscription',
      'providerRecoveryServices request-Microsoft.RecoveryServices',
      'providerSiteRecovery request-Microsoft.SiteRecovery',
      'providerStorage request-Microsoft.Storage',
      'providerNetwork request-Microsoft.Network',
      'providerCompute request-Microsoft.Compute',
      'vault request-vault',
      'network request-network',
      'network request-subnets',
      'replicationAccounts request-storageAccount',
      'vmmFabrics request-fabrics',
    ]);
    const [account] = reading.storageAccounts;
    expect(account?.sightings).toEqual([
      {
        source: 'azure',
        observedAt: expect.any(String),
        reference: 'request-storageAccount',
        facts: expect.arrayContaining(Object.keys(account?.facts ?? {})),
      },
    ]);
    for (const { source, observedAt } of reading.plan.sightings) {
      expect(source).toBe('azure');
      expect(Date.parse(observedAt)).toBeGreaterThanOrEqual(before);
      expect(Date.parse(observedAt)).toBeLessThanOrEqual(Date.parse(reading.readAt));
    }
  });

  it('takes the correlation id where there is no request id', async () => {
    azure.answer(PATHS.vault, json(200, BODIES.vault, { 'x-ms-correlation-request-id': 'correlation-1' }));
    const reading = await read();
    expect(reading.plan.sightings.find(({ facts }) => facts.includes('vault'))?.reference).toBe('correlation-1');
  });

  it('sends the token with every request, asks each thing once, and the subscription once for all parts', async () => {
    await read();
    expect(azure.requests.every(({ authorization }) => authorization === `Bearer ${TOKEN}`)).toBe(true);
    expect(azure.requests).toHaveLength(12);
    expect(azure.asked(PATHS.subscription)).toBe(1);
  });

  it.each([
    ['with managed disks a log account alone is an account that holds logs', true, ['stasrreplica']],
    ['without managed disks it is none that replicates', false, []],
  ])('%s', async (_what, managedDisks, expected) => {
    const reading = await read({ ...PLAN, managedDisks, replicationStorageAccountIds: [], logStorageAccountId: REPLICATION_ACCOUNT });
    expect(reading.plan.facts.replicationAccounts?.map(({ name }) => name)).toEqual(expected);
  });

  it('says of what is not chosen that the plan says so, and asks Azure nothing', async () => {
    const reading = await read({
      ...PLAN,
      vaultId: undefined,
      networkId: undefined,
      logStorageAccountId: undefined,
      replicationStorageAccountIds: [],
    });
    expect(azure.requests).toEqual([]);
    expect(reading.plan.facts).toEqual({
      subscription: { presence: 'notChosen' },
      vault: { presence: 'notChosen' },
      network: { presence: 'notChosen' },
      vmmFabrics: [],
      replicationAccounts: [],
    });
    expect(reading.plan.sightings.map(({ source, reference, facts }) => [source, reference, ...facts])).toEqual([
      ['plan', 'Norrland', 'subscription'],
      ['plan', 'Norrland', 'vault'],
      ['plan', 'Norrland', 'network'],
      ['plan', 'Norrland', 'replicationAccounts'],
      ['plan', 'Norrland', 'vmmFabrics'],
    ]);
    expect(reading.plan.gaps.map(({ facts, reason }) => [reason, facts.length])).toEqual([['notCollected', 5]]);
    expect(reading.storageAccounts).toEqual([]);
  });

  it.each([
    ['a sentence', 'the vault in Gävle'],
    ['a storage account', REPLICATION_ACCOUNT],
    ['an id without a name', VAULT.replace('/rsv-sverige', '')],
    ['a way out of its path', `${VAULT}/../../x`],
    ['a subscription that is no id', VAULT.replace(SUBSCRIPTION, 'prod')],
  ])('never asks for a vault whose id is %s, and says what is wrong with it', async (_what, vaultId) => {
    const reading = await read({ ...PLAN, vaultId, subscriptionId: SUBSCRIPTION });
    const gap = reading.plan.gaps.find(({ facts }) => facts.includes('vault'));
    expect(gap).toMatchObject({ reason: 'notCollected', source: 'plan' });
    expect(gap?.detail).toContain('the plan gives no resource id of a Recovery Services vault');
    expect(reading.plan.facts.vault).toBeUndefined();
    expect(azure.asked(PATHS.vault)).toBe(0);
    expect(reading.plan.facts.subscription?.presence).toBe('there');
  });

  it('judges no subscription where the plan names another than its vault lies in: what it says of the one is not so of the other', async () => {
    const reading = await read({ ...PLAN, subscriptionId: '11111111-1111-1111-1111-111111111111' });
    const gaps = reading.plan.gaps.filter(({ source }) => source === 'plan');
    expect(gaps.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining(['subscription', 'providerCompute']));
    expect(gaps[0]?.detail).toContain('the plan names another subscription than the one that its vault lies in');
    expect(reading.plan.facts).toMatchObject({ vault: { presence: 'there' } });
    expect(reading.plan.facts.subscription).toBeUndefined();
    expect((await read({ ...PLAN, subscriptionId: SUBSCRIPTION.toUpperCase() })).plan.facts.subscription?.presence).toBe('there');
  });

  it('names a storage account by what the plan wrote, however wrong', async () => {
    const reading = await read({ ...PLAN, replicationStorageAccountIds: ['stasrreplica'] });
    expect(reading.storageAccounts[0]).toMatchObject({ id: 'stasrreplica', name: 'stasrreplica', facts: {} });
    expect(reading.storageAccounts[0]?.gaps[0]).toMatchObject({
      reason: 'notCollected',
      facts: expect.arrayContaining(['presence', 'region', 'sku', 'kind', 'firewall']),
    });
    expect(reading.plan.facts.replicationAccounts).toEqual([{ id: 'stasrreplica', name: 'stasrreplica', presence: undefined }]);
    expect(reading.plan.gaps).toEqual([expect.objectContaining({ facts: ['replicationAccounts'], reason: 'notCollected' })]);
  });

  it('reads an account once that the plan names for both roles in different case', async () => {
    const reading = await read({ ...PLAN, logStorageAccountId: REPLICATION_ACCOUNT.toUpperCase() });
    expect(reading.storageAccounts).toHaveLength(1);
    expect(azure.asked(PATHS.storageAccount)).toBe(1);
  });

  it('says missing of what is not there in a subscription that can be read', async () => {
    const gone = armError(404, 'ResourceNotFound', 'gone', { 'x-ms-request-id': 'request-404' });
    for (const path of [PATHS.vault, PATHS.network]) azure.answer(path, gone);
    azure.answer(PATHS.storageAccount, armError(404, 'ResourceGroupNotFound', 'gone', { 'x-ms-request-id': 'request-404' }));
    const reading = await read();
    expect(reading.plan.facts.vault).toEqual({ presence: 'missing', id: VAULT, name: 'rsv-sverige' });
    expect(reading.plan.facts.network).toEqual({ presence: 'missing', id: NETWORK, name: 'vnet-asr' });
    expect(reading.plan.facts.replicationAccounts).toEqual([{ id: REPLICATION_ACCOUNT, name: 'stasrreplica', presence: 'missing' }]);
    expect(reading.storageAccounts[0]).toMatchObject({
      facts: { presence: 'missing' },
      sightings: [{ source: 'azure', reference: 'request-404', facts: ['presence'] }],
      gaps: [],
    });
    expect(reading.plan.gaps).toEqual([]);
    expect(reading.plan.sightings.filter(({ reference }) => reference === 'request-404').map(({ facts }) => facts[0])).toEqual([
      'vault',
      'network',
      'replicationAccounts',
    ]);
  });

  it.each([
    ['may not be read', armError(403, 'AuthorizationFailed'), 'accessDenied'],
    ['is not known', armError(404, 'SubscriptionNotFound'), 'accessDenied'],
    ['fails', armError(500, 'InternalServerError'), 'sourceFailed'],
    ['hangs', hang, 'timedOut'],
  ])('does not say missing where the subscription %s', async (_what, subscription, reason) => {
    azure.answer(PATHS.subscription, subscription);
    azure.answer(PATHS.vault, armError(404, 'ResourceNotFound'));
    const reading = await read(PLAN, 400);
    expect(reading.plan.facts.vault).toBeUndefined();
    expect(reading.plan.gaps.find(({ facts }) => facts.includes('vault'))?.reason).toBe(reason);
    expect(reading.plan.gaps.find(({ facts }) => facts.includes('subscription'))?.reason).toBe(reason);
  });

  it('judges a resource of another subscription by that subscription', async () => {
    const elsewhere = NETWORK.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION);
    azure.answer(`${elsewhere}?api-version=2024-01-01`, armError(404, 'ResourceNotFound'));
    azure.answer(`/subscriptions/${OTHER_SUBSCRIPTION}?api-version=2022-12-01`, armError(404, 'SubscriptionNotFound'));
    const reading = await read({ ...PLAN, networkId: elsewhere });
    expect(reading.plan.facts.network).toBeUndefined();
    expect(reading.plan.gaps).toEqual([expect.objectContaining({ facts: ['network'], reason: 'accessDenied' })]);
  });

  it('reads a virtual network of another subscription', async () => {
    const elsewhere = NETWORK.replace(SUBSCRIPTION, OTHER_SUBSCRIPTION);
    azure.answer(`${elsewhere}?api-version=2024-01-01`, json(200, { ...BODIES.network, id: elsewhere }));
    azure.answer(`${elsewhere}/subnets?api-version=2024-01-01`, json(200, { value: [] }));
    const reading = await read({ ...PLAN, networkId: elsewhere });
    expect(reading.plan.facts.network).toMatchObject({ presence: 'there', id: elsewhere, subnets: [] });
  });

  it('takes a registration state and a subscription state as Azure prints them', async () => {
    azure.answer(PATHS.provider, json(200, { ...BODIES.provider, registrationState: 'Registering' }));
    azure.answer(PATHS.subscription, json(200, { ...BODIES.subscription, state: 'PastDue' }));
    const { facts } = (await read()).plan;
    expect(facts.providerSiteRecovery).toBe('Registering');
    expect(facts.subscription).toMatchObject({ state: 'PastDue' });
  });

  it('never fills in what Azure did not say', async () => {
    azure.answer(PATHS.storageAccount, json(200, { ...BODIES.storageAccount, kind: null, sku: {}, properties: {}, location: undefined }));
    azure.answer(PATHS.vault, json(200, { ...BODIES.vault, properties: {} }));
    azure.answer(PATHS.network, json(200, { ...BODIES.network, location: '' }));
    azure.answer(PATHS.provider, json(200, { ...BODIES.provider, registrationState: undefined }));
    azure.answer(PATHS.subscription, json(200, { ...BODIES.subscription, state: 7 }));
    const reading = await read();
    expect(reading.storageAccounts[0]).toMatchObject({ facts: { presence: 'there' }, sightings: [{ facts: ['presence'] }] });
    const unsaid = [
      'region',
      'sku',
      'kind',
      'location',
      'accessTier',
      'firewall',
      'sharedKeyAllowed',
      'provisioningState',
      'statusOfPrimary',
    ];
    expect(reading.storageAccounts[0]?.gaps.map(({ facts, reason }) => [reason, ...facts])).toEqual(
      unsaid.map((fact) => ['notCollected', fact]),
    );
    expect(reading.plan.gaps.map(({ facts, reason }) => [reason, ...facts])).toEqual([
      ['notCollected', 'subscription'],
      ['notCollected', 'providerSiteRecovery'],
      ['notCollected', 'vault'],
      ['notCollected', 'network'],
    ]);
  });

  it('takes the account’s location where no primary location is said', async () => {
    azure.answer(PATHS.storageAccount, json(200, { ...BODIES.storageAccount, properties: null }));
    expect((await read()).storageAccounts[0]?.facts.region).toBe('swedensouth');
  });

  it('reads all pages of the subnets, an empty one among them', async () => {
    azure.answer(PATHS.subnets, json(200, { value: [subnet('default')], nextLink: `${azure.url}${NETWORK}/subnets?page=2` }));
    azure.answer(`${NETWORK}/subnets?page=2`, json(200, { value: [], nextLink: `${NETWORK}/subnets?page=3` }));
    azure.answer(`${NETWORK}/subnets?page=3`, json(200, { value: [subnet('dmz')], nextLink: null }));
    expect((await read()).plan.facts.network).toMatchObject({ subnets: ['default', 'dmz'] });
  });

  it('reads an answer that begins with a byte order mark', async () => {
    azure.answer(PATHS.vault, text(200, `\uFEFF${JSON.stringify(BODIES.vault)}`, { 'content-type': 'application/json' }));
    expect((await read()).plan.facts.vault).toMatchObject({ presence: 'there' });
  });

  it.each([
    ['500', armError(500, 'InternalServerError')],
    ['503 with Retry-After', armError(503, 'ServerBusy', 'busy', { 'retry-after': '0' })],
    ['429 without Retry-After', armError(429, 'SubscriptionRequestsThrottled')],
    ['429 with Retry-After', armError(429, 'TooManyRequests', 'slow down', { 'retry-after': '0' })],
  ])('asks again after a %s, and takes the answer that follows', async (_what, first) => {
    azure.answer(PATHS.vault, inOrder(first, json(200, BODIES.vault)));
    expect((await read()).plan.facts.vault).toMatchObject({ presence: 'there' });
    expect(azure.asked(PATHS.vault)).toBe(2);
  });

  it('gives up on one request before the deadline, and asks again', async () => {
    azure.answer(PATHS.vault, inOrder(hang, json(200, BODIES.vault)));
    const reading = await sourceFor(azure, log, { requestTimeout: 100 }).read(PLAN, 5000);
    expect(reading.plan.facts.vault).toMatchObject({ presence: 'there' });
    expect(azure.asked(PATHS.vault)).toBe(2);
  });

  it('asks nothing of this cloud for a plan of another', async () => {
    const reading = await read({ ...PLAN, azureCloud: 'AzureChinaCloud' });
    expect(azure.requests).toEqual([]);
    expect(new Set([...reading.plan.gaps, ...reading.storageAccounts.flatMap(({ gaps }) => gaps)].map(({ reason }) => reason))).toEqual(
      new Set(['notCollected']),
    );
    expect(reading.plan.gaps[0]?.detail).toContain('the plan is for AzureChinaCloud, and this bot reads AzureCloud');
  });

  it('keeps what was read when one part hangs', async () => {
    azure.answer(PATHS.vault, hang);
    const reading = await read(PLAN, 300);
    expect(reading.plan.gaps).toEqual([expect.objectContaining({ facts: ['vault'], reason: 'timedOut' })]);
    expect(reading.plan.facts.network).toMatchObject({ presence: 'there' });
    expect(reading.storageAccounts[0]?.facts.presence).toBe('there');
  });
});
