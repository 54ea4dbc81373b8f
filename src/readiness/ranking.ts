/** The ranking of a whole assessment, made once: every answer that says what is first says the same. */
import type { Assessment } from './assessment';
import { whatFirst, type WhatFirst } from './what-first';

/** An assessment never changes, so its ranking stands as long as it does. */
const ranked = new WeakMap<Assessment, WhatFirst>();

/** What to fix first in all of it; worked out at the first question, and at hand from then on. */
export function rankingOf(assessment: Assessment): WhatFirst {
  const known = ranked.get(assessment);
  if (known) return known;
  const ranking = whatFirst(assessment);
  ranked.set(assessment, ranking);
  return ranking;
}
