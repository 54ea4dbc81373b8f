import type { Result } from '../readiness/assessment';
import { formatClock, formatList, formatMoment, formatNumber } from '../words/format';
import type { AlertView } from './alert-view';
import {
  alertMark,
  causeText,
  countsText,
  endedTitle,
  fixSteps,
  heldBackText,
  isSteady,
  namesOnLine,
  verdictText,
  whomText,
} from './alert-cause';
import type { AlertContext } from './alert-context';
import { alertAction } from './alert-context';
import type { Button } from './buttons';
import { button } from './buttons';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { hostFactsText, inForceOrZone } from './in-force';
import type { Link } from './links';
import { pageLinks } from './links';
import type { Reply } from './reply';
import { beforeAndNow, sinceText, type Labelled } from './alert-times';
import { said } from './requirements';
import { oldestPerSource } from './results';
import { plainText, shorten, shownName } from './text';

/** The data of cards/alert.json. */
interface AlertData extends Frame {
  readonly notes: readonly string[];
  readonly hasNotes: boolean;
  readonly facts: readonly Labelled[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly links: readonly Link[];
  readonly hasSteps: boolean;
  readonly muteTitle: string;
  readonly muteLabel: string;
  readonly dateLabel: string;
  readonly options: readonly { readonly title: string; readonly value: string }[];
  readonly hasMute: boolean;
  readonly sendButtons: readonly Button[];
  readonly moreButtons: readonly Button[];
}

/** What a card may be shown with besides: a word about the press that is answered with it. */
export interface AlertExtra {
  readonly note?: string;
}

const LONGEST_LINE = 400;
const MOST_STEPS = 6;
/** As the alerts have it: what came back so often is over only once that has lasted. */
const FLAPS = 2;
const MUTES = ['fixed', 'hour', 'tomorrow', 'date'] as const;

/** One incident as it is now: what is wrong, since when, before and after, what is held back, what to do, who has it; edited in place until its end. */
export function alertCard(context: AlertContext, view: AlertView, extra: AlertExtra = {}): Reply {
  const { words } = context;
  const { alerts } = words;
  const title = alertTitle(context, view);
  const lead = leadText(context, view);
  const status = statusLines(context, view);
  const notes = [...(extra.note === undefined ? [] : [extra.note]), ...status];
  const isOpen = view.ended === undefined;
  const steps = isOpen ? fixSteps(context, view).slice(0, MOST_STEPS) : [];
  const data: AlertData = {
    ...frame(context, { mark: alertMark(view), title, lead, foot: footLines(context, view), buttons: firstButtons(context, view) }),
    notes,
    hasNotes: notes.length > 0,
    facts: factsOf(context, view),
    stepsTitle: alerts.button.fixSteps,
    steps: steps.map((step, index) => `${String(index + 1)}. ${shorten(step, LONGEST_LINE)}`),
    links: isOpen ? pageLinks(words, said(words, view.requirement ?? '').page) : [],
    hasSteps: isOpen,
    muteTitle: alerts.button.mute,
    muteLabel: alerts.mute.label,
    dateLabel: alerts.mute.date,
    options: MUTES.map((value) => ({ title: plainText(alerts.mute.until[value]), value })),
    hasMute: isOpen && view.muted === undefined,
    sendButtons: [button(alerts.button.muteNow, alertAction(context, 'mute', view.incidentId))],
    moreButtons: moreButtons(context, view),
  };
  return reply('alert', data, [title, lead, notes[0] ?? factsLine(data.facts)]);
}

/** The answer of the first line. */
export function alertTitle(context: AlertContext, view: AlertView): string {
  if (view.ended) return endedTitle(context, view);
  const { title } = context.words.alerts;
  return (view.muted ? title.muted : title.open)(causeText(context, view));
}

/** Whom, what is held back, and the first thing to do; of what is over, what proves it. */
function leadText(context: AlertContext, view: AlertView): string {
  const { alerts } = context.words;
  const whom = whomText(context, view);
  const who = whom === '' ? [] : [`${whom}.`];
  if (view.ended) {
    const { goneBecause: gone, closedBecause: closed, waivedBecause: waived, ruleChangedBecause: ruleChanged } = alerts.status;
    const because = { fixed: proofText(context, view), gone, closed, waived, ruleChanged, mixed: mixedText(context, view) };
    return [...who, because[view.ended.how]].join(' ').trim();
  }
  if (isSteady(view)) return [...who, alerts.steadyLead].join(' ');
  return [...who, heldBackText(context, view), alerts.first(fixSteps(context, view)[0])].filter((part) => part !== '').join(' ');
}

/** How many of it were fixed, and what became of the others. */
export function mixedText({ words }: AlertContext, { members }: AlertView): string {
  const { status } = words.alerts;
  const { accepted, spared, good, gone } = members;
  return [
    status.mixedBecause,
    status.partly(good, accepted + spared + good + gone),
    ...(accepted > 0 ? [status.someAccepted(accepted)] : []),
    ...(spared > 0 ? [status.someSpared(spared)] : []),
    ...(gone > 0 ? [status.someGone(gone)] : []),
  ].join(' ');
}

/** What was seen when it was good again, and where that comes from. */
export function proofText(context: AlertContext, view: AlertView): string {
  const { ended } = view;
  if (!ended) return '';
  const { proof } = ended;
  if (!proof) return seenAgainText(context, view.kind, ended.at);
  const sentence = verdictText(context, view, proof);
  const seen = evidenceText(context, proof);
  return seen === '' ? sentence : `${sentence} (${seen})`;
}

/** Of what has no single verdict, what ended it. */
function seenAgainText(context: AlertContext, kind: AlertView['kind'], at: string): string {
  const { seenAgain } = context.words.alerts;
  // Of what regressed a verdict says it, or nothing does.
  if (kind === 'regressed') return '';
  const seen = { dark: 'known', disappeared: 'reported', late: 'checked', untested: 'tested' } as const;
  return seenAgain[seen[kind]](momentOf(context, at));
}

/** Where a verdict comes from and when it was seen: times, no ages, since the card stands for as long as it is left. */
function evidenceText({ words, now, timeZone }: AlertContext, { evidence }: Result): string {
  const { azure, collector, person, plan } = words.alerts.evidence;
  return oldestPerSource(evidence)
    .map(({ source, observedAt, reference }) => {
      const time = formatMoment(words.language, observedAt, now, timeZone);
      if (source === 'person') return person(shownName(reference ?? ''), time);
      if (source === 'plan') return plan;
      return source === 'azure' ? azure(time) : collector(time);
    })
    .join(', ');
}

/** Who has it, whether it is muted, a re-check that goes on, how it moves. */
function statusLines(context: AlertContext, view: AlertView): readonly string[] {
  const { status } = context.words.alerts;
  const { taken, flaps, ended } = view;
  if (ended) return taken ? [status.had(name(context, taken.by))] : [];
  return [
    ...lookingLine(context, view),
    ...standingLines(context, view),
    ...moveLines(context, view),
    // Of what has yet to hold the first line and the times say so.
    ...(flaps === 0 || isSteady(view) ? [] : [flaps < FLAPS ? status.cameBack : status.flaps(flaps)]),
  ];
}

/** Who has it, and until when it is muted by whom. */
export function standingLines(context: AlertContext, view: AlertView): readonly string[] {
  const { status } = context.words.alerts;
  const { taken } = view;
  return [taken ? status.taken(name(context, taken.by), momentOf(context, taken.at)) : status.nobody, ...muteLine(context, view)];
}

function lookingLine(context: AlertContext, { looking }: AlertView): readonly string[] {
  const { words, timeZone } = context;
  const { status } = words.alerts;
  if (!looking) return [];
  const by = name(context, looking.by);
  const clocks = looking.again.map((time) => formatClock(words.language, time, timeZone));
  return [clocks.length === 0 ? status.lookingNow(by) : status.looking(by, formatList(words.language, clocks))];
}

function muteLine(context: AlertContext, { muted }: AlertView): readonly string[] {
  const { status } = context.words.alerts;
  if (!muted) return [];
  const by = name(context, muted.by);
  return [muted.until === undefined ? status.mutedUntilFixed(by) : status.mutedUntil(by, momentOf(context, muted.until))];
}

/** More or fewer than was told, and how many of all are in order again, accepted, in order by other rules, gone or out of sight. */
function moveLines(context: AlertContext, view: AlertView): readonly string[] {
  const { status } = context.words.alerts;
  const { kind, members } = view;
  const { bad, accepted, spared, good, gone, dark } = members;
  return [
    ...(isSteady(view) ? [] : movedLine(context, view)),
    ...(good > 0 && !isSteady(view) ? [status.partly(good, bad + accepted + spared + good + gone + dark)] : []),
    ...(accepted > 0 ? [status.someAccepted(accepted)] : []),
    ...(spared > 0 ? [status.someSpared(spared)] : []),
    ...(kind !== 'disappeared' && gone > 0 ? [status.someGone(gone)] : []),
    ...(kind !== 'dark' && dark > 0 ? [status.someDark(dark)] : []),
  ];
}

/** How many there are now, and how many were told of before; none where that is the same, or was told only once. */
export function movedLine(context: AlertContext, { was, members: { bad } }: AlertView): readonly string[] {
  if (!was || was.bad === bad) return [];
  const { alerts, language } = context.words;
  const moved = was.bad < bad ? alerts.status.more : alerts.status.fewer;
  return [moved(formatNumber(language, was.bad), formatNumber(language, bad), momentOf(context, was.at))];
}

function momentOf({ words, now, timeZone }: AlertContext, time: string): string {
  return formatMoment(words.language, time, now, timeZone);
}

/** Some clients send no name. */
function name({ words }: AlertContext, by: string): string {
  const shown = shownName(by);
  return shown === '' ? words.cards.change.somebody : shown;
}

function factsOf(context: AlertContext, view: AlertView): readonly Labelled[] {
  const { words } = context;
  const { label } = words.alerts;
  return [
    { label: view.ended ? label.lasted : label.since, text: sinceText(context, view) },
    ...(view.ended ? [] : beforeAndNow(context, view)),
    ...(memberNames(context, view) === '' ? [] : [{ label: label.concerns, text: memberNames(context, view) }]),
  ].map(({ label: title, text }) => ({ label: `${title}:`, text: shorten(text, LONGEST_LINE) }));
}

/** By name where there are several: the lead has named the first three. */
function memberNames(context: AlertContext, view: AlertView): string {
  return view.members.names.length < 4 ? '' : `${countsText(context, view)}: ${namesOnLine(context, view)}`;
}

function factsLine(facts: readonly Labelled[]): string {
  return facts
    .slice(0, 3)
    .map(({ label, text }) => `${label} ${text}`)
    .join(' ');
}

function footLines(context: AlertContext, view: AlertView): readonly string[] {
  const isOnPremises = view.area === 'hosts' || view.area === 'vms' || view.area === 'clouds' || view.area === 'vmm';
  return [
    ...(isOnPremises && view.hostFactsFrom !== undefined ? [hostFactsText(context, view.hostFactsFrom)] : []),
    inForceOrZone(context),
  ];
}

function firstButtons(context: AlertContext, view: AlertView): readonly Button[] {
  if (view.ended) return [];
  const { button: titles } = context.words.alerts;
  const step = view.taken ? 'takeOver' : 'take';
  const taking = button(titles[step], alertAction(context, step, view.incidentId), view.taken ? 'default' : 'positive');
  return [
    ...(view.taken?.reader === 'hasIt' ? [] : [taking]),
    ...(view.looking ? [] : [button(titles.recheck, alertAction(context, 'recheck', view.incidentId))]),
  ];
}

function moreButtons(context: AlertContext, view: AlertView): readonly Button[] {
  const { button: titles } = context.words.alerts;
  const { incidentId: id, muted, taken, ended } = view;
  return [
    ...(muted && !ended ? [button(titles.unmute, alertAction(context, 'unmute', id))] : []),
    button(titles.details, alertAction(context, 'details', id)),
    // Only who has it can hand it back; a card that everybody reads offers it to all.
    ...(taken && !ended && taken.reader !== 'hasNot' ? [button(titles.handBack, alertAction(context, 'release', id))] : []),
  ];
}
