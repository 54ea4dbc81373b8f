/** Product versions of VMM by release and update rollup, as Microsoft's list of builds (DOCUMENTS.vmmBuilds) has them; it ends before VMM 2025. */

interface VmmBuild {
  readonly release: string;
  /** 0: the release itself, without a rollup. */
  readonly rollup: number;
  readonly version: string;
}

const VMM_BUILDS: readonly VmmBuild[] = [
  { release: '2016', rollup: 0, version: '4.0.1662.0' },
  { release: '1801', rollup: 0, version: '4.1.3223.0' },
  { release: '1807', rollup: 0, version: '4.1.3403.0' },
  { release: '2019', rollup: 0, version: '10.19.1013.0' },
  { release: '2019', rollup: 2, version: '10.19.2445.0' },
  { release: '2019', rollup: 3, version: '10.19.2591.0' },
  { release: '2019', rollup: 4, version: '10.19.2648.0' },
  { release: '2022', rollup: 0, version: '10.22.1287.0' },
  { release: '2022', rollup: 1, version: '10.22.1508.0' },
  // Of these no build was found: the first two numbers alone.
  { release: '2012 SP1', rollup: 0, version: '3.1' },
  { release: '2012 R2', rollup: 0, version: '3.2' },
  { release: '2025', rollup: 0, version: '10.25' },
];

/**
 * The product version of a release by its name: `2022` is the newest build that the list names, `2019` with rollup 2 is UR2.
 * @param rollup absent: the newest; 0: the release itself
 * @returns undefined where the list has no such release or rollup
 */
export function vmmVersionOf(release: string, rollup?: number): string | undefined {
  const builds = VMM_BUILDS.filter((build) => build.release.toLowerCase() === release.toLowerCase());
  return (rollup === undefined ? builds.at(-1) : builds.find((build) => build.rollup === rollup))?.version;
}
