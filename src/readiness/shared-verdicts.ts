/** The verdicts of one run, each kept once: thousands of VMs differ in their disks and names, and agree in most of what is asked of them. */
import type { Result } from './assessment';
import { Evaluation } from './evaluate';
import type { FactRecord, Gap, Sighting } from './facts';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import type { ErasedFacts, Requirement } from './requirement';
import type { Json } from './subjects';

/** Facts that hardly ever repeat (a name, a list of disks) are no longer looked up once so many were not found. */
const MOST_FAILURES = 200;
/** So many verdicts that differ are held against a new one, newest first. */
const MOST_COMPARED = 8;

/** By the value of one fact after the other, in the order they are declared; at the end the verdict. */
type Lookup = Map<unknown, unknown>;

/** Records that share sightings and gaps stand on the same ground: on the same facts they come to the same verdict. */
type Ground = Lookup[];

/** Judges records of one kind. Pure: two verdicts are one object only where they are equal in everything they say. */
export class SharedVerdicts {
  private readonly judges: readonly SharedVerdict[];
  private readonly grounds = new Map<readonly Sighting[], Map<readonly Gap[], Ground>>();

  constructor(requirements: readonly Requirement[], judgement: Judgement) {
    this.judges = requirements.map((requirement) => new SharedVerdict(requirement, judgement));
  }

  /** One result for each requirement, in their order. */
  of(record: FactRecord): Result[] {
    const ground = this.groundOf(record);
    return this.judges.map((judge, index) => judge.of(record, ground[index] as Lookup));
  }

  private groundOf({ sightings, gaps }: FactRecord): Ground {
    let byGaps = this.grounds.get(sightings);
    if (!byGaps) this.grounds.set(sightings, (byGaps = new Map<readonly Gap[], Ground>()));
    let ground = byGaps.get(gaps);
    if (!ground) byGaps.set(gaps, (ground = this.judges.map(() => new Map<unknown, unknown>())));
    return ground;
  }
}

class SharedVerdict {
  private readonly evaluation: Evaluation;
  private readonly lookups = new Habit();
  private readonly comparisons = new Habit();
  private readonly recent: Result[] = [];

  constructor(requirement: Requirement, judgement: Judgement) {
    this.evaluation = new Evaluation(requirement, judgement, (finding, evidence) => this.earlier(finding, evidence));
  }

  of(record: FactRecord, lookup: Lookup): Result {
    if (!this.lookups.pays()) return this.judged(record);
    const facts = record.facts as ErasedFacts;
    let at = lookup;
    for (const name of this.evaluation.read) {
      const next = at.get(facts[name]);
      if (next === undefined) return this.keep(record, at, name);
      if (!(next instanceof Map)) return this.lookups.succeeded(next as Result);
      at = next as Lookup;
    }
    return this.judged(record);
  }

  /** Enters the way from this fact on, and the verdict at its end. */
  private keep(record: FactRecord, from: Lookup, name: string): Result {
    const { read } = this.evaluation;
    const facts = record.facts as ErasedFacts;
    const result = this.judged(record);
    let at = from;
    for (const each of read.slice(read.indexOf(name), -1)) {
      const next: Lookup = new Map<unknown, unknown>();
      at.set(facts[each], next);
      at = next;
    }
    at.set(facts[read.at(-1) ?? ''], result);
    return this.lookups.failed(result);
  }

  /** The verdict, or an earlier one that says the same. */
  private judged(record: FactRecord): Result {
    const result = this.evaluation.of(record);
    if (!isComparable(result) || !this.comparisons.pays()) return result;
    for (const known of this.recent) if (isSame(known, result)) return this.comparisons.succeeded(known);
    if (this.recent.unshift(result) > MOST_COMPARED) this.recent.pop();
    return this.comparisons.failed(result);
  }

  /** An earlier verdict of this finding, found before another is made: of most findings there would be one for every VM. */
  private earlier(finding: Finding, evidence: Result['evidence']): Result | undefined {
    if (finding.offenders.length > 0 || !this.comparisons.pays()) return undefined;
    for (const known of this.recent) {
      if (known.unknown !== undefined || known.status !== finding.status || known.evidence !== evidence) continue;
      if (isSameFinding(known.finding, finding)) return known;
    }
    return undefined;
  }
}

/** Whether looking for something pays: it is given up once it has failed often, and more often than not. */
class Habit {
  private successes = 0;
  private failures = 0;

  pays(): boolean {
    return this.failures < MOST_FAILURES || this.failures < this.successes;
  }

  succeeded<T>(result: T): T {
    this.successes += 1;
    return result;
  }

  failed<T>(result: T): T {
    this.failures += 1;
    return result;
  }
}

/** What names parts of one subject is never said of another. */
function isComparable({ finding, besides }: Result): boolean {
  return besides === undefined && (finding === undefined || finding.offenders.length === 0);
}

function isSame(one: Result, other: Result): boolean {
  if (one === other) return true;
  return (
    one.status === other.status && one.evidence === other.evidence && isSameFinding(one.finding, other.finding) && isSameGap(one, other)
  );
}

function isSameFinding(one: Finding | undefined, other: Finding | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.case === other.case &&
    one.observed === other.observed &&
    one.reason === other.reason &&
    one.confirmable === other.confirmable &&
    one.since === other.since &&
    isSameValue(one.expected, other.expected)
  );
}

function isSameGap({ unknown: one }: Result, { unknown: other }: Result): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.reason === other.reason &&
    one.source === other.source &&
    one.detail === other.detail &&
    one.trouble === other.trouble &&
    one.lastKnown === other.lastKnown &&
    one.facts.length === other.facts.length &&
    one.facts.every((fact, index) => fact === other.facts[index])
  );
}

/** Two values made of the same parts; what lies deeper than one level must be the same object. */
function isSameValue(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return holdsAllOf(one as Parts, other as Parts) && holdsAllOf(other as Parts, one as Parts);
}

type Parts = Readonly<Record<string, Json>>;

/** Name by name, without a list of them: it is asked of every VM. */
function holdsAllOf(parts: Parts, others: Parts): boolean {
  for (const name in others) if (parts[name] !== others[name]) return false;
  return true;
}
