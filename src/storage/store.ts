import { join, resolve } from 'node:path';
import type { DeliveryStore } from '../alerts/sending-ports';
import type { AssessmentMemory, SweepMemory } from '../assessments/ports';
import type { PersonStore, PlanStore, ReportStore } from '../plans/ports';
import type { ChannelMemory } from '../teams/ports';
import type { WalkStore } from '../walk/ports';
import type { ProcessStore, WorkStore } from '../jobs/ports';
import { createAlertStore } from './alert-store';
import { createAssessmentMemory } from './assessment-store';
import { createChannelMemory } from './channel-memory';
import type { Connection } from './connection';
import { takeBackAll } from './leases';
import { SCHEMA_VERSION } from './migrations';
import { createPersonStore } from './person-store';
import { createPlanStore } from './plan-store';
import { openPostgres } from './postgres/connection';
import type { PoolParts } from './postgres/pool';
import { createReportStore } from './report-store';
import { openSqlite } from './sqlite/connection';
import { prepareFolder } from './sqlite/folder';
import { lockFolder } from './sqlite/lock';
import { createSweepMemory } from './sweep-store';
import { createWalkStore } from './walk-store';
import { createProcessStore, createWorkStore } from './work-store';

/** Everything that outlives the process. */
export interface Store {
  readonly plans: PlanStore;
  readonly reports: ReportStore;
  readonly people: PersonStore;
  readonly assessments: AssessmentMemory;
  readonly channel: ChannelMemory;
  readonly walk: WalkStore;
  readonly alerts: DeliveryStore;
  readonly work: WorkStore;
  readonly processes: ProcessStore;
  readonly sweeps: SweepMemory;
  /** Writes and takes it back. Rejects with MemoryFailure when that does not work. */
  check(): Promise<void>;
  /** For operators: which database, of which version, and where it lies. No secret stands in it. */
  describe(): { readonly engine: string; readonly where: string; readonly version: number };
  close(): Promise<void>;
}

/** The database's file in its folder. */
const DATABASE_FILE = 'readiness.sqlite';

/** A database server, in place of a folder. */
export type ServerPlace = PoolParts;

/**
 * Opens the store: in a folder that no other process may use at the same time, so that what a killed one had under way goes on at once; on a
 * database server, which several share; or in `memory`, where it ends with the process.
 * @throws UnusableInput when the folder, the server or the database cannot be used, with what to do
 */
export async function openStore(place: string | ServerPlace): Promise<Store> {
  if (typeof place !== 'string') return storeOver(await openPostgres(place));
  if (place === 'memory') return storeOver(await openSqlite(':memory:'));
  prepareFolder(place);
  const lock = lockFolder(resolve(place));
  try {
    const connection = await openSqlite(join(resolve(place), DATABASE_FILE));
    await takeBackAll(connection);
    const store = storeOver(connection);
    return {
      ...store,
      async close() {
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function storeOver(connection: Connection): Store {
  return {
    plans: createPlanStore(connection),
    reports: createReportStore(connection),
    people: createPersonStore(connection),
    assessments: createAssessmentMemory(connection),
    channel: createChannelMemory(connection),
    walk: createWalkStore(connection),
    alerts: createAlertStore(connection),
    work: createWorkStore(connection),
    processes: createProcessStore(connection),
    sweeps: createSweepMemory(connection),
    check: () =>
      connection.change(async (transaction) => {
        const mark = { root: 'check', at: 0 };
        await transaction
          .insertInto('met')
          .values(mark)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await transaction.deleteFrom('met').where('root', '=', mark.root).execute();
      }),
    describe: () => ({ engine: connection.engine, where: connection.where, version: SCHEMA_VERSION }),
    close: () => connection.close(),
  };
}
