import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import type { AssessmentMemory } from '../assessments/ports';
import type { PlanStore, ReportStore } from '../plans/ports';
import type { ChannelMemory } from '../teams/ports';
import type { WalkStore } from '../walk/ports';
import { createAssessmentMemory } from './assessment-store';
import { createChannelMemory } from './channel-memory';
import { openConnection } from './connection';
import { engineName } from './engine';
import { prepareFolder } from './folder';
import { lockFolder } from './lock';
import { SCHEMA_VERSION } from './migrations';
import { createPlanStore } from './plan-store';
import { createReportStore } from './report-store';
import { createWalkStore } from './walk-store';

/** Everything that outlives the process. */
export interface Store {
  readonly plans: PlanStore;
  readonly reports: ReportStore;
  readonly assessments: AssessmentMemory;
  readonly channel: ChannelMemory;
  readonly walk: WalkStore;
  /** Writes and takes it back. Rejects with MemoryFailure when that does not work. */
  check(): Promise<void>;
  describe(): { readonly engine: string; readonly file: string; readonly version: number };
  close(): Promise<void>;
}

/** The database's file in its folder. */
const DATABASE_FILE = 'readiness.sqlite';

/**
 * Opens the store in a folder that no other process may use at the same time, or in `memory`, where it ends with the process.
 * @throws UnusableInput when the folder or the database cannot be used, with what to do
 */
export async function openStore(folder: string): Promise<Store> {
  const inMemory = folder === 'memory';
  if (!inMemory) prepareFolder(folder);
  const lock = inMemory ? undefined : lockFolder(resolve(folder));
  const file = inMemory ? ':memory:' : join(resolve(folder), DATABASE_FILE);
  try {
    const connection = await openConnection(file);
    return {
      plans: createPlanStore(connection),
      reports: createReportStore(connection),
      assessments: createAssessmentMemory(connection),
      channel: createChannelMemory(connection),
      walk: createWalkStore(connection),
      check: () =>
        connection.change(async (transaction) => {
          await sql`insert into met (root, at) values ('check', 0) on conflict do nothing`.execute(transaction);
          await sql`delete from met where root = 'check'`.execute(transaction);
        }),
      describe: () => ({ engine: engineName(), file, version: SCHEMA_VERSION }),
      async close() {
        await connection.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}
