import { parseResourceId, STORAGE_ACCOUNT, VAULT, VIRTUAL_NETWORK } from '../../../src/sources/azure/resource-id';
import { SUBSCRIPTION } from './estate';

const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg`;
const VAULTS = 'providers/Microsoft.RecoveryServices/vaults';

describe('a resource id in a plan', () => {
  it.each([
    ['as the portal copies it', `${GROUP}/${VAULTS}/rsv-1`, VAULT, 'rsv-1'],
    ['in another case', `${GROUP}/${VAULTS}/rsv-1`.toUpperCase(), VAULT, 'RSV-1'],
    ['with blanks around it', ` ${GROUP}/${VAULTS}/rsv-1\n`, VAULT, 'rsv-1'],
    ['of a storage account', `${GROUP}/providers/Microsoft.Storage/storageAccounts/st1`, STORAGE_ACCOUNT, 'st1'],
    ['of a virtual network', `${GROUP}/providers/Microsoft.Network/virtualNetworks/vnet_1.a`, VIRTUAL_NETWORK, 'vnet_1.a'],
  ])('is understood %s', (_how, id, type, name) => {
    expect(parseResourceId(id, type)).toMatchObject({ name, subscriptionId: expect.stringMatching(new RegExp(SUBSCRIPTION, 'i')) });
  });

  it('may lie in a group with letters of any script, which are encoded in the path', () => {
    const id = parseResourceId(`/subscriptions/${SUBSCRIPTION}/resourceGroups/återställning(1)/${VAULTS}/rsv-1`, VAULT);
    expect(id?.path).toBe(`/subscriptions/${SUBSCRIPTION}/resourceGroups/%C3%A5terst%C3%A4llning(1)/${VAULTS}/rsv-1`);
  });

  it.each([
    ['empty', ''],
    ['a name', 'rsv-1'],
    ['of another type', `${GROUP}/providers/Microsoft.Storage/storageAccounts/st1`],
    ['of something inside the resource', `${GROUP}/${VAULTS}/rsv-1/backupFabrics/Azure`],
    ['an address', `https://management.azure.com${GROUP}/${VAULTS}/rsv-1`],
    ['a way up', `/subscriptions/${SUBSCRIPTION}/resourceGroups/../${VAULTS}/rsv-1`],
    ['with a query', `${GROUP}/${VAULTS}/rsv-1?api-version=1`],
    ['with an encoded slash', `${GROUP}/${VAULTS}/rsv%2F1`],
    ['without a subscription', `/subscriptions//resourceGroups/rg/${VAULTS}/rsv-1`],
    ['with an empty name', `${GROUP}/${VAULTS}/`],
  ])('is not understood when it is %s', (_what, id) => {
    expect(parseResourceId(id, VAULT)).toBeUndefined();
  });
});
