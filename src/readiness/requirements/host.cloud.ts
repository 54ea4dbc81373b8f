import { fail, missing, pass, silent } from '../finding';
import { requirement } from '../requirement';

/** The host is in a host group of a VMM cloud (R19). No source says whether a group under an assigned one counts. */
export default requirement({
  id: 'host.cloud',
  kind: 'host',
  level: 'blocker',
  seed: ['R19'],
  needs: ['hostGroup'],
  wants: ['cloudMembership'],
  check({ hostGroup, cloudMembership }) {
    if (hostGroup === null) return fail('noHostGroup', { expected: 1, observed: null });
    if (cloudMembership === undefined) return missing('cloudMembership');
    const { direct, throughParent } = cloudMembership;
    if (direct.length > 0) return pass('inCloud', { expected: 1, observed: { hostGroup, clouds: direct } });
    if (throughParent.length > 0) {
      return silent('throughParentOnly', { expected: 1, observed: { hostGroup, clouds: throughParent }, confirmable: true });
    }
    return fail('groupInNoCloud', { expected: 1, observed: { hostGroup } });
  },
  page: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#prepare-vmm-optional',
});
