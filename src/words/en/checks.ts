import type { CheckWords } from '../check-words';

const named = (thing: string, of: string): string => (of === '' ? `the ${thing}` : `${thing} ${of}`);
const subscription = (of: string): string => `In the Azure portal, open ${named('subscription', of)}`;
const vault = (of: string): string => `In the Azure portal, open ${named('vault', of)}`;
const account = (of: string): string => `In the Azure portal, open storage account ${of}`;
const network = (of: string): string => `In the Azure portal, open ${named('virtual network', of)}`;
/** Of a VM as Hyper-V has it. */
const settings = (of: string): string => `In Hyper-V Manager or VMM, open the settings of ${of}`;
const disks = (of: string): string => `In Hyper-V Manager or VMM, look through the disks in the settings of ${of}`;
const guest = (of: string): string => `Sign in to ${of}`;
const addresses = 'login.microsoftonline.com and *.hypervrecoverymanager.windowsazure.com';

export const checks: CheckWords = {
  'account.subscription': (of) => `${subscription(of)}: its status has to be Active.`,
  'account.providers': (of) =>
    `${subscription(of)}, Resource providers: Microsoft.RecoveryServices and Microsoft.SiteRecovery have to be Registered.`,
  'account.rights': (of) =>
    `${subscription(of)}, Access control (IAM), Role assignments: whoever sets up replication needs Site Recovery Contributor and Virtual Machine Contributor, or Owner.`,
  'vault.exists': (of) => `${vault(of)}: it has to be of type Recovery Services vault.`,
  'vault.region': (of) => `${vault(of)}, Overview: Location has to be a region that can be a target.`,
  'route.open': (of) => `${vault(of)}, Site Recovery Infrastructure, VMM Servers: a server listed there as connected settles it.`,
  'capacity.planned': () =>
    'Ask whoever ran the Site Recovery Deployment Planner for its report: it names the bandwidth, the storage and the VMs that fit.',
  'storage.account': () => 'In the Azure portal, open Storage accounts: the account that the plan is to use has to be listed.',
  'storage.region': (of) => `${account(of)}, Overview: Primary location has to be the vault’s region.`,
  'storage.redundancy': (of) => `${account(of)}, Redundancy: it has to say LRS, GRS or RA-GRS.`,
  'storage.geoRedundant': (of) => `${account(of)}, Redundancy: GRS and RA-GRS are geo-redundant, LRS is not.`,
  'storage.kind': (of) => `${account(of)}, Overview: Account kind has to be StorageV2 or Storage (general purpose).`,
  'storage.logAccount': (of) =>
    `${account(of)}, Overview: if Performance says Premium, the plan needs a second account beside it, Standard and in the same region.`,
  'storage.accessTier': (of) => `${account(of)}, Configuration: Default access tier has to be Hot.`,
  'storage.firewall': (of) =>
    `${account(of)}, Networking: all networks, or an exception that lets trusted Microsoft services through, with your hosts’ addresses.`,
  'storage.sharedKey': (of) =>
    `${account(of)}, Configuration: “Allow storage account key access” has to be enabled, or the vault’s managed identity needs roles on the account.`,
  'storage.available': (of) => `${account(of)}, Overview: Provisioning state has to be Succeeded, and the primary location Available.`,
  'network.exists': (of) => `${network(of)}, Subnets: there has to be at least one.`,
  'network.region': (of) => `${network(of)}, Overview: Location has to be the vault’s region.`,
  'network.subscription': (of) => `${network(of)}, Overview: Subscription has to be the vault’s.`,
  'vmm.version': (of) => `In the VMM console of ${of}, open Help, About: the version and its update rollup stand there.`,
  'vmm.serverCore': (of) => `Sign in to ${of}: a server with a desktop (Desktop Experience) is not Server Core.`,
  'vmm.cloud': (of) => `In the VMM console of ${of}, open VMs and Services, Clouds: there has to be at least one.`,
  'vmm.internet': (of) => `On ${of}, test port 443 to ${addresses}.`,
  'vmm.proxy': (of) => `On ${of}, open the Azure Site Recovery Provider’s settings: no proxy, or one over http without a password.`,
  'vmm.dotNet': (of) => `On ${of}, read Release in the registry: 394802 or more is .NET Framework 4.6.2 or later.`,
  'vmm.provider': (of) =>
    `On ${of}, look up Microsoft Azure Site Recovery Provider in Programs and Features; in the portal, the vault’s Site Recovery Infrastructure, VMM Servers says when it was last in touch.`,
  'vmm.oneVault': (of) =>
    `On ${of}, the Provider’s settings name the vault it is registered in; in the portal, look for it under Site Recovery Infrastructure in your other vaults.`,
  'cloud.hostGroup': (of) => `In the VMM console, open the properties of ${of}, Resources: at least one host group has to be ticked.`,
  'cloud.mixedHosts': (of) =>
    `In the VMM console, open the hosts of ${of} with the column Operating System: 2012 R2 and 2016 must not both be there.`,
  'host.os': (of) => `Run winver on ${of}, or look at Operating System in the VMM console.`,
  'host.hyperVRole': (of) => `On ${of}, Get-WindowsFeature has to show Hyper-V as Installed.`,
  'host.vmmSupportsOs': (of) =>
    `In the VMM console, compare Operating System of ${of} with VMM’s version (Help, About) and what that release supports.`,
  'host.updates': (of) => `On ${of}, open Windows Update: nothing may be pending.`,
  'host.dotNet': (of) => `On ${of}, read Release in the registry: 394802 or more is .NET Framework 4.6.2 or later.`,
  'host.cloud': (of) =>
    `In the VMM console, open the properties of ${of}: its host group has to be ticked under Resources in the properties of a cloud.`,
  'host.vms': (of) => `In the VMM console, open ${of}: at least one VM that the plan takes in has to lie there.`,
  'host.internet': (of) => `On ${of}, test port 443 to ${addresses}.`,
  'host.proxy': (of) =>
    `On ${of}, open Microsoft Azure Recovery Services Agent, Change Properties, Proxy Configuration: no proxy, or one over http without a password.`,
  'host.kb2961977': (of) => `On ${of}, look for KB2961977 among the installed updates; it concerns Windows Server 2012 R2.`,
  'host.agent': (of) => `On ${of}, look up the version of Microsoft Azure Recovery Services Agent in Programs and Features.`,
  'host.replicaBroker': (of) => `In Failover Cluster Manager, open Roles of the cluster of ${of}: Hyper-V Replica Broker has to be listed.`,
  'host.otherBackup': (of) => `On ${of}, open Microsoft Azure Backup, if it is there: no backup may be scheduled.`,
  'host.lifecycle': (of) => `Run winver on ${of}, and look the release up on Microsoft’s lifecycle page.`,
  'vm.guestOs': (of) => `${guest(of)} and run winver, or on Linux read /etc/os-release.`,
  'vm.architecture': (of) => `${guest(of)}: System says “64-bit operating system”; on Linux, uname -m says x86_64.`,
  'vm.generation': (of) => `In Hyper-V Manager, pick ${of}: the Summary tab says Generation 1 or 2.`,
  'vm.osDiskCount': (of) => `${disks(of)}: exactly one has to hold the operating system.`,
  'vm.osDiskSize': (of) => `${disks(of)}: the maximum size of the operating system disk counts, not what it takes up today.`,
  'vm.dataDiskCount': (of) => `${disks(of)}, and count those that are to be replicated beside the operating system disk.`,
  'vm.dataDiskSize': (of) => `${disks(of)}: the maximum size of each data disk counts.`,
  'vm.diskFormat': (of) => `${disks(of)}: each file has to end in .vhd or .vhdx.`,
  'vm.sharedDisk': (of) => `${disks(of)}: sharing must be off (Advanced Features), and no file may end in .vhds.`,
  'vm.passThrough': (of) => `${disks(of)}: none may say “Physical hard disk”.`,
  'vm.sectorSize': (of) => `On the host, run Get-VHD on each disk of ${of}: LogicalSectorSize has to be 512.`,
  'vm.fibreChannel': (of) => `${settings(of)}: no Fibre Channel Adapter may be listed.`,
  'vm.encryption': (of) =>
    `${guest(of)} and run manage-bde -status: every disk has to say “Fully Decrypted”. On Linux, lsblk must not show the type crypt.`,
  'vm.guestStorage': (of) =>
    `${guest(of)}: no storage pools or NIC teams in Server Manager, no connections in iSCSI Initiator, and in Disk Management the operating system disk has to say Basic.`,
  'vm.secureBoot': (of) => `${settings(of)}, Security: Enable Secure Boot must not be ticked.`,
  'vm.shielded': (of) => `${settings(of)}, Security: neither Enable Shielding nor Enable Trusted Platform Module may be ticked.`,
  'vm.ipv6': (of) => `${guest(of)} and run ipconfig: every IPv6 address has to begin with fe80.`,
  'vm.network': (of) => `${settings(of)}: at least one Network Adapter has to be listed.`,
  'vm.placement': (of) => `${disks(of)}: the path of each file has to begin with C:\\ClusterStorage.`,
  'vm.otherReplication': (of) => `In Hyper-V Manager, pick ${of}: the Replication tab must not name a replica server.`,
  'vm.name': (of) => `Count the characters of ${of}: 1 to 63, only letters, digits and hyphens, with a letter or digit first and last.`,
  'vm.siteRecovery': (of) => `In the Azure portal, open the vault, Site Recovery, Replicate, and look for ${of} in the list of VMs.`,
};
