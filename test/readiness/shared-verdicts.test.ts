/** A run keeps each verdict once, and hands one object to all who come to it: nobody is ever given a verdict that is not their own. */
import fc from 'fast-check';
import { assess, type AssessmentInput } from '../../src/readiness/assess';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { EDITIONS } from '../../src/readiness/editions';
import { buildEstate } from '../../src/readiness/estate/estate';
import { evaluate } from '../../src/readiness/evaluate';
import { freshnessLimits } from '../../src/readiness/freshness';
import { FRESHNESS_HOURS } from '../../src/readiness/plan';
import type { Requirement } from '../../src/readiness/requirement';
import { SharedVerdicts } from '../../src/readiness/shared-verdicts';
import { SUBJECT_KINDS, type SubjectKind } from '../../src/readiness/subjects';
import { nearlyReadyEstate } from '../support/nearly-ready-estates';
import { NOW, randomEstate } from '../support/random-estate';
import { reportedEstate } from '../support/random-reports';

const ESTATES = Number(process.env.ESTATES ?? 150);

const estates = fc.oneof(nearlyReadyEstate, randomEstate, reportedEstate);
const requirements: readonly Requirement[] = CATALOGUE;
const of = (kind: SubjectKind): readonly Requirement[] => requirements.filter((each) => each.kind === kind);

it.each(EDITIONS.map((edition) => [edition.name, edition] as const))(
  '%s: a verdict that is shared is the one that would be made alone',
  (_name, edition) => {
    const judgement = { edition, now: Date.parse(NOW), limits: freshnessLimits(FRESHNESS_HOURS) };
    // All estates are judged as one: so that verdicts are found, and looking for them is given up as in a large one.
    const shared = new Map(SUBJECT_KINDS.map((kind) => [kind, new SharedVerdicts(of(kind), judgement)]));
    fc.assert(
      fc.property(estates, (estate) => {
        for (const subject of buildEstate(estate)) {
          const { record } = subject;
          const alone = of(subject.kind).map((requirement) => evaluate(requirement, record, judgement));
          expect(shared.get(subject.kind)?.of(record)).toEqual(alone);
        }
      }),
      { numRuns: ESTATES, seed: 2026 },
    );
  },
);

it('a VM among others is judged as it would be were it the only one', () => {
  fc.assert(
    fc.property(estates, fc.constantFrom(...EDITIONS), (estate, edition) => {
      const input: AssessmentInput = { ...estate, edition };
      const { byId } = assess(input);
      for (const vm of estate.inventory.vms) {
        const alone = assess({ ...input, inventory: { ...estate.inventory, vms: [vm] } });
        const own = alone.subjects.filter(({ kind }) => kind === 'vm');
        for (const { id, results } of own) expect(byId.get(id)?.results).toEqual(results);
      }
    }),
    { numRuns: ESTATES, seed: 2026 },
  );
});
