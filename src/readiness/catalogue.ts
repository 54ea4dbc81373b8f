/** The catalogue: an explicit list, in the order people read it. A test holds it against the folder. */
import accountProviders from './requirements/account.providers';
import accountRights from './requirements/account.rights';
import accountSubscription from './requirements/account.subscription';
import capacityPlanned from './requirements/capacity.planned';
import cloudHostGroup from './requirements/cloud.hostGroup';
import cloudMixedHosts from './requirements/cloud.mixedHosts';
import hostAgent from './requirements/host.agent';
import hostCloud from './requirements/host.cloud';
import hostDotNet from './requirements/host.dotNet';
import hostHyperVRole from './requirements/host.hyperVRole';
import hostInternet from './requirements/host.internet';
import hostKb2961977 from './requirements/host.kb2961977';
import hostLifecycle from './requirements/host.lifecycle';
import hostOs from './requirements/host.os';
import hostOtherBackup from './requirements/host.otherBackup';
import hostProxy from './requirements/host.proxy';
import hostReplicaBroker from './requirements/host.replicaBroker';
import hostUpdates from './requirements/host.updates';
import hostVmmSupportsOs from './requirements/host.vmmSupportsOs';
import hostVms from './requirements/host.vms';
import networkExists from './requirements/network.exists';
import networkRegion from './requirements/network.region';
import networkSubscription from './requirements/network.subscription';
import routeOpen from './requirements/route.open';
import storageAccessTier from './requirements/storage.accessTier';
import storageAccount from './requirements/storage.account';
import storageAvailable from './requirements/storage.available';
import storageFirewall from './requirements/storage.firewall';
import storageGeoRedundant from './requirements/storage.geoRedundant';
import storageKind from './requirements/storage.kind';
import storageLogAccount from './requirements/storage.logAccount';
import storageRedundancy from './requirements/storage.redundancy';
import storageRegion from './requirements/storage.region';
import storageSharedKey from './requirements/storage.sharedKey';
import vaultExists from './requirements/vault.exists';
import vaultRegion from './requirements/vault.region';
import vmArchitecture from './requirements/vm.architecture';
import vmDataDiskCount from './requirements/vm.dataDiskCount';
import vmDataDiskSize from './requirements/vm.dataDiskSize';
import vmDiskFormat from './requirements/vm.diskFormat';
import vmEncryption from './requirements/vm.encryption';
import vmFibreChannel from './requirements/vm.fibreChannel';
import vmGeneration from './requirements/vm.generation';
import vmGuestOs from './requirements/vm.guestOs';
import vmGuestStorage from './requirements/vm.guestStorage';
import vmIpv6 from './requirements/vm.ipv6';
import vmName from './requirements/vm.name';
import vmNetwork from './requirements/vm.network';
import vmOsDiskCount from './requirements/vm.osDiskCount';
import vmOsDiskSize from './requirements/vm.osDiskSize';
import vmOtherReplication from './requirements/vm.otherReplication';
import vmPassThrough from './requirements/vm.passThrough';
import vmPlacement from './requirements/vm.placement';
import vmSectorSize from './requirements/vm.sectorSize';
import vmSecureBoot from './requirements/vm.secureBoot';
import vmSharedDisk from './requirements/vm.sharedDisk';
import vmShielded from './requirements/vm.shielded';
import vmSiteRecovery from './requirements/vm.siteRecovery';
import vmmCloud from './requirements/vmm.cloud';
import vmmDotNet from './requirements/vmm.dotNet';
import vmmInternet from './requirements/vmm.internet';
import vmmOneVault from './requirements/vmm.oneVault';
import vmmProvider from './requirements/vmm.provider';
import vmmProxy from './requirements/vmm.proxy';
import vmmServerCore from './requirements/vmm.serverCore';
import vmmVersion from './requirements/vmm.version';

/** Grows by one with every change of a rule; stored verdicts of another version are never called a regression. */
export const CATALOGUE_VERSION = '2';

export const CATALOGUE = [
  // Plan
  accountSubscription,
  accountProviders,
  accountRights,
  vaultExists,
  vaultRegion,
  storageAccount,
  networkExists,
  networkRegion,
  networkSubscription,
  capacityPlanned,
  routeOpen,
  // Storage accounts
  storageRegion,
  storageRedundancy,
  storageGeoRedundant,
  storageKind,
  storageLogAccount,
  storageAccessTier,
  storageFirewall,
  storageSharedKey,
  storageAvailable,
  // VMM servers
  vmmVersion,
  vmmServerCore,
  vmmCloud,
  vmmInternet,
  vmmProxy,
  vmmDotNet,
  vmmProvider,
  vmmOneVault,
  // Clouds
  cloudHostGroup,
  cloudMixedHosts,
  // Hosts
  hostOs,
  hostHyperVRole,
  hostVmmSupportsOs,
  hostUpdates,
  hostDotNet,
  hostCloud,
  hostVms,
  hostInternet,
  hostProxy,
  hostKb2961977,
  hostAgent,
  hostReplicaBroker,
  hostOtherBackup,
  hostLifecycle,
  // VMs
  vmGuestOs,
  vmArchitecture,
  vmGeneration,
  vmOsDiskCount,
  vmOsDiskSize,
  vmDataDiskCount,
  vmDataDiskSize,
  vmDiskFormat,
  vmSharedDisk,
  vmFibreChannel,
  vmPassThrough,
  vmSectorSize,
  vmEncryption,
  vmGuestStorage,
  vmSecureBoot,
  vmShielded,
  vmIpv6,
  vmNetwork,
  vmPlacement,
  vmOtherReplication,
  vmName,
  vmSiteRecovery,
] as const;

export type Catalogued = (typeof CATALOGUE)[number];
export type RequirementId = Catalogued['id'];
