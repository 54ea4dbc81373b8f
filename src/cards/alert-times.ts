/** Since when it is wrong, how it was before and how it is now. */
import type { Result } from '../readiness/assessment';
import { formatDuration, formatMoment, formatZonedTime } from '../words/format';
import { darkBecause, isSteady, lastedMs, placeOf, verdictText } from './alert-cause';
import type { AlertContext } from './alert-context';
import type { AlertView } from './alert-view';
import { shownName } from './text';

/** A small heading with what stands behind it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

const MOST_VERDICTS = 3;

/** Since when, or from when to when; when it was last seen in order, where that is another minute; how often, where it comes and goes. */
export function sinceText({ words, timeZone }: AlertContext, view: AlertView): string {
  const { openedAt, lastGoodAt, ended, flaps, backAt, steadySince } = view;
  const { language, alerts } = words;
  const start = formatZonedTime(language, openedAt, timeZone);
  const moment = (time: string): string => formatMoment(language, time, openedAt, timeZone);
  const times = flaps + 1;
  if (ended) {
    const lasted = formatDuration(language, lastedMs(view));
    return flaps > 0 ? alerts.lastedInAll(start, moment(ended.at), times, lasted) : alerts.lasted(start, moment(ended.at), lasted);
  }
  if (isSteady(view)) return alerts.sinceSteady(start, times, moment(steadySince ?? openedAt));
  if (backAt !== undefined) return alerts.sinceAgain(formatZonedTime(language, backAt, timeZone), times, start);
  return lastGoodAt === undefined || moment(lastGoodAt) === moment(openedAt)
    ? alerts.since(start)
    : alerts.sinceWithGood(start, moment(lastGoodAt));
}

/** The verdicts before and now of the first ones, by name where there are several; of a source that is silent, what it said last. */
export function beforeAndNow(context: AlertContext, view: AlertView): readonly Labelled[] {
  if (isOfSource(view)) return sourceBeforeAndNow(context, view);
  const { words } = context;
  const { alerts } = words;
  const shown = view.verdicts.slice(0, MOST_VERDICTS);
  const sentence = (result: Result): string => verdictText(context, view, result);
  const named = (subject: string, text: string): string => (shown.length > 1 ? alerts.named(shownName(subject), text) : text);
  return shown.flatMap(({ name: subject, before, after }) => [
    ...(before ? [{ label: alerts.label.before, text: named(subject, sentence(before)) }] : []),
    ...(after ? [{ label: alerts.label.now, text: named(subject, sentence(after)) }] : []),
  ]);
}

/** Nothing of a source is seen: what each verdict says of it is the same. Where it left something out, the verdicts tell what. */
function isOfSource(view: AlertView): boolean {
  const { kind, requirement, unknown } = view;
  const isSource = unknown?.source === 'azure' || unknown?.source === 'collector';
  return kind === 'dark' && requirement === undefined && isSource && darkBecause(view) !== 'unsaid';
}

function sourceBeforeAndNow(context: AlertContext, view: AlertView): readonly Labelled[] {
  const { words, now, timeZone } = context;
  const { alerts, readiness } = words;
  const { unknown, verdicts, lastGoodAt } = view;
  if (!unknown) return [];
  const seen = verdicts.flatMap(({ before }) => before?.evidence.filter(({ source }) => source === unknown.source) ?? []);
  const [last] = seen.map(({ observedAt }) => observedAt).toSorted((a, b) => Date.parse(b) - Date.parse(a));
  const moment = (time: string): string => formatMoment(words.language, time, now, timeZone);
  const source = unknown.source === 'azure' ? 'azure' : 'collector';
  const before = last === undefined ? lastGoodAt && alerts.seenInOrder(moment(lastGoodAt)) : `${alerts.evidence[source](moment(last))}.`;
  return [
    ...(before === undefined ? [] : [{ label: alerts.label.before, text: before }]),
    { label: alerts.label.now, text: readiness.reason[unknown.reason](placeOf(view)) },
  ];
}
