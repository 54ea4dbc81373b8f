import { whatFirstCard } from '../../cards/what-first';
import { answer } from '../asking';
import { match, type Patterns } from '../said';
import type { Command } from './command';

const FIRST: Patterns = {
  en: [
    /^what (?:should|do|must|shall|can) (?:we|i) (?:need to |have to )?(?:fix|do|mend|repair|start with) first$/,
    /^(?:what|which fix(?:es)?) (?:helps?|gains?|matters?) (?:the )?most$/,
  ],
  sv: [/^vad (?:ska|bor|maste|behover|kan) (?:vi|jag) (?:atgarda|fixa|gora|laga|borja med) forst$/, /^vad (?:hjalper|ger|lonar sig) mest$/],
};

/** "what should we fix first?": the fixes ranked by how many VMs each makes ready. */
export const first: Command = {
  name: 'first',
  parse: (said) => {
    const heard = match(said, FIRST);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: async (asking) => answer(whatFirstCard(asking.cards, await asking.assessments.current(), 0)),
      }
    );
  },
};
