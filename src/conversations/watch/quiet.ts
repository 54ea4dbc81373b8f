/** When it is to be quiet, as people say it: "quiet 22-07 mon-fri", "tyst på helger", "bara vardagar". Pure. */
import { DAYS, daysIn, SPAN, spanOf, WEEKEND, WEEKEND_WORDS, WORKDAY_WORDS, WORKDAYS } from './when';

/** What was said of quiet; what was not said stays as it is. */
export interface QuietWish {
  /** `unread`: quiet was spoken of, and not when. */
  readonly hours?: { readonly from: string; readonly to: string } | 'none' | 'unread';
  /** With `unread`: for this once ("quiet now"), which cannot be had. */
  readonly isOnce?: true;
  /** The days on which these hours begin; absent: every day. */
  readonly hoursOn?: readonly number[];
  /** Whole days. */
  readonly quietDays?: readonly number[];
}

/** Takes what a pattern finds out of what was said. */
type Take = (pattern: RegExp) => RegExpExecArray | undefined;

const NIGHT = { from: '22:00', to: '07:00' };
const OFFICE_CLOSED = { from: '17:00', to: '08:00' };

const QUIET_SAID = '\\b(?:be |var )?(?:quiet|silent|tyst|tysta)(?: (?:hours?|time|tid(?:en)?))?';
const BETWEEN = '(?:from |between |fran |mellan )?';
const NIGHT_WORDS = '(?:(?:at|during|by|pa|om|under) )?(?:the )?(?:nights?|natt(?:en|etid)?|natter(?:na)?)';
const ON = '(?:,? (?:on|at|pa|only|just|bara|endast|every|each|varje|the))*';

const NO_QUIET =
  /\b(?:(?:no|without|never|utan|ingen|inga|aldrig) (?:quiet|tyst\w*)(?: (?:hours?|time|tid(?:er)?))?|(?:quiet|tyst)(?: tid)? (?:off|av)|around the clock|dygnet runt)\b/;
const ONLY_WORKDAYS = new RegExp(`\\b(?:only |just |bara |endast )?(?:on |pa )?${WORKDAY_WORDS}(?: ${BETWEEN}${SPAN})?`);
/** Hours on some days: the days behind them, or before them. */
const HOURS_ON = new RegExp(`${QUIET_SAID} (?:${BETWEEN}${SPAN}|${NIGHT_WORDS})${ON} (${DAYS})\\b`);
const ON_HOURS = new RegExp(`${QUIET_SAID}${ON} (${DAYS}),? (?:${BETWEEN}${SPAN}|${NIGHT_WORDS})(?![\\w:.])`);
const WHOLE_DAYS = new RegExp(`${QUIET_SAID}(?:${ON}(?: (?:under|all|all of|hela|hela dagen|all day|whole|alla))*)* (${DAYS})\\b`);
/** Beside hours that were said, or other days. */
const DAYS_TOO = new RegExp(`(?:,| and| also| plus| &| och| samt| aven)+(?: (?:on|at|all|all of|pa|hela|the))* (${DAYS})\\b`);
/** Not from midnight to seven: all the time. */
const AROUND_THE_CLOCK = /\b24 ?- ?7$/;
const OFFICE =
  /\b(?:only |just |bara |endast )?(?:in |during |under |pa )?(?:office hours|working hours|business hours|kontorstid(?:er)?|arbetstid)\b/;
const WEEKENDS_TOO = new RegExp(`\\b(?:(?:and|also|plus|och|samt|aven) )*(?:(?:on|at|all|pa|hela) )*(?:the )?${WEEKEND_WORDS}\\b`);
const NIGHTS = new RegExp(`${QUIET_SAID} ${NIGHT_WORDS}\\b`);
const HOURS = new RegExp(`${QUIET_SAID}(?: (?:from|between|fran|mellan))? ${SPAN}`);
/** For this once: quiet hours come back every day, or every week. */
const ONCE = new RegExp(
  `${QUIET_SAID} (?:(?:right |just )?(?:now|nu)|today|tonight|tomorrow|i ?dag|i ?kvall|i ?natt|i ?morgon|a while|en stund|for (?:an?|the next|\\d+) ?\\w*|(?:until|till|tills)(?: \\S+){1,2})$`,
);
const QUIET = /\b(?:quiet|silent|tyst|tysta)(?: (?:hours?|time|tid(?:en)?))?\b/;

/** Reads what is said of quiet, and takes it out of the rest. */
export function readQuiet(take: Take): QuietWish {
  if (take(NO_QUIET)) return { hours: 'none', quietDays: [] };
  if (take(ONCE)) return { hours: 'unread', isOnce: true };
  const onDays = hoursOnDays(take);
  if (onDays) return { ...onDays, ...daysToo(take) };
  if (take(OFFICE)) return { hours: OFFICE_CLOSED, quietDays: WEEKEND };
  const whole = take(WHOLE_DAYS);
  if (whole) return wholeDays(daysIn(whole[1] ?? ''), take);
  const workdays = take(ONLY_WORKDAYS);
  const days = workdays ? { quietDays: WEEKEND } : {};
  const working = workdays && spanOf(workdays, 1);
  if (working) return { hours: working === 'unread' ? 'unread' : { from: working.to, to: working.from }, ...days };
  if (take(NIGHTS)) return { hours: NIGHT, ...days, ...daysToo(take) };
  const span = take(HOURS);
  const isRead = span && !AROUND_THE_CLOCK.test(span[0]);
  const hours = isRead ? (spanOf(span, 1) ?? 'unread') : span || take(QUIET) ? 'unread' : undefined;
  return { ...(hours && { hours }), ...days, ...(hours && daysToo(take)) };
}

/** Without hours: all of those days. Whoever names the working days may mean that alerts come on these alone. */
function wholeDays(days: readonly number[], take: Take): QuietWish {
  if (days.join() === WORKDAYS.join()) return { hours: 'unread' };
  return { quietDays: union(days, daysToo(take).quietDays ?? []) };
}

function hoursOnDays(take: Take): QuietWish | undefined {
  const before = take(HOURS_ON);
  const found = before ?? take(ON_HOURS);
  if (!found) return undefined;
  const [days, span] = before ? [found[7], spanOf(found, 1)] : [found[1], spanOf(found, 2)];
  const hours = AROUND_THE_CLOCK.test(found[0]) ? 'unread' : (span ?? NIGHT);
  const hoursOn = daysIn(days ?? '');
  return hours === 'unread' ? { hours } : { hours, ...(hoursOn.length < 7 && { hoursOn }) };
}

function daysToo(take: Take): Pick<QuietWish, 'quietDays'> {
  const weekends = take(WEEKENDS_TOO) ? WEEKEND : [];
  const others = take(DAYS_TOO)?.[1];
  const days = union(weekends, others === undefined ? [] : daysIn(others));
  return days.length > 0 ? { quietDays: days } : {};
}

function union(some: readonly number[], others: readonly number[]): readonly number[] {
  return [...new Set([...some, ...others])].toSorted((a, b) => a - b);
}
