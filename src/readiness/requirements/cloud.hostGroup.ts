import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The cloud has at least one host group (R15). */
export default requirement({
  id: 'cloud.hostGroup',
  kind: 'cloud',
  level: 'blocker',
  seed: ['R15'],
  needs: ['hostGroups'],
  check(facts) {
    const data = { expected: 1, observed: facts.hostGroups };
    return facts.hostGroups.length > 0 ? pass('hasHostGroups', data) : fail('noHostGroup', data);
  },
  page: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#prepare-vmm-optional',
});
