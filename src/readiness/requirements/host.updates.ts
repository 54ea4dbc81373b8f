import { missing, pass, uncollected, warn } from '../finding';
import { requirement } from '../requirement';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Updates are current (R18): none pending, the last installed no more than the edition's days ago. A release that gets no
 * further updates warns however it stands (domain §5). A condition; the founding page made it a blocker (Edition.levels).
 */
export default requirement({
  id: 'host.updates',
  kind: 'host',
  level: 'condition',
  seed: ['R18'],
  needs: ['assessedAt', 'operatingSystem'],
  wants: ['pendingUpdates', 'lastUpdateInstalledAt'],
  check({ assessedAt, operatingSystem: system, pendingUpdates: pending, lastUpdateInstalledAt: lastInstalledAt }, edition) {
    const limit = edition.updatesMaximumAgeDays.value;
    const observed = { system: system.name, pending, lastInstalledAt };
    const data = { expected: { pending: 0, days: limit }, observed };
    const lastDay = edition.updatesEnded.value[system.release ?? ''];
    if (lastDay !== undefined) return warn('noFurtherUpdates', { expected: { lastDay }, observed });

    if (pending !== undefined && pending > 0) return warn('pending', { ...data, observed: { ...observed, pending } });
    if (lastInstalledAt === undefined) return missing('lastUpdateInstalledAt');
    const age = Date.parse(assessedAt) - Date.parse(lastInstalledAt);
    const dated = { ...data, observed: { ...observed, lastInstalledAt } };
    if (!(age >= 0)) return uncollected('dateNotBelievable', dated);
    if (age > limit * DAY) return warn('old', dated);
    return pending === undefined ? missing('pendingUpdates') : pass('current', dated);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
