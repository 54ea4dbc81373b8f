/**
 * The right answers of twelve named subjects of the demo estate, every readiness and every area among them, written by
 * hand from the catalogue and the documents behind it before the engine had run. Edition 2026-05, nothing broken.
 *
 * R.. are rows of the founding page; MX26a is hyper-v-azure-support-matrix.md of 05/05/2026; VR22 is
 * system-reqs-vmm-2022.md; "case n" is the n-th of the tricky cases that the domain's facts list.
 */
import type { Readiness, Status, SubjectKind, UnknownReason } from '../../src/readiness/subjects';

/** A status; an unknown one with its reason. */
export type RightStatus = Exclude<Status, 'unknown'> | `unknown ${UnknownReason}`;

export interface RightAnswer {
  readonly kind: SubjectKind;
  readonly name: string;
  /** Its own readiness. */
  readonly readiness: Readiness;
  /** With everything it stands on. */
  readonly effectiveReadiness: Readiness;
  /** The first word said of it, where that is what it holds. */
  readonly headline?: Readiness;
  readonly statuses: Readonly<Record<string, RightStatus>>;
}

export const RIGHT_ANSWERS: readonly RightAnswer[] = [
  {
    // Account, vault, network. Nothing on the Azure side is wrong, and both questions that only people answer are answered.
    kind: 'plan',
    name: 'Granvik till Sweden Central',
    readiness: 'ready',
    effectiveReadiness: 'ready', // all three storage accounts that it names are ready
    headline: 'notReady', // nothing looks better than what it holds: HV06 is not ready
    statuses: {
      'account.subscription': 'pass', // R01: state Enabled
      'account.providers': 'pass', // R01: both required ones Registered, and Storage, Network and Compute too
      'account.rights': 'pass', // R01: confirmed by one person and seconded by another; a condition, so ready is still possible
      'vault.exists': 'pass', // R03, R12: provisioningState Succeeded
      'storage.account': 'pass', // R02: two replication accounts chosen, both exist
      'network.exists': 'pass', // R11: four subnets
      'network.region': 'pass', // R12: swedencentral, as the vault
      'capacity.planned': 'pass', // R26: confirmed ten days ago
      'vault.region': 'pass', // swedencentral is not among the excluded regions (case 16)
      'network.subscription': 'pass', // the vault's subscription
      'route.open': 'pass', // VMM-STHLM01 is registered in the vault and its fabric's health is Normal
    },
  },
  {
    // Storage.
    kind: 'storageAccount',
    name: 'stgranvikasr',
    readiness: 'ready',
    effectiveReadiness: 'ready',
    statuses: {
      'storage.region': 'pass', // R03: primaryLocation swedencentral
      'storage.redundancy': 'pass', // R04: Standard_GRS has a row that says yes in MX26a
      'storage.geoRedundant': 'pass', // R05
      'storage.kind': 'pass', // R07: StorageV2
      'storage.logAccount': 'notApplicable', // R09: asked of premium accounts only
      'storage.accessTier': 'pass', // Hot (case 10)
      'storage.firewall': 'pass', // defaultAction Allow
      'storage.sharedKey': 'pass', // not said, so on (case 13)
      'storage.available': 'pass', // Succeeded, available, served from its primary region
    },
  },
  {
    // VMM server.
    kind: 'vmmServer',
    name: 'VMM-STHLM01',
    readiness: 'ready',
    effectiveReadiness: 'ready',
    headline: 'notReady', // it manages HV06
    statuses: {
      'vmm.version': 'pass', // R13: 10.22 is VMM 2022, listed in MX26a
      'vmm.cloud': 'pass', // R14: four clouds
      'vmm.internet': 'pass', // R16: a host of each of the five required purposes answered
      'vmm.proxy': 'pass', // R16: no proxy
      'vmm.dotNet': 'pass', // R18: release 528449, more than 394802
      'vmm.serverCore': 'pass', // installation type Server
      'vmm.provider': 'pass', // Supported, heard from seven minutes ago
      'vmm.oneVault': 'pass', // registered in the plan's vault alone
    },
  },
  {
    // Its report is nine days old; nothing is ready, or not ready, on evidence of more than seven.
    kind: 'vmmServer',
    name: 'VMM-MALMO01',
    readiness: 'unknown',
    effectiveReadiness: 'unknown',
    statuses: {
      'vmm.version': 'unknown stale',
      'vmm.cloud': 'unknown stale',
      'vmm.internet': 'unknown stale', // last known: fail, for *.backup.windowsazure.com was blocked (case 26)
      'vmm.proxy': 'unknown stale', // last known: warn, a proxy with a password (case 25)
      'vmm.dotNet': 'unknown stale',
      'vmm.serverCore': 'unknown stale',
      'vmm.provider': 'notApplicable', // the vault's fabrics were read just now, and it is not among them
      'vmm.oneVault': 'unknown stale', // last known: fail, it was in another vault (case 54)
    },
  },
  {
    // A cloud is ready itself while one of its hosts is not.
    kind: 'cloud',
    name: 'Gold',
    readiness: 'ready',
    effectiveReadiness: 'ready',
    headline: 'notReady', // HV06 does not reach the storage account
    statuses: { 'cloud.hostGroup': 'pass', 'cloud.mixedHosts': 'pass' }, // R15: one host group; every host has Windows Server 2022
  },
  {
    kind: 'cloud',
    name: 'DMZ',
    readiness: 'notReady',
    effectiveReadiness: 'notReady',
    statuses: { 'cloud.hostGroup': 'fail', 'cloud.mixedHosts': 'pass' }, // R15: its list of host groups was read and is empty; no host, no mix
  },
  {
    // The host of the first question: sound in every way.
    kind: 'host',
    name: 'HV07',
    readiness: 'ready',
    effectiveReadiness: 'ready',
    headline: 'ready', // its VMs are counted beside it and do not lower it
    statuses: {
      'host.os': 'pass', // R17: Windows Server 2022, listed in MX26a
      'host.hyperVRole': 'pass', // R17
      'host.vmmSupportsOs': 'pass', // R13, R17: Windows Server 2022 under VMM 2022 is a Y of VR22
      'host.updates': 'pass', // R18: none pending, last installed twelve days before the report
      'host.dotNet': 'pass', // R18
      'host.cloud': 'pass', // R19: its group is assigned to Gold itself
      'host.vms': 'pass', // R20
      'host.internet': 'pass', // R21
      'host.proxy': 'pass', // R21: no proxy
      'host.kb2961977': 'notApplicable', // R22: named for 2012 R2 alone (case 1)
      'host.agent': 'notApplicable', // not installed yet
      'host.replicaBroker': 'pass', // CL-GULD has the role
      'host.otherBackup': 'pass',
      'host.lifecycle': 'pass', // Windows Server 2022: to 14 October 2031
    },
  },
  {
    // A clustered Windows Server 2012 R2 whose hotfixes could not be read.
    kind: 'host',
    name: 'HV17',
    readiness: 'notReady',
    effectiveReadiness: 'notReady',
    statuses: {
      'host.os': 'pass', // R17: Windows Server 2012 R2 is still listed in MX26a
      'host.hyperVRole': 'pass',
      'host.vmmSupportsOs': 'fail', // VR22 does not list it: a dash fails
      'host.updates': 'warn', // R18: security updates for 2012 R2 ended on 2026-10-13
      'host.dotNet': 'fail', // R18: release 379893 is 4.5.2
      'host.cloud': 'pass',
      'host.vms': 'pass',
      'host.internet': 'pass',
      'host.proxy': 'pass',
      'host.kb2961977': 'unknown accessDenied', // R22, case 4: access denied is never a failure
      'host.agent': 'notApplicable',
      'host.replicaBroker': 'warn', // CL-BRONS lacks it, and sources disagree (case 49)
      'host.lifecycle': 'warn', // support of 2012 R2 ended on 10 October 2023
    },
  },
  {
    // In a child of an assigned host group: no source says whether children count.
    kind: 'host',
    name: 'HV13',
    readiness: 'unknown',
    effectiveReadiness: 'unknown',
    statuses: {
      'host.os': 'pass',
      'host.vmmSupportsOs': 'pass',
      'host.cloud': 'unknown sourcesSilent', // R19
      'host.vms': 'pass',
      'host.kb2961977': 'notApplicable',
    },
  },
  {
    kind: 'vm',
    name: 'SQL01',
    readiness: 'ready',
    effectiveReadiness: 'ready', // HV07, Gold, VMM-STHLM01, the plan and its accounts are ready themselves
    statuses: {
      'vm.guestOs': 'pass', // R23: Windows Server 2022, reported by the guest
      'vm.architecture': 'pass', // R24: 64-bit
      'vm.generation': 'pass',
      'vm.osDiskCount': 'pass', // one of three disks is marked
      'vm.osDiskSize': 'pass', // 127 GiB
      'vm.dataDiskCount': 'pass', // two of sixteen
      'vm.dataDiskSize': 'pass', // 512 and 256 GiB
      'vm.diskFormat': 'pass', // VHDX
      'vm.sharedDisk': 'pass',
      'vm.fibreChannel': 'pass',
      'vm.passThrough': 'pass',
      'vm.sectorSize': 'pass', // 512e
      'vm.encryption': 'pass', // read in the guest: BitLocker off
      'vm.guestStorage': 'pass', // read in the guest: no Storage Spaces, iSCSI, team or dynamic system disk
      'vm.secureBoot': 'pass', // Generation 2, off
      'vm.shielded': 'pass',
      'vm.ipv6': 'pass', // link-local only
      'vm.name': 'pass',
      'vm.network': 'pass', // one adapter
      'vm.placement': 'pass', // every disk on the cluster shared volume (case 50)
      'vm.otherReplication': 'pass',
      'vm.siteRecovery': 'pass', // listed in Gold, without errors
    },
  },
  {
    // A data disk of 5 TiB: allowed in 2026-05, but only with a newer agent, and none is installed yet.
    kind: 'vm',
    name: 'RAPPORT01',
    readiness: 'readyWithConditions',
    effectiveReadiness: 'readyWithConditions',
    statuses: {
      'vm.dataDiskSize': 'warn', // over 4,095 GiB, at most 32 TB; agent later than 2.0.9214.0 (MX26a)
      'vm.osDiskSize': 'pass',
      'vm.encryption': 'pass', // confirmed for all VMs in Gold
      'vm.guestStorage': 'pass', // confirmed for all VMs in Gold
    },
  },
  {
    // VMM manages it, but it is no Hyper-V host (case 18).
    kind: 'host',
    name: 'ESX01',
    readiness: 'outOfScope',
    effectiveReadiness: 'outOfScope',
    statuses: {
      'host.os': 'notApplicable',
      'host.hyperVRole': 'notApplicable',
      'host.internet': 'notApplicable',
      'host.kb2961977': 'notApplicable',
    },
  },
];

/** HV07's twelve VMs by effective readiness, counted by hand. */
export const VMS_ON_HV07 = {
  ready: ['APP01', 'FS01', 'SQL01', 'WEB01'],
  readyWithConditions: [
    'ARKIV01', // Generation 2, 3 TiB system disk: one part of MX26a says up to 4 TB, two say less than 2
    'INTRA01', // an IPv6 address, waived
    'LÖN01', // no name for Azure, to be changed afterwards
    'RAPPORT01',
  ],
  notReady: ['HEMLIG01', 'KLUSTER-SQL1', 'SAN01'], // shielded; shared disk; virtual Fibre Channel
  unknown: [],
  outOfScope: ['TEST01'], // left out by the plan
} as const satisfies Record<Readiness, readonly string[]>;
