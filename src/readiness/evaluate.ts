import type { Evidence, Result } from './assessment';
import type { Edition } from './editions/edition';
import type { FactRecord, Sighting } from './facts';
import type { Finding } from './finding';
import { isStaleSighting, type FreshnessLimits } from './freshness';
import type { ErasedFacts, Requirement } from './requirement';
import type { UnknownReason } from './subjects';

/** What every verdict of one run shares. */
export interface Judgement {
  readonly edition: Edition;
  /** Milliseconds since 1970: what counts as now. */
  readonly now: number;
  readonly limits: FreshnessLimits;
}

/**
 * Judges one requirement on measured facts alone: applicability first, then the needs, then the check, then the age of
 * what it stood on. A missing need never reaches the check.
 */
export function evaluate(requirement: Requirement, record: FactRecord, judgement: Judgement): Result {
  const facts = record.facts as ErasedFacts;
  const applies = requirement.appliesWhen;
  const conditions = applies?.needs ?? [];
  const looked = [...conditions, ...(applies?.wants ?? [])];
  const missing = [...conditions, ...requirement.needs].find((name) => facts[name] === undefined);

  if (applies && conditions.every((name) => facts[name] !== undefined) && !applies.holds(pick(facts, looked), judgement.edition)) {
    return conclude(requirement, { status: 'notApplicable' }, looked, record, judgement);
  }
  if (missing !== undefined) return unread(requirement, missing, record, judgement);

  const used = [...conditions, ...requirement.needs, ...requirement.wants];
  const outcome = requirement.check(pick(facts, used), judgement.edition);
  if ('missing' in outcome) return unread(requirement, outcome.missing, record, judgement);
  return conclude(requirement, outcome, used, record, judgement);
}

/** A requirement's level in an edition. */
export function levelOf(requirement: Requirement, edition: Edition): Result['level'] {
  return edition.levels[requirement.id] ?? requirement.level;
}

/** Every requirement of a subject that nobody means to replicate, or that is no Hyper-V: nothing is asked of it. */
export function notAsked(requirement: Requirement, edition: Edition): Result {
  return { requirement: requirement.id, level: levelOf(requirement, edition), status: 'notApplicable', evidence: [] };
}

function pick(facts: ErasedFacts, names: readonly string[]): ErasedFacts {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = facts[name];
  return picked;
}

function conclude(
  requirement: Requirement,
  outcome: Finding | { readonly status: 'notApplicable' },
  used: readonly string[],
  record: FactRecord,
  judgement: Judgement,
): Result {
  const sightings = sightingsOf(record, used);
  const stale = sightings.find((sighting) => isStaleSighting(sighting, judgement.limits, judgement.now));
  const finding = 'case' in outcome ? outcome : undefined;
  const common = {
    requirement: requirement.id,
    level: levelOf(requirement, judgement.edition),
    evidence: sightings.map(toEvidence),
    ...(finding && { finding }),
  };
  if (stale) {
    const old = stale.facts.filter((name) => used.includes(name));
    return { ...common, status: 'unknown', unknown: { reason: 'stale', facts: old, source: stale.source, lastKnown: outcome.status } };
  }
  if (finding?.status === 'unknown')
    return { ...common, status: 'unknown', unknown: { reason: finding.reason ?? 'sourcesSilent', facts: [] } };
  return { ...common, status: outcome.status };
}

/** Unknown, because a fact was not read; the record says why. */
function unread(requirement: Requirement, name: string, record: FactRecord, judgement: Judgement): Result {
  const gap = record.gaps.find((each) => each.facts.includes(name));
  const reason: UnknownReason = gap?.reason ?? (requirement.confirmedOnly ? 'notAnswered' : 'notCollected');
  return {
    requirement: requirement.id,
    level: levelOf(requirement, judgement.edition),
    status: 'unknown',
    unknown: { reason, facts: [name], ...(gap && { source: gap.source }), ...(gap?.detail !== undefined && { detail: gap.detail }) },
    evidence: [],
  };
}

function sightingsOf(record: FactRecord, used: readonly string[]): readonly Sighting[] {
  const facts = record.facts as ErasedFacts;
  const known = used.filter((name) => facts[name] !== undefined);
  return record.sightings.filter((sighting) => known.some((name) => sighting.facts.includes(name)));
}

function toEvidence(sighting: Sighting): Evidence {
  return {
    source: sighting.source,
    observedAt: sighting.observedAt,
    ...(sighting.reference !== undefined && { reference: sighting.reference }),
  };
}
