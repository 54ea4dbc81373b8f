import type { RequirementId } from '../readiness/catalogue';
import type { Edition } from '../readiness/editions/edition';
import { limitsOf, ruleOf, type LimitName } from '../words/limit-words';
import type { Words } from '../words/words';

/** What the edition says on a requirement: its figures, each as a sentence or several lines; without figures the rule itself. */
export function limitTexts(words: Words, edition: Edition, requirement: RequirementId): readonly string[] {
  const rule = ruleOf(words.rules, requirement);
  return rule === undefined ? limitsOf(requirement).flatMap((name) => limitText(words, edition, name, requirement)) : [rule];
}

function limitText<P extends LimitName>(words: Words, edition: Edition, name: P, requirement: RequirementId): string | readonly string[] {
  // One name chooses both the sentence and its value, which the compiler cannot follow through the union.
  const say = words.limits[name] as (value: Edition[LimitName]['value'], asked: RequirementId) => string | readonly string[];
  return say(edition[name].value, requirement);
}
