import type { SweepMemory, SweptPlan } from '../assessments/ports';
import type { Connection } from './connection';

/** How the sweeps of each plan went. */
export function createSweepMemory(connection: Connection): SweepMemory {
  return {
    swept: () =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('swept').select('document').orderBy('plan_id').execute();
        return rows.map(({ document }) => JSON.parse(document) as SweptPlan);
      }),
    keepSwept: (swept) =>
      connection.change(async (transaction) => {
        const row = { document: JSON.stringify(swept) };
        await transaction
          .insertInto('swept')
          .values({ plan_id: swept.planId, ...row })
          .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(row))
          .execute();
      }),
    dropSwept: (planId) =>
      connection.change(async (transaction) => {
        await transaction.deleteFrom('swept').where('plan_id', '=', planId).execute();
      }),
  };
}
