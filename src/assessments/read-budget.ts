/** How much of what Azure lets a principal read the sweeps take: half, and the rest is for people who ask. */
import { createPace, type Pace } from '../support/pace';

/** What one reading of a plan asks of Azure. */
export interface ReadCost {
  readonly subscription: string;
  /** Requests to Azure Resource Manager, all of them. */
  readonly reads: number;
  /** Of these to the storage resource provider. */
  readonly storage: number;
}

export interface ReadBudget {
  /** Milliseconds to wait before a reading of that cost. @param processes how many share the allowance */
  wait(cost: ReadCost, now: number, processes: number): number;
  note(cost: ReadCost, now: number, processes: number): void;
}

/**
 * Azure lets one principal read a subscription 250 times at once and 25 times a second in the long run, and 800 times in five minutes at the storage
 * resource provider (learn.microsoft.com, "request limits and throttling", as of 2026-11). Half of it, per subscription.
 */
const HALF = {
  reads: [{ most: 125, within: 10_000 }],
  storage: [{ most: 400, within: 300_000 }],
};

/** A share of the budget as if every process asked for as much: each counts its own requests once for every process there is. */
export function createReadBudget(): ReadBudget {
  const subscriptions = new Map<string, { readonly reads: Pace; readonly storage: Pace }>();
  const of = (subscription: string): { readonly reads: Pace; readonly storage: Pace } => {
    const key = subscription.toLowerCase();
    const paces = subscriptions.get(key) ?? { reads: createPace(HALF.reads), storage: createPace(HALF.storage) };
    subscriptions.set(key, paces);
    return paces;
  };
  return {
    wait({ subscription, reads, storage }, now, processes) {
      const paces = of(subscription);
      return Math.max(paces.reads.wait(now, reads * processes), paces.storage.wait(now, storage * processes));
    },
    note({ subscription, reads, storage }, now, processes) {
      const paces = of(subscription);
      paces.reads.note(now, reads * processes);
      paces.storage.note(now, storage * processes);
    },
  };
}
