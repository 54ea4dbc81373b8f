/** How the bot itself is: whether every plan was checked in time, and whatever keeps it from telling. */
import { formatAge, formatDuration, formatZonedTime } from '../words/format';
import type { SourceState } from '../readiness/assessment';
import type { CardContext } from './context';
import type { Mark } from './marks';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { MOST_ROWS, setUpCard, type SetUpRow } from './setup';
import { shorten, shownName } from './text';

/** What was found out about the bot; what could not be is absent. */
export interface HealthView {
  readonly startedAt: string;
  readonly versions: { readonly program: string; readonly catalogue: string; readonly node: string; readonly database: string };
  readonly plans?: readonly {
    readonly name: string;
    readonly sweptAt?: string;
    readonly nextSweepAt?: string;
    readonly failedAt?: string;
    readonly failure?: string;
    readonly lateMs: number;
    readonly sources: readonly SourceState[];
  }[];
  readonly unsent?: { readonly count: number; readonly oldestDueAt?: string };
  readonly allowance?: { readonly left: number; readonly of: number; readonly at: string };
  readonly canary?: { readonly sentAt: string; readonly confirmedAt?: string; readonly heldUntil?: string } | 'none';
  readonly otherProcesses?: number;
}

type PlanView = NonNullable<HealthView['plans']>[number];

/** Later than this is said first; a sweep that is a moment late is in time. */
const LATE = 60_000;
/** A test message that is on its way is confirmed sooner; and one comes every day, milliseconds. */
const CANARY_ARRIVES = 10 * 60_000;
const CANARY_COMES = 25 * 3_600_000;
const MOST_SOURCES = 6;

/** @param ownOnly whether plans of others are left out, which is said */
export function healthCard(context: CardContext, look: HealthView, ownOnly: boolean): Reply {
  const { health } = context.words.watch;
  const state = stateOf(look, context.now);
  const foot = ownOnly ? [health.ownPlanOnly] : [];
  const title = health.title[state];
  const lead = health.lead(timeIn(context, look.startedAt));
  const plans = look.plans?.toSorted((a, b) => troubleOf(b) - troubleOf(a)).map((plan) => planRows(context, plan)) ?? [
    [notKnown(context, `${health.plans}:`)],
  ];
  const own = ownRows(context, look);
  const card = setUpCard(context, {
    mark:
      state === 'good'
        ? READINESS_MARKS.ready
        : state === 'never' || state === 'unread'
          ? READINESS_MARKS.unknown
          : READINESS_MARKS.readyWithConditions,
    title,
    lead,
    rows: [...firstOf(context, plans, MOST_ROWS - own.length), ...own],
    ...(foot[0] !== undefined && { foot: foot[0] }),
  });
  const lines = [...plans.flat(), ...own].map(({ label, detail = '' }) => shorten(`${label} ${detail}`));
  return { ...card, whole: [`${title} ${lead}`, ...lines, ...foot].join('\n') };
}

/** Those that the operator has to look at stand first. */
function troubleOf({ failedAt, lateMs }: PlanView): number {
  return failedAt !== undefined ? 2 : lateMs > LATE ? 1 : 0;
}

/** Whole plans, as many as there is room for, and how many more there are. */
function firstOf({ words }: CardContext, plans: readonly (readonly SetUpRow[])[], room: number): readonly SetUpRow[] {
  if (plans.flat().length <= room) return plans.flat();
  let count = plans.length;
  // One row says how many are left out.
  while (count > 0 && plans.slice(0, count).flat().length > room - 1) count -= 1;
  return [...plans.slice(0, count).flat(), { label: words.watch.health.more(plans.length - count) }];
}

function stateOf({ plans, unsent, canary }: HealthView, now: string): keyof CardContext['words']['watch']['health']['title'] {
  if (!plans || !unsent) return 'unread';
  const failing = plans.filter(({ failedAt }) => failedAt !== undefined);
  if (failing.length > 0) return failing.every(isPartly) ? 'partly' : 'failing';
  if (plans.some(({ lateMs }) => lateMs > LATE)) return 'late';
  if (isOverdue(unsent, now)) return 'unsent';
  if (canary && canary !== 'none' && canary.heldUntil === undefined && isMissing(canary, now)) return 'canary';
  return plans.some(({ sweptAt }) => sweptAt === undefined) ? 'never' : 'good';
}

/** It told what it saw, without a part of Azure. */
function isPartly({ sweptAt, failedAt }: PlanView): boolean {
  return sweptAt !== undefined && sweptAt === failedAt;
}

type Unsent = NonNullable<HealthView['unsent']>;

/** What is held until quiet hours end is not late. */
function isOverdue({ count, oldestDueAt }: Unsent, now: string): boolean {
  return count > 0 && oldestDueAt !== undefined && Date.parse(oldestDueAt) <= Date.parse(now);
}

type Canary = Exclude<NonNullable<HealthView['canary']>, 'none'>;

function isMissing({ sentAt, confirmedAt }: Canary, now: string): boolean {
  const since = (at: string): number => Date.parse(now) - Date.parse(at);
  return confirmedAt === undefined ? since(sentAt) > CANARY_ARRIVES : since(confirmedAt) > CANARY_COMES;
}

function canaryRow(context: CardContext, canary: Canary | 'none'): SetUpRow {
  const { health } = context.words.watch;
  if (canary === 'none') return { label: `${health.canary}:`, detail: health.noCanary, mark: READINESS_MARKS.unknown };
  const { sentAt, confirmedAt, heldUntil } = canary;
  const isOld = isMissing(canary, context.now);
  if (isOld && confirmedAt !== undefined && heldUntil !== undefined) {
    const detail = `${health.canaryConfirmed(timeIn(context, confirmedAt))} ${health.canaryHeld(timeIn(context, heldUntil))}`;
    return { label: `${health.canary}:`, detail, mark: READINESS_MARKS.ready };
  }
  const arrived = isOld ? health.canaryOld : health.canaryConfirmed;
  return {
    label: `${health.canary}:`,
    detail: confirmedAt === undefined ? health.canarySent(timeIn(context, sentAt)) : arrived(timeIn(context, confirmedAt)),
    mark: confirmedAt === undefined || isOld ? READINESS_MARKS.readyWithConditions : READINESS_MARKS.ready,
  };
}

function planRows(context: CardContext, plan: PlanView): readonly SetUpRow[] {
  const { health } = context.words.watch;
  const { language } = context.words;
  const { name, sweptAt, nextSweepAt, failedAt, failure = '', lateMs, sources } = plan;
  const time = (at: string): string => timeIn(context, at);
  const isLate = lateMs > LATE;
  const isAhead = sweptAt !== undefined && Date.parse(sweptAt) - Date.parse(context.now) > LATE;
  const ageOf = (at: string): string => formatAge(language, isAhead ? context.now : at, context.now);
  const swept = (at: string): string =>
    isPartly(plan) ? health.sweptPartly(ageOf(at), time(at), failure) : health.swept(ageOf(at), time(at));
  const detail = [
    sweptAt === undefined ? health.neverSwept : swept(sweptAt),
    ...(isAhead ? [health.clockSetBack] : []),
    ...(failedAt === undefined || isPartly(plan) ? [] : [health.failed(time(failedAt), failure)]),
    ...(isLate ? [health.overdue(formatDuration(language, lateMs))] : nextSweepAt === undefined ? [] : [health.next(time(nextSweepAt))]),
  ].join(' ');
  const mark = failedAt !== undefined || isLate ? READINESS_MARKS.readyWithConditions : markOfSwept(sweptAt);
  return [
    { label: `${health.plan} ${shownName(name)}:`, detail, mark },
    ...sources.slice(0, MOST_SOURCES).map((source) => sourceRow(context, source)),
  ];
}

function markOfSwept(sweptAt: string | undefined): Mark {
  return sweptAt === undefined ? READINESS_MARKS.unknown : READINESS_MARKS.ready;
}

function sourceRow(context: CardContext, { source, name, state, observedAt, problem }: SourceState): SetUpRow {
  const { source: words } = context.words.cards;
  const age = observedAt === undefined ? '' : formatAge(context.words.language, observedAt, context.now);
  const time = observedAt === undefined ? '' : timeIn(context, observedAt);
  const says = {
    fresh: words.fresh(age, time),
    stale: words.stale(age, time),
    failing: observedAt === undefined ? words.failing : words.failingSince(age, time),
    absent: words.absent,
  }[state];
  return {
    label: `${source === 'azure' ? words.azure : words.report(shownName(name))}:`,
    detail: sentence([says, ...(problem === undefined ? [] : [words.problem(problem)])].join('. ')),
    mark: state === 'fresh' ? READINESS_MARKS.ready : READINESS_MARKS.unknown,
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

function ownRows(context: CardContext, look: HealthView): readonly SetUpRow[] {
  const { health } = context.words.watch;
  const { unsent, allowance, canary, versions, otherProcesses } = look;
  const time = (at: string): string => timeIn(context, at);
  return [
    unsentRow(context, unsent),
    {
      label: `${health.allowance}:`,
      detail: allowance ? health.allowanceLeft(allowance.left, allowance.of, time(allowance.at)) : health.noAllowance,
      mark: allowance ? READINESS_MARKS.ready : READINESS_MARKS.unknown,
    },
    ...(canary ? [canaryRow(context, canary)] : []),
    ...(otherProcesses === undefined || otherProcesses === 0
      ? []
      : [{ label: `${health.processes}:`, detail: health.others(otherProcesses), mark: READINESS_MARKS.ready }]),
    {
      label: `${health.versions}:`,
      detail: health.version(versions.program, versions.catalogue, versions.node, versions.database),
      mark: READINESS_MARKS.ready,
    },
  ];
}

function notKnown({ words }: CardContext, label: string): SetUpRow {
  return { label, detail: words.watch.health.notKnown, mark: READINESS_MARKS.unknown };
}

function unsentRow(context: CardContext, unsent: HealthView['unsent']): SetUpRow {
  const { words, now } = context;
  const { health } = words.watch;
  const label = `${health.unsent}:`;
  if (!unsent) return notKnown(context, label);
  const { count, oldestDueAt } = unsent;
  if (count === 0 || oldestDueAt === undefined) return { label, detail: health.nothingUnsent, mark: READINESS_MARKS.ready };
  if (!isOverdue(unsent, now))
    return { label, detail: health.unsentHeld(count, timeIn(context, oldestDueAt)), mark: READINESS_MARKS.ready };
  const detail = health.unsentSince(count, formatAge(words.language, oldestDueAt, now));
  return { label, detail, mark: READINESS_MARKS.readyWithConditions };
}

function timeIn({ words, timeZone }: CardContext, at: string): string {
  return formatZonedTime(words.language, at, timeZone);
}
