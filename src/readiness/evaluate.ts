import type { Result } from './assessment';
import type { Edition } from './editions/edition';
import type { FactRecord } from './facts';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import type { ErasedFacts, Requirement } from './requirement';
import { standingEvidence } from './standing-evidence';
import type { Status, UnknownReason } from './subjects';

/** The facts a requirement declares; made once, so that verdicts on the same names share their evidence. */
interface Declared {
  /** Those that decide whether it applies, without which that is not known. */
  readonly conditions: readonly string[];
  /** The same and what is looked at besides. */
  readonly looked: readonly string[];
  readonly needed: readonly string[];
  readonly used: readonly string[];
}

const declarations = new WeakMap<Requirement, Declared>();

/**
 * Judges one requirement on measured facts alone: applicability first, then the needs, then the check, then the age of
 * what it stood on. A missing need never reaches the check; what a check reads beyond its declaration does not compile.
 */
export function evaluate(requirement: Requirement, record: FactRecord, judgement: Judgement): Result {
  const facts = record.facts as ErasedFacts;
  const { conditions, looked, needed, used } = declared(requirement);
  const applies = requirement.appliesWhen;

  if (applies && firstMissing(facts, conditions) === undefined && !applies.holds(facts, judgement.edition)) {
    return conclude(requirement, undefined, looked, record, judgement);
  }
  const missing = firstMissing(facts, needed);
  if (missing !== undefined) return unread(requirement, missing, record, judgement);

  const outcome = requirement.check(facts, judgement.edition);
  if ('missing' in outcome) return unread(requirement, outcome.missing, record, judgement);
  return conclude(requirement, outcome, used, record, judgement);
}

/** A requirement's level in an edition. */
function levelOf(requirement: Requirement, edition: Edition): Result['level'] {
  return edition.levels[requirement.id] ?? requirement.level;
}

/** Every requirement of a subject that nobody means to replicate, or that is no Hyper-V: nothing is asked of it. */
export function notAsked(requirement: Requirement, edition: Edition): Result {
  return { requirement: requirement.id, level: levelOf(requirement, edition), status: 'notApplicable', evidence: [] };
}

function declared(requirement: Requirement): Declared {
  let known = declarations.get(requirement);
  if (!known) {
    const conditions = requirement.appliesWhen?.needs ?? [];
    const looked = [...conditions, ...(requirement.appliesWhen?.wants ?? [])];
    const needed = [...conditions, ...requirement.needs];
    known = { conditions, looked, needed, used: [...needed, ...requirement.wants] };
    declarations.set(requirement, known);
  }
  return known;
}

function firstMissing(facts: ErasedFacts, names: readonly string[]): string | undefined {
  for (const name of names) if (facts[name] === undefined) return name;
  return undefined;
}

/** @param finding what the check said; undefined: the requirement does not apply */
function conclude(
  requirement: Requirement,
  finding: Finding | undefined,
  used: readonly string[],
  record: FactRecord,
  judgement: Judgement,
): Result {
  const { evidence, stale } = standingEvidence(record, used, judgement);
  const level = levelOf(requirement, judgement.edition);
  const status: Status = finding?.status ?? 'notApplicable';
  const result: Result = finding
    ? { requirement: requirement.id, level, status, finding, evidence }
    : { requirement: requirement.id, level, status, evidence };
  if (stale) {
    const old = stale.facts.filter((name) => used.includes(name));
    return { ...result, status: 'unknown', unknown: { reason: 'stale', facts: old, source: stale.source, lastKnown: status } };
  }
  return status === 'unknown' ? { ...result, unknown: { reason: finding?.reason ?? 'sourcesSilent', facts: [] } } : result;
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
