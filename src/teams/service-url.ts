import type { TeamsSettings } from './settings';

/**
 * Whether the bot may send to an address. It is decided on the parsed URL, never on its text:
 * `http://127.0.0.1:3978@evil.example/` begins like a loopback address and is none.
 */
export function allowsServiceUrl(settings: TeamsSettings, serviceUrl: string): boolean {
  const url = parsed(serviceUrl);
  if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return false;
  }
  return settings.demo ? isDemoUrl(url) : settings.allowedServiceUrls.some((entry) => matches(entry, url));
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isDemoUrl(url: URL): boolean {
  return (url.protocol === 'http:' || url.protocol === 'https:') && (url.hostname === '127.0.0.1' || url.hostname === 'localhost');
}

function matches(entry: string, url: URL): boolean {
  return entry.includes('://')
    ? matchesPrefix(entry, url)
    : url.protocol === 'https:' && url.port === '' && matchesHost(entry, url.hostname);
}

/** `*.host.name` stands for names below it, not for itself. */
function matchesHost(pattern: string, host: string): boolean {
  const wanted = pattern.trim().toLowerCase();
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

function matchesPrefix(prefix: string, url: URL): boolean {
  const wanted = parsed(prefix.trim());
  if (wanted === undefined || wanted.origin !== url.origin) {
    return false;
  }
  const folder = wanted.pathname.endsWith('/') ? wanted.pathname : `${wanted.pathname}/`;
  return `${url.pathname}/`.startsWith(folder);
}
