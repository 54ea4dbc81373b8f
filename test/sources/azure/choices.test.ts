/** What the bot's identity can see, from the simulated Azure and from answers that lie. */
import { createDemoEstate } from '../../../src/demo/estate/estate';
import { createSimulatedAzure, type SimulatedAzure } from '../../../src/demo/azure/server';
import type { AzureChoices } from '../../../src/setup/choices';
import { roleAssignmentLine } from '../../../src/setup/choices';
import { createAzureChoices } from '../../../src/sources/azure/choices';
import { systemClock } from '../../../src/support/clock';
import { silentLog } from '../../../src/support/log';
import { armError, inOrder, json, startRecordedAzure, text, type Answer, type RecordedAzure } from './recorded-azure';

const TOKEN = { getToken: () => Promise.resolve({ token: 'secret-token', expiresOnTimestamp: Date.now() + 3_600_000 }) };
const SUBSCRIPTION = '6f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11';
const VAULTS = `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.RecoveryServices/vaults`;
const vault = (name: string): object => ({
  id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/${name}`,
  name,
  type: 'Microsoft.RecoveryServices/vaults',
  location: 'swedencentral',
  properties: { provisioningState: 'Succeeded' },
});

describe('in the simulated Azure', () => {
  let azure: SimulatedAzure;
  let choices: AzureChoices;

  beforeAll(async () => {
    azure = await createSimulatedAzure({ state: createDemoEstate({ now: systemClock.now() }).azure, clock: systemClock });
    const headers = { 'X-IDENTITY-HEADER': azure.identityHeader };
    const answered = await fetch(`${azure.identityEndpoint}?api-version=2019-08-01&resource=https://management.azure.com/`, { headers });
    const { access_token: token } = (await answered.json()) as { access_token: string };
    const credential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
    choices = createAzureChoices({ credential, cloud: 'AzureCloud', endpoint: azure.endpoint, clock: systemClock, log: silentLog });
  });
  afterAll(() => azure.close());

  it('every kind is listed with what tells whether it fits', async () => {
    const subscriptions = await choices.subscriptions();
    const [first] = 'seen' in subscriptions ? subscriptions.seen : [];
    expect(first).toMatchObject({ name: 'Granvik Katastrofskydd', state: 'Enabled' });
    const id = first?.id ?? '';
    expect(await choices.vaults(id)).toMatchObject({ seen: [{ region: 'swedencentral', provisioningState: 'Succeeded' }] });
    const accounts = await choices.accounts(id);
    expect('seen' in accounts && accounts.seen.map(({ name }) => name)).toContain('stgranvikasr');
    const networks = await choices.networks(id);
    expect('seen' in networks && networks.seen.every(({ subnets }) => subnets !== undefined)).toBe(true);
  });

  it('a subscription that may not be read is a missing right, never "there is none"', async () => {
    expect(await choices.vaults('00000000-0000-0000-0000-000000000001')).toEqual({
      missing: { action: 'Microsoft.RecoveryServices/vaults/read', scope: '/subscriptions/00000000-0000-0000-0000-000000000001' },
    });
  });
});

describe('from answers that lie', () => {
  let azure: RecordedAzure;

  beforeEach(async () => {
    azure = await startRecordedAzure();
  });
  afterEach(() => azure.stop());

  const open = (): AzureChoices =>
    createAzureChoices({
      credential: TOKEN,
      cloud: 'AzureCloud',
      endpoint: azure.url,
      clock: systemClock,
      log: silentLog,
      firstRetryAfter: 1,
    });

  it.each<[string, Answer, object]>([
    [
      '403',
      armError(403, 'AuthorizationFailed', 'no'),
      { missing: { action: 'Microsoft.RecoveryServices/vaults/read', scope: `/subscriptions/${SUBSCRIPTION}` } },
    ],
    ['404 of the subscription', armError(404, 'SubscriptionNotFound'), { missing: expect.anything() }],
    ['HTML with 200', text(200, '<html>', { 'content-type': 'text/html' }), { failed: expect.any(String) }],
    ['an empty object', json(200, {}), { failed: expect.stringContaining('not a list') }],
    ['a list that is null', json(200, { value: null }), { failed: expect.stringContaining('not a list') }],
    ['something that is no vault', json(200, { value: [{ name: 'x' }] }), { failed: expect.stringContaining('cannot be recognised') }],
    ['a next page on another host', json(200, { value: [], nextLink: 'https://evil.example/x' }), { failed: expect.any(String) }],
    ['a truly empty list', json(200, { value: [] }), { seen: [] }],
  ])('%s is never taken for something else', async (_, answer, expected) => {
    azure.answer(`${VAULTS}?api-version=2024-04-01`, answer);
    expect(await open().vaults(SUBSCRIPTION)).toEqual(expected);
  });

  it('no subscription at all is a lack of rights', async () => {
    azure.answer('/subscriptions?api-version=2022-12-01', json(200, { value: [] }));
    expect(await open().subscriptions()).toEqual({ missing: { action: 'Microsoft.Resources/subscriptions/read' } });
  });

  it('what was seen is answered from memory until it is to be forgotten; what was not is asked for again', async () => {
    azure.answer(
      `${VAULTS}?api-version=2024-04-01`,
      inOrder(armError(403, 'AuthorizationFailed', 'no'), json(200, { value: [vault('rsv-a')] }), json(200, { value: [vault('rsv-b')] })),
    );
    const choices = open();
    expect(await choices.vaults(SUBSCRIPTION)).toHaveProperty('missing');
    expect(await choices.vaults(SUBSCRIPTION)).toMatchObject({ seen: [{ name: 'rsv-a' }] });
    expect(await choices.vaults(SUBSCRIPTION)).toMatchObject({ seen: [{ name: 'rsv-a' }] });
    choices.forget();
    expect(await choices.vaults(SUBSCRIPTION)).toMatchObject({ seen: [{ name: 'rsv-b' }] });
  });

  it('a missing right names the object id of the identity, where its token says it', async () => {
    const oid = '0f0f0f0f-1111-2222-3333-444444444444';
    const token = `x.${Buffer.from(JSON.stringify({ oid })).toString('base64url')}.y`;
    const credential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
    azure.answer(`${VAULTS}?api-version=2024-04-01`, armError(403, 'AuthorizationFailed', 'no'));
    const options = { credential, cloud: 'AzureCloud', endpoint: azure.url, clock: systemClock, log: silentLog } as const;
    const choices = await createAzureChoices(options).vaults(SUBSCRIPTION);
    expect(choices).toMatchObject({ missing: { identity: oid } });
    expect('missing' in choices && roleAssignmentLine(choices.missing)).toContain(`--assignee-object-id ${oid} `);
  });

  it('nothing is asked for an id that is no subscription’s', async () => {
    expect(await open().vaults('../../x')).toEqual({ failed: 'What the plan names is no subscription id.' });
  });
});

describe('the command that gives the right', () => {
  it('names the scope, and leaves open only what the bot cannot know', () => {
    expect(roleAssignmentLine({ action: 'x', scope: `/subscriptions/${SUBSCRIPTION}` })).toBe(
      `az role assignment create --assignee-object-id <object-id-of-the-bot> --assignee-principal-type ServicePrincipal --role "Reader" --scope "/subscriptions/${SUBSCRIPTION}"`,
    );
    expect(roleAssignmentLine({ action: 'x' })).toContain('--scope "/subscriptions/<subscription-id>"');
  });
});
