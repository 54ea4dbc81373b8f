import type { Edition } from '../editions/edition';
import type { Version } from './version';

type VmmRelease = Edition['vmmReleases']['value']['releases'][number];

/** The release of VMM that a product version belongs to, by its first two numbers; undefined when the edition lists none. */
export function vmmReleaseOf(version: Version, edition: Edition): VmmRelease | undefined {
  return edition.vmmReleases.value.releases.find((release) => {
    const [major, minor] = release.version.split('.').map(Number);
    return major === version[0] && minor === version[1];
  });
}
