/** So many in any such stretch of time, milliseconds. */
export interface Limit {
  readonly most: number;
  readonly within: number;
}

/** Counts what was done, and says how long to wait so that no limit is passed. Asks no clock: every time is handed in, milliseconds. */
export interface Pace {
  /** Milliseconds until so many more may be done; 0: now. More than a limit ever allows counts as that limit. */
  wait(now: number, count?: number): number;
  note(now: number, count?: number): void;
  /** Whether anything it remembers still counts. */
  isIdle(now: number): boolean;
}

/** What each of several limits allows in every stretch of its length, wherever that begins. */
export function createPace(limits: readonly Limit[]): Pace {
  const longest = Math.max(...limits.map(({ within }) => within));
  let done: number[] = [];

  function forget(now: number): void {
    // A clock that was set back: what was done "later" was done by now.
    if ((done.at(-1) ?? now) > now) done = done.map((at) => Math.min(at, now));
    const first = done.findIndex((at) => at > now - longest);
    done = first === -1 ? [] : done.slice(first);
  }

  return {
    wait(now, count = 1) {
      forget(now);
      const waits = limits.map(({ most, within }) => {
        // The one that has to be out of the stretch before so many more fit in.
        const inTheWay = done[done.length + Math.min(count, most) - most - 1];
        return inTheWay === undefined ? 0 : inTheWay + within - now;
      });
      return Math.max(0, ...waits);
    },
    note(now, count = 1) {
      forget(now);
      for (let noted = 0; noted < count; noted += 1) done.push(now);
    },
    isIdle(now) {
      forget(now);
      return done.length === 0;
    },
  };
}
