/** Promises that hold of whatever reports come, contradicting each other or themselves: 1,000 sets of them, or a twentieth of what ESTATES says. */
import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import type { AssessedSubject, Assessment } from '../../src/readiness/assessment';
import { EDITIONS } from '../../src/readiness/editions';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { Readiness } from '../../src/readiness/subjects';
import { readReport } from '../../src/sources/collector/read-report';
import { createReportShelf } from '../../src/sources/collector/shelf';
import type { Report } from '../../src/sources/collector/wire';
import { brokenPromises } from '../support/promises';
import { estateOf, inAnotherOrder, randomReports, tiedReports } from '../support/random-reports';

const RUNS = Number(process.env.ESTATES ?? 20_000) / 20;
const ORDER: readonly Readiness[] = ['notReady', 'unknown', 'readyWithConditions', 'ready'];

const judged = (reports: readonly Report[], edition = may2026): Assessment => assess({ ...estateOf(reports), edition });

/** Every verdict, found by the subject's id. */
function verdictsOf({ readiness, subjects }: Assessment): Readonly<Record<string, unknown>> {
  const each = subjects.map(({ id, name, effectiveReadiness, headline, results }): [string, unknown] => [
    id,
    [name, effectiveReadiness, headline, ...results.map(({ requirement, status, unknown }) => [requirement, status, unknown?.reason])],
  ]);
  return { readiness, ...Object.fromEntries(each.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}

describe('of whatever reports come', () => {
  it('each fits the contract: what is tried is what a collector may send', () => {
    for (const reports of fc.sample(randomReports, { numRuns: 200, seed: 1 })) {
      for (const report of reports) expect(readReport(Buffer.from(JSON.stringify(report)))).toMatchObject({ ok: true });
    }
  });

  it('nothing is ready that a blocker stops, and nothing looks better than what it holds', () => {
    fc.assert(
      fc.property(randomReports, fc.constantFrom(...EDITIONS), (reports, edition) => {
        expect(brokenPromises(judged(reports, edition))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('the verdicts do not turn on the order of the reports, nor on that of the records in them', () => {
    fc.assert(
      fc.property(randomReports, (reports) => {
        expect(verdictsOf(judged(inAnotherOrder(reports)))).toEqual(verdictsOf(judged(reports)));
      }),
      { numRuns: RUNS },
    );
  });

  it('nor on whether they came one by one, in any order', () => {
    fc.assert(
      fc.property(
        randomReports.chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports], { minLength: reports.length }))),
        ([reports, shuffled]) => {
          const shelf = createReportShelf();
          for (const report of shuffled) shelf.accept(Buffer.from(JSON.stringify(report)));
          const oneByOne = assess({ ...estateOf([]), inventory: shelf.current(), edition: may2026 });
          expect(verdictsOf(oneByOne)).toEqual(verdictsOf(judged(reports)));
        },
      ),
      { numRuns: RUNS / 4 },
    );
  });

  it('of two of one instant nothing is better than either of them alone would have it', () => {
    const own = (reports: readonly Report[]): ReadonlyMap<string, AssessedSubject> => judged(reports).byId;
    fc.assert(
      fc.property(tiedReports, (reports) => {
        const together = own(reports);
        const better = reports.flatMap((report) =>
          [...own([report]).values()].flatMap(({ id, readiness }) => {
            const both = together.get(id)?.readiness ?? 'unknown';
            // A blocker that one says fails and the other says holds is unknown.
            const most = readiness === 'notReady' ? 'unknown' : readiness;
            return readiness !== 'outOfScope' && ORDER.indexOf(both) > ORDER.indexOf(most)
              ? [`${id}: ${readiness}, and ${both} together`]
              : [];
          }),
        );
        expect(better).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('some VMs are ready, some are not and some are unknown: the promises have something to hold', () => {
    const words = fc
      .sample(randomReports, { numRuns: 200, seed: 1 })
      .flatMap((reports) => judged(reports).subjects.map(({ kind, effectiveReadiness }) => `${kind} ${effectiveReadiness}`));

    expect(words).toEqual(expect.arrayContaining(['vm ready', 'vm notReady', 'vm unknown', 'host ready', 'host notReady', 'host unknown']));
  });
});
