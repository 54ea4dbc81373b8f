import type { LivingReply, Reply } from '../cards/reply';

/** What the channel keeps of its conversations, so that a restart forgets nothing. Rejects with MemoryFailure. */

/** Where a conversation is reached. Our own record, not the SDK's ConversationReference: it is to outlive the channel library. */
export interface Address {
  readonly tenantId?: string;
  /** Region-bound; the newest one seen holds. Allowed when the activity came, and asked again before each sending. */
  readonly serviceUrl: string;
  /** The whole thread. */
  readonly conversationId: string;
  readonly kind: 'personal' | 'group' | 'channel';
  /** The team of a channel: its members are asked for there. */
  readonly teamId?: string;
  /** Of a personal chat: whose it is. One that is not given leaves what was known. */
  readonly personId?: string;
  readonly bot: { readonly id: string; readonly name?: string };
}

/** A message of ours that shows something for a while only, and what is to stand there afterwards. */
export interface DueEdit {
  readonly conversationId: string;
  readonly activityId: string;
  readonly show: Reply;
}

/** A message of ours that goes on showing how things stand. `root`: the channel or chat, with all its threads. */
export interface LivingMessage extends LivingReply {
  readonly root: string;
  readonly conversationId: string;
  readonly activityId: string;
}

export interface ChannelMemory {
  /** Keeps an address under its conversation id and, as the newest, under its root (the id before `;`). */
  rememberAddress(address: Address, at: number): Promise<void>;
  /** The address of a thread; of a root the newest one seen there. */
  address(conversationId: string): Promise<Address | undefined>;
  /** Forgets a channel, group chat or personal chat with all its threads. */
  forgetAddresses(root: string): Promise<void>;
  /** Whether an activity was handled before. */
  wasHandled(key: string): Promise<boolean>;
  /** @param at milliseconds; ids older than a day are let go. */
  markHandled(key: string, at: number): Promise<void>;
  /** Keeps what a message is to be edited to, in case the process ends before. In place of an earlier one of the same message. */
  keepEdit(edit: DueEdit): Promise<void>;
  /** Every edit that is kept. */
  edits(): Promise<readonly DueEdit[]>;
  dropEdit(edit: Pick<DueEdit, 'conversationId' | 'activityId'>): Promise<void>;
  /** Keeps which message lives, in place of the one that showed the same in that channel or chat before. */
  keepLiving(message: LivingMessage): Promise<void>;
  /** Every message that lives. */
  living(): Promise<readonly LivingMessage[]>;
  /** That message no longer lives; nothing happens where another has taken its place. */
  dropLiving(message: Pick<LivingMessage, 'conversationId' | 'activityId'>): Promise<void>;
  /** True the first time a conversation is met. @param root the id before `;` */
  meet(root: string, at: number): Promise<boolean>;
}
