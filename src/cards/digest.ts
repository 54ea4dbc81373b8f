/** What changed in a time, what is open and whose, and what ends soon: sent when it is wanted, or asked for. */
import { formatDate, formatMoment } from '../words/format';
import type { DigestView } from './alert-view';
import { alertMark, worstText } from './alert-cause';
import type { AlertContext } from './alert-context';
import { alertAction } from './alert-context';
import type { Line } from './alert-lines';
import { lineOf } from './alert-lines';
import { button } from './buttons';
import { INFORMATION, READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { said } from './requirements';
import { commonButtons, linesCard } from './several';
import { shownName } from './text';

/** The digest a conversation wanted. */
export function digestCard(context: AlertContext, view: DigestView): Reply {
  const { digest } = context.words.alerts;
  const moment = momentIn(context);
  const { from, to, opened, ended } = view;
  const lead =
    opened.length + ended.length === 0
      ? digest.nothingNew(moment(from), moment(to, from))
      : digest.lead(moment(from), moment(to, from), opened.length, ended.length);
  return page(context, view, digest.title(view.open.length), lead, []);
}

/** The same, asked for: "what changed since yesterday?". */
export function changesCard(context: AlertContext, view: DigestView): Reply {
  const { digest } = context.words.alerts;
  const moment = momentIn(context);
  const { from, opened, ended } = view;
  const title =
    opened.length + ended.length === 0 ? digest.nothingChanged(moment(from)) : digest.changed(moment(from), opened.length, ended.length);
  return page(context, view, title, digest.stillOpen(view.open.length), [digest.covers]);
}

function page(context: AlertContext, view: DigestView, title: string, lead: string, foot: readonly string[]): Reply {
  const { alerts } = context.words;
  const [worst] = view.open;
  const openedNow = new Set(view.opened.map(({ incidentId }) => incidentId));
  const first = worst ? [worstText(context, worst)] : [];
  return linesCard(context, {
    mark: worst ? alertMark(worst) : READINESS_MARKS.ready,
    title,
    lead: [lead, ...first].join(' '),
    notes: view.ruleChanged ? [alerts.digest.ruleChanged(view.ruleChanged.verdicts, day(context, view.ruleChanged.at))] : [],
    sections: [
      { title: alerts.label.opened, lines: view.opened.filter((each) => !each.ended).map((each) => lineOf(context, each)) },
      { title: alerts.label.open, lines: view.open.filter((each) => !openedNow.has(each.incidentId)).map((each) => lineOf(context, each)) },
      { title: alerts.label.ended, lines: view.ended.map((each) => lineOf(context, each)) },
      { title: alerts.label.endingSoon, lines: view.endingSoon.map((each) => endingLine(context, each)) },
    ],
    foot,
    buttons: [...commonButtons(context), button(alerts.button.told, alertAction(context, 'told'))],
  });
}

function endingLine(context: AlertContext, ending: DigestView['endingSoon'][number]): Line {
  const { digest } = context.words.alerts;
  const { what, name, count, requirement = '', until } = ending;
  const shown = count > 1 ? digest.andMore(shownName(name), count - 1) : shownName(name);
  const { asks } = said(context.words, requirement);
  const title = what === 'mute' ? digest.mute(shown, momentIn(context)(until)) : digest[what](shown, asks, day(context, until));
  return { glyph: INFORMATION.glyph, title, text: '' };
}

function day({ words, timeZone }: AlertContext, time: string): string {
  return formatDate(words.language, time, timeZone);
}

/** A time as it is said now, or beside another: of another day than that with its day. */
function momentIn({ words, now, timeZone }: AlertContext): (time: string, seen?: string) => string {
  return (time, seen = now) => formatMoment(words.language, time, seen, timeZone);
}
