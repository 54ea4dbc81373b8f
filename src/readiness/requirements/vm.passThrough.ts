import { failsWhen, judgeEach, type PartStatus } from '../checks/each';
import { asOffenders, isPassThrough } from '../derived/disks';
import type { VmDisk } from '../facts';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * No physical disk is handed through to the VM (R24). Excluded disks count too: Site Recovery reports a physical disk as a
 * property of the whole VM, and its exclusion is offered for virtual disks.
 */
export default requirement({
  id: 'vm.passThrough',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  check({ disks }) {
    const judged = judgeEach(disks, judgeHanding);
    const data = { expected: 0, observed: judged.failing.length };
    if (judged.failing.length > 0) return fail('present', { ...data, offenders: asOffenders(judged.failing, () => null) });
    return judged.unread.length > 0 ? missing('disks') : pass('none', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});

function judgeHanding(disk: VmDisk): PartStatus {
  return failsWhen(isPassThrough(disk));
}
