import { fail, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The VMM server is registered in no other vault than the plan's (domain §2.6, case 54). Vaults are compared by name without case, as
 * the server's registration holds them. Only a practitioner's page says that one is all there can be.
 */
export default requirement({
  id: 'vmm.oneVault',
  kind: 'vmmServer',
  level: 'condition',
  seed: [],
  needs: ['registeredVaults', 'planVault'],
  check({ registeredVaults, planVault }) {
    const others = registeredVaults.filter((name) => name.trim().toLowerCase() !== planVault?.toLowerCase());
    const data = { expected: planVault, observed: registeredVaults };
    if (registeredVaults.length === 0) return pass('nowhere', data);
    if (planVault === null) return uncollected('noVaultChosen', data);
    return others.length === 0 ? pass('here', data) : fail('elsewhere', { ...data, observed: others });
  },
  page: '/azure/site-recovery/hyper-v-azure-common-questions',
});
