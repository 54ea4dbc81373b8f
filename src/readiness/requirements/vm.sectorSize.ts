import { judgeEach, type PartStatus } from '../checks/each';
import { asOffenders, replicatedFiles } from '../derived/disks';
import type { Edition } from '../editions/edition';
import type { VmDisk } from '../facts';
import { fail, missing, pass, silent, warn, type Offender } from '../finding';
import { requirement } from '../requirement';

type Sizes = Edition['logicalSectors']['value'];

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
    const sizes = edition.logicalSectors.value;
    const files = replicatedFiles(disks);
    const judged = judgeEach(files, judgeSectors, sizes);
    const data = { expected: sizes.accepted, observed: files.length };
    if (judged.failing.length > 0 && (generation === 2 || !areDisputed(judged.failing, sizes))) {
      return fail('refused', { ...data, offenders: sectors(judged.failing) });
    }
    if (judged.failing.length > 0 && generation === undefined) return missing('generation');
    if (judged.unread.length > 0) return missing('disks');
    if (judged.failing.length > 0) return warn('disputed', { ...data, offenders: sectors(judged.failing) });
    return judged.warning.length > 0 ? silent('notNamed', { ...data, offenders: sectors(judged.warning) }) : pass('accepted', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#hyper-v-vm-guest-storage',
});

function judgeSectors({ logicalSectorBytes: bytes }: VmDisk, { accepted, refused }: Sizes): PartStatus {
  if (bytes === undefined) return undefined;
  if (refused.includes(bytes)) return 'fail';
  return accepted.includes(bytes) ? 'pass' : 'warn';
}

function areDisputed(disks: readonly VmDisk[], { disputedOnGeneration1 }: Sizes): boolean {
  return disks.every(({ logicalSectorBytes: bytes }) => disputedOnGeneration1.includes(bytes ?? 0));
}

function sectors(disks: readonly VmDisk[]): readonly Offender[] {
  return asOffenders(disks, (disk) => disk.logicalSectorBytes ?? null);
}
