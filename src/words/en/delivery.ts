import type { DeliveryWords } from '../delivery-words';

export const delivery: DeliveryWords = {
  canary: {
    sent: 'Today’s test of the alerts',
    sentLine: 'This message went the whole way an alert goes. It is edited in a moment to prove that edits arrive, too.',
    confirmed: 'Today’s test of the alerts went through',
    confirmedLine: 'A message arrived here, and so did its edit. Nothing to do. It comes once a day, to who watches as an administrator.',
  },
  elsewhere: {
    title: (plan) => `Alerts about ${plan} no longer arrive everywhere`,
    line: {
      personal: 'One person’s own chat with me can no longer be reached; the watch there has ended.',
      group: 'A group chat that watched it can no longer be reached: I was removed from it. The watch there has ended.',
      channel: 'A channel that watched it can no longer be reached: I was removed from it, or it is gone. The watch there has ended.',
    },
    rests: {
      personal: 'Messages to one person’s own chat with me are refused. The watch there rests.',
      group: 'Messages to a group chat that watched it are refused. The watch there rests.',
      channel: 'Messages to a channel that watched it are refused. The watch there rests.',
      next: 'It goes on, with what is open, once somebody writes to me there. You can also say “watch” to me here.',
    },
    untellable: {
      membersUnknown: {
        line: 'For three days Teams has not told me who belongs to the plan: its channels and group chats cannot be reached. A watch in one person’s own chat has ended, since I tell nobody what they may not see.',
        next: 'Add me to a channel or group chat of the plan’s people and choose the plan there. Then everybody can say “watch” to me in their own chat again.',
      },
      unlinked: {
        line: 'The plan belongs to no channel or group chat any more, so nobody can say who may see it. Your watch here has ended.',
        next: 'Choose the plan in a channel or group chat that you belong to, and then say “watch” to me here again.',
      },
    },
    next: 'Add me there again and say “watch”, or say “watch” to me here.',
  },
};
