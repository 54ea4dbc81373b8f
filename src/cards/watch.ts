/** What a conversation is told: what is in force, what is open now, and the form that changes it, which is enough where nobody may write unmentioned. */
import { formatWeekday, formatZonedTime } from '../words/format';
import type { Language } from '../words/language';
import { AREAS } from './actions';
import type { Labelled } from './alert-times';
import type { AlertView, WatchView } from './alert-view';
import type { AlertContext } from './alert-context';
import { alertAction, watchAction } from './alert-context';
import { alertMark, causeText } from './alert-cause';
import type { Line } from './alert-lines';
import { cutLine, lineOf } from './alert-lines';
import type { Button } from './buttons';
import { button } from './buttons';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { digestText, hostFactsText, inForceText, onceText, quietText, scopeText } from './in-force';
import { INFORMATION, READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { choiceText, shownName } from './text';
import { digestDays, onceNow, windowsOf, type QuietWindow } from './watch-times';

/** The watch as it stands, and what it can be changed to. */
export interface WatchPage {
  /** Absent: nothing is told here. */
  readonly watch?: WatchView & { readonly by: string; readonly at: string; readonly revision: number };
  /** The clouds there are to choose from, by name. */
  readonly clouds: readonly string[];
  readonly open: readonly AlertView[];
  /** It has just begun: what is open follows in a card of its own, which is kept up to date. */
  readonly isNew?: boolean;
  /** The oldest report that what is known of hosts and VMs stands on. */
  readonly hostFactsFrom?: string;
  /** In place of the answer in the first line: changed, stopped. */
  readonly title?: string;
  readonly notes?: readonly string[];
}

interface Option {
  readonly title: string;
  readonly value: string;
}

/** The data of cards/watch.json. */
interface WatchData extends Frame {
  readonly notes: readonly string[];
  readonly hasNotes: boolean;
  readonly rows: readonly Labelled[];
  readonly hasOpen: boolean;
  readonly openTitle: string;
  readonly openLines: readonly Line[];
  readonly hasChange: boolean;
  readonly changeTitle: string;
  readonly emptyIsAll: string;
  readonly areasLabel: string;
  readonly areaOptions: readonly Option[];
  readonly areasNow: string;
  readonly hasClouds: boolean;
  readonly cloudsLabel: string;
  readonly cloudOptions: readonly Option[];
  readonly cloudsNow: string;
  readonly levelsLabel: string;
  readonly levelOptions: readonly Option[];
  readonly levelsNow: string;
  readonly fromLabel: string;
  readonly fromNow: string;
  readonly toLabel: string;
  readonly toNow: string;
  readonly onLabel: string;
  readonly onNow: string;
  readonly moreLabel: string;
  readonly moreExample: string;
  readonly moreNow: string;
  readonly daysLabel: string;
  readonly dayOptions: readonly Option[];
  readonly daysNow: string;
  readonly digestLabel: string;
  readonly digestNow: string;
  readonly atLabel: string;
  readonly atNow: string;
  readonly sendButtons: readonly Button[];
  readonly moreButtons: readonly Button[];
}

const LEVELS = ['blocker', 'condition', 'advice'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MOST_OPEN = 5;
const LONGEST_LINE = 160;
const MOST_CLOUDS = 40;
const MORNING = '08:00';

/** What is in force here and how it is changed. */
export function watchCard(context: AlertContext, page: WatchPage): Reply {
  const { watch } = page;
  const { card } = context.words.watch;
  const title = page.title ?? titleOf(context, watch);
  const openText = openSentence(context, page);
  const [worst] = page.open;
  const lead = watch
    ? [openText, ...(worst && !page.isNew ? [`${causeText(context, worst)}.`] : []), card.how].join(' ')
    : card.notWatchingLine;
  const { notes = [] } = page;
  const data: WatchData = {
    ...frame(context, {
      mark: watch ? (worst ? alertMark(worst) : READINESS_MARKS.ready) : INFORMATION,
      title,
      lead,
      buttons: watch ? [] : [button(card.start, watchAction(context, 'start'), 'positive')],
      // The buttons stand apart on this card, so the frame cannot say it.
      foot: watch ? (context.shared ? [context.words.cards.foot.shared] : []) : [openText],
    }),
    notes,
    hasNotes: notes.length > 0,
    rows: watch ? rowsOf(context, watch, page.hostFactsFrom) : [],
    hasOpen: watch !== undefined && !page.isNew && page.open.length > 0,
    openTitle: card.openTitle,
    openLines: page.open.slice(0, MOST_OPEN).map((view) => cutLine(lineOf(context, view), LONGEST_LINE, LONGEST_LINE)),
    ...formOf(context, page),
    moreButtons: moreButtons(context, watch),
  };
  const inForce = watch ? [inForceText(context, watch), hostFactsText(context, page.hostFactsFrom)].join(' ') : undefined;
  return reply('watch', data, [title, lead, inForce ?? notes[0] ?? openText]);
}

/** While it is quiet once, nobody is told as soon as something regresses. */
function titleOf(context: AlertContext, watch: WatchPage['watch']): string {
  const { card } = context.words.watch;
  const who = context.shared ? 'shared' : 'personal';
  if (!watch) return card.notWatching[who];
  const once = onceText(context, watch.quiet, watch.timeZone);
  return once === '' ? card.title[who] : once;
}

function moreButtons(context: AlertContext, watch: WatchPage['watch']): readonly Button[] {
  const { card } = context.words.watch;
  const list = button(context.words.alerts.button.allAlerts, alertAction(context, 'list'));
  if (!watch) return [list];
  const loud = onceNow(watch.quiet, context.now) ? [button(card.loud, watchAction(context, 'loud', watch.revision))] : [];
  return [list, ...loud, button(card.stop, watchAction(context, 'stop', watch.revision))];
}

function openSentence({ words }: AlertContext, { open, isNew }: WatchPage): string {
  const { card } = words.watch;
  if (open.length === 0) return card.nothingOpen;
  return isNew ? card.openFollow(open.length) : card.openNow(open.length);
}

function rowsOf(context: AlertContext, watch: NonNullable<WatchPage['watch']>, hostFactsFrom: string | undefined): readonly Labelled[] {
  const { card } = context.words.watch;
  const { labels } = card;
  const { by, at } = watch;
  return [
    { label: labels.what, text: `${scopeText(context, watch)}.` },
    { label: labels.when, text: `${quietText(context, watch)} ${digestText(context, watch)}` },
    { label: labels.zone, text: watch.timeZone },
    { label: labels.hosts, text: hostFactsText(context, hostFactsFrom) },
    { label: labels.by, text: card.by(shownName(by), formatZonedTime(context.words.language, at, context.timeZone)) },
  ].map(({ label, text }) => ({ label: `${label}:`, text: text.charAt(0).toUpperCase() + text.slice(1) }));
}

type Form = Omit<WatchData, keyof Frame | 'notes' | 'hasNotes' | 'rows' | 'hasOpen' | 'openTitle' | 'openLines' | 'moreButtons'>;

/** Filled in with what is in force. */
function formOf(context: AlertContext, { watch, clouds }: WatchPage): Form {
  const { card, inForce } = context.words.watch;
  const { inputs } = card;
  const { cards } = context.words;
  const named = clouds.slice(0, MOST_CLOUDS);
  return {
    hasChange: watch !== undefined,
    changeTitle: card.change,
    emptyIsAll: card.emptyIsAll,
    areasLabel: inputs.areas,
    areaOptions: AREAS.map((area) => ({ title: cards.areas[area], value: area })),
    areasNow: (watch?.areas ?? []).join(','),
    hasClouds: named.length > 0,
    cloudsLabel: inputs.clouds,
    // Names may hold commas, which would part them: their places in the list stand for them.
    cloudOptions: named.map((name, index) => ({ title: choiceText(shownName(name)), value: String(index) })),
    cloudsNow: named.flatMap((name, index) => (watch?.clouds.includes(name) ? [String(index)] : [])).join(','),
    levelsLabel: inputs.levels,
    levelOptions: LEVELS.map((level) => ({ title: inForce.level[level], value: level })),
    levelsNow: (watch?.levels ?? []).join(','),
    ...quietInputs(context, watch?.quiet),
    digestLabel: inputs.digest,
    digestNow: (watch?.digest ? (digestDays(watch.digest) ?? WEEKDAYS) : []).join(','),
    atLabel: inputs.at,
    atNow: watch?.digest?.at ?? MORNING,
    sendButtons: [button(card.save, watchAction(context, 'save', watch?.revision ?? 0, { clouds: named }), 'positive')],
  };
}

type QuietInputs = Pick<
  Form,
  | 'fromLabel'
  | 'fromNow'
  | 'toLabel'
  | 'toNow'
  | 'onLabel'
  | 'onNow'
  | 'moreLabel'
  | 'moreExample'
  | 'moreNow'
  | 'daysLabel'
  | 'dayOptions'
  | 'daysNow'
>;

function quietInputs({ words }: AlertContext, quiet: WatchView['quiet']): QuietInputs {
  const { inputs, moreExample } = words.watch.card;
  const [hours = { from: '', to: '', on: [] }, ...more] = windowsOf(quiet);
  return {
    fromLabel: inputs.from,
    fromNow: hours.from,
    toLabel: inputs.to,
    toNow: hours.to,
    onLabel: inputs.on,
    onNow: (hours.on ?? []).join(','),
    moreLabel: inputs.more,
    moreExample,
    moreNow: more.map((window) => typedWindow(words.language, window)).join(', '),
    daysLabel: inputs.days,
    dayOptions: WEEKDAYS.map((day) => ({ title: formatWeekday(words.language, day), value: String(day) })),
    daysNow: (quiet?.days ?? []).join(','),
  };
}

/** As it can be typed: `18:00–07:00 måndag, fredag`. */
function typedWindow(language: Language, { from, to, on = [] }: QuietWindow): string {
  const days = on.map((day) => formatWeekday(language, day)).join(language === 'sv' ? ' och ' : ' and ');
  return `${from}–${to} ${days}`.trim();
}
