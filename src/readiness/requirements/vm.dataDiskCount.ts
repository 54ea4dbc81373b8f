import { markedDisks, replicatedDisks } from '../derived/disks';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * No more data disks than the edition allows; excluded disks do not count, the operating system disk only where the edition
 * counts it (R24). Where no disk is marked, or a mark was not read, one disk at least is still the operating system's:
 * the count then lies between two numbers, and only a limit between them leaves it open.
 */
export default requirement({
  id: 'vm.dataDiskCount',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['disks'],
  check({ disks }, edition) {
    const { maximum, countsOperatingSystemDisk } = edition.dataDiskCount.value;
    const replicated = replicatedDisks(disks);
    const marked = markedDisks(replicated).length;
    const unread = replicated.filter((disk) => disk.isOperatingSystemDisk === undefined).length;
    const most = countsOperatingSystemDisk ? replicated.length : replicated.length - marked;
    const least = countsOperatingSystemDisk ? replicated.length : Math.max(0, replicated.length - Math.max(1, marked + unread));

    const expected = { maximum, countsOperatingSystemDisk };
    if (least > maximum) return fail('tooMany', { expected, observed: least });
    return most <= maximum ? pass('within', { expected, observed: most }) : missing('disks');
  },
  page: '/azure/site-recovery/exclude-disks-replication',
});
