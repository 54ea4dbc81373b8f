import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/** The Hyper-V role is enabled (R17b). Hyper-V Server is nothing but Hyper-V: there the role need not be read. */
export default requirement({
  id: 'host.hyperVRole',
  kind: 'host',
  level: 'blocker',
  seed: ['R17'],
  needs: [],
  wants: ['operatingSystem', 'hyperVRole'],
  check({ operatingSystem, hyperVRole }) {
    if (operatingSystem?.product === 'hyperVServer') return pass('inherent', { expected: true, observed: operatingSystem.name });
    if (hyperVRole === undefined) return missing('hyperVRole');
    const data = { expected: true, observed: hyperVRole };
    return hyperVRole ? pass('enabled', data) : fail('notEnabled', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
