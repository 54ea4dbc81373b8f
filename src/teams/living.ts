import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { LivingReply, Reply } from '../cards/reply';
import type { LivingReplies } from '../conversations/turn';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { AddressBook } from './address';
import type { Edits } from './edits';
import { failureText } from './failure';
import { renderReply, type Render } from './outgoing';
import { createPaced, type Paced } from './pace';
import type { Address, ChannelMemory, LivingMessage } from './ports';
import { rootOf } from './turn-from-activity';

/** The messages that go on showing how things stand: one in each channel or chat for each key. None of its promises rejects. */
export interface LivingMessages {
  /**
   * That reply lives from when it is shown; the message before it in that channel or chat says so.
   * @param shown gives the message's id; undefined: it did not arrive, and the one before it lives on
   */
  begin(address: Address, shown: Promise<string | undefined>, reply: Reply & { readonly living: LivingReply }): Promise<void>;
  /** That message shows something else from now on: at once, so that no edit under way covers it. */
  end(address: Address, activityId: string | undefined): void;
  /** Takes up what an earlier process kept, and shows what has changed since. Rejects with MemoryFailure. */
  takeUp(): Promise<void>;
}

export interface LivingParts {
  readonly replies: LivingReplies;
  readonly render: Render;
  readonly edits: Pick<Edits, 'edit'>;
  readonly addresses: Pick<AddressBook, 'find'>;
  /** Absent: nothing outlives the process. */
  readonly memory?: ChannelMemory;
  /** Notes work under way, so that who stops waits for it. */
  readonly goOn: (work: Promise<void>) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** One that lives in this process. */
interface Lives {
  readonly message: LivingMessage;
  readonly paced: Paced<undefined>;
  /** Absent: shown by an earlier process. */
  shown?: Reply;
}

export function createLivingMessages({ replies, render, edits, addresses, memory, goOn, clock, log }: LivingParts): LivingMessages {
  const alive = new Map<string, Lives>();
  /** How many changes of each key there were. */
  const changes = new Map<string, number>();
  const slotOf = ({ root, key }: Pick<LivingMessage, 'root' | 'key'>): string => JSON.stringify([root, key]);

  /** Made again only when its turn has come, so that the newest is shown; what is the same is not sent. */
  async function renew(lives: Lives): Promise<void> {
    const { message } = lives;
    const isCurrent = (): boolean => alive.get(slotOf(message)) === lives;
    if (!isCurrent()) return;
    try {
      const reply = await replies.renew(message.root, message.key, message.how);
      const address = await addresses.find(message.conversationId);
      if (!isCurrent()) return;
      if (reply === undefined || address === undefined) return forget(lives);
      if (isDeepStrictEqual(reply, lives.shown)) return;
      lives.shown = reply;
      const became = await edits.edit(address, message.activityId, renderReply(render, reply, log));
      if (became === 'gone') forget(lives);
      // Shown at the next change.
      if (became === 'failed') delete lives.shown;
    } catch (error) {
      logFailure(message.conversationId, error, 'What a message shows could not be made again');
    }
  }

  function live(message: LivingMessage, shown?: Reply): Lives {
    const lives: Lives = { message, paced: createPaced(clock, () => goOn(renew(lives))), ...(shown && { shown }) };
    alive.set(slotOf(message), lives);
    return lives;
  }

  function forget({ message }: Lives): void {
    alive.delete(slotOf(message));
    const dropped = memory?.dropLiving(message).catch((error: unknown) => {
      logFailure(message.conversationId, error, 'A message that lives no more is still kept');
    });
    if (dropped) void goOn(dropped);
  }

  function logFailure(conversation: string, error: unknown, text: string): void {
    log.error({ reference: randomUUID().slice(0, 8), conversation, error: failureText(error) }, text);
  }

  replies.watch((key) => {
    changes.set(key, (changes.get(key) ?? 0) + 1);
    for (const lives of alive.values()) if (lives.message.key === key) lives.paced.show(undefined);
  });

  return {
    async begin(address, shown, { living: { key, how, moved }, ...reply }) {
      const { conversationId } = address;
      const seen = changes.get(key);
      const activityId = await shown;
      if (activityId === undefined) return;
      const message: LivingMessage = { root: rootOf(conversationId), key, conversationId, activityId, how, moved };
      const before = alive.get(slotOf(message))?.message;
      const { paced } = live(message, reply);
      // What has changed since the reply was made.
      if (changes.get(key) !== seen) paced.show(undefined);
      await memory?.keepLiving(message).catch((error: unknown) => {
        logFailure(conversationId, error, 'Which message lives could not be kept');
      });
      if (!before || before.activityId === activityId) return;
      const earlier = await addresses.find(before.conversationId);
      if (earlier) await edits.edit(earlier, before.activityId, renderReply(render, before.moved, log));
    },
    end(address, activityId) {
      for (const lives of [...alive.values()]) {
        if (lives.message.conversationId === address.conversationId && lives.message.activityId === activityId) forget(lives);
      }
    },
    async takeUp() {
      for (const message of (await memory?.living()) ?? []) {
        if (!alive.has(slotOf(message))) live(message).paced.show(undefined);
      }
    },
  };
}
