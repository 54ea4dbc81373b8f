import { whatFirstCard } from '../../cards/what-first';
import { answer, type Asking } from '../asking';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';
import { answerWithinPlace } from './place';

const WITHIN_EN = '(?: (?:in|on|at|under|for|of|within) (?<within>\\S.*))?';
const WITHIN_SV = '(?: (?:i|pa|hos|under|for|inom) (?<within>\\S.*))?';

const FIRST: Patterns = {
  en: [
    new RegExp(
      `^what (?:(?:should|do|must|shall|can) (?:we|i) (?:need to |have to )?(?:fix|do|mend|repair|start with) |(?:to )?(?:fix |comes |is )?)first${WITHIN_EN}$`,
    ),
    new RegExp(`^(?:what|which fix(?:es)?) (?:helps?|gains?|matters?) (?:the )?most${WITHIN_EN}$`),
  ],
  sv: [
    new RegExp(
      `^vad (?:(?:ska|bor|maste|behover|kan) (?:vi|jag|man) (?:atgarda|fixa|gora|laga|borja med) |(?:ar |kommer |atgardas )?)forst${WITHIN_SV}$`,
    ),
    new RegExp(`^(?:vad|vilka? atgard(?:er)?) (?:hjalper|ger|lonar sig) mest${WITHIN_SV}$`),
  ],
};

/** "what should we fix first in Gold?": the fixes ranked by how many VMs each makes ready. */
export const first: Command = {
  name: 'first',
  parse: (said) => {
    const heard = match(said, FIRST);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: (asking) => answerFirst(asking, heard.groups['within']),
      }
    );
  },
};

async function answerFirst(asking: Asking, place: string | undefined): Promise<Answer | undefined> {
  const { cards } = asking;
  const assessment = await asking.assessments.current();
  if (place === undefined) return answer(whatFirstCard(cards, assessment, 0));
  return answerWithinPlace(
    asking,
    assessment,
    {
      inside: ({ id }) => ({ view: 'whatFirst', page: 0, within: id }),
      card: (container) => whatFirstCard(cards, assessment, 0, container),
    },
    place,
  );
}
