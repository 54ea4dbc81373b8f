import { distance } from 'fastest-levenshtein';
import { choiceCard } from '../../cards/choice';
import { documentsCard, explanationCard } from '../../cards/explanation';
import { CATALOGUE, type Catalogued } from '../../readiness/catalogue';
import type { Edition } from '../../readiness/editions/edition';
import { answer, type Asking } from '../asking';
import { underEdition } from '../editions';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

const EXPLAIN: Patterns = {
  en: [
    /^explain (?<id>[a-z]+\.[a-z0-9.]+) (?<documents>documents?|sources?)$/,
    /^(?:explain|what is|what does|define) (?<id>[a-z]+\.[a-z0-9.]+)(?: mean)?$/,
    /^explain (?<id>.+)$/,
  ],
  sv: [
    /^forklara (?<id>[a-z]+\.[a-z0-9.]+) (?<documents>dokument(?:en)?|kallor(?:na)?)$/,
    /^(?:forklara|vad ar|vad betyder|vad innebar) (?<id>[a-z]+\.[a-z0-9.]+)$/,
    /^forklara (?<id>.+)$/,
  ],
};
/** Only of an id that there is: a host may be called `server.contoso.com`. */
const WHY: Patterns = { en: [/^why (?<id>[a-z]+\.[a-z0-9.]+)$/], sv: [/^varfor (?<id>[a-z]+\.[a-z0-9.]+)$/] };

const MOST_OFFERED = 5;

/** "explain host.kb2961977", also as another edition has it: "explain vm.dataDiskCount under 2026-09". An id that is not exact is offered, never explained for another. */
export const explain: Command = {
  name: 'explain',
  parse: (said) => {
    const asked = underEdition(said);
    const line = asked?.rest ?? said;
    const why = match(line, WHY);
    const heard = why && requirementNamed(why.groups['id'] ?? '') ? why : match(line, EXPLAIN);
    const { id, documents } = heard?.groups ?? {};
    if (!heard || id === undefined) return undefined;
    const card = documents === undefined ? explanationCard : documentsCard;
    return {
      ...(heard.language && { language: heard.language }),
      run: (asking) => Promise.resolve(answerExplanation(asking, id, card, asked?.edition ?? asking.assessments.edition)),
    };
  },
};

/** A requirement of the catalogue by its id, without regard to case. */
export function requirementNamed(id: string): Catalogued | undefined {
  return CATALOGUE.find((requirement) => requirement.id.toLowerCase() === id.toLowerCase());
}

function answerExplanation(asking: Asking, id: string, card: typeof documentsCard, edition: Edition): Answer {
  const requirement = requirementNamed(id);
  if (requirement) return answer(card(asking.cards, requirement, edition));
  const near = CATALOGUE.map((each) => ({ each, far: farness(each.id, id.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_OFFERED);
  const { conversation, requirements } = asking.words;
  return answer(
    choiceCard(asking.cards, {
      title: conversation.unknownRequirement(id),
      lines: [conversation.nearest],
      asked: id,
      choices: near.map(({ each }) => ({
        label: each.id,
        detail: requirements[each.id].asks,
        show: { view: 'explanation', requirement: each.id },
      })),
    }),
  );
}

/** The id itself, or the part behind its dot, whichever is nearer. */
function farness(id: string, wanted: string): number {
  const known = id.toLowerCase();
  return Math.min(distance(known, wanted), distance(known.split('.')[1] ?? known, wanted));
}
