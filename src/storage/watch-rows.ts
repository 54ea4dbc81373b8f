import type { Transaction } from 'kysely';
import { CARDS } from './message-rows';
import type { Tables } from './tables';

/**
 * Ends what conversations are told: their watches, and what was to be sent there. Of a card that stands there only the edit is let go of: where it is
 * watched again, it is brought up to date.
 */
export async function dropWatches(transaction: Transaction<Tables>, conversations: readonly string[]): Promise<void> {
  if (conversations.length === 0) return;
  const watches = await transaction.selectFrom('watch').select('plan_id').distinct().where('conversation', 'in', conversations).execute();
  await transaction.deleteFrom('watch').where('conversation', 'in', conversations).execute();
  const due = transaction.updateTable('message').where('conversation', 'in', conversations).where('state', '=', 'due');
  await due.set({ state: 'sent', attempts: 0 }).where('posted', 'is not', null).where('purpose', 'in', CARDS).execute();
  await due.set({ state: 'dropped' }).execute();
  for (const { plan_id } of watches) await countUpPlan(transaction, plan_id);
}

/** Whoever decides meanwhile what to tell of the plan stood on other watches, and begins anew. */
export async function countUpPlan(transaction: Transaction<Tables>, planId: string): Promise<void> {
  await transaction
    .insertInto('watched_plan')
    .values({ plan_id: planId, snapshot: null, revision: 1 })
    .onConflict((conflict) =>
      conflict.column('plan_id').doUpdateSet((expression) => ({ revision: expression('watched_plan.revision', '+', 1) })),
    )
    .execute();
}
