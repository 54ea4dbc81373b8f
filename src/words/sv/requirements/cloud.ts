import { formatSome } from '../../format';
import type { WordsFor } from '../../requirement-words';

export const cloudWords: WordsFor<'cloud.hostGroup'> = {
  'cloud.hostGroup': {
    asks: 'Molnet har minst en värdgrupp',
    failing: 'Molnet har ingen värdgrupp',
    why: 'Molnets värdar kommer från de värdgrupper som är tilldelade det. Utan värdgrupp finns inget i molnet att replikera.',
    fix: 'Tilldela molnet en värdgrupp i VMM: molnets egenskaper, Resources.',
    cases: {
      hasHostGroups: (finding) => `Värdgrupper: ${formatSome('sv', finding.observed)}.`,
      noHostGroup: () => 'Ingen värdgrupp är tilldelad molnet. Minst en behövs.',
    },
  },
};
