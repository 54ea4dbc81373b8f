import { fail, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * What Site Recovery itself says of a VM whose VMM server is registered in the plan's vault (domain §7.3): its protectionReadinessErrors,
 * in its own words. It outranks rules made at home; what contradicts it is told as a disagreement (disagreement.ts).
 */
export default requirement({
  id: 'vm.siteRecovery',
  kind: 'vm',
  level: 'blocker',
  seed: [],
  appliesWhen: { needs: ['isRegistered'], holds: ({ isRegistered }) => isRegistered },
  needs: ['siteRecovery'],
  check({ siteRecovery }) {
    if (!siteRecovery.isListed) return uncollected('notListed', { expected: [], observed: null });
    const data = { expected: [], observed: siteRecovery.errors };
    return siteRecovery.errors.length > 0 ? fail('errors', data) : pass('noErrors', data);
  },
  page: '/azure/site-recovery/hyper-v-vmm-azure-tutorial',
});
