import type { PlanStore } from '../plans/ports';
import type { Confirmation } from '../readiness/plan';
import { addAudit } from './audit';
import type { Connection } from './connection';

export function confirmationStore(connection: Connection): Pick<PlanStore, 'confirmations' | 'addConfirmation'> {
  return {
    confirmations: (planId) =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('confirmation').select('document').where('plan_id', '=', planId).orderBy('id').execute();
        return rows.map(({ document }) => JSON.parse(document) as Confirmation);
      }),
    addConfirmation: (planId, confirmation, audit) =>
      connection.change(async (transaction) => {
        await transaction
          .insertInto('confirmation')
          .values({ plan_id: planId, document: JSON.stringify(confirmation) })
          .execute();
        await addAudit(transaction, audit);
      }),
  };
}
