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
