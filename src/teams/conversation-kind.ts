import type { IncomingActivity } from './activity';
import type { Address } from './ports';

/** The kind of conversation an activity belongs to. */
export function conversationKind(activity: IncomingActivity): Address['kind'] {
  switch (activity.conversation.conversationType) {
    case 'channel':
      return 'channel';
    case 'groupChat':
      return 'group';
    case 'personal':
      return 'personal';
    default:
      return activity.conversation.isGroup === true ? 'group' : 'personal';
  }
}
