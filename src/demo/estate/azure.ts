/** The company's Azure: what its plan names, and some that it does not name, so that lists have pages. */
import type { Report } from '../../sources/collector/wire';
import { isoTime } from '../../support/clock';
import { storageAccount, vault, virtualNetwork } from '../azure/resources';
import type { AccountShape } from '../azure/resources';
import { NO_FAULTS } from '../azure/state';
import type { AzureState, SimulatedSubscription } from '../azure/state';
import type { WireResource } from '../azure/wire';
import { VAULTS } from './company';
import { guidOf } from './random';
import { registrationOf } from './registration';

const DAY = 24 * 60 * 60 * 1000;
const REGION = 'swedencentral';
const PAIRED = 'swedensouth';
const RECOVERY = 'rg-granvik-asr';
const NETWORK = 'rg-granvik-natverk';
const SHARED = 'rg-granvik-gemensamt';

const REGISTERED = ['Microsoft.RecoveryServices', 'Microsoft.SiteRecovery', 'Microsoft.Storage', 'Microsoft.Network', 'Microsoft.Compute'];

/** Resource ids as the plan writes them. */
export interface PlannedIds {
  readonly subscriptionId: string;
  readonly vaultId: string;
  readonly replicationStorageAccountIds: readonly string[];
  readonly logStorageAccountId: string;
  readonly networkId: string;
}

/**
 * @param now when the demo starts, in milliseconds
 * @param stockholm what the collector saw of the VMM server that is registered in the vault
 */
export function azureOf(now: number, seed: number, stockholm: Report): { readonly state: AzureState; readonly ids: PlannedIds } {
  const subscriptionId = guidOf(seed, 'azure/subscription');
  const recoveryVault = vault({
    subscriptionId,
    resourceGroup: RECOVERY,
    name: VAULTS.planned,
    location: REGION,
    createdAt: isoTime(now - 90 * DAY),
  });
  const storageAccounts = accounts(subscriptionId, now);
  const virtualNetworks = networks(subscriptionId, seed);
  const subscription: SimulatedSubscription = {
    subscriptionId,
    displayName: 'Granvik Katastrofskydd',
    state: 'Enabled',
    providers: Object.fromEntries(REGISTERED.map((namespace) => [namespace, 'Registered'])),
    resourceGroups: [RECOVERY, NETWORK, SHARED],
    vaults: [recoveryVault],
    storageAccounts,
    virtualNetworks,
    registered: [registrationOf(stockholm, recoveryVault.name, seed)],
  };
  const planned = {
    subscriptionId,
    vault: recoveryVault.name,
    storageAccount: 'stgranvikasr',
    premiumAccount: 'stgranvikpremie',
    logAccount: 'stgranviklogg',
    network: 'vnet-granvik-reserv',
  };
  const tenantId = guidOf(seed, 'azure/tenant');
  const readerObjectId = guidOf(seed, 'azure/reader');
  return {
    state: {
      sound: {
        tenantId,
        readerObjectId,
        subscriptions: [subscription, development(seed)],
        planned,
        faults: NO_FAULTS,
        pageSize: 3,
        itemsPerPage: 50,
      },
      broken: [],
    },
    ids: {
      subscriptionId,
      vaultId: recoveryVault.id,
      replicationStorageAccountIds: [idOf(storageAccounts, planned.storageAccount), idOf(storageAccounts, planned.premiumAccount)],
      logStorageAccountId: idOf(storageAccounts, planned.logAccount),
      networkId: idOf(virtualNetworks, planned.network),
    },
  };
}

/** In the order Azure lists them: by name. The geo-redundant account holds logs, the premium one needs the log account. */
function accounts(subscriptionId: string, now: number): readonly WireResource[] {
  const common = { subscriptionId, resourceGroup: RECOVERY, location: REGION, kind: 'StorageV2', createdAt: isoTime(now - 80 * DAY) };
  const standard: Omit<AccountShape, 'name'> = { ...common, sku: 'Standard_LRS', accessTier: 'Hot' };
  const geoRedundant = { ...standard, sku: 'Standard_GRS', secondaryLocation: PAIRED };
  return [
    storageAccount({ ...geoRedundant, name: 'stgranvikasr' }),
    storageAccount({ ...standard, name: 'stgranvikdiagnostik', resourceGroup: SHARED }),
    storageAccount({ ...standard, name: 'stgranvikfiler', resourceGroup: SHARED, sku: 'Standard_ZRS' }),
    storageAccount({ ...standard, name: 'stgranvikgammal', resourceGroup: SHARED, location: 'westeurope' }),
    storageAccount({ ...standard, name: 'stgranviklogg' }),
    storageAccount({ ...common, name: 'stgranvikpremie', sku: 'Premium_LRS' }),
    storageAccount({ ...geoRedundant, name: 'stgranvikwebb', resourceGroup: SHARED }),
  ];
}

function networks(subscriptionId: string, seed: number): readonly WireResource[] {
  const place = (name: string) => ({ subscriptionId, resourceGroup: NETWORK, name, resourceGuid: guidOf(seed, `azure/${name}`) });
  return [
    virtualNetwork({
      ...place('vnet-granvik-nav'),
      location: 'westeurope',
      addressPrefix: '10.60.0.0/16',
      subnets: [{ name: 'GatewaySubnet', addressPrefix: '10.60.255.0/27' }],
    }),
    virtualNetwork({
      ...place('vnet-granvik-reserv'),
      location: REGION,
      addressPrefix: '10.70.0.0/16',
      subnets: ['servrar', 'databaser', 'hantering', 'dmz'].map((name, index) => ({ name, addressPrefix: `10.70.${String(index)}.0/24` })),
    }),
  ];
}

function development(seed: number): SimulatedSubscription {
  const nothing = { resourceGroups: [], vaults: [], storageAccounts: [], virtualNetworks: [], registered: [] };
  const providers = Object.fromEntries(REGISTERED.map((namespace) => [namespace, 'NotRegistered']));
  return { subscriptionId: guidOf(seed, 'azure/development'), displayName: 'Granvik Utveckling', state: 'Enabled', providers, ...nothing };
}

function idOf(resources: readonly WireResource[], name: string): string {
  const id = resources.find((resource) => resource.name === name)?.id;
  if (id === undefined) throw new Error(`The demo's plan names ${name}, which its Azure does not hold.`);
  return id;
}
