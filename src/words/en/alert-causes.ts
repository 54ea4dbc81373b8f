import type { AlertWords } from '../alert-words';

/** What many verdicts stand on, where none of them names it. */
export const about: AlertWords['about'] = {
  registration: {
    asks: 'The VMM server is registered in the vault',
    failing: 'The VMM server is no longer registered in the vault',
    fix: 'Find out who took the registration away. To register again, download a key in the vault and run the Provider’s setup on the VMM server.',
    also: ['A registration key is valid for five days.'],
  },
  vaultRegion: {
    asks: 'The vault lies in the region of its accounts and its network',
    failing: 'The vault is in another region than before',
    fix: 'Plan with a vault in the region of the accounts and the network, or choose accounts and a network in the vault’s region.',
    also: [],
  },
};

/** What was seen that ended it, where no single verdict says it. */
export const seenAgain: AlertWords['seenAgain'] = {
  reported: (at) => `A collector report holds all of it again (seen ${at}).`,
  known: (at) => `All that was not known was read again (seen ${at}).`,
  checked: (at) => `A check went through to its end, ${at}.`,
  tested: (at) => `A test message arrived, ${at}.`,
};

/** What keeps Azure from being read. */
export const azureTrouble: AlertWords['azureTrouble'] = {
  slow: {
    late: (since) => `Azure does not answer in time, so nothing there has been checked since ${since}`,
    partly: 'Azure does not answer all my questions in time',
    fix: 'Wait, I go on asking. If it lasts, see whether Azure has an outage (status.azure.com), and whether the network from here is slow.',
  },
  throttled: {
    late: (since) => `Azure is throttling my requests, so nothing there has been checked since ${since}`,
    partly: 'Azure is throttling my requests, so not all of it can be read',
    fix: 'Wait, I ask again when Azure allows it. If it lasts, find out what else reads a lot in the subscription.',
  },
  refused: {
    late: (since) => `Azure refuses me, so nothing there has been checked since ${since}`,
    partly: 'I may no longer read all that is needed in Azure',
    fix: 'Check the bot’s identity, and that it has the role Reader on the subscription.',
  },
  unreachable: {
    late: (since) => `Azure cannot be reached, so nothing there has been checked since ${since}`,
    partly: 'A part of Azure cannot be reached',
    fix: 'Check the network from the bot to Azure: name resolution, firewall and proxy, port 443.',
  },
  failing: {
    late: (since) => `Azure answers with errors, so nothing there has been checked since ${since}`,
    partly: 'Azure answers some of my questions with errors',
    fix: 'Wait, I go on asking. If it lasts, see whether Azure has an outage (status.azure.com).',
  },
};
