import { MemoryFailure } from '../support/memory-failure';
import type { Connection } from './connection';

/**
 * Takes back whatever processes had under way, and forgets that they were there: only for a database that this process alone may use, where all
 * of them are dead. On a server they may live, and their leases run out by themselves.
 */
export async function takeBackAll(connection: Connection): Promise<void> {
  const free = { owner: null, lease_until: null };
  try {
    await connection.change(async (transaction) => {
      await transaction.updateTable('work').set(free).where('owner', 'is not', null).execute();
      await transaction.updateTable('message').set(free).where('owner', 'is not', null).execute();
      await transaction.deleteFrom('process').execute();
    });
  } catch (error) {
    // A disk without room keeps no bot from starting: the leases run out here, too.
    if (!(error instanceof MemoryFailure)) throw error;
  }
}
