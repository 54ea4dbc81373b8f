import { pass, warn } from '../finding';
import { requirement } from '../requirement';

/** The VM has a network adapter; without one it comes up alone after failover, which may be meant. */
export default requirement({
  id: 'vm.network',
  kind: 'vm',
  level: 'condition',
  seed: [],
  needs: ['networkAdapters'],
  check({ networkAdapters }) {
    const data = { expected: 1, observed: networkAdapters.length };
    return networkAdapters.length > 0 ? pass('connected', data) : warn('none', data);
  },
  page: '/azure/site-recovery/hyper-v-vmm-network-mapping',
});
