/** From results to one word, and from one word to the next along what stands on what (catalogue.md, Words). */
import type { ReadinessCounts, Result } from './assessment';
import type { Readiness } from './subjects';

/** Worst first; out of scope is outside the scale and never makes anything worse. */
const WORST_FIRST: readonly Readiness[] = ['notReady', 'unknown', 'readyWithConditions', 'ready', 'outOfScope'];

/** The worse of two or more; `outOfScope` only when nothing else is given. */
export function worst(first: Readiness, ...others: readonly Readiness[]): Readiness {
  return others.reduce((a, b) => (rank(b) < rank(a) ? b : a), first);
}

/** The best of several; `unknown` of none. */
export function best(all: readonly Readiness[]): Readiness {
  return all.reduce<Readiness | undefined>((a, b) => (a === undefined || rank(b) > rank(a) ? b : a), undefined) ?? 'unknown';
}

/** Position on the scale, 0 the worst. */
export function rank(readiness: Readiness): number {
  return WORST_FIRST.indexOf(readiness);
}

/** A subject's own readiness. Advice never counts; nothing is ready of which nothing was seen to hold. */
export function ownReadiness(results: readonly Result[]): Readiness {
  const counted = results.filter((result) => result.level !== 'advice');
  const open = counted.filter((result) => !result.waived);
  const blockers = open.filter((result) => result.level === 'blocker');
  if (blockers.some((result) => result.status === 'fail')) return 'notReady';
  if (blockers.some((result) => result.status === 'unknown')) return 'unknown';
  if (!counted.some((result) => result.status !== 'notApplicable')) return 'unknown';
  return counted.some(isCondition) ? 'readyWithConditions' : 'ready';
}

/** What keeps a subject without failing or unknown blockers from being plainly ready. */
function isCondition(result: Result): boolean {
  if (result.level === 'blocker') return result.waived !== undefined || result.confirmed !== undefined || result.status === 'warn';
  return !result.waived && (result.status === 'warn' || result.status === 'fail' || result.status === 'unknown');
}

/** Whether a result stands in the way of plain ready: a blocker or condition that is not met, and not waived. */
export function isGap(result: Result): boolean {
  return (
    !result.waived && result.level !== 'advice' && (result.status === 'fail' || result.status === 'unknown' || result.status === 'warn')
  );
}

/** Counts of each readiness. */
export function countReadiness(all: Iterable<Readiness>): ReadinessCounts {
  const counts = { notReady: 0, unknown: 0, readyWithConditions: 0, ready: 0, outOfScope: 0 };
  for (const readiness of all) counts[readiness] += 1;
  return counts;
}
