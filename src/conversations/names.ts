/** Which subject a typed name means. Only an exact name is answered for; everything else is offered. */
import { distance } from 'fastest-levenshtein';
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import type { SubjectKind } from '../readiness/subjects';

export type NameMatch =
  | { readonly found: 'one'; readonly subject: AssessedSubject }
  | { readonly found: 'several'; readonly subjects: readonly AssessedSubject[] }
  /** None fits: the nearest, best first, perhaps none. */
  | { readonly found: 'none'; readonly nearest: readonly AssessedSubject[] };

/** How many names are offered at the most. */
const MOST_OFFERED = 5;

/**
 * Finds a subject by its name as people write it: without regard to case, with its domain suffix or without. A suffix
 * that is not the subject's own is another machine.
 */
export function findSubject(assessment: Assessment, name: string, kind?: SubjectKind): NameMatch {
  const wanted = name.trim().toLowerCase();
  const exact = assessment.subjects.filter((subject) => isExact(subject, wanted));
  const ofKind = kind === undefined ? exact : exact.filter((subject) => subject.kind === kind);
  const only = ofKind[0];
  if (only && ofKind.length === 1) return { found: 'one', subject: only };
  if (ofKind.length > 1) return { found: 'several', subjects: ofKind };
  // The name is right and the kind is not: offered first, never answered for.
  return { found: 'none', nearest: [...exact, ...nearest(assessment, wanted, kind, exact)].slice(0, MOST_OFFERED) };
}

function isExact(subject: AssessedSubject, wanted: string): boolean {
  const name = subject.name.toLowerCase();
  const fqdn = subject.fqdn?.toLowerCase();
  if (name === wanted || fqdn === wanted) return true;
  // A short name is the first label of a qualified one; never the other way round.
  return isMachine(subject.kind) && !wanted.includes('.') && (name.startsWith(`${wanted}.`) || fqdn?.startsWith(`${wanted}.`) === true);
}

function isMachine(kind: SubjectKind): boolean {
  return kind === 'host' || kind === 'vmmServer';
}

function nearest(
  assessment: Assessment,
  wanted: string,
  kind: SubjectKind | undefined,
  not: readonly AssessedSubject[],
): readonly AssessedSubject[] {
  const plain = comparable(wanted);
  const farthest = Math.max(1, Math.floor(plain.length / 3));
  return assessment.subjects
    .filter((subject) => !not.includes(subject))
    .map((subject) => ({ subject, far: farness(subject, wanted, plain) + (kind !== undefined && subject.kind !== kind ? 0.5 : 0) }))
    .filter(({ far }) => far <= farthest + 0.5)
    .toSorted((a, b) => a.far - b.far || a.subject.name.localeCompare(b.subject.name, 'sv'))
    .map(({ subject }) => subject)
    .slice(0, MOST_OFFERED);
}

function farness(subject: AssessedSubject, wanted: string, plain: string): number {
  const names = [subject.name, ...(subject.fqdn === undefined ? [] : [subject.fqdn])].map((each) => each.toLowerCase());
  const distances = names.map((each) => distance(comparable(each), plain));
  // `HV 07`, `hv-07`, `HV7` and `HV07.other.example` are all likely meant as HV07.
  const alike = names.some((each) => unpadded(each) === unpadded(wanted.split('.')[0] ?? wanted));
  return alike ? 0 : Math.min(...distances);
}

function comparable(name: string): string {
  return name.replaceAll(/[\s_-]/g, '');
}

function unpadded(name: string): string {
  return comparable(name).replaceAll(/0+(?=\d)/g, '');
}
