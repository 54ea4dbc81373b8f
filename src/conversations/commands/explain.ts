import { distance } from 'fastest-levenshtein';
import { choiceCard } from '../../cards/choice';
import { documentsCard, explanationCard } from '../../cards/explanation';
import { CATALOGUE, type Catalogued } from '../../readiness/catalogue';
import type { Assessment } from '../../readiness/assessment';
import type { Edition } from '../../readiness/editions/edition';
import { answer, type Asking } from '../asking';
import { underEdition } from '../editions';
import { findPhrase } from '../phrases';
import { fold, match, type Patterns } from '../said';
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

const ASKS_WHY = /^(?:(?:to )?(?:me|us) |for (?:mig|oss) )?(?:why|varfor)\b/;

const MOST_OFFERED = 5;
/** Letters that may be wrong in an id. */
const MOST_MISTAKES = 2;

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
      run: (asking) => answerExplanation(asking, id, card, asked?.edition ?? asking.assessments.edition),
    };
  },
};

/** A requirement of the catalogue by its id, without regard to case. */
export function requirementNamed(id: string): Catalogued | undefined {
  return CATALOGUE.find((requirement) => requirement.id.toLowerCase() === id.toLowerCase());
}

/** Undefined: it is no rule that is to be explained, but what is said of something. */
async function answerExplanation(asking: Asking, id: string, card: typeof documentsCard, edition: Edition): Promise<Answer | undefined> {
  const requirement = requirementNamed(id);
  if (requirement) return answer(card(asking.cards, requirement, edition));
  const near = CATALOGUE.map((each) => ({ each, far: farness(each.id, id.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_OFFERED);
  const isRule = near.some(({ far }) => far <= MOST_MISTAKES);
  if (!isRule && isAboutThing(await asking.assessments.current(), id)) return undefined;
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

/** "why HV17 is not ready", "HV07", and what looks like a name that nothing has; an id has a dot, and no capital. */
function isAboutThing(assessment: Assessment, phrase: string): boolean {
  if (ASKS_WHY.test(fold(phrase))) return true;
  const found = findPhrase(assessment, phrase);
  return (
    found.found === 'subjects' || (found.found === 'none' && (found.mentioned.length > 0 || /^(?=.*\p{L})[^.]*[\d\p{Lu}]/u.test(phrase)))
  );
}

/** The id itself, or the part behind its dot, whichever is nearer. */
function farness(id: string, wanted: string): number {
  const known = id.toLowerCase();
  return Math.min(distance(known, wanted), distance(known.split('.')[1] ?? known, wanted));
}
