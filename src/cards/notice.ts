import type { CardAction } from './actions';
import { button } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import type { Link } from './links';
import { pageLinks } from './links';
import type { Mark } from './marks';
import { INFORMATION, READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { shorten } from './text';

/** A short answer that is no verdict. Everything in it is plain text. */
export interface Notice {
  /** The answer, as a whole sentence. */
  readonly title: string;
  readonly lines?: readonly string[];
  /** Things to type instead. */
  readonly examples?: readonly string[];
  readonly buttons?: readonly { readonly title: string; readonly action: CardAction }[];
  /** The page to read: a path on learn.microsoft.com behind the locale, or a whole https address. */
  readonly page?: string;
  /** `warning`: something went wrong or was not understood. */
  readonly kind?: 'information' | 'warning';
  /** In place of that of its kind. */
  readonly mark?: Mark;
  readonly foot?: readonly string[];
}

/** The data of cards/notice.json. */
interface NoticeData extends Frame {
  readonly lines: readonly string[];
  readonly examples: readonly string[];
  readonly hasExamples: boolean;
  readonly examplesTitle: string;
  readonly links: readonly Link[];
}

const MOST_LINES = 8;
const MOST_EXAMPLES = 12;

/** A short answer: not understood, nothing by that name, no right, being worked on. */
export function noticeCard(context: CardContext, notice: Notice): Reply {
  const [first = '', ...others] = notice.lines ?? [];
  const examples = (notice.examples ?? []).slice(0, MOST_EXAMPLES).map((example) => shorten(example, 200));
  const data: NoticeData = {
    ...frame(context, {
      mark: notice.mark ?? (notice.kind === 'warning' ? READINESS_MARKS.readyWithConditions : INFORMATION),
      title: notice.title,
      lead: first,
      ...(notice.foot && { foot: notice.foot }),
      buttons: (notice.buttons ?? []).map(({ title, action }) => button(title, action)),
    }),
    lines: others.slice(0, MOST_LINES),
    examples,
    hasExamples: examples.length > 0,
    examplesTitle: context.words.cards.section.examples,
    links: pageLinks(context.words, notice.page ?? ''),
  };
  const told = examples.length > 0 ? `${context.words.cards.section.examples}: ${examples.slice(0, 3).join(' · ')}` : (others[0] ?? '');
  return reply('notice', data, [notice.title, first, told]);
}
