/** What is held back by others: everything that stands on them. */
import type { AssessedSubject } from './assessment';
import { SUBJECT_KINDS } from './subjects';

type Standing = Pick<AssessedSubject, 'kind' | 'id' | 'inScope' | 'cloudIds' | 'standsOn'>;

/** Subjects in the order in which one pass finds all that stands on what came before: storage accounts below the plan, the plan below everything else. */
export function inOrderOfStanding<S extends Standing>(subjects: readonly S[]): readonly S[] {
  return subjects.toSorted((a, b) => standing(a) - standing(b));
}

/** Everything in scope that stands on any of these, themselves left out. @param order as `inOrderOfStanding` gives it */
export function dependantsOf<S extends Standing>(causes: ReadonlySet<string>, order: readonly S[]): readonly S[] {
  const affected = new Set(causes);
  const dependants: S[] = [];
  for (const subject of order) {
    if (affected.has(subject.id) || !subject.inScope || !standsOnAny(subject, affected)) continue;
    affected.add(subject.id);
    dependants.push(subject);
  }
  return dependants;
}

/** A host stands on the best of its clouds: it is held back through them only when every one of them is. */
function standsOnAny(subject: Standing, affected: ReadonlySet<string>): boolean {
  if (subject.kind !== 'host') return subject.standsOn.some((id) => affected.has(id));
  const clouds = subject.standsOn.filter((id) => subject.cloudIds.includes(id));
  const others = subject.standsOn.filter((id) => !subject.cloudIds.includes(id));
  return others.some((id) => affected.has(id)) || (clouds.length > 0 && clouds.every((id) => affected.has(id)));
}

/** Where in that order a subject of a kind comes. */
export function standing({ kind }: Pick<Standing, 'kind'>): number {
  return kind === 'storageAccount' ? -1 : SUBJECT_KINDS.indexOf(kind);
}
