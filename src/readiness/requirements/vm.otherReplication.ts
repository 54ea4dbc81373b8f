import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The VM is not already replicated by Hyper-V Replica to a server other than Azure (case 52). */
export default requirement({
  id: 'vm.otherReplication',
  kind: 'vm',
  level: 'blocker',
  seed: [],
  needs: ['hyperVReplica'],
  check({ hyperVReplica }) {
    const data = { expected: false, observed: hyperVReplica };
    return hyperVReplica ? fail('elsewhere', data) : pass('none', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-common-questions',
});
