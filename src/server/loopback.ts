import type { IncomingMessage } from 'node:http';

/** Said in full and in no other way: 127.1 and user@localhost mean loopback to a URL parser, and nobody honest writes them. */
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
const LOOPBACK_ORIGIN = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Whether a request was addressed to loopback, by one Host alone, and did not come from a page of anywhere else. */
export function isLoopbackRequest(request: IncomingMessage): boolean {
  const { host: hosts = [], origin: origins = [] } = request.headersDistinct;
  return hosts.length === 1 && hosts.every((host) => LOOPBACK_HOST.test(host)) && origins.every((origin) => LOOPBACK_ORIGIN.test(origin));
}
