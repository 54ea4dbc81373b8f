import type { Gap, Sighting } from '../facts';
import type { ReportSighting } from '../inventory';
import type { Plan } from '../plan';
import type { IsoTime } from '../subjects';

const sighted = new WeakMap<ReportSighting, Map<readonly string[], Sighting>>();

/** The sighting of these facts by a report; one object per report and list, shared by all its records. */
export function seenByReport(report: ReportSighting, facts: readonly string[]): Sighting {
  let lists = sighted.get(report);
  if (!lists) {
    lists = new Map<readonly string[], Sighting>();
    sighted.set(report, lists);
  }
  let sighting = lists.get(facts);
  if (!sighting) {
    const from =
      report.toldBy === undefined
        ? { source: 'collector' as const, reference: report.reportId }
        : { source: 'person' as const, reference: report.toldBy };
    sighting = { ...from, observedAt: report.collectedAt, facts };
    lists.set(facts, sighting);
  }
  return sighting;
}

/** What the plan document itself says counts as seen at the run that reads it. */
export function saidByPlan(plan: Plan, at: IsoTime, facts: readonly string[]): Sighting {
  return { source: 'plan', observedAt: at, reference: plan.name, facts };
}

/** A record's gap about one of these names, told as a gap about the facts derived from them. */
export function derivedGap(gaps: readonly Gap[], names: readonly string[], facts: readonly string[]): readonly Gap[] {
  const gap = gaps.find((each) => each.facts.some((fact) => names.includes(fact)));
  return gap ? [{ ...gap, facts }] : [];
}

/** Whether a gap speaks of the fact. */
export function isUnread(gaps: readonly Gap[], fact: string): boolean {
  return gaps.some(({ facts }) => facts.includes(fact));
}
