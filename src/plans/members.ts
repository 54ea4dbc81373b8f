import type { Person } from './ports';

/**
 * How somebody stands to a conversation, as the channel says. `guest`: belongs to it, and comes from outside the tenant. `stranger`: does
 * not belong to it. `unknown`: the channel did not say.
 */
export type Standing = 'member' | 'guest' | 'stranger' | 'unknown';

/** Asks the channel about people. Never rejects. */
export interface Members {
  /** @param conversation a root: a channel, a group chat or a personal chat */
  standing(conversation: string, person: Person): Promise<Standing>;
  /** The person behind a mention, by the channel's own id; undefined: nobody of that conversation, or the channel did not say. */
  find(conversation: string, channelId: string): Promise<Person | undefined>;
}

/** Where there is no channel to ask: the terminal, and the demo on one's own computer. */
export const everybodyIsMember: Members = {
  standing: () => Promise.resolve('member'),
  find: (_conversation, channelId) => Promise.resolve({ id: channelId, name: channelId }),
};
