import { helpCard } from '../../cards/help';
import type { Reply } from '../../cards/reply';
import { COMMAND_NAMES } from '../../words/conversation-words';
import { answer, type Asking } from '../asking';
import { match, type Patterns } from '../said';
import type { Command } from './command';

const HELP: Patterns = {
  en: [/^(?:help|\?|hi|hello|hey|what can you do|commands)$/],
  sv: [/^(?:hjalp|hej|hejsan|halla|tjena|vad kan du(?: gora)?|kommandon)$/],
};

export const help: Command = {
  name: 'help',
  parse: (said) => {
    const heard = match(said, HELP);
    return heard && { ...(heard.language && { language: heard.language }), run: (asking) => Promise.resolve(answer(helpReply(asking))) };
  },
};

/** Help, made from the rows of what can be said; the demo's own row only there. */
export function helpReply(asking: Asking): Reply {
  const rows = COMMAND_NAMES.filter((name) => name !== 'demo' || asking.demo).map((name) => asking.words.conversation.commands[name]);
  return helpCard(asking.cards, rows);
}
