/** Times that are past, as people write them: "yesterday", "i måndags", "the last 4 hours", "27 nov". Strict: anything else is none. */
import { dayOf, daysAfter, instant, WEEKDAYS, written, type Day } from '../walk/dates';

const MIDNIGHT = { hour: 0, minute: 0 };
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:minut(?:es?|er(?:na)?|en)?|min)$/, 60_000],
  [/^(?:hours?|h|timmar(?:na)?|timmen?)$/, 3_600_000],
  [/^(?:days?|dagar(?:na)?|dagen|dygn(?:en|et)?)$/, 86_400_000],
  [/^(?:weeks?|veckor(?:na)?|veckan?)$/, 604_800_000],
];
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:|a|an|one|en|ett)$/, 1],
  [/^(?:two|tva|couple of|ett par)$/, 2],
  [/^(?:three|tre)$/, 3],
  [/^(?:few|nagra|four|fyra)$/, 4],
];

/**
 * Since when a phrase means, milliseconds; undefined: it is no time that is past.
 * @param phrase folded: lower case, without å, ä, ö
 */
export function readSince(phrase: string, now: number, timeZone: string): number | undefined {
  const text = phrase.trim().replace(/^(?:since|sedan|sen) /, '');
  const today = dayOf(now, timeZone);
  const start = (day: Day): number => instant(day, MIDNIGHT, timeZone);
  const at = span(text, now) ?? clock(text, now, today, timeZone);
  if (at !== undefined) return at < now ? at : undefined;
  const day = pastDay(text, today, now, timeZone);
  return day && start(day) < now ? start(day) : undefined;
}

function span(text: string, now: number): number | undefined {
  const found =
    /^(?:(?:in |during |under )?(?:the |de |den |det )?(?:last|past|senaste|sista) )?(?<count>\d{1,3}|[a-z ]*?) ?(?<unit>[a-z]+)(?: ago| sedan| back)?$/.exec(
      text,
    )?.groups;
  const lasted = found && lastsOf(found['count'] ?? '', found['unit'] ?? '');
  return lasted === undefined ? undefined : now - lasted;
}

/** How long a phrase lasts, milliseconds: "2 hours", "en timme", "30 min"; undefined: it is none. @param phrase folded */
export function spanOfTime(phrase: string): number | undefined {
  const found = /^(?<count>\d{1,3}|[a-z ]*?) ?(?<unit>[a-z]+)$/.exec(phrase)?.groups;
  return found && lastsOf(found['count'] ?? '', found['unit'] ?? '');
}

function lastsOf(count: string, unit: string): number | undefined {
  const size = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const number = /^\d/.test(count) ? Number(count) : COUNTS.find(([pattern]) => pattern.test(count.trim()))?.[1];
  return size === undefined || number === undefined ? undefined : size * number;
}

function clock(text: string, now: number, today: Day, timeZone: string): number | undefined {
  const found = /^(?:kl(?:ockan)?\.? ?|at )?(?<hour>\d{1,2})[:.](?<minute>\d{2})$/.exec(text)?.groups;
  const full = /^(?:kl(?:ockan)?\.? ?|at )(?<hour>\d{1,2})$/.exec(text)?.groups;
  const time = found ?? full;
  if (!time) return undefined;
  const [hour, minute] = [Number(time['hour']), Number(time['minute'] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  const at = instant(today, { hour, minute }, timeZone);
  return at < now ? at : instant(daysAfter(today, -1), { hour, minute }, timeZone);
}

function pastDay(text: string, today: Day, now: number, timeZone: string): Day | undefined {
  if (/^(?:today|idag|i dag|this morning|i morse|midnight|midnatt)$/.test(text)) return today;
  if (/^(?:yesterday|ig ?ar|i gar|yesterday morning|last night|i natt|igar kvall)$/.test(text)) return daysAfter(today, -1);
  if (/^(?:(?:the )?day before yesterday|i ?forrgar)$/.test(text)) return daysAfter(today, -2);
  if (/^(?:last week|forra veckan|in the last week)$/.test(text)) return daysAfter(today, -7);
  if (/^(?:last month|forra manaden)$/.test(text)) return daysAfter(today, -30);
  const weekday = /^(?:last |i |pa |this )?(?<day>[a-z]+day|[a-z]+dag(?:s|en)?)$/.exec(text)?.groups?.['day'];
  if (weekday !== undefined) {
    const wanted = WEEKDAYS.findIndex((pattern) => pattern.test(weekday));
    const current = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
    return wanted < 0 ? undefined : daysAfter(today, -((current - wanted + 7) % 7 || 7));
  }
  const day = written(text.replace(/^(?:den|the) /, ''), today);
  if (!day) return undefined;
  return /20\d\d/.test(text) || instant(day, MIDNIGHT, timeZone) < now ? day : { ...day, year: day.year - 1 };
}
