/** Numbers that look random and are the same for the same seed, so that the sample estate never surprises a test. */

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** True in so many of a hundred cases. */
  readonly percent: (share: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** mulberry32: 32 bits of state, good enough for a sample. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  return { below, percent: (share) => below(100) < share, pick: (from) => from[below(from.length)] ?? from[0] };
}

/** Numbers that belong to a name: the same for the same seed and name, whatever is generated before. */
export function randomFor(seed: number, name: string): Random {
  return createRandom(seed ^ hashOf(name));
}

/** A GUID that belongs to a name. */
export function guidOf(seed: number, name: string): string {
  const random = randomFor(seed, name);
  const digits = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
  const variant = '89ab'[Number.parseInt(digits.slice(16, 17), 16) % 4] ?? '8';
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join(
    '-',
  );
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
