/** What the alerts keep about one person: what they watch, what they took, muted or re-checked, and cards that say so. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Transaction } from 'kysely';
import type { Incident, Watch } from '../alerts/ports';
import type { Person } from '../plans/ports';
import type { Tables } from './tables';
import { countUpPlan, dropWatches } from './watch-rows';

type Database = Pick<Transaction<Tables>, 'selectFrom'>;

/** Who is erased, who stands in their place, and their own chats. */
interface Whom {
  readonly personId: string;
  readonly standIn: Person;
  readonly chats: readonly string[];
}

export async function alertRecordsOf(
  database: Database,
  personId: string,
): Promise<{ readonly watches: readonly Watch[]; readonly alerts: readonly { readonly planId: string; readonly document: unknown }[] }> {
  const watches = await database.selectFrom('watch').select('document').where('by_id', '=', personId).execute();
  const incidents = await incidentsNaming(database, personId);
  return {
    watches: watches.map(({ document }) => JSON.parse(document) as Watch),
    alerts: incidents.map(({ planId, ...document }) => ({ planId, document })),
  };
}

/** Their own chats where they watch. */
export async function watchedChatsOf(database: Database, personId: string): Promise<readonly string[]> {
  const rows = await database.selectFrom('watch').select('document').where('by_id', '=', personId).execute();
  return rows
    .map(({ document }) => JSON.parse(document) as Watch)
    .filter(({ kind }) => kind === 'personal')
    .map(({ conversation }) => conversation);
}

/** What went to their own chats is gone; what others watch and see stays, under the stand-in's name. */
export async function eraseInAlerts(
  transaction: Transaction<Tables>,
  whom: Whom & { readonly names: readonly string[] },
  without: (text: string) => string,
): Promise<void> {
  const { personId, standIn, chats } = whom;
  const incidents = await incidentsNaming(transaction, personId);
  const watched = await transaction.selectFrom('watch').select('document').where('by_id', '=', personId).execute();
  const kept = [...incidents, ...watched.map(({ document }): unknown => JSON.parse(document))];
  const names = [...new Set([...whom.names, ...kept.flatMap((value) => namesOf(value, personId))])];
  await eraseInVerdicts(transaction, names, standIn.name);
  for (const { id } of incidents) await eraseOnCards(transaction, id, names, standIn.name);
  for (const { document } of await incidentRows(transaction, personId)) {
    const erased = without(document);
    const { id } = JSON.parse(erased) as Incident;
    await transaction.updateTable('incident').set({ document: erased }).where('id', '=', id).execute();
  }
  const watches = await transaction.selectFrom('watch').select(['conversation', 'document']).where('by_id', '=', personId).execute();
  for (const { conversation, document } of watches) {
    const erased = { by_id: standIn.id, document: without(document) };
    await transaction.updateTable('watch').set(erased).where('conversation', '=', conversation).execute();
  }
  if (chats.length === 0) return;
  await dropWatches(transaction, chats);
  for (const table of ['message', 'ledger'] as const) {
    await transaction.deleteFrom(table).where('conversation', 'in', chats).execute();
  }
  await transaction.deleteFrom('work').where('key', 'in', chats).execute();
}

/** Verdicts name who confirmed or waived by name alone, in incidents and in what is remembered of the last look (gzip of JSON, as alerts pack it). */
async function eraseInVerdicts(transaction: Transaction<Tables>, names: readonly string[], standIn: string): Promise<void> {
  for (const { id, document } of await transaction.selectFrom('incident').select(['id', 'document']).execute()) {
    const erased = unsigned(document, names, standIn);
    if (erased === document) continue;
    await eraseOnCards(transaction, id, names, standIn);
    await transaction.updateTable('incident').set({ document: erased }).where('id', '=', id).execute();
  }
  for (const { plan_id, snapshot: packed } of await transaction.selectFrom('watched_plan').select(['plan_id', 'snapshot']).execute()) {
    const text = packed && textIn(packed);
    if (!text) continue;
    const erased = unsigned(text, names, standIn);
    if (erased === text) continue;
    await transaction
      .updateTable('watched_plan')
      .set({ snapshot: gzipSync(erased) })
      .where('plan_id', '=', plan_id)
      .execute();
    await countUpPlan(transaction, plan_id);
  }
}

/** The same JSON text with another name wherever something was said by one of these; as it is where nothing was. */
function unsigned(text: string, names: readonly string[], standIn: string): string {
  if (!names.some((name) => text.includes(JSON.stringify(name)))) return text;
  const isOne = (value: unknown): boolean => typeof value === 'string' && names.includes(value);
  return JSON.stringify(
    JSON.parse(text, (key, value: unknown) => ((key === 'by' || key === 'secondedBy') && isOne(value) ? standIn : value)),
  );
}

/** What cannot be unpacked holds nothing for anybody: it is made anew at the next look. */
function textIn(packed: Uint8Array): string | undefined {
  try {
    return gunzipSync(packed).toString();
  } catch {
    return undefined;
  }
}

/** A card holds names as words alone: who it is about is known from its incident. */
async function eraseOnCards(transaction: Transaction<Tables>, incident: string, names: readonly string[], standIn: string): Promise<void> {
  const messages = await transaction
    .selectFrom('message')
    .select(['id', 'document'])
    .where('incident_ids', 'like', `%${JSON.stringify(incident)}%`)
    .execute();
  const inText = (name: string): string => JSON.stringify(name).slice(1, -1);
  for (const { id, document } of messages) {
    const erased = names.reduce((text, name) => text.replaceAll(inText(name), inText(standIn)), document);
    if (erased !== document) await transaction.updateTable('message').set({ document: erased }).where('id', '=', id).execute();
  }
}

async function incidentRows(database: Database, personId: string): Promise<readonly { readonly document: string }[]> {
  const rows = await database
    .selectFrom('incident')
    .select('document')
    .where(
      'document',
      'like',
      `%${JSON.stringify(personId)
        .slice(1, -1)
        .replaceAll(/[%_\\]/g, '_')}%`,
    )
    .execute();
  return rows.filter(({ document }) => namesOf(JSON.parse(document), personId).length > 0);
}

async function incidentsNaming(database: Database, personId: string): Promise<readonly Incident[]> {
  return (await incidentRows(database, personId)).map(({ document }) => JSON.parse(document) as Incident);
}

/** The names that a person has in a value: wherever an object carries their id with a name. */
export function namesOf(value: unknown, personId: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, name } = value as Partial<Person>;
  const own = id === personId && typeof name === 'string' && name !== '' ? [name] : [];
  return [...own, ...Object.values(value).flatMap((part) => namesOf(part, personId))];
}
