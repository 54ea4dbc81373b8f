import type { CardContext } from './context';
import { showButton } from './buttons';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { INFORMATION } from './marks';
import type { Reply } from './reply';

/** The data of cards/welcome.json. */
interface WelcomeData extends Frame {
  readonly offer: string;
  readonly does: readonly { readonly title: string; readonly text: string }[];
  readonly askTitle: string;
  readonly ask: readonly string[];
}

/** Once per conversation: what the bot does, that it only reads, and three buttons. */
export function welcomeCard(context: CardContext): Reply {
  const { welcome, buttons } = context.words.cards;
  const { language } = context.words;
  const data: WelcomeData = {
    ...frame(context, {
      mark: INFORMATION,
      title: welcome.title,
      lead: welcome.lead,
      buttons: [
        showButton(buttons.summary, { view: 'summary' }, language),
        showButton(buttons.gaps, { view: 'gaps', page: 0 }, language),
        showButton(buttons.help, { view: 'help' }, language),
      ],
    }),
    offer: welcome.readOnly,
    does: welcome.does,
    askTitle: welcome.askTitle,
    ask: welcome.ask,
  };
  return reply('welcome', data, [welcome.title, welcome.lead, `${welcome.askTitle}: ${welcome.ask.join(' · ')}`]);
}
