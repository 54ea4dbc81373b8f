/** Site Recovery in the simulated Azure: what a vault holds of a registered VMM server, as the service prints it (api-version 2023-06-01). */
import type { WireJson, WireObject } from './wire';

export const SITE_RECOVERY_VERSIONS: readonly string[] = ['2023-06-01'];

/** A VM as Site Recovery sees it. */
export interface SimulatedItem {
  /** VMM's own id of the VM. */
  readonly id: string;
  readonly name: string;
  readonly generation: 1 | 2;
  readonly disks: readonly { readonly name: string; readonly bytes: number }[];
  readonly hasPhysicalDisk: boolean;
  readonly hasFibreChannelAdapter: boolean;
  readonly hasSharedVhd: boolean;
  /** In its own words. */
  readonly errors: readonly string[];
}

/** A VMM server that is registered in a vault. */
export interface SimulatedVmm {
  readonly vault: string;
  /** 64 hexadecimal digits. */
  readonly id: string;
  /** The VMM server's fully qualified name. */
  readonly name: string;
  readonly health: string;
  readonly provider: {
    readonly id: string;
    readonly version: string;
    readonly status: string;
    readonly serverVersion: string;
    /** Milliseconds before the question is answered. */
    readonly heardBefore: number;
  };
  readonly clouds: readonly { readonly id: string; readonly name: string; readonly items: readonly SimulatedItem[] }[];
}

const TYPE = 'Microsoft.RecoveryServices/vaults/replicationFabrics';
const MIB = 1024 ** 2;

/** What a path below a vault names; undefined: nothing that is served, or that is there. */
export interface BelowVault {
  /** The action that the question needs. */
  readonly action: string;
  readonly entries: readonly WireJson[] | undefined;
}

/**
 * The list that `…/vaults/{vault}/replicationFabrics…` names.
 * @param vaultId the vault's resource id
 * @param now milliseconds since 1970
 */
export function belowVault(
  registered: readonly SimulatedVmm[],
  vaultId: string,
  [fabrics, fabricId, list, containerId, items, ...more]: readonly string[],
  now: number,
): BelowVault | undefined {
  if (!same(fabrics, 'replicationFabrics') || more.length > 0) return undefined;
  // Site Recovery begins its ids with a capital.
  const base = vaultId.replace('/subscriptions/', '/Subscriptions/');
  if (fabricId === undefined) return { action: `${TYPE}/read`, entries: registered.map((vmm) => fabricBody(base, vmm)) };
  const vmm = registered.find(({ id }) => same(id, fabricId));
  if (same(list, 'replicationRecoveryServicesProviders') && containerId === undefined) {
    return { action: `${TYPE}/replicationRecoveryServicesProviders/read`, entries: vmm && [providerBody(base, vmm, now)] };
  }
  if (!same(list, 'replicationProtectionContainers')) return undefined;
  if (containerId === undefined) {
    const containers = vmm?.clouds.map((cloud) => containerBody(base, vmm, cloud));
    return { action: `${TYPE}/replicationProtectionContainers/read`, entries: containers };
  }
  if (!same(items, 'replicationProtectableItems')) return undefined;
  const cloud = vmm?.clouds.find(({ id }) => same(id, containerId));
  return {
    action: `${TYPE}/replicationProtectionContainers/replicationProtectableItems/read`,
    entries: vmm && cloud?.items.map((item) => itemBody(base, vmm, cloud.id, item)),
  };
}

function fabricBody(base: string, { id, name, health }: SimulatedVmm): WireObject {
  return {
    name: id,
    id: `${base}/replicationFabrics/${id}`,
    type: TYPE,
    properties: {
      friendlyName: name,
      encryptionDetails: { kekState: 'Enabled', kekCertThumbprint: null, kekCertExpiryDate: '9999-12-31T23:59:59.9999999' },
      rolloverEncryptionDetails: { kekState: 'None', kekCertThumbprint: null, kekCertExpiryDate: null },
      internalIdentifier: id.slice(0, 32),
      bcdrState: 'Valid',
      customDetails: { instanceType: 'VMM' },
      healthErrorDetails: [],
      health,
    },
  };
}

function providerBody(base: string, { id, name, provider }: SimulatedVmm, now: number): WireObject {
  return {
    name: provider.id,
    id: `${base}/replicationFabrics/${id}/replicationRecoveryServicesProviders/${provider.id}`,
    type: `${TYPE}/replicationRecoveryServicesProviders`,
    properties: {
      fabricType: 'VMM',
      friendlyName: name,
      providerVersion: provider.version,
      serverVersion: provider.serverVersion,
      providerVersionState: provider.status === 'Supported' ? 'Latest' : 'OutOfDate',
      providerVersionExpiryDate: '9999-12-31T23:59:59.9999999',
      fabricFriendlyName: name,
      lastHeartBeat: new Date(now - provider.heardBefore).toISOString().replace(/Z$/, '2845Z'),
      connectionStatus: 'Connected',
      protectedItemCount: 0,
      allowedScenarios: ['Refresh'],
      healthErrorDetails: [],
      machineName: name,
      providerVersionDetails: { version: provider.version, expiryDate: '9999-12-31T23:59:59.9999999', status: provider.status },
    },
  };
}

function containerBody(base: string, vmm: SimulatedVmm, cloud: SimulatedVmm['clouds'][number]): WireObject {
  return {
    name: cloud.id,
    id: `${base}/replicationFabrics/${vmm.id}/replicationProtectionContainers/${cloud.id}`,
    type: `${TYPE}/replicationProtectionContainers`,
    properties: {
      fabricFriendlyName: vmm.name,
      friendlyName: cloud.name,
      fabricType: 'VMM',
      protectedItemCount: 0,
      pairingStatus: 'NotPaired',
      role: '',
      fabricSpecificDetails: null,
    },
  };
}

function itemBody(base: string, vmm: SimulatedVmm, cloud: string, item: SimulatedItem): WireObject {
  const presence = (isThere: boolean): string => (isThere ? 'Present' : 'NotPresent');
  const fabric = `${base}/replicationFabrics/${vmm.id}`;
  return {
    name: item.id,
    id: `${fabric}/replicationProtectionContainers/${cloud}/replicationProtectableItems/${item.id}`,
    type: `${TYPE}/replicationProtectionContainers/replicationProtectableItems`,
    properties: {
      friendlyName: item.name,
      protectionStatus: 'Unprotected',
      replicationProtectedItemId: null,
      recoveryServicesProviderId: `${fabric}/replicationRecoveryServicesProviders/${vmm.provider.id}`,
      protectionReadinessErrors: item.errors,
      supportedReplicationProviders: ['HyperVReplicaAzure'],
      customDetails: {
        instanceType: 'VmmVirtualMachine',
        sourceItemId: item.id,
        generation: String(item.generation),
        osDetails: null,
        diskDetails: item.disks.map(({ name, bytes }) => ({
          vhdName: name,
          vhdId: name,
          vhdType: 'Data',
          maxSizeMB: Math.ceil(bytes / MIB),
        })),
        hasPhysicalDisk: presence(item.hasPhysicalDisk),
        hasFibreChannelAdapter: presence(item.hasFibreChannelAdapter),
        hasSharedVhd: presence(item.hasSharedVhd),
      },
    },
  };
}

function same(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}
