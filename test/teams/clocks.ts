import type { Clock } from '../../src/support/clock';

interface Timer {
  readonly milliseconds: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test lets one of its timers go off. */
export interface ManualClock extends Clock {
  /** Waits for a timer of that length to be set, moves the time by it, and lets it go off. */
  fire(fits: (milliseconds: number) => boolean): Promise<void>;
  advance(milliseconds: number): void;
}

export function manualClock(start = Date.UTC(2026, 10, 22)): ManualClock {
  let now = start;
  const timers = new Set<Timer>();
  const waiting = new Set<() => void>();

  async function timerThat(fits: (milliseconds: number) => boolean): Promise<Timer> {
    for (;;) {
      const found = [...timers].find((timer) => fits(timer.milliseconds));
      if (found !== undefined) {
        return found;
      }
      await new Promise<void>((resolve) => waiting.add(resolve));
    }
  }

  return {
    now: () => now,
    after(milliseconds, callback) {
      const timer = { milliseconds, callback };
      timers.add(timer);
      for (const wake of waiting) {
        wake();
      }
      waiting.clear();
      return () => timers.delete(timer);
    },
    async fire(fits) {
      const timer = await timerThat(fits);
      timers.delete(timer);
      now += timer.milliseconds;
      timer.callback();
    },
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
