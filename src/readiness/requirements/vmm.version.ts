import { parseVersion } from '../derived/version';
import { vmmReleaseOf } from '../derived/vmm-release';
import { fail, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/** The VMM release is one that the edition lists (R13): a list, compared as numbers; what is not listed is not accepted. */
export default requirement({
  id: 'vmm.version',
  kind: 'vmmServer',
  level: 'blocker',
  seed: ['R13'],
  needs: ['productVersion'],
  check(facts, edition) {
    const expected = edition.vmmReleases.value.filter((release) => release.accepted).map((release) => release.release);
    const version = parseVersion(facts.productVersion);
    if (!version) return uncollected('unreadable', { expected, observed: { version: facts.productVersion } });
    const listed = vmmReleaseOf(version, edition);
    if (!listed) return fail('unlisted', { expected, observed: { version: facts.productVersion } });
    const data = { expected, observed: { version: facts.productVersion, release: listed.release } };
    return listed.accepted ? pass('accepted', data) : fail('refused', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
