/** What comes first, and what after that, as every card and document says it: by the ranking, then by weight. */
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { rankingOf } from '../readiness/ranking';
import { isAzureUnasked } from '../readiness/source-states';
import type { Fix, Repair, Step, WhatFirst } from '../readiness/what-first';
import type { NoGain } from '../words/planning-words';
import type { CardContext } from './context';
import { causesOf, type Cause } from './causes';
import { causeRow, causeStep, causeTitle, isUnreadSource, whoText, type Row } from './rows';

const MOST_TOGETHER = 5;

/** What is asked about: a requirement, of a subject. */
export type IsAsked = (requirement: string, subject: AssessedSubject) => boolean;

/** A step of the ranking with its place in it, from 1. */
export interface RankedStep {
  readonly place: number;
  readonly step: Step;
}

/** What is to be done, in this order. */
export interface InOrder {
  /** What makes VMs ready. */
  readonly steps: readonly RankedStep[];
  /** What is open besides, the weightiest first; no fix of it makes a VM ready. One more pass over the estate. */
  readonly others: () => readonly Cause[];
  /** The first thing to do and why it is first: what it brings, or what else makes it so; empty where nothing is open. */
  readonly lead: string;
  /** What the lead speaks of. */
  readonly first: Cause | undefined;
}

/** Everything that is open of what is asked, in the order in which it is to be mended. */
export function inOrder(context: CardContext, assessment: Assessment, isAsked: IsAsked = () => true): InOrder {
  const ranking = rankingOf(assessment);
  const steps = stepsOf(assessment, ranking)
    .map((step, index): RankedStep => ({ place: index + 1, step }))
    .filter(({ step }) => step.fixes.some((fix) => fix.repairs.some((repair) => isOf(repair, isAsked))));
  const others = (): readonly Cause[] => leftOver(assessment, steps, isAsked);
  const [first] = steps;
  if (first) {
    const fix = first.step.fixes.find(({ repairs }) => repairs.some((repair) => isOf(repair, isAsked))) ?? first.step.fixes[0];
    const cause = toCause(fix);
    const brings = first.step.fixes.length === 1 ? [gainText(context, ranking, first.step)] : [];
    const lead = [stepLead(context, assessment, first.step, cause), ...brings].join(' ');
    return { steps, others, first: cause, lead };
  }
  const left = others();
  return { steps, others: () => left, first: left[0], lead: othersLead(context, assessment, ranking, left) };
}

function leftOver(assessment: Assessment, steps: readonly RankedStep[], isAsked: IsAsked): readonly Cause[] {
  const mended = placesOf(steps.map(({ step }) => step));
  return causesOf(assessment, (requirement, subject) => isAsked(requirement, subject) && !mended.has(keyOf(requirement, subject)));
}

/** Causes in the order of the fixes that mend the first of each; then those that no step mends, as they stood. */
export function inOrderOfRanking(assessment: Assessment, causes: readonly Cause[]): readonly Cause[] {
  const places = placesOf(stepsOf(assessment, rankingOf(assessment)));
  const placeOf = (cause: Cause): number => {
    let place = places.size + 1;
    for (const { subject, result } of cause.cases) place = Math.min(place, places.get(keyOf(result.requirement, subject)) ?? place);
    return place;
  };
  const placed = causes.map((cause) => ({ cause, place: placeOf(cause) }));
  return placed.toSorted((a, b) => a.place - b.place).map(({ cause }) => cause);
}

/** The first fix that mends each verdict, counted through all steps. */
function placesOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { repairs }] of steps.flatMap(({ fixes }) => fixes).entries()) {
    for (const { subject, result } of repairs) {
      const key = keyOf(result.requirement, subject);
      if (!places.has(key)) places.set(key, place);
    }
  }
  return places;
}

/**
 * The steps of the ranking. Where Azure was not asked, reading it is no step: nobody who leaves it out can do that, and what it would
 * say is counted as if it turned out well.
 */
export function stepsOf(assessment: Assessment, { steps }: WhatFirst): readonly Step[] {
  if (!isAzureUnasked(assessment)) return steps;
  return steps.flatMap((step) => {
    const [first, ...others] = step.fixes.filter(({ repairs: [{ result }] }) => result.unknown?.source !== 'azure');
    return first ? [{ ...step, fixes: [first, ...others] as const }] : [];
  });
}

function isOf({ subject, result }: Repair, isAsked: IsAsked): boolean {
  return isAsked(result.requirement, subject);
}

function keyOf(requirement: string, { id }: AssessedSubject): string {
  return `${requirement} ${id}`;
}

/** The first thing to do of a step; of several fixes that help only together, that it is one of them. */
export function stepLead(context: CardContext, assessment: Assessment, { fixes }: Step, cause: Cause = toCause(fixes[0])): string {
  const { oneOf } = context.words.planning.first;
  return [causeStep(context, assessment, cause), ...(fixes.length > 1 ? [oneOf(fixes.length)] : [])].join(' ');
}

/** The weightiest, where no fix of what is asked makes a VM ready: what to do, and why it comes first all the same. */
function othersLead(context: CardContext, assessment: Assessment, ranking: WhatFirst, others: readonly Cause[]): string {
  const [first] = others;
  if (!first) return '';
  const { noGain, comesFirst } = context.words.planning.first;
  const isAlone = others.filter(({ status, level }) => status === first.status && level === first.level).length === 1;
  return `${causeStep(context, assessment, first)} ${noGain[whyNoGain(ranking)]} ${comesFirst(first.status, first.level, isAlone)}`;
}

/** Why nothing that is asked about makes another VM ready. */
function whyNoGain({ vms, readyNow, steps, beyond }: WhatFirst): NoGain {
  if (steps.length > 0) return 'elsewhere';
  if (vms === 0) return 'noVms';
  return readyNow === vms ? 'allReady' : beyond > 0 ? 'unread' : 'elsewhere';
}

/** A fix as the cards show what is to be mended; whom else it helps is said by its gain. */
export function toCause({ repairs }: Fix): Cause {
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

/** What a step brings once those before it are done. */
export function gainText(context: CardContext, { vms }: WhatFirst, { makesReady, readyThen, hopes }: Step): string {
  return context.words.planning.first.gain(makesReady, readyThen, vms, hopes);
}

/** A step as a row: what it brings, then whom it concerns and what to do. Of several fixes the first, each in a line. */
export function stepRow(context: CardContext, assessment: Assessment, ranking: WhatFirst, { place, step }: RankedStep): Row {
  const gain = gainText(context, ranking, step);
  const cause = toCause(step.fixes[0]);
  const row = causeRow(context, assessment, cause);
  if (step.fixes.length === 1) {
    // Why a source did not say what is needed is what has to be mended: no verdict of its own tells it.
    const [why, lines] = isUnreadSource(cause) ? [row.lines, []] : [[], row.lines];
    return { ...row, title: `${String(place)}. ${row.title}`, who: [gain, ...row.who, ...why], lines };
  }
  const { first } = context.words.planning;
  const more = step.fixes.length - MOST_TOGETHER;
  const lines = step.fixes.slice(0, MOST_TOGETHER).flatMap((fix) => togetherLines(context, assessment, toCause(fix)));
  return {
    ...row,
    title: `${String(place)}. ${first.together(step.fixes.length)}`,
    who: [gain],
    lines: [...lines, ...(more > 0 ? [context.words.cards.summary.morePlanProblems(more)] : [])],
    advice: '',
    hasAdvice: false,
    meta: '',
    links: [],
  };
}

/** One of several fixes: what it is and whom it concerns, and what to do. */
function togetherLines(context: CardContext, assessment: Assessment, cause: Cause): readonly string[] {
  const { advice } = causeRow(context, assessment, cause);
  return [`${causeTitle(context, assessment, cause)} · ${whoText(context, assessment, cause)}`, ...(advice === '' ? [] : [advice])];
}
