import { regionKey } from '../derived/region';
import { fail, missing, pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/** The account is provisioned, its primary region answers, and it is served from there and not from the secondary one (§7.1). */
export default requirement({
  id: 'storage.available',
  kind: 'storageAccount',
  level: 'blocker',
  seed: [],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['provisioningState', 'statusOfPrimary'],
  wants: ['location', 'region'],
  check({ provisioningState, statusOfPrimary, location, region }) {
    const expected = { provisioningState: 'Succeeded', statusOfPrimary: 'available' };
    const data = { expected, observed: { provisioningState, statusOfPrimary } };
    if (provisioningState.toLowerCase() !== 'succeeded') return fail('notProvisioned', data);
    if (statusOfPrimary.toLowerCase() === 'unavailable') return fail('primaryUnavailable', data);
    if (statusOfPrimary.toLowerCase() !== 'available') return silent('otherStatus', data);
    if (location === undefined) return missing('location');
    if (region === undefined) return missing('region');
    if (regionKey(location) === regionKey(region)) return pass('available', data);
    return warn('failedOver', { expected: region, observed: location });
  },
  page: '/azure/storage/common/storage-disaster-recovery-guidance',
});
