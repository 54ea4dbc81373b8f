/** Which subject a typed name means. Only an exact name is answered for; everything else is offered. */
import { distance } from 'fastest-levenshtein';
import { shownName } from '../cards/text';
import { hear } from './said';
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { nameKey } from '../readiness/name-key';
import type { SubjectKind } from '../readiness/subjects';

export type NameMatch =
  | { readonly found: 'one'; readonly subject: AssessedSubject }
  | { readonly found: 'several'; readonly subjects: readonly AssessedSubject[] }
  /** None fits: the nearest, best first, perhaps none. */
  | { readonly found: 'none'; readonly nearest: readonly AssessedSubject[] };

/** A subject's names as they are compared: by their keys, and without blanks, hyphens and underscores. */
interface Names {
  readonly subject: AssessedSubject;
  readonly keys: readonly string[];
  readonly comparable: readonly string[];
  readonly unpadded: readonly string[];
}

/** The subjects of an estate in their order, and by every name that means exactly them. */
interface NameIndex {
  readonly all: readonly Names[];
  readonly exact: ReadonlyMap<string, readonly AssessedSubject[]>;
}

const indexes = new WeakMap<Assessment, NameIndex>();

/** Made once per assessment: an estate has tens of thousands of names. */
function indexOf(assessment: Assessment): NameIndex {
  let index = indexes.get(assessment);
  if (!index) {
    const all = assessment.subjects.map(toNames);
    const exact = new Map<string, AssessedSubject[]>();
    for (const names of all) {
      for (const name of exactNames(names)) {
        const known = exact.get(name);
        if (known) known.push(names.subject);
        else exact.set(name, [names.subject]);
      }
    }
    indexes.set(assessment, (index = { all, exact }));
  }
  return index;
}

/** A short name is the first label of a qualified one; never the other way round. */
function exactNames({ subject, keys }: Names): ReadonlySet<string> {
  const labels = isMachine(subject.kind) ? keys.map((name) => name.split('.')[0] ?? '').filter((label) => label !== '') : [];
  return new Set([...keys, ...labels]);
}

function toNames(subject: AssessedSubject): Names {
  const names = [subject.name, ...(subject.fqdn === undefined ? [] : [subject.fqdn])].flatMap(waysToType);
  const keys = [...new Set(names.map(nameKey))].filter((name) => name !== '');
  return { subject, keys, comparable: keys.map(comparable), unpadded: keys.map(unpadded) };
}

/** Letters, digits and marks that are heard as they are typed. */
const HEARD_AS_TYPED = /^[\p{L}\p{N}_-](?:[\p{L}\p{N} ._-]*[\p{L}\p{N}_-])?$/u;

/** A name as it is, and without what a typed line is heard without (quotes, marks of direction), as it is and as cards show it. */
function waysToType(name: string): readonly string[] {
  if (HEARD_AS_TYPED.test(name)) return [name];
  return [...new Set([name, hear(name).text, hear(shownName(name)).text])].filter((way) => way !== '');
}

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
  const subjects = indexOf(assessment).exact.get(nameKey(name)) ?? [];
  return kind === undefined ? subjects : subjects.filter((subject) => subject.kind === kind);
}

/** The subjects whose whole names stand somewhere in a phrase, in the order they stand there. */
export function subjectsMentioned(assessment: Assessment, phrase: string): readonly AssessedSubject[] {
  const line = nameKey(phrase);
  return indexOf(assessment)
    .all.map((names) => ({ subject: names.subject, at: placeOf(names, line) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ subject }) => subject)
    .slice(0, MOST_OFFERED);
}

/** What to offer for a name that is nobody's: the same name of another kind first, then the nearest, best first. */
export function nearestTo(assessment: Assessment, name: string, kind?: SubjectKind): readonly AssessedSubject[] {
  const wanted = nameKey(name);
  const exact = subjectsNamed(assessment, name);
  const farthest = Math.max(1, Math.floor(comparable(wanted).length / 3));
  const typed = { wanted: comparable(wanted), alike: unpadded(wanted.split('.')[0] ?? wanted) };
  const others = indexOf(assessment)
    .all.map((names) => ({
      subject: names.subject,
      far: farness(names, typed, farthest) + (kind !== undefined && names.subject.kind !== kind ? 0.5 : 0),
    }))
    .filter(({ subject, far }) => far <= farthest + 0.5 && !exact.includes(subject))
    .toSorted((a, b) => a.far - b.far || a.subject.name.localeCompare(b.subject.name, 'sv'))
    .map(({ subject }) => subject);
  return [...exact, ...others].slice(0, MOST_OFFERED);
}

/** Whether a subject's name is at most one letter away: near enough for a word that need not be a name at all. */
export function isClose(subject: AssessedSubject, name: string): boolean {
  const wanted = nameKey(name);
  return farness(toNames(subject), { wanted: comparable(wanted), alike: unpadded(wanted.split('.')[0] ?? wanted) }, 1) <= 1;
}

function isMachine(kind: SubjectKind): boolean {
  return kind === 'host' || kind === 'vmmServer';
}

/** Where a subject is named in a line as names are compared; -1: nowhere. A name within a longer one is another name. */
function placeOf({ keys }: Names, line: string): number {
  return keys.map((name) => wholeWordAt(line, name)).find((at) => at >= 0) ?? -1;
}

function wholeWordAt(line: string, name: string): number {
  const at = line.indexOf(name);
  if (at < 0) return at;
  const before = line.slice(0, at);
  const after = line.slice(at + name.length);
  return /[\p{L}\p{N}._-]$/u.test(before) || /^(?:[\p{L}\p{N}_-]|\.\p{L})/u.test(after) ? -1 : at;
}

/** Mistakes between a name and what was typed; more than `farthest` is as good as none in common. */
function farness(names: Names, typed: { readonly wanted: string; readonly alike: string }, farthest: number): number {
  // `HV 07`, `hv-07`, `HV7` and `HV07.other.example` are all likely meant as HV07.
  if (names.unpadded.includes(typed.alike)) return 0;
  const near = names.comparable.filter((name) => Math.abs(name.length - typed.wanted.length) <= farthest);
  return Math.min(Number.POSITIVE_INFINITY, ...near.map((name) => mistakes(name, typed.wanted)));
}

/** Letters to change between two words; two that changed places are one mistake. */
export function mistakes(name: string, typed: string): number {
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
