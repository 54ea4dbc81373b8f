import { formatSome } from '../../format';
import { partsWith } from '../../offenders';
import type { WordsFor } from '../../requirement-words';

/** The system of a host. */
const text = (observed: unknown) => (typeof observed === 'string' ? observed : undefined);

export const cloudWords: WordsFor<'cloud.hostGroup' | 'cloud.mixedHosts'> = {
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
  'cloud.mixedHosts': {
    asks: 'The cloud does not mix hosts with 2012 R2 and 2016',
    failing: 'The cloud mixes hosts with 2012 R2 and 2016',
    why: 'Until 2018 Microsoft’s page forbade a cloud with both. The sentence is gone since, and a page describes the upgrade; none says that the mix is supported.',
    fix: 'Upgrade the older hosts, or move them to a cloud of their own before replication is enabled.',
    cases: {
      alike: () => 'The cloud does not mix hosts with 2012 R2 and 2016.',
      mixed: ({ offenders }) =>
        `The cloud has both: ${partsWith('en', offenders, text)}. Microsoft’s pages forbade it until 2018 and say nothing of it since.`,
      mixedRefused: ({ offenders }) => `The cloud has both: ${partsWith('en', offenders, text)}. The matrix of 2017 does not support that.`,
    },
  },
};
