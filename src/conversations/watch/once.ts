/** What is to be quiet just this once: "now", "until tomorrow 8", "idag", "i två timmar", "14–16 imorgon". Pure. */
import { ONCE_AT_MOST, type QuietOnce } from '../../cards/watch-times';
import { isoTime } from '../../support/clock';
import { dayOf, daysAfter, instant, readWhen, type Day } from '../walk/dates';
import { spanOfTime } from './since';
import { clockOf, SPAN, spanOf } from './when';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When people are back at work, and up to when a night lasts. */
const MORNING = '08:00';
const NIGHT_ENDS = '07:00';
/** Who says "now" after midnight means until the same morning. */
const STILL_NIGHT = 4;

const TODAY = '(?:today|i ?dag|resten av dagen|(?:for )?the rest of (?:the|to) ?day)';
const TOMORROW = '(?:tomorrow|i ?morgon|imorrn)';
const TONIGHT = '(?:tonight|(?:for )?the night|i ?natt)';
const EVENING = '(?:this evening|i ?kvall)';
const UNTIL = '(?:until|till|tills|fram till|t o m)';

/** In milliseconds. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * From when until when a phrase means. `unread`: it says no such thing, or is past; `tooLong`: more than a month.
 * @param phrase folded: lower case, without å, ä, ö; what stood behind "quiet" @param now milliseconds @param timeZone IANA name
 */
export function readOnce(phrase: string, now: number, timeZone: string): QuietOnce | 'unread' | 'tooLong' {
  const text = phrase
    .replaceAll(/[–—]/g, '-')
    .replace(/[ .!]+$/, '')
    .replace(/^(?:right |just )?(?:now|nu)(?: (?=\S))/, '');
  const stretch = stretchOf(text, now, new Wall(now, timeZone));
  if (!stretch || stretch.until <= Math.max(now, stretch.from)) return 'unread';
  if (stretch.until - now > ONCE_AT_MOST) return 'tooLong';
  // What begins now also holds if the clock is put back.
  const from = stretch.from <= now ? now - HOUR : stretch.from;
  return { from: isoTime(from), until: isoTime(Math.ceil(stretch.until / MINUTE) * MINUTE) };
}

class Wall {
  readonly today: Day;

  constructor(
    now: number,
    readonly timeZone: string,
  ) {
    this.today = dayOf(now, timeZone);
  }

  /** @param days from today @param time HH:MM, also 24:00 */
  at(days: number, time: string): number {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const day = daysAfter(this.today, days + (hour === 24 ? 1 : 0));
    return instant(day, { hour: hour % 24, minute }, this.timeZone);
  }
}

function stretchOf(text: string, now: number, wall: Wall): Stretch | undefined {
  if (/^(?:(?:right |just )?(?:now|nu))$/.test(text)) return { from: now, until: nextMorning(now, wall) };
  if (/^(?:(?:for )?a while|en stund|ett tag)$/.test(text)) return { from: now, until: now + HOUR };
  return hoursOfDay(text, wall) ?? partOfDay(text, now, wall) ?? lasting(text, now) ?? untilThen(text, now, wall);
}

function nextMorning(now: number, wall: Wall): number {
  return wall.at(now < wall.at(0, `0${String(STILL_NIGHT)}:00`) ? 0 : 1, MORNING);
}

/** "Today 14-16", "22-07 tonight". */
function hoursOfDay(text: string, wall: Wall): Stretch | undefined {
  const day = `(?<day>${TODAY}|${TOMORROW}|${TONIGHT}|${EVENING})`;
  const between = '(?:from |between |fran |mellan )?';
  const found = new RegExp(`^${between}${SPAN},? ${day}$`).exec(text) ?? new RegExp(`^${day},? ${between}${SPAN}$`).exec(text);
  if (!found) return undefined;
  const [first] = found.slice(1, 2);
  const span = spanOf(found, first !== undefined && /^\d/.test(first) ? 1 : 2);
  if (typeof span !== 'object') return undefined;
  const days = new RegExp(`^${TOMORROW}$`).test(found.groups?.['day'] ?? '') ? 1 : 0;
  return { from: wall.at(days, span.from), until: wall.at(days + (span.to > span.from ? 0 : 1), span.to) };
}

function partOfDay(text: string, now: number, wall: Wall): Stretch | undefined {
  const is = (words: string): boolean => new RegExp(`^(?:hela |all )?${words}$`).test(text);
  if (is(TODAY)) return { from: now, until: wall.at(0, '24:00') };
  if (is(TOMORROW)) return { from: wall.at(1, '00:00'), until: wall.at(1, '24:00') };
  if (is(EVENING)) return { from: wall.at(0, '17:00'), until: wall.at(0, '24:00') };
  if (!is(TONIGHT)) return undefined;
  const isNight = now < wall.at(0, NIGHT_ENDS);
  return { from: isNight ? now : wall.at(0, /natt/.test(text) ? '22:00' : '17:00'), until: wall.at(isNight ? 0 : 1, NIGHT_ENDS) };
}

/** "For two hours", "i en halvtimme". */
function lasting(text: string, now: number): Stretch | undefined {
  const said = /^(?:for (?:the next )?|i |de narmaste )(?<span>.+)$/.exec(text)?.groups?.['span'];
  if (said === undefined) return undefined;
  const lasts = /^(?:half an hour|en halvtimme)$/.test(said) ? HOUR / 2 : spanOfTime(said);
  return lasts === undefined ? undefined : { from: now, until: now + lasts };
}

/** "Until 15", "till imorgon 8", "till måndag": of a day without a time, until its morning. */
function untilThen(text: string, now: number, wall: Wall): Stretch | undefined {
  const said = new RegExp(`^(?:${TODAY} )?${UNTIL} (?<then>.+)$`).exec(text)?.groups?.['then'];
  if (said === undefined) return undefined;
  const then = said.replace(/^(?:klockan|kl\.?|at) ?/, '');
  if (/^(?:midnight|midnatt)$/.test(then)) return { from: now, until: wall.at(0, '24:00') };
  const time = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?: ?(?<half>am|pm))?$/.exec(then)?.groups;
  const until = time ? nextClock(time, now, wall) : momentOf(then, now, wall.timeZone);
  return until === undefined ? undefined : { from: now, until };
}

function nextClock(said: Record<string, string | undefined>, now: number, wall: Wall): number | undefined {
  const clock = clockOf(said['hour'], said['minute'], said['half']);
  if (clock === undefined) return undefined;
  const today = wall.at(0, clock);
  return today > now ? today : wall.at(1, clock);
}

function momentOf(then: string, now: number, timeZone: string): number | undefined {
  const timed = then.replace(
    / (?:kl(?:ockan)?\.? ?|at )?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?$/,
    (_, hour: string, minute = '00') => ` ${hour}:${String(minute)}`,
  );
  const isDate = /\b[a-z]{3,}\.?$/.test(then);
  const alone = readWhen(`${then} ${MORNING}`, now, timeZone);
  // "24 dec" is a day, and no time of one.
  if (isDate && alone) return alone.at;
  return (readWhen(timed, now, timeZone) ?? alone)?.at;
}
