import { sql } from 'kysely';
import type { KeptReport, ReportStore } from '../plans/ports';
import { addAudit } from './audit';
import type { Connection } from './connection';

/** The reports as they were received. */
export function createReportStore(connection: Connection): ReportStore {
  return {
    addReport: ({ planId, reportId, digest, collectedAt, receivedAt, packed }, audit) =>
      connection.change(async (transaction) => {
        const known = await transaction
          .selectFrom('report')
          .select('digest')
          .where('plan_id', '=', planId)
          .where('report_id', '=', reportId)
          .executeTakeFirst();
        if (known) return known.digest === digest ? 'known' : 'otherContent';
        const row = { plan_id: planId, report_id: reportId, digest, collected_at: collectedAt, received_at: receivedAt, packed };
        await transaction.insertInto('report').values(row).execute();
        await addAudit(transaction, audit);
        return 'added';
      }),
    report: (planId, reportId) =>
      connection.read(async (database) => {
        const row = await database
          .selectFrom('report')
          .select(['digest', 'collected_at', 'received_at'])
          .where('plan_id', '=', planId)
          .where('report_id', '=', reportId)
          .executeTakeFirst();
        return row && { planId, reportId, digest: row.digest, collectedAt: row.collected_at, receivedAt: row.received_at };
      }),
    reportIdsOf: (planId) =>
      connection.read(async (database) => {
        const atHand = database.selectFrom('report').select('report_id').where('plan_id', '=', planId).where('packed', 'is not', null);
        return (await atHand.execute()).map(({ report_id }) => report_id);
      }),
    reportsOf: (planId, reportIds) =>
      connection.read(async (database) => {
        const all = database.selectFrom('report').selectAll().where('plan_id', '=', planId).where('packed', 'is not', null);
        const asked = reportIds ? all.where('report_id', 'in', reportIds) : all;
        const rows = await asked.orderBy(sql`rowid`).execute();
        const kept = rows.flatMap(
          ({ report_id, digest, collected_at, received_at, packed }): (KeptReport & { readonly packed: Uint8Array })[] =>
            packed ? [{ planId, reportId: report_id, digest, collectedAt: collected_at, receivedAt: received_at, packed }] : [],
        );
        // Offsets differ, so the text alone does not tell which is older.
        return kept.sort((a, b) => Date.parse(a.collectedAt) - Date.parse(b.collectedAt));
      }),
    dropPacked: (planId, reportIds) =>
      connection.change(async (transaction) => {
        for (const reportId of reportIds) {
          await transaction
            .updateTable('report')
            .set({ packed: null })
            .where('plan_id', '=', planId)
            .where('report_id', '=', reportId)
            .execute();
        }
      }),
  };
}
