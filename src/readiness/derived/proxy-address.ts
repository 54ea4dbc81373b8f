/** A proxy's address without its secrets. */
export interface ProxyAddress {
  /** http, https, or another protocol as written. */
  readonly protocol: string;
  /** Host and port as written, without user name and password. */
  readonly address: string;
  /** A user name stands in the address. */
  readonly hasUser: boolean;
}

const ADDRESS =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:([^@/\s]*)@)?((?:\[[0-9a-f:.]+\]|[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}_.])?)(?::(\d{1,5}))?)\/?$/iu;

/**
 * Reads an address as it is configured: `http://proxy.corp.example:8080`, without a protocol (http), or WinHTTP's list
 * `http=a:80;https=b:8080`, of which the entry for https traffic counts. Undefined when it cannot be made out.
 */
export function readProxyAddress(configured: string): ProxyAddress | undefined {
  const entry = entryForHttpsTraffic(configured.trim());
  const match = entry === undefined ? undefined : ADDRESS.exec(entry);
  if (!match || (match[4] !== undefined && !isPort(Number(match[4])))) return undefined;
  return { protocol: (match[1] ?? 'http').toLowerCase(), address: match[3] ?? '', hasUser: match[2] !== undefined };
}

/** `https=` names the traffic, not how the proxy is addressed. */
function entryForHttpsTraffic(configured: string): string | undefined {
  const entries = configured.split(/[;\s]+/).filter((entry) => entry !== '');
  const forHttps = entries.find((entry) => /^https=/i.test(entry));
  if (forHttps !== undefined) return forHttps.slice('https='.length);
  const forAll = entries.filter((entry) => !/^[a-z]+=/i.test(entry));
  return forAll.length === 1 ? forAll[0] : undefined;
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65_535;
}
