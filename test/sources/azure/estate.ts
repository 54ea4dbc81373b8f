/** A healthy Azure side of a plan, as Azure Resource Manager words it, and what reads it in these tests. */
import type { TokenCredential } from '@azure/identity';
import type { AzureSource } from '../../../src/assessments/ports';
import type { Plan } from '../../../src/readiness/plan';
import { createAzureSource, type AzureSourceOptions } from '../../../src/sources/azure/source';
import { systemClock } from '../../../src/support/clock';
import type { Log } from '../../../src/support/log';
import { json, type RecordedAzure } from './recorded-azure';

export const SUBSCRIPTION = '6c48fa17-39c7-45f1-90ac-47a587128ace';
export const OTHER_SUBSCRIPTION = '77777777-b0c6-47a2-b37c-d8e65a629c18';
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-asr`;

export const VAULT = `${GROUP}/providers/Microsoft.RecoveryServices/vaults/rsv-sverige`;
export const REPLICATION_ACCOUNT = `${GROUP}/providers/Microsoft.Storage/storageAccounts/stasrreplica`;
export const LOG_ACCOUNT = `${GROUP}/providers/Microsoft.Storage/storageAccounts/stasrlogg`;
export const NETWORK = `${GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-asr`;

/** The paths that a reading asks for. */
export const PATHS = {
  subscription: `/subscriptions/${SUBSCRIPTION}?api-version=2022-12-01`,
  provider: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.SiteRecovery?api-version=2024-03-01`,
  vault: `${VAULT}?api-version=2024-04-01`,
  storageAccount: `${REPLICATION_ACCOUNT}?api-version=2023-05-01`,
  logAccount: `${LOG_ACCOUNT}?api-version=2023-05-01`,
  network: `${NETWORK}?api-version=2024-01-01`,
  subnets: `${NETWORK}/subnets?api-version=2024-01-01`,
  fabrics: `${VAULT}/replicationFabrics?api-version=2023-06-01`,
} as const;

const PROVIDERS = ['Microsoft.RecoveryServices', 'Microsoft.SiteRecovery', 'Microsoft.Storage', 'Microsoft.Network', 'Microsoft.Compute'];

export const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.the-bearer-token';

export const BODIES = {
  subscription: {
    id: `/subscriptions/${SUBSCRIPTION}`,
    subscriptionId: SUBSCRIPTION,
    displayName: 'Norrland produktion',
    state: 'Enabled',
    subscriptionPolicies: { quotaId: 'EnterpriseAgreement_2014-09-01', spendingLimit: 'Off' },
  },
  provider: {
    id: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.SiteRecovery`,
    namespace: 'Microsoft.SiteRecovery',
    registrationState: 'Registered',
  },
  vault: {
    // Azure answers ids in a case of its own.
    id: VAULT.replace('/subscriptions/', '/Subscriptions/').replace('resourceGroups', 'resourcegroups'),
    name: 'rsv-sverige',
    type: 'Microsoft.RecoveryServices/vaults',
    location: 'swedencentral',
    sku: { name: 'RS0', tier: 'Standard' },
    properties: { provisioningState: 'Succeeded', privateEndpointStateForSiteRecovery: 'None', moveState: null },
  },
  storageAccount: {
    id: REPLICATION_ACCOUNT,
    name: 'stasrreplica',
    type: 'Microsoft.Storage/storageAccounts',
    location: 'swedensouth',
    kind: 'StorageV2',
    sku: { name: 'Standard_GRS', tier: 'Standard' },
    properties: {
      primaryLocation: 'swedencentral',
      provisioningState: 'Succeeded',
      statusOfPrimary: 'available',
      accessTier: 'Hot',
      allowSharedKeyAccess: false,
      networkAcls: { bypass: 'Logging, AzureServices', virtualNetworkRules: [], ipRules: [{ value: '192.0.2.7' }], defaultAction: 'Deny' },
    },
  },
  logAccount: {
    id: LOG_ACCOUNT,
    name: 'stasrlogg',
    type: 'Microsoft.Storage/storageAccounts',
    location: 'swedencentral',
    kind: 'Storage',
    sku: { name: 'Standard_LRS' },
    properties: {
      primaryLocation: 'swedencentral',
      provisioningState: 'Succeeded',
      statusOfPrimary: 'available',
      accessTier: 'Cool',
      publicNetworkAccess: 'Enabled',
      networkAcls: { bypass: 'None', virtualNetworkRules: [], ipRules: [], defaultAction: 'Allow' },
    },
  },
  network: {
    id: NETWORK,
    name: 'vnet-asr',
    type: 'Microsoft.Network/virtualNetworks',
    location: 'swedencentral',
    properties: { subnets: [] },
  },
  subnets: { value: [subnet('default'), subnet('dmz')] },
  fabrics: { value: [], nextLink: null },
} as const;

export function subnet(name: string): object {
  return { id: `${NETWORK}/subnets/${name}`, name, properties: { addressPrefix: '10.0.0.0/24' } };
}

/** Records healthy answers, each with a request id named after what was asked. */
export function recordHealthy(azure: RecordedAzure): void {
  for (const [name, path] of Object.entries(PATHS)) {
    azure.answer(path, json(200, BODIES[name as keyof typeof BODIES], { 'x-ms-request-id': `request-${name}` }));
  }
  for (const namespace of PROVIDERS) {
    const body = {
      id: `/subscriptions/${SUBSCRIPTION}/providers/${namespace}`,
      namespace,
      registrationState: 'Registered',
      resourceTypes: [],
    };
    const path = `/subscriptions/${SUBSCRIPTION}/providers/${namespace}?api-version=2024-03-01`;
    azure.answer(path, json(200, body, { 'x-ms-request-id': `request-${namespace}` }));
  }
}

export const PLAN: Plan = {
  name: 'Norrland',
  vaultId: VAULT,
  replicationStorageAccountIds: [REPLICATION_ACCOUNT],
  logStorageAccountId: LOG_ACCOUNT,
  networkId: NETWORK,
  vmmServers: [],
  clouds: [],
  hostsExcluded: [],
  vmsIncluded: [],
  vmsExcluded: [],
  excludedDisks: [],
  managedDisks: true,
  azureCloud: 'AzureCloud',
  freshnessHours: { azure: 24, report: 168, confirmation: 2160 },
  waivers: [],
  confirmations: [],
};

/** A credential that gives a token without asking anybody. */
const credential: TokenCredential = {
  getToken: () => Promise.resolve({ token: TOKEN, expiresOnTimestamp: systemClock.now() + 3_600_000 }),
};

/** A log that keeps every entry. */
export function keepingLog(): Log & { readonly entries: unknown[] } {
  const entries: unknown[] = [];
  const keep = (data: object, text: string): void => void entries.push({ data, text });
  return { entries, debug: keep, info: keep, warn: keep, error: keep };
}

/** A source with the time limits of a hurried test. */
export function sourceFor(azure: RecordedAzure, log: Log, options: Partial<AzureSourceOptions> = {}): AzureSource {
  return createAzureSource({
    credential,
    cloud: 'AzureCloud',
    endpoint: azure.url,
    clock: systemClock,
    log,
    firstRetryAfter: 5,
    largestAnswer: 64 * 1024,
    ...options,
  });
}
