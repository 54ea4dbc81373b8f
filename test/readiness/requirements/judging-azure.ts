import { may2026 } from '../../../src/readiness/editions/2026-05';
import { evaluate } from '../../../src/readiness/evaluate';
import type { Chosen, FactRecord, PlanFacts, StorageAccountFacts } from '../../../src/readiness/facts';
import { freshnessLimits } from '../../../src/readiness/freshness';
import { FRESHNESS_HOURS } from '../../../src/readiness/plan';
import type { Requirement } from '../../../src/readiness/requirement';
import { wordsOf } from '../../../src/words';
import { LANGUAGES, type Language } from '../../../src/words/language';

const NOW = '2026-11-23T12:00:00Z';
const judgement = { edition: may2026, now: Date.parse(NOW), limits: freshnessLimits(FRESHNESS_HOURS) };

type Sentences = Readonly<Record<string, { readonly cases: Readonly<Record<string, (finding: never) => string>> }>>;

/** An Azure resource that is there. */
export function there<T extends object>(facts: T): Chosen<T> {
  return { presence: 'there', id: '/subscriptions/s/x', name: 'x', ...facts };
}

export const NOT_CHOSEN = { presence: 'notChosen' } as const;
export const MISSING = { presence: 'missing', id: '/subscriptions/s/gone', name: 'gone' } as const;

/** `pass sameRegion`, `unknown sourcesSilent unlisted`, `notApplicable`, `unknown accessDenied region`. */
export function verdict(requirement: Requirement, facts: Partial<PlanFacts> | Partial<StorageAccountFacts>): string {
  const { status, unknown, finding } = evaluate(requirement, recordOf(facts), judgement);
  for (const sentence of Object.values(said(requirement, facts))) {
    expect(sentence).toMatch(/^\S.*\.$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  return [status, unknown?.reason, finding?.case, ...(unknown?.facts ?? [])].filter((part) => part !== undefined).join(' ');
}

/** The sentence of a finding in each language; none where the check came to no finding. */
export function said(
  requirement: Requirement,
  facts: Partial<PlanFacts> | Partial<StorageAccountFacts>,
): Partial<Record<Language, string>> {
  const { finding } = evaluate(requirement, recordOf(facts), judgement);
  if (!finding) return {};
  const sentence = (language: Language): string =>
    (wordsOf(language).requirements as Sentences)[requirement.id]?.cases[finding.case]?.(finding as never) ?? '';
  return Object.fromEntries(LANGUAGES.map((language) => [language, sentence(language)]));
}

/** Everything known was seen an hour ago; everything else was denied. */
function recordOf(facts: Partial<PlanFacts> | Partial<StorageAccountFacts>): FactRecord {
  const unread = [
    'subscription',
    'vault',
    'network',
    'replicationAccounts',
    'presence',
    'region',
    'sku',
    'kind',
    'logAccount',
    'vaultRegion',
    ...PROVIDERS,
  ];
  return {
    facts,
    sightings: [{ source: 'azure', observedAt: '2026-11-23T11:00:00Z', reference: 'request-1', facts: Object.keys(facts) }],
    gaps: [{ facts: unread.filter((name) => !(name in facts)), reason: 'accessDenied', source: 'azure' }],
  };
}

const PROVIDERS = ['providerRecoveryServices', 'providerSiteRecovery', 'providerStorage', 'providerNetwork', 'providerCompute'];
