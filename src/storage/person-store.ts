import type { Transaction } from 'kysely';
import type { Person, PersonRecords, PersonStore } from '../plans/ports';
import { addAudit, toRecord } from './audit';
import type { Connection } from './connection';
import { alertRecordsOf, eraseInAlerts, namesOf, watchedChatsOf } from './person-alerts';
import { toUploadKey } from './key-store';
import { toLink, toRole } from './plan-store';
import type { KeptWalk } from '../walk/ports';
import type { Tables } from './tables';

/** Where what people said is kept as documents. */
const SAID = ['answer', 'told', 'walk'] as const;

/** Who is erased, and what stands in their place. */
interface Whom {
  readonly personId: string;
  readonly standIn: Person;
  /** Ids of their own chats. */
  readonly chats: readonly string[];
}

type Database = Pick<Transaction<Tables>, 'selectFrom'>;

/** What is kept about one person, over all tables; the columns that name people stand here and nowhere else. */
export function createPersonStore(connection: Connection): PersonStore {
  return {
    recordsOf: (personId, personalChat) => connection.read((database) => recordsIn(database, personId, personalChat)),
    erase: (personId, standIn, audit, personalChat) =>
      connection.change(async (transaction) => {
        const chats = await personalChatsOf(transaction, personId, personalChat);
        const signed = await signedBy(transaction, personId);
        const names = [...signed.names, ...(await namesInSaid(transaction, personId))];
        await eraseRows(transaction, personId, standIn, chats);
        const whom = { personId, standIn, chats };
        await eraseInTexts(transaction, whom);
        await eraseInPlans(transaction, standIn, signed);
        await eraseInAlerts(transaction, { ...whom, names }, (text) => without(text, whom));
        await addAudit(transaction, audit);
      }),
  };
}

async function recordsIn(database: Database, personId: string, personalChat: string | undefined): Promise<PersonRecords> {
  const links = await database.selectFrom('link').selectAll().where('by_id', '=', personId).orderBy('at').execute();
  const roles = await database
    .selectFrom('role')
    .selectAll()
    .where((column) => column.or([column('person_id', '=', personId), column('by_id', '=', personId)]))
    .orderBy('at')
    .execute();
  const keys = await database.selectFrom('upload_key').selectAll().where('by_id', '=', personId).orderBy('made_at').execute();
  const changes = await database
    .selectFrom('audit')
    .selectAll()
    .where((column) =>
      column.or([column('by_id', '=', personId), column('before', 'like', within(personId)), column('after', 'like', within(personId))]),
    )
    .orderBy('id')
    .execute();
  const said = await Promise.all(
    SAID.map((table) => database.selectFrom(table).select(['plan_id', 'document']).where('document', 'like', within(personId)).execute()),
  );
  const heard = await database.selectFrom('contradiction').selectAll().where('person_id', '=', personId).execute();
  const chats = await personalChatsOf(database, personId, personalChat);
  const addresses =
    chats.length === 0 ? [] : await database.selectFrom('address').select(['root', 'seen_at']).where('root', 'in', chats).execute();
  return {
    links: links.map(toLink),
    roles: roles.map(toRole),
    uploadKeys: keys.map(toUploadKey).map(({ hash: _, ...key }) => key),
    changes: changes.map(toRecord),
    answers: [
      ...said.flat().map(({ plan_id, document }) => ({ planId: plan_id, document: JSON.parse(document) as unknown })),
      ...heard.map(({ plan_id, ...contradiction }) => ({ planId: plan_id, document: contradiction })),
    ],
    ...(await alertRecordsOf(database, personId)),
    personalChats: addresses.map(({ root, seen_at }) => ({ conversation: root, lastSeenAt: new Date(seen_at).toISOString() })),
  };
}

/** Their own chats with the bot, as far as these are known to be theirs. */
export function chatsOfPerson(database: Database, personId: string): Promise<string[]> {
  return personalChatsOf(database, personId, undefined);
}

/** A personal chat is known to be somebody's by who wrote there, by what they did there, or because they ask from it. */
async function personalChatsOf(database: Database, personId: string, personalChat: string | undefined): Promise<string[]> {
  const written = await database.selectFrom('address').select('root as conversation').where('person_id', '=', personId).execute();
  const linked = await database
    .selectFrom('link')
    .select('conversation')
    .where('kind', '=', 'personal')
    .where('by_id', '=', personId)
    .execute();
  // Teams' ids of personal chats begin so.
  const acted = await database
    .selectFrom('audit')
    .select('conversation')
    .where('by_id', '=', personId)
    .where('conversation', 'like', 'a:%')
    .execute();
  const watched = await watchedChatsOf(database, personId);
  const known = [...written, ...linked, ...acted].map(({ conversation }) => conversation);
  return [...new Set([...known, ...watched].concat(personalChat ?? []))];
}

async function eraseRows(
  transaction: Transaction<Tables>,
  personId: string,
  { id: by_id, name: by_name }: Person,
  chats: string[],
): Promise<void> {
  await transaction.deleteFrom('role').where('person_id', '=', personId).execute();
  for (const table of ['role', 'link', 'upload_key', 'audit'] as const) {
    await transaction.updateTable(table).set({ by_id, by_name }).where('by_id', '=', personId).execute();
  }
  // Whoever keeps what was said at hand reads it again.
  for (const table of ['answer', 'told'] as const) {
    const plans = transaction.selectFrom(table).select('plan_id').where('document', 'like', within(personId));
    await transaction
      .updateTable('walk')
      .set((expression) => ({ said: expression('said', '+', 1) }))
      .where('plan_id', 'in', plans)
      .execute();
  }
  await transaction.updateTable('answer').set({ by_id }).where('by_id', '=', personId).execute();
  // A measurement that ended an answer still ends it.
  await transaction.updateTable('contradiction').set({ person_id: by_id }).where('person_id', '=', personId).execute();
  if (chats.length === 0) return;
  await transaction.deleteFrom('link').where('conversation', 'in', chats).execute();
  await transaction.updateTable('audit').set({ conversation: by_id }).where('conversation', 'in', chats).execute();
  await transaction.deleteFrom('address').where('root', 'in', chats).execute();
  await transaction.deleteFrom('living').where('root', 'in', chats).execute();
  await transaction.deleteFrom('met').where('root', 'in', chats).execute();
}

/** Records of changes and what was said are documents; whoever stands in one stands there as an object with their id. */
async function eraseInTexts(transaction: Transaction<Tables>, whom: Whom): Promise<void> {
  const { personId } = whom;
  const named = [personId, ...whom.chats].map(within);
  const changes = await transaction
    .selectFrom('audit')
    .select(['id', 'before', 'after'])
    .where((column) => column.or(named.flatMap((name) => [column('before', 'like', name), column('after', 'like', name)])))
    .execute();
  for (const { id, before, after } of changes) {
    const erased = { before: before && without(before, whom), after: after && without(after, whom) };
    await transaction.updateTable('audit').set(erased).where('id', '=', id).execute();
  }
  for (const table of SAID) {
    const said = await transaction.selectFrom(table).selectAll().where('document', 'like', within(personId)).execute();
    for (const { plan_id, document, ...row } of said) {
      const erased = { document: without(table === 'walk' ? withoutProposals(document, personId) : document, whom) };
      const found = transaction.updateTable(table).set(erased).where('plan_id', '=', plan_id);
      await ('id' in row ? found.where('id', '=', row.id) : found).execute();
    }
  }
}

/** A line of theirs that waits to be confirmed is nothing that anybody else stands on: it goes with them. */
function withoutProposals(document: string, personId: string): string {
  const { proposals, ...state } = JSON.parse(document) as Partial<KeptWalk['state']>;
  return JSON.stringify({ ...state, ...(proposals && { proposals: proposals.filter(({ by }) => by.id !== personId) }) });
}

/** Plans that a person changed, and the names they did it under. */
interface Signed {
  readonly plans: readonly string[];
  readonly names: readonly string[];
}

async function signedBy(database: Database, personId: string): Promise<Signed> {
  const rows = await database.selectFrom('audit').select(['plan_id', 'by_name']).where('by_id', '=', personId).distinct().execute();
  return { plans: [...new Set(rows.map(({ plan_id }) => plan_id))], names: [...new Set(rows.map(({ by_name }) => by_name))] };
}

/** The names they answered under. */
async function namesInSaid(database: Database, personId: string): Promise<readonly string[]> {
  const said = await Promise.all(
    SAID.map((table) => database.selectFrom(table).select('document').where('document', 'like', within(personId)).execute()),
  );
  return said.flat().flatMap(({ document }) => namesOf(JSON.parse(document), personId));
}

/**
 * Plan documents name who waived or confirmed by name alone: a plan that the person has changed names the stand-in in their place, also where a
 * record of a change holds it. A plan that changes so counts as changed: who has the earlier one at hand does not bring the name back.
 */
async function eraseInPlans(transaction: Transaction<Tables>, standIn: Person, { plans, names }: Signed): Promise<void> {
  if (plans.length === 0) return;
  const kept = await transaction.selectFrom('plan').select(['id', 'document']).where('id', 'in', plans).execute();
  for (const { id, document } of kept) {
    const erased = unsigned(document, names, standIn.name);
    if (erased === document) continue;
    await transaction
      .updateTable('plan')
      .set((expression) => ({ document: erased, revision: expression('revision', '+', 1) }))
      .where('id', '=', id)
      .execute();
  }
  const records = await transaction.selectFrom('audit').select(['id', 'before', 'after']).where('plan_id', 'in', plans).execute();
  for (const { id, before, after } of records) {
    const erased = { before: before && unsigned(before, names, standIn.name), after: after && unsigned(after, names, standIn.name) };
    if (erased.before !== before || erased.after !== after)
      await transaction.updateTable('audit').set(erased).where('id', '=', id).execute();
  }
}

/** The same JSON text with another name wherever a waiver or a confirmation was signed with one of these; as it is where none was. */
function unsigned(text: string, names: readonly string[], standIn: string): string {
  if (!names.some((name) => text.includes(JSON.stringify(name)))) return text;
  const isOne = (value: unknown): boolean => typeof value === 'string' && names.includes(value);
  return JSON.stringify(
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('requirement' in value)) return value;
      const { by, secondedBy } = value as { readonly by?: unknown; readonly secondedBy?: unknown };
      return { ...value, ...(isOne(by) && { by: standIn }), ...(isOne(secondedBy) && { secondedBy: standIn }) };
    }),
  );
}

/** The same JSON text with the stand-in wherever an object has the person's id, or one of their chats is named. */
function without(text: string, { personId, standIn, chats }: Whom): string {
  const isPerson = (value: unknown): boolean => typeof value === 'object' && value !== null && (value as Partial<Person>).id === personId;
  const erased = (value: unknown): unknown => {
    if (typeof value === 'string') return chats.includes(value) ? standIn.id : value;
    return isPerson(value) ? { ...(value as object), ...standIn } : value;
  };
  return JSON.stringify(JSON.parse(text, (_, value: unknown) => erased(value)));
}

/** Ids are of letters, digits and signs; `_` and `%` are no signs of theirs that a pattern would take for its own. */
function within(personId: string): string {
  return `%${personId.replaceAll(/[%_\\]/g, '_')}%`;
}
