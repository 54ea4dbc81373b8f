import { judgeEach, type PartStatus } from '../checks/each';
import { judgeLargeDisks } from '../checks/large-disks';
import { asOffenders, hasNoSize, markedDisks, sizeOf } from '../derived/disks';
import type { SizeLimit } from '../editions/edition';
import type { VmDisk } from '../facts';
import { fail, missing, pass, uncollected, warn, worstOf } from '../finding';
import { requirement } from '../requirement';

/**
 * The operating system disk is within the limit of its generation, by its virtual size in bytes (R24). Where the edition's own
 * figures differ, between the smallest and the largest of them warns. The page asks the same of "large" operating system disks
 * as of large data disks and gives no figure: the data disks' is used.
 */
export default requirement({
  id: 'vm.osDiskSize',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['generation', 'disks'],
  wants: ['managedDisks', 'hostAgentVersion'],
  check(facts, edition) {
    const { generation, disks } = facts;
    const limits = edition.operatingSystemDisk.value;
    const limit = generation === 1 ? limits.generation1 : limits.generation2;
    const expected = expectedOf(generation, limit);
    const marked = markedDisks(disks);
    if (marked.length === 0) {
      const isMarkUnread = disks.some((disk) => disk.isOperatingSystemDisk === undefined);
      return isMarkUnread ? missing('disks') : uncollected('noneMarked', { expected, observed: 0 });
    }

    const judged = judgeEach(marked, judgeSize, limit);
    const data = { expected, observed: marked.length };
    if (judged.failing.length > 0) return fail('tooLarge', { ...data, offenders: asOffenders(judged.failing, sizeOf) });
    const worst = worstOf(judgeLargeDisks(marked, facts, edition.dataDiskSize.value.large));
    if (worst?.status === 'fail') return worst;
    if (hasNoSize(judged.unread)) return uncollected('noSize', { ...data, offenders: asOffenders(judged.unread, sizeOf) });
    if (judged.unread.length > 0) return missing('disks');
    if (worst) return worst;
    if (judged.warning.length > 0) return warn('betweenSources', { ...data, offenders: asOffenders(judged.warning, sizeOf) });
    return pass('within', { ...data, offenders: asOffenders(marked, sizeOf) });
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});

const withGeneration = (generation: 1 | 2, limit: SizeLimit) => ({ generation, ...limit });
const EXPECTED: Record<1 | 2, Map<SizeLimit, ReturnType<typeof withGeneration>>> = { 1: new Map(), 2: new Map() };

/** One for all VMs of a generation. */
function expectedOf(generation: 1 | 2, limit: SizeLimit): ReturnType<typeof withGeneration> {
  const known = EXPECTED[generation].get(limit) ?? withGeneration(generation, limit);
  EXPECTED[generation].set(limit, known);
  return known;
}

function judgeSize({ maximumBytes: bytes }: VmDisk, limit: SizeLimit): PartStatus {
  if (bytes === undefined || bytes === 0) return undefined;
  if (bytes < limit.pass || (bytes === limit.pass && limit.passInclusive)) return 'pass';
  return bytes <= limit.largest ? 'warn' : 'fail';
}
