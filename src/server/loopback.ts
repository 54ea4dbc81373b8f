import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a request was addressed to loopback, and did not come from a page of anywhere else. */
export function isLoopbackRequest(headers: IncomingHttpHeaders): boolean {
  const { host, origin } = headers;
  return host !== undefined && isLoopback(`http://${host}`) && (origin === undefined || isLoopback(origin));
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK.includes(new URL(address).hostname);
}
