import type { Assessment } from '../readiness/assessment';
import { formatZonedTime } from '../words/format';
import type { CardContext } from './context';

/** What the verdicts of a card stand on: the edition, and the oldest evidence with its time. */
export function standsOnText(context: CardContext, assessment: Assessment): string {
  const { foot } = context.words.cards;
  const { evidenceAsOf, edition } = assessment;
  if (evidenceAsOf === undefined) return foot.standsOnNothing(edition);
  return foot.stands(edition, formatZonedTime(context.words.language, evidenceAsOf, context.timeZone));
}
