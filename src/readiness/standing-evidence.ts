/** What a verdict stands on. Records of one report share their sightings, so thousands of verdicts share this too. */
import type { Evidence } from './assessment';
import type { Judgement } from './judgement';
import type { FactRecord, Sighting } from './facts';
import { isStaleSighting } from './freshness';
import type { ErasedFacts } from './requirement';

interface Standing {
  readonly evidence: readonly Evidence[];
  /** A sighting among it that may not carry a verdict any more. */
  readonly stale: Sighting | undefined;
}

/** The sightings behind the known ones among some facts; worked out once per run for records that share their sightings. */
export class StandingEvidence {
  /** By list of sightings, then by which of the facts are known (a bit each). */
  private readonly known = new Map<readonly Sighting[], Map<number, Standing>>();

  constructor(
    readonly names: readonly string[],
    private readonly judgement: Judgement,
  ) {}

  of(record: FactRecord): Standing {
    let byKnown = this.known.get(record.sightings);
    if (!byKnown) this.known.set(record.sightings, (byKnown = new Map<number, Standing>()));
    const bits = this.knownBits(record.facts);
    let standing = byKnown.get(bits);
    if (!standing) byKnown.set(bits, (standing = this.workOut(record)));
    return standing;
  }

  private knownBits(facts: ErasedFacts): number {
    let bits = 0;
    for (let index = 0; index < this.names.length; index += 1) {
      if (facts[this.names[index] ?? ''] !== undefined) bits |= 1 << index;
    }
    return bits;
  }

  private workOut(record: FactRecord): Standing {
    const facts = record.facts as ErasedFacts;
    const known = this.names.filter((name) => facts[name] !== undefined);
    const sightings = record.sightings.filter((sighting) => known.some((name) => sighting.facts.includes(name)));
    const { limits, now } = this.judgement;
    return { evidence: sightings.map(toEvidence), stale: sightings.find((sighting) => isStaleSighting(sighting, limits, now)) };
  }
}

function toEvidence(sighting: Sighting): Evidence {
  const { source, observedAt, reference } = sighting;
  return { source, observedAt, ...(reference !== undefined && { reference }) };
}
