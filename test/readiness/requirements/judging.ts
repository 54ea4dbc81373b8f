/** Judges one requirement of the catalogue on facts alone, under any edition, and holds its sentences. */
import { CATALOGUE, type RequirementId } from '../../../src/readiness/catalogue';
import type { Edition } from '../../../src/readiness/editions/edition';
import { editionByName } from '../../../src/readiness/editions';
import { evaluate } from '../../../src/readiness/evaluate';
import type { FactRecord } from '../../../src/readiness/facts';
import { freshnessLimits } from '../../../src/readiness/freshness';
import { FRESHNESS_HOURS } from '../../../src/readiness/plan';
import type { Requirement } from '../../../src/readiness/requirement';
import { wordsOf } from '../../../src/words';
import { LANGUAGES } from '../../../src/words/language';

/** When everything here is judged, unless a test says otherwise. */
export const NOW = '2026-11-23T12:00:00Z';
export const GIB = 1024 ** 3;

type Facts = Readonly<Record<string, unknown>>;
type Cases = Readonly<Record<string, (finding: unknown) => string>>;

function judged(id: RequirementId, facts: Facts, edition: Edition['name']) {
  const requirement = CATALOGUE.find((each) => each.id === id) as Requirement;
  const known = { assessedAt: NOW, ...facts };
  const sightings = [{ source: 'plan' as const, observedAt: known.assessedAt, facts: Object.keys(known) }];
  const record = { facts: known, sightings, gaps: [] } as FactRecord;
  const judgement = { edition: editionByName(edition), now: Date.parse(known.assessedAt), limits: freshnessLimits(FRESHNESS_HOURS) };
  return evaluate(requirement, record, judgement);
}

/** `pass accepted`, `unknown sourcesSilent unlisted`, `unknown notCollected firewall` (the fact that is missing), `notApplicable`. */
export function verdict(id: RequirementId, facts: Facts, edition: Edition['name'] = '2026-05'): string {
  const { status, unknown, finding } = judged(id, facts, edition);
  for (const sentence of sentences(id, facts, edition)) {
    expect(sentence).toMatch(/^\S.*[.!]$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\(\)|  /);
    expect(sentence).not.toMatch(/\d{4}-\d{2}-\d{2}T\d/);
  }
  return [status, unknown?.reason, finding?.case, ...(unknown?.facts ?? [])].filter((part) => part !== undefined).join(' ');
}

/** What people read of it, in English and Swedish; empty where the check came to no finding. */
export function sentences(id: RequirementId, facts: Facts, edition: Edition['name'] = '2026-05'): readonly string[] {
  const { finding } = judged(id, facts, edition);
  if (!finding) return [];
  return LANGUAGES.map((language) => (wordsOf(language).requirements[id].cases as Cases)[finding.case]?.(finding) ?? 'no words');
}
