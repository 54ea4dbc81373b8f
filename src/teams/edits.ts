import { randomUUID } from 'node:crypto';
import type { Answer } from '../conversations/turn';
import type { Log } from '../support/log';
import type { AddressBook } from './address';
import { DeliveryError } from './delivery';
import { failureText } from './failure';
import type { Outbox } from './outbox';
import type { Render, Rendered } from './outgoing';
import { messageOf, renderReply } from './outgoing';
import type { Address, ChannelMemory, DueEdit } from './ports';
import type { Stopping } from './stopping';

/** Edits messages that were posted, also those that are due later. None of its promises rejects but that of `makeUp`. */
export interface Edits {
  /** @returns what became of it; `gone`: the message is no more, or not for us */
  edit(address: Address, activityId: string | undefined, rendered: Rendered): Promise<'edited' | 'gone' | 'failed'>;
  /** Edits a message once its time has come. What is owed is kept first, so that it is made up for if this process ends before. */
  editAfterwards(address: Address, activityId: string, thereafter: NonNullable<Answer['thereafter']>): Promise<void>;
  /** Makes the edits that an earlier process owed when it ended. Rejects with MemoryFailure. */
  makeUp(): Promise<void>;
}

export interface EditParts {
  readonly render: Render;
  readonly outbox: Outbox;
  readonly addresses: Pick<AddressBook, 'find'>;
  /** Absent: nothing outlives the process. */
  readonly memory?: ChannelMemory;
  readonly stopping: Stopping;
  readonly log: Log;
}

/** The conversation, or the message in it, is not there any more, or not for us. */
const GONE: readonly number[] = [403, 404];

export function createEdits({ render, outbox, addresses, memory, stopping, log }: EditParts): Edits {
  function lost(address: Address, error: unknown, text: string): void {
    log.error({ reference: randomUUID().slice(0, 8), conversation: address.conversationId, error: failureText(error) }, text);
  }

  async function edit(address: Address, activityId: string | undefined, rendered: Rendered): Promise<'edited' | 'gone' | 'failed'> {
    if (activityId === undefined) {
      log.warn({ conversation: address.conversationId }, 'A message could not be edited: the channel gave it no id');
      return 'failed';
    }
    try {
      await outbox.update(address.conversationId, activityId, { ...messageOf(rendered, address), id: activityId });
      return 'edited';
    } catch (error) {
      lost(address, error, 'A message could not be edited');
      return error instanceof DeliveryError && error.last.kind === 'answered' && GONE.includes(error.last.status) ? 'gone' : 'failed';
    }
  }

  /** One that the channel did not take stays owed, and is tried again at the next start. */
  async function pay(address: Address, { conversationId, activityId, show }: DueEdit): Promise<void> {
    if ((await edit(address, activityId, renderReply(render, show, log))) !== 'failed') {
      await memory?.dropEdit({ conversationId, activityId }).catch((error: unknown) => {
        lost(address, error, 'An edit that was made is still noted as due');
      });
    }
  }

  return {
    edit,
    async editAfterwards(address, activityId, { until, show }) {
      const owed = { conversationId: address.conversationId, activityId, show };
      await memory?.keepEdit(owed).catch((error: unknown) => {
        lost(address, error, 'An edit that is due could not be kept');
      });
      await stopping.orStopped(until);
      await pay(address, owed);
    },
    async makeUp() {
      for (const owed of (await memory?.edits()) ?? []) {
        const address = await addresses.find(owed.conversationId);
        if (address !== undefined) {
          await pay(address, owed);
        }
      }
    },
  };
}
