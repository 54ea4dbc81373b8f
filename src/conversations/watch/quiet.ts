/** When it is to be quiet, as people say it: "quiet 22-07 mon-fri", "tyst på helger", "bara vardagar". Pure. */
import type { QuietWindow } from '../../cards/watch-times';
import { DAYS, daysIn, PLAIN_TIME, SPAN, spanOf, WEEKEND, WEEKEND_WORDS, WORKDAY_WORDS, WORKDAYS } from './when';

/** What was said of quiet; what was not said stays as it is. */
export interface QuietWish {
  /** `unread`: quiet was spoken of, and not when. */
  readonly hours?: { readonly from: string; readonly to: string } | 'none' | 'unread';
  /** For this once, as it was said: "now", "until 15", "idag". */
  readonly once?: string;
  /** What is quiet once is to end now. */
  readonly isOnceOver?: true;
  /** The days on which these hours begin; absent: every day. */
  readonly hoursOn?: readonly number[];
  /** Further hours that were said with them. */
  readonly more?: readonly QuietWindow[];
  /** Whole days. */
  readonly quietDays?: readonly number[];
}

/** Takes what a pattern finds out of what was said. */
type Take = (pattern: RegExp) => RegExpExecArray | undefined;

const NIGHT = { from: '22:00', to: '07:00' };
const OFFICE_CLOSED = { from: '17:00', to: '08:00' };

const QUIET_SAID = '\\b(?:be |vara? )?(?:quiet|silent|tyst|tysta)(?: (?:hours?|time|tid(?:en)?))?';
const BETWEEN = '(?:from |between |fran |mellan )?';
const NIGHT_WORDS = '(?:(?:at|during|by|pa|om|under) )?(?:the )?(?:nights?|natt(?:en|etid)?|natter(?:na)?)';
const ON = '(?:,? (?:on|at|pa|only|just|bara|endast|every|each|varje|the))*';

const AND = '(?:,| and| och| samt| also| aven| plus| &)+';
/** As SPAN, without groups. */
const PLAIN_SPAN = `${PLAIN_TIME} ?(?:-|to|until|till|til|and|och) ?${PLAIN_TIME}`;
const ONE_OF_SEVERAL = `${BETWEEN}${PLAIN_SPAN}(?:${ON} ${DAYS}\\b)?`;

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
  `${QUIET_SAID} ((?:(?:right |just )?(?:now|nu)|today|tonight|tomorrow|this evening|i ?dag|i ?kvall|i ?natt|i ?morgon|imorrn|resten av|the rest of|a while|en stund|ett tag|for|i|until|till|tills|fram till)\\b[^,]*|${PLAIN_SPAN} (?:today|tonight|tomorrow|i ?dag|i ?kvall|i ?natt|i ?morgon))[ ,]*$`,
);
const ONCE_OVER =
  /\b(?:(?:not|no longer|no more|stop being|end|unquiet) ?(?:quiet|silent)?(?: now| any ?more)?|(?:inte|sluta vara|var inte|sluta med) tyst(?: langre| nu| mer)?|not so quiet)$/;
const SEVERAL = new RegExp(`${QUIET_SAID}(?:${ON} (${DAYS}),?)? ${ONE_OF_SEVERAL}(?:${AND} ?${ONE_OF_SEVERAL})+`);
const EACH_OF_SEVERAL = new RegExp(`${SPAN}(?:${ON} (${DAYS})\\b)?`, 'g');
const QUIET = /\b(?:quiet|silent|tyst|tysta)(?: (?:hours?|time|tid(?:en)?))?\b/;

/** Reads what is said of quiet, and takes it out of the rest. */
export function readQuiet(take: Take): QuietWish {
  if (take(NO_QUIET)) return { hours: 'none', quietDays: [] };
  if (take(ONCE_OVER)) return { isOnceOver: true };
  const once = take(ONCE)?.[1];
  if (once !== undefined) return { once: once.trim() };
  const several = take(SEVERAL);
  if (several) return { ...hoursOfSeveral(several), ...daysToo(take) };
  const onDays = hoursOnDays(take);
  if (onDays) return { ...onDays, ...daysToo(take) };
  if (take(OFFICE)) return { hours: OFFICE_CLOSED, quietDays: WEEKEND };
  const whole = take(WHOLE_DAYS);
  if (whole) return wholeDays(daysIn(whole[1] ?? ''), take);
  return quietAtHours(take);
}

/** Every day, beside which working days may be named. */
function quietAtHours(take: Take): QuietWish {
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

/** Hours that are said to be quiet as well: "18–07 mån–fre, 12–13". `unread`: they are none. @param folded lower case, without å, ä, ö */
export function readWindows(folded: string): readonly QuietWindow[] | 'unread' {
  let left = `quiet ${folded}`;
  const take: Take = (pattern) => {
    const found = pattern.exec(left);
    if (found) left = left.slice(0, found.index) + left.slice(found.index + found[0].length);
    return found ?? undefined;
  };
  const { hours, hoursOn, more = [], quietDays } = readQuiet(take);
  if (hours === undefined || typeof hours === 'string' || quietDays || /[^ .,]/.test(left)) return 'unread';
  return [{ ...hours, ...(hoursOn && { on: hoursOn }) }, ...more];
}

/** Days before them, or behind the last alone, are of all that name none. */
function hoursOfSeveral(found: RegExpExecArray): QuietWish {
  const each = [...found[0].matchAll(EACH_OF_SEVERAL)].map((one) => ({ span: spanOf(one, 1), days: one[7] }));
  const [last] = each.slice(-1);
  const isOfAll = each.every(({ days }) => days === undefined || days === last?.days) && each.filter(({ days }) => days).length === 1;
  const shared = found[1] ?? (isOfAll ? last?.days : undefined);
  const windows = each.flatMap(({ span, days = shared }): readonly QuietWindow[] => {
    const on = days === undefined ? [] : daysIn(days);
    return typeof span === 'object' ? [{ ...span, ...(on.length > 0 && on.length < 7 && { on }) }] : [];
  });
  const [first, ...more] = windows;
  if (!first || windows.length < each.length || AROUND_THE_CLOCK.test(found[0])) return { hours: 'unread' };
  const { on: hoursOn, ...hours } = first;
  return { hours, ...(hoursOn && { hoursOn }), more };
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
