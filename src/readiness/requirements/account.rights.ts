import { fail, pass } from '../finding';
import { requirement } from '../requirement';

/**
 * Somebody holds Virtual Machine Contributor and Site Recovery Contributor (R01; domain §2.7). Whose rights count is the
 * organisation's to say: two people confirm it.
 */
export default requirement({
  id: 'account.rights',
  kind: 'plan',
  level: 'condition',
  seed: ['R01'],
  needs: ['rightsAssigned'],
  check({ rightsAssigned }) {
    const data = { expected: true, observed: rightsAssigned };
    return rightsAssigned ? pass('assigned', data) : fail('notAssigned', data);
  },
  page: '/azure/site-recovery/site-recovery-role-based-linked-access-control',
  secondPerson: true,
  confirmedOnly: true,
});
