/**
 * What the simulated Azure answers, held against Microsoft's OpenAPI documents, which lie beside the project and are not
 * part of it. Where they are absent these tests are skipped and say so in their names.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LiveValidator } from 'oav/dist/lib/liveValidation/liveValidator';
import type { RequestResponseLiveValidationResult } from 'oav/dist/lib/liveValidation/liveValidator';
import { log } from 'oav/dist/lib/util/logging';
import { createSimulatedAzure } from '../../src/demo/azure/server';
import type { SimulatedAzure } from '../../src/demo/azure/server';
import { breakAzure } from '../../src/demo/azure/breakage';
import { createDemoEstate } from '../../src/demo/estate/estate';

const DOCUMENTS = resolve(__dirname, '../../../shared/azure/specs');
const present = existsSync(DOCUMENTS) && readdirSync(DOCUMENTS).length > 0;
const describeWhereTheyAre = present ? describe : describe.skip;
const skipped = present ? '' : " (skipped: Microsoft's OpenAPI documents are not at ../shared/azure/specs)";

const SPECIFICATIONS = [
  'recoveryservices/resource-manager/Microsoft.RecoveryServices/stable/2024-04-01/vaults.json',
  'storage/resource-manager/Microsoft.Storage/stable/2023-05-01/storage.json',
  'network/resource-manager/Microsoft.Network/stable/2024-01-01/virtualNetwork.json',
  'resources/resource-manager/Microsoft.Resources/stable/2022-12-01/subscriptions.json',
];
const SITE_RECOVERY = 'recoveryservicessiterecovery/resource-manager/Microsoft.RecoveryServices/stable/2023-06-01/service.json';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const clock = { now: () => NOW, after: () => () => undefined };
const sound = createDemoEstate({ now: NOW }).azure;
const { planned } = sound.sound;
const subscription = `/subscriptions/${planned.subscriptionId}`;
const recovery = `${subscription}/resourceGroups/rg-granvik-asr/providers`;
const network = `${subscription}/resourceGroups/rg-granvik-natverk/providers/Microsoft.Network/virtualNetworks/${planned.network}`;

const vaultPath = `${recovery}/Microsoft.RecoveryServices/vaults/${planned.vault}`;
const [registered] = sound.sound.subscriptions.flatMap((one) => one.registered);
const fabric = `${vaultPath}/replicationFabrics/${registered?.id ?? ''}`;
const items = `replicationProtectionContainers/${registered?.clouds[0]?.id ?? ''}/replicationProtectableItems`;

const READS = [
  ['the subscriptions', '/subscriptions?api-version=2022-12-01'],
  ['a subscription', `${subscription}?api-version=2022-12-01`],
  ['the vaults', `${subscription}/providers/Microsoft.RecoveryServices/vaults?api-version=2024-04-01`],
  ['a vault', `${recovery}/Microsoft.RecoveryServices/vaults/${planned.vault}?api-version=2024-04-01`],
  ['the fabrics of a vault', `${vaultPath}/replicationFabrics?api-version=2023-06-01`],
  ['the Providers of a fabric', `${fabric}/replicationRecoveryServicesProviders?api-version=2023-06-01`],
  ['the clouds of a fabric', `${fabric}/replicationProtectionContainers?api-version=2023-06-01`],
  ['the VMs of a cloud', `${fabric}/${items}?api-version=2023-06-01`],
  ['the storage accounts', `${subscription}/providers/Microsoft.Storage/storageAccounts?api-version=2023-05-01`],
  ['a geo-redundant storage account', `${recovery}/Microsoft.Storage/storageAccounts/${planned.storageAccount}?api-version=2023-05-01`],
  ['a premium storage account', `${recovery}/Microsoft.Storage/storageAccounts/${planned.premiumAccount}?api-version=2023-05-01`],
  ['the virtual networks', `${subscription}/providers/Microsoft.Network/virtualNetworks?api-version=2024-01-01`],
  ['a virtual network', `${network}?api-version=2024-01-01`],
  ['its subnets', `${network}/subnets?api-version=2024-01-01`],
] as const;

/**
 * A copy of the documents in which Hyper-V's VMs can be told by their kind: Site Recovery's declares the discriminator a second
 * time, of which the validator makes that no kind is known.
 */
function withoutTheSlip(): string {
  const copy = mkdtempSync(join(tmpdir(), 'openapi-'));
  cpSync(DOCUMENTS, copy, { recursive: true });
  const path = join(copy, 'specification', SITE_RECOVERY);
  const document = JSON.parse(readFileSync(path, 'utf8')) as { definitions: Record<string, { discriminator?: string }> };
  for (const name of ['HyperVVirtualMachineDetails', 'HyperVReplicaPolicyInput', 'JobTaskDetails', 'RecoveryPlanGroupTaskDetails']) {
    delete document.definitions[name]?.discriminator;
  }
  writeFileSync(path, JSON.stringify(document));
  return copy;
}

describeWhereTheyAre(`the simulated Azure and Microsoft's OpenAPI documents${skipped}`, () => {
  let azure: SimulatedAzure;
  let authorization: string;
  let validator: LiveValidator;
  let documents: string;

  beforeAll(async () => {
    log.consoleLogLevel = 'off';
    azure = await createSimulatedAzure({ state: sound, clock });
    const issued = await fetch(`${azure.identityEndpoint}?api-version=2019-08-01&resource=https%3A%2F%2Fmanagement.azure.com`, {
      headers: { 'X-IDENTITY-HEADER': azure.identityHeader },
    });
    authorization = `Bearer ${((await issued.json()) as { access_token: string }).access_token}`;
    documents = withoutTheSlip();
    validator = new LiveValidator({
      git: { shouldClone: false },
      directory: documents,
      swaggerPaths: [...SPECIFICATIONS, SITE_RECOVERY].map((path) => join(documents, 'specification', path)),
      loadValidatorInBackground: false,
    });
    await validator.initialize();
  }, 60_000);

  afterAll(async () => {
    rmSync(documents, { recursive: true, force: true });
    await azure.close();
  });

  async function judge(url: string): Promise<{ readonly found: string; readonly errors: readonly string[]; readonly next?: string }> {
    // Reading a document keeps the process busy for seconds under load; a connection kept open would be closed meanwhile.
    const response = await fetch(url.startsWith('http') ? url : `${azure.endpoint}${url}`, { headers: { authorization, connection: 'close' } });
    const body = (await response.json()) as { readonly nextLink?: string | null };
    const judged: RequestResponseLiveValidationResult = await validator.validateLiveRequestResponse({
      liveRequest: { url: response.url.replace(azure.endpoint, ''), method: 'GET', headers: { authorization }, body: {} },
      liveResponse: { statusCode: String(response.status), headers: Object.fromEntries(response.headers), body },
    });
    const results = [judged.requestValidationResult, judged.responseValidationResult];
    return {
      found: judged.responseValidationResult.operationInfo.operationId,
      errors: results.flatMap((result) =>
        [...result.errors, ...(result.runtimeException ? [result.runtimeException] : [])].map(({ code, message }) => `${code}: ${message}`),
      ),
      next: body.nextLink ?? undefined,
    };
  }

  it.each(READS)('agree on %s, on every page', async (_, path) => {
    const errors: string[] = [];
    for (let next: string | undefined = path; next !== undefined;) {
      const judged = await judge(next);
      expect(judged.found).not.toBe('');
      errors.push(...judged.errors);
      next = judged.next;
    }
    // The document calls nextLink required; the service leaves it out on the last page of the subscriptions.
    const known = path.startsWith('/subscriptions?') ? ['OBJECT_MISSING_REQUIRED_PROPERTY: Missing required property: nextLink'] : [];
    expect(errors).toEqual(known);
  });

  it.each([
    'storage',
    'logAccount',
    'redundancy',
    'kind',
    'network',
    'subnets',
    'vaultRegion',
    'account',
    'firewall',
    'keys',
    'tier',
    'accountOutage',
    'providerVersion',
  ] as const)('still agree when %s is broken', async (name) => {
    azure.state = breakAzure(sound, name);
    const judged = await Promise.all(READS.filter(([, path]) => !path.startsWith('/subscriptions?')).map(([, path]) => judge(path)));
    azure.state = sound;
    expect(judged.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('would notice a property of the wrong kind', async () => {
    const [account] = sound.sound.subscriptions[0]?.storageAccounts ?? [];
    const wrong = { ...account, properties: { ...account?.properties, supportsHttpsTrafficOnly: 'yes' } };
    const judged = await validator.validateLiveResponse(
      { statusCode: '200', headers: { 'content-type': 'application/json; charset=utf-8' }, body: wrong },
      { url: `${recovery}/Microsoft.Storage/storageAccounts/${planned.storageAccount}?api-version=2023-05-01`, method: 'GET' },
    );
    expect(judged.errors.map(({ code }) => code)).toEqual(['INVALID_TYPE']);
  });
});

describe('what those documents leave open', () => {
  const accounts = sound.sound.subscriptions.flatMap(({ storageAccounts }) => storageAccounts);

  it('is filled with kinds, redundancies and tiers that exist', () => {
    const KINDS = ['Storage', 'StorageV2', 'BlobStorage', 'FileStorage', 'BlockBlobStorage'];
    const SKUS = /^(Standard_(LRS|GRS|RAGRS|ZRS|GZRS|RAGZRS)|Premium_(LRS|ZRS))$/;
    expect(accounts.filter(({ kind }) => !KINDS.includes(kind as string))).toEqual([]);
    expect(accounts.filter(({ sku }) => !SKUS.test((sku as { name: string }).name))).toEqual([]);
    expect(accounts.filter(({ properties }) => properties['minimumTlsVersion'] !== 'TLS1_2')).toEqual([]);
  });

  it('names every region in lower case without blanks', () => {
    const resources = sound.sound.subscriptions.flatMap((one) => [...one.vaults, ...one.storageAccounts, ...one.virtualNetworks]);
    expect(resources.filter(({ location }) => !/^[a-z0-9]+$/.test(location))).toEqual([]);
  });

  it('gives a secondary region to geo-redundant accounts alone', () => {
    const secondary = accounts
      .filter(({ properties }) => properties['secondaryLocation'] !== undefined)
      .map(({ sku }) => (sku as { name: string }).name);
    expect(new Set(secondary)).toEqual(new Set(['Standard_GRS']));
  });
});
