import { recogniseGuest } from '../derived/guest';
import { fail, missing, pass, silent, uncollected, warn } from '../finding';
import { requirement } from '../requirement';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The guest runs an operating system that Azure supports (R23). Past Microsoft's support warns and never fails. A name that an
 * administrator typed, or that is not recognised, says nothing; a system that no page names is not called unsupported.
 */
export default requirement({
  id: 'vm.guestOs',
  kind: 'vm',
  level: 'blocker',
  seed: ['R23'],
  needs: ['assessedAt', 'guestSystem'],
  check({ assessedAt, guestSystem: guest }, edition) {
    if (guest.name === undefined || guest.reportedByGuest === undefined) return missing('guestSystem');
    const data = { expected: 'supportedByAzure', observed: guest.name };
    if (!guest.reportedByGuest) return uncollected('typed', data);

    const name = recogniseGuest(guest)?.name;
    if (name === undefined) return uncollected('unrecognised', data);
    const { accepted, refused } = edition.guestSystems.value;
    if (refused.includes(name)) return fail('refused', data);
    const endedOn = edition.guestSupportEnded.value[name];
    // The last day itself is still a day of support.
    const hasEnded = endedOn !== undefined && Date.parse(assessedAt) >= Date.parse(endedOn) + DAY;
    if (hasEnded) return warn('supportEnded', { ...data, observed: { name: guest.name, endedOn } });
    return accepted.includes(name) ? pass('accepted', data) : silent('notNamed', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#replicated-vms',
});
