/** When each plan is swept. Pure; times are milliseconds. */

/** After so many of its intervals without a sweep that went through, a plan has not been looked at in time. */
const LATE_AFTER = 2;

/**
 * The next time a plan is due after `now`: once in every interval, each plan at a place of its own in it that stays the same, so that a hundred plans
 * spread over the interval, in whichever process and however often one starts.
 */
export function nextSweep(planId: string, interval: number, now: number): number {
  const place = Math.floor(placeOf(planId) * interval);
  const began = Math.floor((now - place) / interval) * interval + place;
  return began + interval;
}

/** Milliseconds that a sweep is overdue; 0: in time. @param last when one last went through, or since when the plan is swept */
export function lateBy(last: number, interval: number, now: number): number {
  return Math.max(0, now - last - LATE_AFTER * interval);
}

/** 0 to 1, the same for the same plan (FNV-1a, 32 bits, and the last steps of MurmurHash3, so that names alike lie apart). */
function placeOf(planId: string): number {
  let hash = 0x811c9dc5;
  for (const character of planId) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
