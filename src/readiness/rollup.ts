/** From results to one word, and from one word to the next along what stands on what (catalogue.md, Words). */
import type { ReadinessCounts, Result } from './assessment';
import type { Readiness } from './subjects';

/** Worst first; out of scope is outside the scale and never makes anything worse. */
const RANK: Readonly<Record<Readiness, number>> = { notReady: 0, unknown: 1, readyWithConditions: 2, ready: 3, outOfScope: 4 };

const IN_SCOPE = ['notReady', 'unknown', 'readyWithConditions', 'ready'] as const;

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
    if (result.level === 'advice' || result.status === 'notApplicable') continue;
    seen = true;
    const most = allows(result);
    if (rank(most) < rank(readiness)) readiness = most;
  }
  return seen ? readiness : 'unknown';
}

/** The best that a subject with this result can be. */
function allows(result: Result): Readiness {
  if (isBlocking(result)) return result.status === 'fail' ? 'notReady' : 'unknown';
  return isCondition(result) ? 'readyWithConditions' : 'ready';
}

/** Whether a result alone keeps its subject from being ready, even with conditions. */
export function isBlocking(result: Result): boolean {
  return result.level === 'blocker' && !result.waived && (result.status === 'fail' || result.status === 'unknown');
}

/** What keeps a subject without failing or unknown blockers from being plainly ready. */
function isCondition(result: Result): boolean {
  if (result.level === 'blocker') return result.waived !== undefined || result.confirmed !== undefined || result.status === 'warn';
  return !result.waived && (result.status === 'warn' || result.status === 'fail' || result.status === 'unknown');
}

/** The worst of which there is at least one; ready where there is none. */
export function worstCounted(counts: ReadinessCounts): Readiness {
  return IN_SCOPE.find((readiness) => counts[readiness] > 0) ?? 'ready';
}

/** Counts of nothing yet. */
export function noReadiness(): Record<Readiness, number> {
  return { notReady: 0, unknown: 0, readyWithConditions: 0, ready: 0, outOfScope: 0 };
}

/** Counts of each readiness. */
export function countReadiness(all: Iterable<Readiness>): ReadinessCounts {
  const counts = noReadiness();
  for (const readiness of all) counts[readiness] += 1;
  return counts;
}
