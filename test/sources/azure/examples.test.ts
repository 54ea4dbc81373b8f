import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  pageSchema,
  providerSchema,
  storageAccountSchema,
  subnetSchema,
  subscriptionSchema,
  vaultSchema,
  virtualNetworkSchema,
} from '../../../src/sources/azure/wire';

const EXAMPLES = join(__dirname, '../../../../shared/azure/examples');
const present = existsSync(EXAMPLES);

function bodyOf(example: string): unknown {
  const { responses } = JSON.parse(readFileSync(join(EXAMPLES, `${example}.json`), 'utf8'));
  return responses['200'].body;
}

if (!present) console.warn(`Skipped: Microsoft's example answers are not at ${EXAMPLES}.`);

(present ? describe : describe.skip)('Microsoft’s own example answers are understood', () => {
  it('a subscription', () => {
    expect(subscriptionSchema.parse(bodyOf('resources__2022-12-01__GetSubscription'))).toMatchObject({ state: 'Enabled' });
  });
  it('a resource provider', () => {
    expect(providerSchema.parse(bodyOf('resources__2024-03-01__GetProvider')).registrationState).toBe('Registering');
  });
  it('a vault', () => {
    expect(vaultSchema.parse(bodyOf('recoveryservices__2024-04-01__GETVault'))).toMatchObject({
      type: 'Microsoft.RecoveryServices/vaults',
      location: 'westus',
      properties: { provisioningState: 'Succeeded' },
    });
  });
  it('a storage account', () => {
    expect(storageAccountSchema.parse(bodyOf('storage__2023-05-01__StorageAccountGetProperties'))).toMatchObject({
      type: 'Microsoft.Storage/storageAccounts',
      kind: expect.any(String),
      sku: { name: expect.any(String) },
      properties: { primaryLocation: expect.any(String) },
    });
  });
  it('a virtual network and its subnets', () => {
    expect(virtualNetworkSchema.parse(bodyOf('network__2024-01-01__VirtualNetworkGet'))).toMatchObject({
      name: 'test-vnet',
      location: 'westus',
    });
    const page = pageSchema.parse(bodyOf('network__2024-01-01__SubnetList'));
    expect(page.value.map((item) => subnetSchema.parse(item).name)).toEqual(['subnet1', 'subnet2']);
  });
});
