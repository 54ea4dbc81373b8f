/** Subjects that were reported without a name: the id tells which one is meant, and the reader's language says that it has none. */
import { isBlank } from './blank';

/** Stands for the words "without a name" until somebody's language is known: a character that no script uses. */
export const NAMELESS = '\uE000';

/** A name as it was reported; one that shows nothing is the mark with the id behind it. */
export function nameOr(name: string, id: string): string {
  return isBlank(name) ? `${NAMELESS} ${id}` : name;
}

/** The name as it was reported: empty for one that showed nothing. */
export function reportedName(name: string): string {
  return name.startsWith(NAMELESS) ? '' : name;
}
