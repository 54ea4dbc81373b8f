import { architectureInName, recogniseGuest } from '../derived/guest';
import { fail, missing, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The guest is 64-bit; 32-bit only for the systems the edition names (R24). Read from the guest, else from the name VMM prints.
 * What an administrator typed is no reading, and neither is what nobody knows the origin of, or what the name contradicts.
 */
export default requirement({
  id: 'vm.architecture',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['guestSystem'],
  check({ guestSystem: guest }, edition) {
    const recognised = recogniseGuest(guest);
    const architecture = guest.architecture ?? recognised?.architecture;
    if (architecture === undefined) return missing('guestSystem');
    const data = { expected: ['x64'], observed: { architecture, name: guest.name ?? null } };
    if (guest.reportedByGuest === undefined) return missing('guestSystem');
    if (!guest.reportedByGuest) return uncollected('typed', data);

    const named = (guest.name === undefined ? undefined : architectureInName(guest.name)) ?? recognised?.architecture;
    if (named !== undefined && architecture !== named && architecture !== 'arm64') return uncollected('contradictsName', data);
    if (architecture === 'x64') return pass('x64', data);
    if (architecture === 'arm64') return fail('arm64', data);
    const accepted = edition.guest32Bit.value;
    const told = { ...data, expected: accepted };
    if (recognised) return accepted.includes(recognised.name) ? pass('accepted32Bit', told) : fail('x86', told);
    // Without a name it may be one of those; a Linux never is.
    return guest.family === 'linux' ? fail('x86', told) : uncollected('unrecognised32Bit', told);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
});
