/** Until when an answer was given: a day counts to its end and is said alone; an hour of it is said as well. */
import { dayIn, formatDate, formatZonedTime } from '../../words/format';
import type { Words } from '../../words/words';

interface Said {
  readonly until: (day: string) => string;
  readonly untilTime: (time: string) => string;
}

const MINUTE = 60_000;

/** @param end ISO time. @param said the words around it */
export function endText({ language }: Words, said: Said, end: string, timeZone: string): string {
  const isWholeDay = dayIn(Date.parse(end) + MINUTE, timeZone) !== dayIn(Date.parse(end), timeZone);
  return isWholeDay ? said.until(formatDate(language, end, timeZone)) : said.untilTime(formatZonedTime(language, end, timeZone));
}
