/** Time enters through this one door; everything else takes it as a parameter. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Calls back once after so many milliseconds; the returned function cancels. Does not keep the process alive, unless
   * `keepsAlive`: work that waits for nothing but the clock (a retry) would otherwise end a command line's process.
   */
  after(milliseconds: number, callback: () => void, keepsAlive?: boolean): () => void;
}

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback, keepsAlive = false) {
    const timer = setTimeout(callback, milliseconds);
    if (!keepsAlive) timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** ISO 8601 text in UTC of an instant in milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
