import type { Sighting } from './facts';
import type { IsoTime } from './subjects';

/** How old evidence may be, in milliseconds, by where it comes from. */
export interface FreshnessLimits {
  readonly azure: number;
  readonly report: number;
  readonly confirmation: number;
}

const HOUR = 3_600_000;

/** Evidence dated more than this after now cannot be believed: five minutes for clocks that differ. */
const AHEAD = 5 * 60_000;

/** A plan's limits in hours as milliseconds. */
export function freshnessLimits(hours: {
  readonly azure: number;
  readonly report: number;
  readonly confirmation: number;
}): FreshnessLimits {
  return { azure: hours.azure * HOUR, report: hours.report * HOUR, confirmation: hours.confirmation * HOUR };
}

/** ISO 8601 text in UTC of an instant in milliseconds since 1970. */
export function instant(milliseconds: number): IsoTime {
  return new Date(milliseconds).toISOString();
}

/** Whether a time lies further after `now` (milliseconds) than clocks differ: nothing can be made of it. */
export function isAhead(time: IsoTime, now: number): boolean {
  return Date.parse(time) - now > AHEAD;
}

/** Whether an observation may no longer (or not yet) carry a verdict at `now` (milliseconds). Exactly at the limit still may. */
export function isStale(observedAt: IsoTime, limit: number, now: number): boolean {
  return !(now - Date.parse(observedAt) <= limit) || isAhead(observedAt, now);
}

/** The same for a sighting; what the plan document itself says is as old as the run that reads it. */
export function isStaleSighting(sighting: Sighting, limits: FreshnessLimits, now: number): boolean {
  switch (sighting.source) {
    case 'plan':
      return false;
    case 'azure':
      return isStale(sighting.observedAt, limits.azure, now);
    case 'collector':
      return isStale(sighting.observedAt, limits.report, now);
    case 'person':
      return isStale(sighting.observedAt, limits.confirmation, now);
  }
}
