import { formatSome } from '../../format';
import type { WordsFor } from '../../requirement-words';

export const cloudWords: WordsFor<'cloud.hostGroup'> = {
  'cloud.hostGroup': {
    asks: 'The cloud has at least one host group',
    failing: 'The cloud has no host group',
    why: 'A cloud’s hosts come from the host groups assigned to it; without one there is nothing in it to replicate.',
    fix: 'Assign a host group to the cloud in VMM: the cloud’s properties, Resources.',
    cases: {
      hasHostGroups: (finding) => `Host groups: ${formatSome('en', finding.observed)}.`,
      noHostGroup: () => 'No host group is assigned to it; at least one is wanted.',
    },
  },
};
