import type { Clock } from './clock';

/** Requests and turns under way get so long, milliseconds, when the program is stopped. */
const FAREWELL = 10_000;

/** Ends the process in good order on the first SIGINT or SIGTERM; the second one, or the time limit, ends it at once. */
export function stopOnSignals(stop: () => Promise<void>, clock: Clock): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      clock.after(FAREWELL, () => process.exit(1));
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
