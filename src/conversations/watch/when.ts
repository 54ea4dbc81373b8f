/** Times of day and days of the week, as people say them. Pure. */

/** With three groups: hour, minutes, half of the day. */
export const TIME = '(?:kl(?:ockan)?\\.? ?)?(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(am|pm))?';
/** The same without groups. */
export const PLAIN_TIME = '(?:kl(?:ockan)?\\.? ?)?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm))?';
/** Two times: six groups. */
export const SPAN = `${TIME} ?(?:-|to|until|till|til|and|och) ?${TIME}`;
export const WEEKEND: readonly number[] = [6, 7];
export const WORKDAYS: readonly number[] = [1, 2, 3, 4, 5];

/** Also cut short: "mon", "tors". Only where a day is expected: some are words of their own. */
const DAY_WORDS = [
  '(?:mon(?:days?)?|man(?:dag(?:ar(?:na)?|en)?)?)',
  '(?:tue(?:s(?:days?)?)?|tis(?:dag(?:ar(?:na)?|en)?)?)',
  '(?:wed(?:nesdays?)?|ons(?:dag(?:ar(?:na)?|en)?)?)',
  '(?:thu(?:r(?:s(?:days?)?)?)?|tor(?:s(?:dag(?:ar(?:na)?|en)?)?)?)',
  '(?:fri(?:days?)?|fre(?:dag(?:ar(?:na)?|en)?)?)',
  '(?:sat(?:urdays?)?|lor(?:dag(?:ar(?:na)?|en)?)?)',
  '(?:sun(?:days?)?|son(?:dag(?:ar(?:na)?|en)?)?)',
];
const DAY = `(?:${DAY_WORDS.join('|')})`;
const DAYS_IN_ROW = `${DAY}(?: ?(?:-|to|through|until|till|t o m|t\\.o\\.m\\.) ?${DAY})?`;
export const WORKDAY_WORDS = '(?:week ?days?|work ?days?|working days?|business days?|vardag(?:ar(?:na)?)?|arbetsdag(?:ar(?:na)?)?)';
export const WEEKEND_WORDS = '(?:weekends?|helg(?:er|erna|en)?)';
/** One group of days, or days by name: "vardagar", "mon-fri", "saturdays and sundays". No groups. */
export const DAYS = `(?:${WORKDAY_WORDS}|${WEEKEND_WORDS}|${DAYS_IN_ROW}(?: ?(?:,|&|/| and| och) ?(?:on |pa )?${DAYS_IN_ROW})*)`;

/** The days that such words name, Monday first. @param folded as `DAYS` found them */
export function daysIn(folded: string): readonly number[] {
  if (new RegExp(`^${WORKDAY_WORDS}$`).test(folded)) return WORKDAYS;
  if (new RegExp(`^${WEEKEND_WORDS}$`).test(folded)) return WEEKEND;
  const found = new Set<number>();
  for (const [row] of folded.matchAll(new RegExp(DAYS_IN_ROW, 'g'))) {
    const [first = 1, last = first] = [...row.matchAll(new RegExp(DAY, 'g'))].map(([word]) => dayOf(word));
    for (let day = first; ; day = (day % 7) + 1) {
      found.add(day);
      if (day === last) break;
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

function dayOf(word: string): number {
  return DAY_WORDS.findIndex((pattern) => new RegExp(`^${pattern}$`).test(word)) + 1;
}

/** Two times in a match, from a group on; undefined where they were not said. */
export function spanOf(found: RegExpExecArray, first: number): { readonly from: string; readonly to: string } | 'unread' | undefined {
  if (found[first] === undefined) return undefined;
  const from = clockOf(found[first], found[first + 1], found[first + 2]);
  const to = clockOf(found[first + 3], found[first + 4], found[first + 5]);
  return from === undefined || to === undefined || from === to ? 'unread' : { from, to };
}

/** HH:MM; undefined: no time of day. */
export function clockOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined {
  const typed = Number(hour);
  const hours = half === undefined ? typed % 24 : (typed % 12) + (half === 'pm' ? 12 : 0);
  const minutes = Number(minute ?? 0);
  if (!Number.isInteger(typed) || typed > 24 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
