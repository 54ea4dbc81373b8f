import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AlertStore, Incident, Recorded, Watch } from '../alerts/ports';
import type { DeliveryStore } from '../alerts/sending-ports';
import type { Connection } from './connection';
import { addLedger, keepMessages, toMessage } from './message-rows';
import { sendingPart } from './message-store';
import type { IncidentTable, Tables } from './tables';
import { countUpPlan, dropWatches } from './watch-rows';

/** Watches, incidents, and the messages about them. */
export function createAlertStore(connection: Connection): DeliveryStore {
  return { ...planPart(connection), ...watchPart(connection), ...incidentPart(connection), ...sendingPart(connection) };
}

function planPart(connection: Connection): Pick<AlertStore, 'ofPlan' | 'record'> {
  return {
    ofPlan: (planId, endedSince) =>
      connection.read(async (database) => {
        const plan = await database.selectFrom('watched_plan').selectAll().where('plan_id', '=', planId).executeTakeFirst();
        const closed = await database
          .selectFrom('plan')
          .select('id')
          .where('id', '=', planId)
          .where('closed_at', 'is not', null)
          .executeTakeFirst();
        const incidents = await incidentsIn(database, planId, endedSince);
        const watches = await watchesIn(database, planId);
        const messages = await database
          .selectFrom('message')
          .selectAll()
          .where('plan_id', '=', planId)
          .where('state', '!=', 'dropped')
          .orderBy('number')
          .execute();
        const ids = new Set(incidents.map(({ id }) => id));
        return {
          revision: plan?.revision ?? 0,
          ...(plan?.snapshot && { snapshot: plan.snapshot }),
          ...(closed && { isClosed: true as const }),
          incidents,
          watches,
          messages: messages
            .map((row) => ({ ...toMessage(row), ...(row.owner !== null && { isUnderWay: true as const }) }))
            .filter(({ incidentIds, state }) => state === 'due' || incidentIds.some((incident) => ids.has(incident))),
        };
      }),
    record: (revision, recorded) =>
      connection.change(async (transaction) => {
        if (!(await areUntouched(transaction, recorded.takenBack ?? []))) return 'stale';
        if (!(await countUp(transaction, revision, recorded))) return 'stale';
        // Before its messages: what is recorded for that conversation is its last word.
        if (recorded.endsWatch !== undefined) await dropWatches(transaction, [recorded.endsWatch]);
        for (const incident of recorded.incidents) await keepIncident(transaction, incident);
        await keepMessages(transaction, recorded.messages);
        for (const entry of recorded.ledger) await addLedger(transaction, entry);
        return 'recorded';
      }),
  };
}

/** Whether none of these messages was taken up by a sender since they were read. */
async function areUntouched(transaction: Transaction<Tables>, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const untouched = transaction.selectFrom('message').select('id').where('id', 'in', ids).where('state', '=', 'due');
  const rows = await untouched.where('owner', 'is', null).where('posted', 'is', null).where('attempts', '=', 0).execute();
  return rows.length === ids.length;
}

/** Counts the revision up from the one that was seen. @returns false when another process was first */
async function countUp(transaction: Transaction<Tables>, seen: number, { planId, snapshot }: Recorded): Promise<boolean> {
  const row = { revision: seen + 1, ...(snapshot && { snapshot }) };
  if (seen === 0) {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('watched_plan')
      .values({ plan_id: planId, snapshot: null, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows !== 0n;
  }
  const { numUpdatedRows } = await transaction
    .updateTable('watched_plan')
    .set(row)
    .where('plan_id', '=', planId)
    .where('revision', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows !== 0n;
}

function watchPart(connection: Connection): Pick<AlertStore, 'watch' | 'watches' | 'putWatch' | 'dropWatch'> {
  return {
    watch: (conversation) =>
      connection.read(async (database) => {
        const row = await database.selectFrom('watch').select('document').where('conversation', '=', conversation).executeTakeFirst();
        return row && (JSON.parse(row.document) as Watch);
      }),
    watches: (planId) => connection.read((database) => watchesIn(database, planId)),
    putWatch: (watch, seen, entry) =>
      connection.change(async (transaction) => {
        const kept = await transaction
          .selectFrom('watch')
          .select(['revision', 'plan_id'])
          .where('conversation', '=', watch.conversation)
          .executeTakeFirst();
        if ((kept?.revision ?? 0) !== seen) return 'stale';
        const row = { plan_id: watch.planId, revision: watch.revision, by_id: watch.by.id, document: JSON.stringify(watch) };
        await transaction
          .insertInto('watch')
          .values({ conversation: watch.conversation, ...row })
          .onConflict((conflict) => conflict.column('conversation').doUpdateSet(row))
          .execute();
        for (const planId of new Set([watch.planId, kept?.plan_id ?? watch.planId])) await countUpPlan(transaction, planId);
        if (entry) await addLedger(transaction, entry);
        return 'put';
      }),
    dropWatch: (conversation) => connection.change((transaction) => dropWatches(transaction, [conversation])),
  };
}

function incidentPart(connection: Connection): Pick<AlertStore, 'incident' | 'incidents'> {
  return {
    incident: (id) =>
      connection.read(async (database) => {
        const row = await database.selectFrom('incident').selectAll().where('id', '=', id).executeTakeFirst();
        return row && toIncident(row);
      }),
    incidents: (planId, since) => connection.read((database) => incidentsIn(database, planId, since)),
  };
}

async function incidentsIn(database: Kysely<Tables>, planId: string, since: string | undefined): Promise<readonly Incident[]> {
  const all = database.selectFrom('incident').selectAll().where('plan_id', '=', planId);
  const asked =
    since === undefined ? all : all.where((column) => column.or([column('ended_at', 'is', null), column('ended_at', '>=', since)]));
  return (await asked.orderBy('opened_at', 'desc').orderBy('id', 'desc').execute()).map(toIncident);
}

async function watchesIn(database: Kysely<Tables>, planId: string): Promise<readonly Watch[]> {
  const rows = await database.selectFrom('watch').select('document').where('plan_id', '=', planId).orderBy('conversation').execute();
  return rows.map(({ document }) => JSON.parse(document) as Watch);
}

async function keepIncident(transaction: Transaction<Tables>, incident: Incident): Promise<void> {
  const { id, planId: plan_id, openedAt: opened_at, ended } = incident;
  const row = { plan_id, opened_at, ended_at: ended?.at ?? null, document: JSON.stringify(incident) };
  await transaction
    .insertInto('incident')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

function toIncident({ document }: Selectable<IncidentTable>): Incident {
  return JSON.parse(document) as Incident;
}
