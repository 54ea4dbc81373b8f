import { setMaxListeners } from 'node:events';
import type { Clock } from '../../support/clock';
import { AzureFailure } from './failure';

/** A moment after which nobody waits any longer. */
export interface Deadline {
  /** Aborts what is still under way when the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds left; 0 when it is past. */
  remaining(): number;
  /** The work's own result, or a failure with reason timedOut and this text when the time is up first. */
  bound<T>(work: Promise<T>, text: string): Promise<T>;
  /** Resolves after so many milliseconds, or rejects when the time is up first. */
  pause(milliseconds: number): Promise<void>;
  /** The work is done: nothing is to be timed any longer. */
  end(): void;
}

interface DeadlineOptions {
  /** Ends with this one if that comes first. */
  readonly within?: Deadline;
  /** Somebody waits for the result: the process is not to end before. */
  readonly keepsAlive?: boolean;
}

/** Starts a deadline in so many milliseconds. */
export function startDeadline(clock: Clock, milliseconds: number, { within: parent, keepsAlive }: DeadlineOptions = {}): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  // Every request under way listens; that many is no leak.
  setMaxListeners(0, signal);
  const endsAt = clock.now() + milliseconds;
  const abort = (): void => {
    controller.abort();
  };
  const cancel = clock.after(milliseconds, abort, keepsAlive);
  if (parent?.signal.aborted) abort();
  parent?.signal.addEventListener('abort', abort, { once: true });

  const bound = <T>(work: Promise<T>, text: string): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const giveUp = (): void => {
        reject(new AzureFailure('timedOut', text));
      };
      if (signal.aborted) giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      void work.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', giveUp);
      });
    });

  return {
    signal,
    remaining: () => (signal.aborted ? 0 : Math.max(0, endsAt - clock.now())),
    bound,
    pause(wait) {
      let stop = (): void => {};
      const rested = new Promise<void>((resolve) => {
        stop = clock.after(wait, resolve);
      });
      return bound(rested, 'Azure was not ready again in time').finally(() => {
        stop();
      });
    },
    end() {
      cancel();
      parent?.signal.removeEventListener('abort', abort);
    },
  };
}
