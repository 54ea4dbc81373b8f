import type { AssessedSubject, Assessment, Evidence } from '../readiness/assessment';
import { rank } from '../readiness/rollup';
import type { IsoTime } from '../readiness/subjects';
import type { Area } from './actions';
import { isInArea } from './areas';
import { responsible } from './verdict';
import { isWithin } from '../readiness/within';

/** When the oldest of these sightings was made; undefined of none. */
export function oldestOf(evidence: readonly Evidence[]): IsoTime | undefined {
  let oldest: IsoTime | undefined;
  for (const { observedAt } of evidence) if (oldest === undefined || Date.parse(observedAt) < Date.parse(oldest)) oldest = observedAt;
  return oldest;
}

/** What the first word said of a subject stands on: its own evidence, and that of the others which decide that word. */
export function evidenceBehind(assessment: Assessment, subject: AssessedSubject): readonly Evidence[] {
  return decidingSubjects(assessment, subject).flatMap(({ results }) => results.flatMap((result) => result.evidence));
}

/** What the verdict on one area stands on. */
export function evidenceOfArea(assessment: Assessment, area: Area): readonly Evidence[] {
  return assessment.subjects
    .filter((subject) => subject.inScope)
    .flatMap(({ results }) => results.filter((result) => isInArea(result.requirement, area)).flatMap((result) => result.evidence));
}

/** One cause is enough for "not ready" or "unknown"; "ready" needs everything below, and every host that is held. */
function decidingSubjects(assessment: Assessment, subject: AssessedSubject): readonly AssessedSubject[] {
  if (!subject.inScope) return [subject];
  if (subject.headline !== 'ready' && subject.headline !== 'readyWithConditions')
    return [...new Set([subject, responsible(assessment, subject)])];
  const holdsHosts = subject.kind === 'plan' || subject.kind === 'vmmServer' || subject.kind === 'cloud';
  const hosts = holdsHosts ? assessment.subjects.filter((each) => each.kind === 'host' && each.inScope && isWithin(each, subject)) : [];
  return allBelow(assessment, [subject, ...hosts]);
}

/** These and everything they stand on. A cloud worse than its host does not count: a host stands on the best of its clouds. */
function allBelow(assessment: Assessment, start: readonly AssessedSubject[]): readonly AssessedSubject[] {
  const found = new Set(start);
  for (const subject of found) {
    for (const id of subject.standsOn) {
      const base = assessment.byId.get(id);
      if (base && rank(base.effectiveReadiness) >= rank(subject.effectiveReadiness)) found.add(base);
    }
  }
  return [...found];
}
