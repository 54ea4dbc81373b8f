import type { AssessedSubject, Assessment, Result } from '../readiness/assessment';
import { dependantsOf, inOrderOfStanding, standing } from '../readiness/dependants';
import type { Level, SubjectKind, UnknownReason } from '../readiness/subjects';

/**
 * One thing to mend: the same requirement, failing or unknown for the same reason, on one subject or on many; or one source
 * that is too old, with every verdict that waits for it.
 */
export interface Cause {
  /** Of the first case; several requirements may wait for one source that is too old. */
  readonly requirement: string;
  readonly status: 'fail' | 'unknown';
  readonly level: Exclude<Level, 'advice'>;
  readonly reason?: UnknownReason;
  /** In the estate's order, each with its own result; never empty. */
  readonly cases: readonly [CauseCase, ...CauseCase[]];
  /** What stands on them and is held back with them, counted without themselves; none where it does not block. */
  readonly dependants: { readonly hosts: number; readonly vms: number };
}

export interface CauseCase {
  readonly subject: AssessedSubject;
  readonly result: Result;
}

/**
 * Every open failure and unknown of an estate, cause first: what fails before what is unknown, what blocks before what is
 * a condition, then the one that holds back the most. `isAsked`: only these verdicts. One pass over the results, one over the estate per blocking cause.
 */
export function causesOf(
  assessment: Assessment,
  isAsked: (requirement: string, subject: AssessedSubject) => boolean = () => true,
): readonly Cause[] {
  const order = inOrderOfStanding(assessment.subjects);
  return [...grouped(assessment, isAsked).values()]
    .map((cases) => toCause(cases, order))
    .toSorted((a, b) => weight(a) - weight(b) || reach(b) - reach(a) || standing(a.cases[0].subject) - standing(b.cases[0].subject));
}

/** How many open verdicts of the estate are waived. */
export function waivedCount(assessment: Assessment): number {
  return assessment.subjects
    .filter((subject) => subject.inScope)
    .reduce((sum, subject) => sum + subject.results.filter((result) => result.waived).length, 0);
}

function grouped(
  assessment: Assessment,
  isAsked: (requirement: string, subject: AssessedSubject) => boolean,
): ReadonlyMap<string, [CauseCase, ...CauseCase[]]> {
  const groups = new Map<string, [CauseCase, ...CauseCase[]]>();
  for (const subject of assessment.subjects) {
    if (!subject.inScope) continue;
    for (const result of subject.results) {
      if (
        (result.status !== 'fail' && result.status !== 'unknown') ||
        result.level === 'advice' ||
        result.waived ||
        !isAsked(result.requirement, subject)
      )
        continue;
      const key = keyOf(subject, result);
      const group = groups.get(key);
      if (group) group.push({ subject, result });
      else groups.set(key, [{ subject, result }]);
    }
  }
  return groups;
}

/** What has gone stale with one source has one cause, whatever was asked of it: that source. */
function keyOf(subject: AssessedSubject, result: Result): string {
  const { unknown } = result;
  if (unknown?.reason !== 'stale' || unknown.source === 'person') return `${result.requirement} ${result.status} ${unknown?.reason ?? ''}`;
  const server = unknown.source === 'collector' ? serverOf(subject) : '';
  return `stale ${unknown.source ?? ''} ${server}`;
}

/** The VMM server whose report a subject stands in; itself for a VMM server. */
function serverOf(subject: AssessedSubject): string {
  return subject.kind === 'vmmServer' ? subject.id : (subject.vmmServerId ?? '');
}

function toCause(cases: readonly [CauseCase, ...CauseCase[]], order: readonly AssessedSubject[]): Cause {
  const { result } = cases[0];
  const blocking = cases.filter((each) => each.result.level === 'blocker');
  return {
    requirement: result.requirement,
    status: result.status === 'fail' ? 'fail' : 'unknown',
    level: blocking.length > 0 ? 'blocker' : 'condition',
    ...(result.unknown && { reason: result.unknown.reason }),
    cases,
    dependants: dependantCounts(new Set(blocking.map(({ subject }) => subject.id)), order),
  };
}

/** Hosts and VMs in scope that are held back with cases that block. One pass over the estate. */
export function heldBackWith(assessment: Assessment, cases: readonly CauseCase[]): Cause['dependants'] {
  const blocking = cases.filter(({ result }) => result.level === 'blocker');
  return dependantCounts(new Set(blocking.map(({ subject }) => subject.id)), inOrderOfStanding(assessment.subjects));
}

/** Counts hosts and VMs in scope that stand on any of these, themselves left out. `order`: what is stood on comes first. */
function dependantCounts(causes: ReadonlySet<string>, order: readonly AssessedSubject[]): { hosts: number; vms: number } {
  const dependants = dependantsOf(causes, order);
  const count = (kind: SubjectKind): number => dependants.filter((each) => each.kind === kind).length;
  return { hosts: count('host'), vms: count('vm') };
}

function weight(cause: Cause): number {
  return (cause.status === 'fail' ? 0 : 2) + (cause.level === 'blocker' ? 0 : 1);
}

function reach(cause: Cause): number {
  return cause.cases.length + cause.dependants.hosts + cause.dependants.vms;
}
