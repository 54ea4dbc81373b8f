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
    next: 'Add me there again and say “watch”, or say “watch” to me here.',
  },
};
