import type { CardContext } from './context';
import { showButton } from './buttons';
import { pagesOf } from './fit';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { INFORMATION } from './marks';
import type { Reply } from './reply';

/** One thing that can be asked: an example as it is typed, and what it does. */
export interface HelpRow {
  readonly example: string;
  readonly does: string;
}

/** The data of cards/help.json. */
interface HelpData extends Frame {
  readonly rows: readonly HelpRow[];
}

/** How many examples the plain form names. */
const MOST_IN_TEXT = 5;
const MOST_ROWS = 30;

/** What can be asked, made from the rows of the commands. */
export function helpCard(context: CardContext, rows: readonly HelpRow[]): Reply {
  const { help, buttons } = context.words.cards;
  const { language } = context.words;
  const data: HelpData = {
    ...frame(context, {
      mark: INFORMATION,
      title: help.title,
      lead: help.lead,
      buttons: [
        showButton(buttons.summary, { view: 'summary' }, language),
        showButton(buttons.gaps, { view: 'gaps', page: 0 }, language),
        showButton(buttons.notReady.host, { view: 'list', filter: { kind: 'host', readiness: ['notReady'] }, page: 0 }, language),
      ],
    }),
    rows: pagesOf(rows, MOST_ROWS)[0] ?? [],
  };
  const examples = rows.slice(0, MOST_IN_TEXT).map(({ example }) => example);
  return reply('help', data, [`${help.title}: ${examples.join(' · ')}`]);
}
