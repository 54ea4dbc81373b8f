/** What a phrase means that stands where a subject's name should: "HV07", "värden HV07", "FS01 i Syd", "the network". */
import type { Area } from '../cards/actions';
import { isWithin } from '../readiness/within';
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import type { SubjectKind } from '../readiness/subjects';
import { areaOf, meansEverything } from './areas';
import { kindOf, manyOf, splitKind } from './kinds';
import { isClose, nearestTo, subjectsMentioned, subjectsNamed } from './names';
import { plainName } from './politeness';
import { fold, type Said } from './said';

export interface Unfound {
  readonly found: 'none';
  readonly name: string;
  readonly kind?: SubjectKind;
  /** Named exactly somewhere in the phrase, though the phrase is more than that name. */
  readonly mentioned: readonly AssessedSubject[];
  readonly nearest: readonly AssessedSubject[];
  /** How sure it is that a name was meant at all. */
  readonly likeness: 'name' | 'close' | 'word';
}

export type PhraseMatch =
  | { readonly found: 'subjects'; readonly name: string; readonly subjects: readonly [AssessedSubject, ...AssessedSubject[]] }
  | { readonly found: 'area'; readonly area: Area | undefined }
  /** All of a kind, or all of everything in a place. */
  | { readonly found: 'many'; readonly kind?: SubjectKind; readonly within?: AssessedSubject }
  | Unfound;

/** Areas of which there is one; the others are kinds with many. */
const SINGLE_AREAS: readonly (Area | undefined)[] = ['account', 'vault', 'storage', 'network', 'vmm'];

/** Places a name may be said to be in. */
const PLACE_KINDS: readonly SubjectKind[] = ['cloud', 'vmmServer', 'host'];

const looked = new WeakMap<Assessment, Map<string, PhraseMatch>>();

/** Phrases remembered per assessment; one line is looked up by several commands. */
const MOST_REMEMBERED = 200;

/** Looks a phrase up: as it was written first, then without small words around it. */
export function findPhrase(assessment: Assessment, phrase: string): PhraseMatch {
  const known = looked.get(assessment) ?? new Map<string, PhraseMatch>();
  looked.set(assessment, known);
  const found = known.get(phrase) ?? lookUp(assessment, phrase);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(phrase, found);
  return found;
}

function lookUp(assessment: Assessment, phrase: string): PhraseMatch {
  const plain = plainName(saidOf(phrase));
  for (const name of new Set([phrase, plain.text])) {
    const [first, ...others] = exactly(assessment, name);
    if (first) return { found: 'subjects', name: first.name, subjects: [first, ...others] };
  }
  return everyday(assessment, plain) ?? unfound(assessment, plain);
}

/** The clouds, VMM servers and hosts a phrase names exactly. */
export function placesNamed(assessment: Assessment, phrase: string): readonly AssessedSubject[] {
  return named(assessment, phrase).filter(({ kind }) => PLACE_KINDS.includes(kind));
}

/** The subjects a phrase names exactly: by name, by kind and name, or by either in a place. */
export function exactly(assessment: Assessment, phrase: string): readonly AssessedSubject[] {
  const found = named(assessment, phrase);
  if (found.length > 0) return found;
  const placed = /^(?<what>.+)(?: (?:in|on|under|at|i|på|pa|hos) |, )(?<place>.+)$/i.exec(phrase)?.groups;
  const places = placed ? placesNamed(assessment, placed['place'] ?? '') : [];
  if (places.length === 0) return [];
  return exactly(assessment, placed?.['what'] ?? '').filter((subject) => places.some((place) => isWithin(subject, place)));
}

function named(assessment: Assessment, phrase: string): readonly AssessedSubject[] {
  const byName = subjectsNamed(assessment, phrase);
  if (byName.length > 0) return byName;
  const { kind, name } = kindAndName(saidOf(phrase));
  return subjectsNamed(assessment, name, kind);
}

/** "the plan", "nätverket", "all hosts", "allt": no name, and yet a thing that is known. */
function everyday(assessment: Assessment, { folded, text }: Said): PhraseMatch | undefined {
  if (meansEverything(folded)) return { found: 'area', area: undefined };
  const plans = assessment.subjects.filter(({ kind }) => kind === 'plan');
  const [plan] = plans;
  if (plan && plans.length === 1 && kindOf(folded) === 'plan') return { found: 'subjects', name: plan.name, subjects: [plan] };
  const area = areaOf(folded);
  if (area && SINGLE_AREAS.includes(area)) return { found: 'area', area };
  const kind = manyIn(folded);
  return kind ? { found: 'many', kind } : manyWithin(assessment, { folded, text });
}

/** The kind of "all hosts", "värdarna", "alla vm:ar". */
function manyIn(folded: string): SubjectKind | undefined {
  return manyOf(folded.replace(/^(?:alla|all|samtliga|vara|the) (?:the |de )?/, ''));
}

/** "all hosts in Gold", "allt i Gold". */
function manyWithin(assessment: Assessment, { folded, text }: Said): PhraseMatch | undefined {
  const placed = /^(?<what>.+) (?:in|on|under|i|pa|hos) (?<place>.+)$/.exec(folded)?.groups;
  const { what = '', place = '' } = placed ?? {};
  const [within, ...others] = place === '' ? [] : placesNamed(assessment, text.slice(-place.length));
  const kind = manyIn(what);
  if (!within || others.length > 0 || (!kind && !meansEverything(what))) return undefined;
  return { found: 'many', ...(kind && { kind }), within };
}

function unfound(assessment: Assessment, plain: Said): Unfound {
  const { kind, name } = kindAndName(plain);
  const nearest = nearestTo(assessment, name, kind);
  const isOneWord = !name.includes(' ');
  const looks = (isOneWord && looksLikeName(name)) || (kind !== undefined && (isOneWord || looksLikeName(name)));
  const close = nearest.some((subject) => isClose(subject, name));
  return {
    found: 'none',
    name,
    ...(kind && { kind }),
    mentioned: subjectsMentioned(assessment, plain.text),
    nearest,
    likeness: looks ? 'name' : close ? 'close' : 'word',
  };
}

/** Digits, hyphens, dots, underscores and capitals stand in names, and not in everyday words. */
export function looksLikeName(word: string): boolean {
  return /[\d._-]|\p{Lu}/u.test(word) && /\p{L}/u.test(word);
}

function kindAndName(said: Said): { readonly kind?: SubjectKind; readonly name: string } {
  const { kind, name } = splitKind(said.text, said.folded);
  return { ...(kind && { kind }), name: plainName(saidOf(name)).text };
}

function saidOf(text: string): Said {
  return { text, folded: fold(text) };
}
