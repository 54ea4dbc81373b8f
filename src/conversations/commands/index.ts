import type { CommandName } from '../../words/conversation-words';
import type { Language } from '../../words/language';
import { seemingLanguage, type Said } from '../said';
import { alerts, changes, health, told } from './alerts';
import { ask } from './ask';
import type { Command, Understood } from './command';
import { collector } from './collector';
import { demo } from './demo';
import { doctor } from './doctor';
import { check, gaps, gapsWithin, list, status } from './estate';
import { edition } from './edition';
import { explain } from './explain';
import { help, thanks } from './help';
import { forgetMe, myData } from './my-data';
import { first } from './first';
import { whatIf } from './what-if';
import { planCommands } from './set-up';
import { uploadKey, uploadKeys } from './upload-key';
import { giveRole, listRoles } from './roles';
import { subject, subjectShort, why, whyShort } from './subject';
import { skipped, walk, walkAgain } from './walk';
import { confirm, waive } from './confirm';
import { twins } from './twins';
import { under } from './under';
import { unwatch, watch, watchWhen } from './watch';

/** Everything that can be said, in the order it is tried: the narrow before the wide. */
const COMMANDS: readonly Command[] = [
  help,
  thanks,
  demo,
  unwatch,
  watch,
  watchWhen,
  alerts,
  told,
  health,
  skipped,
  walk,
  confirm,
  waive,
  ...planCommands,
  giveRole,
  listRoles,
  uploadKey,
  uploadKeys,
  collector,
  doctor,
  myData,
  forgetMe,
  explain,
  edition,
  under(languageOf),
  whatIf,
  first,
  changes,
  status,
  gaps,
  gapsWithin,
  list,
  check,
  walkAgain,
  twins,
  why,
  subject,
  ask,
  subjectShort,
  whyShort,
];

/** The language of a line, by the first command that understands it, else by its words. */
function languageOf(said: Said): Language | undefined {
  return understand(said).find(({ language }) => language)?.language ?? seemingLanguage(said);
}

/** The commands that understand a line, each with its name; the first that has an answer is taken. */
export function understand(said: Said): readonly (Understood & { readonly command: CommandName })[] {
  return COMMANDS.flatMap((command) => {
    const understood = command.parse(said);
    return understood ? [{ ...understood, command: command.name }] : [];
  });
}
