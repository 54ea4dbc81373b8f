import type { AddressBook } from './address';
import type { Address } from './ports';
import type { Connector, OutgoingActivity } from './connector';
import { createQueues } from './queues';
import { rootOf } from './turn-from-activity';

/** The only way out: one message at a time per channel, group chat or personal chat, which is what Teams counts its limits by. */
export interface Outbox {
  /** @returns the id of the posted message, where the channel gave one. @throws DeliveryError */
  post(conversationId: string, activity: OutgoingActivity, replyToId?: string): Promise<string | undefined>;
  /** Replaces a message; of several replacements that wait for their turn only the newest is sent. @throws DeliveryError */
  update(conversationId: string, activityId: string, activity: OutgoingActivity): Promise<void>;
  /** Resolves once everything was sent or given up. */
  idle(): Promise<void>;
}

/** More than the questions that may wait in one conversation (reception.ts) have answers, so that none is lost for want of room. */
const LONGEST_LINE = 5_000;

interface Waiting {
  activity: OutgoingActivity;
  sent: Promise<void>;
}

export function createOutbox(connector: Pick<Connector, 'post' | 'update'>, addresses: AddressBook): Outbox {
  const queues = createQueues(LONGEST_LINE);
  const waiting = new Map<string, Waiting>();

  async function addressFor(conversationId: string): Promise<Address> {
    const address = await addresses.find(conversationId);
    if (address === undefined) {
      throw new Error('The conversation has no known address.');
    }
    return address;
  }

  return {
    post: (conversationId, activity, replyToId) =>
      queues.run(rootOf(conversationId), async () => connector.post(await addressFor(conversationId), activity, replyToId)),

    async update(conversationId, activityId, activity) {
      const key = JSON.stringify([conversationId, activityId]);
      const earlier = waiting.get(key);
      if (earlier !== undefined) {
        earlier.activity = activity;
        return earlier.sent;
      }
      const entry: Waiting = { activity, sent: Promise.resolve() };
      waiting.set(key, entry);
      entry.sent = queues
        .run(rootOf(conversationId), async () => {
          const address = await addressFor(conversationId);
          waiting.delete(key);
          return connector.update(address, activityId, entry.activity);
        })
        .catch((error: unknown) => {
          if (waiting.get(key) === entry) {
            waiting.delete(key);
          }
          throw error;
        });
      return entry.sent;
    },

    idle: () => queues.idle(),
  };
}
