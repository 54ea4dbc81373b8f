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

/** The problems that concern one record. */
export interface RecordProblems {
  /** Names this property of this record, or a part of it. */
  own(property: string): ReportProblem | undefined;
  /** Names this property of this record as a whole, and not a part of it: `disks`, not `disks[0].maximumBytes`. */
  ownWhole(property: string): ReportProblem | undefined;
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

function recordProblems(own: readonly ReportProblem[], common: readonly ReportProblem[]): RecordProblems {
  const ownNames = namesIn(own);
  const ownWholes = new Map(own.toReversed().flatMap((problem) => (problem.properties ?? []).map((name) => [name.toLowerCase(), problem])));
  const names = namesIn([...own, ...common]);
  return {
    own: (property) => ownNames.get(property.toLowerCase()),
    ownWhole: (property) => ownWholes.get(property.toLowerCase()),
    named: (property) => names.get(property.toLowerCase()),
    whole: [...own, ...common].find(isWhole),
  };
}

/** The first problem that names each property; of `disks[0].maximumBytes` the property is disks. */
function namesIn(problems: readonly ReportProblem[]): ReadonlyMap<string, ReportProblem> {
  const names = new Map<string, ReportProblem>();
  for (const problem of problems) {
    for (const property of problem.properties ?? []) {
      const name = (property.split(/[.[]/)[0] ?? property).toLowerCase();
      if (!names.has(name)) names.set(name, problem);
    }
  }
  return names;
}
