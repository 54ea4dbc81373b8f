import type { Clock } from '../support/clock';

/** At least so long between two looks of one message, milliseconds: Teams counts edits like messages, and nobody reads faster. */
const BETWEEN = 2_000;

/** What one message shows, changed no oftener than every two seconds; of what came meanwhile only the newest is shown. */
export interface Paced<T> {
  readonly show: (what: T) => void;
  /** The last one, in its turn; resolves once it is shown. Nothing is shown after it. @param atOnce ends the waiting when it resolves */
  readonly end: (what: T, atOnce?: Promise<unknown>) => Promise<void>;
}

/** Begins with what the message shows now. @param edit never rejects */
export function createPaced<T>(clock: Clock, edit: (what: T) => Promise<unknown>): Paced<T> {
  let shownAt = clock.now();
  let waiting: { readonly what: T } | undefined;
  let cancel: (() => void) | undefined;
  let isOver = false;
  let editing: Promise<unknown> = Promise.resolve();

  function change(what: T): Promise<unknown> {
    // One after the other: what was sent first must not arrive last.
    editing = editing.then(() => {
      shownAt = clock.now();
      return edit(what);
    });
    return editing;
  }

  const left = (): number => Math.max(0, shownAt + BETWEEN - clock.now());

  return {
    show(what) {
      if (isOver) return;
      waiting = { what };
      cancel ??= clock.after(left(), () => {
        cancel = undefined;
        if (waiting && !isOver) void change(waiting.what);
        waiting = undefined;
      });
    },
    async end(what, atOnce) {
      isOver = true;
      cancel?.();
      await editing;
      let stopWaiting = (): void => {};
      const turn = new Promise<void>((resolve) => {
        stopWaiting = clock.after(left(), resolve, true);
      });
      await (atOnce ? Promise.race([turn, atOnce]) : turn);
      stopWaiting();
      await change(what);
    },
  };
}
