import { managedBy, mayBeAnotherRow } from '../derived/host-system';
import { compareVersions, parseVersion } from '../derived/version';
import { vmmReleaseOf } from '../derived/vmm-release';
import { fail, pass, silent, uncollected, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * The VMM version may manage this host's operating system (R13, R17; domain §2.1): VMM's own tables, joined with
 * Site Recovery's "should", which contradicts them for some pairs and so only warns (case 20).
 * A VMM release of which no table could be found, and a row without a version, say nothing.
 */
export default requirement({
  id: 'host.vmmSupportsOs',
  kind: 'host',
  level: 'blocker',
  seed: ['R13', 'R17'],
  needs: ['vmmVersion', 'operatingSystem'],
  check({ vmmVersion, operatingSystem: system }, edition) {
    const seen = { system: system.name, version: vmmVersion };
    if (system.product === 'unrecognised') return uncollected('systemUnrecognised', { expected: null, observed: seen });
    const version = parseVersion(vmmVersion);
    if (!version) return uncollected('versionUnreadable', { expected: null, observed: seen });

    const release = vmmReleaseOf(version, edition)?.release;
    const hasTable = release !== undefined && edition.managedHosts.value.some((row) => release in row.vmm);
    if (!hasTable) return silent('noTable', { expected: null, observed: seen });
    const observed = { ...seen, release };
    if (mayBeAnotherRow(edition.managedHosts.value, system)) return uncollected('installationUnread', { expected: null, observed });
    const answer = managedBy(system, release, edition);
    if (answer === 'unknown') return silent('versionLeftBlank', { expected: null, observed });
    if (answer.managed !== 'Y') return fail(answer.managed === 'N' ? 'listedAsNot' : 'notListed', { expected: null, observed });

    const minimum = answer.minimum === undefined ? undefined : parseVersion(answer.minimum);
    if (minimum && compareVersions(version, minimum) < 0) return fail('belowMinimum', { expected: answer.minimum ?? '', observed });
    const preferred = system.product === 'windowsServer' ? edition.preferredVmm.value[system.release ?? ''] : undefined;
    return preferred === undefined || preferred === release
      ? pass('managed', { expected: null, observed })
      : warn('otherPreferred', { expected: preferred, observed });
  },
  page: '/system-center/vmm/system-requirements',
});
