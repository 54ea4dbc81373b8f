import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { rankingOf } from '../readiness/ranking';
import type { Step, WhatFirst } from '../readiness/what-first';
import type { View } from './actions';
import { recheckButton, showButton } from './buttons';
import type { CardContext } from './context';
import { gainText, inOrder, stepLead, stepRow, stepsOf } from './first-fix';
import { clampPage, pagesOf } from './fit';
import { standsOnText } from './foot';
import { READINESS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import type { Row } from './rows';
import { shownName } from './text';
import { verdictOf } from './first-step';

const STEPS_PER_PAGE = 6;

/**
 * The fixes in the order in which they make the most VMs ready, each with what to do.
 * @param place a cloud, a VMM server or a host: only its VMs count; absent: all
 */
export function whatFirstCard(context: CardContext, assessment: Assessment, page: number, place?: AssessedSubject): Reply {
  const { planning, cards, language } = context.words;
  const ranking = rankingOf(assessment, place);
  const readiness = place ? place.headline : assessment.readiness;
  const view = (at: number): View => ({
    view: 'whatFirst',
    page: at,
    ...(place && { within: place.id }),
    ...(context.under && { edition: context.under }),
  });
  const steps = stepsOf(assessment, ranking);
  const pages = pagesOf([...steps.entries()], STEPS_PER_PAGE);
  const current = clampPage(page, pages.length);
  const [first] = steps;
  const title = place
    ? planning.first.titleWithin(place.kind, shownName(place.name), ranking.readyNow, ranking.vms)
    : planning.first.title(ranking.readyNow, ranking.vms);
  const lead = first ? stepLead(context, assessment, first) : otherwise(context, assessment, place);
  return pointsCard(context, {
    mark: READINESS_MARKS[readiness],
    title,
    lead,
    points: (pages[current] ?? []).map(([index, step]) =>
      pointOf(stepRow(context, assessment, ranking, { place: index + 1, step }), step.fixes.length === 1),
    ),
    foot: [
      ...(pages.length > 1 ? [cards.foot.page(current + 1, pages.length)] : []),
      ...(ranking.beyond > 0 ? [planning.first.beyond(ranking.beyond)] : []),
      ...(first ? [planning.first.ifItHolds] : []),
      standsOnText(context, assessment),
    ],
    buttons: [
      // What is only supposed is not measured again.
      ...(context.under ? [] : [recheckButton(cards.buttons.recheck, view(current), language, { readiness })]),
      ...(current > 0 ? [showButton(cards.buttons.previous, view(current - 1), language)] : []),
      ...(current < pages.length - 1 ? [showButton(cards.buttons.next, view(current + 1), language)] : []),
      showButton(cards.buttons.gaps, { view: 'gaps', page: 0 }, language),
    ],
    text: [title, lead, first ? gainTold(context, ranking, first) : ''],
  });
}

/** Without the points beneath it, what several fixes bring must not be taken for what the first of them brings. */
function gainTold(context: CardContext, ranking: WhatFirst, step: Step): string {
  const { cards, planning } = context.words;
  const { length } = step.fixes;
  const gain = gainText(context, ranking, step);
  return length === 1 ? gain : `${cards.verdict.plain(planning.first.together(length))} ${gain}`;
}

/** What comes first where no fix makes another VM ready. */
function otherwise(context: CardContext, assessment: Assessment, place: AssessedSubject | undefined): string {
  const { nothing } = context.words.planning.first;
  if (!place) return inOrder(context, assessment).lead || nothing;
  return [nothing, verdictOf(context, assessment, place).firstStep].filter((part) => part !== '').join(' ');
}

/** A step without what was seen: that is told by the card of each. */
function pointOf(row: Row, isAlone: boolean): Point {
  const { glyph, color, title, who, lines, advice, links } = row;
  return { glyph, color, title, lines: [...who, ...(isAlone ? [advice] : lines)].filter((line) => line !== ''), links };
}
