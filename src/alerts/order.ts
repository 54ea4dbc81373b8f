/** In which order, and with what, alerts stand in one message. */
import type { AlertView } from '../cards/alert-view';

/** Open before what is in order for now, and before over; blockers first, then what holds back most. */
export function weight({ ended, steadySince, level, heldBack }: AlertView): number {
  const rank = { blocker: 0, condition: 1, advice: 2 }[level];
  return (ended ? 10 : steadySince === undefined ? 0 : 5) + rank - (heldBack.hosts + heldBack.vms) / (1 + heldBack.hosts + heldBack.vms);
}

/** Those of one key together, in the order in which they are met. */
export function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}
