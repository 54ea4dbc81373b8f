import type { CommandName } from '../../words/conversation-words';
import type { Said } from '../said';
import { ask } from './ask';
import type { Command, Understood } from './command';
import { demo } from './demo';
import { check, gaps, list, status } from './estate';
import { explain } from './explain';
import { help } from './help';
import { subject, why, whyShort } from './subject';

/** Everything that can be said, in the order it is tried: the narrow before the wide. */
const COMMANDS: readonly Command[] = [help, demo, explain, status, gaps, list, check, why, subject, ask, whyShort];

/** The first command that understands a line, with its name. */
export function understand(said: Said): (Understood & { readonly command: CommandName }) | undefined {
  for (const command of COMMANDS) {
    const understood = command.parse(said);
    if (understood) return { ...understood, command: command.name };
  }
  return undefined;
}
