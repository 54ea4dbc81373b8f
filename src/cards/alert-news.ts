/** Short words beside a card that is edited without anybody noticing: that it is over, or what goes on with it. Never edited themselves. */
import type { AlertView, NewsView } from './alert-view';
import { alertTitle, mixedText, movedLine, proofText } from './alert';
import { sinceText } from './alert-times';
import { alertMark, causeText, fixSteps, heldBackText, whomText } from './alert-cause';
import type { AlertContext } from './alert-context';
import { alertAction } from './alert-context';
import { lineOf } from './alert-lines';
import { button } from './buttons';
import { inForceOrZone } from './in-force';
import type { Notice } from './notice';
import { noticeCard } from './notice';
import { READINESS_MARKS } from './marks';
import type { Reply } from './reply';
import { linesCard, overMark } from './several';
import { shorten, shownName } from './text';

/** Characters. */
const LONGEST_PROOF = 240;

/** That it is over, with proof and how long it lasted, and who had it; of several that ended together in one. */
export function endedCard(context: AlertContext, views: readonly AlertView[]): Reply {
  const { alerts } = context.words;
  const [first, ...others] = views;
  if (!first || others.length > 0) {
    const allFixed = views.every(({ ended }) => ended?.how === 'fixed');
    return linesCard(context, {
      mark: overMark(views),
      title: (allFixed ? alerts.overTogether.fixed : alerts.overTogether.over)(views.length),
      lead: '',
      sections: [{ title: alerts.label.ended, lines: views.map((view) => provenLine(context, view)) }],
      buttons: [button(alerts.button.allAlerts, alertAction(context, 'list'))],
    });
  }
  const lines = [
    [whomText(context, first), proofText(context, first)].filter((part) => part !== '').join(': '),
    endedBecause(context, first),
  ];
  return noticeCard(context, {
    title: alertTitle(context, first),
    lines: [...lines.filter((line) => line !== ''), ...(first.taken ? [alerts.status.had(shownName(first.taken.by))] : [])],
    mark: alertMark(first),
    ...footOf(context),
  });
}

/** One of several that ended, with what was seen that ended it. */
function provenLine(context: AlertContext, view: AlertView): ReturnType<typeof lineOf> {
  const line = lineOf(context, view);
  const proof = shorten(view.ended?.how === 'fixed' ? proofText(context, view) : '', LONGEST_PROOF);
  return { ...line, text: [line.text, proof].filter((part) => part !== '').join(' · ') };
}

function endedBecause(context: AlertContext, view: AlertView): string {
  const { status } = context.words.alerts;
  const { ended } = view;
  if (!ended || ended.how === 'fixed') return '';
  if (ended.how === 'mixed') return mixedText(context, view);
  return { gone: status.goneBecause, closed: status.closedBecause, waived: status.waivedBecause, ruleChanged: status.ruleChangedBecause }[
    ended.how
  ];
}

/** The last edit of a card where the watch was ended: what it said may be wrong by tomorrow, and its buttons answer nobody. */
export function leftCard({ watch, ...context }: AlertContext, views: readonly AlertView[]): Reply {
  void watch;
  const { title, lead, section } = context.words.alerts.left;
  const lines = views.map((view) => lineOf(context, view));
  return linesCard(context, { mark: READINESS_MARKS.outOfScope, title, lead, sections: [{ title: section, lines }], buttons: [] });
}

/** What goes on with one or several: worse, back again, still wrong. It has to be understood without the card. */
export function newsCard(context: AlertContext, { what, alerts: views }: NewsView): Reply {
  const { alerts } = context.words;
  const [first, ...others] = views;
  if (!first || others.length > 0) {
    return linesCard(context, {
      mark: first ? alertMark(first) : READINESS_MARKS.unknown,
      title: alerts.news.several[what](views.length),
      lead: first ? alerts.first(fixSteps(context, first)[0]) : '',
      sections: [{ title: alerts.several.open, lines: views.map((view) => lineOf(context, view)) }],
      buttons: [button(alerts.button.allAlerts, alertAction(context, 'list'))],
    });
  }
  const whom = whomText(context, first);
  const lead = [whom === '' ? '' : `${whom}.`, heldBackText(context, first), alerts.first(fixSteps(context, first)[0])];
  return noticeCard(context, {
    title: alerts.news[what](causeText(context, first)),
    lines: [
      lead.filter((part) => part !== '').join(' '),
      ...(what === 'worse' ? movedLine(context, first) : []),
      ...(what === 'reminder' ? [`${alerts.label.since}: ${sinceText(context, first)}`] : []),
      first.taken ? alerts.row.taken(shownName(first.taken.by)).concat('.') : alerts.status.nobody,
    ],
    mark: alertMark(first),
    buttons: [{ title: alerts.button.details, action: alertAction(context, 'details', first.incidentId) }],
    ...footOf(context),
  });
}

/** To whoever had it: who has it now, so that nobody works at it twice. It has to be understood without the card. */
export function takenOverCard(context: AlertContext, view: AlertView, had: string): Reply {
  const { alerts } = context.words;
  const { title, line } = alerts.takenOver;
  const whom = whomText(context, view);
  return noticeCard(context, {
    title: title(shownName(view.taken?.by ?? ''), causeText(context, view)),
    lines: [...(whom === '' ? [] : [`${whom}.`]), line(shownName(had))],
    buttons: [{ title: alerts.button.details, action: alertAction(context, 'details', view.incidentId) }],
    // Their own chat may watch nothing, and is spoken to all the same.
    ...(context.shared && footOf(context)),
  });
}

function footOf(context: AlertContext): Pick<Notice, 'foot'> {
  return { foot: [inForceOrZone(context)] };
}
