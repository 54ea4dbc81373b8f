import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

const FAULTS = ['storageSpaces', 'iscsi', 'nicTeam', 'operatingSystemDiskIsDynamic'] as const;

/** In the guest: no Storage Spaces, no iSCSI disk, no NIC team, and a basic operating system disk (R24). */
export default requirement({
  id: 'vm.guestStorage',
  kind: 'vm',
  level: 'condition',
  seed: ['R24'],
  needs: [],
  wants: FAULTS,
  check(facts) {
    const found = FAULTS.filter((fault) => facts[fault] === true);
    const unread = FAULTS.find((fault) => facts[fault] === undefined);
    const data = { expected: [], observed: found };
    if (found.length > 0) return fail('found', data);
    return unread === undefined ? pass('none', data) : missing(unread);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#hyper-v-vm-guest-storage',
});
