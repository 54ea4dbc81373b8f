import { sql, type Selectable } from 'kysely';
import type { PlanStore, UploadKey } from '../plans/ports';
import { addAudit } from './audit';
import type { Connection } from './connection';
import type { UploadKeyTable } from './tables';

type KeyPart = Pick<PlanStore, 'keys' | 'keyOfHash' | 'addKey' | 'revokeKey' | 'keyUsed'>;

export function keyStore(connection: Connection): KeyPart {
  return {
    keys: (planId) =>
      connection.read(async (database) => {
        const rows = await database
          .selectFrom('upload_key')
          .selectAll()
          .where('plan_id', '=', planId)
          .orderBy('made_at', 'desc')
          .orderBy(sql`rowid`, 'desc')
          .execute();
        return rows.map(toUploadKey);
      }),
    keyOfHash: (hash) =>
      connection.read(async (database) => {
        const row = await database.selectFrom('upload_key').selectAll().where('hash', '=', hash).executeTakeFirst();
        return row && toUploadKey(row);
      }),
    addKey: (key, audit) =>
      connection.change(async (transaction) => {
        await transaction.insertInto('upload_key').values(keyRow(key)).execute();
        await addAudit(transaction, audit);
      }),
    revokeKey: (id, at, audit) =>
      connection.change(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('upload_key')
          .set({ revoked_at: at })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows !== 0n) await addAudit(transaction, audit);
      }),
    keyUsed: (id, at) =>
      connection.change(async (transaction) => {
        await transaction
          .updateTable('upload_key')
          .set({ last_used_at: at })
          .where('id', '=', id)
          .where((key) => key.or([key('last_used_at', 'is', null), key('last_used_at', '<', at)]))
          .execute();
      }),
  };
}

/** A row as the key it is. */
export function toUploadKey(row: Selectable<UploadKeyTable>): UploadKey {
  return {
    id: row.id,
    planId: row.plan_id,
    hash: row.hash,
    madeBy: { id: row.by_id, name: row.by_name },
    madeAt: row.made_at,
    ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}

function keyRow({ id, planId, hash, madeBy, madeAt, lastUsedAt, revokedAt }: UploadKey): UploadKeyTable {
  return {
    id,
    plan_id: planId,
    hash,
    by_id: madeBy.id,
    by_name: madeBy.name,
    made_at: madeAt,
    last_used_at: lastUsedAt ?? null,
    revoked_at: revokedAt ?? null,
  };
}
