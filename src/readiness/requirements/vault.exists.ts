import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The plan's Recovery Services vault is there and provisioned (R03 and R12 compare with it). */
export default requirement({
  id: 'vault.exists',
  kind: 'plan',
  level: 'blocker',
  seed: ['R03', 'R12'],
  needs: ['vault'],
  check({ vault }) {
    const expected = 'Succeeded';
    if (vault.presence === 'notChosen') return fail('notChosen', { expected, observed: null });
    if (vault.presence === 'missing') return fail('notThere', { expected, observed: vault.name });
    const data = { expected, observed: { name: vault.name, region: vault.region, state: vault.provisioningState } };
    return vault.provisioningState.toLowerCase() === 'succeeded' ? pass('there', data) : fail('notProvisioned', data);
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#create-a-recovery-services-vault',
});
