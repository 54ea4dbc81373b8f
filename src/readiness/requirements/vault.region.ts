import { regionKey } from '../derived/region';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/** The vault's region can be a target (domain §2.6, case 16). Where the vault is not chosen or not there, vault.exists says so. */
export default requirement({
  id: 'vault.region',
  kind: 'plan',
  level: 'blocker',
  seed: [],
  appliesWhen: {
    needs: [],
    wants: ['vault'],
    holds: ({ vault }, edition) => edition.excludedRegions.value.length > 0 && (vault === undefined || vault.presence === 'there'),
  },
  needs: ['vault'],
  check({ vault }, edition) {
    if (vault.presence !== 'there') return missing('vault');
    const excluded = edition.excludedRegions.value;
    const data = { expected: excluded, observed: vault.region };
    return excluded.includes(regionKey(vault.region)) ? fail('excluded', data) : pass('target', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
});
