import { subscriptionOf } from '../derived/resource-id';
import { missing, pass, uncollected, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * The virtual network lies in the vault's subscription. The guide of 2017 asked that of the storage account; today's pages let one
 * choose the target subscription and do not say whether it may be another one (domain §2.6, case 15): it warns.
 */
export default requirement({
  id: 'network.subscription',
  kind: 'plan',
  level: 'condition',
  seed: [],
  appliesWhen: {
    needs: [],
    wants: ['network'],
    holds: ({ network }) => network === undefined || network.presence === 'there',
  },
  needs: ['network', 'vault'],
  check({ network, vault }) {
    if (network.presence !== 'there') return missing('network');
    const own = subscriptionOf(network.id);
    if (vault.presence !== 'there' || own === undefined) return uncollected('nothingToCompare', { expected: null, observed: network.name });
    const wanted = subscriptionOf(vault.id);
    if (wanted === undefined) return uncollected('nothingToCompare', { expected: null, observed: network.name });
    const data = { expected: wanted, observed: own };
    return own === wanted ? pass('sameSubscription', data) : warn('otherSubscription', data);
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#set-up-an-azure-network',
});
