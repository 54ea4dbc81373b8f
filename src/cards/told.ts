/** `was I told?`: every message this conversation had, with when and how that went. */
import { formatMoment } from '../words/format';
import type { WatchWords } from '../words/watch-words';
import type { AlertView } from './alert-view';
import { causeText } from './alert-cause';
import type { AlertContext } from './alert-context';
import { alertAction } from './alert-context';
import { button } from './buttons';
import { pagesOf } from './fit';
import { inForceOrZone } from './in-force';
import { INFORMATION, READINESS_MARKS, type Mark } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';

/** One message with its attempts, newest first. */
export interface ToldMessage {
  readonly purpose: keyof WatchWords['told']['purpose'];
  /** The first of its incidents that is still kept. */
  readonly about?: AlertView;
  readonly count: number;
  /** No channel took it yet. */
  readonly waitsSince?: string;
  /** Held for quiet hours, which end then. */
  readonly heldUntil?: string;
  readonly attempts: readonly { readonly at: string; readonly outcome: keyof WatchWords['told']['outcome']; readonly detail?: string }[];
}

/** Why and when the watch ended by itself, or began to rest. */
export interface WatchWas {
  readonly because: keyof WatchWords['told']['over'];
  readonly at: string;
}

type Attempt = ToldMessage['attempts'][number];

const MOST_MESSAGES = 15;
const MOST_ATTEMPTS = 4;

/** What is known beside the messages. */
export interface ToldBeside {
  /** What became of the watch, where it did not go on. */
  readonly was?: WatchWas | undefined;
  /** Open ones that no message told: an answer here showed them, when they were found. Newest first. */
  readonly shown?: readonly AlertView[];
}

/** Newest message first. */
export function toldCard(context: AlertContext, messages: readonly ToldMessage[], { was, shown = [] }: ToldBeside = {}): Reply {
  const { told } = context.words.watch;
  const over = was ? [told.over[was.because](moment(context, was.at))] : [];
  const { title, lead: first, mark } = answerOf(context, messages, { isOver: over.length > 0, shown });
  const lead = [...over, ...(first === '' ? [] : [first])].join(' ');
  const points = [...shown.map((view) => shownPoint(context, view)), ...messages.map((message) => pointOf(context, message))];
  return pointsCard(context, {
    mark,
    title,
    lead,
    points: pagesOf(points, MOST_MESSAGES)[0] ?? [],
    foot: [told.foot, inForceOrZone(context)],
    buttons: [button(context.words.alerts.button.allAlerts, alertAction(context, 'list'))],
    text: [title, lead, points[0]?.lines[0] ?? ''],
  });
}

/** What is not told yet, or never was, comes before what was. */
function answerOf(
  context: AlertContext,
  messages: readonly ToldMessage[],
  { isOver, shown }: { readonly isOver: boolean; readonly shown: readonly AlertView[] },
): { readonly title: string; readonly lead: string; readonly mark: Mark } {
  const { told } = context.words.watch;
  const [newest] = messages;
  const arrived = messages.filter(hasArrived);
  const last = arrived[0] && arrivalOf(arrived[0]);
  const state = context.watch ? 'watching' : 'notWatching';
  if (newest && isMissed(newest)) {
    const title = newest.waitsSince === undefined ? told.missed : told.notYet;
    return { title, lead: told.last(purposeText(context, newest)), mark: READINESS_MARKS.readyWithConditions };
  }
  if (newest?.heldUntil !== undefined) {
    const lead = last ? told.title(arrived.length, moment(context, last.at)) : '';
    return { title: told.held(newest.count, moment(context, newest.heldUntil)), lead, mark: INFORMATION };
  }
  const [seen] = shown;
  if (seen && (!last || Date.parse(seen.openedAt) > Date.parse(last.at))) {
    const lead = told.last(causeText(context, seen));
    return { title: told.shown(moment(context, seen.openedAt)), lead, mark: READINESS_MARKS.ready };
  }
  if (last) {
    const lead = told.last(purposeText(context, arrived[0] as ToldMessage));
    return { title: told.title(arrived.length, moment(context, last.at)), lead, mark: READINESS_MARKS.ready };
  }
  const lead = newest ? told.last(purposeText(context, newest)) : isOver ? '' : told.nothingLine[state];
  return { title: told.nothing[state], lead, mark: INFORMATION };
}

/** When it was taken first; of what was edited for so long that this is no longer looked at, the earliest edit. */
function arrivalOf({ attempts }: ToldMessage): Attempt | undefined {
  return attempts.find(({ outcome }) => outcome === 'posted') ?? attempts.findLast(({ outcome }) => outcome === 'edited');
}

function hasArrived(message: ToldMessage): boolean {
  return arrivalOf(message) !== undefined;
}

const LOST: readonly Attempt['outcome'][] = ['tryingAgain', 'dropped', 'watchEnded', 'watchRests'];

/** It was to be told, and was not; what is held or left unsaid on purpose is not missed. */
function isMissed(message: ToldMessage): boolean {
  if (hasArrived(message)) return false;
  return message.waitsSince !== undefined || message.attempts.some(({ outcome }) => LOST.includes(outcome));
}

function shownPoint(context: AlertContext, view: AlertView): Point {
  const { glyph, color } = READINESS_MARKS.ready;
  const line = context.words.watch.told.shownLine(moment(context, view.openedAt));
  return { glyph, color, title: causeText(context, view), lines: [line], links: [] };
}

function pointOf(context: AlertContext, message: ToldMessage): Point {
  const { told } = context.words.watch;
  const failed = !hasArrived(message);
  const { waitsSince, heldUntil } = message;
  const waits = [
    ...(waitsSince === undefined ? [] : [told.waits(moment(context, waitsSince))]),
    ...(heldUntil === undefined ? [] : [told.heldUntil(moment(context, heldUntil))]),
  ];
  const { glyph, color } = failed ? READINESS_MARKS.readyWithConditions : READINESS_MARKS.ready;
  return {
    glyph,
    color,
    title: purposeText(context, message),
    lines: [...waits, ...attemptLines(context, message)],
    links: [],
  };
}

/** That it was told, and when, comes first, however often it was edited since. */
function attemptLines(context: AlertContext, { attempts }: ToldMessage): readonly string[] {
  const { told } = context.words.watch;
  const line = ({ at, outcome, detail }: Attempt): string =>
    [told.outcome[outcome](moment(context, at)), ...(detail === undefined ? [] : [told.detail(detail)])].join(' ');
  const of = (...outcomes: readonly Attempt['outcome'][]): readonly Attempt[] =>
    attempts.filter(({ outcome }) => outcomes.includes(outcome));
  const edits = of('edited');
  const [last] = edits;
  const edited = last && edits.length > 1 ? [told.editedOften(edits.length, moment(context, last.at))] : edits.map(line);
  const others = attempts.filter(({ outcome }) => outcome !== 'posted' && outcome !== 'edited');
  return [...of('posted').map(line), ...edited, ...others.map(line)].slice(0, MOST_ATTEMPTS);
}

function purposeText(context: AlertContext, { purpose, about, count }: ToldMessage): string {
  const { told } = context.words.watch;
  return told.purpose[purpose](about ? wrongText(context, about) : told.gone, count);
}

/** What was told was wrong then, though it may be in order for now. */
function wrongText(context: AlertContext, { steadySince, ...view }: AlertView): string {
  void steadySince;
  return causeText(context, view);
}

function moment({ words, now, timeZone }: AlertContext, time: string): string {
  return formatMoment(words.language, time, now, timeZone);
}
