/** What was put aside: the first of it on the progress card, all of it page by page. */
import { showButton } from '../../cards/buttons';
import { clampPage, pagesOf } from '../../cards/fit';
import { STATUS_MARKS } from '../../cards/marks';
import { progressCard } from '../../cards/progress';
import type { Reply } from '../../cards/reply';
import { shownName } from '../../cards/text';
import type { PutAside } from '../../walk/state';
import { formatZonedTime } from '../../words/format';
import { match, type Patterns, type Said } from '../said';
import { carry } from './pages';
import { titleOf } from './titles';
import type { Walk } from './walk';

const PER_PAGE = 12;

const ASKED: Patterns = {
  en: [
    /^(?:what|which(?: questions| ones)?) (?:(?:was|were|is|are|has been|have been) (?:skipped|put aside|left out)|(?:did|have) (?:we|i|you) (?:skip|skipped|put aside))$/,
    /^(?:show|list)(?: me| us)?(?: all)?(?: the)?(?: of what was)? (?:skipped|put aside)(?: questions| ones)?$/,
  ],
  sv: [
    /^(?:vad|vilka(?: fragor)?) (?:(?:ar|blev|har) (?:overhoppade?|overhoppat|hoppats over)|hoppades over|hoppade (?:vi|jag|du|ni) over|har (?:vi|jag|du|ni) hoppat over|som hoppades over)$/,
    /^(?:visa|lista)(?: mig| oss)?(?: alla| allt)?(?: de| det)? (?:overhoppade?|overhoppat|som hoppades over|(?:som )?vi hoppade over)(?: fragor| fragorna)?$/,
  ],
};

/** "Vad hoppade vi över?" */
export function asksAside(said: Said): ReturnType<typeof match> {
  return match(said, ASKED);
}

/** What was put aside and is still open, in the order in which it was. */
export function asideOf({ state, questions }: Walk): readonly PutAside[] {
  return state.aside.filter(({ question }) => questions.some(({ id }) => id === question));
}

/** Who put it aside, what it asks, and when it is asked again where that was said. */
export function asideText(walk: Walk, { by, question: name, until }: PutAside): string {
  const { words, cards } = walk.asking;
  const { where } = words.walk;
  const question = walk.questions.find(({ id }) => id === name);
  const row = where.asideBy(shownName(by.name), question ? titleOf(walk, question) : name);
  return until === undefined ? row : `${row} · ${where.asideUntil(formatZonedTime(words.language, until, cards.timeZone))}`;
}

/** Everything that was put aside. @param page from 0 */
export function asideReply(walk: Walk, page: number): Reply {
  const { cards, words } = walk.asking;
  const { where, buttons } = words.walk;
  const aside = asideOf(walk);
  const pages = pagesOf(aside, PER_PAGE);
  const current = clampPage(page, pages.length);
  const turnTo = (title: string, to: number) => ({
    title,
    action: showButton(title, { view: 'aside', page: to }, words.language).payload.action,
  });
  return progressCard(cards, {
    mark: STATUS_MARKS.unknown,
    title: where.aside(aside.length),
    lead: '',
    lines: [],
    areas: [],
    section: { title: where.asideList, rows: (pages[current] ?? []).map((each) => asideText(walk, each)) },
    foot: pages.length > 1 ? [words.cards.foot.page(current + 1, pages.length)] : [],
    buttons: [
      ...(aside.length > 0 ? [{ title: buttons.beginAgain, action: carry(walk, undefined, 'begin'), style: 'positive' as const }] : []),
      ...(current > 0 ? [turnTo(words.cards.buttons.previous, current - 1)] : []),
      ...(current < pages.length - 1 ? [turnTo(words.cards.buttons.next, current + 1)] : []),
    ],
  });
}
