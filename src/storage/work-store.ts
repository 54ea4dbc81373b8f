import type { Selectable, Transaction } from 'kysely';
import type { ProcessStore, Work, WorkStore } from '../jobs/ports';
import type { Connection } from './connection';
import { LONGEST_LEASE } from './due-messages';
import type { Tables, WorkTable } from './tables';

type Named = Pick<Work, 'kind' | 'key'>;

const FREE = { owner: null, lease_until: null } as const;

/** Due work, a row for each kind and key. A claim is a change, so that no two processes make one at the same time. Times are kept in whole milliseconds. */
export function createWorkStore(connection: Connection): WorkStore {
  return { ...wanting(connection), ...claiming(connection), ...ending(connection), ...looking(connection) };
}

/** The processes that share it. */
export function createProcessStore(connection: Connection): ProcessStore {
  return {
    seen: (owner, at, since) =>
      connection.change(async (transaction) => {
        await transaction.deleteFrom('process').where('seen_at', '<', since).execute();
        await transaction
          .insertInto('process')
          .values({ owner, seen_at: at })
          .onConflict((conflict) => conflict.column('owner').doUpdateSet({ seen_at: at }))
          .execute();
      }),
    gone: (owner) =>
      connection.change(async (transaction) => {
        await transaction.deleteFrom('process').where('owner', '=', owner).execute();
      }),
    count: (since) =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('process').select('owner').where('seen_at', '>=', since).execute();
        return rows.length;
      }),
  };
}

function wanting(connection: Connection): Pick<WorkStore, 'want' | 'drop'> {
  return {
    want: ({ kind, key, dueAt: wanted }) =>
      connection.change(async (transaction) => {
        const dueAt = Math.round(wanted);
        const row = await rowOf(transaction, { kind, key });
        if (!row) {
          await transaction
            .insertInto('work')
            .values({ kind, key, due_at: dueAt, attempts: 0, wanted_at: null, ...FREE })
            .execute();
          return;
        }
        // Who has it under way may have looked before what it is wanted for.
        const change =
          row.owner === null ? { due_at: Math.min(row.due_at, dueAt) } : { wanted_at: Math.min(row.wanted_at ?? dueAt, dueAt) };
        await update(transaction, { kind, key }, change);
      }),
    drop: (kind, key) => connection.change((transaction) => remove(transaction, { kind, key })),
  };
}

function claiming(connection: Connection): Pick<WorkStore, 'claim' | 'beat' | 'giveBack'> {
  return {
    claim: (owner, kinds, now, leaseUntil) =>
      connection.change(async (transaction) => {
        const row = await transaction
          .selectFrom('work')
          .selectAll()
          .where('kind', 'in', kinds)
          .where((column) => column.or([column('due_at', '<=', now), column('wanted_at', '<=', now)]))
          .where((column) =>
            column.or([
              column('lease_until', 'is', null),
              column('lease_until', '<=', now),
              // Taken before the clock was set back.
              column('lease_until', '>', now + LONGEST_LEASE),
            ]),
          )
          .orderBy('due_at')
          .orderBy('kind')
          .orderBy('key')
          .limit(1)
          .executeTakeFirst();
        if (!row) return undefined;
        const work = { ...toWork(row), attempts: row.attempts + 1 };
        await update(transaction, work, { owner, lease_until: leaseUntil, attempts: work.attempts, wanted_at: null });
        return work;
      }),
    beat: (owner, { kind, key }, leaseUntil) =>
      connection.change(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('work')
          .set({ lease_until: leaseUntil })
          .where('kind', '=', kind)
          .where('key', '=', key)
          .where('owner', '=', owner)
          .executeTakeFirst();
        return numUpdatedRows === 0n ? 'lost' : 'held';
      }),
    giveBack: (owner) =>
      connection.change(async (transaction) => {
        await transaction.updateTable('work').set(FREE).where('owner', '=', owner).execute();
      }),
  };
}

function ending(connection: Connection): Pick<WorkStore, 'finish' | 'retry'> {
  const held = async (transaction: Transaction<Tables>, owner: string, work: Named & Pick<Work, 'attempts'>) => {
    const row = await rowOf(transaction, work);
    return row?.owner === owner && row.attempts === work.attempts ? row : undefined;
  };
  return {
    finish: (owner, work, again) =>
      connection.change(async (transaction) => {
        const row = await held(transaction, owner, work);
        if (!row) return;
        const times = [again, row.wanted_at ?? undefined].filter((time) => time !== undefined).map(Math.round);
        await (times.length === 0
          ? remove(transaction, work)
          : update(transaction, work, { due_at: Math.min(...times), attempts: 0, wanted_at: null, ...FREE }));
      }),
    retry: (owner, work, again) =>
      connection.change(async (transaction) => {
        const row = await held(transaction, owner, work);
        if (row) await update(transaction, work, { due_at: Math.round(Math.min(again, row.wanted_at ?? again)), wanted_at: null, ...FREE });
      }),
  };
}

function looking(connection: Connection): Pick<WorkStore, 'nextDue' | 'dueAt' | 'overdue'> {
  return {
    nextDue: (kinds) =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('work').select(['due_at', 'lease_until']).where('kind', 'in', kinds).execute();
        const times = rows.map(({ due_at, lease_until }) => Math.max(due_at, lease_until ?? due_at));
        return times.length === 0 ? undefined : Math.min(...times);
      }),
    dueAt: (kind, key) => connection.read(async (database) => (await rowOf(database, { kind, key }))?.due_at),
    overdue: (now) =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('work').selectAll().where('due_at', '<=', now).orderBy('due_at').orderBy('key').execute();
        const first = rows.filter(({ kind }, index) => rows.findIndex((other) => other.kind === kind) === index);
        return first.map(toWork).map(({ kind, key, dueAt }) => ({ kind, key, dueAt }));
      }),
  };
}

async function rowOf(database: Pick<Transaction<Tables>, 'selectFrom'>, { kind, key }: Named): Promise<Selectable<WorkTable> | undefined> {
  return database.selectFrom('work').selectAll().where('kind', '=', kind).where('key', '=', key).executeTakeFirst();
}

async function update(transaction: Transaction<Tables>, { kind, key }: Named, change: Partial<WorkTable>): Promise<void> {
  await transaction.updateTable('work').set(change).where('kind', '=', kind).where('key', '=', key).execute();
}

async function remove(transaction: Transaction<Tables>, { kind, key }: Named): Promise<void> {
  await transaction.deleteFrom('work').where('kind', '=', kind).where('key', '=', key).execute();
}

function toWork({ kind, key, due_at, attempts }: Selectable<WorkTable>): Work {
  return { kind: kind as Work['kind'], key, dueAt: due_at, attempts };
}
