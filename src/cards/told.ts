/** `was I told?`: every message this conversation had, with when and how that went. */
import { formatMoment } from '../words/format';
import type { WatchWords } from '../words/watch-words';
import type { AlertView } from './alert-view';
import { causeText } from './alert-cause';
import type { AlertContext } from './alert-context';
import { alertAction } from './alert-context';
import { button } from './buttons';
import { pagesOf } from './fit';
import { inForceText } from './in-force';
import { INFORMATION, READINESS_MARKS } from './marks';
import { pointsCard, type Point } from './points';
import type { Reply } from './reply';

/** One message with its attempts, newest first. */
export interface ToldMessage {
  readonly purpose: keyof WatchWords['told']['purpose'];
  /** The first of its incidents that is still kept. */
  readonly about?: AlertView;
  readonly count: number;
  readonly attempts: readonly { readonly at: string; readonly outcome: keyof WatchWords['told']['outcome']; readonly detail?: string }[];
}

const MOST_MESSAGES = 15;
const MOST_ATTEMPTS = 4;

/** Newest message first. */
export function toldCard(context: AlertContext, messages: readonly ToldMessage[]): Reply {
  const { told } = context.words.watch;
  const arrived = messages.filter(({ attempts }) => attempts.some(({ outcome }) => outcome === 'posted'));
  const last = arrived[0]?.attempts.find(({ outcome }) => outcome === 'posted');
  const state = context.watch ? 'watching' : 'notWatching';
  const title = last ? told.title(arrived.length, moment(context, last.at)) : told.nothing[state];
  const [newest] = arrived.length > 0 ? arrived : messages;
  const lead = newest ? told.last(purposeText(context, newest)) : told.nothingLine[state];
  const points = messages.map((message) => pointOf(context, message));
  return pointsCard(context, {
    mark: last ? READINESS_MARKS.ready : INFORMATION,
    title,
    lead,
    points: pagesOf(points, MOST_MESSAGES)[0] ?? [],
    foot: [told.foot, ...(context.watch ? [inForceText(context, context.watch)] : [])],
    buttons: [button(context.words.alerts.button.allAlerts, alertAction(context, 'list'))],
    text: [title, lead, points[0]?.lines[0] ?? ''],
  });
}

function pointOf(context: AlertContext, message: ToldMessage): Point {
  const { told } = context.words.watch;
  const failed = !message.attempts.some(({ outcome }) => outcome === 'posted' || outcome === 'edited');
  const { glyph, color } = failed ? READINESS_MARKS.readyWithConditions : READINESS_MARKS.ready;
  return {
    glyph,
    color,
    title: purposeText(context, message),
    lines: message.attempts
      .slice(0, MOST_ATTEMPTS)
      .map(({ at, outcome, detail }) =>
        [told.outcome[outcome](moment(context, at)), ...(detail === undefined ? [] : [told.detail(detail)])].join(' '),
      ),
    links: [],
  };
}

function purposeText(context: AlertContext, { purpose, about, count }: ToldMessage): string {
  const { told } = context.words.watch;
  return told.purpose[purpose](about ? causeText(context, about) : told.gone, count);
}

function moment({ words, now, timeZone }: AlertContext, time: string): string {
  return formatMoment(words.language, time, now, timeZone);
}
