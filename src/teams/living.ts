import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../cards/reply';
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

export interface LivingParts {
  /** Absent: nothing lives. */
  readonly replies: LivingReplies | undefined;
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

/** The messages that go on showing how things stand: one in each channel or chat for each key. */
export class LivingMessages {
  private readonly alive = new Map<string, Lives>();
  /** How many changes of each key there were. */
  private readonly changes = new Map<string, number>();

  constructor(private readonly parts: LivingParts) {
    parts.replies?.watch((key) => {
      this.changes.set(key, (this.changes.get(key) ?? 0) + 1);
      for (const { message, paced } of this.alive.values()) if (message.key === key) paced.show(undefined);
    });
  }

  /**
   * That reply lives from when it is shown, if it is one that does; the message before it in that channel or chat says so.
   * @param shown gives the message's id; undefined: it did not arrive, and the one before it lives on
   */
  begin(address: Address, shown: Promise<string | undefined>, reply: Reply | undefined): void {
    if (reply?.living && this.parts.replies) void this.parts.goOn(this.beginOnceShown(address, shown, reply, reply.living));
  }

  /** That message shows something else from now on: at once, so that no edit under way covers it. */
  end(address: Address, activityId: string | undefined): void {
    for (const lives of [...this.alive.values()]) {
      if (lives.message.conversationId === address.conversationId && lives.message.activityId === activityId) this.forget(lives);
    }
  }

  /** Takes up what an earlier process kept, and shows what has changed since. Rejects with MemoryFailure. */
  async takeUp(): Promise<void> {
    if (!this.parts.replies) return;
    for (const message of (await this.parts.memory?.living()) ?? []) {
      if (!this.alive.has(slotOf(message))) this.live(message).paced.show(undefined);
    }
  }

  private async beginOnceShown(
    address: Address,
    shown: Promise<string | undefined>,
    { living: _living, ...reply }: Reply,
    { key, how, moved }: NonNullable<Reply['living']>,
  ): Promise<void> {
    const { memory, addresses, edits, render, log } = this.parts;
    const seen = this.changes.get(key);
    const activityId = await shown;
    if (activityId === undefined) return;
    const { conversationId } = address;
    const message: LivingMessage = { root: rootOf(conversationId), key, conversationId, activityId, how, moved };
    const before = this.alive.get(slotOf(message))?.message;
    const { paced } = this.live(message, reply);
    // What has changed since the reply was made.
    if (this.changes.get(key) !== seen) paced.show(undefined);
    await memory?.keepLiving(message).catch((error: unknown) => {
      this.note(message, error, 'Which message lives could not be kept');
    });
    if (!before || before.activityId === activityId) return;
    const earlier = await addresses.find(before.conversationId);
    if (earlier) await edits.edit(earlier, before.activityId, renderReply(render, before.moved, log));
  }

  private live(message: LivingMessage, shown?: Reply): Lives {
    const { clock, goOn } = this.parts;
    const lives: Lives = { message, paced: createPaced(clock, () => goOn(this.renew(lives))), ...(shown && { shown }) };
    this.alive.set(slotOf(message), lives);
    return lives;
  }

  /** Made again only when its turn has come, so that the newest is shown; what is the same is not sent. */
  private async renew(lives: Lives): Promise<void> {
    const { replies, addresses, edits, render, log } = this.parts;
    const { message } = lives;
    const isCurrent = (): boolean => this.alive.get(slotOf(message)) === lives;
    if (!isCurrent()) return;
    try {
      const reply = await replies?.renew(message.root, message.key, message.how);
      const address = await addresses.find(message.conversationId);
      if (!isCurrent()) return;
      if (reply === undefined || address === undefined) {
        this.forget(lives);
        return;
      }
      if (isDeepStrictEqual(reply, lives.shown)) return;
      lives.shown = reply;
      const became = await edits.edit(address, message.activityId, renderReply(render, reply, log));
      if (became === 'gone' && isCurrent()) this.forget(lives);
      // Shown at the next change.
      if (became === 'failed') delete lives.shown;
    } catch (error) {
      this.note(message, error, 'What a message shows could not be made again');
    }
  }

  private forget({ message }: Lives): void {
    this.alive.delete(slotOf(message));
    const dropped = this.parts.memory?.dropLiving(message).catch((error: unknown) => {
      this.note(message, error, 'A message that lives no more is still kept');
    });
    if (dropped) void this.parts.goOn(dropped);
  }

  private note({ conversationId }: LivingMessage, error: unknown, text: string): void {
    this.parts.log.error({ reference: randomUUID().slice(0, 8), conversation: conversationId, error: failureText(error) }, text);
  }
}

function slotOf({ root, key }: LivingMessage): string {
  return JSON.stringify([root, key]);
}
