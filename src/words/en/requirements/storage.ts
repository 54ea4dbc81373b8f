import type { WordsFor } from '../../requirement-words';

export const storageWords: WordsFor<'storage.region'> = {
  'storage.region': {
    asks: 'The storage account is in the vault’s region',
    failing: 'The storage account is not in the vault’s region',
    why: 'Site Recovery replicates to an account in the vault’s own region; the vault, the account and the network must lie together.',
    fix: 'Create a storage account in the vault’s region and choose it instead. An account that Site Recovery already uses cannot be moved.',
    cases: {
      sameRegion: (finding) => `The account is in ${finding.observed}, as the vault is.`,
      otherRegion: (finding) => `The account is in ${finding.observed}; the vault is in ${finding.expected}.`,
    },
  },
};
