import { pass, silent, warn } from '../finding';
import { instant } from '../freshness';
import { requirement } from '../requirement';

const DAY = 24 * 60 * 60 * 1000;

/** Microsoft still supports the host's operating system, and for more than the edition's days to come (domain §5). Advice. */
export default requirement({
  id: 'host.lifecycle',
  kind: 'host',
  level: 'advice',
  seed: [],
  needs: ['assessedAt', 'operatingSystem'],
  check({ assessedAt, operatingSystem: system }, edition) {
    const { ends, toldDaysBefore } = edition.hostSupport.value;
    const isServer = system.product === 'windowsServer' || system.product === 'hyperVServer';
    const lastDay = isServer ? ends[system.release ?? ''] : undefined;
    if (lastDay === undefined) return silent('notListed', { expected: toldDaysBefore, observed: system.name });
    const data = { expected: { lastDay, days: toldDaysBefore }, observed: system.name };
    const now = Date.parse(assessedAt);
    // The last day itself is still a day of support.
    const [toldFrom, endsAt] = [Date.parse(lastDay) - toldDaysBefore * DAY, Date.parse(lastDay) + DAY];
    if (now >= endsAt) return warn('ended', { ...data, since: instant(endsAt) });
    return now >= toldFrom ? warn('endsSoon', { ...data, since: instant(toldFrom) }) : pass('supported', data);
  },
  page: '/lifecycle/products/',
});
