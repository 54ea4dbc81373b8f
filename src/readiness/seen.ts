/** What verdicts stood on, in a few characters: whether a later one stood on something else can be told without keeping it. Pure. */
import type { Result } from './assessment';

/** 5 characters of 6 bits for each verdict, in their order; `NOT_SAID` where one said nothing of what it saw. */
export type SeenMarks = string;

const WIDTH = 5;
const NOT_SAID = ' '.repeat(WIDTH);
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A list of verdicts with the marks that were kept of it; absent: it still says itself what it saw. */
export interface Seen {
  readonly results: readonly Result[];
  readonly seen?: SeenMarks | undefined;
}

/** Makes marks; verdicts that are shared are read once. */
export class SeenMarker {
  private readonly known = new Map<Result, string>();

  /** @param earlier what a verdict that says nothing now stood on when it was last seen */
  of({ results, seen }: Seen, earlier: Seen | undefined): SeenMarks {
    return results
      .map((result, index) => this.markOf(result) ?? markAt(seen, index) ?? lastMark(result, index, earlier) ?? NOT_SAID)
      .join('');
  }

  /** The mark of one verdict; undefined: it says nothing of what it saw. */
  markOf(result: Result): string | undefined {
    const observed = result.finding?.observed;
    if (observed === undefined || observed === null || result.status === 'unknown') return undefined;
    let mark = this.known.get(result);
    if (mark === undefined) this.known.set(result, (mark = markedAs(seenText(result))));
    return mark;
  }
}

/** What it saw, and what each other reason saw, which is another reason where it is another case. */
function seenText({ finding, besides = [] }: Result): string {
  return JSON.stringify(
    besides.length === 0 ? finding?.observed : [finding?.observed, besides.map((each) => [each.finding?.case, each.finding?.observed])],
  );
}

/** The mark at one place; undefined: nothing was said there. */
export function markAt(seen: SeenMarks | undefined, index: number): string | undefined {
  const mark = seen?.slice(index * WIDTH, (index + 1) * WIDTH);
  return mark === undefined || mark === '' || mark === NOT_SAID ? undefined : mark;
}

/** Of what is out of sight, or was left as it was known, that of the time it was seen. */
function lastMark({ requirement, status, evidence }: Result, index: number, earlier: Seen | undefined): string | undefined {
  const isAsKnown = status === 'unknown' || evidence.length === 0;
  return isAsKnown && earlier?.results[index]?.requirement === requirement ? markAt(earlier.seen, index) : undefined;
}

/** 30 bits (FNV-1a with the last steps of MurmurHash3): of a million different things one pair in a thousand would look alike. */
function markedAs(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return Array.from({ length: WIDTH }, (_, place) => CHARACTERS[(hash >>> (6 * place)) & 63]).join('');
}
