import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The host has at least one VM that the plan means to replicate (R20); none is nothing to protect, not a broken host. */
export default requirement({
  id: 'host.vms',
  kind: 'host',
  level: 'condition',
  seed: ['R20'],
  needs: ['vmsToReplicate'],
  check(facts) {
    const data = { expected: 1, observed: facts.vmsToReplicate };
    return facts.vmsToReplicate > 0 ? pass('hasVms', data) : fail('nothingToProtect', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-common-questions',
});
