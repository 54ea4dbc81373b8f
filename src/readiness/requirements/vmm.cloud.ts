import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The VMM server has at least one private cloud (R14). */
export default requirement({
  id: 'vmm.cloud',
  kind: 'vmmServer',
  level: 'blocker',
  seed: ['R14'],
  needs: ['cloudNames'],
  check(facts) {
    const data = { expected: 1, observed: facts.cloudNames };
    return facts.cloudNames.length > 0 ? pass('hasClouds', data) : fail('noCloud', data);
  },
  page: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#prepare-vmm-optional',
});
