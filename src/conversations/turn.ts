/** The port between a channel and the conversation: no channel types on either side of it. */
import type { Reply } from '../cards/reply';
import type { Language } from '../words/language';

/** One thing a person said or pressed. */
export interface Turn {
  /** The channel's id of the message or press; a repeated one is the same turn. */
  readonly id: string;
  readonly kind: 'message' | 'action' | 'installed';
  /** What was typed, mention stripped, trimmed; empty for presses. */
  readonly text: string;
  /** What a pressed button carried: never to be trusted, parsed by the conversation. */
  readonly action?: unknown;
  readonly conversation: {
    /** The whole thread, where the reply goes. */
    readonly id: string;
    /** The channel without its thread, the group chat or the personal chat. */
    readonly root: string;
    readonly kind: 'personal' | 'group' | 'channel';
  };
  /** `id`: the Entra object id of the signed activity; the channel's own where it gave none. */
  readonly person: { readonly id: string; readonly name: string };
  /** Other people that were mentioned, by the channel's ids; absent: nobody. */
  readonly mentions?: readonly { readonly channelId: string; readonly name: string }[];
  /** Files that came with a message, in a personal chat; absent: none. */
  readonly files?: readonly DroppedFile[];
  /** From the client's locale; the language of the question comes first. */
  readonly clientLanguage: Language;
  /** IANA time zone of the client, where the channel says it. */
  readonly timeZone?: string;
}

/** A file somebody dropped; the channel fetches it when it is asked to. */
export interface DroppedFile {
  /** As the person named it. */
  readonly name: string;
  /** @param largest bytes @throws FileFailure */
  read(largest: number): Promise<Buffer>;
}

/** `refused`: it lies where the bot does not fetch from. `gone`: the channel no longer has it, or not for us. */
export class FileFailure extends Error {
  override readonly name = 'FileFailure';

  constructor(readonly kind: 'refused' | 'tooLarge' | 'gone' | 'unreachable') {
    super(`A file could not be fetched (${kind}).`);
  }
}

/** What the channel is to do with a turn. */
export interface Answer {
  /** Posted in the thread that asked, in order. For a press: the card in place of the pressed one. */
  readonly replies: readonly Reply[];
  /**
   * For a press: `clicker` sees the reply alone; `everyone`: the message itself is edited for all.
   * A typed message is always answered to everyone.
   */
  readonly audience: 'everyone' | 'clicker';
  /** Longer work: when it resolves, the last reply's message is edited to what it gives. */
  readonly later?: Promise<Reply>;
  /** How far that work has come: each card takes the place of the one before, at the channel's own pace. Ends with the function it returns. */
  readonly progress?: (show: (reply: Reply) => void) => () => void;
  /**
   * For what is shown for a while only: once `until` resolves, the last reply's message is edited to `show`. Nobody waits for it, and a bot that
   * was killed before does it when it starts again.
   */
  readonly thereafter?: { readonly until: Promise<void>; readonly show: Reply };
}

/**
 * The conversation as a channel sees it. What people do wrong is a reply that says so; it rejects only when something is
 * wrong on our side, and the channel then apologises with a reference and logs the rest.
 */
export interface Conversation {
  handle(turn: Turn): Promise<Answer>;
  /** Absent: no reply of it lives on. */
  readonly living?: LivingReplies;
}

/** Replies that go on showing how things stand (`Reply.living`). */
export interface LivingReplies {
  /** Calls back with the key of what has changed. */
  watch(told: (key: string) => void): void;
  /**
   * What a living reply shows now.
   * @param root of the conversation it stands in
   * @param how as the reply gave it
   * @returns undefined: it is not to be shown there any more
   */
  renew(root: string, key: string, how: string): Promise<Reply | undefined>;
}
