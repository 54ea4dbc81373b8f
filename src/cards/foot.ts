import type { Assessment, Evidence } from '../readiness/assessment';
import { formatZonedTime } from '../words/format';
import type { CardContext } from './context';
import { oldestOf } from './evidence';

/** What the verdicts on the whole estate stand on: the edition, and the oldest evidence with its time. */
export function standsOnText(context: CardContext, assessment: Assessment): string {
  const { foot } = context.words.cards;
  const { evidenceAsOf, edition } = assessment;
  if (evidenceAsOf === undefined) return foot.standsOnNothing(edition);
  return foot.stands(edition, formatZonedTime(context.words.language, evidenceAsOf, context.timeZone));
}

/** What the verdict on one subject or area stands on: the edition, and the oldest of its own evidence, where there is any. */
export function standsOnEvidence(context: CardContext, assessment: Assessment, evidence: readonly Evidence[]): string {
  const { foot } = context.words.cards;
  const oldest = oldestOf(evidence);
  if (oldest === undefined) return foot.edition(assessment.edition);
  return foot.stands(assessment.edition, formatZonedTime(context.words.language, oldest, context.timeZone));
}
