/** An assessment as the document of contracts/assessment.schema.json, version 1. Pure: the sentences are handed in. */
import type { AssessedSubject, Assessment, Result, SourceState } from '../readiness/assessment';
import type { Offender } from '../readiness/finding';
import { reportedName } from '../readiness/nameless';
import type { Json, Readiness, Status, SubjectKind, UnknownReason } from '../readiness/subjects';

interface ResultDocument {
  readonly requirement: string;
  readonly status: Status;
  readonly level: Result['level'];
  readonly reason?: UnknownReason;
  readonly summary?: string;
  readonly expected?: Json;
  readonly observed?: Json;
  readonly offenders?: readonly { readonly name: string; readonly observed?: Json }[];
  readonly evidence: Result['evidence'];
  readonly confirmedBy?: string;
  readonly waived?: NonNullable<Result['waived']>;
}

interface SubjectDocument {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
  readonly standsOn: readonly string[];
  readonly readiness: Readiness;
  readonly effectiveReadiness: Readiness;
  readonly results: readonly ResultDocument[];
}

export interface AssessmentDocument {
  readonly schema: 'asr-readiness/assessment/1';
  readonly plan: string;
  readonly edition: string;
  readonly catalogueVersion: string;
  readonly takenAt: string;
  readonly evidenceAsOf: string | null;
  readonly readiness: Readiness;
  readonly counts: Assessment['counts'];
  /** `name` tells the reports of several VMM servers apart. */
  readonly sources: readonly {
    readonly source: SourceState['source'];
    readonly name: string;
    readonly state: SourceState['state'];
    readonly observedAt: string | null;
    readonly problem: string | null;
  }[];
  readonly subjects: readonly SubjectDocument[];
}

/** One sentence for a person about a result; empty where there is nothing to say. */
export type Summarise = (subject: AssessedSubject, result: Result) => string;

/**
 * The document piece by piece, one subject a line: that of a large estate is longer than one string may be.
 * @param summarise gives every result its sentence, in the reader's language
 */
export function* writeDocument(assessment: Assessment, summarise: Summarise): Iterable<string> {
  yield `${JSON.stringify(headOf(assessment)).slice(0, -1)},"subjects":[`;
  let before = '\n';
  for (const subject of assessment.subjects) {
    yield `${before}${JSON.stringify(toSubject(subject, summarise))}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

function headOf(assessment: Assessment): Omit<AssessmentDocument, 'subjects'> {
  return {
    schema: 'asr-readiness/assessment/1',
    plan: assessment.plan,
    edition: assessment.edition,
    catalogueVersion: assessment.catalogueVersion,
    takenAt: assessment.takenAt,
    evidenceAsOf: assessment.evidenceAsOf ?? null,
    readiness: assessment.readiness,
    counts: assessment.counts,
    sources: [...assessment.sources.map(toSource), ...planSource(assessment)],
  };
}

/** What the plan names and no report holds stands among the sources: a program must be able to learn that its waiver was refused. */
function planSource({ plan, takenAt, planProblems }: Assessment): AssessmentDocument['sources'] {
  if (planProblems.length === 0) return [];
  const problem = planProblems.map(({ kind, name, where }) => `${where}: ${kind} ${name}`).join('; ');
  return [{ source: 'plan', name: plan, state: 'failing', observedAt: takenAt, problem }];
}

function toSource({ source, name, state, observedAt, problem }: SourceState): AssessmentDocument['sources'][number] {
  return { source, name, state, observedAt: observedAt ?? null, problem: problem ?? null };
}

function toSubject(subject: AssessedSubject, summarise: Summarise): SubjectDocument {
  const { kind, id, name, standsOn, readiness, effectiveReadiness } = subject;
  return {
    kind,
    id,
    name: reportedName(name),
    standsOn,
    readiness,
    effectiveReadiness,
    results: subject.results.map((result) => toResult(subject, result, summarise)),
  };
}

function toResult(subject: AssessedSubject, result: Result, summarise: Summarise): ResultDocument {
  const { requirement, status, level, finding, unknown, evidence, confirmed, waived } = result;
  const summary = summarise(subject, result);
  return {
    requirement,
    status,
    level,
    ...(unknown && { reason: unknown.reason }),
    ...(summary !== '' && { summary }),
    ...(finding && { expected: finding.expected, observed: finding.observed, offenders: offendersOf(result) }),
    evidence,
    ...(confirmed && { confirmedBy: confirmed.by }),
    ...(waived && { waived }),
  };
}

/** The parts that a verdict is about, each once, whichever of its reasons names it. */
function offendersOf({ finding, besides = [] }: Result): readonly Offender[] {
  const all = [finding, ...besides.map((each) => each.finding)].flatMap((each) => each?.offenders ?? []);
  return besides.length === 0 ? all : [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
