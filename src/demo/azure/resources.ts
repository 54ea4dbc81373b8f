/** Makes Azure resources as the resource providers print them, explicit nulls included. */
import type { WireJson, WireObject, WireResource } from './wire';

/** What is common to all resources: where it lies. */
export interface Place {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  /** For example swedencentral. */
  readonly location: string;
}

function resourceId({ subscriptionId, resourceGroup, name }: Place, type: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}/${name}`;
}

/** A Recovery Services vault (api-version 2024-04-01). */
export function vault(place: Place & { readonly createdAt: string }): WireResource {
  const type = 'Microsoft.RecoveryServices/vaults';
  return {
    location: place.location,
    name: place.name,
    etag: `W/"datetime'${encodeURIComponent(place.createdAt)}'"`,
    identity: { type: 'None' },
    tags: null,
    properties: {
      provisioningState: 'Succeeded',
      privateEndpointConnections: null,
      privateEndpointStateForBackup: 'None',
      privateEndpointStateForSiteRecovery: 'None',
      publicNetworkAccess: 'Enabled',
      redundancySettings: { standardTierStorageRedundancy: 'GeoRedundant', crossRegionRestore: 'Disabled' },
      securitySettings: {
        softDeleteSettings: { softDeleteRetentionPeriodInDays: 14, softDeleteState: 'Enabled', enhancedSecurityState: 'Enabled' },
        multiUserAuthorization: 'Disabled',
      },
      restoreSettings: { crossSubscriptionRestoreSettings: { crossSubscriptionRestoreState: 'Enabled' } },
      secureScore: 'Minimum',
      bcdrSecurityLevel: 'Fair',
    },
    id: resourceId(place, type),
    type,
    sku: { name: 'RS0', tier: 'Standard' },
  };
}

export interface AccountShape extends Place {
  readonly createdAt: string;
  /** sku.name, for example Standard_GRS. */
  readonly sku: string;
  readonly kind: string;
  /** The paired region of a geo-redundant account. */
  readonly secondaryLocation?: string;
  /** Absent on general-purpose accounts of the premium tier. */
  readonly accessTier?: string;
}

/** A storage account (api-version 2023-05-01). The secondary region is printed only where there is one. */
export function storageAccount(shape: AccountShape): WireResource {
  const type = 'Microsoft.Storage/storageAccounts';
  const service: WireObject = { keyType: 'Account', enabled: true, lastEnabledTime: shape.createdAt };
  return {
    sku: { name: shape.sku, tier: shape.sku.startsWith('Premium') ? 'Premium' : 'Standard' },
    kind: shape.kind,
    id: resourceId(shape, type),
    name: shape.name,
    type,
    location: shape.location,
    tags: {},
    properties: {
      keyCreationTime: { key1: shape.createdAt, key2: shape.createdAt },
      allowCrossTenantReplication: false,
      privateEndpointConnections: [],
      minimumTlsVersion: 'TLS1_2',
      allowBlobPublicAccess: false,
      networkAcls: { bypass: 'AzureServices', virtualNetworkRules: [], ipRules: [], defaultAction: 'Allow' },
      supportsHttpsTrafficOnly: true,
      encryption: { services: { file: service, blob: service }, keySource: 'Microsoft.Storage' },
      ...(shape.accessTier === undefined ? {} : { accessTier: shape.accessTier }),
      provisioningState: 'Succeeded',
      creationTime: shape.createdAt,
      primaryEndpoints: endpoints(shape.name, shape.sku),
      primaryLocation: shape.location,
      statusOfPrimary: 'available',
      ...(shape.secondaryLocation === undefined ? {} : { secondaryLocation: shape.secondaryLocation, statusOfSecondary: 'available' }),
    },
  };
}

function endpoints(name: string, sku: string): WireObject {
  const services = sku.startsWith('Premium') ? ['blob'] : ['dfs', 'web', 'blob', 'queue', 'table', 'file'];
  return Object.fromEntries(services.map((service) => [service, `https://${name}.${service}.core.windows.net/`]));
}

export interface NetworkShape extends Place {
  /** A lower-case GUID; Azure prints one per resource. */
  readonly resourceGuid: string;
  readonly addressPrefix: string;
  readonly subnets: readonly { readonly name: string; readonly addressPrefix: string }[];
}

/** A virtual network with its subnets embedded (api-version 2024-01-01). */
export function virtualNetwork(shape: NetworkShape): WireResource {
  const type = 'Microsoft.Network/virtualNetworks';
  const id = resourceId(shape, type);
  const etag = `W/"${shape.resourceGuid}"`;
  return {
    name: shape.name,
    id,
    etag,
    type,
    location: shape.location,
    properties: {
      provisioningState: 'Succeeded',
      resourceGuid: shape.resourceGuid,
      addressSpace: { addressPrefixes: [shape.addressPrefix] },
      subnets: shape.subnets.map(({ name, addressPrefix }) => ({
        name,
        id: `${id}/subnets/${name}`,
        etag,
        type: `${type}/subnets`,
        properties: {
          provisioningState: 'Succeeded',
          addressPrefix,
          delegations: [],
          privateEndpointNetworkPolicies: 'Disabled',
          privateLinkServiceNetworkPolicies: 'Enabled',
        },
      })),
      virtualNetworkPeerings: [],
      enableDdosProtection: false,
    },
  };
}

/** The account as if it had been created in another region. */
export function moveAccount(account: WireResource, to: { readonly location: string; readonly paired: string }): WireResource {
  const secondary: WireObject = account.properties['secondaryLocation'] === undefined ? {} : { secondaryLocation: to.paired };
  return { ...account, location: to.location, properties: { ...account.properties, primaryLocation: to.location, ...secondary } };
}

/** A vault or network as if it had been created in another region. */
export function moveResource(resource: WireResource, location: string): WireResource {
  return { ...resource, location };
}

/** The resource with some of its properties changed. */
export function withProperties(resource: WireResource, properties: WireObject): WireResource {
  return { ...resource, properties: { ...resource.properties, ...properties } };
}

/** The network with every subnet removed. */
export function withoutSubnets(network: WireResource): WireResource {
  return { ...network, properties: { ...network.properties, subnets: [] } };
}

/** The subnets embedded in a virtual network. */
export function subnetsOf(network: WireResource): readonly WireJson[] {
  const { subnets } = network.properties;
  return Array.isArray(subnets) ? (subnets as readonly WireJson[]) : [];
}
