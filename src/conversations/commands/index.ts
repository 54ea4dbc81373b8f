import type { Said } from '../said';
import type { Command, Understood } from './command';
import { demo } from './demo';
import { check, gaps, list, status } from './estate';
import { explain } from './explain';
import { help } from './help';
import { subject, why } from './subject';

/** Everything that can be said, in the order it is tried: the narrow before the wide. */
export const COMMANDS: readonly Command[] = [help, demo, explain, status, gaps, list, check, why, subject];

/** The first command that understands a line. */
export function understand(said: Said): Understood | undefined {
  for (const command of COMMANDS) {
    const understood = command.parse(said);
    if (understood) return understood;
  }
  return undefined;
}
