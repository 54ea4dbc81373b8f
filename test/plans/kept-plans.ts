/** Plans over a real store in memory, with people who may and may not. */
import { Plans, type Actor, type PlanInUse } from '../../src/plans/plans';
import { emptyPlan } from '../../src/readiness/plan';
import { readPlan } from '../../src/sources/plan/read-plan';
import { writePlan } from '../../src/sources/plan/write-plan';
import { openStore, type Store } from '../../src/storage/store';
import type { Clock } from '../../src/support/clock';

export const ANNA = { id: 'anna-object-id', name: 'Anna Administrator' };
export const BJORN = { id: 'bjorn-object-id', name: 'Björn Berg' };

const START = Date.parse('2026-11-24T12:00:00Z');

export interface KeptPlans {
  readonly store: Store;
  readonly plans: Plans;
  /** Milliseconds; the test moves it. */
  time: number;
  readonly clock: Clock;
  /** Lets so many milliseconds pass; what was to be called back by then is. */
  pass(milliseconds: number): void;
  /** A plan of that name, made by Anna in a channel of that name. */
  make(name: string, conversation?: string): Promise<PlanInUse>;
}

/** Opens it; Anna is the only administrator. */
export async function keptPlans(): Promise<KeptPlans> {
  const kept = { time: START };
  const waiting: { readonly at: number; readonly callback: () => void }[] = [];
  const clock: Clock = {
    now: () => kept.time,
    after(milliseconds, callback) {
      const entry = { at: kept.time + milliseconds, callback };
      waiting.push(entry);
      return () => {
        if (waiting.includes(entry)) waiting.splice(waiting.indexOf(entry), 1);
      };
    },
  };
  const store = await openStore('memory');
  const read = (document: string): ReturnType<typeof emptyPlan> => {
    const given = readPlan(document);
    if (!given.ok) throw new Error('The plan cannot be read.');
    return given.plan;
  };
  const plans = new Plans({ store: store.plans, documents: { read, write: writePlan }, administrators: [ANNA.id], clock });
  return Object.assign(kept, {
    store,
    plans,
    clock,
    pass(milliseconds: number) {
      kept.time += milliseconds;
      for (const entry of [...waiting].toSorted((a, b) => a.at - b.at)) {
        if (entry.at > kept.time || !waiting.includes(entry)) continue;
        waiting.splice(waiting.indexOf(entry), 1);
        entry.callback();
      }
    },
    async make(name: string, conversation = `19:${name}@thread.tacv2`) {
      const made = await plans.create(inChannel(conversation), emptyPlan(name));
      if (made.done !== 'changed') throw new Error(`The plan was not made: ${made.done}`);
      return made.now;
    },
  });
}

export function inChannel(conversation: string, person = ANNA): Actor {
  return { person, conversation, kind: 'channel' };
}
