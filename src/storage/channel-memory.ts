import type { Selectable } from 'kysely';
import type { Address, ChannelMemory, DueEdit, LivingMessage } from '../teams/ports';
import type { Connection } from './connection';
import type { AddressTable } from './tables';

/** Ids of handled activities are known for so long, milliseconds: a channel sends again within minutes. */
const HANDLED_FOR = 24 * 60 * 60_000;

/** What the channel keeps of its conversations. */
export function createChannelMemory(connection: Connection): ChannelMemory {
  return {
    ...addresses(connection),
    ...handled(connection),
    ...dueEdits(connection),
    ...living(connection),
    meet: (root, at) =>
      connection.change(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('met')
          .values({ root, at })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return numInsertedOrUpdatedRows !== 0n;
      }),
  };
}

function addresses(connection: Connection): Pick<ChannelMemory, 'rememberAddress' | 'address' | 'forgetAddresses'> {
  return {
    rememberAddress: (address, at) =>
      connection.change(async (transaction) => {
        const row = addressRow(address, at);
        // An event that names nobody leaves whose it is.
        const { person_id, ...named } = row;
        const newer = person_id === null ? named : row;
        await transaction
          .insertInto('address')
          .values(row)
          .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(newer))
          .execute();
      }),
    address: (conversationId) =>
      connection.read(async (database) => {
        const exact = await database.selectFrom('address').selectAll().where('conversation_id', '=', conversationId).executeTakeFirst();
        const newest = database.selectFrom('address').selectAll().where('root', '=', conversationId).orderBy('seen_at', 'desc').limit(1);
        const row = exact ?? (await newest.executeTakeFirst());
        return row && toAddress(row);
      }),
    forgetAddresses: (root) =>
      connection.change(async (transaction) => {
        await transaction.deleteFrom('address').where('root', '=', root).execute();
        await transaction.deleteFrom('living').where('root', '=', root).execute();
        // Whoever installs the app again is welcomed again.
        await transaction.deleteFrom('met').where('root', '=', root).execute();
      }),
  };
}

function handled(connection: Connection): Pick<ChannelMemory, 'wasHandled' | 'markHandled'> {
  return {
    wasHandled: (key) =>
      connection.read(async (database) => {
        const row = await database.selectFrom('handled').select('key').where('key', '=', key).executeTakeFirst();
        return row !== undefined;
      }),
    markHandled: (key, at) =>
      connection.change(async (transaction) => {
        await transaction
          .deleteFrom('handled')
          .where('at', '<', at - HANDLED_FOR)
          .execute();
        await transaction
          .insertInto('handled')
          .values({ key, at })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
  };
}

function dueEdits(connection: Connection): Pick<ChannelMemory, 'keepEdit' | 'edits' | 'dropEdit'> {
  return {
    keepEdit: ({ conversationId: conversation_id, activityId: activity_id, show }) =>
      connection.change(async (transaction) => {
        const row = { conversation_id, activity_id, show: JSON.stringify(show) };
        await transaction
          .insertInto('due_edit')
          .values(row)
          .onConflict((conflict) => conflict.columns(['conversation_id', 'activity_id']).doUpdateSet(row))
          .execute();
      }),
    edits: () =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('due_edit').selectAll().execute();
        return rows.map(({ conversation_id, activity_id, show }) => ({
          conversationId: conversation_id,
          activityId: activity_id,
          show: JSON.parse(show) as DueEdit['show'],
        }));
      }),
    dropEdit: ({ conversationId, activityId }) =>
      connection.change(async (transaction) => {
        await transaction
          .deleteFrom('due_edit')
          .where('conversation_id', '=', conversationId)
          .where('activity_id', '=', activityId)
          .execute();
      }),
  };
}

function living(connection: Connection): Pick<ChannelMemory, 'keepLiving' | 'living' | 'dropLiving'> {
  return {
    keepLiving: ({ root, key, conversationId: conversation_id, activityId: activity_id, how, moved }) =>
      connection.change(async (transaction) => {
        const row = { root, key, conversation_id, activity_id, how, moved: JSON.stringify(moved) };
        await transaction
          .insertInto('living')
          .values(row)
          .onConflict((conflict) => conflict.columns(['root', 'key']).doUpdateSet(row))
          .execute();
      }),
    living: () =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('living').selectAll().execute();
        return rows.map(({ conversation_id, activity_id, moved, ...same }) => ({
          ...same,
          conversationId: conversation_id,
          activityId: activity_id,
          moved: JSON.parse(moved) as LivingMessage['moved'],
        }));
      }),
    dropLiving: ({ conversationId, activityId }) =>
      connection.change(async (transaction) => {
        await transaction
          .deleteFrom('living')
          .where('conversation_id', '=', conversationId)
          .where('activity_id', '=', activityId)
          .execute();
      }),
  };
}

function addressRow({ conversationId, tenantId, serviceUrl, kind, teamId, personId, bot }: Address, at: number): AddressTable {
  return {
    conversation_id: conversationId,
    root: conversationId.split(';', 1)[0] ?? conversationId,
    tenant_id: tenantId ?? null,
    service_url: serviceUrl,
    kind,
    team_id: teamId ?? null,
    bot_id: bot.id,
    bot_name: bot.name ?? null,
    seen_at: at,
    person_id: personId ?? null,
  };
}

function toAddress(row: Selectable<AddressTable>): Address {
  return {
    ...(row.tenant_id !== null && { tenantId: row.tenant_id }),
    serviceUrl: row.service_url,
    conversationId: row.conversation_id,
    kind: row.kind,
    ...(row.team_id !== null && { teamId: row.team_id }),
    ...(row.person_id !== null && { personId: row.person_id }),
    bot: { id: row.bot_id, ...(row.bot_name !== null && { name: row.bot_name }) },
  };
}
