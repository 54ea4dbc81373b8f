import type { Clock } from './clock';
import type { Log } from './log';
import { within } from './within';

/** Takes what is due from a store that others share, so many at a time, until it is stopped. */
export interface Pump {
  start(): void;
  /** Looks at once: there may be something new. */
  wake(): void;
  /** Takes no more, and resolves once what is under way has ended, or its time is up. Never rejects. @param grace milliseconds */
  stop(grace: number): Promise<void>;
}

export interface PumpParts<T> {
  /** For the log. */
  readonly name: string;
  /** When there is something next, milliseconds; undefined: nothing waits. Asked often, so it only reads. */
  readonly nextDue: () => Promise<number | undefined>;
  /** Takes one for this process alone; undefined: another was first. */
  readonly claim: () => Promise<T | undefined>;
  readonly run: (item: T) => Promise<void>;
  readonly atOnce: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** What another process put down is found within so long, milliseconds; and so long is waited after the store failed. */
const LOOK_AGAIN = 1_000;
const AFTER_FAILURE = 5_000;
/** So often one is claimed whatever the store said of the next: when the clock was set back, it cannot know. */
const CLAIM_ANYWAY = 30_000;

export function createPump<T>(parts: PumpParts<T>): Pump {
  const { clock, log, name, atOnce } = parts;
  const underWay = new Set<Promise<void>>();
  let isRunning = false;
  let looking: Promise<void> | undefined;
  let isWoken = false;
  let cancel = (): void => {};
  let looks = 0;

  /** Takes all there is room for. @returns milliseconds until it is worth looking again */
  async function take(): Promise<number> {
    while (isRunning && underWay.size < atOnce) {
      looks = (looks + 1) % (CLAIM_ANYWAY / LOOK_AGAIN);
      const wait = await untilDue(parts, looks === 0);
      if (wait > 0) return Math.min(wait, LOOK_AGAIN);
      const item = isRunning ? await parts.claim() : undefined;
      if (item === undefined) return LOOK_AGAIN;
      const run = runLogged(parts, item).finally(() => {
        underWay.delete(run);
        look();
      });
      underWay.add(run);
    }
    return LOOK_AGAIN;
  }

  async function pass(): Promise<void> {
    cancel();
    let wait: number;
    do {
      isWoken = false;
      try {
        wait = await take();
      } catch (error) {
        log.warn({ pump: name, error: textOf(error) }, 'Work that is due could not be looked for');
        wait = AFTER_FAILURE;
        isWoken = false;
      }
    } while (isWoken && isRunning);
    if (isRunning) cancel = clock.after(wait, look);
  }

  function look(): void {
    if (!isRunning) return;
    isWoken = true;
    looking ??= pass().finally(() => {
      looking = undefined;
    });
  }

  return {
    start() {
      isRunning = true;
      look();
    },
    wake: look,
    async stop(grace) {
      isRunning = false;
      cancel();
      await within(
        clock,
        grace,
        Promise.resolve(looking).then(() => Promise.all(underWay)),
      );
    },
  };
}

/** @param anyway something is claimed whatever the store says of when */
async function untilDue<T>({ nextDue, clock }: PumpParts<T>, anyway: boolean): Promise<number> {
  const due = await nextDue();
  if (due === undefined) return LOOK_AGAIN;
  return anyway ? 0 : due - clock.now();
}

async function runLogged<T>({ run, name, log }: PumpParts<T>, item: T): Promise<void> {
  try {
    await run(item);
  } catch (error) {
    log.error({ pump: name, error: textOf(error) }, 'Work that was due failed');
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
