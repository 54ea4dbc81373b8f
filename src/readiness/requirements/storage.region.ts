import { regionKey } from '../derived/region';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * The account lies in the vault's region (R03). Compared by normalised name and the account's primary location.
 * An account that does not exist lies nowhere: it fails here, once, and what else is asked of accounts does not apply to it.
 */
export default requirement({
  id: 'storage.region',
  kind: 'storageAccount',
  level: 'blocker',
  seed: ['R03'],
  needs: ['presence'],
  wants: ['region', 'vaultRegion'],
  check({ presence, region, vaultRegion }) {
    if (presence === 'missing') return fail('notThere', { expected: vaultRegion ?? null, observed: null });
    if (region === undefined) return missing('region');
    if (vaultRegion === undefined) return missing('vaultRegion');
    const data = { expected: vaultRegion, observed: region };
    return regionKey(region) === regionKey(vaultRegion) ? pass('sameRegion', data) : fail('otherRegion', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
