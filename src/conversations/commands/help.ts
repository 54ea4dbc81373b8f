import { helpCard } from '../../cards/help';
import { noticeCard } from '../../cards/notice';
import type { Reply } from '../../cards/reply';
import { COMMAND_NAMES } from '../../words/conversation-words';
import { answer, type Speaking } from '../asking';
import { match, type Patterns } from '../said';
import type { Command } from './command';

const HELP: Patterns = {
  en: [/^(?:help(?: me)?|(?:hi|hello|hey)(?: there| bot)?|good morning|what can you do|what can i (?:ask|type|say)|commands)$/],
  sv: [
    /^(?:hjalpa?(?: mig)?|(?:hej(?: hej)?|hejsan|halla|tjena)(?: bot(?:en)?)?|god morgon|vad kan (?:du(?: gora)?|jag (?:fraga|skriva))(?: om)?|kommandon)$/,
  ],
};

export const help: Command = {
  name: 'help',
  parse: (said) => {
    const heard = match(said, HELP);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        runAnywhere: (speaking) => Promise.resolve(answer(helpReply(speaking))),
      }
    );
  },
};

const THANKS: Patterns = { en: [/^(?:thanks|thank you|thx)(?: a lot| so much)?$/], sv: [/^(?:tack|tackar)(?: sa mycket)?$/] };

/** Thanks are no question. */
export const thanks: Command = {
  name: 'help',
  parse: (said) => {
    const heard = match(said, THANKS);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        runAnywhere: ({ cards, words }) => Promise.resolve(answer(noticeCard(cards, { title: words.conversation.youAreWelcome }))),
      }
    );
  },
};

/** Help, made from the rows of what can be said; the demo's own row only there. */
export function helpReply({ cards, words, demo }: Speaking): Reply {
  const rows = COMMAND_NAMES.filter((name) => name !== 'demo' || demo).map((name) => words.conversation.commands[name]);
  return helpCard(cards, rows);
}
