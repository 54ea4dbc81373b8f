import type { AlertChannel, Taken } from '../alerts/ports';
import type { Reply } from '../cards/reply';
import type { Log } from '../support/log';
import type { AddressBook } from './address';
import type { Connector, OutgoingActivity } from './connector';
import type { Attempt } from './delivery';
import { failureText } from './failure';
import { messageOf, renderReply, type Render } from './outgoing';
import type { Address } from './ports';
import { rootOf } from './turn-from-activity';

/** Longer than this nothing waits within an attempt for Teams' limits, milliseconds: an attempt has a deadline. */
const LONGEST_PAUSE = 5_000;
const TOO_LARGE = 413;

export interface AlertChannelParts {
  readonly connector: Pick<Connector, 'wait' | 'tryPost' | 'tryUpdate'>;
  readonly addresses: Pick<AddressBook, 'find' | 'forget'>;
  readonly render: Render;
  readonly log: Log;
}

/**
 * Alerts in Teams: in a channel each card begins a thread, and short words go under it; in a chat everything follows. One attempt each; when to
 * make another is decided by who asks.
 */
export function createAlertChannel(parts: AlertChannelParts): AlertChannel {
  return {
    async post(conversation, show, under) {
      const root = await addressFor(parts, conversation);
      if ('is' in root) return root;
      // Threads are there in channels alone, and are reached where the channel was last.
      const conversationId = root.kind === 'channel' ? (under?.conversationId ?? rootOf(root.conversationId)) : root.conversationId;
      const address = { ...root, conversationId };
      return tried(parts, address, 'post', () => sized(parts, show, address, (activity) => parts.connector.tryPost(address, activity)));
    },
    async edit({ conversationId, activityId }, show) {
      const root = await addressFor(parts, rootOf(conversationId));
      if ('is' in root) return root;
      const address = { ...root, conversationId };
      const taken = await tried(parts, address, 'edit', () =>
        sized(parts, show, address, (activity) => parts.connector.tryUpdate(address, activityId, { ...activity, id: activityId })),
      );
      return taken.is === 'accepted' ? { ...taken, activityId } : taken;
    },
  };
}

async function addressFor({ addresses }: AlertChannelParts, conversation: string): Promise<Address | Taken> {
  try {
    return (await addresses.find(conversation)) ?? { is: 'unreachable', because: 'notInstalled', detail: 'not installed there' };
  } catch (error) {
    return { is: 'later', detail: `no address (${nameOf(error)})`, mayHaveArrived: false };
  }
}

/** The card; where Teams finds it too large, what it says in plain text. */
async function sized(
  { render, log }: AlertChannelParts,
  show: Reply,
  address: Address,
  send: (activity: OutgoingActivity) => Promise<Attempt>,
): Promise<Attempt> {
  const attempt = await send(messageOf(renderReply(render, show, log), address));
  if (attempt.kind !== 'answered' || attempt.status !== TOO_LARGE) return attempt;
  log.error({ card: show.card, conversation: address.conversationId }, 'An alert was too large for Teams; its text is sent instead');
  return send(messageOf({ text: show.text }, address));
}

async function tried(
  { connector, addresses, log }: AlertChannelParts,
  address: Address,
  verb: 'post' | 'edit',
  attempt: () => Promise<Attempt>,
): Promise<Taken> {
  const wait = connector.wait(address);
  if (wait > LONGEST_PAUSE) return { is: 'later', detail: 'Teams’ limits', mayHaveArrived: false, after: wait };
  try {
    const taken = takenOf(await attempt(), verb, address.conversationId);
    // The address is of no use any more; whoever installs the app again, or writes to it, brings a new one.
    if (taken.is === 'unreachable' && taken.because !== 'notAllowed') addresses.forget(rootOf(address.conversationId));
    return taken;
  } catch (error) {
    // An address the bot may not send to, or a card that cannot be made: neither is better the next time.
    log.error({ conversation: address.conversationId, error: failureText(error) }, 'An alert could not be sent');
    return { is: 'refused', detail: 'cannot be sent' };
  }
}

const NOT_INSTALLED = ['BotNotInConversationRoster'];
const BLOCKED = ['ConversationBlockedByUser', 'MessageWritesBlocked'];
const FOR_NOW = [401, 408, 412, 425, 429];

/** What an attempt means, by Teams' statuses and codes (learn.microsoft.com, "rate-limit" and "send proactive messages"). Pure. */
export function takenOf(attempt: Attempt, verb: 'post' | 'edit', conversationId: string): Taken {
  switch (attempt.kind) {
    case 'accepted':
      return {
        is: 'accepted',
        conversationId: attempt.conversationId ?? conversationId,
        ...(attempt.id !== undefined && { activityId: attempt.id }),
      };
    case 'notSent':
      return { is: 'later', detail: attempt.reason, mayHaveArrived: false };
    case 'noAnswer':
      return { is: 'later', detail: `no answer (${attempt.reason})`, mayHaveArrived: true };
    case 'answered':
      return answered(attempt, verb, conversationId);
  }
}

function answered(
  { status, code = '', retryAfter }: Extract<Attempt, { kind: 'answered' }>,
  verb: 'post' | 'edit',
  conversationId: string,
): Taken {
  const detail = `${String(status)} ${code}`.trim();
  if (FOR_NOW.includes(status) || status >= 500) {
    const mayHaveArrived = status >= 500 && status !== 503;
    return { is: 'later', detail, mayHaveArrived, ...(retryAfter !== undefined && { after: retryAfter }) };
  }
  if (NOT_INSTALLED.includes(code)) return { is: 'unreachable', because: 'notInstalled', detail };
  if (BLOCKED.includes(code)) return { is: 'unreachable', because: 'blocked', detail };
  if (status === 403) return { is: 'unreachable', because: 'notAllowed', detail };
  return status === 404 || status === 410 ? absent({ code, detail }, verb, conversationId) : { is: 'refused', detail };
}

/** A message or a thread that is gone says nothing of its conversation; and of that only its own code says so, not any 404 on the way there. */
function absent(
  { code, detail }: { readonly code: string; readonly detail: string },
  verb: 'post' | 'edit',
  conversationId: string,
): Taken {
  const isThread = rootOf(conversationId) !== conversationId;
  if (!isThread && /^ConversationNotFound$/i.test(code)) return { is: 'unreachable', because: 'removed', detail };
  if (verb === 'edit' || isThread) return { is: 'messageGone' };
  return { is: 'later', detail, mayHaveArrived: false };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
