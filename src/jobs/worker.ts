/** Does due work that any number of processes share: claims it, says that it is still there, and gives it back when it stops. */
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { createPump, type Pump } from '../support/pump';
import type { ProcessStore, Work, WorkStore } from './ports';

/**
 * Does one piece of work. @param held says whether it is still this process's: what takes long asks before it changes anything
 * @returns when it is to be done again, milliseconds; undefined: it is done. Rejecting puts it down again for later.
 */
export type WorkHandler = (work: Work, held: () => boolean) => Promise<number | undefined>;

export interface WorkerParts {
  readonly work: WorkStore;
  readonly processes: ProcessStore;
  /** This process, unlike any other there was. */
  readonly owner: string;
  readonly handlers: Readonly<Partial<Record<Work['kind'], WorkHandler>>>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Worker {
  start(): void;
  /** There may be something new to do. */
  wake(): void;
  /** What is under way gets so long; then it is given back, and another process takes it up at once. Never rejects. @param grace milliseconds */
  stop(grace: number): Promise<void>;
}

/** A killed process's work is taken up by another after so long, milliseconds; while one lives, it says so oftener. */
const LEASE = 8_000;
const BEAT = 2_500;
/** How long a process that says nothing counts as there, and how often it says so, milliseconds. */
export const SILENT_AFTER = 60_000;
const SEEN_EVERY = 20_000;
/** So many at once. Whatever reads Azure may hang until its deadline: sweeps leave room for re-checks, and both for what only has to be told. */
const LANES: readonly { readonly kinds: readonly Work['kind'][]; readonly atOnce: number }[] = [
  { kinds: ['sweep'], atOnce: 3 },
  { kinds: ['look'], atOnce: 2 },
  { kinds: ['release', 'digest', 'canary', 'tidy'], atOnce: 2 },
];
const FIRST_RETRY = 30_000;
const LONGEST_RETRY = 10 * 60_000;

export function createWorker(parts: WorkerParts): Worker {
  const { work: store, processes, owner, handlers, clock, log } = parts;
  const kinds = Object.keys(handlers) as Work['kind'][];
  let cancel = (): void => {};
  const pumps = LANES.flatMap(({ kinds: ofLane, atOnce }): readonly Pump[] => {
    const done = ofLane.filter((kind) => kinds.includes(kind));
    if (done.length === 0) return [];
    const claim = (): Promise<Work | undefined> => store.claim(owner, done, clock.now(), clock.now() + LEASE);
    return [
      createPump<Work>({
        name: done.join(),
        nextDue: () => store.nextDue(done),
        claim,
        run: (work) => runHeld(parts, work),
        atOnce,
        clock,
        log,
      }),
    ];
  });

  function sayHere(): void {
    const now = clock.now();
    processes.seen(owner, now, now - SILENT_AFTER).catch(failed);
    cancel = clock.after(SEEN_EVERY, sayHere);
  }

  function failed(error: unknown): void {
    log.warn({ error: textOf(error) }, 'The store of due work failed');
  }

  return {
    start() {
      sayHere();
      for (const pump of pumps) pump.start();
    },
    wake: () => {
      for (const pump of pumps) pump.wake();
    },
    async stop(grace) {
      cancel();
      await Promise.all(pumps.map((pump) => pump.stop(grace)));
      await Promise.all([store.giveBack(owner), processes.gone(owner)]).catch(failed);
    },
  };
}

/** Runs a handler while beating for its lease. */
async function runHeld({ work: store, owner, handlers, clock, log }: WorkerParts, work: Work): Promise<void> {
  let isHeld = true;
  let cancel = (): void => {};
  const beat = (): void => {
    store.beat(owner, work, clock.now() + LEASE).then(
      (word) => {
        isHeld &&= word === 'held';
      },
      (error: unknown) => {
        log.warn({ kind: work.kind, error: textOf(error) }, 'Work under way could not be held');
      },
    );
    cancel = clock.after(BEAT, beat);
  };
  cancel = clock.after(BEAT, beat);
  try {
    const again = await handlers[work.kind]?.(work, () => isHeld);
    cancel();
    await store.finish(owner, work, again);
  } catch (error) {
    cancel();
    log.warn({ kind: work.kind, key: work.key, attempts: work.attempts, error: textOf(error) }, 'Due work failed; trying again later');
    await store.retry(owner, work, clock.now() + Math.min(FIRST_RETRY * 2 ** (work.attempts - 1), LONGEST_RETRY));
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
