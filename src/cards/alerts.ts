/** The open incidents of a plan, each of which opens; and one of them in detail. */
import { formatList, formatMoment } from '../words/format';
import type { AlertAction } from './actions';
import type { AlertView } from './alert-view';
import { alertMark, causeText, countsText, fixSteps, namesOnLine, worstText } from './alert-cause';
import { standingLines } from './alert';
import type { AlertContext } from './alert-context';
import { alertAction, watchAction } from './alert-context';
import { causeOrEnd, lineOf } from './alert-lines';
import type { Button } from './buttons';
import { button, showButton } from './buttons';
import { clampPage } from './fit';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { inForceOrZone } from './in-force';
import type { Mark } from './marks';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { shorten, shownName } from './text';

/** One alert of the list; pressing the row opens it. */
interface AlertRow {
  readonly glyph: string;
  readonly color: Mark['color'];
  readonly name: string;
  readonly word: string;
  readonly detail: string;
  readonly hasDetail: boolean;
  readonly open: { readonly action: AlertAction };
}

/** The data of cards/list.json. */
interface AlertsData extends Frame {
  readonly rows: readonly AlertRow[];
}

const ROWS_PER_PAGE = 15;
const LONGEST_TITLE = 160;
const LONGEST_DETAIL = 200;

/** What is open, whose it is, and what nobody has. */
export function alertsCard(context: AlertContext, open: readonly AlertView[], page: number): Reply {
  const { words } = context;
  const { list } = words.alerts;
  const pages = Math.max(1, Math.ceil(open.length / ROWS_PER_PAGE));
  const current = clampPage(page, pages);
  const unclaimed = open.filter(({ taken }) => !taken).length;
  const [worst] = open;
  const title = worst ? list.title(open.length) : list.none;
  const whose = whoseText(context, open, unclaimed);
  const lead = worst ? `${whose} ${worstText(context, worst)}` : list.noneLead;
  const data: AlertsData = {
    ...frame(context, {
      mark: worst ? alertMark(worst) : READINESS_MARKS.ready,
      title,
      lead,
      foot: [
        ...(pages > 1 ? [words.cards.foot.page(current + 1, pages)] : []),
        ...(context.watch ? [] : [words.watch.card.notWatching[context.shared ? 'shared' : 'personal']]),
        inForceOrZone(context),
      ],
      buttons: listButtons(context, current, pages),
    }),
    rows: open.slice(current * ROWS_PER_PAGE, (current + 1) * ROWS_PER_PAGE).map((view) => rowOf(context, view)),
  };
  const told = open.slice(0, 3).map((view) => causeText(context, view));
  return reply('list', data, [title, lead, told.join(' · ')]);
}

function whoseText({ words }: AlertContext, open: readonly AlertView[], unclaimed: number): string {
  const { list, status, row } = words.alerts;
  const [only, ...others] = open;
  if (only && others.length === 0) return only.taken ? `${row.taken(shownName(only.taken.by))}.` : status.nobody;
  if (unclaimed === open.length) return list.noneClaimed;
  return unclaimed === 0 ? list.allClaimed : list.lead(unclaimed);
}

function rowOf(context: AlertContext, view: AlertView): AlertRow {
  const { glyph, color } = alertMark(view);
  const { word } = context.words.alerts.list;
  const { title, text } = lineOf(context, view);
  return {
    glyph,
    color,
    name: shorten(title, LONGEST_TITLE),
    word: view.muted ? word.muted : view.taken ? shorten(word.taken(shownName(view.taken.by)), 24) : word.open,
    detail: shorten(text, LONGEST_DETAIL),
    hasDetail: text !== '',
    open: { action: alertAction(context, 'card', view.incidentId) },
  };
}

function listButtons(context: AlertContext, page: number, pages: number): readonly Button[] {
  const { alerts, cards } = context.words;
  return [
    ...(page > 0 ? [button(cards.buttons.previous, alertAction(context, 'list', '', page - 1))] : []),
    ...(page < pages - 1 ? [button(cards.buttons.next, alertAction(context, 'list', '', page + 1))] : []),
    button(alerts.button.changes, alertAction(context, 'changes')),
    button(alerts.button.told, alertAction(context, 'told')),
    button(alerts.button.watch, watchAction(context, 'show')),
  ];
}

/** What an incident's details are made of besides its view. */
export interface AlertDetails {
  /** Newest last. */
  readonly events: readonly { readonly at: string; readonly what: EventName; readonly by?: string; readonly bad?: number }[];
}

type EventName = keyof AlertContext['words']['alerts']['event'];

const MOST_EVENTS = 15;
const MEMBER_STATES = ['bad', 'dark', 'accepted', 'spared', 'good', 'gone'] as const;

/** Whom it concerns and what happened to it, in order: for whoever pressed, alone. */
export function alertDetailsCard(context: AlertContext, view: AlertView, { events }: AlertDetails): Reply {
  const { words, now, timeZone } = context;
  const { alerts, language } = words;
  const cause = causeOrEnd(context, view);
  const states = MEMBER_STATES.filter((state) => view.members[state] > 0).map((state) => alerts.member[state](view.members[state]));
  const counted = formatList(language, states);
  const shown = events.slice(-MOST_EVENTS);
  const rows = [
    { title: alerts.label.members, lines: [`${countsText(context, view)}: ${counted}`, namesOnLine(context, view)] },
    {
      title: alerts.label.events,
      lines: shown.map(({ at, what, by, bad }) => {
        const told = alerts.event[what](by === undefined ? words.cards.change.somebody : shownName(by));
        return `${formatMoment(language, at, now, timeZone)} ${bad === undefined ? told : `${told}: ${alerts.eventCount(bad)}`}`;
      }),
    },
    ...(view.ended ? [] : [{ title: alerts.label.fixSteps, lines: fixSteps(context, view).map((step) => shorten(step, 400)) }]),
  ];
  const { glyph, color } = alertMark(view);
  const notes = view.ended ? [] : standingLines(context, view);
  const data = {
    ...frame(context, {
      mark: alertMark(view),
      title: alerts.details(cause),
      lead: counted,
      buttons: detailButtons(context, view),
      foot: [inForceOrZone(context)],
    }),
    notes,
    hasNotes: notes.length > 0,
    rows: rows.map(({ title, lines }) => ({ glyph, color, title, lines: lines.filter((line) => line !== ''), links: [] })),
  };
  return reply('points', data, [alerts.details(cause), counted, rows[1]?.lines.slice(-3).join(' · ') ?? '']);
}

function detailButtons(context: AlertContext, view: AlertView): readonly Button[] {
  const { alerts, cards, language } = context.words;
  const { subject, requirement } = view;
  const about = requirement === undefined ? [] : [{ view: 'explanation', requirement, ...(subject && { subject: subject.id }) } as const];
  return [
    button(alerts.button.back, alertAction(context, 'card', view.incidentId)),
    ...about.map((each) => showButton(cards.buttons.why, each, language)),
    ...(subject ? [showButton(cards.buttons.open(shownName(subject.name)), { view: 'subject', id: subject.id }, language)] : []),
    button(alerts.button.allAlerts, alertAction(context, 'list')),
  ];
}
