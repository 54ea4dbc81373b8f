/** From results to one word, and from one word to the next along what stands on what (catalogue.md, Words). */
import type { ReadinessCounts, Result } from './assessment';
import type { Readiness } from './subjects';

/** Worst first; out of scope is outside the scale and never makes anything worse. */
const RANK: Readonly<Record<Readiness, number>> = { notReady: 0, unknown: 1, readyWithConditions: 2, ready: 3, outOfScope: 4 };

/** The worse of two or more; `outOfScope` only when nothing else is given. */
export function worst(first: Readiness, ...others: readonly Readiness[]): Readiness {
  let lowest = first;
  for (const other of others) if (rank(other) < rank(lowest)) lowest = other;
  return lowest;
}

/** Position on the scale, 0 the worst. */
export function rank(readiness: Readiness): number {
  return RANK[readiness];
}

/** A subject's own readiness. Advice never counts; nothing is ready of which nothing was seen to hold. */
export function ownReadiness(results: readonly Result[]): Readiness {
  let readiness: Readiness = 'ready';
  let seen = false;
  for (const result of results) {
    if (result.level === 'advice') continue;
    if (result.status !== 'notApplicable') seen = true;
    readiness = worst(readiness, allows(result));
  }
  return seen ? readiness : 'unknown';
}

/** The best that a subject with this result can be. */
function allows(result: Result): Readiness {
  if (result.level === 'blocker' && !result.waived && result.status === 'fail') return 'notReady';
  if (result.level === 'blocker' && !result.waived && result.status === 'unknown') return 'unknown';
  return isCondition(result) ? 'readyWithConditions' : 'ready';
}

/** What keeps a subject without failing or unknown blockers from being plainly ready. */
function isCondition(result: Result): boolean {
  if (result.level === 'blocker') return result.waived !== undefined || result.confirmed !== undefined || result.status === 'warn';
  return !result.waived && (result.status === 'warn' || result.status === 'fail' || result.status === 'unknown');
}

/** Counts of each readiness. */
export function countReadiness(all: Iterable<Readiness>): ReadinessCounts {
  const counts = { notReady: 0, unknown: 0, readyWithConditions: 0, ready: 0, outOfScope: 0 };
  for (const readiness of all) counts[readiness] += 1;
  return counts;
}
