/** A version's numbers, most significant first: `10.22.1508.0` → [10, 22, 1508, 0]. */
export type Version = readonly number[];

/** Two to four numbers with dots between; undefined for anything else, and blanks around it are forgiven. */
export function parseVersion(text: string): Version | undefined {
  const trimmed = text.trim();
  return /^\d{1,9}(?:\.\d{1,9}){1,3}$/.test(trimmed) ? trimmed.split('.').map(Number) : undefined;
}

/** Compared number by number, never as text: 10.22 is later than 10.3. Negative: `first` is earlier; a missing number counts as 0. */
export function compareVersions(first: Version, second: Version): number {
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
