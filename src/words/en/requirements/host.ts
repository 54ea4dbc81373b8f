import { formatDate, formatDateSaid, formatList, formatNumber, formatSome } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { dotNetCases, internetCases, proxyCases } from '../connection';

type HostId =
  | 'host.os'
  | 'host.hyperVRole'
  | 'host.vmmSupportsOs'
  | 'host.updates'
  | 'host.dotNet'
  | 'host.cloud'
  | 'host.vms'
  | 'host.internet'
  | 'host.proxy'
  | 'host.kb2961977'
  | 'host.agent'
  | 'host.replicaBroker'
  | 'host.otherBackup'
  | 'host.lifecycle';

export const hostWords: WordsFor<HostId> = {
  'host.os': {
    asks: 'The host runs an operating system that Site Recovery supports',
    failing: 'The host runs an operating system that Site Recovery does not support',
    why: 'Site Recovery’s support matrix lists the releases of Windows Server that a Hyper-V host may run.',
    fix: 'Move the VMs to a host with a listed Windows Server, or upgrade this one.',
    cases: {
      accepted: (finding) => `${finding.observed} is on the list.`,
      refused: (finding) => `${finding.observed} is not on the list: ${formatList('en', finding.expected, 'or')}.`,
      client: (finding) => `${finding.observed} is a Windows for workstations; wanted is ${formatList('en', finding.expected, 'or')}.`,
      silent: (finding) =>
        `${finding.observed} is neither accepted nor refused by Microsoft’s pages; they name ${formatList('en', finding.expected)}.`,
      unrecognised: (finding) => unrecognised(finding.observed),
      installationUnread: ({ observed }) => perhapsNano(observed),
    },
  },
  'host.hyperVRole': {
    asks: 'The Hyper-V role is enabled',
    failing: 'The Hyper-V role is not enabled',
    why: 'Only the VMs of a Hyper-V host can be replicated this way.',
    fix: 'Enable the role on the host (Install-WindowsFeature Hyper-V -IncludeManagementTools) and restart it.',
    cases: {
      enabled: () => 'The Hyper-V role is enabled.',
      inherent: (finding) => `${finding.observed} always has Hyper-V.`,
      notEnabled: () => 'The Hyper-V role is not enabled; it is wanted.',
    },
  },
  'host.vmmSupportsOs': {
    asks: 'This VMM version may manage the host’s operating system',
    failing: 'This VMM version may not manage the host’s operating system',
    why: 'Each VMM release manages certain releases of Windows Server. A host that VMM does not support cannot be relied on in a protected cloud.',
    fix: 'Upgrade VMM to a release that manages this operating system, or the host to one that this VMM manages.',
    steps: {
      otherPreferred: 'Ask Microsoft whether Site Recovery supports this pair, or manage the host with the VMM release that is named.',
    },
    cases: {
      managed: (finding) => `VMM ${finding.observed.release} manages ${finding.observed.system}.`,
      otherPreferred: (finding) =>
        `VMM ${finding.observed.release} manages ${finding.observed.system} by its own table, but Site Recovery says that it should be managed in VMM ${finding.expected}.`,
      listedAsNot: (finding) => `VMM ${finding.observed.release} names ${finding.observed.system} as not supported.`,
      notListed: (finding) => `VMM ${finding.observed.release} does not list ${finding.observed.system} among the hosts that it manages.`,
      belowMinimum: (finding) =>
        `VMM ${finding.observed.release} manages ${finding.observed.system} from version ${finding.expected} on; this one is ${finding.observed.version}.`,
      noTable: (finding) =>
        `For VMM version ${finding.observed.version} no table of supported hosts is known, so nothing is said of ${finding.observed.system}.`,
      versionLeftBlank: (finding) =>
        `VMM ${finding.observed.release} has a row for this product, but Microsoft’s table does not say which version; the host runs ${finding.observed.system}.`,
      systemUnrecognised: (finding) => unrecognised(finding.observed.system),
      installationUnread: ({ observed }) => perhapsNano(observed.system),
      versionUnreadable: (finding) => `VMM’s version reads “${finding.observed.version}”, which is no version number such as 10.22.1508.0.`,
    },
  },
  'host.updates': {
    asks: 'The host has the latest updates',
    failing: 'The host does not have the latest updates',
    why: 'Site Recovery expects current updates on its hosts; known replication faults are mended by them.',
    fix: 'Install the pending updates and restart the host. Where no more are to be had, move the VMs to a newer Windows Server.',
    cases: {
      current: (finding) => `No update is pending; the last was installed on ${formatDate('en', finding.observed.lastInstalledAt)}.`,
      pending: (finding) =>
        finding.observed.pending === 1
          ? '1 update is pending; none should be.'
          : `${formatNumber('en', finding.observed.pending)} updates are pending; none should be.`,
      pendingRefused: (finding) =>
        finding.observed.pending === 1
          ? '1 update is pending; the founding page asks for the latest.'
          : `${formatNumber('en', finding.observed.pending)} updates are pending; the founding page asks for the latest.`,
      nonePending: () => 'No update is pending.',
      old: (finding) =>
        `The last update was installed on ${formatDate('en', finding.observed.lastInstalledAt)}, more than ${formatNumber('en', finding.expected.days)} days ago.`,
      noFurtherUpdates: (finding) =>
        `For ${finding.observed.system} no further updates are to be had: ${formatDate('en', finding.expected.lastDay)} is the last day of the paid ones.`,
      dateNotBelievable: (finding) =>
        `The last update is dated ${formatDateSaid('en', finding.observed.lastInstalledAt)}, which cannot be right.`,
    },
  },
  'host.dotNet': {
    asks: 'The host has .NET Framework 4.6.2 or later',
    failing: 'The host’s .NET Framework is older than 4.6.2',
    why: 'The support matrix asks for .NET Framework 4.6.2 or higher on the on-premises server.',
    fix: 'Install .NET Framework 4.6.2 or later on the host and restart it.',
    cases: dotNetCases,
  },
  'host.cloud': {
    asks: 'The host is in a host group of a VMM cloud',
    failing: 'The host is in no VMM cloud',
    why: 'Site Recovery finds VMs through VMM’s clouds; the VMs of a host outside every cloud cannot be protected.',
    fix: 'Move the host to a host group of a cloud, or assign its host group to the cloud.',
    cases: {
      inCloud: (finding) => `Its host group ${finding.observed.hostGroup} is in ${formatSome('en', finding.observed.clouds)}.`,
      noHostGroup: () => 'The host is in no host group; one that belongs to a cloud is wanted.',
      groupInNoCloud: (finding) => `Its host group ${finding.observed.hostGroup} is in no cloud.`,
      throughParentOnly: (finding) =>
        `Only a group above its host group ${finding.observed.hostGroup} is assigned to ${formatSome('en', finding.observed.clouds)}. Microsoft’s pages do not say whether groups below an assigned one count.`,
    },
  },
  'host.vms': {
    asks: 'The host has at least one VM to replicate',
    failing: 'There is nothing to protect on the host',
    why: 'A host without VMs to replicate needs no agent and no place in the plan.',
    fix: 'Leave the host out of the plan, or take its VMs into it.',
    cases: {
      hasVms: (finding) =>
        finding.observed === 1 ? 'It has 1 VM to replicate.' : `It has ${formatNumber('en', finding.observed)} VMs to replicate.`,
      nothingToProtect: () => 'Nothing to protect here: the plan replicates none of its VMs.',
    },
  },
  'host.internet': {
    asks: 'The host reaches the Azure addresses that Site Recovery needs',
    failing: 'The host does not reach the Azure addresses that Site Recovery needs',
    why: 'The agent on the host sends the replicated data to Azure itself, over port 443, outbound only.',
    fix: 'Open port 443 outbound from the host to the addresses named, in the firewall and in the proxy.',
    cases: internetCases,
  },
  'host.proxy': {
    asks: 'The host goes out directly or through an http proxy without a password',
    failing: 'The host’s proxy is not supported',
    why: 'Site Recovery supports no proxy that is addressed over https. The agent has a proxy setting of its own, apart from the Provider’s.',
    fix: 'Set the agent’s proxy (Change Properties, Proxy Configuration) to one that is addressed over http and asks for no password, or let the host go out directly.',
    cases: proxyCases,
  },
  'host.kb2961977': {
    asks: 'The fixes of KB2961977 are installed',
    failing: 'The fixes of KB2961977 are not listed on the host',
    why: 'The founding page asks for them on Hyper-V hosts. Every source that names them speaks of 2012 R2, some of clusters only.',
    fix: 'Install KB2961977. Where a later rollup holds its fixes, accept that with a waiver: no page names one. Better still: leave 2012 R2.',
    cases: {
      installed: () => 'KB2961977 is installed.',
      absent: (finding) => `${notListed(finding.observed.hotfixes)}; it is wanted.`,
      absentStandalone: (finding) =>
        `${notListed(finding.observed.hotfixes)}. The host is not clustered, and sources disagree whether it is needed then.`,
      absentClustered: (finding) =>
        `${notListed(finding.observed.hotfixes)}, and the host is clustered. A later rollup may hold it; no source says which.`,
      absentPerhapsClustered: (finding) => `${notListed(finding.observed.hotfixes)}, and whether the host is clustered was not read.`,
      systemUnrecognised: (finding) => `Whether it is asked for depends on the operating system. ${unrecognised(finding.observed.system)}`,
    },
  },
  'host.agent': {
    asks: 'The Recovery Services agent is a supported version',
    failing: 'The Recovery Services agent is older than the supported ones',
    why: 'Microsoft supports the newest update rollup and the four before it; an agent that is older is out of support.',
    fix: 'Update the agent on the host, in steps of at most four rollups. Disks above 4,095 GB need one later than 2.0.9214.0.',
    cases: {
      supported: ({ expected, observed }) => `The agent is ${observed}; supported from ${expected.oldest} on.`,
      tooOld: ({ expected, observed }) =>
        `The agent is ${observed}; supported are ${expected.oldest} and later, the newest named is ${expected.newest}.`,
      unreadable: ({ observed }) => `The agent’s version reads “${observed}”, which is no version number such as 2.0.9938.0.`,
    },
  },
  'host.replicaBroker': {
    asks: 'The cluster has the Hyper-V Replica Broker role',
    failing: 'The cluster lacks the Hyper-V Replica Broker role',
    why: 'The Deployment Planner calls VMs of a cluster without the role incompatible; the common questions say that nothing needs to be done on the cluster.',
    fix: 'Add the Hyper-V Replica Broker role to the cluster, or try one VM without it first.',
    cases: {
      present: () => 'The cluster has the role.',
      absent: () =>
        'The cluster does not have the role. The Deployment Planner’s page wants it, the common questions say that nothing needs to be done on the cluster.',
    },
  },
  'host.otherBackup': {
    asks: 'Azure Backup is not used on the host',
    failing: 'Azure Backup is used on the host',
    why: 'The support matrix does not support Azure Backup and Site Recovery on one Hyper-V host: both use the same agent.',
    fix: 'Move the backup to another product or server before replication is enabled.',
    cases: {
      none: () => 'Azure Backup is not used on the host.',
      inUse: () =>
        'Azure Backup is used on the host. The support matrix does not support both together; the page on Backup together with Site Recovery allows file backup.',
      inUseNotSpokenOf: () => 'Azure Backup is used on the host, and this edition says nothing of it.',
    },
  },
  'host.lifecycle': {
    asks: 'Microsoft supports the host’s operating system for some time to come',
    failing: 'Microsoft’s support of the host’s operating system has ended or ends soon',
    why: 'A host past its support gets no more fixes. That stops no replication, but it is worth planning for.',
    fix: 'Plan the move of its VMs to a host with a newer Windows Server.',
    cases: {
      supported: ({ expected, observed }) => `${observed} is supported until ${formatDate('en', expected.lastDay)}.`,
      endsSoon: ({ expected, observed }) =>
        `Support of ${observed} ends on ${formatDate('en', expected.lastDay)}, within ${formatNumber('en', expected.days)} days.`,
      ended: ({ expected, observed }) => `Support of ${observed} ended on ${formatDate('en', expected.lastDay)}.`,
      notListed: ({ observed }) => `No support dates are known for ${observed === '' ? 'this operating system' : observed}.`,
    },
  },
};

function unrecognised(system: string): string {
  return system === ''
    ? 'The operating system’s name was not read.'
    : `The operating system “${system}” was not recognised, or its build says otherwise.`;
}

function perhapsNano(system: string): string {
  return `${system} may be a Nano Server, of which other things are said; neither its edition number nor its installation type was read.`;
}

function notListed(count: number): string {
  return count === 0
    ? 'KB2961977 is missing: the host lists no installed updates'
    : `KB2961977 is not in the host’s list of installed updates (${formatNumber('en', count)})`;
}
