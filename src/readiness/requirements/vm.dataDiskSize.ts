import { judgeEach, type PartStatus } from '../checks/each';
import { judgeLargeDisks } from '../checks/large-disks';
import { asOffenders, hasNoSize, replicatedFiles, sizeOf } from '../derived/disks';
import type { Edition } from '../editions/edition';
import type { VmDisk } from '../facts';
import { fail, missing, pass, uncollected, warn, worstOf } from '../finding';
import { requirement } from '../requirement';

type Limit = Edition['dataDiskSize']['value'];

/**
 * Every data disk is within the edition's sizes, by its virtual size in bytes; a large one also needs managed disks and a late
 * enough agent on the host (R24). Excluded disks do not count; a pass-through disk has no virtual size and is judged elsewhere.
 */
export default requirement({
  id: 'vm.dataDiskSize',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  wants: ['managedDisks', 'hostAgentVersion'],
  check(facts, edition) {
    const { disks } = facts;
    const limit = edition.dataDiskSize.value;
    const dataDisks = replicatedFiles(disks).filter((disk) => disk.isOperatingSystemDisk !== true);
    const judged = judgeEach(dataDisks, judgeSize, limit);
    const data = { expected: { minimum: limit.minimum, maximum: limit.maximum }, observed: dataDisks.length };
    const outside = judged.failing.length > 0 ? [fail('outsideLimits', { ...data, offenders: asOffenders(judged.failing, sizeOf) })] : [];
    const others = outside.length > 0 ? dataDisks.filter((disk) => !judged.failing.includes(disk)) : dataDisks;
    const worst = worstOf([...outside, ...judgeLargeDisks(others, facts, limit.large)]);
    if (worst?.status === 'fail') return worst;
    if (hasNoSize(judged.unread)) return uncollected('noSize', { ...data, offenders: asOffenders(judged.unread, sizeOf) });
    if (judged.unread.length > 0) return missing('disks');
    if (worst) return worst;
    if (judged.warning.length > 0) {
      const between = { expected: { pass: limit.pass, maximum: limit.maximum }, observed: dataDisks.length };
      return warn('betweenSources', { ...between, offenders: asOffenders(judged.warning, sizeOf) });
    }
    return pass('within', data);
  },
  page: '/azure/site-recovery/exclude-disks-replication',
});

/** A disk outside the sizes whose mark was not read may be the operating system disk, which has limits of its own. */
function judgeSize(disk: VmDisk, limit: Limit): PartStatus {
  if (disk.maximumBytes === undefined || disk.maximumBytes === 0) return undefined;
  if (disk.maximumBytes >= limit.minimum && disk.maximumBytes <= limit.pass) return 'pass';
  if (disk.isOperatingSystemDisk === undefined) return undefined;
  return disk.maximumBytes >= limit.minimum && disk.maximumBytes <= limit.maximum ? 'warn' : 'fail';
}
