import { regionKey } from '../derived/region';
import { fail, missing, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The virtual network lies in the vault's region (R12). Where it is not chosen or not there, network.exists says so; without a
 * vault nothing can be compared, and nobody knows.
 */
export default requirement({
  id: 'network.region',
  kind: 'plan',
  level: 'blocker',
  seed: ['R12'],
  appliesWhen: {
    needs: [],
    wants: ['network'],
    holds: ({ network }) => network === undefined || network.presence === 'there',
  },
  needs: ['network', 'vault'],
  check({ network, vault }) {
    if (network.presence !== 'there') return missing('network');
    if (vault.presence !== 'there') return uncollected('noVault', { expected: null, observed: network.region });
    const data = { expected: vault.region, observed: network.region };
    return regionKey(network.region) === regionKey(vault.region) ? pass('sameRegion', data) : fail('otherRegion', data);
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#set-up-an-azure-network',
});
