/** What the product makes of a report of the collector. */
import { editionByName } from '../../../src/readiness/editions';
import { assess } from '../../../src/readiness/assess';
import { emptyPlan } from '../../../src/readiness/plan';
import { createReportShelf } from '../../../src/sources/collector/shelf';

/** `HV01 host.updates` → `warn`, an unknown with its reason; what in the report does not fit together under `oddities`. */
export function verdictsOn(bytes: Uint8Array): {
  readonly oddities: readonly unknown[];
  readonly of: (subject: string, requirement: string) => string;
} {
  const shelf = createReportShelf();
  const accepted = shelf.accept(Buffer.from(bytes));
  if (!accepted.accepted) throw new Error(JSON.stringify(accepted.faults));
  const assessment = assess({
    plan: emptyPlan('Nordmark'),
    inventory: shelf.current(),
    assessedAt: '2026-11-28T08:00:00Z',
    edition: editionByName('2026-05'),
  });
  return {
    oddities: accepted.problems,
    of(name, requirement) {
      const subject = assessment.subjects.find((each) => each.name === name);
      const result = subject?.results.find((each) => each.requirement === requirement);
      if (!result) throw new Error(`${requirement} was not asked of ${name}`);
      return result.unknown ? `unknown ${result.unknown.reason}` : result.status;
    },
  };
}
