/** Wall-clock times of a place: when it is quiet there, and when a digest is due. The wall clock decides, also where it is put forward or back. */
import { DAY_MINUTES, digestDays, isQuietAt, minutesOf, ONCE_AT_MOST } from '../cards/watch-times';
import type { Digest, QuietHours } from './ports';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
/** Longer than any week of quiet days; what is quiet all the time never ends. */
const LOOKED_AHEAD = 9 * 24 * 60 * MINUTE;

/**
 * When the quiet that reigns now is over, in milliseconds; undefined: it is not quiet now. Quiet that never ends is over after nine days.
 * @param now milliseconds @param timeZone IANA name; one that nobody knows is taken for UTC
 */
export function quietUntil(quiet: QuietHours | undefined, timeZone: string, now: number): number | undefined {
  if (!quiet) return undefined;
  const wall = new WallClock(timeZone);
  if (!isOnce(quiet, now) && !isQuietAt(quiet, wall.at(now))) return undefined;
  const first = Math.floor(now / MINUTE) * MINUTE + MINUTE;
  const last = Math.max(first, onceEnd(quiet)) + LOOKED_AHEAD;
  for (let time = first; time < last; time += MINUTE) {
    if (isOnce(quiet, time)) time = Math.ceil(onceEnd(quiet) / MINUTE) * MINUTE;
    if (!isQuietAt(quiet, wall.at(time))) return time;
  }
  return last;
}

function onceEnd({ once }: QuietHours): number {
  return once ? Date.parse(once.until) : 0;
}

function isOnce({ once }: QuietHours, time: number): boolean {
  return once !== undefined && time >= Date.parse(once.from) && time < Date.parse(once.until);
}

/**
 * The first time after `after` at which the wall clock shows the digest's time; where it skips that time on its day, the first moment behind it.
 * @param after milliseconds
 */
export function nextDigest(digest: Digest, timeZone: string, after: number): number {
  const wall = new WallClock(timeZone);
  const due = minutesOf(digest.at);
  const days = digestDays(digest);
  const isDay = ({ weekday }: WallTime): boolean => days?.includes(weekday) ?? true;
  const first = Math.floor(after / MINUTE) * MINUTE;
  let before = wall.at(first);
  for (let time = first + MINUTE; time < first + LOOKED_AHEAD; time += MINUTE) {
    const at = wall.at(time);
    const isReached = at.minute >= due && (before.day !== at.day || before.minute < due);
    if (isReached && isDay(at) && !isAgain(wall, time, due)) return time;
    before = at;
  }
  return first + LOOKED_AHEAD;
}

/**
 * When the digest before the one that is due was to be posted: days are 23 or 25 hours long where clocks are changed, one may come late, and those
 * that fall within quiet come as one once it is over.
 * @param now milliseconds, at or after the one that is due
 */
export function digestBefore(digest: Digest, timeZone: string, now: number, quiet?: QuietHours): number {
  const period = (digest.every === 'week' ? 7 : 1) * DAY_MINUTES * MINUTE;
  const first = now - 2 * period - 120 * MINUTE - (quiet ? LOOKED_AHEAD : 0) - (quiet?.once ? ONCE_AT_MOST : 0);
  const posted: number[] = [];
  for (let due = nextDigest(digest, timeZone, first); due <= now; due = nextDigest(digest, timeZone, due)) {
    const at = quietUntil(quiet, timeZone, due) ?? due;
    if (at <= now && at !== posted.at(-1)) posted.push(at);
  }
  return posted.at(-2) ?? now - period;
}

/** Whether the wall clock showed that time an hour before as well: it was put back since. */
function isAgain(wall: WallClock, time: number, due: number): boolean {
  const earlier = wall.at(time - 60 * MINUTE);
  return earlier.minute === due && earlier.day === wall.at(time).day;
}

interface WallTime {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Of the day, 0 … 1439. */
  readonly minute: number;
  /** Counts days. */
  readonly day: number;
}

/** What the clocks of a time zone show. Zones change their offset on the quarter of an hour at the earliest. */
class WallClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(timeZone: string) {
    this.format = formatOf(timeZone);
  }

  at(time: number): WallTime {
    const local = Math.floor((time + this.offsetAt(time)) / MINUTE);
    const day = Math.floor(local / DAY_MINUTES);
    // 1 January 1970 was a Thursday.
    return { weekday: ((day + 3) % 7) + 1, minute: local - day * DAY_MINUTES, day };
  }

  private offsetAt(time: number): number {
    const quarter = Math.floor(time / QUARTER) * QUARTER;
    let offset = this.offsets.get(quarter);
    if (offset === undefined) this.offsets.set(quarter, (offset = this.shownAt(quarter) - quarter));
    return offset;
  }

  /** What the clocks show, as if it were UTC. */
  private shownAt(time: number): number {
    const parts = new Map(this.format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = makeFormat(timeZone);
  formats.set(timeZone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, hourCycle: 'h23', timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, hourCycle: 'h23', timeZone: 'UTC' });
  }
}
