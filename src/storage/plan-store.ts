import { sql, type Selectable, type Transaction } from 'kysely';
import type { KeptPlan, Link, PlanStore, Role } from '../plans/ports';
import { addAudit, auditStore } from './audit';
import type { Connection } from './connection';
import { keyStore } from './key-store';
import type { LinkTable, PlanTable, RoleTable, Tables } from './tables';
import { countUpPlan, dropWatches } from './watch-rows';

/** The plans, with everything that hangs on them but reports. */
export function createPlanStore(connection: Connection): PlanStore {
  return {
    ...plansOf(connection),
    ...closing(connection),
    ...linksOf(connection),
    ...rolesOf(connection),
    ...keyStore(connection),
    ...auditStore(connection),
  };
}

function plansOf(connection: Connection): Pick<PlanStore, 'plan' | 'openPlans' | 'createPlan' | 'adoptPlan' | 'changePlan'> {
  return {
    plan: (id) =>
      connection.read(async (database) => {
        const row = await database.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
        return row && toPlan(row);
      }),
    openPlans: () =>
      connection.read(async (database) => {
        const rows = await database
          .selectFrom('plan')
          .selectAll()
          .where('closed_at', 'is', null)
          .orderBy('created_at')
          .orderBy(sql`rowid`)
          .execute();
        return rows.map(toPlan);
      }),
    createPlan: (plan, link, owner, audit) =>
      connection.change(async (transaction) => {
        if (await linkIn(transaction, link.conversation)) return 'linked';
        await transaction.insertInto('plan').values(planRow(plan)).execute();
        await transaction.insertInto('link').values(linkRow(link)).execute();
        await transaction.insertInto('role').values(roleRow(owner)).execute();
        for (const record of audit) await addAudit(transaction, record);
        return 'created';
      }),
    adoptPlan: (plan) =>
      connection.change(async (transaction) => {
        await transaction
          .insertInto('plan')
          .values(planRow(plan))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    changePlan: (change, audit) =>
      connection.change(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('plan')
          .set({
            document: change.document,
            answered: JSON.stringify(change.answered),
            changed_at: change.changedAt,
            revision: change.revision + 1,
          })
          .where('id', '=', change.id)
          .where('revision', '=', change.revision)
          .where('closed_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return 'stale';
        await addAudit(transaction, audit);
        return 'changed';
      }),
  };
}

function closing(connection: Connection): Pick<PlanStore, 'closePlan'> {
  return {
    closePlan: (id, revision, at, audit) =>
      connection.change(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('plan')
          .set({ closed_at: at, changed_at: at, revision: revision + 1 })
          .where('id', '=', id)
          .where('revision', '=', revision)
          .where('closed_at', 'is', null)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return 'stale';
        await transaction.deleteFrom('link').where('plan_id', '=', id).execute();
        await transaction
          .updateTable('upload_key')
          .set({ revoked_at: at })
          .where('plan_id', '=', id)
          .where('revoked_at', 'is', null)
          .execute();
        await countUpPlan(transaction, id);
        await addAudit(transaction, audit);
        return 'closed';
      }),
  };
}

function linksOf(connection: Connection): Pick<PlanStore, 'link' | 'links' | 'linksOf' | 'putLink' | 'dropLink'> {
  return {
    link: (conversation) => connection.read((database) => linkIn(database, conversation)),
    links: () =>
      connection.read(async (database) =>
        (
          await database
            .selectFrom('link')
            .selectAll()
            .orderBy('at')
            .orderBy(sql`rowid`)
            .execute()
        ).map(toLink),
      ),
    linksOf: (planId) =>
      connection.read(async (database) =>
        (
          await database
            .selectFrom('link')
            .selectAll()
            .where('plan_id', '=', planId)
            .orderBy('at')
            .orderBy(sql`rowid`)
            .execute()
        ).map(toLink),
      ),
    putLink: (link, seen, audit) =>
      connection.change(async (transaction) => {
        const open = transaction.selectFrom('plan').select('id').where('id', '=', link.planId).where('closed_at', 'is', null);
        if (!(await open.executeTakeFirst()) || !sameLink(await linkIn(transaction, link.conversation), seen)) return 'stale';
        const row = linkRow(link);
        await transaction
          .insertInto('link')
          .values(row)
          .onConflict((conflict) => conflict.column('conversation').doUpdateSet(row))
          .execute();
        if (link.basis === 'set') await dropWatches(transaction, await watchesOfOthers(transaction, link));
        if (audit) await addAudit(transaction, audit);
        return 'put';
      }),
    dropLink: (seen, audit) =>
      connection.change(async (transaction) => {
        if (!sameLink(await linkIn(transaction, seen.conversation), seen)) return 'stale';
        await transaction.deleteFrom('link').where('conversation', '=', seen.conversation).execute();
        await dropWatches(transaction, [seen.conversation]);
        await addAudit(transaction, audit);
        return 'dropped';
      }),
  };
}

function rolesOf(connection: Connection): Pick<PlanStore, 'roles' | 'giveRole' | 'takeRole'> {
  return {
    roles: (planId) =>
      connection.read(async (database) =>
        (
          await database
            .selectFrom('role')
            .selectAll()
            .where('plan_id', '=', planId)
            .orderBy('at')
            .orderBy(sql`rowid`)
            .execute()
        ).map(toRole),
      ),
    giveRole: (role, audit) =>
      connection.change(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('role')
          .values(roleRow(role))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 0n) await addAudit(transaction, audit);
      }),
    takeRole: (planId, personId, role, audit) =>
      connection.change(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('role')
          .where('plan_id', '=', planId)
          .where('person_id', '=', personId)
          .where('role', '=', role)
          .executeTakeFirst();
        if (numDeletedRows !== 0n) await addAudit(transaction, audit);
      }),
  };
}

/** The conversation, where it is told of another plan than the one it speaks of from now on. */
async function watchesOfOthers(transaction: Transaction<Tables>, { conversation, planId }: Link): Promise<readonly string[]> {
  const others = transaction.selectFrom('watch').select('conversation').where('conversation', '=', conversation);
  return (await others.where('plan_id', '!=', planId).execute()).map((row) => row.conversation);
}

async function linkIn(database: Pick<Transaction<Tables>, 'selectFrom'>, conversation: string): Promise<Link | undefined> {
  const row = await database.selectFrom('link').selectAll().where('conversation', '=', conversation).executeTakeFirst();
  return row && toLink(row);
}

function sameLink(a: Link | undefined, b: Link | undefined): boolean {
  return (a && JSON.stringify(linkRow(a))) === (b && JSON.stringify(linkRow(b)));
}

function toPlan({ id, revision, document, answered, created_at, changed_at, closed_at }: Selectable<PlanTable>): KeptPlan {
  return {
    id,
    revision,
    document,
    answered: JSON.parse(answered) as readonly string[],
    createdAt: created_at,
    changedAt: changed_at,
    ...(closed_at !== null && { closedAt: closed_at }),
  };
}

function planRow({ id, revision, document, answered, createdAt, changedAt, closedAt }: KeptPlan): PlanTable {
  return {
    id,
    revision,
    document,
    answered: JSON.stringify(answered),
    created_at: createdAt,
    changed_at: changedAt,
    closed_at: closedAt ?? null,
  };
}

export function toLink(row: Selectable<LinkTable>): Link {
  return {
    conversation: row.conversation,
    kind: row.kind,
    planId: row.plan_id,
    clouds: JSON.parse(row.clouds) as readonly string[],
    ...(row.language && { language: row.language }),
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    basis: row.basis,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
  };
}

function linkRow({ conversation, kind, planId, clouds, language, timeZone, basis, by, at }: Link): LinkTable {
  return {
    conversation,
    kind,
    plan_id: planId,
    clouds: JSON.stringify(clouds),
    language: language ?? null,
    time_zone: timeZone ?? null,
    basis,
    by_id: by.id,
    by_name: by.name,
    at,
  };
}

export function toRole(row: Selectable<RoleTable>): Role {
  const person = { id: row.person_id, name: row.person_name };
  return { planId: row.plan_id, person, role: row.role, by: { id: row.by_id, name: row.by_name }, at: row.at };
}

function roleRow({ planId, person, role, by, at }: Role): RoleTable {
  return { plan_id: planId, person_id: person.id, person_name: person.name, role, by_id: by.id, by_name: by.name, at };
}
