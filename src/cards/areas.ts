import type { Assessment } from '../readiness/assessment';
import { ownReadiness } from '../readiness/rollup';
import type { Readiness } from '../readiness/subjects';
import { AREAS, type Area } from './actions';

/** What the ids of an area's requirements begin with. */
const PREFIXES: Readonly<Record<Area, readonly string[]>> = {
  account: ['account.', 'capacity.', 'route.'],
  vault: ['vault.'],
  storage: ['storage.'],
  network: ['network.'],
  vmm: ['vmm.'],
  clouds: ['cloud.'],
  hosts: ['host.'],
  vms: ['vm.'],
};

/** Whether a requirement belongs to an area; without an area everything does. */
export function isInArea(requirement: string, area: Area | undefined): boolean {
  return area === undefined || PREFIXES[area].some((prefix) => requirement.startsWith(prefix));
}

/** The area a requirement belongs to. */
export function areaOf(requirement: string): Area {
  return AREAS.find((area) => isInArea(requirement, area)) ?? 'account';
}

/** The readiness of one area: that of all its requirements on every subject in scope, taken together. */
export function areaReadiness(assessment: Assessment, area: Area | undefined): Readiness {
  if (area === undefined) return assessment.readiness;
  const results = assessment.subjects
    .filter((subject) => subject.inScope)
    .flatMap((subject) => subject.results.filter((result) => isInArea(result.requirement, area)));
  return ownReadiness(results);
}
