/** Which level weighs more. */
import type { Level } from '../readiness/subjects';

const RANK: Readonly<Record<Level, number>> = { blocker: 0, condition: 1, advice: 2 };

/** The level that weighs most. */
export function worstLevel(levels: readonly Level[]): Level {
  return levels.reduce((worst, level) => (RANK[level] < RANK[worst] ? level : worst), 'advice');
}

/** Whether one level weighs more than another. */
export function weighsMore(one: Level, other: Level): boolean {
  return RANK[one] < RANK[other];
}
