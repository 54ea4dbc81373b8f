import { regionKey } from '../derived/region';
import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The account lies in the vault's region (R03). Compared by normalised name and the account's primary location. */
export default requirement({
  id: 'storage.region',
  kind: 'storageAccount',
  level: 'blocker',
  seed: ['R03'],
  needs: ['presence', 'region', 'vaultRegion'],
  check(facts) {
    const data = { expected: facts.vaultRegion, observed: facts.region };
    return regionKey(facts.region) === regionKey(facts.vaultRegion) ? pass('sameRegion', data) : fail('otherRegion', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
