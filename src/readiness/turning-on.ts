/** Which of several facts tell two subjects apart for one requirement: those that, put in the other's place, change what it says. */
import type { Edition } from './editions/edition';
import type { ErasedFacts, Requirement } from './requirement';

/**
 * The facts among these on which it turns that a requirement says another thing of the one than of the other. Where it cannot be told, or
 * none of them does so alone, all of them.
 * @param apart facts that it looks at and that are not the same for both
 */
export function turningOn(
  requirement: Requirement,
  one: ErasedFacts,
  other: ErasedFacts,
  apart: readonly string[],
  edition: Edition,
): readonly string[] {
  if (apart.length < 2) return apart;
  const [ofOne, ofOther] = [outcomeOf(requirement, one, edition), outcomeOf(requirement, other, edition)];
  const found = apart.filter(
    (fact) =>
      outcomeOf(requirement, { ...one, [fact]: other[fact] }, edition) !== ofOne ||
      outcomeOf(requirement, { ...other, [fact]: one[fact] }, edition) !== ofOther,
  );
  return found.length === 0 ? apart : found;
}

/** What it says, as text; the time that it is judged at is the same for both, and not asked for. */
function outcomeOf({ appliesWhen, needs, check }: Requirement, facts: ErasedFacts, edition: Edition): string {
  const missing = [...(appliesWhen?.needs ?? []), ...needs].find((name) => name !== 'assessedAt' && facts[name] === undefined);
  if (missing !== undefined) return `missing ${missing}`;
  return appliesWhen?.holds(facts, edition) === false ? 'notApplicable' : JSON.stringify(check(facts, edition));
}
