import { pass, warn } from '../finding';
import { requirement } from '../requirement';

/** Secure Boot on a generation 2 VM warns: the page says "No" and not whether it must be off or is not kept (R24). */
export default requirement({
  id: 'vm.secureBoot',
  kind: 'vm',
  level: 'condition',
  seed: ['R24'],
  appliesWhen: { needs: ['generation'], holds: ({ generation }) => generation === 2 },
  needs: ['secureBoot'],
  check({ secureBoot }) {
    const data = { expected: false, observed: secureBoot };
    return secureBoot ? warn('on', data) : pass('off', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
