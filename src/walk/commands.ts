/** What can be run to mend a gap or to measure what nobody has, with the real names filled in. The bot runs none of it. */
import type { RequirementId } from '../readiness/catalogue';
import type { ToldList } from '../readiness/given';
import type { Plan } from '../readiness/plan';
import type { Asked } from './question';

/** What is known about where it is to be run. */
export interface Where {
  readonly plan: Plan;
  /** Region of the plan's vault, where it was seen. */
  readonly vaultRegion?: string;
  /** Names of the hosts on which those run that are asked about. */
  readonly hosts?: readonly string[];
}

interface Names {
  readonly name: string;
  readonly group: string;
  readonly region: string;
  /** With commas between. */
  readonly all: string;
  /** Of the hosts on which they run, in the same way. */
  readonly hosts: string;
  readonly subscription: string;
}

type Make = (names: Names) => string;

/** Of VMs, seen from the hosts on which they run. */
const ofVms =
  (pipe: string): Make =>
  ({ all, hosts }) =>
    `Invoke-Command -ComputerName ${hosts} { Get-VM -Name ${all} -ErrorAction SilentlyContinue | ${pipe} }`;
const ofAccount =
  (query: string): Make =>
  ({ name, group }) =>
    `az storage account show --name ${name} --resource-group ${group} --query ${query}`;

/** These change something: they are shown beside what was seen not to hold, and never to find out whether it does. */
const MENDS: Partial<Record<RequirementId, Make>> = {
  'vault.exists': ({ group, region }) => `az backup vault create --name <vault> --resource-group ${group} --location ${region}`,
  'storage.account': ({ group, region }) =>
    `az storage account create --name <account> --resource-group ${group} --location ${region} --sku Standard_GRS --kind StorageV2`,
  'storage.region': ({ group, region }) =>
    `az storage account create --name <account> --resource-group ${group} --location ${region} --sku Standard_GRS --kind StorageV2`,
  'storage.redundancy': ({ name, group }) => `az storage account update --name ${name} --resource-group ${group} --sku Standard_GRS`,
  'storage.kind': ({ name, group }) =>
    `az storage account update --name ${name} --resource-group ${group} --set kind=StorageV2 --access-tier Hot`,
  'storage.logAccount': ({ group, region }) =>
    `az storage account create --name <log-account> --resource-group ${group} --location ${region} --sku Standard_LRS --kind StorageV2`,
  'network.exists': ({ group, region }) =>
    `az network vnet create --name <network> --resource-group ${group} --location ${region} --subnet-name default`,
  'network.region': ({ group, region }) =>
    `az network vnet create --name <network> --resource-group ${group} --location ${region} --subnet-name default`,
  'host.hyperVRole': ({ all }) =>
    `Invoke-Command -ComputerName ${all} { Install-WindowsFeature -Name Hyper-V -IncludeManagementTools -Restart }`,
};

/** These only read. */
const MEASURES: Partial<Record<RequirementId, Make>> = {
  'vault.exists': ({ group }) => `az backup vault list --resource-group ${group} --output table`,
  'storage.account': ({ group }) => `az storage account list --resource-group ${group} --output table`,
  'account.subscription': ({ subscription }) => `az account show --subscription ${subscription} --query state`,
  'account.providers': ({ subscription }) =>
    `az provider list --subscription ${subscription} --query "[?namespace=='Microsoft.RecoveryServices' || namespace=='Microsoft.SiteRecovery'].{name:namespace, state:registrationState}" --output table`,
  'account.rights': ({ subscription }) =>
    `az role assignment list --scope /subscriptions/${subscription} --include-inherited --query "[].{who:principalName, role:roleDefinitionName}" --output table`,
  'storage.region': ofAccount('primaryLocation'),
  'storage.redundancy': ofAccount('sku.name'),
  'storage.kind': ofAccount('kind'),
  'storage.accessTier': ofAccount('accessTier'),
  'storage.firewall': ofAccount('networkRuleSet'),
  'storage.sharedKey': ofAccount('allowSharedKeyAccess'),
  'storage.available': ofAccount('"{state:provisioningState, primary:statusOfPrimary}"'),
  'storage.logAccount': ({ group }) => `az storage account list --resource-group ${group} --output table`,
  'network.exists': ({ group }) => `az network vnet list --resource-group ${group} --output table`,
  'network.region': ({ group }) => `az network vnet list --resource-group ${group} --output table`,
  'host.hyperVRole': ({ all }) => `Invoke-Command -ComputerName ${all} { Get-WindowsFeature -Name Hyper-V }`,
  'host.kb2961977': ({ all }) => `Get-HotFix -Id KB2961977 -ComputerName ${all}`,
  'host.dotNet': ({ all }) =>
    `Invoke-Command -ComputerName ${all} { (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release }`,
  'vmm.dotNet': ({ all }) =>
    `Invoke-Command -ComputerName ${all} { (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release }`,
  'host.internet': ({ all }) => `Invoke-Command -ComputerName ${all} { Test-NetConnection login.microsoftonline.com -Port 443 }`,
  'vmm.internet': ({ all }) => `Invoke-Command -ComputerName ${all} { Test-NetConnection login.microsoftonline.com -Port 443 }`,
  'host.proxy': ({ all }) => `Invoke-Command -ComputerName ${all} { netsh winhttp show proxy }`,
  'vmm.proxy': ({ all }) => `Invoke-Command -ComputerName ${all} { netsh winhttp show proxy }`,
  'vm.encryption': ({ all }) => `Invoke-Command -ComputerName ${all} { Get-BitLockerVolume | Select-Object MountPoint, ProtectionStatus }`,
  'vm.guestStorage': ({ all }) =>
    `Invoke-Command -ComputerName ${all} { Get-StoragePool -IsPrimordial $false; Get-IscsiSession; Get-NetLbfoTeam }`,
  'vm.ipv6': ({ all }) => `Invoke-Command -ComputerName ${all} { Get-NetIPAddress -AddressFamily IPv6 | Select-Object IPAddress }`,
  'vm.generation': ofVms('Select-Object Name, Generation'),
  'vm.secureBoot': ofVms('Where-Object Generation -eq 2 | Get-VMFirmware | Select-Object VMName, SecureBoot'),
  'vm.shielded': ofVms('Get-VMSecurity | Select-Object VMName, Shielded, TpmEnabled'),
  'vm.fibreChannel': ofVms('Get-VMFibreChannelHba | Select-Object VMName, Name'),
  'vm.network': ofVms('Get-VMNetworkAdapter | Select-Object VMName, Name, SwitchName'),
  'vm.otherReplication': ofVms('Get-VMReplication -ErrorAction SilentlyContinue | Select-Object VMName, ReplicaServer'),
  ...Object.fromEntries(
    (['vm.diskFormat', 'vm.sharedDisk', 'vm.passThrough', 'vm.placement', 'vm.osDiskCount', 'vm.dataDiskCount'] as const).map((id) => [
      id,
      ofVms('Get-VMHardDiskDrive | Select-Object VMName, Path, DiskNumber, SupportPersistentReservations'),
    ]),
  ),
  ...Object.fromEntries(
    (['vm.osDiskSize', 'vm.dataDiskSize', 'vm.sectorSize'] as const).map((id) => [
      id,
      ofVms('Get-VMHardDiskDrive | Get-VHD | Select-Object Path, Size, LogicalSectorSize'),
    ]),
  ),
};

/** In VMM's own shell: what is pasted as an answer to "what is there?". */
export const LIST_COMMANDS: Partial<Record<ToldList, string>> = {
  clouds: 'Get-SCCloud | Select-Object -ExpandProperty Name',
  hosts: 'Get-SCVMHost | Select-Object -ExpandProperty Name',
  vms: 'Get-SCVirtualMachine | Select-Object Name, VMHost, Cloud | ConvertTo-Csv -NoTypeInformation',
};

/** More names than this make a command that nobody copies. */
const MOST_NAMED = 10;
/** What may stand in a command as it is; a name with anything else is left for the reader to fill in. */
const PLAIN = /^[\w.()åäöÅÄÖ-]+$/;

export interface Command {
  readonly line: string;
  /** So many of those that are asked about stand in it, the first of them; 0: it names none. */
  readonly names: number;
}

/** What a command is for: to mend what was seen not to hold, or to measure what nobody has seen. */
export type Purpose = 'mend' | 'measure';

/** The command that helps with a requirement; undefined: none is known. What mends is never given to measure with, nor the other way round. */
export function commandFor(
  requirement: RequirementId,
  asked: readonly Asked[],
  { plan, vaultRegion, hosts = [] }: Where,
  purpose: Purpose,
): Command | undefined {
  const make = (purpose === 'mend' ? MENDS : MEASURES)[requirement];
  const [first] = asked;
  if (!make || !first) return undefined;
  if (purpose === 'mend' && requirement === 'storage.region' && vaultRegion === undefined) return undefined;
  const names = asked
    .map(({ subject }) => subject.name)
    .filter((name) => PLAIN.test(name))
    .slice(0, MOST_NAMED);
  const [name = '<name>'] = names;
  const all = names.length === 0 ? name : names.join(',');
  const group = resourceGroupOf(first.subject.id) ?? resourceGroupOf(plan.vaultId ?? '') ?? '<resource-group>';
  const line = make({
    name,
    all,
    group,
    region: vaultRegion ?? '<region>',
    hosts: hosts.filter((host) => PLAIN.test(host)).join(',') || '<host>',
    subscription: plan.subscriptionId ?? '<subscription>',
  });
  return { line, names: names.length === 0 ? 0 : line.includes(all) ? names.length : line.includes(name) ? 1 : 0 };
}

function resourceGroupOf(id: string): string | undefined {
  return /\/resourceGroups\/(?<group>[\w.()-]+)\//i.exec(id)?.groups?.['group'];
}
