import type { Selectable, Transaction } from 'kysely';
import type { AlertMessage, LedgerEntry } from '../alerts/ports';
import type { MessageTable, Tables } from './tables';
import { postedOf } from './unheard-edits';

/** What is edited for as long as its incidents live. */
export const CARDS: readonly string[] = ['incident', 'several', 'held'] satisfies readonly AlertMessage['purpose'][];

/** What of a message is looked for stands in columns; the rest in its document. */
type Document = Pick<AlertMessage, 'show' | 'under' | 'told' | 'createdAt' | 'dueAt'>;

/**
 * Keeps messages and new versions of them; what was posted, and who has one under way, stays as it is, and so does a try that ended since they were
 * read: what was tried may have been posted, and is not tried again before its time.
 */
export async function keepMessages(transaction: Transaction<Tables>, messages: readonly AlertMessage[]): Promise<void> {
  for (const message of messages) {
    const row = { ...messageRow(message), ...(await triedSince(transaction, message)) };
    await transaction
      .insertInto('message')
      .values({ ...row, posted: message.posted ? JSON.stringify(message.posted) : null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
}

async function triedSince(
  transaction: Transaction<Tables>,
  { id, attempts, state }: AlertMessage,
): Promise<Pick<MessageTable, 'attempts' | 'due_at'> | undefined> {
  if (state !== 'due') return undefined;
  const tried = transaction.selectFrom('message').select(['attempts', 'due_at']).where('id', '=', id).where('state', '=', 'due');
  return tried.where('attempts', '>', attempts).executeTakeFirst();
}

export async function addLedger(transaction: Transaction<Tables>, entry: LedgerEntry): Promise<void> {
  const { planId: plan_id, conversation, at } = entry;
  await transaction
    .insertInto('ledger')
    .values({ plan_id, conversation, at, document: JSON.stringify(entry) })
    .execute();
}

function messageRow({ id, planId, conversation, purpose, incidentIds, version, state, attempts, ...rest }: AlertMessage) {
  const { show, under, told, createdAt, dueAt } = rest;
  const document: Document = { show, ...(under !== undefined && { under }), told, createdAt, dueAt };
  return {
    id,
    plan_id: planId,
    conversation,
    purpose,
    incident_ids: JSON.stringify(incidentIds),
    version,
    state,
    attempts,
    due_at: Date.parse(dueAt),
    document: JSON.stringify(document),
  };
}

/** A row as the message it is. */
export function toMessage(row: Selectable<MessageTable>): AlertMessage {
  const { dueAt: firstDueAt, ...document } = JSON.parse(row.document) as Document;
  return {
    ...document,
    firstDueAt,
    id: row.id,
    planId: row.plan_id,
    conversation: row.conversation,
    purpose: row.purpose as AlertMessage['purpose'],
    incidentIds: JSON.parse(row.incident_ids) as readonly string[],
    version: row.version,
    state: row.state,
    attempts: row.attempts,
    dueAt: new Date(row.due_at).toISOString(),
    ...(row.posted !== null && { posted: postedOf(row.posted) }),
  };
}
