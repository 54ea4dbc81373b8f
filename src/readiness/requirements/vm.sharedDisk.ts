import { failsWhen, judgeEach, type PartStatus } from '../checks/each';
import { asOffenders } from '../derived/disks';
import type { VmDisk } from '../facts';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * No disk is shared with another VM; a VHD Set is shared by its nature (R24). Excluded disks count too: Site Recovery reports a
 * shared disk as a property of the whole VM, and its exclusion is offered for ordinary data disks.
 */
export default requirement({
  id: 'vm.sharedDisk',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  check({ disks }) {
    const judged = judgeEach(disks, judgeSharing);
    const data = { expected: 0, observed: judged.failing.length };
    if (judged.failing.length > 0)
      return fail('shared', { ...data, offenders: asOffenders(judged.failing, (disk) => disk.format ?? null) });
    return judged.unread.length > 0 ? missing('disks') : pass('none', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});

function judgeSharing({ format, isShared }: VmDisk): PartStatus {
  return failsWhen(format === 'vhds' ? true : isShared);
}
