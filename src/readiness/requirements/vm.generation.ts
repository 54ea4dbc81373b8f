import { fail, missing, pass, silent, uncollected } from '../finding';
import { requirement } from '../requirement';

/** Generation 1 or 2; whether a Linux guest may be generation 2 is the edition's to say (R24). What an administrator typed tells no family. */
export default requirement({
  id: 'vm.generation',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['generation'],
  wants: ['guestSystem'],
  check({ generation, guestSystem }, edition) {
    const data = { expected: [1, 2], observed: generation };
    if (generation === 1) return pass('generation1', data);
    if (edition.generation2Linux.value === 'accepted') return pass('generation2', data);

    const { family, reportedByGuest } = guestSystem ?? {};
    if (family === undefined || reportedByGuest === undefined) return missing('guestSystem');
    if (!reportedByGuest) return uncollected('generation2Typed', data);
    if (family === 'windows') return pass('generation2', data);
    return family === 'linux' ? fail('generation2Linux', data) : silent('generation2Other', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
