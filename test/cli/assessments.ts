import type { AssessedSubject, Assessment, ReadinessCounts } from '../../src/readiness/assessment';
import { countReadiness } from '../../src/readiness/rollup';
import type { Readiness, SubjectKind } from '../../src/readiness/subjects';
import { SUBJECT_KINDS } from '../../src/readiness/subjects';

type Given = Pick<AssessedSubject, 'kind' | 'name' | 'readiness'> & Partial<AssessedSubject>;

function subjectOf(given: Given): AssessedSubject {
  return {
    id: `id-${given.kind}-${given.name}`,
    cloudIds: [],
    inScope: given.readiness !== 'outOfScope',
    standsOn: [],
    effectiveReadiness: given.readiness,
    heldBackBy: [],
    headline: given.effectiveReadiness ?? given.readiness,
    results: [],
    unseen: [],
    ...given,
  };
}

/** An assessment put together by hand. */
export function assessmentOf(readiness: Readiness, given: readonly Given[]): Assessment {
  const subjects = given.map(subjectOf);
  const of = (kind: SubjectKind): ReadinessCounts =>
    countReadiness(subjects.filter((each) => each.kind === kind).map((each) => each.effectiveReadiness));
  return {
    plan: 'Gold',
    edition: '2026-05',
    catalogueVersion: '1',
    takenAt: '2026-11-23T08:00:00Z',
    readiness,
    counts: Object.fromEntries(SUBJECT_KINDS.map((kind) => [kind, of(kind)])) as Assessment['counts'],
    sources: [],
    planProblems: [],
    subjects,
    byId: new Map(subjects.map((subject) => [subject.id, subject])),
  };
}
