/** Where the walk stands: the areas, how much is measured, confirmed, unknown and failing, who answered what, and what is next. */
import { STATUS_MARKS, type Mark } from '../../cards/marks';
import { pageLinks, type Link } from '../../cards/links';
import { progressCard, type ProgressPage } from '../../cards/progress';
import type { Reply } from '../../cards/reply';
import { said } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import type { Result } from '../../readiness/assessment';
import { waitsFor, WALK_AREAS, walkAreaOf, type WalkArea, type WalkQuestion } from '../../walk/question';
import { isAside, nextQuestion } from '../../walk/state';
import { asideOf, asideText } from './aside-list';
import { carry } from './pages';
import { titleOf } from './titles';
import type { Walk } from './walk';
import { newestAnswers } from './who-answered';

type Where = Walk['asking']['words']['walk']['where'];

const MOST_ANSWERS = 6;
const MOST_ASIDE = 3;

interface Counts {
  readonly measured: number;
  readonly confirmed: number;
  readonly unknown: number;
  readonly failing: number;
}

const NONE: Counts = { measured: 0, confirmed: 0, unknown: 0, failing: 0 };

/** @param isThrough whoever speaks has gone through everything */
export function whereReply(walk: Walk, lines: readonly string[] = [], isThrough = false): Reply {
  const { asking, state, questions } = walk;
  const { words, cards, turn } = asking;
  const { where } = words.walk;
  const byArea = countsByArea(walk);
  const all = WALK_AREAS.map((area) => byArea[area]).reduce(add, NONE);
  const open = questions.filter(({ id }) => !isAside(state, id, cards.now));
  // What all of a conversation read, and goes on showing it, says what is next for any of them.
  const next = cards.shared ? open[0] : nextQuestion(state, questions, turn.person, cards.now);
  const isAsked = cards.shared ? open.some((question) => !waitsFor(question)) : next !== undefined;
  const aside = asideOf(walk);
  const waiting = waitingOf(walk);
  const answered = walk.people.answers.length;
  const more = answered - MOST_ANSWERS;
  return progressCard(cards, {
    mark: markOf(all),
    title: titleText(where, { left: open.length, aside: aside.length, isThrough: isThrough || waiting > 0, isAsked }),
    lead: where.lead(all.measured, all.confirmed, all.unknown, all.failing),
    lines: [
      ...lines,
      ...(next ? nextLines(walk, next, afterAll(where, aside.length, all)) : [afterAll(where, aside.length, all)]),
      ...(waiting > 0 ? [cards.shared ? where.waitsHere(waiting) : where.waits(waiting)] : []),
      ...(aside.length > 0 ? [where.aside(aside.length)] : []),
      ...aside.slice(0, MOST_ASIDE).map((each) => asideText(walk, each)),
      ...(aside.length > MOST_ASIDE ? [where.moreAside(aside.length - MOST_ASIDE)] : []),
    ],
    areas: WALK_AREAS.map((area) => areaRow(walk, area, byArea[area])),
    links: isAsked ? [] : capacityLinks(walk),
    ...(answered > 0 && {
      section: { title: where.who, rows: [...newestAnswers(walk, MOST_ANSWERS), ...(more > 0 ? [where.moreAnswers(more)] : [])] },
    }),
    // Somebody else may go on where whoever spoke last cannot.
    buttons: buttonsOf(walk, next ? 'goOn' : aside.length > 0 ? 'begin' : undefined, answered, aside.length),
  });
}

/** What is next, and for whom: whoever waits for a second person goes on with something else. @param after what comes when nothing is asked */
function nextLines(walk: Walk, next: WalkQuestion, after: string): readonly string[] {
  const { asking, state, questions } = walk;
  const { where } = asking.words.walk;
  const by = waitsFor(next);
  if (!asking.cards.shared || !by) return [where.next(titleOf(walk, next))];
  const theirs = nextQuestion(state, questions, by, asking.cards.now);
  return [
    where.nextForOthers(shownName(by.name), titleOf(walk, next)),
    theirs ? where.nextFor(shownName(by.name), titleOf(walk, theirs)) : after,
  ];
}

/** What only waits for a second person is no question that is left, and what was put aside is. The same whenever it is shown. */
function titleText(
  where: Where,
  of: { readonly left: number; readonly aside: number; readonly isThrough: boolean; readonly isAsked: boolean },
): string {
  if (!of.isAsked && of.aside > 0) return where.onlyAside(of.aside);
  return of.isThrough && !of.isAsked ? where.through : where.title(of.left);
}

/** What comes next where nothing is asked: nobody enables replication over what was put aside or is unknown. */
function afterAll(where: Where, aside: number, { unknown, failing }: Counts): string {
  if (aside > 0) return where.nextAside;
  return unknown > 0 ? where.nextUnknown(failing) : where.nextStep(failing);
}

/** @param on how the walk goes on; undefined: nothing more is asked of anybody. @param answered how many answers there are @param aside how much was put aside */
function buttonsOf(walk: Walk, on: 'goOn' | 'begin' | undefined, answered: number, aside: number): ProgressPage['buttons'] {
  const { words } = walk.asking;
  const { where, buttons } = words.walk;
  const { language } = words;
  const goesOn = on === 'goOn' ? buttons.goOn : buttons.beginAgain;
  return [
    ...(on ? [{ title: goesOn, action: carry(walk, undefined, on), style: 'positive' as const }] : []),
    { title: buttons.again, action: carry(walk, undefined, 'again') },
    { title: words.cards.buttons.gaps, action: { do: 'show', show: { view: 'gaps', page: 0 }, language, beneath: true } },
    ...(aside > MOST_ASIDE
      ? [{ title: where.allAside(aside), action: { do: 'show', show: { view: 'aside', page: 0 }, language, beneath: true } as const }]
      : []),
    ...(answered > MOST_ANSWERS
      ? [
          {
            title: where.allAnswers(answered),
            action: { do: 'show', show: { view: 'answers', page: 0 }, language, beneath: true } as const,
          },
        ]
      : []),
    ...(walk.state.isUnderWay ? [{ title: buttons.stop, action: carry(walk, undefined, 'stop') }] : []),
  ];
}

/** Answers that wait for a second person: those of whoever speaks; where all of a conversation read it, everybody's. */
function waitingOf({ asking, questions }: Walk): number {
  const { cards, turn } = asking;
  return questions.filter((question) => {
    const by = waitsFor(question);
    return by !== undefined && (cards.shared || by.id === turn.person.id);
  }).length;
}

/** The founding page's next step, with its pages. */
function capacityLinks({ asking }: Walk): readonly Link[] {
  const { words } = asking;
  const [page, ...others] = pageLinks(words, said(words, 'capacity.planned').page);
  return page ? [{ ...page, title: words.walk.where.capacityPage }, ...others] : [];
}

function areaRow({ asking }: Walk, area: WalkArea, counts: Counts): { label: string; detail: string; mark: Mark } {
  const { areas, where } = asking.words.walk;
  const { measured, confirmed, unknown, failing } = counts;
  const isNothing = measured + confirmed + unknown + failing === 0;
  return { label: areas[area], detail: isNothing ? where.nothing : where.row(measured, confirmed, unknown, failing), mark: markOf(counts) };
}

function markOf({ unknown, failing, measured, confirmed }: Counts): Mark {
  if (failing > 0) return STATUS_MARKS.fail;
  return unknown > 0 || measured + confirmed === 0 ? STATUS_MARKS.unknown : STATUS_MARKS.pass;
}

function countsByArea({ assessment }: Walk): Readonly<Record<WalkArea, Counts>> {
  const counts = Object.fromEntries(WALK_AREAS.map((area) => [area, NONE])) as Record<WalkArea, Counts>;
  for (const subject of assessment.subjects) {
    if (!subject.inScope) continue;
    for (const result of subject.results) {
      const kind = kindOf(result);
      if (kind === undefined) continue;
      const area = walkAreaOf(result.requirement);
      counts[area] = add(counts[area], { ...NONE, [kind]: 1 });
    }
  }
  return counts;
}

function kindOf({ status, confirmed, level }: Result): keyof Counts | undefined {
  if (status === 'notApplicable' || level === 'advice') return undefined;
  if (status === 'fail') return 'failing';
  if (status === 'unknown') return 'unknown';
  return confirmed ? 'confirmed' : 'measured';
}

function add(one: Counts, other: Counts): Counts {
  return {
    measured: one.measured + other.measured,
    confirmed: one.confirmed + other.confirmed,
    unknown: one.unknown + other.unknown,
    failing: one.failing + other.failing,
  };
}
