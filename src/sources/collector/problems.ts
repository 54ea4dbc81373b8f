/** What a report says it could not read. */
import type { Gap } from '../../readiness/facts';
import type { UnknownReason } from '../../readiness/subjects';
import type { ProblemScope, Report, ReportProblem } from './wire';

const REASONS: Readonly<Record<NonNullable<ReportProblem['reason']>, UnknownReason>> = {
  accessDenied: 'accessDenied',
  timedOut: 'timedOut',
  unreachable: 'sourceFailed',
  failed: 'sourceFailed',
  notSupported: 'notCollected',
};

const LONGEST_DETAIL = 300;

/** A problem where it names one property, or a part of it. */
export interface Naming {
  /** The way to the part, in lower case: of `disks[0].maximumBytes` it is 0, maximumbytes; empty: the property as a whole. */
  readonly part: readonly string[];
  readonly problem: ReportProblem;
}

/** The problems that concern one record. */
export interface RecordProblems {
  /** Every place that names this property of this record, or a part of it. */
  own(property: string): readonly Naming[];
  /** Names this property, of this record or of all of its scope. */
  named(property: string): ReportProblem | undefined;
  /** Concerns the record as a whole, or all of its scope. */
  readonly whole: ReportProblem | undefined;
}

/** The problems of a report, found by record. */
export interface Problems {
  of(scope: ProblemScope, id: string): RecordProblems;
  /** Concerns all of a scope, as a whole. */
  wholeScope(scope: ProblemScope): ReportProblem | undefined;
}

/** A gap for one reason; the collector's own sentence is its detail. */
export function gapOf(facts: readonly string[], problem: ReportProblem | undefined, otherwise: UnknownReason = 'notCollected'): Gap {
  if (!problem) return { facts, reason: otherwise, source: 'collector' };
  const detail = withoutCredentials(problem.message.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST_DETAIL);
  return {
    facts,
    reason: problem.reason ? REASONS[problem.reason] : 'sourceFailed',
    source: 'collector',
    ...(detail !== '' && { detail }),
  };
}

/** An address without the user name and password that may stand in it. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/\/\/[^/\s@]*@/g, '//');
}

/** Indexes the problems of a report; records that none of them names share one answer. */
export function indexProblems(report: Report): Problems {
  const byRecord = new Map<string, ReportProblem[]>();
  for (const problem of report.problems ?? []) {
    const key = keyOf(problem.scope, problem.id);
    const known = byRecord.get(key);
    if (known) known.push(problem);
    else byRecord.set(key, [problem]);
  }
  const shared = new Map<ProblemScope, RecordProblems>();
  const inScope = (scope: ProblemScope): readonly ReportProblem[] => byRecord.get(keyOf(scope, undefined)) ?? [];
  return {
    of(scope, id) {
      const own = byRecord.get(keyOf(scope, id));
      if (own) return recordProblems(own, inScope(scope));
      let common = shared.get(scope);
      if (!common) shared.set(scope, (common = recordProblems([], inScope(scope))));
      return common;
    },
    wholeScope: (scope) => inScope(scope).find(isWhole),
  };
}

function keyOf(scope: ProblemScope, id: string | undefined): string {
  return id === undefined ? scope : `${scope} ${id}`;
}

function isWhole(problem: ReportProblem): boolean {
  return (problem.properties ?? []).length === 0;
}

const NOWHERE: readonly Naming[] = [];

function recordProblems(own: readonly ReportProblem[], common: readonly ReportProblem[]): RecordProblems {
  const ownNamings = namingsIn(own);
  const namings = namingsIn([...own, ...common]);
  return {
    own: (property) => ownNamings.get(property.toLowerCase()) ?? NOWHERE,
    named: (property) => namings.get(property.toLowerCase())?.[0]?.problem,
    whole: [...own, ...common].find(isWhole),
  };
}

/** By property, which of `disks[0].maximumBytes` is disks. */
function namingsIn(problems: readonly ReportProblem[]): ReadonlyMap<string, readonly Naming[]> {
  const namings = new Map<string, Naming[]>();
  for (const problem of problems) {
    for (const named of problem.properties ?? []) {
      const [property = '', ...part] = named
        .toLowerCase()
        .split(/[.[\]]+/)
        .filter((step) => step !== '');
      const known = namings.get(property);
      if (known) known.push({ part, problem });
      else namings.set(property, [{ part, problem }]);
    }
  }
  return namings;
}
