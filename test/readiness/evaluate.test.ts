import type { Edition } from '../../src/readiness/editions/edition';
import { evaluate } from '../../src/readiness/evaluate';
import type { Judgement } from '../../src/readiness/judgement';
import type { FactRecord, Sighting } from '../../src/readiness/facts';
import { fail, missing, pass, silent } from '../../src/readiness/finding';
import { freshnessLimits } from '../../src/readiness/freshness';
import { FRESHNESS_HOURS } from '../../src/readiness/plan';
import { requirement } from '../../src/readiness/requirement';

const NOW = '2026-11-23T12:00:00Z';
const judgement: Judgement = {
  edition: { name: '2026-05', levels: {} } as unknown as Edition,
  now: Date.parse(NOW),
  limits: freshnessLimits(FRESHNESS_HOURS),
};

const secureBootOff = requirement({
  id: 'vm.example',
  kind: 'vm',
  level: 'blocker',
  seed: [],
  appliesWhen: { needs: ['generation'], holds: (facts) => facts.generation === 2 },
  needs: ['secureBoot'],
  wants: ['tpm'],
  check(facts) {
    if (facts.secureBoot) return fail('on', { expected: false, observed: true });
    if (facts.tpm === undefined) return missing('tpm');
    return facts.tpm ? silent('tpm', { expected: null, observed: true }) : pass('off', { expected: false, observed: false });
  },
  page: '/azure/site-recovery/example',
});

const seen = (observedAt: string, facts: readonly string[] = ['generation', 'secureBoot', 'tpm']): Sighting => ({
  source: 'collector',
  observedAt,
  reference: 'report-1',
  facts,
});

const record = (facts: FactRecord<'vm'>['facts'], parts: Partial<FactRecord<'vm'>> = {}): FactRecord<'vm'> => ({
  facts,
  sightings: [seen('2026-11-23T11:00:00Z')],
  gaps: [],
  ...parts,
});

describe('a requirement is judged', () => {
  it('as passing, with who saw it and when', () => {
    const result = evaluate(secureBootOff, record({ generation: 2, secureBoot: false, tpm: false }), judgement);

    expect(result).toMatchObject({ status: 'pass', level: 'blocker', finding: { case: 'off' } });
    expect(result.evidence).toEqual([{ source: 'collector', observedAt: '2026-11-23T11:00:00Z', reference: 'report-1' }]);
  });

  it('as not applicable where it does not apply, whatever else is unread', () => {
    expect(evaluate(secureBootOff, record({ generation: 1 }), judgement)).toMatchObject({ status: 'notApplicable' });
  });

  it.each(['generation', 'secureBoot', 'tpm'] as const)('as unknown when %s was not read, with the reason the source gave', (name) => {
    const facts = { generation: 2 as const, secureBoot: false, tpm: false, [name]: undefined };
    const gaps = [{ facts: [name], reason: 'accessDenied' as const, source: 'collector' as const, detail: 'Access is denied.' }];

    expect(evaluate(secureBootOff, record(facts, { gaps }), judgement)).toMatchObject({
      status: 'unknown',
      unknown: { reason: 'accessDenied', facts: [name], detail: 'Access is denied.' },
    });
  });

  it('as not collected when no source says why a fact is missing', () => {
    expect(evaluate(secureBootOff, record({ generation: 2 }), judgement)).toMatchObject({
      status: 'unknown',
      unknown: { reason: 'notCollected' },
    });
  });

  it('as failing on what is known, even when a fact it can do without is missing', () => {
    expect(evaluate(secureBootOff, record({ generation: 2, secureBoot: true }), judgement)).toMatchObject({ status: 'fail' });
  });

  it('as unknown where the sources are silent', () => {
    expect(evaluate(secureBootOff, record({ generation: 2, secureBoot: false, tpm: true }), judgement)).toMatchObject({
      status: 'unknown',
      unknown: { reason: 'sourcesSilent' },
    });
  });
});

describe('evidence carries a verdict', () => {
  it.each([
    ['exactly seven days old', '2026-11-16T12:00:00Z', 'pass'],
    ['a second older than seven days', '2026-11-16T11:59:59Z', 'unknown'],
    ['dated five minutes ahead', '2026-11-23T12:05:00Z', 'pass'],
    ['dated a second more than that ahead', '2026-11-23T12:05:01Z', 'unknown'],
    ['dated in no readable way', 'yesterday', 'unknown'],
  ])('%s', (_, observedAt, status) => {
    const result = evaluate(
      secureBootOff,
      record({ generation: 2, secureBoot: false, tpm: false }, { sightings: [seen(observedAt)] }),
      judgement,
    );

    expect(result.status).toBe(status);
    if (status === 'unknown') expect(result.unknown).toMatchObject({ reason: 'stale', lastKnown: 'pass' });
  });

  it('only when all of it is fresh: one stale fact makes the verdict stale', () => {
    const sightings = [seen('2026-11-23T11:00:00Z', ['generation', 'secureBoot']), seen('2026-10-01T00:00:00Z', ['tpm'])];

    expect(
      evaluate(secureBootOff, record({ generation: 2, secureBoot: false, tpm: false }, { sightings }), judgement).unknown,
    ).toMatchObject({
      reason: 'stale',
      facts: ['tpm'],
    });
  });
});

describe('the compiler holds that a check', () => {
  it('reads only what it declared, and treats what it merely wants as possibly absent', () => {
    requirement({
      id: 'vm.undeclared',
      kind: 'vm',
      level: 'advice',
      seed: [],
      needs: ['generation'],
      wants: ['tpm'],
      check(facts) {
        // @ts-expect-error shielded was not declared
        const undeclared: unknown = facts.shielded;
        // @ts-expect-error tpm may be absent
        const perhaps: boolean = facts.tpm;
        const known: 1 | 2 = facts.generation;
        return pass('any', { expected: String(undeclared), observed: `${perhaps} ${known}` });
      },
      page: '/x',
    });
    expect.assertions(0);
  });
});
