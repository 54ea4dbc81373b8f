import type { Clock } from '../support/clock';
import { createPace, type Limit, type Pace } from '../support/pace';

/** Keeps Teams' limits before they are reached: one for all that the bot sends, answers and alerts alike. */
export interface Pacing {
  /** Milliseconds until one more request to that conversation may go; 0: now. @param root a channel, a group chat or a personal chat */
  wait(root: string): number;
  /** Resolves when one more request may go, and counts it. Those who wait for one conversation go in the order they came. */
  turn(root: string): Promise<void>;
}

/**
 * What one bot may send to one conversation, and to all of a tenant (learn.microsoft.com, "rate-limit"; "thread" there is a chat or a channel).
 * The values there are for estimation only; who passes one is told 429 for a while, for everything.
 */
const OF_CONVERSATION: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];
const OF_TENANT: readonly Limit[] = [{ most: 50, within: 1_000 }];
/** Conversations that fell silent are forgotten once there are so many. */
const MOST_CONVERSATIONS = 1_000;

export function createPacing(clock: Clock): Pacing {
  const conversations = new Map<string, Pace>();
  const lines = new Map<string, Promise<void>>();
  const tenant = createPace(OF_TENANT);

  function paceOf(root: string): Pace {
    if (conversations.size > MOST_CONVERSATIONS) {
      for (const [key, pace] of conversations) {
        if (pace.isIdle(clock.now())) conversations.delete(key);
      }
    }
    const pace = conversations.get(root) ?? createPace(OF_CONVERSATION);
    conversations.set(root, pace);
    return pace;
  }

  function wait(root: string): number {
    const now = clock.now();
    return Math.max(paceOf(root).wait(now), tenant.wait(now));
  }

  async function take(root: string): Promise<void> {
    for (let left = wait(root); left > 0; left = wait(root)) {
      await new Promise<void>((resolve) => clock.after(left, resolve));
    }
    paceOf(root).note(clock.now());
    tenant.note(clock.now());
  }

  return {
    wait,
    turn(root) {
      const line = (lines.get(root) ?? Promise.resolve()).then(() => take(root));
      lines.set(root, line);
      return line.finally(() => {
        if (lines.get(root) === line) lines.delete(root);
      });
    },
  };
}
