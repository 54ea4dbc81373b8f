import { asOffenders, markedDisks, sizeOf } from '../derived/disks';
import { fail, missing, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/** Exactly one disk is marked as the operating system disk (R24). A disk whose mark was not read may be another one. */
export default requirement({
  id: 'vm.osDiskCount',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  check({ disks }) {
    const marked = markedDisks(disks);
    const data = { expected: 1, observed: marked.length, offenders: asOffenders(marked, sizeOf) };
    if (marked.length > 1) return fail('several', data);
    if (disks.some((disk) => disk.isOperatingSystemDisk === undefined)) return missing('disks');
    return marked.length === 1 ? pass('one', data) : uncollected('noneMarked', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
