import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import type { AssessedSubject, Assessment, Result } from '../../src/readiness/assessment';
import { editionByName } from '../../src/readiness/editions';
import { freshnessLimits, isStale } from '../../src/readiness/freshness';
import { FRESHNESS_HOURS } from '../../src/readiness/plan';
import { rank } from '../../src/readiness/rollup';
import { NOW, randomEstate } from '../support/random-estate';

const edition = editionByName('2026-05');
const limits = freshnessLimits(FRESHNESS_HOURS);
const RUNS = { numRuns: 400 };

const inScope = (assessment: Assessment): readonly AssessedSubject[] => assessment.subjects.filter((subject) => subject.inScope);

/** A subject and everything under it, all the way to the plan's accounts. */
function ground(assessment: Assessment, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const below of assessment.byId.get(id)?.standsOn ?? []) ground(assessment, below, found);
  return found;
}

const stops = (result: Result): boolean =>
  result.level === 'blocker' && !result.waived && (result.status === 'fail' || result.status === 'unknown');

const limitOf = { azure: limits.azure, collector: limits.report, person: limits.confirmation, plan: Number.POSITIVE_INFINITY };

describe('of every estate it holds that', () => {
  it('nothing is ready, even with conditions, while a blocker it stands on fails or is unknown', () => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        const assessment = assess({ ...input, edition });
        for (const subject of inScope(assessment)) {
          if (rank(subject.effectiveReadiness) < rank('readyWithConditions')) continue;
          for (const id of ground(assessment, subject.id)) expect(assessment.byId.get(id)?.results.filter(stops)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('no verdict but unknown stands on nothing, or on evidence past its limit', () => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        for (const result of inScope(assess({ ...input, edition })).flatMap((subject) => subject.results)) {
          if (result.status === 'unknown' || result.status === 'notApplicable') continue;
          expect(result.evidence.length).toBeGreaterThan(0);
          for (const { source, observedAt } of result.evidence) expect(isStale(observedAt, limitOf[source], Date.parse(NOW))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('every unknown says why', () => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        for (const result of inScope(assess({ ...input, edition })).flatMap((subject) => subject.results)) {
          expect(result.unknown !== undefined).toBe(result.status === 'unknown');
        }
      }),
      RUNS,
    );
  });

  it('nothing looks better than what it holds, and the whole no better than its worst', () => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        const assessment = assess({ ...input, edition });
        const hosts = inScope(assessment).filter((subject) => subject.kind === 'host');
        for (const host of hosts) {
          for (const holder of [host.vmmServerId, ...host.cloudIds].map((id) => assessment.byId.get(id ?? ''))) {
            if (holder?.inScope) expect(rank(holder.headline)).toBeLessThanOrEqual(rank(host.effectiveReadiness));
          }
          expect(rank(assessment.readiness)).toBeLessThanOrEqual(rank(host.effectiveReadiness));
        }
      }),
      RUNS,
    );
  });

  it('what is out of scope is asked nothing, and never counts', () => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        for (const subject of assess({ ...input, edition }).subjects.filter((each) => !each.inScope)) {
          expect([subject.readiness, subject.effectiveReadiness, subject.headline]).toEqual(['outOfScope', 'outOfScope', 'outOfScope']);
          expect(subject.results.every((result) => result.status === 'notApplicable')).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the same facts give the same verdicts', () => {
    fc.assert(
      fc.property(randomEstate, (input) => {
        expect(assess({ ...input, edition }).subjects).toEqual(assess({ ...input, edition }).subjects);
      }),
      { numRuns: 200 },
    );
  });
});
