import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AlertStore, LedgerEntry } from '../alerts/ports';
import type { DeliveryStore } from '../alerts/sending-ports';
import type { Connection } from './connection';
import { earliestDue, pickDue, type DueMessage } from './due-messages';
import { takeBackMessages } from './leases';
import { addLedger, CARDS, keepMessages, toMessage } from './message-rows';
import { chatsOfPerson } from './person-store';
import type { MessageTable, Tables } from './tables';
import { afterTaken, postedOf, withoutTry, withTry } from './unheard-edits';
import { dropWatches } from './watch-rows';

type Sending = Pick<AlertStore, 'claim' | 'nextDue' | 'attempted' | 'ledger' | 'waiting' | 'unsent' | 'chatsOf'> &
  Omit<DeliveryStore, keyof AlertStore>;

/** Of what was tried and not taken, the first ones are looked at: the oldest is among them. */
const MOST_TRIED = 100;

/** Messages on their way. A claim is a change, so that no two processes make one at the same time. */
export function sendingPart(connection: Connection): Sending {
  return { ...claiming(connection), ...keeping(connection), ...looking(connection) };
}

function claiming(connection: Connection): Pick<Sending, 'claim' | 'nextDue' | 'attempted' | 'giveBack'> {
  return {
    claim: (owner, now, leaseUntil) =>
      connection.change(async (transaction) => {
        const id = pickDue(await waitingIn(transaction), now);
        if (id === undefined) return undefined;
        const { posted, version } = await transaction
          .selectFrom('message')
          .select(['posted', 'version'])
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        const row = await transaction
          .updateTable('message')
          .set({ owner, lease_until: leaseUntil, ...(posted !== null && { posted: withTry(posted, version, now) }) })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst();
        return row && toMessage(row);
      }),
    nextDue: () => connection.read(async (database) => earliestDue(await waitingIn(database))),
    attempted: (owner, id, outcome, entry) =>
      connection.change(async (transaction) => {
        const row = await transaction.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst();
        await addLedger(transaction, entry);
        if (!row) return;
        const isOurs = row.owner === owner;
        if (!isOurs && !('posted' in outcome)) return;
        const free = isOurs ? { owner: null, lease_until: null } : {};
        const change = { ...free, ...after(outcome, row) };
        if (Object.keys(change).length > 0) await transaction.updateTable('message').set(change).where('id', '=', id).execute();
        if ('endsWatch' in outcome) await dropWatches(transaction, [row.conversation]);
      }),
    giveBack: (owner) => connection.change((transaction) => takeBackMessages(transaction, owner)),
  };
}

/** What an attempt makes of a message. One that was posted by two processes stays known as the first. */
function after(
  outcome: Parameters<AlertStore['attempted']>[2],
  row: Pick<Selectable<MessageTable>, 'version' | 'attempts' | 'state' | 'posted'>,
): { posted?: string; state?: 'due' | 'sent' | 'dropped'; attempts?: number; due_at?: number } {
  if ('posted' in outcome) {
    const { posted, instead } = outcome;
    const before = row.posted === null ? undefined : postedOf(row.posted);
    if (!posted || (before && ![posted.activityId, instead].includes(before.activityId))) return {};
    // Its sender had lost it, and what another one showed since may be covered by it.
    if (before && posted.version < before.version) return row.state === 'sent' ? { state: 'due', attempts: 0 } : {};
    // Also one that was dropped meanwhile: people see it, and from now on as it is.
    const isNewest = posted.version >= row.version;
    const { posted: kept, again } = afterTaken(row.posted, posted);
    if (again !== undefined && isNewest) return { posted: kept, attempts: 0, state: 'due', due_at: again };
    return { posted: kept, attempts: 0, ...(isNewest && { state: 'sent' as const }) };
  }
  const heard = row.posted !== null && !('mayHaveArrived' in outcome) ? { posted: withoutTry(row.posted) } : {};
  if ('left' in outcome) return { ...heard, attempts: 0, ...(row.version <= outcome.left && { state: 'sent' }) };
  // What becomes of it where its watch ends is decided for all that is due there.
  if ('dropped' in outcome) return { ...heard, ...(outcome.endsWatch !== true && { state: 'dropped' as const }) };
  return { ...heard, attempts: row.attempts + 1, due_at: Date.parse(outcome.dueAt) };
}

async function waitingIn(database: Pick<Transaction<Tables>, 'selectFrom'>): Promise<readonly DueMessage[]> {
  const rows = await database
    .selectFrom('message')
    .select(['id', 'conversation', 'purpose', 'due_at', 'attempts', 'lease_until'])
    .where('state', '=', 'due')
    .orderBy('number')
    .execute();
  return rows.map(({ id, conversation, purpose, due_at, attempts, lease_until }) => ({
    id,
    conversation,
    dueAt: due_at,
    attempts,
    isHeld: purpose === 'held',
    leaseUntil: lease_until,
  }));
}

function keeping(connection: Connection): Pick<Sending, 'add' | 'reachable' | 'tidy' | 'letGo'> {
  return {
    add: (messages) => connection.change((transaction) => keepMessages(transaction, messages)),
    reachable: (conversation, now) =>
      connection.change(async (transaction) => {
        await transaction
          .updateTable('message')
          .set({ due_at: now })
          .where('conversation', '=', conversation)
          .where('state', '=', 'due')
          .where('attempts', '>', 0)
          .where('due_at', '>', now)
          .execute();
      }),
    letGo: (planId) =>
      connection.change(async (transaction) => {
        const due = transaction.selectFrom('message').select('id').where('plan_id', '=', planId).where('state', '=', 'due');
        if (await due.limit(1).executeTakeFirst()) return 'stillDue';
        await transaction.deleteFrom('watch').where('plan_id', '=', planId).execute();
        return 'gone';
      }),
    tidy: (before) =>
      connection.change(async (transaction) => {
        const at = new Date(before).toISOString();
        await transaction.deleteFrom('ledger').where('at', '<', at).execute();
        await transaction.deleteFrom('incident').where('ended_at', '<', at).execute();
        await tidyMessages(transaction, before);
      }),
  };
}

/** Old messages go, but for the cards of what is still open: without its card an incident would be told as a new one. */
async function tidyMessages(transaction: Transaction<Tables>, before: number): Promise<void> {
  const open = await transaction.selectFrom('incident').select('id').where('ended_at', 'is', null).execute();
  const isOpen = new Set(open.map(({ id }) => id));
  const old = await transaction
    .selectFrom('message')
    .select(['id', 'purpose', 'state', 'incident_ids'])
    .where('state', '!=', 'due')
    .where('due_at', '<', before)
    .execute();
  const isStanding = ({ purpose, state, incident_ids }: (typeof old)[number]): boolean =>
    state === 'sent' && CARDS.includes(purpose) && (JSON.parse(incident_ids) as readonly string[]).some((id) => isOpen.has(id));
  for (const { id } of old.filter((message) => !isStanding(message))) {
    await transaction.deleteFrom('message').where('id', '=', id).execute();
  }
}

function looking(
  connection: Connection,
): Pick<Sending, 'message' | 'newest' | 'ledger' | 'waiting' | 'unsent' | 'chatsOf' | 'watchedPlans'> {
  const entriesOf = async (database: Kysely<Tables>, planId: string | undefined, conversation: string | undefined, most: number) => {
    const every = database.selectFrom('ledger').select('document');
    const all = planId === undefined ? every : every.where('plan_id', '=', planId);
    const asked = conversation === undefined ? all : all.where('conversation', '=', conversation);
    return asked.orderBy('number', 'desc').limit(most).execute();
  };
  return {
    message: (id) =>
      connection.read(async (database) => {
        const row = await database.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst();
        return row && toMessage(row);
      }),
    newest: (purpose) =>
      connection.read(async (database) => {
        const all = database.selectFrom('message').selectAll().where('purpose', '=', purpose);
        const row = await all.orderBy('number', 'desc').limit(1).executeTakeFirst();
        return row && toMessage(row);
      }),
    ledger: (planId, conversation, most) =>
      connection.read(async (database) => {
        const rows = await entriesOf(database, planId, conversation, most);
        return rows.map(({ document }) => JSON.parse(document) as LedgerEntry);
      }),
    waiting: (conversation) =>
      connection.read(async (database) => {
        const due = database.selectFrom('message').selectAll().where('conversation', '=', conversation).where('state', '=', 'due');
        const rows = await due.where('posted', 'is', null).orderBy('number').execute();
        return rows.map(toMessage);
      }),
    unsent: () =>
      connection.read(async (database) => {
        const due = database.selectFrom('message').where('state', '=', 'due');
        const { count } = await due.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
        const { untried } = await due
          .select(({ fn }) => fn.min('due_at').as('untried'))
          .where('attempts', '=', 0)
          .executeTakeFirstOrThrow();
        // Every try moves when a message is due; it is as late as it was first.
        const tried = await due.selectAll().where('attempts', '>', 0).orderBy('number').limit(MOST_TRIED).execute();
        const times = [...(untried === null ? [] : [Number(untried)]), ...tried.map((row) => Date.parse(toMessage(row).firstDueAt ?? ''))];
        return { count: Number(count), ...(times.length > 0 && { oldestDueAt: new Date(Math.min(...times)).toISOString() }) };
      }),
    watchedPlans: () =>
      connection.read(async (database) => {
        const rows = await database.selectFrom('watch').select('plan_id').distinct().execute();
        return rows.map(({ plan_id }) => plan_id);
      }),
    chatsOf: (people) =>
      connection.read(async (database) => {
        const chats = await Promise.all(people.map(({ id }) => chatsOfPerson(database, id)));
        return [...new Set(chats.flat())];
      }),
  };
}
