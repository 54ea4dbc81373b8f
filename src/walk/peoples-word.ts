import type { PeoplesWord } from '../readiness/given';
import type { WalkStore } from './ports';

/** Plans whose answers are kept at hand. */
const MOST_PLANS = 100;

/** What people have said about each plan, read again only when its count has moved. Rejects with MemoryFailure. */
export function createPeoplesWord(store: WalkStore): (planId: string) => Promise<PeoplesWord> {
  const atHand = new Map<string, PeoplesWord>();
  return async (planId) => {
    const revision = (await store.walk(planId))?.said ?? 0;
    const known = atHand.get(planId);
    if (known?.revision === revision) return known;
    const word = await store.peoplesWord(planId);
    atHand.delete(planId);
    atHand.set(planId, word);
    const [oldest] = atHand.keys();
    if (atHand.size > MOST_PLANS && oldest !== undefined) atHand.delete(oldest);
    return word;
  };
}
