import type { Clock } from '../support/clock';

/** Remembers what was answered, so that a resent activity is answered once. */
export interface Seen<T> {
  /** The work's result; for a key seen before the first one's result (or the placeholder, once it was let go), without working again. */
  once(key: string, work: () => Promise<T>): Promise<T>;
}

export interface SeenLimits<T> {
  readonly clock: Clock;
  /** How long a key is remembered, in milliseconds. */
  readonly keep: number;
  readonly mostKeys: number;
  /** Results may be large, so fewer of them are kept than keys. */
  readonly mostResults: number;
  /** Stands in for a result that was let go. */
  readonly placeholder: T;
  /** Whether a result is worth remembering at all; what is not may be tried again. */
  readonly counts: (result: T) => boolean;
}

interface Entry<T> {
  readonly until: number;
  result?: Promise<T>;
}

export function createSeen<T>(limits: SeenLimits<T>): Seen<T> {
  const entries = new Map<string, Entry<T>>();
  const withResult = new Set<string>();

  function tidy(): void {
    for (const [key, entry] of entries) {
      if (entry.until > limits.clock.now() && entries.size <= limits.mostKeys) {
        break;
      }
      forget(key);
    }
    for (const key of withResult) {
      if (withResult.size <= limits.mostResults) {
        break;
      }
      withResult.delete(key);
      delete entries.get(key)?.result;
    }
  }

  function forget(key: string): void {
    entries.delete(key);
    withResult.delete(key);
  }

  return {
    async once(key, work) {
      const known = entries.get(key);
      if (known !== undefined && known.until > limits.clock.now()) {
        return known.result ?? limits.placeholder;
      }
      const result = work();
      forget(key);
      entries.set(key, { until: limits.clock.now() + limits.keep, result });
      withResult.add(key);
      tidy();
      try {
        const answer = await result;
        if (!limits.counts(answer)) {
          forget(key);
        }
        return answer;
      } catch (error) {
        forget(key);
        throw error;
      }
    },
  };
}
