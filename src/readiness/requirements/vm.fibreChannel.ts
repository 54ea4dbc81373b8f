import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The VM has no virtual Fibre Channel adapter (R24). */
export default requirement({
  id: 'vm.fibreChannel',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['fibreChannelAdapters'],
  check({ fibreChannelAdapters: adapters }) {
    const data = { expected: 0, observed: adapters };
    return adapters > 0 ? fail('present', data) : pass('none', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
