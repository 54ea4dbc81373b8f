import type { Clock } from './clock';

/** All of the farewell gets so long, milliseconds; its parts have shorter times of their own. */
const FAREWELL = 10_000;

/**
 * Ends the process in good order, with status 0, on the first SIGINT or SIGTERM; the second one, or the time limit, ends it
 * at once, with status 1.
 */
export function stopOnSignals(stop: () => Promise<void>, clock: Clock): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      // It keeps the process alive: what waits for a clock in the farewell would not.
      clock.after(FAREWELL, () => process.exit(1), true);
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
