/** What a verdict stands on. Records of one report share their sightings, so thousands of verdicts share this too. */
import type { Evidence } from './assessment';
import type { Judgement } from './judgement';
import type { FactRecord, Sighting } from './facts';
import { isStaleSighting } from './freshness';
import type { ErasedFacts } from './requirement';

export interface StandingEvidence {
  readonly evidence: readonly Evidence[];
  /** A sighting among it that may not carry a verdict any more. */
  readonly stale: Sighting | undefined;
}

/** By list of names, then by which of them are known (a bit each). */
type Memory = Map<readonly string[], Map<number, StandingEvidence>>;

const memories = new WeakMap<Judgement, WeakMap<readonly Sighting[], Memory>>();

/** The sightings that saw the known ones among these facts; worked out once per run for records that share their sightings. */
export function standingEvidence(record: FactRecord, names: readonly string[], judgement: Judgement): StandingEvidence {
  const known = knownBits(record.facts, names);
  const memory = memoryOf(record.sightings, judgement);
  let byKnown = memory.get(names);
  if (!byKnown) {
    byKnown = new Map<number, StandingEvidence>();
    memory.set(names, byKnown);
  }
  let found = byKnown.get(known);
  if (!found) byKnown.set(known, (found = workOut(record, names, judgement)));
  return found;
}

function memoryOf(sightings: readonly Sighting[], judgement: Judgement): Memory {
  let bySightings = memories.get(judgement);
  if (!bySightings) memories.set(judgement, (bySightings = new WeakMap<readonly Sighting[], Memory>()));
  let memory = bySightings.get(sightings);
  if (!memory) {
    memory = new Map<readonly string[], Map<number, StandingEvidence>>();
    bySightings.set(sightings, memory);
  }
  return memory;
}

function knownBits(facts: ErasedFacts, names: readonly string[]): number {
  let bits = 0;
  for (let index = 0; index < names.length; index += 1) {
    if (facts[names[index] ?? ''] !== undefined) bits |= 1 << index;
  }
  return bits;
}

function workOut(record: FactRecord, names: readonly string[], judgement: Judgement): StandingEvidence {
  const facts = record.facts as ErasedFacts;
  const known = names.filter((name) => facts[name] !== undefined);
  const sightings = record.sightings.filter((sighting) => known.some((name) => sighting.facts.includes(name)));
  return {
    evidence: sightings.map(toEvidence),
    stale: sightings.find((sighting) => isStaleSighting(sighting, judgement.limits, judgement.now)),
  };
}

function toEvidence(sighting: Sighting): Evidence {
  const { source, observedAt, reference } = sighting;
  return { source, observedAt, ...(reference !== undefined && { reference }) };
}
