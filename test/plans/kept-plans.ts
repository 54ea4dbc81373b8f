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
  /** A plan of that name, made by Anna in a channel of that name. */
  make(name: string, conversation?: string): Promise<PlanInUse>;
}

/** Opens it; Anna is the only administrator. */
export async function keptPlans(): Promise<KeptPlans> {
  const kept = { time: START };
  const clock: Clock = { now: () => kept.time, after: () => () => undefined };
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
