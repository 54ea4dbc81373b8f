/** The form of the watch, filled in. What stands in it comes from outside: whatever is none of the choices is left out or refused. */
import { AREAS } from '../../cards/actions';
import { digestOn, isAlwaysQuiet, onceNow, quietTimes, type QuietWindow } from '../../cards/watch-times';
import type { Level } from '../../readiness/subjects';
import type { WatchWords } from '../../words/watch-words';
import type { Asking } from '../asking';
import { fold } from '../said';
import { cloudNames, type WatchChange } from './change';
import { openWatching } from './here';
import { readWindows } from './quiet';

/** What was filled in beside the button; choices that may be several are parted by commas. */
export interface FilledForm {
  readonly areas?: string;
  /** Places in the list of clouds that the card offered. */
  readonly clouds?: string;
  readonly levels?: string;
  readonly from?: string;
  readonly to?: string;
  readonly days?: string;
  /** Days on which the hours begin; none: every day. */
  readonly on?: string;
  /** Further hours, as they are typed. */
  readonly more?: string;
  /** Days on which it comes; none: never. */
  readonly digest?: string;
  readonly at?: string;
}

const LEVELS: readonly Level[] = ['blocker', 'condition', 'advice'];
const EVERY_DAY = 7;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with what was filled in. */
interface Mistake {
  readonly mistake: string;
}

/** @param offered the clouds the card offered, as it says itself: only those that the plan holds count */
export async function readForm(asking: Asking, form: FilledForm, offered: readonly string[]): Promise<WatchChange | Mistake> {
  const { refused } = asking.words.watch;
  const known = cloudNames(await asking.assessments.current());
  const hours = readHours(form, refused);
  if ('mistake' in hours) return hours;
  const { watch } = await openWatching(asking);
  const quiet = quietTimes(hours.windows, daysOf(form.days), onceNow(watch?.quiet, asking.clock.now()));
  if (quiet && isAlwaysQuiet(quiet)) return { mistake: refused.never };
  const { digest = '', at = '' } = form;
  const digests = daysOf(digest);
  // A card of another version offered something else.
  if (digests.length < picked(digest).length) return { mistake: refused.stale };
  if (digests.length > 0 && !TIME.test(at)) return { mistake: refused.badTime };
  const clouds = picked(form.clouds).flatMap((place) => known.filter((name) => name === offered[Number(place)]));
  // Of what was ticked nothing may be left out: none at all would be every cloud.
  if (clouds.length < picked(form.clouds).length) return { mistake: refused.stale };
  return {
    areas: AREAS.filter((area) => picked(form.areas).includes(area)),
    clouds,
    levels: LEVELS.filter((level) => picked(form.levels).includes(level)),
    quiet: quiet ?? 'none',
    digest: digests.length > 0 ? digestOn(digests, at) : 'none',
  };
}

function readHours(form: FilledForm, refused: WatchWords['refused']): { readonly windows: readonly QuietWindow[] } | Mistake {
  const { from = '', to = '', more = '' } = form;
  const on = daysOf(form.on);
  const further = more.trim() === '' ? [] : readWindows(fold(more.replaceAll(/[–—−]/g, '-')));
  if (further === 'unread') return { mistake: refused.badMore };
  if (from === '' && to === '') return on.length > 0 ? { mistake: refused.halfQuiet } : { windows: further };
  if (from === '' || to === '') return { mistake: refused.halfQuiet };
  if (!(TIME.test(from) && TIME.test(to))) return { mistake: refused.badTime };
  if (from === to) return { mistake: refused.sameTime };
  return { windows: [{ from, to, ...(isSome(on) && { on }) }, ...further] };
}

/** Each once, Monday first. */
function daysOf(value: string | undefined): readonly number[] {
  const days = picked(value).map(Number);
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day));
}

/** None and all of them are the same. */
function isSome(days: readonly number[]): boolean {
  return days.length > 0 && days.length < EVERY_DAY;
}

function picked(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').filter((each) => each !== '');
}
