import { fail, pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/** The subscription is there and enabled (R01). States as Azure prints them; one that Microsoft's list does not know is not judged. */
export default requirement({
  id: 'account.subscription',
  kind: 'plan',
  level: 'blocker',
  seed: ['R01'],
  needs: ['subscription'],
  check({ subscription }) {
    const expected = 'Enabled';
    if (subscription.presence === 'notChosen') return fail('notChosen', { expected, observed: null });
    if (subscription.presence === 'missing') return fail('notThere', { expected, observed: subscription.name });
    const data = { expected, observed: subscription.state };
    switch (subscription.state.toLowerCase()) {
      case 'enabled':
        return pass('enabled', data);
      case 'warned':
      case 'pastdue':
        return warn('endangered', data);
      case 'disabled':
      case 'deleted':
        return fail('closed', data);
      default:
        return silent('unlistedState', data);
    }
  },
  page: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv',
});
