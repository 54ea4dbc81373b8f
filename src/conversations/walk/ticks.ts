/** What is ticked on a card: ids between commas, as clients send them. An id from outside may hold anything, commas and `${` too. */

/** An id as the value of something to tick. */
export function tickOf(id: string): string {
  return id.replaceAll(/[%,$]/g, (found) => encodeURIComponent(found));
}

/** The ids that were ticked. What was not made here stays as it is, and is nobody's id. */
export function tickedIn(value: string): readonly string[] {
  return value.split(',').flatMap((each) => (each.trim() === '' ? [] : [idOf(each)]));
}

function idOf(tick: string): string {
  try {
    return decodeURIComponent(tick);
  } catch {
    return tick;
  }
}
