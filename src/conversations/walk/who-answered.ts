/** Who answered what: the newest on the progress card, all of it page by page. */
import { clampPage, pagesOf } from '../../cards/fit';
import { showButton } from '../../cards/buttons';
import { INFORMATION } from '../../cards/marks';
import { progressCard } from '../../cards/progress';
import type { Reply } from '../../cards/reply';
import { catalogued, said } from '../../cards/requirements';
import { shorten, shownName } from '../../cards/text';
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import { freshnessLimits } from '../../readiness/freshness';
import type { GivenAnswer, PeoplesWord } from '../../readiness/given';
import { isoTime } from '../../support/clock';
import { endOf, meantBy, standingOf } from '../../walk/said-before';
import { formatList, formatSome, formatZonedTime } from '../../words/format';
import type { Asking } from '../asking';
import { endText } from './ends';
import { whomText } from './whom';

/** What is listed of: everybody's word, and what it is about today. */
interface Said {
  readonly asking: Asking;
  readonly assessment: Assessment;
  readonly people: Pick<PeoplesWord, 'answers'>;
}

const PER_PAGE = 12;
const MOST_NAMED = 5;
const LONGEST_NOTE = 100;

/** The newest answers, so many of them, newest first. */
export function newestAnswers({ asking, assessment, people }: Said, most: number): readonly string[] {
  return people.answers
    .slice(-most)
    .toReversed()
    .map((given) => answerRow({ asking, assessment, people }, given));
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
    section: { title: words.walk.where.who, rows: (pages[current] ?? []).map((given) => answerRow({ asking, assessment, people }, given)) },
    foot: pages.length > 1 ? [foot.page(current + 1, pages.length)] : [],
    buttons: [
      ...(current > 0 ? [turnTo(buttons.previous, current - 1)] : []),
      ...(current < pages.length - 1 ? [turnTo(buttons.next, current + 1)] : []),
    ],
  });
}

function answerRow({ asking, assessment, people }: Said, given: GivenAnswer): string {
  const { words, cards } = asking;
  const { requirement, answer, by, secondedBy, at } = given;
  const subjects = subjectsOf(
    assessment,
    meantBy(given).map(({ id }) => id),
  );
  const who = formatList(
    words.language,
    [by, ...(secondedBy ? [secondedBy] : [])].map(({ name }) => shownName(name)),
  );
  const when = formatZonedTime(words.language, at, cards.timeZone);
  const { confirmation } = freshnessLimits(asking.plan.plan.freshnessHours);
  const row = words.walk.where.whoRow[answer](who, said(words, requirement).asks, whomText(words, assessment, subjects), when);
  const beside = [
    ...(given.note === undefined ? [] : [words.walk.where.note(shorten(given.note, LONGEST_NOTE))]),
    ...(given.validUntil === undefined ? [] : [endText(words, words.walk.where, isoTime(endOf(given, confirmation)), cards.timeZone)]),
  ];
  return [row, ...beside, ...standingTexts({ asking, assessment, people }, given)].join(' · ');
}

/** Why it does not count, or not of all it speaks of; nothing is said of what counts. */
function standingTexts({ asking, assessment, people }: Said, given: GivenAnswer): readonly string[] {
  const { where } = asking.words.walk;
  const { confirmation } = freshnessLimits(asking.plan.plan.freshnessHours);
  const standings = standingOf(given, people.answers, asking.cards.now, confirmation);
  const texts = (['ended', 'ranOut', 'replaced'] as const).flatMap((standing) => {
    const ids = standings.get(standing);
    if (!ids) return [];
    const names = subjectsOf(assessment, ids).map(({ name }) => shownName(name));
    return where.standing[standing](standings.size === 1 ? '' : formatSome(asking.words.language, names, MOST_NAMED));
  });
  const waits = catalogued(given.requirement)?.secondPerson === true && given.answer === 'met' && !given.secondedBy;
  return waits && standings.has('counts') ? [...texts, where.standing.waits] : texts;
}

function subjectsOf(assessment: Assessment, ids: readonly string[]): readonly AssessedSubject[] {
  return ids.flatMap((id) => assessment.byId.get(id) ?? []);
}
