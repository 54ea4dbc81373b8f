/** The figures that alerts are decided by, in milliseconds where they are times. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A reading that failed or took too long says nothing of the estate until it failed twice, and for so long. A right that is missing does at once. */
export const DOUBT_LASTS = 10 * MINUTE;
export const DOUBTFUL_PASSES = 2;

/** What ends and comes back within so long is the same incident, and its card goes on. */
export const COMES_BACK_WITHIN = 4 * HOUR;
/** Once it has come back so often it flaps: it is over only once it has held, and nothing is said until then. */
export const FLAPS = 2;
export const HOLDS_AFTER = 30 * MINUTE;

/** What is no longer reported and does not come back counts as taken away for good. */
export const GONE_FOR_GOOD = 72 * HOUR;
/** So many VMs of one site missing at once, or such a part of them, is more than everyday work. */
export const MANY_GONE = 10;
export const MUCH_GONE = 0.2;

/** Open blockers are recalled a day after the last word; ones that somebody has, after three days; all of them weekly once that happened so often. */
export const REMIND_AFTER = 24 * HOUR;
export const REMIND_TAKEN_AFTER = 72 * HOUR;
export const REMIND_DAILY = 7;
export const REMIND_SELDOM_AFTER = 7 * 24 * HOUR;

/** "Worse" is said at most so often of one incident. */
export const WORSE_AT_MOST_EVERY = 10 * MINUTE;

/** Teams allows more; people do not read more. */
export const MESSAGES_A_MINUTE = 3;
export const PACE = MINUTE;

/** An edit that the channel refused is tried again so much later, for as long as its incident is looked at: people see what is so no more. */
export const EDIT_AGAIN = HOUR;

/** A re-check looks again so long after it was asked for: Azure may lag behind a fix. */
export const LOOKS_AGAIN_AFTER = [MINUTE, 3 * MINUTE, 7 * MINUTE] as const;

/** An assessment this much older than the one recorded came late; one older than that was made after the clock stepped back. */
export const COMES_LATE = 5 * MINUTE;

/** Members kept with an incident by name, and verdicts of the first of them. */
export const MOST_MEMBERS = 100;
export const MOST_NAMES = 20;
export const MOST_VERDICTS = 6;
export const MOST_EVENTS = 100;

/** Incidents that ended longer ago are not looked at again. */
export const ENDED_LATELY = 24 * HOUR;
/** What ends within so long stands in a digest. */
export const ENDS_SOON = 7 * 24 * HOUR;
