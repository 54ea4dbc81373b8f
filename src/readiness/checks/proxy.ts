import { readProxyAddress } from '../derived/proxy-address';
import type { Proxy } from '../facts';
import { fail, pass, silent, uncollected, warn } from '../finding';

const EXPECTED = { protocol: 'http', authentication: false } as const;

/**
 * The way to the internet (R16, R21; domain §2.4): directly, or through a proxy addressed over http.
 * The matrix refuses an https proxy. Sources disagree about one that asks for a password (architecture page: not supported;
 * the Provider's wizard offers it), so it warns. Whether a proxy asks for one is part of the rule: unread, the verdict is unknown.
 */
export function checkProxy({ proxy }: { readonly proxy: Proxy }) {
  if (proxy.mode === 'direct') return pass('direct', { expected: EXPECTED, observed: { mode: 'direct' } as const });
  const read = proxy.address === undefined ? undefined : readProxyAddress(proxy.address);
  if (!read) return uncollected('addressUnreadable', { expected: EXPECTED, observed: { mode: 'proxy' } as const });

  const authentication = read.hasUser ? true : proxy.requiresAuthentication;
  const data = { expected: EXPECTED, observed: { mode: 'proxy', protocol: read.protocol, address: read.address, authentication } as const };
  if (read.protocol === 'https') return fail('httpsProxy', data);
  if (read.protocol !== 'http') return silent('otherProtocol', { ...data, confirmable: true });
  if (authentication === undefined) return uncollected('authenticationUnread', data);
  return authentication ? warn('authentication', data) : pass('httpProxy', data);
}
