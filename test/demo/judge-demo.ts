/** The demo judged as the product judges: reports and plan through their sources, Azure over HTTP. */
import { editionByName } from '../../src/readiness/editions';
import { assess } from '../../src/readiness/assess';
import type { AssessedSubject, Assessment, Result } from '../../src/readiness/assessment';
import { createAzureSource } from '../../src/sources/azure/source';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { readPlan } from '../../src/sources/plan/read-plan';
import { breakAzure } from '../../src/demo/azure/breakage';
import { createSimulatedAzure } from '../../src/demo/azure/server';
import type { BreakageName } from '../../src/demo/azure/state';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { isoTime, systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import type { RightStatus } from './right-answers';

const NOW = Date.parse('2026-11-23T08:00:00Z');

const clock = { ...systemClock, now: () => NOW };

const estate = createDemoEstate({ now: NOW });

/** @param deadline milliseconds that reading Azure may take */
export async function judgeDemo(
  broken: readonly BreakageName[] = [],
  deadline = 20_000,
  edition: '2026-05' | '2026-09' | 'seed-2017' = '2026-05',
): Promise<Assessment> {
  const shelf = createReportShelf();
  for (const report of estate.reports) {
    const accepted = shelf.accept(Buffer.from(JSON.stringify(report)));
    if (!accepted.accepted) throw new Error(JSON.stringify(accepted.faults));
  }
  const read = readPlan(JSON.stringify(estate.plan));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const simulated = await createSimulatedAzure({ state: broken.reduce(breakAzure, estate.azure), clock });
  try {
    const url = `${simulated.identityEndpoint}?api-version=2019-08-01&resource=https%3A%2F%2Fmanagement.azure.com`;
    const issued = await fetch(url, { headers: { 'X-IDENTITY-HEADER': simulated.identityHeader } });
    const { access_token: token } = (await issued.json()) as { readonly access_token: string };
    const credential = { getToken: () => Promise.resolve({ token, expiresOnTimestamp: NOW + 3_600_000 }) };
    const source = createAzureSource({ credential, cloud: 'AzureCloud', endpoint: simulated.endpoint, clock, log: silentLog });
    const azure = await source.read(read.plan, deadline);
    return assess({ plan: read.plan, azure, inventory: shelf.current(), assessedAt: isoTime(NOW), edition: editionByName(edition) });
  } finally {
    await simulated.close();
  }
}

/** The one subject of that name. */
export function subjectNamed(assessment: Assessment, name: string): AssessedSubject {
  const [subject, ...others] = assessment.subjects.filter((each) => each.name === name);
  if (subject === undefined || others.length > 0)
    throw new Error(`${String(others.length + (subject ? 1 : 0))} subjects are named ${name}`);
  return subject;
}

export function resultOf(subject: AssessedSubject, requirement: string): Result {
  const result = subject.results.find((each) => each.requirement === requirement);
  if (result === undefined) throw new Error(`${requirement} was not asked of ${subject.name}`);
  return result;
}

/** A result's status, an unknown one with its reason. */
export function statusOf({ status, unknown }: Result): RightStatus {
  if (status !== 'unknown') return status;
  if (unknown === undefined) throw new Error('an unknown without a reason');
  return `unknown ${unknown.reason}`;
}
