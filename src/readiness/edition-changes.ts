/** What would be said otherwise if another edition were in force: two assessments of the same facts, compared. */
import type { AssessedSubject, Assessment, Result } from './assessment';
import type { EditionName } from './editions/edition';

/** A subject of which something would be said otherwise. */
export interface ChangedSubject {
  /** As it stands now. */
  readonly subject: AssessedSubject;
  /** As it would stand. */
  readonly other: AssessedSubject;
  /** The requirements whose verdict or level would be another; none where only the first word of it would be, for what it stands on or holds. */
  readonly requirements: readonly string[];
}

export interface EditionChanges {
  readonly edition: EditionName;
  /** In the order of the assessment: the plan first, VMs last. */
  readonly changed: readonly ChangedSubject[];
}

/**
 * The subjects in scope of which another edition would say something else.
 * @param other the same facts judged under it at the same time
 */
export function changesUnder(current: Assessment, other: Assessment): EditionChanges {
  const changed = current.subjects.flatMap((subject) => {
    const counterpart = other.byId.get(subject.id);
    if (!subject.inScope || !counterpart) return [];
    const requirements = changedRequirements(subject, counterpart);
    const isAnother = requirements.length > 0 || subject.headline !== counterpart.headline;
    return isAnother ? [{ subject, other: counterpart, requirements }] : [];
  });
  return { edition: other.edition, changed };
}

/** The requirements of a subject whose verdict, reason or level would be another. */
export function changedRequirements(subject: AssessedSubject, other: AssessedSubject): readonly string[] {
  const known = new Map(other.results.map((result) => [result.requirement, result]));
  return subject.results.filter((result) => isChanged(result, known.get(result.requirement))).map(({ requirement }) => requirement);
}

/** A level counts only where something is open: what passes or does not apply passes at every level. */
function isChanged(result: Result, other: Result | undefined): boolean {
  if (!other || result.status !== other.status || result.unknown?.reason !== other.unknown?.reason) return true;
  return result.level !== other.level && result.status !== 'pass' && result.status !== 'notApplicable';
}
