/** What people want to be told, as they say it: "storage", "Gold quiet 22-07", "bara vardagar", "sammanfattning varje dag kl 8". Pure. */
import type { Area } from '../../cards/actions';
import type { Digest } from '../../alerts/ports';
import type { Level } from '../../readiness/subjects';
import { areaOf, meansEverything } from '../areas';
import { digestOn } from '../../cards/watch-times';
import { fold } from '../said';
import { readQuiet, type QuietWish } from './quiet';
import { clockOf, DAYS, daysIn, TIME } from './when';

/** What was said; what was not said stays as it is. */
export interface WatchWish extends QuietWish {
  /** Names as they were typed: areas by what they mean, everything else may be a cloud. Empty: none was named. */
  readonly named: readonly { readonly text: string; readonly area?: Area }[];
  readonly everything: boolean;
  /** Beside what is watched already. */
  readonly also: boolean;
  readonly levels?: readonly Level[];
  readonly digest?: Digest | 'none' | 'unread';
}

const DIGEST = '(?:digest|summary|report|sammanfattning(?:en)?|sammandrag(?:et)?)';
const MORNING = '08:00';
const NO_DIGEST = new RegExp(
  `\\b(?:(?:no|without|stop|ingen|utan|sluta med) (?:the |more )?${DIGEST}|${DIGEST} (?:off|av)(?= ?(?:$|[,;.])))\\b`,
);
const NO_ADVICE = /\b(?:but |men )?(?:no|not|without|utan|inga|inte) (?:advice|rad)\b/;
const LEVEL = '(?:blockers?|what blocks|hinder|det som hindrar|blockerande|conditions?|forbehall|advice|rad)';
const LEVELS_SAID = new RegExp(
  `\\b(?:(?:also|with|and|aven|med|och|only|just|bara|endast) )*${LEVEL}(?:(?: ?, ?| ?& ?| )(?:(?:and|och|or|eller|aven|also) )?${LEVEL})*\\b`,
);
const LEVEL_NAMES: readonly (readonly [Level, RegExp])[] = [
  ['blocker', /\b(?:blockers?|what blocks|hinder|det som hindrar|blockerande)\b/],
  ['condition', /\b(?:conditions?|forbehall)\b/],
  ['advice', /\b(?:advice|rad)\b/],
];
/** Whatever there is, advice too. */
export const ALL_LEVELS: readonly Level[] = ['blocker', 'condition', 'advice'];
const ALSO = /^(?:also|too|aven|ocksa)\b|\b(?:too|as well|ocksa)$/;

const DAILY = /\b(?:daily|dagligen|daglig|(?:every|each|varje) (?:day|morning|dag|morgon)|once a day)\b/;
const WEEKLY = /\b(?:weekly|veckovis|(?:every|each|varje) (?:week|vecka)|once a week|en gang i veckan)\b/;
/** One part of when a digest comes. What follows that is none of these is not of the digest. */
const DIGEST_PART = [
  DAILY.source,
  WEEKLY.source,
  '(?:to|for|at|till) (?:us|me|oss|mig)|here|har',
  `(?:(?:and|och|&|samt) )?(?:(?:only|just|bara|endast) )?(?:(?:on|pa|every|each|varje) )*${DAYS}\\b`,
  `(?:at |@ ?)?${TIME}(?=$|[ ,])`,
].join('|');
const WITH_DIGEST = new RegExp(
  `\\b(?:(?:and|och|with|med) )?(?:a |the |en )?(?:(daily|weekly|daglig|veckovis) )?${DIGEST}\\b((?:[ ,]+(?:${DIGEST_PART}))*)`,
);
/** How often: a digest with such a word behind it is asked for, also where it is not understood. */
const OFTEN =
  /\b(?:every|each|hourly|twice|monthly|var(?:je|annan|annat|t|tredje)?|timvis|manadsvis|ganger|daily|weekly|dagligen|\d{1,2})\b|\b\w+(?:days?|dag(?:ar|arna|en)?)\b/;
const SMALL =
  /^(?:(?:the|a|an|only|just|bara|endast|for|to|in|on|i|pa|at|och|and|also|too|aven|ocksa|me|us|mig|oss|here|har|this|den har|det har|channel|kanalen|cloud|moln(?:et)?|area|omrade(?:t)?|changes|alerts|larm|om|about|please|tack)(?: |$))+/;
const SMALL_END = /(?: (?:only|please|too|as well|here|har|bara|tack|ocksa|for us|at oss|med))+$/;

/** Reads what stands behind `watch`. Whatever is no time, digest or level is a name. @param less it stands behind `unwatch`: levels are those to be taken away */
export function readWish(typed: string, less = false): WatchWish {
  // Everything in Gold is Gold.
  let text = typed.replaceAll(/[–—−]/g, '-').replace(/\b(?:everything|allt) (?=(?:in|i|for|för|på|on) )/i, '');
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(fold(text));
    if (!found) return undefined;
    text = `${text.slice(0, found.index)},${text.slice(found.index + found[0].length)}`;
    return found;
  };
  const also = ALSO.test(fold(text));
  const ofDigest = take(NO_DIGEST) ? undefined : take(WITH_DIGEST);
  const digest = NO_DIGEST.test(fold(typed)) ? 'none' : readDigest(ofDigest);
  if (ofDigest && digest === 'unread') text = text.slice(0, ofDigest.index) + text.slice(ofDigest.index + 1).replace(/^[^,]*/, '');
  const quiet = readQuiet(take);
  const levels = readLevels(take, less);
  const items = namesOf(text);
  const everything = items.some(isEverything);
  const named = items
    .filter((item) => !isEverything(item))
    .map((item) => {
      const area = areaOf(fold(item));
      return { text: item, ...(area && { area }) };
    });
  return { named, everything, also, ...(levels && { levels }), ...quiet, ...(digest && { digest }) };
}

function isEverything(item: string): boolean {
  return meansEverything(fold(item)) || /^(?:all|alla|allting)$/.test(fold(item));
}

/** Only where, or whom: "here", "åt oss", "this channel". */
const HERE = /^(?:(?:for|to|in|on|at|i|pa|me|us|mig|oss|here|har|this|the|den|det|channel|kanalen|chat|chatten|group|gruppen)(?: |$))+$/;

/** Whether what stands behind `watch` asks for nothing in particular: it is said where alone, or not at all. */
export function meansHere(typed: string): boolean {
  return typed === '' || HERE.test(fold(typed));
}

/** Whether nothing of it was read. */
export function isUnread({ named, everything, levels, hours, quietDays, once, isOnceOver, digest }: WatchWish): boolean {
  return named.length === 0 && !everything && [levels, hours, quietDays, once, isOnceOver, digest].every((part) => part === undefined);
}

/** Whether anything of it says when: a line of which only that is understood is about the watch all the same. */
export function saysWhen({ hours, quietDays, once, isOnceOver, digest }: WatchWish): boolean {
  return (
    once !== undefined ||
    isOnceOver === true ||
    (hours !== undefined && hours !== 'unread') ||
    quietDays !== undefined ||
    (digest !== undefined && digest !== 'unread')
  );
}

/** Whether it asks for a digest at times that are not understood, or cannot be had. */
export function asksForDigest(typed: string): boolean {
  return readWish(typed).digest === 'unread' && OFTEN.test(fold(typed));
}

function readLevels(take: (pattern: RegExp) => RegExpExecArray | undefined, less: boolean): readonly Level[] | undefined {
  if (take(NO_ADVICE)) return less ? ['advice'] : ['blocker', 'condition'];
  const [said] = take(LEVELS_SAID) ?? [];
  if (said === undefined) return undefined;
  const levels = LEVEL_NAMES.flatMap(([level, pattern]) => (pattern.test(said) ? [level] : []));
  if (less) return levels;
  // Advice comes beside the rest, where it is not all that is wanted.
  return levels.length === 1 && levels[0] === 'advice' && !/\b(?:only|just|bara|endast)\b/.test(said) ? ALL_LEVELS : levels;
}

function readDigest(found: RegExpExecArray | undefined): Digest | 'unread' | undefined {
  if (!found) return undefined;
  const [, often = '', when = ''] = found;
  const said = `${often} ${when}`;
  const days = [...new Set([...when.matchAll(new RegExp(`\\b${DAYS}\\b`, 'g'))].flatMap(([named]) => daysIn(named)))].toSorted(
    (a, b) => a - b,
  );
  const times = [...when.matchAll(new RegExp(`(?:^|[ ,@])${TIME}(?=$|[ ,])`, 'g'))];
  const [time] = times;
  const at = time ? clockOf(time[1], time[2], time[3]) : MORNING;
  const isDaily = DAILY.test(said);
  // A digest comes at one time, on some days or on all of them.
  if (at === undefined || times.length > 1 || (isDaily && days.length > 0)) return 'unread';
  if (days.length > 0) return digestOn(days, at);
  if (WEEKLY.test(said)) return digestOn([1], at);
  return isDaily || time ? { every: 'day', at } : 'unread';
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
