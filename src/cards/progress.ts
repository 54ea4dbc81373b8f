import type { CardAction } from './actions';
import { button, type Button } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Link } from './links';
import type { Mark } from './marks';
import type { Reply } from './reply';

/** Where a walk stands. Everything in it is plain text. */
export interface ProgressPage {
  readonly mark: Mark;
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly string[];
  /** One for each area. */
  readonly areas: readonly { readonly label: string; readonly detail: string; readonly mark: Mark }[];
  /** Where the next step is described. */
  readonly links?: readonly Link[];
  /** Who answered what, newest first. */
  readonly section?: { readonly title: string; readonly rows: readonly string[] };
  /** Absent: what every foot says. */
  readonly foot?: readonly string[];
  readonly buttons: readonly { readonly title: string; readonly action: CardAction; readonly style?: Button['style'] }[];
}

/** The data of cards/progress.json. */
interface ProgressData extends Frame {
  readonly lines: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly detail: string;
    readonly hasDetail: boolean;
    readonly mark: Mark;
    readonly hasMark: boolean;
  }[];
  readonly links: readonly Link[];
  readonly section: string;
  readonly hasSection: boolean;
  readonly sectionRows: readonly { readonly label: string }[];
}

const MOST_LINES = 12;
const MOST_ANSWERS = 12;

/** The areas with how much of each is measured, confirmed, unknown and failing, who answered what, and what is next. */
export function progressCard(context: CardContext, page: ProgressPage): Reply {
  const answers = (page.section?.rows ?? []).slice(0, MOST_ANSWERS);
  const data: ProgressData = {
    ...frame(context, {
      mark: page.mark,
      title: page.title,
      lead: page.lead,
      ...(page.foot && { foot: page.foot }),
      buttons: page.buttons.map((each) => button(each.title, each.action, each.style)),
    }),
    lines: page.lines.slice(0, MOST_LINES),
    rows: page.areas.map(({ label, detail, mark }) => ({ label, detail, hasDetail: detail !== '', mark, hasMark: true })),
    links: page.links ?? [],
    section: page.section?.title ?? '',
    hasSection: answers.length > 0,
    sectionRows: answers.map((label) => ({ label })),
  };
  return reply('progress', data, [`${page.title} ${page.lead}`.trim(), page.lines[0] ?? '', answers[0] ?? '']);
}
