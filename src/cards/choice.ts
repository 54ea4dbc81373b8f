import { formatSome } from '../words/format';
import type { View } from './actions';
import { MOST_BUTTONS, showButton } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { shownName } from './text';

/** A question back: which of these names is meant. */
export interface Choice {
  /** The question as a whole sentence: "Two subjects are called SQL01. Which one do you mean?" */
  readonly title: string;
  /** Why it is asked back, each a whole sentence. */
  readonly lines?: readonly string[];
  /** What was typed. */
  readonly asked: string;
  /** `detail`: what tells it apart, for example its cloud and host. */
  readonly choices: readonly { readonly label: string; readonly detail?: string; readonly show: View }[];
}

/** The data of cards/choice.json. */
interface ChoiceData extends Frame {
  readonly lines: readonly string[];
  readonly choices: readonly { readonly label: string; readonly detail: string; readonly hasDetail: boolean }[];
  readonly more: string;
  readonly hasMore: boolean;
}

/** How many of the names without a button are written out. */
const MOST_NAMED = 10;

/** Asks back with one button per name; what does not fit on buttons is written out. */
export function choiceCard(context: CardContext, choice: Choice): Reply {
  const { choice: words } = context.words.cards;
  const { language } = context.words;
  const offered = choice.choices.slice(0, MOST_BUTTONS);
  const labels = choice.choices.map((each) => shownName(each.label));
  const others = labels.slice(MOST_BUTTONS);
  const data: ChoiceData = {
    ...frame(context, {
      mark: READINESS_MARKS.unknown,
      title: choice.title,
      lead: words.lead(shownName(choice.asked)),
      buttons: offered.map((each) => showButton(buttonTitle(each.label, each.detail, isAlone(offered, each.label)), each.show, language)),
    }),
    lines: choice.lines ?? [],
    choices: offered.map(({ label, detail = '' }) => ({ label: shownName(label), detail: shownName(detail), hasDetail: detail !== '' })),
    more: others.length === 0 ? '' : [words.more(formatSome(language, others, MOST_NAMED)), words.write].join(' '),
    hasMore: others.length > 0,
  };
  const told = offered.map((each) =>
    each.detail === undefined ? shownName(each.label) : `${shownName(each.label)} (${shownName(each.detail)})`,
  );
  return reply('choice', data, [[choice.title, ...(choice.lines ?? [])].join(' '), told.join(' · ')]);
}

function isAlone(choices: Choice['choices'], label: string): boolean {
  return choices.filter((each) => each.label === label).length === 1;
}

/** Two of the same name are told apart on the button too. */
function buttonTitle(label: string, detail: string | undefined, alone: boolean): string {
  return alone || detail === undefined ? shownName(label) : `${shownName(label)}, ${shownName(detail)}`;
}
