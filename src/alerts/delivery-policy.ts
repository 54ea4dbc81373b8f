/** What follows from one attempt to send a message. Pure, so that it can be read as a table. Times are milliseconds. */
import type { LedgerEntry, Taken, WatchOver } from './ports';

/** What is known of a message when an attempt has ended. */
export interface Tried {
  readonly verb: 'post' | 'edit';
  /** This one included. */
  readonly attempts: number;
  /** Since it was to be sent first. */
  readonly waitedFor: number;
  /** 0 to 1: spreads those who were refused together. */
  readonly jitter: number;
}

export type Then =
  | { readonly do: 'keep'; readonly outcome: 'posted' | 'edited' }
  /** `anew`: what was posted is gone, or the thread it goes in, or cannot be edited; so it is posted anew. */
  | { readonly do: 'again'; readonly in: number; readonly outcome: 'tryingAgain'; readonly detail: string; readonly anew?: true }
  /**
   * `watch`: what becomes of the watch; somebody is to hear of that elsewhere. Absent: it goes on. `isPassing`: the trouble says nothing of what comes
   * next; it lasted too long for this message.
   */
  | {
      readonly do: 'drop';
      readonly outcome: 'dropped' | 'watchEnded';
      readonly detail: string;
      readonly watch?: WatchOver;
      readonly isPassing?: true;
    }
  /** A version that is not taken: what was posted stays as it is, and only a version that says something else is tried. */
  | { readonly do: 'leave'; readonly outcome: 'dropped'; readonly detail: string; readonly watch?: WatchOver };

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 5 * 60_000;
/** What the channel asks for is done, up to here. */
const LONGEST_ASKED = 50 * 60_000;
/** An alert that nobody could be told of within a day is told of no more by this message; what is open then is in the next one. */
const GIVE_UP_AFTER = 24 * 3_600_000;
/** Nor before it was tried so often: most of a day may have gone by while no bot ran. */
const TRIES_AT_LEAST = 10;
/** A conversation the app is not installed in (yet) is asked again so seldom; when it is installed, that says so by itself. */
const NOT_INSTALLED_WAIT = 50 * 60_000;
const INSTALLED_WITHIN = 7 * 24 * 3_600_000;

/**
 * Teams asks to repeat after 412, 429, 502 and 504, waiting longer each time (learn.microsoft.com, "rate-limit"). A message is told of at least once:
 * one whose fate is not known is sent again, and the ledger says that it may have arrived.
 */
export function afterAttempt(taken: Taken, tried: Tried): Then {
  switch (taken.is) {
    case 'accepted':
      return { do: 'keep', outcome: tried.verb === 'edit' ? 'edited' : 'posted' };
    case 'later':
      return later(taken, tried);
    case 'messageGone':
      return { do: 'again', in: 0, outcome: 'tryingAgain', detail: 'the card is gone', anew: true };
    case 'unreachable':
      return unreachable(taken, tried);
    case 'refused':
      // The same again would be refused again.
      return { do: 'leave', outcome: 'dropped', detail: taken.detail };
  }
}

function later({ detail, mayHaveArrived, after }: Extract<Taken, { is: 'later' }>, { verb, attempts, waitedFor, jitter }: Tried): Then {
  const said = mayHaveArrived && verb === 'post' ? `${detail}, may have arrived` : detail;
  if (waitedFor > GIVE_UP_AFTER && attempts >= TRIES_AT_LEAST) {
    // A card that people have must not go on showing what is so no more.
    if (verb === 'edit') return { do: 'again', in: 0, outcome: 'tryingAgain', detail: said, anew: true };
    return { do: 'drop', outcome: 'dropped', detail: said, isPassing: true };
  }
  const own = Math.min(FIRST_WAIT * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT) * (0.75 + jitter / 2);
  const wait = after === undefined ? own : Math.min(after, LONGEST_ASKED) + jitter * FIRST_WAIT;
  return { do: 'again', in: Math.round(wait), outcome: 'tryingAgain', detail: said };
}

function givenUp(detail: string, { verb }: Pick<Tried, 'verb'>, watch?: WatchOver): Then {
  const given = { outcome: 'dropped', detail, ...(watch && { watch }) } as const;
  return verb === 'edit' ? { do: 'leave', ...given } : { do: 'drop', ...given };
}

function unreachable({ because, detail }: Extract<Taken, { is: 'unreachable' }>, tried: Tried): Then {
  const { waitedFor, attempts } = tried;
  if (because === 'notInstalled' && (waitedFor <= INSTALLED_WITHIN || attempts < TRIES_AT_LEAST)) {
    return { do: 'again', in: NOT_INSTALLED_WAIT, outcome: 'tryingAgain', detail };
  }
  if (because === 'removed' || because === 'notInstalled')
    return { do: 'drop', outcome: 'watchEnded', detail, watch: { is: 'ended', because } };
  return givenUp(detail, tried, because === 'blocked' ? { is: 'rests', because } : undefined);
}

/** The same for the ledger. */
export function outcomeOf(then: Then): Pick<LedgerEntry, 'outcome' | 'detail' | 'because' | 'isPassing'> {
  const isEnd = then.outcome === 'watchEnded' && then.watch;
  const isPassing = 'isPassing' in then && then.isPassing === true;
  return {
    outcome: then.outcome,
    ...('detail' in then && { detail: then.detail }),
    ...(isEnd && { because: isEnd.because }),
    ...(isPassing && { isPassing }),
  };
}
