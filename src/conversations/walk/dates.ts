/**
 * Days and times as people write them in English and Swedish: "30 nov", "imorgon bitti", "om två veckor". Strict: a phrase that is not wholly a
 * day or a time is none. Own code, since no date library reads Swedish, and those that read English find dates inside of other words.
 */

/** When somebody meant. */
export interface When {
  /** Milliseconds. */
  readonly at: number;
}

const DAY = 86_400_000;

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:en|ett|a|an|one)$/, 1],
  [/^(?:tva|ett par|two|a couple of|couple of|a few|nagra)$/, 2],
  [/^(?:tre|three)$/, 3],
  [/^(?:fyra|four)$/, 4],
  [/^(?:fem|five)$/, 5],
  [/^(?:sex|six)$/, 6],
  [/^(?:sju|seven)$/, 7],
  [/^(?:atta|eight)$/, 8],
  [/^(?:nio|nine)$/, 9],
  [/^(?:tio|ten)$/, 10],
  [/^(?:fjorton|fourteen)$/, 14],
  [/^(?:trettio|thirty)$/, 30],
];

const UNITS: readonly (readonly [RegExp, 'minute' | 'hour' | 'day' | 'month' | 'year', number])[] = [
  [/^(?:min(?:uter|ut|utes|ute|s)?)$/, 'minute', 1],
  [/^(?:h|tim(?:mar|me|ma)?|hours?)$/, 'hour', 1],
  [/^(?:dag(?:ar|en|arna)?|dygn|days?|d)$/, 'day', 1],
  [/^(?:veck(?:or|a)|v|weeks?|w)$/, 'day', 7],
  [/^(?:man(?:ader|ad)?|months?)$/, 'month', 1],
  [/^(?:kvartal|quarters?)$/, 'month', 3],
  [/^(?:ar|years?)$/, 'year', 1],
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:ust[i]?)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const WEEKDAYS = [
  /^(?:sondag|sunday|son|sun)/,
  /^(?:mandag|monday|man|mon)/,
  /^(?:tisdag|tuesday|tis|tue)/,
  /^(?:onsdag|wednesday|ons|wed)/,
  /^(?:torsdag|thursday|tors|thu)/,
  /^(?:fredag|friday|fre|fri)/,
  /^(?:lordag|saturday|lor|sat)/,
];
const WEEKDAY = '(?<weekday>(?:son|man|tis|ons|tors|fre|lor)dag(?:en)?|sunday|monday|tuesday|wednesday|thursday|friday|saturday)';

/** Hours of the day that have a name. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:bitti|morning|pa morgonen|tidigt|early)$/, 8],
  [/^(?:formiddag(?:en)?|pa formiddagen|before noon)$/, 10],
  [/^(?:efter lunch(?:en)?|after lunch)$/, 13],
  [/^(?:vid lunch|lunch|lunchtid|at noon|noon)$/, 12],
  [/^(?:eftermiddag(?:en)?|pa eftermiddagen|afternoon)$/, 15],
  [/^(?:kvall(?:en)?|pa kvallen|evening|night)$/, 19],
];

/** A day without a time lasts until its end. */
const END_OF_DAY = { hour: 23, minute: 59 };

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * When a phrase means; undefined: it is no time, or none that is still to come.
 * @param phrase folded: lower case, without å, ä, ö
 * @param timeZone IANA name; one that nobody knows counts as UTC
 */
export function readWhen(phrase: string, now: number, timeZone: string): When | undefined {
  const text = phrase
    .trim()
    .replace(/^(?:den|the|on|pa|by|senast|till|until) /, '')
    .replace(/^(?:(?:for )?(?:the |de )?(?:next|nasta|narmaste|kommande|coming) )(?=(?:\d|tva|tre|fyra|fem|two|three|four|five))/, '')
    .replace(/^(?:first thing|early|tidigt) (?<day>tomorrow|imorgon|i morgon|on \S+|\S+day)(?: morning)?$/, '$<day> bitti')
    .replace(/^(?:senare )?(?:i eftermiddag|this afternoon)$/, 'idag eftermiddag')
    .replace(/[.!]+$/, '');
  const at = duration(text, now, timeZone) ?? onDay(text, now, timeZone);
  return at !== undefined && at > now ? { at } : undefined;
}

function duration(text: string, now: number, timeZone: string): number | undefined {
  const found =
    /^(?:om|in|i|for|inom|within|under|ytterligare|another)? ?(?<count>\d{1,3}|en|ett par|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|fjorton|trettio|nagra|an?|one|two|a couple of|couple of|a few|three|four|five|six|seven|eight|nine|ten|fourteen|thirty) ?(?<unit>[a-z]+)(?: framat| till| from now)?$/.exec(
      text,
    )?.groups;
  if (!found) return undefined;
  const { count = '', unit = '' } = found;
  // "Av" is no "a v".
  if (!/^\d/.test(count) && !text.includes(`${count} ${unit}`)) return undefined;
  const number = /^\d/.test(count) ? Number(count) : NUMBERS.find(([pattern]) => pattern.test(count))?.[1];
  const known = UNITS.find(([pattern]) => pattern.test(unit));
  if (number === undefined || !known || number === 0) return undefined;
  const [, size, each] = known;
  if (size === 'minute') return now + number * 60_000;
  if (size === 'hour') return now + number * 3_600_000;
  const today = dayOf(now, timeZone);
  const months = size === 'month' ? number * each : size === 'year' ? number * 12 : 0;
  const day = months > 0 ? monthsAfter(today, months) : daysAfter(today, number * each);
  return instant(day, END_OF_DAY, timeZone);
}

function onDay(text: string, now: number, timeZone: string): number | undefined {
  const today = dayOf(now, timeZone);
  const clock =
    /^(?<day>.+?)(?:,? (?:kl(?:ockan)?\.?|at)? ?(?<hour>\d{1,2})[:.](?<minute>\d{2})| (?:kl(?:ockan)?\.?|at) (?<full>\d{1,2}))$/.exec(
      text,
    )?.groups;
  const alone = /^(?:at |kl(?:ockan)?\.? )?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? ?(?<half>am|pm)?$/.exec(text);
  if (alone && /^(?:at|kl)|[ap]m$|:/.test(text)) return today24(alone.groups ?? {}, today, timeZone);
  const exact = clock && namedDay(clock['day'] ?? '', today);
  if (clock && exact) {
    const hour = Number(clock['hour'] ?? clock['full']);
    const minute = Number(clock['minute'] ?? 0);
    return hour < 24 && minute < 60 ? instant(exact, { hour, minute }, timeZone) : undefined;
  }
  const day = namedDay(text, today);
  if (day) return instant(day, END_OF_DAY, timeZone);
  const split =
    /^(?<day>idag|i dag|today|tonight|ikvall|i kvall|imorgon|i ?morgon|imorn|imorrn|imorron|i morron|tomorrow|tmrw|overmorgon|i overmorgon|\S*day|\S*dag(?:en)?) ?(?<part>.*)$/.exec(
      text,
    )?.groups;
  const part = PARTS.find(([pattern]) => pattern.test(split?.['part'] ?? ''));
  const named = split && namedDay(split['day'] ?? '', today);
  return named && part ? instant(named, { hour: part[1], minute: 0 }, timeZone) : undefined;
}

/** An hour of today: `at 3pm`, `kl 15`, `15:30`. */
function today24(said: Record<string, string | undefined>, today: Day, timeZone: string): number | undefined {
  const hour = (Number(said['hour']) % (said['half'] === undefined ? 24 : 12)) + (said['half'] === 'pm' ? 12 : 0);
  const minute = Number(said['minute'] ?? 0);
  return Number(said['hour']) < 24 && minute < 60 ? instant(today, { hour, minute }, timeZone) : undefined;
}

function namedDay(text: string, today: Day): Day | undefined {
  if (/^(?:idag|i dag|today|tonight|ikvall|i kvall|senare idag|later today|dagens slut|end of (?:the )?day|eod)$/.test(text)) return today;
  if (/^(?:imorgon|i ?morgon|imorn|imorrn|imorron|i morron|tomorrow|tomorow|tommorow|tmrw)$/.test(text)) return daysAfter(today, 1);
  if (/^(?:i ?overmorgon|overmorgon|the day after tomorrow|day after tomorrow)$/.test(text)) return daysAfter(today, 2);
  if (/^(?:efter helgen|after the weekend|after weekend)$/.test(text)) return weekday('monday', today);
  if (/^(?:i helgen|helgen|i? ?nasta helg|(?:this |the |next )?weekend)$/.test(text)) return weekday('saturday', today);
  if (/^(?:nasta vecka|next week)$/.test(text)) return daysAfter(today, 7);
  if (/^(?:nasta manad|next month)$/.test(text)) return monthsAfter(today, 1);
  if (/^(?:manadsskiftet|slutet av manaden|manadens slut|end of (?:the |this )?month)$/.test(text)) return lastOfMonth(today);
  if (/^(?:arsskiftet|slutet av aret|arets slut|nyar|end of (?:the |this )?year|new year|new year's eve)$/.test(text))
    return { year: today.year, month: 12, day: 31 };
  const year = Number(/^(?:ar |aret |year |the year )?(?<year>2[01]\d\d)$/.exec(text)?.groups?.['year']);
  if (year >= today.year) return { year, month: 12, day: 31 };
  return weekday(text, today) ?? week(text, today) ?? lastOf(text, today) ?? written(text, today);
}

/** `v 50`, `vecka 50`, `week 50`: its Monday (ISO 8601). */
function week(text: string, today: Day): Day | undefined {
  const number = Number(/^(?:v|v\.|vecka|week|w) ?(?<number>\d{1,2})$/.exec(text)?.groups?.['number']);
  if (!(number >= 1 && number <= 53)) return undefined;
  const inYear = (year: number): Day => {
    const fourth = Date.UTC(year, 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
    return fromUtc(monday + (number - 1) * 7 * DAY);
  };
  const day = inYear(today.year);
  const isPast = Date.UTC(day.year, day.month - 1, day.day) < Date.UTC(today.year, today.month - 1, today.day);
  return isPast ? inYear(today.year + 1) : day;
}

/** `sista november`, `the last of November`. */
function lastOf(text: string, today: Day): Day | undefined {
  const name = new RegExp(`^(?:the )?(?:sista|last)(?: day)?(?: of| i| in)? ${MONTH}$`).exec(text)?.groups?.['month'];
  if (name === undefined) return undefined;
  const month = MONTHS.findIndex((each) => new RegExp(`^${each}`).test(name)) + 1;
  return lastOfMonth({ year: today.year + (month < today.month ? 1 : 0), month, day: 1 });
}

function weekday(text: string, today: Day): Day | undefined {
  const found = new RegExp(`^(?:nasta |next |nu pa |pa |this |kommande |coming )?${WEEKDAY}$`).exec(text)?.groups?.['weekday'];
  if (found === undefined) return undefined;
  const wanted = WEEKDAYS.findIndex((pattern) => pattern.test(found));
  const current = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  return daysAfter(today, (wanted - current + 7) % 7 || 7);
}

/** `2026-11-30`, `30 nov`, `Nov 30th, 2026`, `30/11`. A day without a year is the next one there is. */
export function written(text: string, today: Day): Day | undefined {
  const iso = /^(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(text)?.groups;
  const numbers = /^(?<day>\d{1,2})[/.](?<month>\d{1,2})\.?(?:[/.]?(?<year>20\d\d))?$/.exec(text)?.groups;
  const dayFirst = new RegExp(`^(?:the )?(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th)?\\.? (?:of )?${MONTH}(?:,? (?<year>20\\d\\d))?$`).exec(
    text,
  )?.groups;
  const monthFirst = new RegExp(`^${MONTH} (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d\\d))?$`).exec(text)?.groups;
  const found = iso ?? numbers ?? dayFirst ?? monthFirst;
  if (!found) return undefined;
  const name = found['month'] ?? '';
  const month = /^\d/.test(name) ? Number(name) : MONTHS.findIndex((each) => new RegExp(`^${each}`).test(name)) + 1;
  const day = Number(found['day']);
  const year = found['year'] === undefined ? undefined : Number(found['year']);
  const isPast = month < today.month || (month === today.month && day < today.day);
  const full = { year: year ?? today.year + (isPast ? 1 : 0), month, day };
  const there = new Date(Date.UTC(full.year, month - 1, day));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day ? full : undefined;
}

/** So many days on, or back. */
export function daysAfter(day: Day, count: number): Day {
  return fromUtc(Date.UTC(day.year, day.month - 1, day.day) + count * DAY);
}

/** The same day some months on, or the last one of a shorter month. */
function monthsAfter({ year, month, day }: Day, count: number): Day {
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: Math.min(day, last.getUTCDate()) };
}

function lastOfMonth({ year, month }: Day): Day {
  return fromUtc(Date.UTC(year, month, 0));
}

function fromUtc(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day a time is in, in a zone. @param time milliseconds */
export function dayOf(time: number, timeZone: string): Day {
  return fromUtc(time + offset(time, timeZone));
}

/** Milliseconds of a time of day in a zone. */
export function instant(
  { year, month, day }: Day,
  { hour, minute }: { readonly hour: number; readonly minute: number },
  timeZone: string,
): number {
  const local = Date.UTC(year, month - 1, day, hour, minute);
  const first = local - offset(local, timeZone);
  return local - offset(first, timeZone);
}

/** Making one takes longer than all else that is read in a line. */
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 50;

/** Milliseconds that a zone is ahead of UTC at a time. */
function offset(time: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? formatIn(timeZone);
  if (formats.size < MOST_FORMATS) formats.set(timeZone, format);
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(new Date(time))) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(time / 1000) * 1000;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const fields = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...fields, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...fields, timeZone: 'UTC' });
  }
}
