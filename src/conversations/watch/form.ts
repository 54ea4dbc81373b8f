/** The form of the watch, filled in. What stands in it comes from outside: whatever is none of the choices is left out or refused. */
import type { QuietHours } from '../../alerts/ports';
import { AREAS } from '../../cards/actions';
import type { Level } from '../../readiness/subjects';
import type { WatchWords } from '../../words/watch-words';
import type { Asking } from '../asking';
import { cloudNames, type WatchChange } from './change';

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
  const quiet = readQuiet(form, refused);
  if (typeof quiet === 'object' && 'mistake' in quiet) return quiet;
  const { digest = 'none', at = '' } = form;
  if (digest !== 'none' && !TIME.test(at)) return { mistake: refused.badTime };
  const clouds = picked(form.clouds).flatMap((place) => known.filter((name) => name === offered[Number(place)]));
  // Of what was ticked nothing may be left out: none at all would be every cloud.
  if (clouds.length < picked(form.clouds).length) return { mistake: refused.stale };
  const weekday = Number(digest);
  return {
    areas: AREAS.filter((area) => picked(form.areas).includes(area)),
    clouds,
    levels: LEVELS.filter((level) => picked(form.levels).includes(level)),
    quiet,
    digest: digest === 'day' ? { every: 'day', at } : weekday >= 1 && weekday <= 7 ? { every: 'week', weekday, at } : 'none',
  };
}

function readQuiet({ from = '', to = '', ...form }: FilledForm, refused: WatchWords['refused']): QuietHours | 'none' | Mistake {
  const days = daysOf(form.days);
  const on = daysOf(form.on);
  if (days.length === EVERY_DAY) return { mistake: refused.never };
  if (from === '' && to === '') {
    if (on.length > 0) return { mistake: refused.halfQuiet };
    return days.length === 0 ? 'none' : { from: '00:00', to: '00:00', days };
  }
  if (from === '' || to === '') return { mistake: refused.halfQuiet };
  if (!(TIME.test(from) && TIME.test(to))) return { mistake: refused.badTime };
  if (from === to) return { mistake: refused.sameTime };
  return { from, to, ...(isSome(on) && { on }), days };
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
