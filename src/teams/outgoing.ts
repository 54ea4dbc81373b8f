import type { Reply } from '../cards/reply';
import { plainText } from '../cards/text';
import type { Log } from '../support/log';
import type { Address } from './ports';
import type { OutgoingActivity } from './connector';
import { failureText } from './failure';

/** An Adaptive Card as JSON. */
type AdaptiveCardJson = Readonly<Record<string, unknown>>;

/** Makes the card of a reply; src/cards/render.ts does. */
export type Render = (reply: Reply) => AdaptiveCardJson;

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** What is sent of a reply. Without a card when it could not be made: then the text is the message. */
export interface Rendered {
  readonly text: string;
  readonly card?: AdaptiveCardJson;
}

/** The reply's card with the same in plain text as its fallback; its text alone when the template fails. */
export function renderReply(render: Render, reply: Reply, log: Log): Rendered {
  try {
    return { text: reply.text, card: { fallbackText: reply.text, ...render(reply) } };
  } catch (error) {
    log.error({ card: reply.card, error: failureText(error) }, 'A card could not be made; its text is sent instead');
    return { text: reply.text };
  }
}

/** The message: card and summary, never a `text` beside a card, since Teams would make two messages of it and return no id. */
export function messageOf(rendered: Rendered, address: Address, replyToId?: string): OutgoingActivity {
  const envelope = {
    type: 'message',
    from: { ...address.bot, role: 'bot' },
    conversation: { id: address.conversationId },
    ...(replyToId === undefined ? {} : { replyToId }),
  };
  return rendered.card === undefined
    ? { ...envelope, text: rendered.text, textFormat: 'plain' }
    : { ...envelope, summary: plainText(rendered.text), attachments: [{ contentType: CARD_TYPE, content: rendered.card }] };
}
