/** What people type behind `watch` and `unwatch`, done; and asked back where a name is not one thing. */
import type { QuietHours, Watch } from '../../alerts/ports';
import { AREAS, LONGEST_ASKED, type Area, type AskedLine } from '../../cards/actions';
import { type AlertContext, watchAction } from '../../cards/alert-context';
import { inForceText } from '../../cards/in-force';
import { type Notice, noticeCard } from '../../cards/notice';
import { shownName } from '../../cards/text';
import { isAlwaysQuiet, onceNow, quietTimes, windowsOf } from '../../cards/watch-times';
import { nameKey } from '../../readiness/name-key';
import type { Level } from '../../readiness/subjects';
import { formatList } from '../../words/format';
import { answer, type Asking } from '../asking';
import { mistakes } from '../names';
import { fold } from '../said';
import type { Answer } from '../turn';
import { changeWatch, cloudNames, type WatchChange } from './change';
import { openWatching, type Watching } from './here';
import { readOnce } from './once';
import { ALL_LEVELS, readWish, type WatchWish } from './wish';

/**
 * Does what somebody typed behind `watch`; asks back where a name is not one thing.
 * @param asked `less`: takes the named away instead; `meant`: what was answered so far @param seen the revision that was shown; absent: as it is now
 */
export async function grant(asking: Asking, asked: AskedLine, seen?: number): Promise<Answer> {
  const { ask } = asking.words.watch;
  const clouds = cloudNames(await asking.assessments.current());
  const watching = await openWatching(asking);
  const wish = withNamed(readWish(asked.line, asked.less), asked);
  const meaningsOf = (item: WatchWish['named'][number]): readonly Meaning[] => meaningsIn(item, asked, clouds);
  const unknown = wish.named.filter((item) => meaningsOf(item).length === 0);
  if (unknown.length > 0) return askBackIn(watching, asked, { typed: unknown.map(({ text }) => text), clouds });
  const several = wish.named.find((item) => meaningsOf(item).length > 1);
  if (several) {
    const near = meaningsOf(several).map((meaning) => ({ text: several.text, ...meaning }));
    return askWhich(watching, asked, { title: ask.which(shownName(several.text)), near });
  }
  const meant = wish.named.flatMap(meaningsOf);
  const { watch } = watching;
  if (asked.less) return giveUp(watching, wish, { meant, all: clouds, seen });
  const once = onceOf(wish, watching);
  if ('refused' in once) return unchanged(watching, once.refused);
  const quiet = quietOf(wish, watch, once);
  if (typeof quiet.quiet === 'object' && isAlwaysQuiet(quiet.quiet))
    return unchanged(watching, { title: asking.words.watch.refused.never, examples: [ask.unwatch] });
  if (wish.hours === 'unread') return unchanged(watching, { title: ask.quiet, examples: ask.quietExamples });
  if (wish.digest === 'unread') return unchanged(watching, { title: ask.digest, examples: ask.digestExamples });
  const change: WatchChange = {
    ...(wish.everything ? { areas: [], clouds: [] } : meant.length > 0 && scopeOf(meant, watch, wish.also)),
    ...levelsOf(wish, watch),
    ...quiet,
    ...(wish.digest !== undefined && { digest: wish.digest }),
  };
  return changeWatch(asking, change, seen);
}

/** What is to be quiet once from now on: as before, something else, or nothing; or why it cannot be. */
function onceOf(
  { once, isOnceOver }: WatchWish,
  { asking, watch, context }: Watching,
): Pick<QuietHours, 'once'> | { readonly refused: Notice } {
  const { ask, inForce } = asking.words.watch;
  const now = asking.clock.now();
  const before = onceNow(watch?.quiet, now);
  if (once === undefined && !isOnceOver) return before ? { once: before } : {};
  if (!watch) return { refused: { title: ask.alreadyQuiet } };
  if (once === undefined)
    return before ? {} : { refused: { title: watch.quiet ? ask.notQuietOnce : inForce.notQuiet, examples: ask.loudExamples } };
  const read = readOnce(once, now, context.timeZone);
  if (read === 'unread') return { refused: ask.quietOnce };
  if (read === 'tooLong') return { refused: { ...ask.quietOnce, title: ask.quietTooLong } };
  return { once: read };
}

/** With what was asked about without being read as a name. */
function withNamed(wish: WatchWish, { meant }: AskedLine): WatchWish {
  const others = meant.filter(({ text }) => !wish.named.some((item) => item.text === text));
  return { ...wish, named: [...wish.named, ...others.map(({ text }) => ({ text }))] };
}

/** What is asked for without naming a level is blockers and conditions. */
const UNASKED: readonly Level[] = ['blocker', 'condition'];

function levelsOf({ levels, everything, also }: WatchWish, watch: Watch | undefined): Pick<WatchChange, 'levels'> {
  if (!levels) return everything ? { levels: ALL_LEVELS } : {};
  const before = !also || !watch ? [] : watch.levels.length === 0 ? UNASKED : watch.levels;
  return { levels: ALL_LEVELS.filter((level) => before.includes(level) || levels.includes(level)) };
}

/** What is watched, each by its name. @param all the plan's clouds */
function hadOf(watch: Watch | undefined, all: readonly string[]): Pick<Watch, 'areas' | 'clouds' | 'levels'> {
  const orAll = <T>(some: readonly T[] = [], every: readonly T[]): readonly T[] => (some.length > 0 ? some : every);
  return { areas: orAll(watch?.areas, AREAS), clouds: orAll(watch?.clouds, all), levels: orAll(watch?.levels, UNASKED) };
}

/** Takes the named away from what is watched; what is not watched is not taken away, and something has to be left. */
async function giveUp(
  watching: Watching,
  wish: WatchWish,
  { meant, all, seen }: { readonly meant: readonly Meaning[]; readonly all: readonly string[]; readonly seen: number | undefined },
): Promise<Answer> {
  const { asking, watch } = watching;
  const { words } = asking;
  const { ask } = words.watch;
  const areas = areasOf(meant);
  const clouds = cloudsOf(meant);
  const levels = wish.levels ?? [];
  const had = hadOf(watch, all);
  const strangers = [
    ...areas.filter((area) => !had.areas.includes(area)).map((area) => words.watch.inForce.area[area]),
    ...clouds.filter((cloud) => !had.clouds.includes(cloud)).map(shownName),
    ...levels.filter((level) => !had.levels.includes(level)).map((level) => words.watch.inForce.level[level]),
  ];
  const refuse = (title: string): Answer => unchanged(watching, { title, examples: [ask.unwatch] });
  if (strangers.length > 0) return refuse(ask.notWatched(formatList(words.language, strangers)));
  const takesQuiet = wish.hours !== undefined || wish.quietDays !== undefined || wish.once !== undefined;
  if (takesQuiet && !watch?.quiet) return refuse(words.watch.inForce.notQuiet);
  const quiet = quietWithout(wish, watch?.quiet, asking.clock.now());
  if (takesQuiet && isSame(quiet, watch?.quiet)) return unchanged(watching, { title: words.watch.ask.notQuietThen });
  const left = <T>(before: readonly T[], taken: readonly T[]): readonly T[] => before.filter((each) => !taken.includes(each));
  const change: WatchChange = {
    ...(areas.length > 0 && { areas: left(had.areas, areas) }),
    ...(clouds.length > 0 && { clouds: left(had.clouds, clouds) }),
    ...(levels.length > 0 && { levels: left(had.levels, levels) }),
    ...(takesQuiet && { quiet }),
    ...(wish.digest !== undefined && { digest: 'none' }),
  };
  const isNothing = [change.areas, change.clouds, change.levels].some((each) => each?.length === 0);
  return isNothing ? refuse(ask.nothingLeft) : changeWatch(asking, change, seen);
}

/** Whether nothing of it was taken away. */
function isSame(quiet: QuietHours | 'none', before: QuietHours | undefined): boolean {
  return (
    quiet !== 'none' && windowsOf(quiet).length === windowsOf(before).length && quiet.days.length === before?.days.length && !before.once
  );
}

/** Without what is named: days, hours, or what is quiet once; else none of it is left. */
function quietWithout(wish: WatchWish, before: QuietHours | undefined, now: number): QuietHours | 'none' {
  const { hours, more = [], quietDays = [], once } = wish;
  if (!before || hours === 'none' || hours === 'unread') return 'none';
  const named = hours === undefined ? [] : [hours, ...more];
  const windows = windowsOf(before).filter(({ from, to }) => !named.some((window) => window.from === from && window.to === to));
  const days = before.days.filter((day) => !quietDays.includes(day));
  return quietTimes(windows, days, once === undefined ? onceNow(before, now) : undefined) ?? 'none';
}

type Meaning = { readonly area: Area } | { readonly cloud: string };

/** What a typed name means, where that was answered; else what it can mean: an area, a cloud, or both. */
function meaningsIn({ text, area }: WatchWish['named'][number], { meant }: AskedLine, clouds: readonly string[]): readonly Meaning[] {
  const said = meant.find((each) => each.text === text);
  if (said?.area !== undefined) return [{ area: said.area }];
  const { cloud } = said ?? {};
  if (cloud !== undefined && clouds.includes(cloud)) return [{ cloud }];
  const exact = clouds.filter((cloud) => nameKey(cloud) === nameKey(text));
  return [...(area ? [{ area }] : []), ...exact.map((cloud) => ({ cloud }))];
}

const areasOf = (meant: readonly Meaning[]): readonly Area[] => meant.flatMap((each) => ('area' in each ? [each.area] : []));
const cloudsOf = (meant: readonly Meaning[]): readonly string[] => meant.flatMap((each) => ('cloud' in each ? [each.cloud] : []));

/** What is named is all that is watched from then on; `also` leaves what was. */
function scopeOf(meant: readonly Meaning[], watch: Watch | undefined, also: boolean): Pick<WatchChange, 'areas' | 'clouds'> {
  const areas = areasOf(meant);
  const clouds = cloudsOf(meant);
  if (!also || !watch) return { areas, clouds };
  // Everything and something more is still everything.
  const more = <T>(before: readonly T[], named: readonly T[]): readonly T[] =>
    before.length === 0 ? [] : [...new Set([...before, ...named])];
  return { areas: more(watch.areas, areas), clouds: more(watch.clouds, clouds) };
}

/** Hours, whole days and what is quiet once are said apart, and kept together; the days of hours go with the hours. */
function quietOf(wish: WatchWish, watch: Watch | undefined, { once }: Pick<QuietHours, 'once'>): Pick<WatchChange, 'quiet'> {
  const { hours, hoursOn, more = [], quietDays, also } = wish;
  if (hours === undefined && quietDays === undefined && wish.once === undefined && !wish.isOnceOver) return {};
  if (hours === 'none') return { quiet: 'none' };
  const before = windowsOf(watch?.quiet);
  const said = hours === undefined || hours === 'unread' ? [] : [{ ...hours, ...(hoursOn && { on: hoursOn }) }, ...more];
  const windows = said.length === 0 ? before : also ? [...before, ...said] : said;
  return { quiet: quietTimes(windows, quietDays ?? watch?.quiet?.days ?? [], once) ?? 'none' };
}

/** What is not known is asked back by its name, with what is near to it; nothing is changed. @param typed as it was */
export async function askBack(asking: Asking, typed: string): Promise<Answer> {
  const clouds = cloudNames(await asking.assessments.current());
  return askBackIn(await openWatching(asking), { line: '', less: false, meant: [] }, { typed: [typed], clouds });
}

function askBackIn(
  watching: Watching,
  asked: AskedLine,
  { typed, clouds }: { readonly typed: readonly string[]; readonly clouds: readonly string[] },
): Answer {
  const { asking } = watching;
  const near = typed.flatMap((text) => nearest(text, clouds, asking).map((meaning) => ({ text, ...meaning }))).slice(0, MOST_OFFERED);
  return askWhich(watching, asked, { title: asking.words.watch.ask.notUnderstood(typed.slice(0, MOST_NAMED).map(shownName)), near });
}

/** Asked on a card that can be answered by itself: the line goes on with what is chosen, on what is in force now. */
function askWhich(
  watching: Watching,
  { line, less, meant }: AskedLine,
  { title, near }: { readonly title: string; readonly near: readonly (Meaning & { readonly text: string })[] },
): Answer {
  const { asking, context, seen } = watching;
  const { words } = asking;
  const { ask } = words.watch;
  const choices = near.map((each) => ({
    title: 'area' in each ? ask.area(words.cards.areas[each.area]) : ask.cloud(shownName(each.cloud)),
    action: watchAction(context, 'choose', seen, { asked: { line, less, meant: [...meant, each] } }),
  }));
  // Where buttons do not show, the choices are still read. A line that is too long for a button is typed again.
  const lines = near.length > 0 ? [`${words.conversation.nearest} ${choices.map((each) => each.title).join(' · ')}`] : [];
  const buttons = line.length > LONGEST_ASKED ? [] : choices;
  return unchanged(watching, { title, lines, buttons, ...(near.length === 0 && { examples: ask.examples }) });
}

/** What was not understood, or cannot be, and what is in force all the same. */
function unchanged({ context }: Watching, notice: Notice): Answer {
  return answer(noticeCard(context, { kind: 'warning', ...notice, lines: [...(notice.lines ?? []), stillInForce(context)] }));
}

function stillInForce(context: AlertContext): string {
  const { notWatching } = context.words.watch.card;
  return context.watch ? inForceText(context, context.watch) : notWatching[context.shared ? 'shared' : 'personal'];
}

const MOST_NAMED = 5;
const MOST_OFFERED = 4;

/** Clouds and areas whose names are near what was typed. */
function nearest(text: string, clouds: readonly string[], { words }: Asking): readonly Meaning[] {
  const wanted = fold(text);
  const far = (name: string): number => mistakes(fold(name), wanted) / Math.max(3, name.length);
  const all = [
    ...clouds.map((cloud): readonly [Meaning, number] => [{ cloud }, far(cloud)]),
    ...AREAS.map((area): readonly [Meaning, number] => [{ area }, Math.min(far(area), far(words.cards.areas[area]))]),
  ];
  return all
    .filter(([, distant]) => distant <= 0.4)
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MOST_OFFERED)
    .map(([meaning]) => meaning);
}
