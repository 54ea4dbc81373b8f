/** What holds only until a day that is near. */
import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import { isoTime } from '../support/clock';
import { ENDS_SOON } from './limits';
import type { Ending } from './remembered';

const DAY = 24 * 60 * 60 * 1000;

/** Confirmations, waivers and Microsoft's support that end within a week after a digest that is due within a week; soonest first. */
export function endingsOf(assessment: Assessment, now: number): readonly Ending[] {
  const endings = new Map<string, Ending>();
  const latest = now + 2 * ENDS_SOON;
  for (const subject of assessment.subjects) {
    if (!subject.inScope) continue;
    for (const result of subject.results) {
      const ending = endingOf(subject, result);
      if (!ending || !(Date.parse(ending.until) > now && Date.parse(ending.until) <= latest)) continue;
      const key = `${ending.what} ${ending.requirement} ${ending.until}`;
      const known = endings.get(key);
      endings.set(key, known ? { ...known, count: known.count + 1 } : ending);
    }
  }
  return [...endings.values()].toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until));
}

function endingOf({ name }: AssessedSubject, { requirement, confirmed, waived, finding }: Result): Ending | undefined {
  const of = (what: Ending['what'], until: string): Ending => ({ what, name, count: 1, requirement, until });
  if (waived) return of('waiver', waived.until);
  if (confirmed) return of('confirmation', confirmed.validUntil);
  const lastDay = requirement === 'host.lifecycle' && finding?.case === 'endsSoon' ? lastDayIn(finding.expected) : undefined;
  return lastDay === undefined ? undefined : of('support', isoTime(Date.parse(lastDay) + DAY));
}

function lastDayIn(expected: unknown): string | undefined {
  const { lastDay } = expected as { readonly lastDay?: unknown };
  return typeof lastDay === 'string' ? lastDay : undefined;
}
