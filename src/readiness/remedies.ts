/** What ends a verdict that stands in the way: its sources are read again, and what they showed before is mended. */
import type { Assessment, Result } from './assessment';
import type { Source } from './facts';

/**
 * The verdicts to be repaired one after the other until this one is good, if what was last seen still holds: itself; where its evidence
 * is too old, one for each source to be read again, and the verdict as it was last seen where that one stands in the way as well; one for
 * each reason where it fails for two.
 */
export function remediesOf(result: Result, sources: Assessment['sources']): readonly Result[] {
  const { unknown, ...seen } = result;
  if (unknown?.reason !== 'stale') return singly(result);
  const again = oldSources(result, sources).map((source): Result => ({ ...result, unknown: { ...unknown, source } }));
  return [result, ...again, ...asLastSeen(seen, unknown.lastKnown)];
}

/** What fails for two reasons takes two repairs. */
function singly(result: Result): readonly Result[] {
  const { finding } = result;
  if (finding?.case !== 'managedDisksOffAndAgentTooOld') return [result];
  return ['managedDisksOff', 'agentTooOld'].map((reason) => ({ ...result, finding: { ...finding, case: reason } }));
}

/** Nothing where the last that was seen was no hindrance. */
function asLastSeen(seen: Omit<Result, 'unknown'>, lastKnown: Result['status'] | undefined): readonly Result[] {
  if (lastKnown === 'fail') return singly({ ...seen, status: 'fail' });
  if (lastKnown !== 'unknown') return [];
  return [{ ...seen, unknown: { reason: seen.finding?.reason ?? 'sourcesSilent', facts: [] } }];
}

/** The other sources it stands on that are too old as well: the verdict names the first alone. */
function oldSources({ evidence, unknown }: Result, sources: Assessment['sources']): readonly Source[] {
  const old = evidence.filter(({ source, observedAt }) =>
    sources.some((state) => state.source === source && state.state === 'stale' && state.observedAt === observedAt),
  );
  return [...new Set(old.map(({ source }) => source))].filter((source) => source !== unknown?.source);
}
