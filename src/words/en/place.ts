import type { PlaceWords } from '../place-words';

export const place: PlaceWords = {
  none: {
    title: (shared) => (shared ? 'No plan is linked to this conversation.' : 'I know of no plan that you belong to.'),
    line: 'An administrator of the bot writes “set up” here to make one, or to link one that exists.',
    nobody: 'Nobody can do that yet: the people who run the bot name administrators in the variable ADMINISTRATORS.',
  },
  several: {
    title: 'You belong to several plans. Which one do you mean?',
    line: 'I remember your choice in this chat. Write “change plan” to choose again.',
  },
  refused: {
    guest: {
      title: 'You come from outside this organisation, so I may not answer you yet.',
      line: 'An owner of the plan can allow it by writing “allow” and mentioning you in the conversation.',
    },
    stranger: {
      title: 'You do not belong to this conversation, so I may not answer you here.',
      line: 'Ask an owner of the team to add you.',
    },
    unknown: {
      title: 'I cannot see right now whether you belong to this conversation.',
      line: 'Teams did not answer. Nothing was changed; ask again in a minute.',
    },
  },
  chosen: (plan) => `In this chat I now speak of ${plan}.`,
  memory: {
    unreachable: {
      title: 'I cannot reach my memory. Nothing was changed.',
      line: 'Try again in a minute. If it goes on, tell the people who run the bot.',
    },
    full: {
      title: 'My disk is full. Nothing was changed.',
      line: 'Tell the people who run the bot: its database needs room.',
    },
    unsure: {
      title: 'I lost contact with my memory just as I was to keep this.',
      line: 'I do not know whether it was kept. Look how it stands in a minute, before you do it again.',
    },
  },
};
