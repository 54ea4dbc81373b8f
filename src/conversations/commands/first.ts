import { whatFirstCard } from '../../cards/what-first';
import type { Assessment } from '../../readiness/assessment';
import type { Edition } from '../../readiness/editions/edition';
import { answer, type Asking } from '../asking';
import { judgedUnder } from '../editions';
import { match, type Patterns, type Said } from '../said';
import type { Answer } from '../turn';
import type { Command, Understood } from './command';
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
export const first: Command = { name: 'first', parse: (said) => firstUnder(said) };

/** @param edition that the question names beside it; absent: the one in force */
export function firstUnder(said: Said, edition?: Edition): Understood | undefined {
  const heard = match(said, FIRST);
  return (
    heard && {
      ...(heard.language && { language: heard.language }),
      run: async (asking) => {
        const judged = judgedUnder(asking, await asking.assessments.current(), edition);
        return answerFirst(judged.asking, judged.assessment, edition, heard.groups['within']);
      },
    }
  );
}

function answerFirst(asking: Asking, assessment: Assessment, edition: Edition | undefined, place: string | undefined): Answer | undefined {
  const { cards } = asking;
  if (place === undefined) return answer(whatFirstCard(cards, assessment, 0));
  return answerWithinPlace(
    asking,
    assessment,
    {
      inside: ({ id }) => ({ view: 'whatFirst', page: 0, within: id, ...(edition && { edition: edition.name }) }),
      card: (container) => whatFirstCard(cards, assessment, 0, container),
    },
    place,
  );
}
