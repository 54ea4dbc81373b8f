import type { Clock } from '../../support/clock';
import { isoTime } from '../../support/clock';

/** What Azure says is left of what it lets the bot read. */
export interface Allowance {
  readonly left: number;
  readonly of: number;
  /** ISO 8601. */
  readonly at: string;
}

/** Keeps what Azure said last. */
export interface AllowanceMeter {
  /** @param header `x-ms-ratelimit-remaining-subscription-reads` of an answer */
  heard(header: string | undefined): void;
  last(): Allowance | undefined;
}

/** Since 2024 a bucket of 250 for each subscription, region and principal; where Azure still counts as before, 12,000 an hour. */
const BUCKET = 250;
const HOURLY = 12_000;

export function createAllowanceMeter(clock: Clock): AllowanceMeter {
  let last: Allowance | undefined;
  return {
    heard(header) {
      if (header === undefined || !/^\d{1,6}$/.test(header)) return;
      const left = Number(header);
      last = { left, of: left > BUCKET ? HOURLY : BUCKET, at: isoTime(clock.now()) };
    },
    last: () => last,
  };
}
