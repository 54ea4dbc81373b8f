import { judgeEach, type PartStatus } from '../checks/each';
import { asOffenders, isPassThrough, replicatedDisks } from '../derived/disks';
import type { VmDisk } from '../facts';
import { fail, missing, pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * No disk that is copied has sectors the edition refuses: 4Kn (4,096 bytes logical) is refused, 512e accepted (R24). The logical
 * size decides. Where an edition's sources disagree about them on generation 1, that warns. A pass-through disk is judged elsewhere.
 */
export default requirement({
  id: 'vm.sectorSize',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  wants: ['generation'],
  check({ disks, generation }, edition) {
    const { accepted, refused, disputedOnGeneration1 } = edition.logicalSectors.value;
    const files = replicatedDisks(disks).filter((disk) => isPassThrough(disk) !== true);
    const judged = judgeEach(files, ({ logicalSectorBytes: bytes }): PartStatus => {
      if (bytes === undefined) return undefined;
      if (refused.includes(bytes)) return 'fail';
      return accepted.includes(bytes) ? 'pass' : 'warn';
    });
    const sectors = (these: readonly VmDisk[]) => asOffenders(these, (disk) => disk.logicalSectorBytes ?? null);
    const data = { expected: accepted, observed: files.length };
    const areDisputed = judged.failing.every(({ logicalSectorBytes: bytes }) => disputedOnGeneration1.includes(bytes ?? 0));
    if (judged.failing.length > 0 && (generation === 2 || !areDisputed)) {
      return fail('refused', { ...data, offenders: sectors(judged.failing) });
    }
    if (judged.failing.length > 0 && generation === undefined) return missing('generation');
    if (judged.unread.length > 0) return missing('disks');
    if (judged.failing.length > 0) return warn('disputed', { ...data, offenders: sectors(judged.failing) });
    return judged.warning.length > 0 ? silent('notNamed', { ...data, offenders: sectors(judged.warning) }) : pass('accepted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#hyper-v-vm-guest-storage',
});
