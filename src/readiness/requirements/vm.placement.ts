import { judgeEach, type PartStatus } from '../checks/each';
import { asOffenders, replicatedFiles } from '../derived/disks';
import type { VmDisk } from '../facts';
import { missing, pass, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * A VM on a clustered host has no disk on a volume of one node (case 50): the Deployment Planner calls it incompatible, the support
 * matrix is silent. On a standalone host nothing is asked; a physical disk is judged elsewhere.
 */
export default requirement({
  id: 'vm.placement',
  kind: 'vm',
  level: 'condition',
  seed: [],
  appliesWhen: { needs: ['hostIsClustered'], holds: ({ hostIsClustered }) => hostIsClustered },
  needs: ['disks'],
  check({ disks }) {
    const judged = judgeEach(replicatedFiles(disks), judgeLocation);
    const data = { expected: 0, observed: judged.warning.length };
    if (judged.warning.length > 0) return warn('local', { ...data, offenders: asOffenders(judged.warning, () => null) });
    return judged.unread.length > 0 ? missing('disks') : pass('shared', data);
  },
  page: '/azure/site-recovery/hyper-v-deployment-planner-analyze-report',
});

function judgeLocation({ location }: VmDisk): PartStatus {
  if (location === undefined) return undefined;
  return location === 'local' ? 'warn' : 'pass';
}
