/** When a conversation is told nothing, and when its digest comes, as a watch keeps it. Days: 1 Monday … 7 Sunday; times: HH:MM of the watch's zone. */
import type { IsoTime } from '../readiness/subjects';

export const DAY_MINUTES = 24 * 60;
/** The longest that it is quiet once, milliseconds. */
export const ONCE_AT_MOST = 31 * DAY_MINUTES * 60_000;

/** Hours of a day; `from` after `to` goes over midnight. */
export interface QuietWindow {
  readonly from: string;
  readonly to: string;
  /** The days on which these hours begin: a night goes on into the morning after. Absent: every day. */
  readonly on?: readonly number[];
}

/** Quiet just this once. */
export interface QuietOnce {
  readonly from: IsoTime;
  readonly until: IsoTime;
}

/** Held while it is quiet, sent as one message afterwards. Wall-clock times of the watch's zone. */
export interface QuietHours extends QuietWindow {
  /** Further hours; absent: none. */
  readonly more?: readonly QuietWindow[];
  /** Whole days that are quiet as well. `from` equal to `to`: only these, and what is quiet once, are quiet. */
  readonly days: readonly number[];
  /** Just this once, beside what comes back; absent, and once it is over: nothing. */
  readonly once?: QuietOnce;
}

/** Digests come on some days of the week, or on all of them. */
export interface Digest {
  readonly every: 'day' | 'week';
  readonly at: string;
  /** With `week`. */
  readonly weekday?: number;
  /** With `week`, where it comes on several of its days; in place of `weekday`. */
  readonly weekdays?: readonly number[];
}

/** All hours that are quiet; none where only days are, or nothing but once. */
export function windowsOf(quiet: QuietHours | undefined): readonly QuietWindow[] {
  if (!quiet) return [];
  const { from, to, on, more = [] } = quiet;
  return from === to ? more : [{ from, to, ...(on && { on }) }, ...more];
}

/** As a watch keeps it; undefined: it is never quiet. */
export function quietTimes(
  [first, ...more]: readonly QuietWindow[],
  days: readonly number[],
  once: QuietOnce | undefined,
): QuietHours | undefined {
  if (!first && days.length === 0 && !once) return undefined;
  return { ...(first ?? { from: '00:00', to: '00:00' }), ...(more.length > 0 && { more }), days, ...(once && { once }) };
}

/** The days on which a digest comes; undefined: every day. */
export function digestDays({ every, weekday = 1, weekdays = [weekday] }: Digest): readonly number[] | undefined {
  return every === 'day' ? undefined : weekdays;
}

/** A digest on some days; all of them are every day. */
export function digestOn(days: readonly number[], at: string): Digest {
  const [first, ...others] = days;
  if (days.length >= 7) return { every: 'day', at };
  return others.length === 0 ? { every: 'week', weekday: first ?? 1, at } : { every: 'week', weekdays: days, at };
}

/** What is quiet once, as long as that is not over. @param now ISO time, or milliseconds */
export function onceNow(quiet: QuietHours | undefined, now: IsoTime | number): QuietOnce | undefined {
  const { once } = quiet ?? {};
  return once && Date.parse(once.until) > (typeof now === 'number' ? now : Date.parse(now)) ? once : undefined;
}

/** Whether what comes back is quiet then. @param minute of the day, 0 … 1439 */
export function isQuietAt(quiet: QuietHours, { weekday, minute }: { readonly weekday: number; readonly minute: number }): boolean {
  return quiet.days.includes(weekday) || windowsOf(quiet).some((window) => isWithin(window, weekday, minute));
}

/** Whether what comes back leaves no minute of any week. */
export function isAlwaysQuiet(quiet: QuietHours): boolean {
  const week = Array.from({ length: 7 * DAY_MINUTES }, (_, minute) => minute);
  return week.every((minute) => isQuietAt(quiet, { weekday: Math.floor(minute / DAY_MINUTES) + 1, minute: minute % DAY_MINUTES }));
}

function isWithin({ from, to, on }: QuietWindow, weekday: number, minute: number): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const begins = (day: number): boolean => on?.includes(day) ?? true;
  if (start <= end) return minute >= start && minute < end && begins(weekday);
  // What goes on after midnight began the day before.
  return minute >= start ? begins(weekday) : minute < end && begins(weekday === 1 ? 7 : weekday - 1);
}

/** @param time HH:MM */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
