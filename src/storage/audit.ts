import type { Selectable, Transaction } from 'kysely';
import type { AuditAction, AuditRecord, PlanStore } from '../plans/ports';
import type { Connection } from './connection';
import type { AuditTable, Tables } from './tables';

/** Adds a record to what is under way, and lets go of those older than a year. */
export async function addAudit(transaction: Transaction<Tables>, record: AuditRecord): Promise<void> {
  const { at, by, conversation, action, planId: plan_id, before = null, after = null } = record;
  await transaction
    .insertInto('audit')
    .values({ at, by_id: by.id, by_name: by.name, conversation, action, plan_id, before, after })
    .execute();
  await transaction.deleteFrom('audit').where('at', '<', yearBefore(at)).execute();
}

export function auditStore(connection: Connection): Pick<PlanStore, 'audit'> {
  return {
    audit: (planId, most) =>
      connection.read(async (database) => {
        const rows = await database
          .selectFrom('audit')
          .selectAll()
          .where('plan_id', '=', planId)
          .orderBy('id', 'desc')
          .limit(most)
          .execute();
        return rows.map(toRecord);
      }),
  };
}

/** A row as the record it was. */
export function toRecord({ at, by_id, by_name, conversation, action, plan_id, before, after }: Selectable<AuditTable>): AuditRecord {
  return {
    at,
    by: { id: by_id, name: by_name },
    conversation,
    action: action as AuditAction,
    planId: plan_id,
    ...(before !== null && { before }),
    ...(after !== null && { after }),
  };
}

function yearBefore(at: string): string {
  return `${String(Number(at.slice(0, 4)) - 1)}${at.slice(4)}`;
}
