/** The store, from which whoever watches hears at once what people said and changed. */
import type { Store } from './storage/store';
import type { Watching } from './watching';

export function withWord(store: Store, watching: () => Pick<Watching, 'look' | 'arrange'> | undefined): Store {
  return {
    ...store,
    walk: {
      ...store.walk,
      async keep(planId, seen, change, at, audit) {
        const kept = await store.walk.keep(planId, seen, change, at, audit);
        const said = (change.answers ?? change.told) !== undefined;
        if (kept === 'kept' && said) watching()?.look(planId, { because: 'answer', ...whoOf(audit[0] ?? { by: change.answers?.[0]?.by }) });
        return kept;
      },
    },
    plans: {
      ...store.plans,
      async changePlan(change, audit) {
        const changed = await store.plans.changePlan(change, audit);
        if (changed === 'changed') watching()?.look(change.id, { because: 'planChanged', ...whoOf(audit) });
        return changed;
      },
      async createPlan(...values) {
        const created = await store.plans.createPlan(...values);
        if (created === 'created') watching()?.arrange();
        return created;
      },
      async closePlan(...values) {
        const closed = await store.plans.closePlan(...values);
        if (closed === 'closed') watching()?.arrange();
        return closed;
      },
    },
  };
}

/** Who did it where: their own conversation is not told what they did themselves. */
function whoOf({
  by,
  conversation,
}: {
  readonly by?: { readonly id: string; readonly name: string } | undefined;
  readonly conversation?: string;
}): {
  readonly by?: { readonly id: string; readonly name: string };
  readonly conversation?: string;
} {
  return { ...(by && { by }), ...(conversation !== undefined && { conversation }) };
}
