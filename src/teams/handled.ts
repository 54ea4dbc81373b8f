import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import type { ChannelMemory } from './ports';

/** Activities that an earlier process has handled, so that one sent again after a restart is not answered twice. Never rejects. */
export interface Handled {
  wasHandled(key: string): Promise<boolean>;
  markHandled(key: string): Promise<void>;
}

/** Without its memory the bot answers all the same: twice is better than never. */
export function createHandled(memory: ChannelMemory | undefined, clock: Clock, log: Log): Handled {
  const lost = (error: unknown): false => {
    log.warn({ error: error instanceof Error ? error.message : String(error) }, 'What was handled could not be looked up or kept');
    return false;
  };
  return {
    wasHandled: async (key) => (await memory?.wasHandled(key).catch(lost)) ?? false,
    async markHandled(key) {
      await memory?.markHandled(key, clock.now()).catch(lost);
    },
  };
}
