/** What `orStopped` gives when the bot was stopped first. */
export const STOPPED = Symbol('stopped');

/** Lets work that goes on be left behind when the bot is stopped. */
export interface Stopping {
  /** The work's result, or STOPPED once the bot is stopped; the work itself goes on. */
  orStopped<T>(work: Promise<T>): Promise<T | typeof STOPPED>;
  /** Resolves once the bot is stopped. */
  stopped(): Promise<void>;
  readonly stop: () => void;
}

export function createStopping(): Stopping {
  const waiting = new Set<() => void>();
  let isStopped = false;
  let wake = (): void => {};
  const whenStopped = new Promise<void>((resolve) => {
    wake = resolve;
  });

  return {
    async orStopped(work) {
      let leave = (): void => {};
      const stopped = new Promise<typeof STOPPED>((resolve) => {
        leave = () => {
          resolve(STOPPED);
        };
      });
      waiting.add(leave);
      if (isStopped) {
        leave();
      }
      try {
        return await Promise.race([work, stopped]);
      } finally {
        waiting.delete(leave);
      }
    },
    stopped: () => whenStopped,
    stop() {
      isStopped = true;
      wake();
      for (const leave of waiting) {
        leave();
      }
    },
  };
}
