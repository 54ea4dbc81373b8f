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
  return new Pumping(parts);
}

class Pumping<T> implements Pump {
  private readonly underWay = new Set<Promise<void>>();
  private isRunning = false;
  private looking: Promise<void> | undefined;
  private isWoken = false;
  private cancel = (): void => {};
  private looks = 0;

  constructor(private readonly parts: PumpParts<T>) {}

  start(): void {
    this.isRunning = true;
    this.wake();
  }

  wake(): void {
    if (!this.isRunning) return;
    this.isWoken = true;
    this.looking ??= this.pass().finally(() => {
      this.looking = undefined;
    });
  }

  async stop(grace: number): Promise<void> {
    this.isRunning = false;
    this.cancel();
    await within(
      this.parts.clock,
      grace,
      Promise.resolve(this.looking).then(() => Promise.all(this.underWay)),
    );
  }

  private async pass(): Promise<void> {
    const { name, clock, log } = this.parts;
    this.cancel();
    let wait: number;
    do {
      this.isWoken = false;
      wait = await this.take().catch((error: unknown) => {
        log.warn({ pump: name, error: textOf(error) }, 'Work that is due could not be looked for');
        this.isWoken = false;
        return AFTER_FAILURE;
      });
    } while (this.isWoken && this.isRunning);
    if (this.isRunning) this.cancel = clock.after(wait, () => this.wake());
  }

  /** Takes all there is room for. @returns milliseconds until it is worth looking again */
  private async take(): Promise<number> {
    while (this.isRunning && this.underWay.size < this.parts.atOnce) {
      this.looks = (this.looks + 1) % (CLAIM_ANYWAY / LOOK_AGAIN);
      const wait = await untilDue(this.parts, this.looks === 0);
      if (wait > 0) return Math.min(wait, LOOK_AGAIN);
      const item = this.isRunning ? await this.parts.claim() : undefined;
      if (item === undefined) return LOOK_AGAIN;
      this.begin(runLogged(this.parts, item));
    }
    return LOOK_AGAIN;
  }

  private begin(run: Promise<void>): void {
    this.underWay.add(run);
    void run.then(() => {
      this.underWay.delete(run);
      this.wake();
    });
  }
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
