/** Numbers, sizes, lists and times as each language writes them; Intl does the work. */
import type { Language } from './language';

const LOCALE: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE' };
const GIB = 1024 ** 3;

/** Making a formatter takes a hundred times as long as using it. Zones come from clients, so the number kept is bounded. */
const formatters = new Map<string, unknown>();
const MOST_FORMATTERS = 200;

function kept<T>(key: string, make: () => T): T {
  const known = formatters.get(key);
  // A key names its kind of formatter, so what is kept under it is of the type that was made for it.
  if (known !== undefined) return known as T;
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  const made = make();
  formatters.set(key, made);
  return made;
}

/** `2 048` in Swedish, `2,048` in English. */
export function formatNumber(language: Language, value: number): string {
  return kept(`number ${language}`, () => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 })).format(value);
}

/**
 * A size in the unit people use for disks: GB, counted by 1,024 as Microsoft's pages do (`2 048 GB`).
 * A size that is not a whole number of them shows its bytes as well, so that a limit missed by one byte is seen.
 * Swedish groups digits by hard spaces and keeps the unit on the same line by another.
 */
export function formatBytes(language: Language, bytes: number): string {
  const space = language === 'sv' ? '\u00A0' : ' ';
  const size = `${formatNumber(language, bytes / GIB)}${space}GB`;
  return bytes % GIB === 0 ? size : `${size} (${formatNumber(language, bytes)}${space}${byteWord(language, bytes)})`;
}

/** In Swedish the unit has one form. */
function byteWord(language: Language, bytes: number): string {
  return language === 'sv' || bytes === 1 ? 'byte' : 'bytes';
}

/** `A, B och C`, `A, B and C`. */
export function formatList(language: Language, items: readonly string[], kind: 'and' | 'or' = 'and'): string {
  const type = kind === 'and' ? 'conjunction' : 'disjunction';
  return kept(`list ${language} ${kind}`, () => new Intl.ListFormat(LOCALE[language], { type })).format(items);
}

/** The first few of a list, with how many more there are: `A, B, C and 4 more`. */
export function formatSome(language: Language, items: readonly string[], most = 5): string {
  if (items.length <= most) return formatList(language, items);
  const more = formatNumber(language, items.length - most);
  return formatList(language, [...items.slice(0, most), language === 'sv' ? `${more} till` : `${more} more`]);
}

/** `12 minutes ago`, `för 3 timmar sedan`. Both are ISO times; a time ahead reads as ahead. */
export function formatAge(language: Language, observedAt: string, now: string): string {
  const seconds = Math.round((Date.parse(observedAt) - Date.parse(now)) / 1000);
  const format = kept(`age ${language}`, () => new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }));
  const size = Math.abs(seconds);
  if (size < 60) return format.format(0, 'second');
  if (size < 3600) return format.format(Math.trunc(seconds / 60), 'minute');
  if (size < 86_400) return format.format(Math.trunc(seconds / 3600), 'hour');
  return format.format(Math.trunc(seconds / 86_400), 'day');
}

/** `23 Nov 2026, 14:05` or `23 nov. 2026 14:05` in the zone given (IANA name). */
function formatTime(language: Language, time: string, timeZone: string): string {
  const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return kept(`time ${language} ${timeZone}`, make).format(new Date(time));
}

/**
 * `23 November 2026`, `23 november 2026`. Of a year alone no day is known: it stays a year.
 * @param timeZone whose day it is; absent: UTC, as the dates of documents are
 */
export function formatDate(language: Language, time: string, timeZone = 'UTC'): string {
  if (/^\d{4}$/.test(time)) return time;
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  return kept(`date ${language} ${zone}`, () => new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: zone })).format(
    new Date(time),
  );
}

/** The day of a time that somebody gave as text; what is no time is shown as it was given, between quotation marks of the language. */
export function formatDateSaid(language: Language, said: string): string {
  if (!Number.isNaN(Date.parse(said))) return formatDate(language, said);
  return language === 'sv' ? `”${said}”` : `“${said}”`;
}

/** The day of a time in a zone as inputs of dates take it: `2026-11-30`. Milliseconds; a zone that nobody knows is UTC. */
export function dayIn(time: number, timeZone: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  return kept(`day ${zone}`, () => new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: zone })).format(new Date(time));
}

/** As formatTime, with the zone's short name: `23 Nov 2026, 14:05 CET`. A zone that nobody knows is shown as UTC. */
export function formatZonedTime(language: Language, time: string, timeZone: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(LOCALE[language], { hour: '2-digit', timeZone: zone, timeZoneName: 'short' });
  const parts = kept(`zone ${language} ${zone}`, make).formatToParts(new Date(time));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  return `${formatTime(language, time, zone)} ${name}`;
}

/** The zone comes from the client: it may be anything. */
function isTimeZone(name: string): boolean {
  try {
    kept(`known ${name}`, () => new Intl.DateTimeFormat('en', { timeZone: name }));
    return true;
  } catch {
    return false;
  }
}

/** `14:08` in the zone given. */
export function formatClock(language: Language, time: string, timeZone: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const make = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(LOCALE[language], { timeStyle: 'short', timeZone: zone });
  return kept(`clock ${language} ${zone}`, make).format(new Date(time));
}

/** `14:08` on the day that `now` is in; on any other `28 Nov, 14:08`. */
export function formatMoment(language: Language, time: string, now: string, timeZone: string): string {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const day = (of: string): string =>
    kept(
      `day ${language} ${zone}`,
      () => new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'short', timeZone: zone }),
    ).format(new Date(of));
  const dated = (of: string): string =>
    kept(
      `dated ${language} ${zone}`,
      () => new Intl.DateTimeFormat(LOCALE[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone }),
    ).format(new Date(of));
  const year = (of: string): string => dated(of).slice(-4);
  const clock = formatClock(language, time, zone);
  return Math.abs(Date.parse(now) - Date.parse(time)) < 86_400_000 && day(time) === day(now)
    ? clock
    : `${year(time) === year(now) ? day(time) : dated(time)}${language === 'sv' ? '' : ','} ${clock}`;
}

/** How long something took, in its two largest units: `42 minutes`, `2 timmar och 5 minuter`. Less than a minute is said so. */
export function formatDuration(language: Language, milliseconds: number): string {
  const minutes = Math.floor(Math.max(0, milliseconds) / 60_000);
  if (minutes === 0) return language === 'sv' ? 'mindre än en minut' : 'less than a minute';
  const sizes = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor(minutes / 60) % 24],
    ['minute', minutes % 60],
  ] as const;
  const first = sizes.findIndex(([, count]) => count > 0);
  const parts = sizes.slice(first, first + 2).filter(([, count]) => count > 0);
  return formatList(
    language,
    parts.map(([unit, count]) =>
      kept(`unit ${language} ${unit}`, () => new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit, unitDisplay: 'long' })).format(
        count,
      ),
    ),
  );
}

/** `Monday`, `måndag`; 1 Monday … 7 Sunday. */
export function formatWeekday(language: Language, weekday: number): string {
  const monday = Date.UTC(2026, 0, 5);
  return kept(`weekday ${language}`, () => new Intl.DateTimeFormat(LOCALE[language], { weekday: 'long', timeZone: 'UTC' })).format(
    new Date(monday + (weekday - 1) * 86_400_000),
  );
}

/** Days of the week, 1 Monday … 7 Sunday: three or more in a row by the first and the last, `Monday to Friday`; others one by one, `lördag och söndag`. */
export function formatWeekdays(language: Language, days: readonly number[]): string {
  const isIn = (day: number): boolean => days.includes(((day + 6) % 7) + 1);
  const starts = [1, 2, 3, 4, 5, 6, 7].filter((day) => isIn(day) && !isIn(day - 1));
  const [first = 1, ...others] = starts;
  const last = first + days.length - 1;
  return others.length === 0 && days.length > 2
    ? `${formatWeekday(language, first)} ${language === 'sv' ? 'till' : 'to'} ${formatWeekday(language, ((last + 6) % 7) + 1)}`
    : formatList(
        language,
        days.map((day) => formatWeekday(language, day)),
      );
}
