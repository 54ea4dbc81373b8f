/** What an entry in an adapter's list of IPv6 addresses is. */
type Ipv6Kind =
  /** Never leaves the link or the machine: fe80::/10, and ::1, which has link-local scope (RFC 4291, 2.5.3). */
  | 'linkLocal'
  /** Any other IPv6 address. */
  | 'other'
  /** Not an IPv6 address of the adapter: an IPv4 one, also written as ::ffff:10.0.0.4, or the unspecified ::. */
  | 'none'
  /** Not an address that can be read. */
  | 'unreadable';

/** What nearly every adapter has, told at a glance: a large estate has tens of thousands of them. */
const USUAL_LINK_LOCAL = /^fe80::(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}$/i;

/** Tells what an address is; a zone (`%12`), a prefix length (`/64`) and capitals make no difference. */
export function ipv6Kind(address: string): Ipv6Kind {
  if (USUAL_LINK_LOCAL.test(address)) return 'linkLocal';
  const text = address
    .trim()
    .toLowerCase()
    .replace(/%[^/]*/, '')
    .replace(/\/\d+$/, '');
  if (ipv4Groups(text)) return 'none';
  const groups = ipv6Groups(text);
  if (!groups) return 'unreadable';

  const leading = groups.slice(0, 5).every((group) => group === 0);
  if (leading && groups[5] === 0xffff) return 'none';
  if (leading && groups[5] === 0 && groups[6] === 0 && (groups[7] ?? 0) <= 1) return groups[7] === 1 ? 'linkLocal' : 'none';
  return ((groups[0] ?? 0) & 0xffc0) === 0xfe80 ? 'linkLocal' : 'other';
}

/**
 * Whether an entry is an address that a machine can have: an IPv4 one other than 0.0.0.0, also written as ::ffff:10.0.0.4, or an IPv6
 * one other than ::. Text that is no address is none.
 */
export function isAddress(entry: string): boolean {
  if (USUAL_LINK_LOCAL.test(entry)) return true;
  const text = entry
    .trim()
    .toLowerCase()
    .replace(/\/\d+$/, '');
  const ipv4 = ipv4Groups(text.replace(/^::ffff:/, ''));
  if (ipv4) return ipv4.some((group) => group !== 0);
  const kind = ipv6Kind(entry);
  return kind === 'linkLocal' || kind === 'other';
}

/** The eight 16-bit groups of an IPv6 address, or undefined where it is none. */
function ipv6Groups(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? '');
  const tail = halves.length === 2 ? groupsOf(halves[1] ?? '') : [];
  if (!head || !tail) return undefined;
  if (halves.length === 1) return head.length === 8 ? head : undefined;

  const omitted = 8 - head.length - tail.length;
  return omitted >= 1 ? [...head, ...new Array<number>(omitted).fill(0), ...tail] : undefined;
}

/** Colon-separated groups; the last may be written as a dotted IPv4 address. */
function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const dotted = ipv4Groups(parts.at(-1) ?? '');
  const plain = dotted ? parts.slice(0, -1) : parts;
  if (!plain.every((part) => /^[0-9a-f]{1,4}$/.test(part))) return undefined;
  return [...plain.map((part) => Number.parseInt(part, 16)), ...(dotted ?? [])];
}

/** A dotted IPv4 address as two 16-bit groups. */
function ipv4Groups(text: string): readonly [number, number] | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
  return Math.max(a, b, c, d) <= 255 ? [a * 256 + b, c * 256 + d] : undefined;
}
