/** The demo lives: something breaks and is repaired now and then, so that who watches it is told of something soon. */
import type { Clock } from '../support/clock';
import { breakAzure, repairAzure } from './azure/breakage';
import type { AzureState, BreakageName } from './azure/state';
import { createRandom } from './estate/random';

export interface LivingDemo {
  /** Somebody began to watch: the first thing breaks within a minute and a half. */
  watched(): void;
  /** Somebody broke or repaired something themselves: nothing else happens for a while. */
  touched(): void;
  stop(): void;
}

/** What breaks, each with one clear cause and one clear fix; first what holds back the most. */
const BREAKS: readonly BreakageName[] = ['storage', 'firewall', 'keys', 'redundancy', 'network', 'tier'];
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** From the first watch to the first break; from a break to its repair; from a repair to the next break. From, and up to so much more. */
const FIRST = [40 * SECOND, 30 * SECOND] as const;
const LASTS = [4 * MINUTE, 3 * MINUTE] as const;
const NEXT = [25 * MINUTE, 20 * MINUTE] as const;
/** After somebody did something themselves. */
const LEFT_ALONE = 15 * MINUTE;

/** @param azure whose state is changed @param seed the same one lives the same life */
export function createLivingDemo(azure: { state: AzureState }, clock: Clock, seed = 1): LivingDemo {
  const random = createRandom(seed);
  let cancel: (() => void) | undefined;
  let broken: BreakageName | undefined;
  let untouchedSince = Number.NEGATIVE_INFINITY;
  let count = 0;

  const after = ([least, more]: readonly [number, number], then: () => void): void => {
    cancel?.();
    cancel = clock.after(least + random.below(more), then);
  };

  function breakOne(): void {
    // Nothing happens in the middle of what somebody tries out.
    if (azure.state.broken.length > 0 || clock.now() - untouchedSince < LEFT_ALONE) {
      after(NEXT, breakOne);
      return;
    }
    broken = BREAKS[count % BREAKS.length] ?? 'storage';
    count += 1;
    azure.state = breakAzure(azure.state, broken);
    after(LASTS, repairOwn);
  }

  function repairOwn(): void {
    if (broken !== undefined && azure.state.broken.includes(broken)) azure.state = repairAzure(azure.state, broken);
    broken = undefined;
    after(NEXT, breakOne);
  }

  return {
    watched() {
      if (cancel === undefined) after(FIRST, breakOne);
    },
    touched() {
      untouchedSince = clock.now();
    },
    stop() {
      cancel?.();
    },
  };
}
