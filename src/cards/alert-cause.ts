/** An incident in words: what went wrong, whom it concerns, what is held back with it, and what to do about it first. */
import type { Result } from '../readiness/assessment';
import type { AzureTrouble } from '../readiness/facts';
import { stepsFor } from '../readiness/steps';
import { SUBJECT_KINDS } from '../readiness/subjects';
import type { DarkBecause } from '../words/alert-words';
import { formatDuration, formatMoment, formatSome } from '../words/format';
import type { Place } from '../words/readiness-words';
import type { AlertContext } from './alert-context';
import type { AlertView } from './alert-view';
import type { CardContext } from './context';
import type { Mark } from './marks';
import { READINESS_MARKS } from './marks';
import { catalogued, said, sentencesOf } from './requirements';
import { shownName } from './text';

const MOST_NAMES = 3;
/** Characters. */
const LINE_OF_NAMES = 320;

/** What went wrong, without a full stop. */
export function causeText(context: CardContext, view: AlertView): string {
  const { words } = context;
  const { cause, about, azureTrouble } = words.alerts;
  if (view.about) return isSteady(view) ? cause.unsteady(about[view.about].asks) : about[view.about].failing;
  switch (view.kind) {
    case 'regressed': {
      const { asks, failing } = said(words, view.requirement ?? '');
      if (isSteady(view)) return cause.unsteady(asks);
      return view.status === 'warn' ? words.cards.result.conditional(asks) : failing;
    }
    case 'dark':
      return darkText(context, view);
    case 'disappeared':
      return cause.disappeared(missingText(context, missingOf(view)), memberCount(missingOf(view)));
    case 'late':
      return (view.trouble ? azureTrouble[view.trouble].late : cause.late)(lastGoodText(context, view));
    case 'untested':
      return cause.untested(lastGoodText(context, view));
  }
}

function lastGoodText({ words, now, timeZone }: CardContext, { lastGoodAt, openedAt }: AlertView): string {
  return formatMoment(words.language, lastGoodAt ?? openedAt, now, timeZone);
}

function darkText(context: CardContext, view: AlertView): string {
  const { cause } = context.words.alerts;
  const source = view.unknown?.source;
  if (view.requirement !== undefined) {
    const { asks } = said(context.words, view.requirement);
    return source === 'person' ? cause.person(asks) : cause.notKnown(asks);
  }
  const trouble = silentTrouble(view);
  if (trouble) return context.words.alerts.azureTrouble[trouble].partly;
  return source === 'azure' ? cause.azure[darkBecause(view)] : cause.collector[darkBecause(view)](serverOf(view));
}

/** What an alert says of why nobody knows. */
export function darkBecause({ unknown }: AlertView): DarkBecause {
  switch (unknown?.reason) {
    case 'accessDenied':
      return 'denied';
    case 'stale':
      return 'old';
    case 'notCollected':
      return 'unsaid';
    default:
      return 'silent';
  }
}

/** What keeps a part of Azure from being read, where that is no missing right. */
function silentTrouble(view: AlertView): AzureTrouble | undefined {
  return view.unknown?.source === 'azure' && darkBecause(view) === 'silent' ? view.unknown.trouble : undefined;
}

function serverOf({ subject }: AlertView): string {
  return subject?.kind === 'vmmServer' ? shownName(subject.name) : '';
}

/** What became of it, as the first line of its card. */
export function endedTitle(context: CardContext, view: AlertView): string {
  const { words } = context;
  const { title } = words.alerts;
  const { ended } = view;
  if (!ended) return '';
  const lasted = lastedText(context, view);
  if (ended.how !== 'fixed') return title[ended.how](causeText(context, view));
  if (view.about) return title.fixed(words.alerts.about[view.about].asks, lasted);
  switch (view.kind) {
    case 'regressed':
      return title.fixed(said(words, view.requirement ?? '').asks, lasted);
    case 'dark':
      if (view.requirement !== undefined) return title.knownAgain(said(words, view.requirement).asks, lasted);
      return view.unknown?.source === 'azure'
        ? title.azureBack[darkBecause(view)](lasted)
        : title.collectorBack[darkBecause(view)](serverOf(view), lasted);
    case 'disappeared':
      return title.back(missingText(context, view), lasted);
    case 'late':
      return (view.trouble ? title.azureBack.silent : title.inTime)(lasted);
    case 'untested':
      return title.tested(lasted);
  }
}

/** The first line about several: the worst of them with the first thing to do; that there is none where it is in order for now, and so are those after it. */
export function worstText(context: CardContext, worst: AlertView): string {
  const { several, first, steadyLead } = context.words.alerts;
  if (isSteady(worst)) return steadyLead;
  return `${several.worst(causeText(context, worst))} ${first(fixSteps(context, worst)[0])}`;
}

const MINUTE = 60_000;

/** How long it was wrong, milliseconds: where that was at a stretch, as long as the times say that are shown without seconds. */
export function lastedMs({ openedAt, ended }: AlertView): number {
  if (!ended) return 0;
  const [start, end] = [Date.parse(openedAt), Date.parse(ended.at)];
  const isAtAStretch = Math.abs(end - start - ended.lastedMs) < MINUTE;
  if (!isAtAStretch || ended.lastedMs < MINUTE) return ended.lastedMs;
  return (Math.floor(end / MINUTE) - Math.floor(start / MINUTE)) * MINUTE;
}

/** How long it was wrong; of what was in order in between, in all. */
function lastedText({ words }: CardContext, view: AlertView): string {
  const lasted = formatDuration(words.language, lastedMs(view));
  return view.flaps > 0 ? words.alerts.inAll(lasted) : lasted;
}

/** Whom it concerns: one by kind and name, several by number and the first names; empty where the cause says it all. */
export function whomText(context: CardContext, view: AlertView): string {
  const { cards } = context.words;
  if (view.kind === 'late' || view.kind === 'untested') return '';
  if (view.kind === 'disappeared') return missedWhere(context, missingOf(view));
  if (view.kind === 'dark' && view.requirement === undefined && !view.about) return '';
  const one = onlyOne(context, view);
  if (one !== undefined) return one;
  return memberCount(view) === 0 ? '' : cards.cause.several(countsText(context, view), someNames(context, view));
}

/** With nobody counted but those who are still missing. */
function missingOf(view: AlertView): AlertView {
  const { missing } = view.members;
  if (!missing) return view;
  const some = { ...view, members: { ...view.members, counts: missing } };
  return { ...some, members: { ...some.members, names: view.members.names.slice(0, memberCount(some)) } };
}

/** What is missing: one by kind and name, several by number. The server that would report it is only where. */
function missingText(context: CardContext, view: AlertView): string {
  const { subject, ...others } = view;
  void subject;
  return onlyOne(context, others) ?? countsText(context, view);
}

/** Where something is missing, and the first names of several. */
function missedWhere(context: CardContext, view: AlertView): string {
  const { one } = context.words.cards.cause;
  const where = view.subject ? [one[view.subject.kind](shownName(view.subject.name))] : [];
  return [...where, ...(memberCount(view) > 1 ? [someNames(context, view)] : [])].join(': ');
}

function namesOf(view: AlertView): readonly string[] {
  return view.members.names.map(shownName);
}

/** As many names as fit on a line, with how many more there are. */
export function namesOnLine(context: CardContext, view: AlertView): string {
  let room = LINE_OF_NAMES;
  const fitting = namesOf(view).findIndex((name) => (room -= name.length + 2) < 0);
  return someNames(context, view, fitting === -1 ? view.members.names.length : Math.max(1, fitting));
}

/** The first names with how many more there are, also of those that the view does not name. */
function someNames(context: CardContext, view: AlertView, most = MOST_NAMES): string {
  const all = memberCount(view);
  const names = namesOf(view);
  const padded = [...names, ...Array.from({ length: Math.max(0, all - names.length) }, () => '')];
  return formatSome(context.words.language, padded, Math.min(most, names.length));
}

function memberCount({ members }: AlertView): number {
  return Object.values(members.counts).reduce((sum, count) => sum + count, 0);
}

/** The one subject it is about, by kind and name. */
function onlyOne(context: CardContext, view: AlertView): string | undefined {
  const { one } = context.words.cards.cause;
  if (view.subject) return one[view.subject.kind](shownName(view.subject.name));
  const [kind] = SUBJECT_KINDS.filter((each) => (view.members.counts[each] ?? 0) > 0);
  const [name] = view.members.names;
  return kind !== undefined && name !== undefined && memberCount(view) === 1 ? one[kind](shownName(name)) : undefined;
}

/** `13 hosts and 2 VMs`: how many of each kind belong to it. */
export function countsText({ words }: CardContext, view: AlertView): string {
  const parts = SUBJECT_KINDS.flatMap((kind) => {
    const count = view.members.counts[kind] ?? 0;
    return count > 0 ? [words.readiness.count[kind](count)] : [];
  });
  return words.alerts.counts(parts);
}

/** `2 hosts`, `148 VMs`: what is held back, where that is more than what it is about itself. */
export function heldBackParts({ words }: CardContext, { heldBack, members }: AlertView): readonly string[] {
  const { host, vm } = words.readiness.count;
  const isMore = heldBack.hosts > (members.counts.host ?? 0) || heldBack.vms > (members.counts.vm ?? 0);
  if (!isMore) return [];
  return [...(heldBack.hosts > 0 ? [host(heldBack.hosts)] : []), ...(heldBack.vms > 0 ? [vm(heldBack.vms)] : [])];
}

/** What is held back, as a sentence, also that nothing is; empty where that is said with whom it concerns, or would say too much. */
export function heldBackText(context: AlertContext, view: AlertView): string {
  const { heldBack, nothingHeldBack } = context.words.alerts;
  const parts = heldBackParts(context, view);
  if (parts.length > 0) return heldBack[isDark(view) ? 'dark' : 'bad'](parts);
  // Of other clouds than those that are told here it is not counted.
  const isWhole = (context.watch?.clouds.length ?? 0) === 0;
  const isNothing = view.heldBack.hosts + view.heldBack.vms === 0 && !isDark(view) && !isSteady(view);
  return isWhole && isNothing ? nothingHeldBack : '';
}

/** Whether nobody knows how it is, rather than that it is wrong. */
export function isDark({ status, kind }: AlertView): boolean {
  return status === 'unknown' || kind !== 'regressed';
}

/** Whether it is in order, and has yet to hold. */
export function isSteady({ ended, steadySince }: AlertView): boolean {
  return !ended && steadySince !== undefined;
}

/** What can be done about it, the best first; never empty. */
export function fixSteps(context: CardContext, view: AlertView): readonly [string, ...string[]] {
  const { words } = context;
  const { fix, about, azureTrouble } = words.alerts;
  if (view.about) return [about[view.about].fix, ...about[view.about].also];
  switch (view.kind) {
    case 'regressed': {
      const { fix: first, also } = said(words, view.requirement ?? '');
      return [first, ...also];
    }
    case 'dark': {
      const requirement = view.requirement === undefined ? undefined : catalogued(view.requirement);
      if (requirement && view.unknown) {
        const [first, ...others] = stepsFor(requirement, view.unknown.reason).map((step) => words.readiness.step[step](placeOf(view)));
        return [first ?? '', ...others];
      }
      const because = darkBecause(view);
      const trouble = silentTrouble(view);
      if (trouble) return [azureTrouble[trouble].fix];
      return [view.unknown?.source === 'azure' ? fix.azure[because] : fix.collector[because](serverOf(view))];
    }
    case 'disappeared':
      return [fix.disappeared];
    case 'late':
      return view.trouble ? [azureTrouble[view.trouble].fix, fix.late] : [fix.late];
    case 'untested':
      return [fix.untested];
  }
}

/** Where what is not known would come from. */
export function placeOf(view: AlertView): Place {
  return {
    source: view.unknown?.source ?? 'collector',
    server: serverOf(view),
    secondPerson: catalogued(view.requirement ?? '')?.secondPerson ?? false,
  };
}

/** What was seen and wanted, or why it is not known; the bare status of a verdict that says neither. */
export function verdictText(context: CardContext, view: AlertView, result: Result): string {
  const { readiness } = context.words;
  const sentence = keptSentence(context, result);
  const isRead = result.unknown?.reason === 'notCollected' && sentence !== '';
  if (result.status === 'unknown' && result.unknown && !isRead)
    return readiness.reason[result.unknown.reason]({ ...placeOf(view), source: result.unknown.source ?? placeOf(view).source });
  return sentence === '' ? readiness.status[result.status] : sentence;
}

/** A verdict that is kept may come from an earlier version of its requirement, whose sentence was made of other data: then its status is said. */
function keptSentence({ words }: CardContext, result: Result): string {
  try {
    return sentencesOf(words, result).join(' ');
  } catch {
    return '';
  }
}

/** By shape and colour: what failed, what is only a condition, what is out of sight, what is over. */
export function alertMark(view: AlertView): Mark {
  if (view.ended) return view.ended.how === 'fixed' ? READINESS_MARKS.ready : READINESS_MARKS.outOfScope;
  if (isSteady(view)) return READINESS_MARKS.readyWithConditions;
  if (isDark(view)) return READINESS_MARKS.unknown;
  return view.level === 'blocker' && view.status !== 'warn' ? READINESS_MARKS.notReady : READINESS_MARKS.readyWithConditions;
}
