/** Many incidents in one message: what came at once, what was open when a watch began, and what came while it was quiet. */
import { formatMoment } from '../words/format';
import type { AlertView, HeldView, SeveralView } from './alert-view';
import { alertMark, worstText } from './alert-cause';
import type { AlertContext } from './alert-context';
import { alertAction, watchAction } from './alert-context';
import type { Line, Section } from './alert-lines';
import { fittedSections, lineOf } from './alert-lines';
import type { Button } from './buttons';
import { button } from './buttons';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { inForceOrZone } from './in-force';
import type { Mark } from './marks';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';

/** The data of cards/several.json. */
interface SeveralData extends Frame {
  readonly notes: readonly string[];
  readonly hasNotes: boolean;
  readonly sections: readonly Section[];
}

/** Lines under headings. As many as a card can carry; what does not fit is counted. `text`: the plain form, the answer first. */
export function linesCard(
  context: AlertContext,
  parts: {
    readonly mark: Mark;
    readonly title: string;
    readonly lead: string;
    readonly notes?: readonly string[];
    readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[];
    readonly foot?: readonly string[];
    readonly buttons: readonly Button[];
    readonly text?: readonly string[];
  },
): Reply {
  const { mark, title, lead, notes = [], foot = [], buttons } = parts;
  const data: SeveralData = {
    ...frame(context, {
      mark,
      title,
      lead,
      foot: [...foot, inForceOrZone(context)],
      buttons,
    }),
    notes,
    hasNotes: notes.length > 0,
    sections: fittedSections(context, parts.sections),
  };
  const [first] = parts.sections;
  const told = (first?.lines ?? []).slice(0, 3).map((line) => line.title);
  return reply('several', data, parts.text ?? [title, lead, told.join(' · ')]);
}

/** Causes that began at once, or were open when a watch began: one message, everything listed, edited in place until all of it is over. */
export function severalCard(context: AlertContext, { because, alerts }: SeveralView): Reply {
  const { several } = context.words.alerts;
  const open = alerts.filter((view) => !view.ended);
  const [worst] = open;
  return linesCard(context, {
    mark: worst ? alertMark(worst) : overMark(alerts),
    title: worst ? several.title[because](alerts.length) : several.allOver(alerts.length),
    lead: worst ? worstText(context, worst) : '',
    sections: [
      { title: several.open, lines: open.map((view) => lineOf(context, view)) },
      { title: several.over, lines: alerts.filter((view) => view.ended).map((view) => lineOf(context, view)) },
    ],
    buttons: commonButtons(context),
  });
}

/** What came while it was quiet, with what is wrong now first. */
export function heldCard(context: AlertContext, { from, to, alerts }: HeldView): Reply {
  const { words, now, timeZone } = context;
  const { held, several } = words.alerts;
  const moment = (time: string, seen = now): string => formatMoment(words.language, time, seen, timeZone);
  const open = alerts.filter((view) => !view.ended);
  const over = alerts.filter((view) => view.ended);
  const [worst] = open;
  const counts = alerts.length === 0 ? held.nothing : held.lead(moment(from), moment(to, from), alerts.length, over.length);
  return linesCard(context, {
    mark: worst ? alertMark(worst) : overMark(alerts),
    title: held.title(open.length, alerts.length),
    lead: worst ? `${counts} ${worstText(context, worst)}` : counts,
    sections: [
      { title: several.open, lines: open.map((view) => lineOf(context, view)) },
      { title: several.over, lines: over.map((view) => lineOf(context, view)) },
    ],
    buttons: commonButtons(context),
  });
}

/** Of what is over: only what was seen to be good again is in order. */
export function overMark(ended: readonly AlertView[]): Mark {
  return ended.every((view) => view.ended?.how === 'fixed') ? READINESS_MARKS.ready : READINESS_MARKS.outOfScope;
}

/** What leads on from many: the list, where each opens, and what is told here. */
export function commonButtons(context: AlertContext): readonly Button[] {
  const { button: titles } = context.words.alerts;
  return [button(titles.allAlerts, alertAction(context, 'list'), 'positive'), button(titles.watch, watchAction(context, 'show'))];
}
