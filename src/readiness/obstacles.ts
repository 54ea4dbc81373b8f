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
  /** How many get through when an obstacle alone is removed. */
  private readonly gains: Tournament;
  /** Sets of obstacles, the best first, as they stood when they were last gathered. */
  private together: (readonly number[])[] = [];

  constructor(count: number, obstructed: readonly Obstructed[]) {
    this.waysThrough = Array.from({ length: count }, () => []);
    this.removed = new Array<boolean>(count).fill(false);
    this.gains = new Tournament(count);
    this.waiting = obstructed.map(({ ways }) => this.enter(ways));
    for (const each of this.waiting) this.countAgain(each);
  }

  /**
   * What to remove next: the one that lets the most through, else the set that lets the most through for each of it; of several, the one of the
   * lowest number. Empty: nobody waits.
   */
  best(): readonly number[] {
    const first = this.gains.first();
    return this.gains.of(first) > 0 ? [first] : (this.bestTogether() ?? this.gatherTogether());
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
    for (const obstacle of waiting.last) this.gains.add(obstacle, -1);
    for (const obstacle of last) this.gains.add(obstacle, 1);
    waiting.last = last;
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
    // The next one is taken from the end.
    this.together = [...sets.values()]
      .toSorted((a, b) => worth(a) - worth(b) || order(b.obstacles, a.obstacles))
      .map(({ obstacles }) => obstacles);
    return this.bestTogether() ?? [];
  }
}

/** Which of two lists of numbers comes first, by the first number in which they differ. */
function order(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? Number.POSITIVE_INFINITY);
}

/** Counts, each of a number, of which the highest is at hand; of equal ones that of the lowest number. A change costs as much as the tree is high. */
class Tournament {
  private readonly counts: Int32Array;
  /** The winner below each node; the leaves are the numbers themselves, in their order. */
  private readonly winners: Int32Array;
  private readonly leaves: number;

  constructor(size: number) {
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, size)));
    this.counts = new Int32Array(this.leaves);
    this.winners = new Int32Array(2 * this.leaves);
    for (let number = 0; number < this.leaves; number += 1) this.winners[this.leaves + number] = number;
    for (let node = this.leaves - 1; node > 0; node -= 1) this.decide(node);
  }

  /** The number with the highest count. */
  first(): number {
    return this.winners[1] ?? 0;
  }

  of(number: number): number {
    return this.counts[number] ?? 0;
  }

  add(number: number, change: number): void {
    this.counts[number] = this.of(number) + change;
    for (let node = (this.leaves + number) >> 1; node > 0; node >>= 1) this.decide(node);
  }

  private decide(node: number): void {
    const left = this.winners[2 * node] ?? 0;
    const right = this.winners[2 * node + 1] ?? 0;
    this.winners[node] = this.of(left) >= this.of(right) ? left : right;
  }
}
