/** What the addresses of a VM's network adapters say. */
import type { VmFacts } from '../facts';
import { ipv6Kind, isAddress } from './ipv6';

type Adapter = VmFacts['networkAdapters'][number];

/** The adapter's own name, or its number among the VM's. */
export function adapterName({ name }: Adapter, index: number): string {
  return name ?? `#${index + 1}`;
}

/** An adapter's IPv6 addresses that others can reach: those that are not link-local. */
export function reachableIpv6({ ipv4 = [], ipv6 = [] }: Adapter): readonly string[] {
  return [...ipv6, ...ipv4.filter(isMisplaced)].filter(isReachable);
}

/** Whether there is one; without lists: it is asked of every VM, and hardly any has one. */
export function hasReachableIpv6({ ipv4 = [], ipv6 = [] }: Adapter): boolean {
  return ipv6.some(isReachable) || ipv4.some((address) => isMisplaced(address) && isReachable(address));
}

/** Whether the lists mean what they say: some address is known, and every IPv6 address can be read. */
export function tellsAddresses({ ipv4 = [], ipv6 = [] }: Adapter): boolean {
  const isKnown = ipv6.some(isAddress) || ipv4.some(isAddress);
  return isKnown && ipv6.every(isReadable) && ipv4.every((address) => !isMisplaced(address) || isReadable(address));
}

/** A colon is in no IPv4 address: one that stands in the other list is an IPv6 address all the same. */
function isMisplaced(address: string): boolean {
  return address.includes(':');
}

function isReachable(address: string): boolean {
  return ipv6Kind(address) === 'other';
}

function isReadable(address: string): boolean {
  return ipv6Kind(address) !== 'unreadable';
}
