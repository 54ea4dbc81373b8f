import { fail, missing, pass, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * The cloud does not mix hosts with 2012 R2 and 2016 (domain §2.1, case 22): forbidden until 2018; the sentence is gone since, and no
 * other says that it may be done.
 */
export default requirement({
  id: 'cloud.mixedHosts',
  kind: 'cloud',
  level: 'condition',
  seed: [],
  needs: ['hostSystems', 'hostsUnread'],
  check({ hostSystems, hostsUnread }, edition) {
    const { releases, together } = edition.mixedHosts.value;
    const windows = hostSystems.filter(({ system }) => system.product === 'windowsServer' || system.product === 'hyperVServer');
    const found = releases.map((release) => windows.filter(({ system }) => system.release === release));
    const offenders = found.flatMap((hosts) => hosts.map(({ host, system }) => ({ name: host, observed: system.release ?? null })));
    const data = { expected: releases, observed: offenders.length, offenders };
    if (found.every((hosts) => hosts.length > 0)) return together === 'fail' ? fail('mixedRefused', data) : warn('mixed', data);
    return hostsUnread > 0 ? missing('hostsUnread') : pass('alike', { ...data, offenders: [] });
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
});
