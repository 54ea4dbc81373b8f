import type { Edition } from '../../readiness/editions/edition';
import { formatBytes, formatList, formatNumber } from '../format';
import type { TopicId, TopicWords } from '../topic-words';

function acceptedVmm({ vmmReleases }: Edition): string {
  const { acceptedFrom, releases } = vmmReleases.value;
  if (acceptedFrom !== undefined) return 'VMM 2012 R2 or later';
  const accepted = releases.filter((each) => each.accepted).map((each) => each.release);
  return `VMM ${formatList('en', accepted.toReversed(), 'or')}`;
}

/** `Windows Server 2022, 2019 or 2016`; with Hyper-V Server where the edition accepts one. */
function acceptedHosts({ hostSystems }: Edition): string {
  const accepted = hostSystems.value.filter(({ verdict }) => verdict === 'accepted').toReversed();
  const of = (product: string): readonly string[] => accepted.filter((row) => row.product === product).map(({ release }) => release);
  const hyperV = of('hyperVServer').map((release) => `Hyper-V Server ${release}`);
  return `Windows Server ${formatList('en', [...of('windowsServer'), ...hyperV], 'or')}`;
}

function diskCounts({ dataDiskCount }: Edition, joined: string): string {
  const { maximum, countsOperatingSystemDisk } = dataDiskCount.value;
  const count = formatNumber('en', maximum);
  return countsOperatingSystemDisk
    ? `at most ${count} disks, one of them the operating system disk`
    : `one operating system disk${joined}at most ${count} data disks`;
}

export const topics: Readonly<Record<TopicId, TopicWords>> = {
  architecture: {
    answer: 'VMM manages the hosts, the Provider connects VMM to the vault, and the agent on each host sends changes to Azure.',
    more: 'The Provider goes on the VMM server, the agent on every Hyper-V host. The vault keeps track of replication, and the storage account receives the logs.',
  },
  azureAccount: {
    answer: 'Yes. You need an active Azure subscription.',
    more: 'Whoever enables replication needs the roles Virtual Machine Contributor and Site Recovery Contributor.',
  },
  storageAccount: {
    answer: 'The storage account receives what is replicated. With managed disks, the default today, only the logs are kept there.',
    more: 'The founding page speaks of replicated data because in 2017 the replicas lay in the account too. Without managed disks they still do.',
  },
  storageRegion: {
    answer: 'Yes. The storage account must be in the same region as the Recovery Services vault.',
    more: 'An account that Site Recovery uses cannot be moved afterwards, so choose the region first.',
  },
  storageRedundancy: {
    answer: (edition) =>
      `Yes, locally redundant storage (LRS) is enough. Geo-redundant (GRS) works too and is recommended; zone-redundant (ZRS) ${edition.storageSkus.value.refused.includes('Standard_ZRS') ? 'is not accepted' : 'is not mentioned yet'}.`,
    more: 'Microsoft’s pages do not mention GZRS and RA-GZRS, so we call them unknown.',
  },
  geoRedundant: {
    answer: 'Geo-redundant storage is recommended so that data survives a regional outage, or a primary region that cannot be recovered.',
    more: 'It is advice, not a requirement: locally redundant storage is accepted.',
  },
  premium: {
    answer: 'Yes, standard and premium storage can both be used.',
    more: 'With premium for replicated data you also need a standard account for the logs.',
  },
  premiumWhen: {
    answer: 'Premium storage suits VMs with heavy I/O that always need high performance and low latency.',
    more: 'Copying every 30 seconds is not available with premium storage.',
  },
  standardBesidePremium: {
    answer: 'Yes. With premium storage for replicated data you need a standard account as well.',
    more: 'The standard account must be LRS, GRS or RA-GRS, in the same region.',
  },
  logAccount: {
    answer: 'The log account holds the replication logs: the ongoing changes of on-premises data.',
    more: 'It is needed when replicated data is on premium storage, and must then be a standard account.',
  },
  network: {
    answer: 'The Azure VMs join the virtual network after a failover.',
    more: 'It needs at least one subnet. With VMM, VM networks are connected to it by network mapping.',
  },
  networkRegion: {
    answer: 'Yes. The network must be in the same region as the Recovery Services vault.',
    more: 'The vault, the storage account and the network all belong in one region.',
  },
  vmmVersion: {
    answer: (edition) => `Under the edition ${edition.name}: ${acceptedVmm(edition)}.`,
    more: 'The founding page says 2012 R2 or later; later pages are a list, and the semi-annual 1801 and 1807 were never on it.',
  },
  vmmCloud: {
    answer: 'Yes. Every VMM server must have at least one private cloud.',
    more: 'The cloud is what is protected: VMs are replicated cloud by cloud.',
  },
  cloudHostGroup: {
    answer: 'Yes. Every cloud needs at least one host group.',
    more: 'Without a host group a cloud has no hosts, and so nothing to replicate.',
  },
  vmmInternet: {
    answer: 'Yes. The VMM server must reach Azure on port 443, directly or through a proxy.',
    more: 'From there the Provider registers the server in the vault and stays in touch. No inbound port is needed.',
  },
  hostSystem: {
    answer: (edition) => `Under the edition ${edition.name}: ${acceptedHosts(edition)}, with a VMM version that can manage the host.`,
    more: 'The founding page also names Hyper-V Server 2012 R2. Later pages name only Windows Server.',
  },
  hyperVRole: {
    answer: 'Yes. The Hyper-V role must be enabled on the host.',
    more: 'On Hyper-V Server the role is always there.',
  },
  updates: {
    answer: ({ updates }) =>
      updates.value.pending === 'fail'
        ? 'Yes. Under the edition of the founding page no update may be pending.'
        : 'Yes, the founding page requires the latest updates. Today it is a condition rather than a stop.',
    more: ({ updates }) =>
      updates.value.maximumAgeDays === null
        ? 'Later editions make it a condition, and look at the day of the last installation too.'
        : `Pending updates, or a last installation older than ${formatNumber('en', updates.value.maximumAgeDays)} days, give a warning. For 2012 R2 there are no more.`,
  },
  hostInCloud: {
    answer: 'Yes. The host must be in a host group that is in a VMM cloud.',
    more: 'No source says whether a group above it is enough; then we ask.',
  },
  vmsToReplicate: {
    answer: 'Yes. A host must have at least one VM to replicate.',
    more: 'Without one there is nothing to protect there, and the host can be left out of the plan.',
  },
  hostInternet: {
    answer: 'Yes. Every Hyper-V host must reach Azure on port 443, directly or through a proxy.',
    more: 'That means the addresses for sign-in, management, data transfer, storage and monitoring.',
  },
  proxy: {
    answer: 'Yes, an http proxy without sign-in is fine. A proxy that is reached by https is not supported.',
    more: 'On proxies with sign-in, Microsoft’s pages contradict each other. The Provider and the agent each have their own proxy setting.',
  },
  kb2961977: {
    answer: 'KB2961977 is a set of fixes that the founding page requires on Hyper-V hosts; in practice it concerns Windows Server 2012 R2.',
    more: 'Later pages do not name it. We could not read the article itself, so we do not say what it mends.',
  },
  guestSystem: {
    answer: 'VMs should run an operating system that Azure supports. There is no list of its own for Hyper-V.',
    more: ({ guest32Bit, guestSystems }) =>
      `${guestSystems.value.refused.length > 0 ? 'Nano Server 2016 is not supported. ' : ''}${guest32Bit.value.length > 0 ? `32-bit is supported for ${formatList('en', guest32Bit.value)} only.` : 'Only 64-bit systems are supported.'}`,
  },
  ipv6: {
    answer: 'With VMM, IPv6 in the guest is not supported. IPv4 is.',
    more: 'Link-local IPv6 addresses, which Windows sets by itself, do no harm.',
  },
  secureBoot: {
    answer: 'Microsoft’s page says that UEFI Secure Boot is not supported, without saying whether it must be off or is only not kept.',
    more: 'That is why Secure Boot gives a condition and stops nothing. A test failover tells.',
  },
  bitLocker: {
    answer: 'No. BitLocker must be off in the guest before replication is enabled.',
    more: 'Encrypted disks are not supported; the same goes for disk encryption in Linux.',
  },
  shielded: {
    answer: 'No. Shielded VMs have encrypted disks, which are not supported.',
    more: 'A virtual TPM is not kept either: after failover the Azure VM has no Trusted Launch.',
  },
  generation: {
    answer: ({ name, generation2Linux }) =>
      generation2Linux.value === 'accepted'
        ? `Generation 1 and generation 2 can both be replicated under the edition ${name}.`
        : `Generation 1 can be replicated under the edition ${name}, and generation 2 with Windows but not with Linux.`,
    more: 'With UEFI the page names Windows Server 2012 or later and at most four partitions on a basic operating system disk.',
  },
  disks: {
    answer: (edition) => `Under the edition ${edition.name}: ${diskCounts(edition, ' and ')}.`,
    more: ({ dataDiskSize }) =>
      `A data disk may be ${formatBytes('en', dataDiskSize.value.maximum)}${dataDiskSize.value.large ? ', with managed disks and a recent agent' : ''}. Disks are neither added nor resized while the VM is replicated.`,
  },
  azureRequirements: {
    answer: (edition) =>
      `A VM must keep to Azure’s limits: ${diskCounts(edition, ', ')}, sizes within the limits, no shared disks, no Fibre Channel, BitLocker off.`,
    more: 'Ask “which vms are not ready?” to see which do not, and why.',
  },
  renaming: {
    answer: 'Yes. A VM’s name in Azure can be changed after replication is enabled.',
    more: 'So an unsuitable name stops nothing. Change it in the replicated item’s properties. Azure accepts 1–63 characters: letters, digits and hyphens.',
  },
  nextStep: {
    answer: 'The next step is to plan capacity.',
    more: 'Run the Deployment Planner for more than seven days. It has replaced the tools of 2017.',
  },
};
