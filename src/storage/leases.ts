import type { Transaction } from 'kysely';
import { MemoryFailure } from '../support/memory-failure';
import type { Connection } from './connection';
import type { Tables } from './tables';

/** A lease is over. */
const FREE = { owner: null, lease_until: null } as const;

/**
 * Takes messages back from who had them under way. How that ended is not known: each may have been posted, and counts as tried, so that it is told
 * of to its end and never decided anew as if nobody had seen it. It counts as one try, however many ended: no channel refused anything, and the
 * next try that one refuses is not to wait for minutes because of them.
 * @param owner absent: of all
 */
export async function takeBackMessages(transaction: Transaction<Tables>, owner?: string): Promise<void> {
  const tried = transaction.updateTable('message').set((column) => ({
    ...FREE,
    attempts: column.case().when('attempts', '=', 0).then(1).else(column.ref('attempts')).end(),
  }));
  await (owner === undefined ? tried.where('owner', 'is not', null) : tried.where('owner', '=', owner)).execute();
}

/**
 * Takes back whatever processes had under way, and forgets that they were there: only for a database that this process alone may use, where all
 * of them are dead. On a server they may live, and their leases run out by themselves.
 */
export async function takeBackAll(connection: Connection): Promise<void> {
  try {
    await connection.change(async (transaction) => {
      await transaction.updateTable('work').set(FREE).where('owner', 'is not', null).execute();
      await takeBackMessages(transaction);
      await transaction.deleteFrom('process').execute();
    });
  } catch (error) {
    // A disk without room keeps no bot from starting: the leases run out here, too.
    if (!(error instanceof MemoryFailure)) throw error;
  }
}
