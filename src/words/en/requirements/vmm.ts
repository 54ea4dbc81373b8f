import { formatList, formatSome } from '../../format';
import type { WordsFor } from '../../requirement-words';
import { dotNetCases, internetCases, proxyCases } from '../connection';

export const vmmWords: WordsFor<'vmm.version' | 'vmm.cloud' | 'vmm.internet' | 'vmm.proxy' | 'vmm.dotNet'> = {
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
};
