import { acceptedHostSystems, mayBeAnotherRow, rowOf } from '../derived/host-system';
import { fail, pass, silent, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The host's operating system is one that the edition accepts (R17a, R17c). The matrix names only Windows Server: one it does
 * not name is refused. Hyper-V Server 2012 R2 was accepted by the founding page and is named by nobody since: sources are silent,
 * as they are about Azure Local. Hyper-V Server 2016 and 2019 are refused by VMM's own tables.
 */
export default requirement({
  id: 'host.os',
  kind: 'host',
  level: 'blocker',
  seed: ['R17'],
  needs: ['operatingSystem'],
  check({ operatingSystem: system }, edition) {
    const data = { expected: acceptedHostSystems(edition), observed: system.name };
    if (system.product === 'unrecognised') return uncollected('unrecognised', data);
    if (system.product === 'windowsClient') return fail('client', data);
    if (mayBeAnotherRow(edition.hostSystems.value, system)) return uncollected('installationUnread', data);
    const verdict = rowOf(edition.hostSystems.value, system)?.verdict;
    if (verdict === 'accepted') return pass('accepted', data);
    if (verdict === 'silent') return silent('silent', data);
    return fail('refused', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
