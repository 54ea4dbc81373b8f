import { formatList, formatSome, formatWeekday, formatZonedTime } from '../words/format';
import type { WatchView } from './alert-view';
import type { CardContext } from './context';
import { shownName } from './text';

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
export function quietText({ words }: CardContext, { quiet }: WatchView): string {
  const { inForce } = words.watch;
  if (!quiet) return inForce.notQuiet;
  const { from, to, on, days } = quiet;
  if (from === to) return inForce.quietDays(inForce.days(days));
  const every = inForce.hours(from, to);
  const hours = on ? inForce.hoursOn(every, on, from > to) : every;
  return days.length === 0 ? inForce.quiet(hours) : inForce.quietBoth(hours, inForce.days(days));
}

/** When the digest comes. */
export function digestText({ words }: CardContext, { digest }: WatchView): string {
  const { inForce } = words.watch;
  if (!digest) return inForce.noDigest;
  return digest.every === 'day' ? inForce.daily(digest.at) : inForce.weekly(formatWeekday(words.language, digest.weekday ?? 1), digest.at);
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
