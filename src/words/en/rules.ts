import type { RuleWords } from '../limit-words';

export const ruleWords: RuleWords = {
  'account.subscription': 'Enabled passes. Warned and PastDue give a condition. Disabled and Deleted are not met.',
  'account.providers':
    'Microsoft.RecoveryServices and Microsoft.SiteRecovery must be registered. Microsoft.Storage, Microsoft.Network or Microsoft.Compute not registered, or one being registered just now, gives a condition.',
  'account.rights': 'Somebody holds both roles. Two different people confirm it.',
  'vault.exists': 'The vault is there and its provisioning state is Succeeded.',
  'storage.account': 'At least one storage account is chosen and exists.',
  'network.exists': 'The chosen network is there and has at least one subnet.',
  'network.region': 'Network and vault bear the same region, whatever its spelling.',
  'network.subscription': 'The vault’s subscription passes; another one gives a condition, since no page speaks of it.',
  'capacity.planned': 'Planned from a profile of more than seven days. A person confirms it.',
  'storage.region':
    'The account’s primary location is the vault’s region, whatever its spelling. A note in the support matrix says that a vault may lie elsewhere, since it holds metadata only; the other pages ask for one region, and so does this rule.',
  'storage.sharedKey':
    'Access by key on passes. Off gives a condition where the vault has a managed identity, whose roles are not read, and is not met without one.',
  'storage.available':
    'Provisioning state Succeeded, primary region available. An account that is served from another region than its primary one gives a condition.',
  'vmm.cloud': 'One private cloud at least.',
  'vmm.proxy':
    'Directly, or by a proxy addressed over http, passes. One that asks for a password gives a condition, since sources disagree. One addressed over https is not met.',
  'cloud.hostGroup': 'One host group at least.',
  'host.hyperVRole': 'The role is enabled. On Hyper-V Server it always is.',
  'host.cloud':
    'The host’s own group is assigned to a cloud. Where only a group above it is, the answer is unknown until somebody confirms it: no source says whether groups below count.',
  'host.replicaBroker':
    'Asked on clustered hosts. Without the role a condition: the Deployment Planner’s page wants it, the common questions say that nothing needs to be done on the cluster.',
  'host.vms': 'One VM of the plan at least.',
  'host.proxy':
    'Directly, or by a proxy addressed over http, passes. One that asks for a password gives a condition, since sources disagree. One addressed over https is not met.',
  'vm.osDiskCount': 'Exactly one disk is marked as the operating system’s. Several are not met; none marked is unknown.',
  'vm.sharedDisk': 'No disk is shared, disks that are left out among them. A VHD Set counts as shared.',
  'vm.fibreChannel': 'No such adapter.',
  'vm.passThrough': 'No such disk, disks that are left out among them.',
  'vm.encryption': 'Off passes, on is not met. Where nothing reads the guest, a person confirms it.',
  'vm.guestStorage': 'None of them, and a basic operating system disk. Where nothing reads the guest, a person confirms it.',
  'vm.secureBoot': 'Asked of generation 2. Off passes; on gives a condition.',
  'vm.shielded': 'Either of the two is not met.',
  'vm.ipv6': 'Any other IPv6 address is not met. Where no address at all is known, because the VM is off, the answer is unknown.',
  'vm.network': 'One adapter at least passes; none gives a condition.',
  'vm.placement': 'Asked on clustered hosts. A disk on a local volume gives a condition.',
  'vm.otherReplication': 'Replicated by Hyper-V Replica to a server other than Azure is not met.',
  'vm.siteRecovery': 'Asked once the VMM server is registered. Any readiness error that Site Recovery reports is not met.',
};
