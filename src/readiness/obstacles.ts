/** Things to remove, each a number, and who waits for them: which removal lets the most through, kept up to date as it goes on. */

/** Somebody who gets through once everything on any one of these ways is removed. */
export interface Obstructed {
  readonly ways: readonly (readonly number[])[];
}

interface Way {
  readonly of: Waiting;
  readonly obstacles: readonly number[];
  left: number;
}

interface Waiting {
  ways: readonly Way[];
  /** The obstacles of which each alone is in the way. */
  last: readonly number[];
  isThrough: boolean;
}

/** Counts stay exact after every removal; a removal costs as much as there are ways through it. */
export class Obstacles {
  private readonly waiting: readonly Waiting[];
  private readonly waysThrough: Way[][];
  private readonly removed: boolean[];
  private readonly gains: number[];
  /** Obstacles by how many get through when it alone is removed. */
  private readonly byGain = new Map<number, Set<number>>();
  private mostGain = 0;
  /** Sets of obstacles, the best first, as they stood when they were last gathered. */
  private together: (readonly number[])[] = [];

  constructor(count: number, obstructed: readonly Obstructed[]) {
    this.waysThrough = Array.from({ length: count }, () => []);
    this.removed = new Array<boolean>(count).fill(false);
    this.gains = new Array<number>(count).fill(0);
    this.waiting = obstructed.map(({ ways }) => this.enter(ways));
    for (const each of this.waiting) this.countAgain(each);
  }

  /** What to remove next: the one that lets the most through, else the set that lets the most through for each of it; empty: nobody waits. */
  best(): readonly number[] {
    while (this.mostGain > 0) {
      const [first] = this.byGain.get(this.mostGain) ?? [];
      if (first !== undefined) return [first];
      this.mostGain -= 1;
    }
    return this.bestTogether() ?? this.gatherTogether();
  }

  /** Removes these. @returns how many get through */
  remove(obstacles: readonly number[]): number {
    let through = 0;
    for (const obstacle of obstacles) {
      this.removed[obstacle] = true;
      const touched = new Set<Waiting>();
      for (const way of this.waysThrough[obstacle] ?? []) {
        way.left -= 1;
        touched.add(way.of);
      }
      for (const each of touched) {
        if (each.isThrough) continue;
        each.isThrough = each.ways.some(({ left }) => left === 0);
        if (each.isThrough) through += 1;
        this.countAgain(each);
      }
    }
    return through;
  }

  private enter(ways: Obstructed['ways']): Waiting {
    const waiting: Waiting = { ways: [], last: [], isThrough: false };
    waiting.ways = ways.map((obstacles) => {
      const way: Way = { of: waiting, obstacles, left: obstacles.length };
      for (const obstacle of obstacles) this.waysThrough[obstacle]?.push(way);
      return way;
    });
    return waiting;
  }

  private countAgain(waiting: Waiting): void {
    const last = waiting.isThrough
      ? []
      : [...new Set(waiting.ways.filter(({ left }) => left === 1).flatMap(({ obstacles }) => this.leftOf(obstacles)))];
    for (const obstacle of waiting.last) this.setGain(obstacle, -1);
    for (const obstacle of last) this.setGain(obstacle, 1);
    waiting.last = last;
  }

  private setGain(obstacle: number, change: number): void {
    const before = this.gains[obstacle] ?? 0;
    const gain = before + change;
    this.gains[obstacle] = gain;
    this.byGain.get(before)?.delete(obstacle);
    const alike = this.byGain.get(gain);
    if (alike) alike.add(obstacle);
    else this.byGain.set(gain, new Set([obstacle]));
    this.mostGain = Math.max(this.mostGain, gain);
  }

  private leftOf(obstacles: readonly number[]): readonly number[] {
    return obstacles.filter((obstacle) => this.removed[obstacle] !== true);
  }

  /** The next of the sets gathered before that is still whole. */
  private bestTogether(): readonly number[] | undefined {
    for (let next = this.together.pop(); next !== undefined; next = this.together.pop()) {
      if (this.leftOf(next).length === next.length) return next;
    }
    return undefined;
  }

  private gatherTogether(): readonly number[] {
    const sets = new Map<string, { readonly obstacles: readonly number[]; count: number }>();
    for (const { isThrough, ways } of this.waiting) {
      if (isThrough) continue;
      for (const obstacles of ways.map((way) => this.leftOf(way.obstacles).toSorted((a, b) => a - b))) {
        const key = obstacles.join();
        const known = sets.get(key);
        if (known) known.count += 1;
        else sets.set(key, { obstacles, count: 1 });
      }
    }
    const worth = ({ obstacles, count }: { readonly obstacles: readonly number[]; readonly count: number }): number =>
      count / obstacles.length;
    this.together = [...sets.values()].toSorted((a, b) => worth(a) - worth(b)).map(({ obstacles }) => obstacles);
    return this.bestTogether() ?? [];
  }
}
