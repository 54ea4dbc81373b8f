import { fail, pass, silent, uncollected, warn, worstOf } from '../finding';
import { instant, isAhead } from '../freshness';
import { requirement } from '../requirement';

const HOUR = 3_600_000;

/**
 * The Provider of a registered VMM server: its version by the vault's own word, and whether it was heard from lately (domain §2.5,
 * §7.3). What the vault does not say of it is not known.
 */
export default requirement({
  id: 'vmm.provider',
  kind: 'vmmServer',
  level: 'condition',
  seed: [],
  appliesWhen: { needs: ['isRegistered'], holds: ({ isRegistered }) => isRegistered },
  needs: ['assessedAt', 'provider'],
  check({ assessedAt, provider }, edition) {
    const { accepted, warned, refused, heartbeatHours } = edition.provider.value;
    const { versionStatus: status, version, lastHeartbeatAt } = provider;
    const data = { expected: { statuses: accepted, hours: heartbeatHours }, observed: { version, status, lastHeartbeatAt } };
    if (status !== undefined && refused.includes(status)) return fail('notSupported', { ...data, observed: { version, status } });
    if (status === undefined) return uncollected('statusUnsaid', data);
    const known = { version, status };
    if (lastHeartbeatAt === undefined) return uncollected('heartbeatUnsaid', { ...data, observed: known });
    const heard = { ...data, observed: { ...known, lastHeartbeatAt } };
    if (isAhead(lastHeartbeatAt, Date.parse(assessedAt))) return uncollected('heartbeatAhead', heard);
    const silentFrom = Date.parse(lastHeartbeatAt) + heartbeatHours * HOUR;
    const reasons = [
      ...(Date.parse(assessedAt) < silentFrom ? [] : [warn('silent', { ...heard, since: instant(silentFrom) })]),
      ...(warned.includes(status) ? [warn('updateRequired', heard)] : []),
      ...([...accepted, ...warned].includes(status) ? [] : [silent('otherStatus', heard)]),
    ];
    return worstOf(reasons) ?? pass('supported', heard);
  },
  page: '/azure/site-recovery/service-updates-how-to',
});
