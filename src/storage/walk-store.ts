import type { Selectable, Transaction } from 'kysely';
import type { GivenAnswer, Told } from '../readiness/given';
import type { Status } from '../readiness/subjects';
import type { Contradiction, KeptWalk, WalkChange, WalkStore } from '../walk/ports';
import { addAudit } from './audit';
import type { Connection } from './connection';
import type { ContradictionTable, Tables } from './tables';

/** Where the walk of each plan stands, what people said on it, and what measurements have contradicted since. */
export function createWalkStore(connection: Connection): WalkStore {
  return {
    walk: (planId) => connection.read((database) => walkOf(database, planId)),
    peoplesWord: (planId) =>
      connection.read(async (database) => {
        const walk = await walkOf(database, planId);
        const rows = await database.selectFrom('answer').select('document').where('plan_id', '=', planId).orderBy('said').execute();
        const ended = await database
          .selectFrom('contradiction')
          .select(['answer_id', 'subject_id'])
          .where('plan_id', '=', planId)
          .execute();
        const told = await database.selectFrom('told').select('document').where('plan_id', '=', planId).executeTakeFirst();
        return {
          revision: walk?.said ?? 0,
          answers: rows.map(({ document }) => withEnds(JSON.parse(document) as GivenAnswer, ended)),
          ...(told && { told: JSON.parse(told.document) as Told }),
        };
      }),
    keep: (planId, seen, change, at, audit) =>
      connection.change(async (transaction) => {
        if (!(await countUp(transaction, planId, seen, change, at))) return 'stale';
        await keepWord(transaction, planId, change);
        for (const record of audit) await addAudit(transaction, record);
        return 'kept';
      }),
    news: (planId, personId) =>
      connection.read(async (database) => {
        const rows = await database
          .selectFrom('contradiction')
          .selectAll()
          .where('plan_id', '=', planId)
          .where('person_id', '=', personId)
          .where('told_at', 'is', null)
          .orderBy('at')
          .execute();
        return rows.map(toContradiction);
      }),
    markTold: (planId, personId, told, at) =>
      connection.change(async (transaction) => {
        for (const { answer, subject } of told) {
          await transaction
            .updateTable('contradiction')
            .set({ told_at: at })
            .where('plan_id', '=', planId)
            .where('person_id', '=', personId)
            .where('answer_id', '=', answer)
            .where('subject_id', '=', subject)
            .execute();
        }
      }),
  };
}

async function walkOf(database: Pick<Transaction<Tables>, 'selectFrom'>, planId: string): Promise<KeptWalk | undefined> {
  const row = await database.selectFrom('walk').select(['revision', 'said', 'document']).where('plan_id', '=', planId).executeTakeFirst();
  return row && { revision: row.revision, said: row.said, state: JSON.parse(row.document) as KeptWalk['state'] };
}

/** Counts the revision up from the one that was seen. @returns false when somebody else was first */
async function countUp(transaction: Transaction<Tables>, planId: string, seen: number, change: WalkChange, at: string): Promise<boolean> {
  const row = { revision: seen + 1, document: JSON.stringify(change.state), changed_at: at };
  const says = (change.answers ?? change.told ?? change.contradictions) ? 1 : 0;
  if (seen === 0) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('walk')
      .values({ plan_id: planId, said: says, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows !== 0n;
  }
  const { numUpdatedRows } = await transaction
    .updateTable('walk')
    .set((expression) => ({ ...row, said: expression('said', '+', says) }))
    .where('plan_id', '=', planId)
    .where('revision', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows !== 0n;
}

async function keepWord(transaction: Transaction<Tables>, planId: string, change: WalkChange): Promise<void> {
  const said = (await walkOf(transaction, planId))?.said ?? 0;
  for (const answer of change.answers ?? []) {
    const row = { requirement: answer.requirement, by_id: answer.by.id, at: answer.at, document: JSON.stringify(answer) };
    await transaction
      .insertInto('answer')
      .values({ id: answer.id, plan_id: planId, said, ...row })
      .execute();
  }
  if (change.told) {
    const row = { document: JSON.stringify(change.told), at: change.told.at };
    await transaction
      .insertInto('told')
      .values({ plan_id: planId, ...row })
      .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(row))
      .execute();
  }
  for (const { answer, subject, name, requirement, at, status, tell } of change.contradictions ?? []) {
    for (const person of tell) {
      await transaction
        .insertInto('contradiction')
        .values({
          plan_id: planId,
          answer_id: answer,
          subject_id: subject,
          person_id: person,
          name,
          requirement,
          at,
          status,
          told_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
}

function withEnds(answer: GivenAnswer, ended: readonly Pick<ContradictionTable, 'answer_id' | 'subject_id'>[]): GivenAnswer {
  const own = ended.filter(({ answer_id }) => answer_id === answer.id).map(({ subject_id }) => subject_id);
  return own.length === 0 ? answer : { ...answer, endedFor: [...new Set(own)] };
}

function toContradiction(row: Selectable<ContradictionTable>): Contradiction {
  const { answer_id: answer, subject_id: subject, name, requirement, at, status } = row;
  return { answer, subject, name, requirement, at, status: status as Status };
}
