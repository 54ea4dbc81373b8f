/** What is said when an answer was noted: for whom, until when it counts, and whose word it replaces. */
import { noticeCard } from '../../cards/notice';
import type { Reply } from '../../cards/reply';
import { catalogued, said } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import type { AssessedSubject } from '../../readiness/assessment';
import { freshnessLimits } from '../../readiness/freshness';
import type { GivenAnswer } from '../../readiness/given';
import { isoTime } from '../../support/clock';
import type { WalkQuestion } from '../../walk/question';
import { meantBy, replacedBy } from '../../walk/said-before';
import { formatDate, formatSome } from '../../words/format';
import { endText } from './ends';
import type { Walk } from './walk';
import { placedName, whomText } from './whom';

/** What takes a yes or a no. */
export type Answerable = Extract<WalkQuestion, { does: 'answer' | 'fix' }>;

/** Whom a word speaks of. `named`: those that were named; the others are counted. */
export interface Split {
  readonly met: readonly AssessedSubject[];
  readonly notMet: readonly AssessedSubject[];
  readonly named: readonly AssessedSubject[];
}

const MOST_NAMED = 8;
const DAY = 86_400_000;

/** @param walk as it stood before the answer. @param given what was noted: one of yes, one of no, or both */
export function notedText(walk: Walk, question: Answerable, given: readonly GivenAnswer[], split: Split): string {
  const { noted } = walk.asking.words.walk;
  const awaits = question.does === 'answer' ? question.awaits : undefined;
  const second = split.met.length > 0 && catalogued(question.requirement)?.secondPerson === true;
  return [
    splitText(walk, question, split),
    ...openText(walk, question, split),
    ...given.flatMap((each) => replacedTexts(walk, question, each)),
    ...(second && awaits ? [noted.agreed(shownName(awaits.by.name))] : []),
    ...(second && !awaits ? [noted.second] : []),
    ...untilText(walk, given[0]),
  ].join(' ');
}

/** The same on a card, where nothing was asked: with what it was said of. */
export function notedReply(walk: Walk, question: Answerable, given: readonly GivenAnswer[], split: Split): Reply {
  const { cards, words } = walk.asking;
  return noticeCard(cards, { title: notedText(walk, question, given, split), lines: [said(words, question.requirement).asks] });
}

function splitText(walk: Walk, question: Answerable, { met, notMet, named }: Split): string {
  const { assessment } = walk;
  const { words } = walk.asking;
  const { noted } = words.walk;
  const placed = (subject: AssessedSubject): AssessedSubject => ({ ...subject, name: placedName(assessment, subject, question.asked) });
  const names = (subjects: readonly AssessedSubject[]): string => namesText(walk, question, subjects);
  const whom = (subjects: readonly AssessedSubject[]): string =>
    subjects.length > 1 && subjects.every((subject) => named.includes(subject))
      ? names(subjects)
      : whomText(words, assessment, subjects.length === 1 ? subjects.map(placed) : subjects, question.cloud);
  const both = notMet.every((subject) => named.includes(subject)) ? names(notMet) : whom(notMet);
  if (met.length > 0 && notMet.length > 0) return noted.allBut(whom(met), both);
  return met.length > 0 ? noted.yes(whom(met)) : noted.no(whom(notMet));
}

/** Of whom nothing was said: "SQL01: no, WEB01: don't know". */
function openText(walk: Walk, question: Answerable, { met, notMet }: Split): readonly string[] {
  const said = new Set([...met, ...notMet].map(({ id }) => id));
  const open = question.asked.map(({ subject }) => subject).filter(({ id }) => !said.has(id));
  return open.length === 0 ? [] : [walk.asking.words.walk.noted.open(namesText(walk, question, open), open.length)];
}

/** The opposite that somebody else said, and that stood until now. */
function replacedTexts(walk: Walk, question: Answerable, given: GivenAnswer): readonly string[] {
  const { asking, assessment, people } = walk;
  const opposite = given.answer === 'met' ? 'notMet' : 'met';
  return replacedBy(given, people.answers, longest(asking)).map(({ by, of }) => {
    const whom =
      of.length === meantBy(given).length
        ? ''
        : namesText(
            walk,
            question,
            of.flatMap((id) => assessment.byId.get(id) ?? []),
          );
    return asking.words.walk.noted.replaces[opposite](shownName(by.name), whom);
  });
}

/** The true day: nobody's word counts for longer than the plan lets it. */
function untilText({ asking }: Walk, given: GivenAnswer | undefined): readonly string[] {
  const { words, cards } = asking;
  if (given?.validUntil === undefined) return [];
  const atMost = Date.parse(cards.now) + longest(asking);
  return Date.parse(given.validUntil) > atMost
    ? [words.walk.noted.untilAtMost(formatDate(words.language, isoTime(atMost), cards.timeZone), Math.floor(longest(asking) / DAY))]
    : [endText(words, words.walk.noted, given.validUntil, cards.timeZone)];
}

/** How long a person's word counts under this plan, in milliseconds. */
function longest({ plan }: Walk['asking']): number {
  return freshnessLimits(plan.plan.freshnessHours).confirmation;
}

/** Two of one name are told apart by their clouds. */
function namesText({ asking, assessment }: Walk, { asked }: Answerable, subjects: readonly AssessedSubject[]): string {
  return formatSome(
    asking.words.language,
    subjects.map((subject) => shownName(placedName(assessment, subject, asked))),
    MOST_NAMED,
  );
}
