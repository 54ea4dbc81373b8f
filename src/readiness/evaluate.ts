import type { Result } from './assessment';
import type { Edition } from './editions/edition';
import type { FactRecord, Gap } from './facts';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import type { ErasedFacts, Requirement } from './requirement';
import { StandingEvidence } from './standing-evidence';
import type { Status, UnknownReason } from './subjects';

const NOTHING: Result['evidence'] = [];

/**
 * Judges one requirement on measured facts alone: applicability first, then the needs, then the check, then the age of
 * what it stood on. A missing need never reaches the check; what a check reads beyond its declaration does not compile.
 */
export function evaluate(requirement: Requirement, record: FactRecord, judgement: Judgement): Result {
  return new Evaluation(requirement, judgement).of(record);
}

/** Every requirement of a subject that nobody means to replicate, or that is no Hyper-V: nothing is asked of it. */
export function notAsked(requirement: Requirement, edition: Edition): Result {
  return { requirement: requirement.id, level: levelOf(requirement, edition), status: 'notApplicable', evidence: NOTHING };
}

/** A requirement's level in an edition. */
function levelOf(requirement: Requirement, edition: Edition): Result['level'] {
  return edition.levels[requirement.id] ?? requirement.level;
}

/** Finds an earlier verdict that says the same of other facts; undefined: there is none. */
type Earlier = (finding: Finding, evidence: Result['evidence']) => Result | undefined;

/** One requirement as one run judges it, record after record. */
export class Evaluation {
  /** Every fact it may look at. */
  readonly read: readonly string[];
  private readonly level: Result['level'];
  private readonly conditions: readonly string[];
  private readonly needed: readonly string[];
  /** What a verdict stands on where it does not apply, and where it does. */
  private readonly looked: StandingEvidence;
  private readonly used: StandingEvidence;

  constructor(
    private readonly requirement: Requirement,
    private readonly judgement: Judgement,
    private readonly earlier: Earlier = () => undefined,
  ) {
    const { appliesWhen, needs, wants } = requirement;
    this.level = levelOf(requirement, judgement.edition);
    this.conditions = appliesWhen?.needs ?? [];
    this.needed = [...this.conditions, ...needs];
    this.looked = new StandingEvidence([...this.conditions, ...(appliesWhen?.wants ?? [])], judgement);
    this.used = new StandingEvidence([...this.needed, ...wants], judgement);
    this.read = [...new Set([...this.looked.names, ...this.used.names])];
  }

  /** The verdict on a record of the requirement's kind. */
  of(record: FactRecord): Result {
    const { requirement, judgement } = this;
    const facts = record.facts as ErasedFacts;
    const applies = requirement.appliesWhen;
    if (applies && firstMissing(facts, this.conditions) === undefined && !applies.holds(facts, judgement.edition)) {
      return this.doubted(this.looked.names, record) ?? this.conclude(undefined, this.looked, record);
    }
    const missing = firstMissing(facts, this.needed);
    if (missing !== undefined) return this.unread(missing, record);

    const outcome = requirement.check(facts, judgement.edition);
    if ('missing' in outcome) return this.unread(outcome.missing, record);
    const doubted = this.doubted(this.read, record);
    if (doubted === undefined) return this.reasoned(outcome, record);
    return outcome.status === 'pass' || outcome.status === 'warn' ? doubted : this.reasoned(withoutDoubtful(outcome), record);
  }

  /** A finding with each of its reasons as a verdict of its own. */
  private reasoned(outcome: Finding, record: FactRecord): Result {
    return outcome.also === undefined ? this.conclude(outcome, this.used, record) : this.severallyReasoned(outcome, record);
  }

  private severallyReasoned({ also = [], ...first }: Finding, record: FactRecord): Result {
    const besides = also.map((each) => this.conclude(each, this.used, record));
    return { ...this.conclude(first, this.used, record), besides };
  }

  /** @param finding what the check said; undefined: the requirement does not apply */
  private conclude(finding: Finding | undefined, standing: StandingEvidence, record: FactRecord): Result {
    const { evidence, stale } = standing.of(record);
    const { level } = this;
    const requirement = this.requirement.id;
    const status: Status = finding?.status ?? 'notApplicable';
    if (stale) {
      const unknown = { reason: 'stale' as const, facts: commonTo(stale.facts, standing.names), source: stale.source, lastKnown: status };
      return { requirement, level, status: 'unknown', ...(finding && { finding }), evidence, unknown };
    }
    if (!finding) return { requirement, level, status, evidence };
    if (status !== 'unknown') return this.earlier(finding, evidence) ?? { requirement, level, status, finding, evidence };
    if (finding.fact !== undefined) return { ...this.unread(finding.fact, record), finding };
    return { requirement, level, status, finding, evidence, unknown: { reason: finding.reason ?? 'sourcesSilent', facts: [] } };
  }

  /** Unknown, because a fact that it looked at proves nothing but a failure; undefined: none of them does. */
  private doubted(names: readonly string[], record: FactRecord): Result | undefined {
    for (const gap of record.gaps) {
      const name = gap.provesOnlyFailure ? commonTo(names, gap.facts)[0] : undefined;
      if (name !== undefined) return this.unread(name, record, gap);
    }
    return undefined;
  }

  /** Unknown, because a fact was not read; the record says why. */
  private unread(name: string, record: FactRecord, gap = gapAbout(name, record)): Result {
    const reason: UnknownReason = gap?.reason ?? (this.requirement.confirmedOnly ? 'notAnswered' : 'notCollected');
    return {
      requirement: this.requirement.id,
      level: this.level,
      status: 'unknown',
      unknown: {
        reason,
        facts: [name],
        ...(gap && { source: gap.source }),
        ...(gap?.detail !== undefined && { detail: gap.detail }),
        ...(gap?.trouble && { trouble: gap.trouble }),
      },
      evidence: NOTHING,
    };
  }
}

/** A finding without those of its other reasons that facts in doubt do not prove. */
function withoutDoubtful(finding: Finding): Finding {
  if (finding.also === undefined) return finding;
  const { also, ...first } = finding;
  const kept = also.filter(({ status }) => status === 'fail' || status === 'unknown');
  return kept.length === 0 ? first : { ...first, also: kept };
}

/** Its own function: one made in a method that judges would be made for every verdict. */
function commonTo(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => others.includes(name));
}

function gapAbout(name: string, { gaps }: FactRecord): Gap | undefined {
  return gaps.find(({ facts }) => facts.includes(name));
}

function firstMissing(facts: ErasedFacts, names: readonly string[]): string | undefined {
  for (const name of names) if (facts[name] === undefined) return name;
  return undefined;
}
