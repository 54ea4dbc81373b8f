import { recogniseGuest } from '../derived/guest';
import { fail, missing, pass, silent, uncollected, warn } from '../finding';
import { instant } from '../freshness';
import { requirement } from '../requirement';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The guest runs an operating system that Azure supports (R23). Past Microsoft's support warns and never fails. A name that an
 * administrator typed, or that is not recognised, says nothing; a system that no page names is not called unsupported, nor is a minor
 * release that the list leaves out. Where several releases bear one name, it warns from the end of the first of them on.
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

    const recognised = recogniseGuest(guest);
    if (recognised === undefined) return uncollected('unrecognised', data);
    const { name, lifecycle = name, minor } = recognised;
    const { accepted, refused, minors } = edition.guestSystems.value;
    if (refused.includes(name)) return fail('refused', data);
    const several = edition.guestSupportMayEnd.value[lifecycle];
    const endedOn = edition.guestSupportEnded.value[lifecycle] ?? several?.last;
    // The last day itself is still a day of support.
    const endOf = (lastDay: string): number => Date.parse(lastDay) + DAY;
    const isPast = (lastDay: string): boolean => Date.parse(assessedAt) >= endOf(lastDay);
    if (endedOn !== undefined && isPast(endedOn)) {
      return warn('supportEnded', { ...data, observed: { name: guest.name, endedOn }, since: instant(endOf(several?.first ?? endedOn)) });
    }
    if (several && isPast(several.first)) {
      return warn('supportMayHaveEnded', { ...data, observed: { name: guest.name, ...several }, since: instant(endOf(several.first)) });
    }
    return accepted.includes(name) && isWithin(minors[name], minor) ? pass('accepted', data) : silent('notNamed', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#replicated-vms',
});

/** Whether a list means this minor release; one that the name does not tell, or that the list does not narrow, it does. */
function isWithin(range: { readonly first: number; readonly last?: number } | undefined, minor: number | undefined): boolean {
  return minor === undefined || !range || (minor >= range.first && minor <= (range.last ?? minor));
}
