import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { whatFirst, type Fix, type Step, type WhatFirst } from '../readiness/what-first';
import type { View } from './actions';
import { recheckButton, showButton } from './buttons';
import type { Cause } from './causes';
import type { CardContext } from './context';
import { clampPage, pagesOf } from './fit';
import { standsOnText } from './foot';
import { READINESS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';
import { causeRow, causeStep, causeTitle, whoText } from './rows';
import { shownName } from './text';
import { isWithin } from './verdict';

const STEPS_PER_PAGE = 6;
const MOST_TOGETHER = 5;

/**
 * The fixes in the order in which they make the most VMs ready, each with what to do.
 * @param place a cloud, a VMM server or a host: only its VMs count; absent: all
 */
export function whatFirstCard(context: CardContext, assessment: Assessment, page: number, place?: AssessedSubject): Reply {
  const { planning, cards, language } = context.words;
  const ranking = whatFirst(assessment, place && ((vm) => isWithin(vm, place)));
  const readiness = place ? place.headline : assessment.readiness;
  const view = (at: number): View => ({ view: 'whatFirst', page: at, ...(place && { within: place.id }) });
  const pages = pagesOf([...ranking.steps.entries()], STEPS_PER_PAGE);
  const current = clampPage(page, pages.length);
  const [first] = ranking.steps;
  const title = place
    ? planning.first.titleWithin(place.kind, shownName(place.name), ranking.readyNow, ranking.vms)
    : planning.first.title(ranking.readyNow, ranking.vms);
  const lead = first ? causeStep(context, assessment, toCause(first.fixes[0])) : planning.first.nothing;
  return pointsCard(context, {
    mark: READINESS_MARKS[readiness],
    title,
    lead,
    points: (pages[current] ?? []).map(([index, step]) => pointOf(context, assessment, ranking, index, step)),
    foot: [
      ...(pages.length > 1 ? [cards.foot.page(current + 1, pages.length)] : []),
      ...(ranking.beyond > 0 ? [planning.first.beyond(ranking.beyond)] : []),
      ...(first ? [planning.first.ifItHolds] : []),
      standsOnText(context, assessment),
    ],
    buttons: [
      recheckButton(cards.buttons.recheck, view(current), language, { readiness }),
      ...(current > 0 ? [showButton(cards.buttons.previous, view(current - 1), language)] : []),
      ...(current < pages.length - 1 ? [showButton(cards.buttons.next, view(current + 1), language)] : []),
      showButton(cards.buttons.gaps, { view: 'gaps', page: 0 }, language),
    ],
    text: [title, lead, first ? gainText(context, ranking, first) : ''],
  });
}

/** Without the points beneath it, what several fixes bring must not be taken for what the first of them brings. */
function gainText(context: CardContext, ranking: WhatFirst, step: Step): string {
  const { cards, planning } = context.words;
  const { length } = step.fixes;
  const gain = gainOf(context, ranking, step);
  return length === 1 ? gain : `${cards.verdict.plain(planning.first.together(length))} ${gain}`;
}

function gainOf(context: CardContext, { vms }: WhatFirst, { makesReady, readyThen, hopes }: Step): string {
  return context.words.planning.first.gain(makesReady, readyThen, vms, hopes);
}

function pointOf(context: CardContext, assessment: Assessment, ranking: WhatFirst, index: number, step: Step): Point {
  const { planning } = context.words;
  const causes = step.fixes.map(toCause);
  const rows = causes.map((cause) => causeRow(context, assessment, cause));
  const [first] = rows;
  const isAlone = rows.length === 1;
  const title = isAlone ? (first?.title ?? '') : planning.first.together(rows.length);
  const told = causes.slice(0, MOST_TOGETHER).map((cause) => `${causeTitle(context, assessment, cause)} · ${whoText(context, cause)}`);
  return {
    glyph: first?.glyph ?? '',
    color: first?.color ?? 'Default',
    title: `${String(index + 1)}. ${title}`,
    lines: [
      gainOf(context, ranking, step),
      ...(isAlone ? [...(first?.who ?? []), first?.advice ?? ''] : told).filter((line) => line !== ''),
      ...(isAlone ? [] : rows.slice(0, MOST_TOGETHER).map(({ advice }) => advice)).filter((line) => line !== ''),
    ],
    links: isAlone ? (first?.links ?? []) : [],
  };
}

/** A fix as the cards show what is to be mended; whom else it helps is said by its gain. */
function toCause({ repairs }: Fix): Cause {
  const [{ result }] = repairs;
  return {
    requirement: result.requirement,
    status: result.status === 'fail' ? 'fail' : 'unknown',
    level: 'blocker',
    ...(result.unknown && { reason: result.unknown.reason }),
    cases: repairs,
    dependants: { hosts: 0, vms: 0 },
  };
}
