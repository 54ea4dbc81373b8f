import { regionKey } from '../derived/region';
import { fail, missing, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * The virtual network lies in the vault's region (R12). Where either is not chosen or not there, network.exists or
 * vault.exists says so, and there is nothing to compare.
 */
export default requirement({
  id: 'network.region',
  kind: 'plan',
  level: 'blocker',
  seed: ['R12'],
  appliesWhen: {
    needs: [],
    wants: ['network', 'vault'],
    holds: ({ network, vault }) => [network, vault].every((each) => each === undefined || each.presence === 'there'),
  },
  needs: ['network', 'vault'],
  check({ network, vault }) {
    if (network.presence !== 'there') return missing('network');
    if (vault.presence !== 'there') return missing('vault');
    const data = { expected: vault.region, observed: network.region };
    return regionKey(network.region) === regionKey(vault.region) ? pass('sameRegion', data) : fail('otherRegion', data);
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#set-up-an-azure-network',
});
