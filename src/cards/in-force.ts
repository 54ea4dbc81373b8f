import { formatList, formatMoment, formatSome, formatZonedTime } from '../words/format';
import type { WatchView } from './alert-view';
import type { CardContext } from './context';
import { shownName } from './text';
import { digestDays, onceNow, windowsOf, type QuietWindow } from './watch-times';

const MOST_CLOUDS = 5;
const EVERY_LEVEL = 3;

/** What is told: everything, or some areas, clouds and levels. */
export function scopeText({ words }: CardContext, { areas, clouds, levels }: WatchView): string {
  const { inForce } = words.watch;
  const { language } = words;
  const what =
    areas.length === 0
      ? inForce.everything
      : inForce.areas(
          formatList(
            language,
            areas.map((area) => inForce.area[area]),
          ),
        );
  return [
    what,
    ...(clouds.length === 0 ? [] : [inForce.clouds(formatSome(language, clouds.map(shownName), MOST_CLOUDS))]),
    ...(levels.length === 0
      ? []
      : levels.length === EVERY_LEVEL
        ? [inForce.adviceToo]
        : [
            inForce.levels(
              formatList(
                language,
                levels.map((level) => inForce.level[level]),
              ),
            ),
          ]),
  ].join(', ');
}

/** When nothing is sent. */
export function quietText(context: CardContext, { quiet, timeZone }: WatchView): string {
  const { inForce } = context.words.watch;
  const once = onceText(context, quiet, timeZone);
  const hours = hoursText(context, windowsOf(quiet));
  const days = quiet?.days ?? [];
  if (days.length === 0 && hours === '') return once === '' ? inForce.notQuiet : `${once} ${inForce.thenNotQuiet}`;
  const always =
    hours === ''
      ? inForce.quietDays(inForce.days(days))
      : days.length === 0
        ? inForce.quiet(hours)
        : inForce.quietBoth(hours, inForce.days(days));
  return [once, always].filter((part) => part !== '').join(' ');
}

/** What is quiet just this once, as a sentence; empty: nothing, or no more. */
export function onceText({ words, now }: CardContext, quiet: WatchView['quiet'], timeZone: string): string {
  const once = onceNow(quiet, now);
  if (!once) return '';
  const at = (time: string): string => formatMoment(words.language, time, now, timeZone);
  return words.watch.inForce.once(Date.parse(once.from) <= Date.parse(now) ? '' : at(once.from), at(once.until));
}

/** Where all begin on the same days these are said once. */
function hoursText({ words }: CardContext, windows: readonly QuietWindow[]): string {
  const { inForce } = words.watch;
  const [first] = windows;
  if (!first) return '';
  const span = ({ from, to }: QuietWindow): string => inForce.hours(from, to);
  const onDays = (hours: string, on: readonly number[], some: readonly QuietWindow[]): string =>
    inForce.hoursOn(
      hours,
      on,
      some.some(({ from, to }) => from > to),
    );
  if (windows.every(({ on }) => String(on) === String(first.on))) {
    const hours = inForce.several(windows.map(span));
    return first.on ? onDays(hours, first.on, windows) : hours;
  }
  return inForce.several(
    windows.map((window) => (window.on ? onDays(span(window), window.on, [window]) : inForce.hoursDaily(span(window)))),
  );
}

/** When the digest comes. */
export function digestText({ words }: CardContext, { digest }: WatchView): string {
  const { inForce } = words.watch;
  if (!digest) return inForce.noDigest;
  const days = digestDays(digest);
  return days ? inForce.weekly(days, digest.at) : inForce.daily(digest.at);
}

/** What is in force in a conversation, in one line: whoever reads an alert there sees what else would be told, and when not. */
export function inForceText(context: CardContext, watch: WatchView): string {
  const { inForce } = context.words.watch;
  return [
    inForce.told(scopeText(context, watch)),
    quietText(context, watch),
    ...(watch.digest ? [digestText(context, watch)] : []),
    inForce.zone(watch.timeZone),
  ].join(' ');
}

/** What is in force, or where nothing is: which zone the times on the card are of. */
export function inForceOrZone(context: CardContext & { readonly watch?: WatchView }): string {
  const { watch, timeZone, words } = context;
  return watch ? inForceText(context, watch) : words.watch.inForce.zone(timeZone);
}

/** How old what is known of hosts and VMs can be. */
export function hostFactsText({ words, timeZone }: CardContext, from: string | undefined): string {
  return from === undefined ? words.watch.noHostFacts : words.watch.hostFacts(formatZonedTime(words.language, from, timeZone));
}
