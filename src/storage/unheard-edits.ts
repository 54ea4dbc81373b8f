/** Edits of which nobody heard whether the channel took them: it may take one after a newer one, and people would see for ever what is so no more. */
import type { AlertMessage } from '../alerts/ports';

type Posted = NonNullable<AlertMessage['posted']>;

/** What the channel has of a message, as it is kept. Times are milliseconds. */
interface Kept extends Posted {
  /** The edit that a sender has under way, or had when it ended. */
  readonly trying?: Tried;
  /** Of those that were not heard of the oldest version, and the newest time. */
  readonly unheard?: Tried;
}

interface Tried {
  readonly version: number;
  readonly at: number;
}

/** What the channel was asked for longer ago it takes no more: a request is given up after ten seconds, and gateways on its way give up soon after. */
const TAKEN_WITHIN = 60_000;

/** A sender takes up an edit of this version. @param posted as it is kept @returns to be kept */
export function withTry(posted: string, version: number, now: number): string {
  const { trying, ...kept } = JSON.parse(posted) as Kept;
  const unheard = trying ? { version: Math.min(trying.version, kept.unheard?.version ?? trying.version), at: trying.at } : kept.unheard;
  return JSON.stringify({ ...kept, ...(unheard && { unheard }), trying: { version, at: now } } satisfies Kept);
}

/** The edit under way was not taken, as the channel itself said. */
export function withoutTry(posted: string): string {
  const { trying: _, ...kept } = JSON.parse(posted) as Kept;
  return JSON.stringify(kept satisfies Kept);
}

/** The channel took a version. @param before as it was kept @returns to be kept, and when to show it once more, lest an older one came after it */
export function afterTaken(before: string | null, posted: Posted): { readonly posted: string; readonly again?: number } {
  const { activityId, unheard }: Partial<Kept> = before === null ? {} : (JSON.parse(before) as Kept);
  const until = (unheard?.at ?? 0) + TAKEN_WITHIN;
  if (!unheard || activityId !== posted.activityId || until <= Date.parse(posted.at)) return { posted: JSON.stringify(posted) };
  // The same again changes nothing; whatever is newer may yet be covered by it.
  return unheard.version < posted.version
    ? { posted: JSON.stringify(posted), again: until }
    : { posted: JSON.stringify({ ...posted, unheard } satisfies Kept) };
}

/** For everybody but the store. */
export function postedOf(posted: string): Posted {
  const { trying: _, unheard: __, ...known } = JSON.parse(posted) as Kept;
  return known;
}
