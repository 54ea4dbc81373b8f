/** Names of operating systems that no rule knows: collected, so that the spelling can be added to derived/guest.ts or derived/windows.ts. */
import type { Assessment } from './assessment';

export interface UnrecognisedSystem {
  readonly kind: 'host' | 'vm';
  /** As it was reported. */
  readonly name: string;
  readonly count: number;
}

/** The cases in which a name was read and not recognised, by the requirement that judges it. */
const CASES = { 'host.os': 'unrecognised', 'vm.guestOs': 'unrecognised' } as const;

/** Each name once with how many subjects in scope bear it, the most frequent first. Names that an administrator typed say nothing. */
export function unrecognisedSystems(assessment: Assessment): readonly UnrecognisedSystem[] {
  const counts = new Map<string, { kind: 'host' | 'vm'; name: string; count: number }>();
  for (const { kind, results } of assessment.subjects) {
    if (kind !== 'host' && kind !== 'vm') continue;
    const wanted = kind === 'host' ? 'host.os' : 'vm.guestOs';
    const finding = results.find(({ requirement }) => requirement === wanted)?.finding;
    if (finding?.case !== CASES[wanted] || typeof finding.observed !== 'string' || finding.observed === '') continue;
    const key = `${kind} ${finding.observed}`;
    const known = counts.get(key) ?? { kind, name: finding.observed, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
