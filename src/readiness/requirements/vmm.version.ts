import { compareVersions, parseVersion } from '../derived/version';
import { vmmReleaseOf } from '../derived/vmm-release';
import { fail, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The VMM release is one that the edition accepts (R13), compared as numbers. An edition has a floor, of which every later
 * version passes, or a list, of which what is not listed is not accepted.
 */
export default requirement({
  id: 'vmm.version',
  kind: 'vmmServer',
  level: 'blocker',
  seed: ['R13'],
  needs: ['productVersion'],
  check({ productVersion }, edition) {
    const { acceptedFrom, releases } = edition.vmmReleases.value;
    const expected = releases.filter((release) => release.accepted).map((release) => release.release);
    const version = parseVersion(productVersion);
    if (!version) return uncollected('unreadable', { expected, observed: { version: productVersion } });
    const listed = vmmReleaseOf(version, edition);
    const floor = parseVersion(acceptedFrom ?? '');
    if (floor && acceptedFrom !== undefined) {
      const data = { expected: acceptedFrom, observed: { version: productVersion } };
      return compareVersions(version, floor) >= 0 ? pass('atLeast', data) : fail('belowFloor', data);
    }
    if (!listed) return fail('unlisted', { expected, observed: { version: productVersion } });
    const data = { expected, observed: { version: productVersion, release: listed.release } };
    return listed.accepted ? pass('accepted', data) : fail('refused', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
