/** How people name kinds of subjects and verdicts, folded (lower case, without å, ä, ö). */
import type { Readiness, SubjectKind } from '../readiness/subjects';

const ONE: readonly (readonly [SubjectKind, string])[] = [
  ['vmmServer', 'vmm(?:[- ]?server(?:n)?)?'],
  ['storageAccount', '(?:storage )?account|lagringskonto(?:t)?|loggkonto(?:t)?|konto(?:t)?'],
  ['host', 'hyper-v[- ](?:host|vard(?:en)?)|host(?:en)?|vard(?:en)?|vardserver(?:n)?|node?n?'],
  ['vm', 'vm(?::en|en)?|virtual machine|virtuell(?:a)? (?:dator(?:n)?|maskin(?:en)?)|machine|guest|maskin(?:en)?|gast(?:en)?'],
  ['cloud', 'cloud|moln(?:et)?'],
  ['plan', 'plan(?:en)?'],
];

const MANY: readonly (readonly [SubjectKind, string])[] = [
  ['vmmServer', 'vmm[- ]?(?:servers|servrar(?:na)?)'],
  ['storageAccount', '(?:storage )?accounts|lagringskonton(?:a)?'],
  ['host', 'hosts|vardar(?:na)?|noder(?:na)?'],
  ['vm', 'vms|vm:ar(?:na)?|vmar(?:na)?|virtual machines|virtuella (?:datorer(?:na)?|maskiner(?:na)?)|machines|maskiner(?:na)?'],
  ['cloud', 'clouds|moln(?:en)?'],
];

const STATES: readonly (readonly [Readiness, string])[] = [
  ['notReady', 'not (?:yet )?ready|inte (?:an |ar )?(?:redo|klara?)|ej redo'],
  ['readyWithConditions', 'ready with conditions|redo med forbehall'],
  ['ready', 'ready|redo|klara?'],
  ['unknown', 'unknown|okan(?:d|da|t)'],
  ['outOfScope', 'out of scope|left out|utanfor(?: planen| omfattningen)?|undantagna'],
];

/** The alternatives of one table as a pattern's source. */
const anyOf = (table: readonly (readonly [string, string])[]): string => table.map(([, source]) => source).join('|');

const ONE_KIND = anyOf(ONE);
export const MANY_KINDS = anyOf(MANY);
export const ANY_STATE = anyOf(STATES);

/** The kind a word means; the word is folded first by its caller. */
export function kindOf(word: string): SubjectKind | undefined {
  return lookUp(ONE, word) ?? lookUp(MANY, word);
}

/** The kind a word for many of it means. */
export function manyOf(word: string): SubjectKind | undefined {
  return lookUp(MANY, word);
}

/** The verdict a phrase means. */
export function stateOf(phrase: string): Readiness | undefined {
  return lookUp(STATES, phrase);
}

function lookUp<T extends string>(table: readonly (readonly [T, string])[], word: string): T | undefined {
  return table.find(([, source]) => new RegExp(`^(?:${source})$`).test(word))?.[0];
}

/** Splits "host HV07" into kind and name; a phrase without a kind word is all name. */
export function splitKind(phrase: string, folded: string): { readonly kind?: SubjectKind; readonly name: string } {
  const found = new RegExp(`^(?:the |den |det )?(?<kind>${ONE_KIND}) (?<name>.+)$`).exec(folded);
  if (!found?.groups) return { name: phrase };
  const { kind = '', name = '' } = found.groups;
  const known = kindOf(kind);
  return known ? { kind: known, name: phrase.slice(phrase.length - name.length) } : { name: phrase };
}
