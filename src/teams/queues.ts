/** More is waiting in one conversation than is ever worked off in time. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

/** One line of work per key; keys do not wait for each other. */
export interface Queues {
  /** @throws QueueFullError at once, when too much of that key is waiting. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves once nothing waits or runs any more. */
  idle(): Promise<void>;
}

/**
 * Lets so much work of one key be under way at the same time, and refuses what comes beyond it.
 *
 * @returns a function that does the work. It throws QueueFullError at once when too much of that key is under way.
 */
export function createCrowd(most: number): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const sizes = new Map<string, number>();

  return async (key, work) => {
    const size = sizes.get(key) ?? 0;
    if (size >= most) {
      throw new QueueFullError(`More than ${most} are under way.`);
    }
    sizes.set(key, size + 1);
    try {
      return await work();
    } finally {
      const left = (sizes.get(key) ?? 1) - 1;
      if (left === 0) {
        sizes.delete(key);
      } else {
        sizes.set(key, left);
      }
    }
  };
}

/** @param longest  how much of one key may wait, the running one included. */
export function createQueues(longest: number): Queues {
  const lines = new Map<string, { length: number; tail: Promise<unknown> }>();

  return {
    async run(key, work) {
      const line = lines.get(key) ?? { length: 0, tail: Promise.resolve() };
      if (line.length >= longest) {
        throw new QueueFullError(`More than ${longest} are waiting.`);
      }
      lines.set(key, line);
      line.length += 1;
      const result = line.tail.then(work);
      line.tail = result.catch(() => undefined);
      try {
        return await result;
      } finally {
        line.length -= 1;
        if (line.length === 0) {
          lines.delete(key);
        }
      }
    },
    async idle() {
      while (lines.size > 0) {
        await Promise.all([...lines.values()].map((line) => line.tail));
      }
    },
  };
}
