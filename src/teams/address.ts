import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { IncomingActivity } from './activity';
import { conversationKind } from './conversation-kind';
import { isFromBot, personIdOf } from './turn-from-activity';
import type { Address, ChannelMemory } from './ports';

/** Keeps addresses by conversation id. */
export interface AddressBook {
  /** Kept in memory at once, and in the store behind it. */
  remember(address: Address): void;
  /** Of a thread, or of a root the newest one seen there. */
  find(conversationId: string): Promise<Address | undefined>;
  /** Forgets a channel or chat with all its threads. */
  forget(root: string): void;
}

export function addressOf(activity: IncomingActivity): Address {
  const tenantId = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  const teamId = activity.channelData?.team?.id;
  const name = activity.recipient.name;
  const kind = conversationKind(activity);
  const personId = kind === 'personal' ? personIn(activity) : undefined;
  return {
    ...(tenantId !== undefined && { tenantId }),
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    kind,
    ...(teamId !== undefined && { teamId }),
    ...(personId !== undefined && { personId }),
    bot: { id: activity.recipient.id ?? '', ...(name !== undefined && { name }) },
  };
}

function personIn(activity: IncomingActivity): string | undefined {
  const id = personIdOf(activity);
  return isFromBot(activity) || id === '' ? undefined : id;
}

export interface AddressBookParts {
  /** Absent: nothing outlives the process. */
  readonly memory?: ChannelMemory;
  readonly clock: Clock;
  readonly log: Log;
  /** Conversations kept at hand; those used last stay. */
  readonly most?: number;
}

export function createAddressBook({ memory, clock, log, most = 10_000 }: AddressBookParts): AddressBook {
  const addresses = new Map<string, Address>();

  function lost(error: unknown): void {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'An address could not be kept');
  }

  return {
    remember(address) {
      const { conversationId } = address;
      const isNew = JSON.stringify(addresses.get(conversationId)) !== JSON.stringify(address);
      addresses.delete(conversationId);
      addresses.set(conversationId, address);
      const oldest = addresses.keys().next();
      if (addresses.size > most && oldest.done !== true) {
        addresses.delete(oldest.value);
      }
      if (isNew) {
        memory?.rememberAddress(address, clock.now()).catch(lost);
      }
    },
    find: async (conversationId) => addresses.get(conversationId) ?? memory?.address(conversationId),
    forget(root) {
      for (const id of [...addresses.keys()]) {
        if (id === root || id.startsWith(`${root};`)) {
          addresses.delete(id);
        }
      }
      memory?.forgetAddresses(root).catch(lost);
    },
  };
}
