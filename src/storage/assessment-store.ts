import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { AssessmentMemory, KeptAssessment } from '../assessments/ports';
import type { Connection } from './connection';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** The last assessment of each plan. */
export function createAssessmentMemory(connection: Connection): AssessmentMemory {
  return {
    async last(planId, after) {
      const row = await connection.read((database) => {
        const last = database.selectFrom('assessment').selectAll().where('plan_id', '=', planId);
        return (after === undefined ? last : last.where('read_started_at', '>', after)).executeTakeFirst();
      });
      if (!row) return undefined;
      const reading = JSON.parse((await unpack(row.reading)).toString('utf8')) as KeptAssessment['reading'];
      return {
        planId,
        revision: row.revision,
        edition: row.edition,
        assessedAt: row.assessed_at,
        readStartedAt: row.read_started_at,
        reading,
        reportIds: JSON.parse(row.report_ids) as readonly string[],
      };
    },
    async keep({ planId, revision, edition, assessedAt, readStartedAt, reading, reportIds }) {
      const row = {
        plan_id: planId,
        revision,
        edition,
        assessed_at: assessedAt,
        read_started_at: readStartedAt,
        reading: await pack(JSON.stringify(reading)),
        report_ids: JSON.stringify(reportIds),
      };
      await connection.change(async (transaction) => {
        await transaction
          .insertInto('assessment')
          .values(row)
          .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(row).where('assessment.read_started_at', '<=', readStartedAt))
          .execute();
      });
    },
  };
}
