/** The form of the watch, filled in. What stands in it comes from outside: whatever is none of the choices is left out or refused. */
import { AREAS } from '../../cards/actions';
import type { Level } from '../../readiness/subjects';
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
  readonly digest?: string;
  readonly at?: string;
}

const LEVELS: readonly Level[] = ['blocker', 'condition', 'advice'];
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** @param offered the clouds the card offered, as it says itself: only those that the plan holds count */
export async function readForm(
  asking: Asking,
  form: FilledForm,
  offered: readonly string[],
): Promise<WatchChange | { readonly mistake: string }> {
  const { refused } = asking.words.watch;
  const known = cloudNames(await asking.assessments.current());
  const { from = '', to = '', digest = 'none', at = '' } = form;
  const days = picked(form.days)
    .map(Number)
    .filter((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  const hasHours = from !== '' || to !== '';
  if (hasHours && (from === '' || to === '')) return { mistake: refused.halfQuiet };
  if (hasHours && !(TIME.test(from) && TIME.test(to))) return { mistake: refused.badTime };
  if (digest !== 'none' && !TIME.test(at)) return { mistake: refused.badTime };
  const hours = hasHours ? { from, to } : { from: '00:00', to: '00:00' };
  const weekday = Number(digest);
  return {
    areas: AREAS.filter((area) => picked(form.areas).includes(area)),
    clouds: picked(form.clouds).flatMap((place) => {
      const name = offered[Number(place)];
      return name !== undefined && known.includes(name) ? [name] : [];
    }),
    levels: LEVELS.filter((level) => picked(form.levels).includes(level)),
    quiet: days.length === 0 && hours.from === hours.to ? 'none' : { ...hours, days },
    digest: digest === 'day' ? { every: 'day', at } : weekday >= 1 && weekday <= 7 ? { every: 'week', weekday, at } : 'none',
  };
}

function picked(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').filter((each) => each !== '');
}
