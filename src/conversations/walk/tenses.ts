/** Whether a word tells of what was. */
import type { Token } from './token';

/** A verb of the past, as far as its ending tells. */
export const HAS_BEEN =
  /^(?:was|were|var|hade|had|did|blev|fick|kom|gick|tog|took|got|gav|gave|sa|said|made|built|rebuilt|\p{L}{2,}(?:ade|dde|gde|lde|nde|rde|tte|ste|kte|pte|ed))$/u;

export function hasBeen({ is, word }: Token): boolean {
  return is === 'seen' || is === 'past' || HAS_BEEN.test(word);
}
