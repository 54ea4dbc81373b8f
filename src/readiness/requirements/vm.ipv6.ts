import { adapterName, hasReachableIpv6, reachableIpv6, tellsAddresses } from '../derived/adapters';
import { fail, missing, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

/**
 * The guest has no IPv6 address other than link-local: with VMM, IPv6 in the guest is not supported (R24). An adapter without an
 * address that a machine can have, as of a VM that is off, says nothing. A VM without adapters has no address.
 */
export default requirement({
  id: 'vm.ipv6',
  kind: 'vm',
  level: 'blocker',
  seed: ['R24'],
  needs: ['networkAdapters'],
  check({ networkAdapters: adapters }) {
    const found = adapters.some(hasReachableIpv6)
      ? adapters.flatMap((adapter, index) =>
          reachableIpv6(adapter).map((address) => ({ name: adapterName(adapter, index), observed: address })),
        )
      : [];
    const data = { expected: 0, observed: found.length };
    if (found.length > 0) return fail('found', { ...data, offenders: found });
    if (adapters.some(({ ipv6 }) => ipv6 === undefined)) return missing('networkAdapters');
    if (!adapters.every(tellsAddresses)) {
      const silentOnes = adapters.flatMap((adapter, index) => (tellsAddresses(adapter) ? [] : [{ name: adapterName(adapter, index) }]));
      return uncollected('noAddressKnown', { ...data, offenders: silentOnes });
    }
    return adapters.length === 0 ? pass('noAdapter', data) : pass('none', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#hyper-v-network-configuration',
});
