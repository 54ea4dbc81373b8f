/** What people want to be told, as they say it: "storage", "Gold quiet 22-07", "bara vardagar", "sammanfattning varje dag kl 8". Pure. */
import type { Area } from '../../cards/actions';
import type { Digest } from '../../alerts/ports';
import type { Level } from '../../readiness/subjects';
import { areaOf, meansEverything } from '../areas';
import { fold } from '../said';

/** What was said; what was not said stays as it is. */
export interface WatchWish {
  /** Names as they were typed: areas by what they mean, everything else may be a cloud. Empty: none was named. */
  readonly named: readonly { readonly text: string; readonly area?: Area }[];
  readonly everything: boolean;
  /** Beside what is watched already. */
  readonly also: boolean;
  readonly levels?: readonly Level[];
  /** `unread`: quiet was spoken of, and not when. */
  readonly hours?: { readonly from: string; readonly to: string } | 'none' | 'unread';
  readonly quietDays?: readonly number[];
  readonly digest?: Digest | 'none' | 'unread';
}

const TIME = '(?:kl(?:ockan)?\\.? ?)?(\\d{1,2})(?:[:.](\\d{2}))?(?: ?(am|pm))?';
const SPAN = `${TIME} ?(?:-|to|until|till|til|and|och) ?${TIME}`;
const DIGEST = '(?:digest|summary|report|sammanfattning(?:en)?)';
const MORNING = '08:00';
const WEEKEND = [6, 7];

const NO_QUIET =
  /\b(?:(?:no|without|never|utan|ingen|inga|aldrig) (?:quiet|tyst\w*)(?: (?:hours?|time|tid(?:er)?))?|(?:quiet|tyst)(?: tid)? (?:off|av)|around the clock|dygnet runt)\b/;
const WORKDAYS = new RegExp(
  `\\b(?:only |just |bara |endast )?(?:on |pa )?(?:weekdays|workdays|working days|business days|vardagar(?:na)?|arbetsdagar(?:na)?)(?: (?:from |between |fran |mellan )?${SPAN})?`,
);
const OFFICE =
  /\b(?:only |just |bara |endast )?(?:in |during |under |pa )?(?:office hours|working hours|business hours|kontorstid(?:er)?|arbetstid)\b/;
const WEEKENDS = /\b(?:quiet|silent|tyst|tysta)(?: tid)?(?: (?:on|at|pa|under))?(?: the)? (?:weekends?|helg(?:er|erna|en)?)\b/;
const NIGHTS =
  /\b(?:quiet|silent|tyst|tysta)(?: tid)?(?: (?:at|during|by|pa|om|under))?(?: the)? (?:nights?|natt(?:en|etid)?|natter(?:na)?)\b/;
const HOURS = new RegExp(
  `\\b(?:be |var )?(?:quiet|silent|tyst|tysta)(?: (?:hours?|time|tid(?:en)?))?(?: (?:from|between|fran|mellan))? ${SPAN}`,
);
const QUIET = /\b(?:quiet|silent|tyst|tysta)(?: (?:hours?|time|tid(?:en)?))?\b/;
const NO_DIGEST = new RegExp(`\\b(?:no|without|stop|ingen|utan|sluta med) (?:the |more )?${DIGEST}\\b`);
const WITH_DIGEST = new RegExp(`\\b(?:(?:and|och|with|med) )?(?:a |the |en )?(?:(daily|weekly|daglig|veckovis) )?${DIGEST}\\b(.*)$`);
const ADVICE = /\b(?:also |with |and |aven |med |och )?(?:advice|rad)\b/;
const BLOCKERS = /\b(?:only |just |bara |endast )?(?:blockers?|what blocks|hinder|det som hindrar|blockerande)\b/;
const ALSO = /^(?:also|too|aven|ocksa)\b|\b(?:too|as well|ocksa)$/;

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:mondays?|mandag(?:ar|en)?)\b/, 1],
  [/\b(?:tuesdays?|tisdag(?:ar|en)?)\b/, 2],
  [/\b(?:wednesdays?|onsdag(?:ar|en)?)\b/, 3],
  [/\b(?:thursdays?|torsdag(?:ar|en)?)\b/, 4],
  [/\b(?:fridays?|fredag(?:ar|en)?)\b/, 5],
  [/\b(?:saturdays?|lordag(?:ar|en)?)\b/, 6],
  [/\b(?:sundays?|sondag(?:ar|en)?)\b/, 7],
];
const SMALL =
  /^(?:(?:the|a|an|only|just|bara|endast|for|to|in|on|i|pa|at|och|and|also|aven|me|us|mig|oss|here|har|this|den har|det har|channel|kanalen|cloud|moln(?:et)?|area|omrade(?:t)?|changes|alerts|larm|om|about|please|tack)(?: |$))+/;
const SMALL_END = /(?: (?:only|please|too|as well|here|har|bara|tack|ocksa|for us|at oss|med))+$/;

/** Reads what stands behind `watch`. Whatever is no time, digest or level is a name. */
export function readWish(typed: string): WatchWish {
  let text = typed.replaceAll(/[–—−]/g, '-');
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(fold(text));
    if (!found) return undefined;
    text = `${text.slice(0, found.index)},${text.slice(found.index + found[0].length)}`;
    return found;
  };
  const also = ALSO.test(fold(text));
  const digest = take(NO_DIGEST) ? 'none' : readDigest(take(WITH_DIGEST));
  const quiet = readQuiet(take);
  const levels: readonly Level[] | undefined = take(ADVICE) ? ['blocker', 'condition', 'advice'] : take(BLOCKERS) ? ['blocker'] : undefined;
  const items = namesOf(text);
  const everything = items.some((item) => meansEverything(fold(item)) || /^(?:all|alla|allting)$/.test(fold(item)));
  const named = everything
    ? []
    : items.map((item) => {
        const area = areaOf(fold(item));
        return { text: item, ...(area && { area }) };
      });
  return { named, everything, also, ...(levels && { levels }), ...quiet, ...(digest && { digest }) };
}

/** Whether anything of it says when: a line of which only that is understood is about the watch all the same. */
export function saysWhen({ hours, quietDays, digest }: WatchWish): boolean {
  return (hours !== undefined && hours !== 'unread') || quietDays !== undefined || (digest !== undefined && digest !== 'unread');
}

function readQuiet(take: (pattern: RegExp) => RegExpExecArray | undefined): Pick<WatchWish, 'hours' | 'quietDays'> {
  if (take(NO_QUIET)) return { hours: 'none', quietDays: [] };
  if (take(OFFICE)) return { hours: { from: '17:00', to: MORNING }, quietDays: WEEKEND };
  const workdays = take(WORKDAYS);
  const weekends = take(WEEKENDS) ?? workdays;
  const days = weekends ? { quietDays: WEEKEND } : {};
  const working = workdays && spanOf(workdays, 1);
  if (working) return { hours: working === 'unread' ? 'unread' : { from: working.to, to: working.from }, ...days };
  if (take(NIGHTS)) return { hours: { from: '22:00', to: '07:00' }, ...days };
  const span = take(HOURS);
  const hours = span ? (spanOf(span, 1) ?? 'unread') : take(QUIET) ? 'unread' : undefined;
  return { ...(hours && { hours }), ...days };
}

/** Two times in a match, from a group on; undefined where they were not said. */
function spanOf(found: RegExpExecArray, first: number): { readonly from: string; readonly to: string } | 'unread' | undefined {
  if (found[first] === undefined) return undefined;
  const from = clockOf(found[first], found[first + 1], found[first + 2]);
  const to = clockOf(found[first + 3], found[first + 4], found[first + 5]);
  return from === undefined || to === undefined || from === to ? 'unread' : { from, to };
}

/** HH:MM; undefined: no time of day. */
function clockOf(hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined {
  const typed = Number(hour);
  const hours = half === undefined ? typed % 24 : (typed % 12) + (half === 'pm' ? 12 : 0);
  const minutes = Number(minute ?? 0);
  if (!Number.isInteger(typed) || typed > 24 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function readDigest(found: RegExpExecArray | undefined): Digest | 'unread' | undefined {
  if (!found) return undefined;
  const [, often = '', when = ''] = found;
  const weekday = DAYS.find(([pattern]) => pattern.test(when))?.[1];
  const time = new RegExp(`(?:^|[ ,])(?:at |@ ?)?${TIME}(?:$|[ ,])`).exec(when);
  const at = time ? clockOf(time[1], time[2], time[3]) : MORNING;
  if (at === undefined) return 'unread';
  if (weekday !== undefined) return { every: 'week', weekday, at };
  if (/^(?:weekly|veckovis)$/.test(often) || /\b(?:weekly|every week|varje vecka|veckovis|en gang i veckan)\b/.test(when))
    return { every: 'week', weekday: 1, at };
  const isDaily =
    often !== '' || time !== null || /\b(?:daily|every day|each day|every morning|varje dag|dagligen|varje morgon)\b/.test(when);
  return isDaily ? { every: 'day', at } : 'unread';
}

function namesOf(text: string): readonly string[] {
  return text
    .split(/[,;+&]|\s(?:and|och|samt|plus|in|i|på|for|för)\s/i)
    .map((item) => bare(item.trim()))
    .filter((item) => item !== '');
}

/** Without small words around it: "the cloud Gold please". */
function bare(item: string): string {
  const folded = fold(item);
  const start = SMALL.exec(folded)?.[0].length ?? 0;
  const end = SMALL_END.exec(folded.slice(start))?.index ?? folded.length - start;
  return item.slice(start, start + end).trim();
}
