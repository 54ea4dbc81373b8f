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

/** What a name by itself means: one subject, several, or none with what is near it. */
export function findSubject(assessment: Assessment, name: string, kind?: SubjectKind): NameMatch {
  const subjects = subjectsNamed(assessment, name, kind);
  const [first] = subjects;
  if (!first) return { found: 'none', nearest: nearestTo(assessment, name, kind) };
  return subjects.length === 1 ? { found: 'one', subject: first } : { found: 'several', subjects };
}

/**
 * The subjects of a name as people write it: without regard to case, with its domain suffix or without. A suffix that
 * is not the subject's own is another machine.
 */
export function subjectsNamed(assessment: Assessment, name: string, kind?: SubjectKind): readonly AssessedSubject[] {
  const wanted = name.trim().toLowerCase();
  return assessment.subjects.filter((subject) => isExact(subject, wanted) && (kind === undefined || subject.kind === kind));
}

/** The subjects whose whole names stand somewhere in a phrase, in the order they stand there. */
export function subjectsMentioned(assessment: Assessment, phrase: string): readonly AssessedSubject[] {
  const line = phrase.toLowerCase();
  return assessment.subjects
    .map((subject) => ({ subject, at: placeOf(subject, line) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ subject }) => subject)
    .slice(0, MOST_OFFERED);
}

/** What to offer for a name that is nobody's: the same name of another kind first, then the nearest, best first. */
export function nearestTo(assessment: Assessment, name: string, kind?: SubjectKind): readonly AssessedSubject[] {
  const wanted = name.trim().toLowerCase();
  const exact = subjectsNamed(assessment, name);
  const farthest = Math.max(1, Math.floor(comparable(wanted).length / 3));
  const others = assessment.subjects
    .filter((subject) => !exact.includes(subject))
    .map((subject) => ({ subject, far: farness(subject, wanted) + (kind !== undefined && subject.kind !== kind ? 0.5 : 0) }))
    .filter(({ far }) => far <= farthest + 0.5)
    .toSorted((a, b) => a.far - b.far || a.subject.name.localeCompare(b.subject.name, 'sv'))
    .map(({ subject }) => subject);
  return [...exact, ...others].slice(0, MOST_OFFERED);
}

/** Whether a subject's name is at most one letter away: near enough for a word that need not be a name at all. */
export function isClose(subject: AssessedSubject, name: string): boolean {
  return farness(subject, name.trim().toLowerCase()) <= 1;
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

/** Where a subject is named in a line of lower case; -1: nowhere. A name within a longer one is another name. */
function placeOf(subject: AssessedSubject, line: string): number {
  const places = [subject.name, ...(subject.fqdn === undefined ? [] : [subject.fqdn])].map((name) => wholeWordAt(line, name.toLowerCase()));
  return places.find((at) => at >= 0) ?? -1;
}

function wholeWordAt(line: string, name: string): number {
  const at = line.indexOf(name);
  if (at < 0) return at;
  const before = line.slice(0, at);
  const after = line.slice(at + name.length);
  return /[\p{L}\p{N}._-]$/u.test(before) || /^(?:[\p{L}\p{N}_-]|\.\p{L})/u.test(after) ? -1 : at;
}

function farness(subject: AssessedSubject, wanted: string): number {
  const names = [subject.name, ...(subject.fqdn === undefined ? [] : [subject.fqdn])].map((each) => each.toLowerCase());
  const distances = names.map((each) => mistakes(comparable(each), comparable(wanted)));
  // `HV 07`, `hv-07`, `HV7` and `HV07.other.example` are all likely meant as HV07.
  const alike = names.some((each) => unpadded(each) === unpadded(wanted.split('.')[0] ?? wanted));
  return alike ? 0 : Math.min(...distances);
}

/** Letters to change between two words; two that changed places are one mistake. */
function mistakes(name: string, typed: string): number {
  const far = distance(name, typed);
  return far === 2 && letters(name) === letters(typed) ? 1 : far;
}

function letters(word: string): string {
  return [...word].toSorted().join('');
}

function comparable(name: string): string {
  return name.replaceAll(/[\s_-]/g, '');
}

function unpadded(name: string): string {
  return comparable(name).replaceAll(/0+(?=\d)/g, '');
}
