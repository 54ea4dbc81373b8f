/** What stands on what, and what holds what: effective readiness, causes and contents, each in one pass over the estate. */
import type { ReadinessCounts } from './assessment';
import type { EstateSubject } from './estate/subject';
import { countReadiness, rank, worst } from './rollup';
import type { Readiness } from './subjects';

export interface Standing {
  /** The worse of a subject's own readiness and everything it stands on. */
  effective(id: string): Readiness;
  /** The ids it stands on directly; of alternatives the best one. */
  standsOn(id: string): readonly string[];
  /** The subjects below whose own readiness is what makes this one worse than itself, nearest the ground first. */
  heldBackBy(id: string): readonly string[];
  /** Hosts and VMs in scope inside it; undefined for kinds that hold nothing. */
  contents(id: string): { readonly hosts: ReadinessCounts; readonly vms: ReadinessCounts } | undefined;
  /** Effective readiness of the hosts in scope inside it. */
  hostReadiness(id: string): readonly Readiness[];
}

/** @param own each subject's own readiness, by id */
export function standing(estate: readonly EstateSubject[], own: ReadonlyMap<string, Readiness>): Standing {
  const subjects = new Map(estate.map((subject) => [subject.id, subject]));
  const effective = new Map<string, Readiness>();
  const directly = new Map<string, readonly string[]>();

  const compute = (id: string): Readiness => {
    const known = effective.get(id);
    if (known) return known;
    const subject = subjects.get(id);
    const self = own.get(id) ?? 'unknown';
    if (!subject || self === 'outOfScope') return remember(id, self, []);
    const alternatives = subject.standsOnBestOf.toSorted((a, b) => rank(compute(b)) - rank(compute(a))).slice(0, 1);
    const below = [...subject.standsOnAll, ...alternatives].filter((each) => subjects.has(each));
    // A VM of which nobody knows what it stands on cannot be called ready.
    const ground = subject.kind === 'vm' && subject.unseen && subject.unseen.length > 0 ? (['unknown'] as const) : [];
    return remember(id, worst(self, ...ground, ...below.map(compute)), below);
  };
  const remember = (id: string, readiness: Readiness, below: readonly string[]): Readiness => {
    effective.set(id, readiness);
    directly.set(id, below);
    return readiness;
  };
  for (const subject of estate) compute(subject.id);

  const causes = (id: string, target: Readiness, found: Set<string>): Set<string> => {
    for (const below of directly.get(id) ?? []) {
      if (effective.get(below) !== target) continue;
      causes(below, target, found);
      if (own.get(below) === target) found.add(below);
    }
    return found;
  };
  const holds = contentsOf(estate, effective);
  return {
    effective: (id) => effective.get(id) ?? 'unknown',
    standsOn: (id) => directly.get(id) ?? [],
    heldBackBy: (id) => {
      const target = effective.get(id) ?? 'unknown';
      return own.get(id) === target ? [] : [...causes(id, target, new Set())];
    },
    contents: (id) => {
      const held = holds.get(id);
      return held && { hosts: countReadiness(held.hosts), vms: countReadiness(held.vms) };
    },
    hostReadiness: (id) => holds.get(id)?.hosts ?? [],
  };
}

interface Held {
  readonly hosts: Readiness[];
  readonly vms: Readiness[];
}

function contentsOf(estate: readonly EstateSubject[], effective: ReadonlyMap<string, Readiness>): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const subject of estate) {
    if (subject.kind !== 'vm' && subject.kind !== 'storageAccount') held.set(subject.id, { hosts: [], vms: [] });
  }
  const plan = estate.find((subject) => subject.kind === 'plan')?.id;
  for (const subject of estate) {
    if (subject.outOfScope || (subject.kind !== 'host' && subject.kind !== 'vm')) continue;
    const holders = [plan, subject.vmmServerId, ...subject.cloudIds, subject.hostId];
    for (const holder of holders) {
      if (holder !== undefined) held.get(holder)?.[subject.kind === 'host' ? 'hosts' : 'vms'].push(effective.get(subject.id) ?? 'unknown');
    }
  }
  return held;
}
