import { ipv6Kind, isAddress } from '../derived/ipv6';
import type { VmFacts } from '../facts';
import { fail, missing, pass, uncollected } from '../finding';
import { requirement } from '../requirement';

type Adapter = VmFacts['networkAdapters'][number];

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
    const named = adapters.map((adapter, index) => ({ ...adapter, name: adapter.name ?? `#${index + 1}` }));
    const found = named.flatMap(({ name, ipv4 = [], ipv6 = [] }) =>
      ipv6Among(ipv4, ipv6)
        .filter((address) => ipv6Kind(address) === 'other')
        .map((address) => ({ name, observed: address })),
    );
    const data = { expected: 0, observed: found.length };
    if (found.length > 0) return fail('found', { ...data, offenders: found });
    if (named.some(({ ipv6 }) => ipv6 === undefined)) return missing('networkAdapters');
    const silentOnes = named.filter((adapter) => !tellsAddresses(adapter));
    if (silentOnes.length > 0) return uncollected('noAddressKnown', { ...data, offenders: silentOnes.map(({ name }) => ({ name })) });
    return adapters.length === 0 ? pass('noAdapter', data) : pass('none', data);
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#hyper-v-network-configuration',
});

/** A colon is in no IPv4 address: one that stands in the other list is an IPv6 address all the same. */
function ipv6Among(ipv4: readonly string[], ipv6: readonly string[]): readonly string[] {
  return [...ipv6, ...ipv4.filter((address) => address.includes(':'))];
}

/** Whether the lists mean what they say: some address is known, and every IPv6 address can be read. */
function tellsAddresses({ ipv4 = [], ipv6 = [] }: Adapter): boolean {
  return [...ipv6, ...ipv4].some(isAddress) && ipv6Among(ipv4, ipv6).every((address) => ipv6Kind(address) !== 'unreadable');
}
