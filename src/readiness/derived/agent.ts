import type { Edition } from '../editions/edition';

/** The oldest Recovery Services agent that an edition still supports: so many rollups behind the newest; undefined where it names none. */
export function oldestAgent({ rollups, window }: Edition['agent']['value']): string | undefined {
  const newest = rollups.at(-1)?.rollup;
  return newest === undefined ? undefined : rollups.find(({ rollup }) => rollup >= newest - window)?.version;
}
