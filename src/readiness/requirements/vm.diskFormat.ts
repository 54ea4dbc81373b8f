import { judgeEach, type PartStatus } from '../checks/each';
import { asOffenders, isPassThrough, replicatedDisks } from '../derived/disks';
import type { VmDisk } from '../facts';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/** Every disk that is copied is a VHD or VHDX (R24). An excluded disk is not copied, whatever it is. */
export default requirement({
  id: 'vm.diskFormat',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  check({ disks }, edition) {
    const expected = edition.diskFormats.value;
    const replicated = replicatedDisks(disks);
    const judged = judgeEach(replicated, judgeFormat, expected);
    const data = { expected, observed: replicated.length };
    if (judged.failing.length > 0) return fail('otherFormat', { ...data, offenders: asOffenders(judged.failing, formatOf) });
    return judged.unread.length > 0 ? missing('disks') : pass('accepted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});

function judgeFormat(disk: VmDisk, accepted: readonly string[]): PartStatus {
  const format = formatOf(disk);
  if (format === null) return undefined;
  return accepted.includes(format) ? 'pass' : 'fail';
}

/** A disk that is handed through is no file and has no other format. */
function formatOf(disk: VmDisk): string | null {
  return disk.format ?? (isPassThrough(disk) === true ? 'physical' : null);
}
