import type { Gap } from './facts';

/** Whether a fact is there and proves nothing but a failure: its source contradicts itself about it. */
export function isDoubted(gaps: readonly Gap[], fact: string): boolean {
  return gaps.some(({ provesOnlyFailure, facts }) => provesOnlyFailure === true && facts.includes(fact));
}
