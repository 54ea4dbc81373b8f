/** An assessment as the document of contracts/assessment.schema.json, version 1. Pure: the sentences are handed in. */
import type { AssessedSubject, Assessment, Result, SourceState } from '../readiness/assessment';
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

/** @param summarise gives every result its sentence, in the reader's language */
export function toDocument(assessment: Assessment, summarise: Summarise): AssessmentDocument {
  return {
    schema: 'asr-readiness/assessment/1',
    plan: assessment.plan,
    edition: assessment.edition,
    catalogueVersion: assessment.catalogueVersion,
    takenAt: assessment.takenAt,
    evidenceAsOf: assessment.evidenceAsOf ?? null,
    readiness: assessment.readiness,
    counts: assessment.counts,
    sources: assessment.sources.map(toSource),
    subjects: assessment.subjects.map((subject) => toSubject(subject, summarise)),
  };
}

function toSource({ source, name, state, observedAt, problem }: SourceState): AssessmentDocument['sources'][number] {
  return { source, name, state, observedAt: observedAt ?? null, problem: problem ?? null };
}

function toSubject(subject: AssessedSubject, summarise: Summarise): SubjectDocument {
  const { kind, id, name, standsOn, readiness, effectiveReadiness } = subject;
  return {
    kind,
    id,
    name,
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
    ...(finding && { expected: finding.expected, observed: finding.observed, offenders: finding.offenders }),
    evidence,
    ...(confirmed && { confirmedBy: confirmed.by }),
    ...(waived && { waived }),
  };
}
