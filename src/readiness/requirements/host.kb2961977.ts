import { fail, pass, unanswered, uncollected, warn } from '../finding';
import { requirement } from '../requirement';

const UPDATE = 'KB2961977';

/**
 * The fixes of KB 2961977 are installed (R22; domain §2.2). It is named only for 2012 R2, later only for clusters, and no source
 * says what replaces it: absent on a standalone host warns, on a clustered one only people who know can answer.
 * On a system that cannot be recognised it may be asked for, so that is unknown.
 */
export default requirement({
  id: 'host.kb2961977',
  kind: 'host',
  level: 'blocker',
  seed: ['R22'],
  needs: ['hotfixes'],
  wants: ['isClustered'],
  appliesWhen: {
    needs: ['operatingSystem'],
    holds({ operatingSystem: system }, edition) {
      if (system.product === 'unrecognised') return true;
      const isServer = system.product === 'windowsServer' || system.product === 'hyperVServer';
      return isServer && edition.kb2961977.value.releases.includes(system.release ?? '');
    },
  },
  check({ operatingSystem: system, hotfixes, isClustered }, edition) {
    const data = { expected: UPDATE, observed: { system: system.name, hotfixes: hotfixes.length } };
    if (hotfixes.some((hotfix) => hotfix.trim().toUpperCase() === UPDATE)) return pass('installed', data);
    if (system.product === 'unrecognised') return uncollected('systemUnrecognised', data);
    if (edition.kb2961977.value.absent === 'fail') return fail('absent', data);
    if (isClustered === undefined) return unanswered('absentPerhapsClustered', data);
    return isClustered ? unanswered('absentClustered', data) : warn('absentStandalone', data);
  },
  page: 'https://support.microsoft.com/kb/2961977',
  secondPerson: true,
});
