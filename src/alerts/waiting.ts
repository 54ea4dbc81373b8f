/** What waits for its turn was told to nobody yet: it is taken back at every look and press, and decided anew from how things are by then. */
import type { AlertMessage } from './ports';
import { cardOf, tellingOf } from './telling';

/** The messages of one conversation, as if nothing of what waits had been decided. */
export interface TakenBack {
  /** Those that stand there, are on their way, or are not decided here. */
  readonly standing: readonly AlertMessage[];
  /** Those that wait. */
  readonly waiting: readonly AlertMessage[];
}

/** @param messages of one conversation */
export function takenBack(messages: readonly AlertMessage[]): TakenBack {
  const waiting = messages.filter(isWaiting);
  const standing = messages.filter((message) => !waiting.includes(message));
  const before = waiting.flatMap((message) => Object.entries(tellingOf(message).before ?? {}));
  for (const [incidentId, told] of before) {
    const card = cardOf(standing, incidentId);
    if (!card) continue;
    const telling = tellingOf(card);
    standing[standing.indexOf(card)] = { ...card, told: { ...telling, alerts: { ...telling.alerts, [incidentId]: told } } };
  }
  return { standing, waiting };
}

/**
 * Whether no channel was asked to take a message yet: its turn has yet to come, or it is held up by one that is not taken. What is held for the end of
 * quiet hours is edited instead.
 */
function isWaiting(message: AlertMessage): boolean {
  const { purpose, state, posted, attempts, isUnderWay } = message;
  if (state !== 'due' || posted || attempts > 0 || isUnderWay) return false;
  const { because, says } = tellingOf(message);
  return purpose === 'incident' || (purpose === 'several' && because === 'atOnce') || says !== undefined;
}

/** People see the newest version of it, as far as the channel says; where an older one may have come after it, it is due once more. */
export function isShown({ posted, version }: AlertMessage): boolean {
  return posted?.version === version;
}
