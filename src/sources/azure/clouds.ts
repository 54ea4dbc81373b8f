import { AzureAuthorityHosts } from '@azure/identity';
import type { AzureCloudName } from '../../readiness/facts';

/** What moves together from one Azure cloud to another: where to ask, what the token is for, and who gives it. */
interface AzureCloud {
  /** Host of the management API; regional endpoints are its subdomains. */
  readonly managementHost: string;
  /** Always the cloud's own, never made from the endpoint: a stand-in's address is not an audience. */
  readonly scope: string;
  readonly authorityHost: string;
  /** Azure Database for PostgreSQL: the domain of its servers, and what a token to sign in there is for. */
  readonly postgres: { readonly domain: string; readonly scope: string };
}

export const AZURE_CLOUDS: Readonly<Record<AzureCloudName, AzureCloud>> = {
  AzureCloud: {
    managementHost: 'management.azure.com',
    scope: 'https://management.azure.com/.default',
    authorityHost: AzureAuthorityHosts.AzurePublicCloud,
    postgres: { domain: 'postgres.database.azure.com', scope: 'https://ossrdbms-aad.database.windows.net/.default' },
  },
  AzureUSGovernment: {
    managementHost: 'management.usgovcloudapi.net',
    scope: 'https://management.usgovcloudapi.net/.default',
    authorityHost: AzureAuthorityHosts.AzureGovernment,
    postgres: { domain: 'postgres.database.usgovcloudapi.net', scope: 'https://ossrdbms-aad.database.usgovcloudapi.net/.default' },
  },
  AzureChinaCloud: {
    managementHost: 'management.chinacloudapi.cn',
    scope: 'https://management.chinacloudapi.cn/.default',
    authorityHost: AzureAuthorityHosts.AzureChina,
    postgres: { domain: 'postgres.database.chinacloudapi.cn', scope: 'https://ossrdbms-aad.database.chinacloudapi.cn/.default' },
  },
};

/** Where requests go, and which addresses may be asked (and given the token) at all. */
export interface ManagementEndpoint {
  /** Without a trailing slash. */
  readonly url: string;
  /** A stand-in on this machine; the only place where plain http is spoken. */
  readonly isLoopback: boolean;
  allows(url: URL): boolean;
}

/**
 * The management endpoint of a cloud, or the configured one.
 * @param configured in the cloud's management domain, or http(s) on 127.0.0.1 or [::1] for a stand-in
 * @throws Error when it is neither, saying which addresses are accepted
 */
export function managementEndpoint(cloud: AzureCloudName, configured?: string): ManagementEndpoint {
  const { managementHost } = AZURE_CLOUDS[cloud];
  const url = new URL(configured ?? `https://${managementHost}`);
  const isLoopback = url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '' && url.pathname === '/';
  if (!isPlain || !(isLoopback ? isWeb(url) : isInDomain(url, managementHost))) {
    throw new Error(
      `The Azure management endpoint must be an https address in ${managementHost}, or http(s) on 127.0.0.1 or [::1], without a path; it is ${url.origin}.`,
    );
  }
  // A stand-in's token and answers have no business with the real Azure, nor the other way round.
  const allows = (asked: URL): boolean =>
    asked.username === '' && asked.password === '' && (isLoopback ? asked.origin === url.origin : isInDomain(asked, managementHost));
  return { url: url.origin, isLoopback, allows };
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function isInDomain(url: URL, domain: string): boolean {
  return url.protocol === 'https:' && url.port === '' && (url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}
