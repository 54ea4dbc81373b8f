import { fail, missing, pass, uncollected, warn, worstOf } from '../finding';
import { instant, isAhead } from '../freshness';
import { requirement } from '../requirement';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Updates are current (R18): none pending and, where the edition looks at that, the last installed no more than so many days
 * ago. A release that gets no further updates warns however it stands (domain §5). A condition; the founding page made it a
 * blocker (Edition.levels).
 */
export default requirement({
  id: 'host.updates',
  kind: 'host',
  level: 'condition',
  seed: ['R18'],
  needs: ['assessedAt', 'operatingSystem'],
  wants: ['pendingUpdates', 'lastUpdateInstalledAt'],
  check({ assessedAt, operatingSystem: system, pendingUpdates: pending, lastUpdateInstalledAt: lastInstalledAt }, edition) {
    const { pending: meaning, maximumAgeDays: limit } = edition.updates.value;
    const observed = { system: system.name, pending, lastInstalledAt };
    const lastDay = edition.updatesEnded.value[system.release ?? ''];
    // The last day itself is still one on which updates are to be had.
    const endsAt = lastDay === undefined ? Number.POSITIVE_INFINITY : Date.parse(lastDay) + DAY;
    const hasEnded = lastDay !== undefined && Date.parse(assessedAt) >= endsAt;
    const ended = hasEnded ? [warn('noFurtherUpdates', { expected: { lastDay }, observed, since: instant(endsAt) })] : [];
    const data = { expected: { pending: 0, days: limit }, observed };
    const counted = { ...data, observed: { ...observed, pending: pending ?? 0 } };
    const waiting =
      pending === undefined || pending === 0 ? [] : [meaning === 'fail' ? fail('pendingRefused', counted) : warn('pending', counted)];
    const known = worstOf([...ended, ...waiting]);
    if (known) return known;

    if (limit === null) return pending === undefined ? missing('pendingUpdates') : pass('nonePending', data);
    if (lastInstalledAt === undefined) return missing('lastUpdateInstalledAt');
    const age = Date.parse(assessedAt) - Date.parse(lastInstalledAt);
    const dated = { expected: { pending: 0, days: limit }, observed: { ...observed, lastInstalledAt } };
    if (Number.isNaN(age) || isAhead(lastInstalledAt, Date.parse(assessedAt))) return uncollected('dateNotBelievable', dated);
    if (age > limit * DAY) return warn('old', { ...dated, since: instant(Date.parse(lastInstalledAt) + limit * DAY + 1) });
    return pending === undefined ? missing('pendingUpdates') : pass('current', dated);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
