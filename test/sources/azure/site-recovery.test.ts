import type { AzureReading } from '../../../src/readiness/inventory';
import { keepingLog, PATHS, PLAN, recordHealthy, sourceFor, VAULT } from './estate';
import { armError, hang, json, startRecordedAzure, type Answer, type RecordedAzure } from './recorded-azure';

const FABRIC_ID = 'c0ffee00'.repeat(8);
const CLOUD_ID = '5b1f7ffe-b2e4-4b0e-8e0c-1f5a4b6d2a11';
const BASE = `${VAULT.replace('/subscriptions/', '/Subscriptions/')}/replicationFabrics`;
const FABRIC = `${VAULT}/replicationFabrics/${FABRIC_ID}`;
const API = '?api-version=2023-06-01';
const PROVIDERS = `${FABRIC}/replicationRecoveryServicesProviders${API}`;
const CLOUDS = `${FABRIC}/replicationProtectionContainers${API}`;
const ITEMS = `${FABRIC}/replicationProtectionContainers/${CLOUD_ID}/replicationProtectableItems`;

const fabric = (instanceType: string, more: object = {}) => ({
  id: `${BASE}/${FABRIC_ID}`,
  name: FABRIC_ID,
  properties: { friendlyName: 'vmm01.corp.example', health: 'Normal', customDetails: { instanceType }, ...more },
});
const provider = (properties: object, name = 'p1') => ({
  id: `${BASE}/${FABRIC_ID}/replicationRecoveryServicesProviders/${name}`,
  name,
  properties: { friendlyName: 'vmm01', ...properties },
});
const item = (name: string, properties: object) => ({
  id: `${BASE}/${FABRIC_ID}/replicationProtectionContainers/${CLOUD_ID}/replicationProtectableItems/${name}`,
  name,
  properties: { friendlyName: name.toUpperCase(), ...properties },
});
const list = (value: readonly unknown[], nextLink: string | null = null): Answer => json(200, { value, nextLink });

describe('reading what is registered in the vault', () => {
  let azure: RecordedAzure;

  beforeAll(async () => {
    azure = await startRecordedAzure();
  });
  beforeEach(() => {
    azure.reset();
    recordHealthy(azure);
    azure.answer(PATHS.fabrics, list([fabric('VMM')]));
    azure.answer(
      PROVIDERS,
      list([
        provider({
          providerVersion: '5.1.8095.0',
          lastHeartBeat: '2026-11-23T07:53:00.1234567Z',
          providerVersionDetails: { status: 'Supported' },
        }),
      ]),
    );
    azure.answer(
      CLOUDS,
      list([
        { id: `${BASE}/${FABRIC_ID}/replicationProtectionContainers/${CLOUD_ID}`, name: CLOUD_ID, properties: { friendlyName: 'Gold' } },
      ]),
    );
    azure.answer(
      `${ITEMS}${API}`,
      list([item('sql01', { protectionReadinessErrors: [], customDetails: { instanceType: 'VmmVirtualMachine', sourceItemId: 'sql01' } })]),
    );
  });
  afterEach(() => {
    expect(azure.unexpected).toEqual([]);
  });
  afterAll(() => azure.stop());

  const read = (plan = PLAN, deadline = 5000): Promise<AzureReading> => sourceFor(azure, keepingLog()).read(plan, deadline);
  const gapOf = async (part: 'provider' | 'items', deadline?: number) => {
    const found = (await read(PLAN, deadline)).registered?.[0]?.[part];
    return found && 'gap' in found ? found.gap.reason : found?.value;
  };

  it('gives the fabric, its Provider and the VMs of its clouds, with what saw them', async () => {
    const { plan, registered } = await read();
    expect(plan.facts.vmmFabrics).toEqual([{ name: 'vmm01.corp.example', health: 'Normal' }]);
    expect(registered).toEqual([
      {
        name: 'vmm01.corp.example',
        provider: {
          value: { version: '5.1.8095.0', versionStatus: 'Supported', lastHeartbeatAt: '2026-11-23T07:53:00.123Z' },
          sightings: [expect.objectContaining({ source: 'azure', facts: ['provider'] })],
        },
        items: {
          value: [{ name: 'SQL01', cloud: 'Gold', sourceId: 'sql01', errors: [] }],
          sightings: [expect.objectContaining({ facts: ['siteRecovery'] }), expect.objectContaining({ facts: ['siteRecovery'] })],
        },
      },
    ]);
  });

  it('reads every page of the VMs, an empty one among them', async () => {
    const page = (number: number): string => `${ITEMS}?api-version=2023-06-01&$skipToken=${number}`;
    azure.answer(`${ITEMS}${API}`, list([item('a', { protectionReadinessErrors: [] })], `${azure.url}${page(2)}`));
    azure.answer(page(2), list([], `${azure.url}${page(3)}`));
    azure.answer(page(3), list([item('b', { protectionReadinessErrors: ['Shared disk.'] })]));
    expect(await gapOf('items')).toEqual([
      { name: 'A', cloud: 'Gold', errors: [] },
      { name: 'B', cloud: 'Gold', errors: ['Shared disk.'] },
    ]);
  });

  it('says nothing of errors that Azure left out', async () => {
    azure.answer(`${ITEMS}${API}`, list([item('a', { protectionReadinessErrors: null }), item('b', {})]));
    expect(await gapOf('items')).toEqual([
      { name: 'A', cloud: 'Gold' },
      { name: 'B', cloud: 'Gold' },
    ]);
  });

  it('takes the Provider that was heard from last, of the nodes of a VMM cluster', async () => {
    const heard = (name: string, lastHeartBeat: string) =>
      provider({ lastHeartBeat, providerVersionDetails: { status: 'Supported' } }, name);
    azure.answer(PROVIDERS, list([heard('p1', '2026-11-23T06:00:00Z'), heard('p2', '2026-11-23T07:00:00'), heard('p3', 'never')]));
    expect(await gapOf('provider')).toMatchObject({ lastHeartbeatAt: '2026-11-23T07:00:00.000Z' });
  });

  it.each(['HyperVSite', 'VMware', 'Azure', 'Unheard'])('leaves out a fabric of the kind %s', async (kind) => {
    azure.answer(PATHS.fabrics, list([fabric(kind)]));
    const { plan, registered } = await read();
    expect([plan.facts.vmmFabrics, registered]).toEqual([[], []]);
  });

  it('is nothing where the vault does not exist, in a subscription that can be read', async () => {
    for (const path of [PATHS.vault, PATHS.fabrics]) azure.answer(path, armError(404, 'ResourceNotFound'));
    const { plan, registered } = await read();
    expect([plan.facts.vmmFabrics, registered]).toEqual([[], []]);
  });

  it.each([
    ['may not be read', armError(403, 'AuthorizationFailed'), 'accessDenied'],
    ['fails', armError(500, 'InternalServerError'), 'sourceFailed'],
    ['is no list', json(200, { value: null }), 'sourceFailed'],
    ['holds another vault’s', list([{ ...fabric('VMM'), id: '/Subscriptions/x/replicationFabrics/y' }]), 'sourceFailed'],
    ['hangs', hang, 'timedOut'],
  ] as const)('is not known where the list of fabrics %s, and never an empty list', async (_, answer, reason) => {
    azure.answer(PATHS.fabrics, answer);
    const { plan, registered } = await read(PLAN, 400);
    expect([plan.facts.vmmFabrics, registered]).toEqual([undefined, undefined]);
    expect(plan.gaps).toContainEqual(expect.objectContaining({ facts: ['vmmFabrics'], reason }));
  });

  it.each([
    ['provider', PROVIDERS, armError(403, 'AuthorizationFailed'), 'accessDenied'],
    ['provider', PROVIDERS, list([]), 'notCollected'],
    ['provider', PROVIDERS, list([{ id: 'x', name: 'y', properties: {} }]), 'sourceFailed'],
    ['items', CLOUDS, armError(403, 'AuthorizationFailed'), 'accessDenied'],
    ['items', `${ITEMS}${API}`, armError(500, 'InternalServerError'), 'sourceFailed'],
    ['items', `${ITEMS}${API}`, list([{ name: 'nameless' }]), 'sourceFailed'],
    ['items', `${ITEMS}${API}`, hang, 'timedOut'],
  ] as const)('fails alone below a fabric: %s at %s', async (part, path, answer, reason) => {
    azure.answer(path, answer);
    expect(await gapOf(part, 400)).toBe(reason);
    expect(await gapOf(part === 'items' ? 'provider' : 'items', 400)).not.toBe(reason);
  });
});
