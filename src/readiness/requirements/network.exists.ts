import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/** The virtual network that VMs join after failover is there and has a subnet for them to lie in (R11). */
export default requirement({
  id: 'network.exists',
  kind: 'plan',
  level: 'blocker',
  seed: ['R11'],
  needs: ['network'],
  check({ network }) {
    const expected = 1;
    if (network.presence === 'notChosen') return fail('notChosen', { expected, observed: null });
    if (network.presence === 'missing') return fail('notThere', { expected, observed: network.name });
    const data = { expected, observed: { name: network.name, subnets: network.subnets } };
    return network.subnets.length > 0 ? pass('there', data) : fail('noSubnet', data);
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#set-up-an-azure-network',
});
