import { parseVersion } from '../derived/version';
import { vmmReleaseOf } from '../derived/vmm-release';
import { fail, missing, pass, silent, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * VMM runs on an installation that the edition accepts for its release (domain §2.1): VMM 2022 is refused on Server Core by Site
 * Recovery although VMM's own page allows it. Which releases that are is the edition's to say; with a desktop it is none.
 */
export default requirement({
  id: 'vmm.serverCore',
  kind: 'vmmServer',
  level: 'blocker',
  seed: [],
  needs: ['operatingSystem'],
  wants: ['productVersion'],
  check({ operatingSystem: system, productVersion }, edition) {
    const { refused } = edition.vmmServerCore.value;
    if (system.installation === 'desktop') return pass('desktop', { expected: refused, observed: { system: system.name } });
    if (productVersion === undefined) return missing('productVersion');
    const seen = { system: system.name, version: productVersion };
    if (system.installation === undefined) return uncollected('installationUnread', { expected: refused, observed: seen });
    if (system.installation === 'nano') return silent('nano', { expected: refused, observed: seen });
    const version = parseVersion(productVersion);
    if (!version) return uncollected('versionUnreadable', { expected: refused, observed: seen });
    const release = vmmReleaseOf(version, edition)?.release ?? productVersion;
    const data = { expected: refused, observed: { ...seen, release } };
    return refused.includes(release) ? fail('refused', data) : pass('accepted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
