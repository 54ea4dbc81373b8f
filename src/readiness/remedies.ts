/** What ends a verdict that stands in the way: its sources are read again, and what they showed before is mended. */
import type { Assessment, Result } from './assessment';
import type { Source } from './facts';
import { isBlocking } from './rollup';

/**
 * The verdicts to be repaired one after the other until this one is good, if what was last seen still holds: itself, and each other
 * reason that stands in the way; where its evidence is too old, one for each source to be read again, and what stood in the way
 * when it was last seen.
 */
export function remediesOf({ besides = [], ...first }: Result, sources: Assessment['sources']): readonly Result[] {
  const { unknown } = first;
  if (unknown?.reason !== 'stale') return [first, ...besides.filter(isBlocking)];
  const again = oldSources(first, sources).map((source): Result => ({ ...first, unknown: { ...unknown, source } }));
  return [first, ...again, ...[first, ...besides].flatMap(asLastSeen)];
}

/** Nothing where the last that was seen was no hindrance. */
function asLastSeen(result: Result): readonly Result[] {
  const { unknown, ...seen } = result;
  if (unknown?.reason !== 'stale') return isBlocking(result) ? [result] : [];
  if (unknown.lastKnown === 'fail') return [{ ...seen, status: 'fail' }];
  if (unknown.lastKnown !== 'unknown') return [];
  return [{ ...seen, unknown: { reason: seen.finding?.reason ?? 'sourcesSilent', facts: [] } }];
}

/** The other sources it stands on that are too old as well: the verdict names the first alone. */
function oldSources({ evidence, unknown }: Result, sources: Assessment['sources']): readonly Source[] {
  const old = evidence.filter(({ source, observedAt }) =>
    sources.some((state) => state.source === source && state.state === 'stale' && state.observedAt === observedAt),
  );
  return [...new Set(old.map(({ source }) => source))].filter((source) => source !== unknown?.source);
}
