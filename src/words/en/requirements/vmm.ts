import { formatList, formatNumber, formatSome, formatZonedTime } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { dotNetCases, internetCases, proxyCases } from '../connection';

export const vmmWords: WordsFor<
  'vmm.version' | 'vmm.cloud' | 'vmm.internet' | 'vmm.proxy' | 'vmm.dotNet' | 'vmm.serverCore' | 'vmm.provider' | 'vmm.oneVault'
> = {
  'vmm.version': {
    asks: 'The VMM server runs a release that Site Recovery supports',
    failing: 'The VMM server runs a release that Site Recovery does not support',
    why: 'Site Recovery’s support matrix lists VMM releases one by one; a later one is not supported by itself.',
    fix: 'Upgrade VMM to a listed release: uninstall the Provider, keep the database, and install Provider and agents again afterwards.',
    cases: {
      accepted: (finding) => `VMM ${finding.observed.release} (${finding.observed.version}) is on the list.`,
      refused: (finding) =>
        `VMM ${finding.observed.release} (${finding.observed.version}) is not on the list of VMM ${formatList('en', finding.expected, 'or')}.`,
      unlisted: (finding) =>
        `Version ${finding.observed.version} is no release on the list of VMM ${formatList('en', finding.expected, 'or')}.`,
      atLeast: (finding) => `Version ${finding.observed.version} is ${finding.expected} (VMM 2012 R2) or later.`,
      belowFloor: (finding) => `Version ${finding.observed.version} is earlier than ${finding.expected} (VMM 2012 R2), which is the least.`,
      unreadable: (finding) => `The version reads “${finding.observed.version}”, which is no version number such as 10.22.1508.0.`,
    },
  },
  'vmm.cloud': {
    asks: 'The VMM server has at least one private cloud',
    failing: 'The VMM server has no private cloud',
    why: 'Site Recovery protects VMs by the private cloud that they and their hosts belong to.',
    fix: 'Create a private cloud in VMM (VMs and Services, Create Cloud) and assign the host groups to it.',
    cases: {
      hasClouds: (finding) => `Clouds: ${formatSome('en', finding.observed)}.`,
      noCloud: () => 'It has no private cloud; at least one is wanted.',
    },
  },
  'vmm.internet': {
    asks: 'The VMM server reaches the Azure addresses that Site Recovery needs',
    failing: 'The VMM server does not reach the Azure addresses that Site Recovery needs',
    why: 'The Provider on the VMM server coordinates the replication with Azure over port 443, outbound only.',
    fix: 'Open port 443 outbound from the VMM server to the addresses named, in the firewall and in the proxy.',
    cases: internetCases,
  },
  'vmm.proxy': {
    asks: 'The VMM server goes out directly or through an http proxy without a password',
    failing: 'The VMM server’s proxy is not supported',
    why: 'Site Recovery supports no proxy that is addressed over https. The Provider has a proxy setting of its own, apart from the agent’s.',
    fix: 'Set the Provider’s proxy to one that is addressed over http and asks for no password, or let the server go out directly.',
    cases: proxyCases,
  },
  'vmm.dotNet': {
    asks: 'The VMM server has .NET Framework 4.6.2 or later',
    failing: 'The VMM server’s .NET Framework is older than 4.6.2',
    why: 'The support matrix asks for .NET Framework 4.6.2 or higher on the on-premises server.',
    fix: 'Install .NET Framework 4.6.2 or later on the VMM server and restart it.',
    cases: dotNetCases,
  },
  'vmm.serverCore': {
    asks: 'VMM runs on an installation of Windows that Site Recovery supports',
    failing: 'VMM runs on Server Core, which Site Recovery does not support for it',
    why: 'Site Recovery’s support matrix refuses VMM 2022 on Server Core, although VMM’s own requirements allow it.',
    fix: 'Install VMM on a Windows Server with Desktop Experience; the database can stay.',
    cases: {
      desktop: () => 'VMM runs on a Windows Server with Desktop Experience.',
      accepted: ({ observed }) => `VMM ${observed.release} runs on Server Core, which is not excluded for it.`,
      refused: ({ observed }) =>
        `VMM ${observed.release} runs on Server Core. Site Recovery’s support matrix refuses that, although VMM’s own page allows it.`,
      nano: () => 'VMM is said to run on Nano Server, of which no page speaks.',
      installationUnread: () => 'Whether the server is a Server Core was not read.',
      versionUnreadable: ({ observed }) =>
        `VMM’s version reads “${observed.version}”, so it is not known whether Server Core is accepted for it.`,
    },
  },
  'vmm.provider': {
    asks: 'The Site Recovery Provider is supported and in touch with Azure',
    failing: 'The Site Recovery Provider is not supported',
    why: 'The Provider on the VMM server carries every order from the vault. One that is too old, or silent, leaves replication without control.',
    fix: 'Update the Provider on every VMM node, and see that its service runs and reaches Azure.',
    cases: {
      supported: ({ observed }) =>
        `The Provider (${observed.version ?? 'version not said'}) is supported; last heard from ${formatZonedTime('en', observed.lastHeartbeatAt, 'UTC')}.`,
      updateRequired: ({ observed }) => `The vault says ${observed.status} of the Provider (${observed.version ?? 'version not said'}).`,
      notSupported: ({ observed }) => `The vault says ${observed.status} of the Provider (${observed.version ?? 'version not said'}).`,
      silent: ({ expected, observed }) =>
        `The Provider was last heard from ${formatZonedTime('en', observed.lastHeartbeatAt, 'UTC')}, more than ${formatNumber('en', expected.hours)} hours ago.`,
      otherStatus: ({ observed }) => `The vault says ${observed.status} of the Provider, which Microsoft’s pages do not describe.`,
      statusUnsaid: () => 'The vault does not say whether the Provider’s version is supported.',
      heartbeatAhead: ({ observed }) =>
        `The vault says that it heard from the Provider on ${formatZonedTime('en', observed.lastHeartbeatAt, 'UTC')}, which is still to come. A clock is wrong.`,
      heartbeatUnsaid: () => 'The vault does not say when it heard from the Provider last.',
    },
    also: ['A registration key for the Provider is valid for five days; make a new one in the vault when it is older.'],
  },
  'vmm.oneVault': {
    asks: 'The VMM server is registered in no other vault',
    failing: 'The VMM server is registered in another vault',
    why: 'A VMM server can be registered in one vault only. A practitioner’s page says so; no sentence of Microsoft’s was found.',
    fix: 'Take the registration in the other vault away if nothing is protected there, or plan with that vault instead.',
    cases: {
      nowhere: () => 'The server is registered in no vault.',
      here: ({ expected }) => `The server is registered in ${expected ?? 'no vault'} alone.`,
      elsewhere: ({ observed }) =>
        `The server is registered in ${formatSome('en', observed)}. Only a practitioner’s page says that one vault is all there can be.`,
      noVaultChosen: ({ observed }) =>
        `The server is registered in ${formatSome('en', observed)}, and the plan names no vault to compare with.`,
    },
  },
};
