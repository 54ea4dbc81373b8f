/** Time that passes only when a test says so; everything that waits for it goes off in order, each with all that follows from it. */
import type { Clock } from '../../src/support/clock';

export interface VirtualClock extends Clock {
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** Sets the clock, as a person or a time server does: nothing goes off by it, and what waits goes on waiting as long. */
  set(now: number): void;
  readonly pending: number;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export function virtualClock(start: number): VirtualClock {
  /** As a computer's own count since it was started: never set. */
  let elapsed = 0;
  let offset = start;
  const timers = new Set<Timer>();

  const first = (until: number): Timer | undefined =>
    [...timers].reduce<Timer | undefined>((best, timer) => (timer.at <= until && (!best || timer.at < best.at) ? timer : best), undefined);

  return {
    now: () => offset + elapsed,
    after(milliseconds, callback) {
      const timer = { at: elapsed + Math.max(0, milliseconds), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(milliseconds) {
      const until = elapsed + milliseconds;
      await settle();
      for (let timer = first(until); timer; timer = first(until)) {
        timers.delete(timer);
        elapsed = Math.max(elapsed, timer.at);
        timer.callback();
        await settle();
      }
      elapsed = until;
    },
    set(now) {
      offset = now - elapsed;
    },
    get pending() {
      return timers.size;
    },
  };
}

/** Lets go on whatever goes on without time: promises, and a store in memory. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
