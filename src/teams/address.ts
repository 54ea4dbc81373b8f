import type { IncomingActivity } from './activity';

/** Where a conversation is reached. Our own record, not the SDK's ConversationReference: it is to outlive the channel library. */
export interface Address {
  readonly tenantId?: string;
  /** Region-bound; the newest one seen holds. Allowed when the activity came, and asked again before each sending. */
  readonly serviceUrl: string;
  /** The whole thread. */
  readonly conversationId: string;
  readonly bot: { readonly id: string; readonly name?: string };
}

/** Keeps addresses by conversation id. */
export interface AddressBook {
  remember(address: Address): void;
  find(conversationId: string): Address | undefined;
}

export function addressOf(activity: IncomingActivity): Address {
  return {
    tenantId: activity.conversation.tenantId ?? activity.channelData?.tenant?.id,
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    bot: { id: activity.recipient.id ?? '', name: activity.recipient.name },
  };
}

/** An address book in memory that keeps the conversations used last. */
export function createAddressBook(most = 10_000): AddressBook {
  const addresses = new Map<string, Address>();
  return {
    remember(address) {
      addresses.delete(address.conversationId);
      addresses.set(address.conversationId, address);
      const oldest = addresses.keys().next();
      if (addresses.size > most && oldest.done !== true) {
        addresses.delete(oldest.value);
      }
    },
    find: (conversationId) => addresses.get(conversationId),
  };
}
