/** What to fix first: which fix makes the most VMs ready, what is next after that, until nothing is gained. */
import type { AssessedSubject, Assessment, Result } from './assessment';
import { actionOf } from './one-action';
import { Obstacles, type Obstructed } from './obstacles';
import { remediesOf } from './remedies';
import { isBlocking, rank } from './rollup';

/**
 * One requirement of one subject, or several verdicts that one action repairs. What is unknown is found out, and taken to hold; what is
 * too old is read again, and taken to be as it was last seen.
 */
export interface Fix {
  /** In the estate's order. */
  readonly repairs: readonly [Repair, ...Repair[]];
}

export interface Repair {
  readonly subject: AssessedSubject;
  /** As it stands when its turn comes: of what is too old, after the reading, as it was last seen. */
  readonly result: Result;
}

export type Hope = 'lastSeen' | 'unknown';

/** What to do next. Several fixes stand in one step where none of them alone makes any VM ready. */
export interface Step {
  readonly fixes: readonly [Fix, ...Fix[]];
  /** What has to come true besides for the count to hold: what was last seen is so still, what is unknown turns out well. */
  readonly hopes: readonly Hope[];
  /** VMs that become ready, or ready with conditions, once it is done after the steps before it. */
  readonly makesReady: number;
  /** VMs that are ready then. */
  readonly readyThen: number;
}

export interface WhatFirst {
  /** VMs in scope that were asked about. */
  readonly vms: number;
  /** Those that are ready now, with conditions or without. */
  readonly readyNow: number;
  readonly steps: readonly Step[];
  /** VMs that no fix makes ready: what they stand on was not read. */
  readonly beyond: number;
}

/**
 * Ranks the fixes of an assessment. Pure; one pass over the estate, then one over each fix.
 * @param isMeant which VMs count; absent: all
 */
export function whatFirst(assessment: Assessment, isMeant: (vm: AssessedSubject) => boolean = () => true): WhatFirst {
  const vms = assessment.subjects.filter((subject) => subject.kind === 'vm' && subject.inScope && isMeant(subject));
  const waiting = vms.filter((vm) => rank(vm.effectiveReadiness) < rank('readyWithConditions'));
  const ways = new Ways(assessment);
  const obstructed: Obstructed[] = [];
  for (const vm of waiting) {
    const alternatives = ways.of(vm);
    if (alternatives.length > 0) obstructed.push({ ways: alternatives });
  }
  const readyNow = vms.length - waiting.length;
  return { vms: vms.length, readyNow, steps: stepsFor(ways.fixes, obstructed, readyNow), beyond: waiting.length - obstructed.length };
}

function stepsFor(fixes: readonly Fix[], obstructed: readonly Obstructed[], readyNow: number): readonly Step[] {
  const obstacles = new Obstacles(fixes.length, obstructed);
  const steps: Step[] = [];
  let readyThen = readyNow;
  for (let chosen = obstacles.best(); chosen.length > 0; chosen = obstacles.best()) {
    const makesReady = obstacles.remove(chosen);
    readyThen += makesReady;
    const [first, ...others] = chosen.map((index) => fixes[index] as Fix);
    if (first) steps.push({ fixes: [first, ...others], hopes: hopesOf([first, ...others]), makesReady, readyThen });
  }
  return steps;
}

function hopesOf(fixes: readonly Fix[]): readonly Hope[] {
  const open = fixes.flatMap(({ repairs: [{ result }] }) => result.unknown ?? []);
  const isOld = open.map(({ reason }) => reason === 'stale');
  return [...(isOld.includes(true) ? ['lastSeen' as const] : []), ...(isOld.includes(false) ? ['unknown' as const] : [])];
}

/** The fixes that a subject needs, each a number; one list for every way it can stand. */
type Alternatives = readonly (readonly number[])[];

/** Which fixes stand between subjects and being ready. */
class Ways {
  readonly fixes: { readonly repairs: [Repair, ...Repair[]] }[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, Alternatives>();

  constructor(private readonly assessment: Assessment) {
    // Numbered in the order of the estate: what much stands on comes first where the gain is the same.
    for (const subject of assessment.subjects) if (subject.inScope && subject.kind !== 'vm') this.own(subject);
  }

  /** Every way in which a subject can become ready; none where no fix does it. */
  of(subject: AssessedSubject): Alternatives {
    let ways = this.known.get(subject.id);
    if (!ways) this.known.set(subject.id, (ways = this.workOut(subject)));
    return ways;
  }

  private workOut(subject: AssessedSubject): Alternatives {
    const isGroundless = subject.kind === 'vm' && subject.unseen.length > 0;
    if (!subject.inScope || isGroundless || hasNothingSeen(subject)) return [];
    const { all, best } = this.groundOf(subject);
    let ways: Alternatives = [this.own(subject)];
    for (const below of all) ways = joined(ways, this.of(below));
    return best.length === 0
      ? ways
      : joined(
          ways,
          best.flatMap((cloud) => this.of(cloud)),
        );
  }

  /** A host stands on any of its clouds in scope; everything else, and a host in none, on all that it stands on. */
  private groundOf(subject: AssessedSubject): { readonly all: readonly AssessedSubject[]; readonly best: readonly AssessedSubject[] } {
    const subjects = (ids: readonly string[]): readonly AssessedSubject[] => ids.flatMap((id) => this.assessment.byId.get(id) ?? []);
    const clouds = subject.kind === 'host' ? subjects(subject.cloudIds).filter(({ inScope }) => inScope) : [];
    return clouds.length > 0 ? { all: [], best: clouds } : { all: subjects(subject.standsOn), best: [] };
  }

  private own(subject: AssessedSubject): readonly number[] {
    const numbers: number[] = [];
    for (const result of subject.results.filter(isBlocking).flatMap((each) => remediesOf(each, this.assessment.sources))) {
      const number = this.numberOf({ subject, result });
      if (!numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  }

  private numberOf(repair: Repair): number {
    const { requirement, unknown, finding } = repair.result;
    const own = `${requirement} ${repair.subject.id} ${unknown?.reason === 'stale' ? (unknown.source ?? '') : (finding?.case ?? '')}`;
    const known = this.numbers.get(own);
    if (known !== undefined) return known;
    const action = actionOf(repair.subject, repair.result) ?? own;
    const number = this.numbers.get(action) ?? this.fixes.length;
    const fix = this.fixes[number];
    if (fix) fix.repairs.push(repair);
    else this.fixes[number] = { repairs: [repair] };
    this.numbers.set(action, number);
    this.numbers.set(own, number);
    return number;
  }
}

/** It is not ready, and no requirement says why: nothing that counts applies to it, and no fix helps. */
function hasNothingSeen({ readiness, results }: AssessedSubject): boolean {
  return rank(readiness) < rank('readyWithConditions') && !results.some(isBlocking);
}

/** Every way of the one together with every way of the other. */
function joined(ones: Alternatives, others: Alternatives): Alternatives {
  return ones.flatMap((one) => others.map((other) => [...one, ...other.filter((number) => !one.includes(number))]));
}
