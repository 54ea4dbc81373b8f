import { recogniseGuest } from '../derived/guest';
import { fail, missing, pass, silent, uncollected, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * Generation 1 or 2; whether a Linux guest may be generation 2 is the edition's to say (R24). A system that Hyper-V does not support on
 * generation 2 warns: it runs there all the same, or is not what it says. What an administrator typed tells no family.
 */
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
    const { name, family, reportedByGuest } = guestSystem ?? {};
    const unsupported = warn('notOnGeneration2', { expected: [1], observed: name ?? null });
    const isUnsupported =
      guestSystem !== undefined &&
      reportedByGuest === true &&
      edition.notOnGeneration2.value.includes(recogniseGuest(guestSystem)?.name ?? '');
    if (edition.generation2Linux.value === 'accepted') return isUnsupported ? unsupported : pass('generation2', data);

    if (family === undefined || reportedByGuest === undefined) return missing('guestSystem');
    if (!reportedByGuest) return uncollected('generation2Typed', data);
    if (family === 'windows') return isUnsupported ? unsupported : pass('generation2', data);
    return family === 'linux' ? fail('generation2Linux', data) : silent('generation2Other', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
