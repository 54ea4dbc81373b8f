import { fail, pass, silent, warn } from '../finding';
import { requirement } from '../requirement';

/**
 * A firewall on the account lets Site Recovery through (domain §2.8, case 12): everybody, or trusted Microsoft services, of which
 * rows of the same page disagree; addresses alone may miss a host. An account that only private endpoints reach is another
 * set-up, and warns.
 */
export default requirement({
  id: 'storage.firewall',
  kind: 'storageAccount',
  level: 'condition',
  seed: [],
  appliesWhen: { needs: ['presence'], holds: ({ presence }) => presence === 'there' },
  needs: ['firewall'],
  check({ firewall }, edition) {
    const { defaultAction, trustedServices, addressRules, publicAccess } = firewall;
    const data = { expected: 'AzureServices', observed: { defaultAction, trustedServices, addressRules, publicAccess } };
    if (publicAccess !== undefined && publicAccess.toLowerCase() !== 'enabled') {
      return publicAccess.toLowerCase() === 'disabled' ? warn('privateOnly', data) : silent('otherPublicAccess', data);
    }
    if (defaultAction.toLowerCase() === 'allow') return pass('open', data);
    if (defaultAction.toLowerCase() !== 'deny') return silent('otherAction', data);
    if (trustedServices) {
      return edition.storageFirewall.value.trustedServices === 'pass'
        ? pass('trustedServices', data)
        : warn('trustedServicesDisputed', data);
    }
    return addressRules > 0 ? warn('addressesOnly', data) : fail('closed', data);
  },
  page: '/azure/site-recovery/hybrid-how-to-enable-replication-private-endpoints',
});
