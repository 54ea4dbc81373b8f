/** Who answered what: the newest on the progress card, all of it page by page. */
import { clampPage, pagesOf } from '../../cards/fit';
import { showButton } from '../../cards/buttons';
import { INFORMATION } from '../../cards/marks';
import { progressCard } from '../../cards/progress';
import type { Reply } from '../../cards/reply';
import { said } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import type { Assessment } from '../../readiness/assessment';
import type { GivenAnswer, PeoplesWord } from '../../readiness/given';
import { formatZonedTime } from '../../words/format';
import type { Asking } from '../asking';
import { whomText } from './whom';

/** What is listed of: everybody's word, and what it is about today. */
interface Said {
  readonly asking: Asking;
  readonly assessment: Assessment;
  readonly people: Pick<PeoplesWord, 'answers'>;
}

const PER_PAGE = 12;

/** The newest answers, so many of them, newest first. */
export function newestAnswers({ asking, assessment, people }: Said, most: number): readonly string[] {
  return people.answers
    .slice(-most)
    .toReversed()
    .map((given) => answerRow(asking, assessment, given));
}

/** Every answer, newest first. @param page from 0 */
export function answersReply({ asking, assessment, people }: Said, page: number): Reply {
  const { words, cards } = asking;
  const { buttons, foot } = words.cards;
  const pages = pagesOf(people.answers.toReversed(), PER_PAGE);
  const current = clampPage(page, pages.length);
  const turnTo = (title: string, to: number) => ({
    title,
    action: showButton(title, { view: 'answers', page: to }, words.language).payload.action,
  });
  return progressCard(cards, {
    mark: INFORMATION,
    title: words.walk.where.allAnswers(people.answers.length),
    lead: '',
    lines: [],
    areas: [],
    section: { title: words.walk.where.who, rows: (pages[current] ?? []).map((given) => answerRow(asking, assessment, given)) },
    foot: pages.length > 1 ? [foot.page(current + 1, pages.length)] : [],
    buttons: [
      ...(current > 0 ? [turnTo(buttons.previous, current - 1)] : []),
      ...(current < pages.length - 1 ? [turnTo(buttons.next, current + 1)] : []),
    ],
  });
}

function answerRow({ words, cards }: Asking, assessment: Assessment, { requirement, answer, by, at, of }: GivenAnswer): string {
  const ids: readonly { readonly id: string }[] = Array.isArray(of) ? of : [];
  const subjects = ids.flatMap(({ id }) => assessment.byId.get(id) ?? []);
  const when = formatZonedTime(words.language, at, cards.timeZone);
  return words.walk.where.whoRow[answer](shownName(by.name), said(words, requirement).asks, whomText(words, assessment, subjects), when);
}
