import type { Clock } from '../support/clock';
import type { Log } from '../support/log';

/** Tells the log of refused identities in few lines, since anybody on the internet can cause them. */
export interface Refusals {
  add(reason: unknown): void;
}

const MINUTE = 60_000;
const LONGEST_REASON = 120;

/** The first of a minute is told with its reason, which is what somebody who sets the bot up needs; the rest of it is counted. */
export function createRefusals(clock: Clock, log: Log): Refusals {
  let uncounted: number | undefined;

  function endMinute(): void {
    if (uncounted !== undefined && uncounted > 0) {
      log.info({ refused: uncounted }, 'More messages without a valid identity were refused in the last minute');
    }
    uncounted = undefined;
  }

  return {
    add(error) {
      const reason = shortReason(error);
      if (uncounted !== undefined) {
        uncounted += 1;
        log.debug({ reason }, 'Refused a message without a valid identity');
        return;
      }
      uncounted = 0;
      clock.after(MINUTE, endMinute);
      log.info({ reason }, 'Refused a message without a valid identity');
    },
  };
}

/** One line, and no stack: it is the same for every forged token. */
function shortReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);
}
