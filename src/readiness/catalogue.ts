/** The catalogue: an explicit list, in the order of the founding page. A test holds it against the folder. */
import accountProviders from './requirements/account.providers';
import accountRights from './requirements/account.rights';
import accountSubscription from './requirements/account.subscription';
import capacityPlanned from './requirements/capacity.planned';
import networkExists from './requirements/network.exists';
import networkRegion from './requirements/network.region';
import storageAccount from './requirements/storage.account';
import storageGeoRedundant from './requirements/storage.geoRedundant';
import storageKind from './requirements/storage.kind';
import storageLogAccount from './requirements/storage.logAccount';
import storageRedundancy from './requirements/storage.redundancy';
import storageRegion from './requirements/storage.region';
import vaultExists from './requirements/vault.exists';
import cloudHostGroup from './requirements/cloud.hostGroup';
import hostCloud from './requirements/host.cloud';
import hostDotNet from './requirements/host.dotNet';
import hostHyperVRole from './requirements/host.hyperVRole';
import hostInternet from './requirements/host.internet';
import hostKb2961977 from './requirements/host.kb2961977';
import hostOs from './requirements/host.os';
import hostProxy from './requirements/host.proxy';
import hostUpdates from './requirements/host.updates';
import hostVmmSupportsOs from './requirements/host.vmmSupportsOs';
import hostVms from './requirements/host.vms';
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
import vmOsDiskCount from './requirements/vm.osDiskCount';
import vmOsDiskSize from './requirements/vm.osDiskSize';
import vmPassThrough from './requirements/vm.passThrough';
import vmSectorSize from './requirements/vm.sectorSize';
import vmSecureBoot from './requirements/vm.secureBoot';
import vmSharedDisk from './requirements/vm.sharedDisk';
import vmShielded from './requirements/vm.shielded';
import vmmCloud from './requirements/vmm.cloud';
import vmmDotNet from './requirements/vmm.dotNet';
import vmmInternet from './requirements/vmm.internet';
import vmmProxy from './requirements/vmm.proxy';
import vmmVersion from './requirements/vmm.version';

/** Grows by one with every change of a rule; stored verdicts of another version are never called a regression. */
export const CATALOGUE_VERSION = '1';

export const CATALOGUE = [
  // Plan
  accountSubscription,
  accountProviders,
  accountRights,
  vaultExists,
  storageAccount,
  networkExists,
  networkRegion,
  capacityPlanned,
  // Storage accounts
  storageRegion,
  storageRedundancy,
  storageGeoRedundant,
  storageKind,
  storageLogAccount,
  // VMM servers
  vmmVersion,
  vmmCloud,
  vmmInternet,
  vmmProxy,
  vmmDotNet,
  // Clouds
  cloudHostGroup,
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
  vmName,
] as const;

export type Catalogued = (typeof CATALOGUE)[number];
export type RequirementId = Catalogued['id'];
