import type { Edition } from '../../../src/readiness/editions/edition';
import { editionByName } from '../../../src/readiness/editions';
import type { OperatingSystem } from '../../../src/readiness/facts';
import type { Finding, MissingFact } from '../../../src/readiness/finding';
import type { Requirement } from '../../../src/readiness/requirement';
import { recogniseWindows } from '../../../src/readiness/derived/windows';
import { cloudWords as enCloud } from '../../../src/words/en/requirements/cloud';
import { hostWords as enHost } from '../../../src/words/en/requirements/host';
import { vmmWords as enVmm } from '../../../src/words/en/requirements/vmm';
import { cloudWords as svCloud } from '../../../src/words/sv/requirements/cloud';
import { hostWords as svHost } from '../../../src/words/sv/requirements/host';
import { vmmWords as svVmm } from '../../../src/words/sv/requirements/vmm';

type Sentences = Readonly<Record<string, { readonly cases: Readonly<Record<string, (finding: never) => string>> }>>;

const ENGLISH: Sentences = { ...enVmm, ...enCloud, ...enHost };
const SWEDISH: Sentences = { ...svVmm, ...svCloud, ...svHost };

/** The default edition; another one is given where it matters. */
export const EDITION = editionByName('2026-05');

export function withEdition(changes: Partial<Edition>): Edition {
  return { ...EDITION, ...changes };
}

/** What is judged can also be said: a sentence without holes, in both languages. */
function expectSentences(requirement: Requirement, facts: Readonly<Record<string, unknown>>, edition: Edition): void {
  const { en, sv } = said(requirement, facts, edition);
  for (const sentence of [en, sv]) {
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\(\)|  /);
  }
  expect(sv).not.toBe(en);
}

/** `pass hasClouds`, `unknown notCollected untried`, `notApplicable`, `missing proxy`. */
export function verdict(requirement: Requirement, facts: Readonly<Record<string, unknown>>, edition = EDITION): string {
  const outcome = judge(requirement, facts, edition);
  if (outcome === 'notApplicable') return outcome;
  if ('missing' in outcome) return `missing ${outcome.missing}`;
  expectSentences(requirement, facts, edition);
  return [outcome.status, ...(outcome.reason ? [outcome.reason] : []), outcome.case].join(' ');
}

function judge(
  requirement: Requirement,
  facts: Readonly<Record<string, unknown>>,
  edition = EDITION,
): Finding | MissingFact | 'notApplicable' {
  if (requirement.appliesWhen && !requirement.appliesWhen.holds(facts, edition)) return 'notApplicable';
  return requirement.check(facts, edition);
}

export function found(requirement: Requirement, facts: Readonly<Record<string, unknown>>, edition = EDITION): Finding {
  const outcome = judge(requirement, facts, edition);
  if (outcome === 'notApplicable' || 'missing' in outcome) throw new Error(`${requirement.id} came to no finding`);
  return outcome;
}

/** The sentence of a finding in both languages. */
export function said(
  requirement: Requirement,
  facts: Readonly<Record<string, unknown>>,
  edition = EDITION,
): { readonly en: string; readonly sv: string } {
  const finding = found(requirement, facts, edition);
  const sentence = (words: Sentences): string => words[requirement.id]?.cases[finding.case]?.(finding as never) ?? '';
  return { en: sentence(ENGLISH), sv: sentence(SWEDISH) };
}

/** By its caption; of Windows Server the edition's number was read as well, which tells it from Nano Server. */
export function windows(caption: string, rest: Omit<OperatingSystem, 'caption'> = {}) {
  const sku = caption.includes('Windows Server') ? { sku: 8 } : {};
  return recogniseWindows({ caption, ...sku, ...rest });
}
