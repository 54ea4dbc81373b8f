/** What records of one id say alike: where they disagree nobody knows which of them is true. */
import { isDeepStrictEqual } from 'node:util';

/** What finds a record and places it; a record without would be lost. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'name', 'path', 'vmmServerId']);

/** One record in place of two. */
interface Alike<R> {
  readonly record: R;
  /** Properties that they do not say alike; empty: they agree. */
  readonly disputed: readonly string[];
}

/** What two records of one id say alike, whichever of them comes first. Of two names or paths one is kept, so that the record is found. */
export function saidAlike<R extends object>(first: R, second: R): Alike<R> {
  const one = new Map<string, unknown>(Object.entries(first));
  const other = new Map<string, unknown>(Object.entries(second));
  const properties = [...new Set([...one.keys(), ...other.keys()])];
  const disputed = properties.filter((property) => !isDeepStrictEqual(one.get(property), other.get(property)));
  if (disputed.length === 0) return { record: first, disputed };
  const kept = properties.flatMap((property): [string, unknown][] => {
    if (!disputed.includes(property)) return [[property, one.get(property)]];
    return IDENTITY.has(property) ? [[property, smaller(one.get(property), other.get(property))]] : [];
  });
  return { record: Object.fromEntries(kept) as R, disputed };
}

/** What is left of a record when nothing that it says is certain. */
export function identityOf<R extends object>(record: R): R {
  return Object.fromEntries(Object.entries(record).filter(([property]) => IDENTITY.has(property))) as R;
}

function smaller(one: unknown, other: unknown): unknown {
  const known = [one, other].filter((value) => typeof value === 'string').toSorted();
  return known[0];
}
