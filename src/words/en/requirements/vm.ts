import { formatDate, formatNumber, formatSome } from '../../format';
import { partsWith } from '../../offenders';
import type { WordsFor } from '../../requirement-words';

const GUEST_FAULTS = {
  storageSpaces: 'Storage Spaces',
  iscsi: 'a disk over iSCSI',
  nicTeam: 'a NIC team',
  operatingSystemDiskIsDynamic: 'a dynamic operating system disk',
} as const;

/** An address found on an adapter. */
const text = (observed: unknown) => (typeof observed === 'string' ? observed : undefined);

export const vmWords: WordsFor<
  | 'vm.guestOs'
  | 'vm.architecture'
  | 'vm.generation'
  | 'vm.fibreChannel'
  | 'vm.encryption'
  | 'vm.guestStorage'
  | 'vm.secureBoot'
  | 'vm.shielded'
  | 'vm.ipv6'
  | 'vm.name'
  | 'vm.network'
  | 'vm.placement'
  | 'vm.otherReplication'
  | 'vm.siteRecovery'
> = {
  'vm.guestOs': {
    asks: 'The guest runs an operating system that Azure supports',
    failing: 'The guest’s operating system is not supported, or past its support',
    why: 'Site Recovery’s prerequisites check fails on a guest that Azure does not support. Systems it cannot prepare by itself may not start after failover.',
    fix: 'Upgrade the guest. Where the system is unknown: let integration services report it and collect again, or confirm which one it is.',
    cases: {
      accepted: ({ observed }) => `The guest runs ${observed}.`,
      supportEnded: ({ observed }) =>
        `The guest runs ${observed.name}. It replicates, but Microsoft’s support ended on ${formatDate('en', observed.endedOn)}; plan an upgrade.`,
      supportMayHaveEnded: ({ observed }) =>
        `The guest runs ${observed.name}. It replicates, but the name does not tell which release it is: Microsoft’s support of one ended on ${formatDate('en', observed.first)}, of the last it ends on ${formatDate('en', observed.last)}. Look up which one it is.`,
      refused: ({ observed }) => `The guest runs ${observed}, which Site Recovery does not support.`,
      notNamed: ({ observed }) =>
        `The guest runs ${observed}. No page of Microsoft’s names it, which does not make it unsupported: you may have to prepare it for Azure by hand.`,
      unrecognised: ({ observed }) => `VMM calls the guest’s system “${observed}”, and that name is not recognised.`,
      typed: ({ observed }) => `An administrator typed “${observed}” in VMM; the guest itself has not reported its system.`,
    },
  },
  'vm.architecture': {
    asks: 'The guest is 64-bit',
    failing: 'The guest is not 64-bit',
    why: 'Azure runs 64-bit guests; 32-bit only for the few systems that Microsoft’s page names.',
    fix: 'Move the workload to a 64-bit guest.',
    cases: {
      x64: () => 'The guest is 64-bit.',
      accepted32Bit: ({ observed }) => `The guest is 32-bit, which is accepted for ${observed.name}.`,
      x86: ({ observed }) => (observed.name === null ? 'The guest is 32-bit.' : `The guest is 32-bit (${observed.name}).`),
      arm64: () => 'The guest is built for Arm64; only x64 is accepted.',
      unrecognised32Bit: ({ expected }) =>
        `The guest is 32-bit, and its system was not made out. 32-bit is accepted for ${formatSome('en', expected)}.`,
      typed: () => 'An administrator typed the system in VMM; the guest itself has not reported whether it is 64-bit.',
      contradictsName: ({ observed }) =>
        `The guest is reported as ${observed.architecture}, but its system’s name (${observed.name}) says otherwise.`,
    },
  },
  'vm.generation': {
    asks: 'The VM’s generation can be replicated',
    failing: 'The VM’s generation cannot be replicated',
    why: 'Azure takes generation 1 and generation 2 VMs, with conditions for generation 2.',
    fix: 'Rebuild the VM as generation 1, or see which edition of Microsoft’s page applies to you.',
    cases: {
      generation1: () => 'The VM is generation 1.',
      generation2: () =>
        'The VM is generation 2. For UEFI, Microsoft’s page names Windows Server 2012 or later and at most four partitions on the operating system disk.',
      notOnGeneration2: ({ observed }) =>
        `The VM is generation 2 and reports ${observed}, which Hyper-V does not support there. See whether it starts, and whether the guest runs another system by now.`,
      generation2Linux: () => 'The VM is generation 2 with Linux, which this edition does not accept.',
      generation2Typed: () =>
        'The VM is generation 2, which this edition does not accept with Linux. An administrator typed the system in VMM; the guest itself has not reported whether it is Linux.',
      generation2Other: () => 'The VM is generation 2 with neither Windows nor Linux; no page says whether that is accepted.',
    },
  },
  'vm.fibreChannel': {
    asks: 'The VM has no virtual Fibre Channel adapter',
    failing: 'The VM has a virtual Fibre Channel adapter',
    why: 'Fibre Channel disks are not supported; Site Recovery’s prerequisites check fails.',
    fix: 'Move what lies on the Fibre Channel disks to VHDX, and remove the adapter.',
    cases: {
      none: () => 'There is no virtual Fibre Channel adapter.',
      present: ({ observed }) => `Virtual Fibre Channel adapters: ${formatNumber('en', observed)}. None is allowed.`,
    },
  },
  'vm.encryption': {
    asks: 'No disk is encrypted in the guest (BitLocker is off)',
    failing: 'BitLocker is on in the guest',
    why: 'Encrypted disks are not supported. BitLocker must be off before replication is enabled; the same goes for disk encryption in Linux.',
    fix: 'Decrypt the disks in the guest before you enable replication. If nothing reads the guest, look and confirm it, for one VM or a group.',
    also: ['Site Recovery’s own data encryption ended on 30 April 2022: a replication policy that still has it on has to be replaced.'],
    cases: {
      off: () => 'BitLocker is off in the guest.',
      on: () => 'BitLocker is on in the guest.',
    },
  },
  'vm.guestStorage': {
    asks: 'The guest uses no Storage Spaces, iSCSI or NIC team, and its operating system disk is basic',
    failing: 'The guest uses storage or networking that is not supported',
    why: 'Storage Spaces, iSCSI disks and NIC teams in the guest are not supported, and the operating system disk must be a basic disk.',
    fix: 'Change it in the guest before you enable replication. If nothing reads the guest, look and confirm it, for one VM or a group.',
    also: [
      'The pages of 2017 and 2018 accepted Storage Spaces in the guest; from 2020 on they do not, and it is judged so under every edition.',
      'Storage Spaces on the host is another matter: no page says whether it is supported.',
      'Dynamic data disks replicate, but allow no application-consistent recovery points: set their frequency to 0.',
    ],
    cases: {
      none: () => 'No Storage Spaces, iSCSI or NIC team in the guest; the operating system disk is basic.',
      found: ({ observed }) =>
        `In the guest: ${formatSome(
          'en',
          observed.map((fault) => GUEST_FAULTS[fault]),
        )}.`,
    },
  },
  'vm.secureBoot': {
    asks: 'Secure Boot is off',
    failing: 'Secure Boot is on',
    why: 'Microsoft’s page says “UEFI Secure boot: No” without saying whether it must be off or is only not kept in Azure.',
    fix: 'Try a test failover, or turn Secure Boot off while the VM is shut down.',
    cases: {
      off: () => 'Secure Boot is off.',
      on: () => 'Secure Boot is on. It may work, but Microsoft’s page lists it as not supported.',
    },
  },
  'vm.shielded': {
    asks: 'The VM is not shielded and has no virtual TPM',
    failing: 'The VM is shielded or has a virtual TPM',
    why: 'Shielded VMs have encrypted disks, which are not supported, and an Azure VM after failover has no Trusted Launch.',
    fix: 'Turn shielding off and remove the virtual TPM, once nothing in the guest needs it; decrypt BitLocker first.',
    cases: {
      neither: () => 'The VM is not shielded and has no virtual TPM.',
      shielded: () => 'The VM is shielded.',
      tpm: () => 'The VM has a virtual TPM.',
    },
  },
  'vm.ipv6': {
    asks: 'The guest uses no IPv6 beyond link-local',
    failing: 'The guest uses IPv6',
    why: 'With VMM, IPv6 in the guest is not supported. Link-local addresses, which Windows sets by itself, do no harm.',
    fix: 'Remove the IPv6 address or take the prefix off the network. Addresses are known only while the VM runs: start it and collect again, or confirm.',
    cases: {
      none: () => 'No IPv6 address other than link-local.',
      noAdapter: () => 'The VM has no network adapter, so no IPv6 address.',
      found: ({ offenders }) => `IPv6 addresses: ${partsWith('en', offenders, text)}.`,
      noAddressKnown: ({ offenders }) => `No address could be read on ${partsWith('en', offenders, text)}; the VM may be off.`,
    },
  },
  'vm.name': {
    asks: 'The VM’s name suits Azure',
    failing: 'The VM’s name does not suit Azure',
    why: 'In Azure a VM’s name has 1 to 63 characters: letters, digits and hyphens, with a letter or digit first and last.',
    fix: 'Give the VM another Azure name in the replicated item’s properties once replication is enabled. It keeps its name here.',
    tells:
      'The name can be changed after replication is enabled: in the properties of the replicated item in Site Recovery. So a name that does not suit stops nothing.',
    also: [
      'Fifteen characters is the limit of a Windows computer name, not of this rule.',
      'Names that Azure reserves are refused for VMware; for Hyper-V no page says so.',
    ],
    cases: {
      suits: ({ observed }) => `“${observed}” suits Azure.`,
      empty: () => 'The VM has no name.',
      tooLong: ({ expected, observed }) =>
        `“${observed}” has ${formatNumber('en', [...observed].length)} characters; at most ${formatNumber('en', expected.maximum)} are allowed.`,
      otherCharacters: ({ observed }) =>
        `“${observed}” has other characters than A–Z, a–z, 0–9 and hyphen, or does not begin and end with a letter or digit.`,
    },
  },
  'vm.network': {
    asks: 'The VM has a network adapter',
    failing: 'The VM has no network adapter',
    why: 'Each adapter’s VM network is mapped to a network in Azure. A VM without one comes up alone.',
    fix: 'Add an adapter if the VM is to be reached after failover; if not, nothing needs to be done.',
    cases: {
      connected: ({ observed }) => `Network adapters: ${formatNumber('en', observed)}.`,
      none: () => 'The VM has no network adapter.',
    },
    also: [
      'A static address of a Linux guest is not kept: in Azure the adapter gets a new one.',
      'All adapters of a VM land in the same virtual network, in the subnet of the same name or else the first.',
    ],
  },
  'vm.placement': {
    asks: 'No disk of the VM lies on a volume of one cluster node',
    failing: 'A disk of the VM lies on a volume of one cluster node',
    why: 'The Deployment Planner calls a VM on a clustered host incompatible when a disk of it is local. The support matrix is silent.',
    fix: 'Move the disk to a cluster shared volume, and make the VM highly available.',
    cases: {
      shared: () => 'Every disk lies where all nodes of the cluster reach it.',
      local: ({ offenders }) =>
        `On a volume of one node: ${partsWith('en', offenders, text)}. The Deployment Planner’s page calls that incompatible, the support matrix is silent.`,
    },
  },
  'vm.otherReplication': {
    asks: 'The VM is not already replicated to another server',
    failing: 'The VM is already replicated to another server by Hyper-V Replica',
    why: 'A VM that Hyper-V Replica sends elsewhere cannot be replicated to Azure this way as well.',
    fix: 'Remove that replication first, when you are ready to be without it.',
    cases: {
      none: () => 'The VM is not replicated to another server.',
      elsewhere: () => 'Hyper-V Replica already replicates the VM to a server other than Azure.',
    },
  },
  'vm.siteRecovery': {
    asks: 'Site Recovery itself reports no errors for the VM',
    failing: 'Site Recovery itself reports errors for the VM',
    why: 'Once the VMM server is registered, Site Recovery says for each VM whether it can be protected. Its own answer outranks every rule here.',
    fix: 'Mend what Site Recovery names, refresh the VMM server in the vault, and check again.',
    cases: {
      noErrors: () => 'Site Recovery lists the VM without errors.',
      errors: ({ observed }) =>
        `In Site Recovery’s own words: ${formatSome('en', observed)}${/[.!]$/.test(observed.at(-1) ?? '') ? '' : '.'}`,
      notListed: () =>
        'The VMM server is registered, but Site Recovery does not list the VM. It lists VMs of clouds only, and needs a refresh after changes.',
    },
  },
};
