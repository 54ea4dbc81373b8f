/** The rankings of an assessment, each made once: every answer that says what is first says the same. */
import type { AssessedSubject, Assessment } from './assessment';
import { whatFirst, type WhatFirst } from './what-first';
import { isWithin } from './within';

/** An assessment never changes, so its rankings stand as long as it does; by the id of the place, the whole by the empty one. */
const ranked = new WeakMap<Assessment, Map<string, WhatFirst>>();

/**
 * What to fix first; worked out at the first question, and at hand from then on.
 * @param place a cloud, a VMM server or a host: only its VMs count; absent, or the plan: all of it
 */
export function rankingOf(assessment: Assessment, place?: AssessedSubject): WhatFirst {
  const part = place && place.kind !== 'plan' ? place : undefined;
  let rankings = ranked.get(assessment);
  if (!rankings) ranked.set(assessment, (rankings = new Map<string, WhatFirst>()));
  let ranking = rankings.get(part?.id ?? '');
  if (!ranking) rankings.set(part?.id ?? '', (ranking = whatFirst(assessment, part && ((vm) => isWithin(vm, part)))));
  return ranking;
}
