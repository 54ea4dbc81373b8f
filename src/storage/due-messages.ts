/** A message that waits to be sent, with all that decides when. Times are milliseconds. */
export interface DueMessage {
  readonly id: string;
  readonly conversation: string;
  readonly dueAt: number;
  readonly attempts: number;
  /** What came while it was quiet: not before the quiet is over. */
  readonly isHeld: boolean;
  /** Until then a process has it under way; null: none has. */
  readonly leaseUntil: number | null;
}

/** No lease and no wait for another try is longer, milliseconds: one that ends later was taken before the clock was set back. */
export const LONGEST_LEASE = 10 * 60_000;
/** What a channel may ask for, and a little more; less than the hour that clocks are set back by. */
const LONGEST_TRY = 52 * 60_000;
/** No message that is not held is put so far ahead to keep a conversation's pace. */
const LONGEST_PACE = 3 * 60_000;

/**
 * The earliest moment each conversation has a message to send, and which. In one conversation they go one at a time in the order they came: one
 * that is under way, or was tried and waits for its next try, holds up those behind it; one whose own time has not come (held while it is quiet)
 * holds up nobody.
 * @param waiting oldest first
 */
function nextOfEach(waiting: readonly DueMessage[], now?: number): readonly { readonly id: string; readonly at: number }[] {
  const conversations = new Map<string, DueMessage[]>();
  for (const message of waiting) conversations.set(message.conversation, [...(conversations.get(message.conversation) ?? []), message]);
  return [...conversations.values()].flatMap((line) => {
    const next = nextOf(line, now);
    return next ? [next] : [];
  });
}

function nextOf(line: readonly DueMessage[], now: number | undefined): { readonly id: string; readonly at: number } | undefined {
  const underWay = Math.max(...line.map(({ leaseUntil }) => sane(leaseUntil ?? Number.NEGATIVE_INFINITY, now, LONGEST_LEASE)));
  let next: { readonly id: string; readonly at: number } | undefined;
  for (const message of line) {
    const { id, attempts } = message;
    const at = Math.max(ownTime(message, now), underWay);
    if (!next || (at < next.at && next.at > (now ?? at))) next = { id, at };
    if (attempts > 0) break;
  }
  return next;
}

function ownTime({ dueAt, attempts, isHeld }: DueMessage, now: number | undefined): number {
  if (attempts > 0) return sane(dueAt, now, LONGEST_TRY);
  return isHeld ? dueAt : sane(dueAt, now, LONGEST_PACE);
}

function sane(time: number, now: number | undefined, longest: number): number {
  return now !== undefined && time > now + longest ? now : time;
}

/** The message to send now; of several conversations the one that has waited longest. @param waiting oldest first */
export function pickDue(waiting: readonly DueMessage[], now: number): string | undefined {
  const due = nextOfEach(waiting, now).filter(({ at }) => at <= now);
  return due.reduce<(typeof due)[number] | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined)?.id;
}

/** When there is something to send next; undefined: nothing waits. @param waiting oldest first */
export function earliestDue(waiting: readonly DueMessage[]): number | undefined {
  const times = nextOfEach(waiting).map(({ at }) => at);
  return times.length === 0 ? undefined : Math.min(...times);
}
