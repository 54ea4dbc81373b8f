import { timingSafeEqual, createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { respond } from './respond';

/** Figures in Prometheus's text format; handed in, so that the server knows nothing of what is counted. */
export interface MetricsHandler {
  /** Who may read them shows this as a bearer token; absent: only who asks on this computer, and not through a proxy. */
  readonly token?: string;
  read(): Promise<string>;
}

/** Headers by which a proxy says for whom it asks. */
const FORWARDING = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
  'cf-connecting-ip',
  'true-client-ip',
  'x-client-ip',
  'x-azure-clientip',
  'x-envoy-external-address',
  'x-original-url',
  'x-original-host',
  'x-arr-log-id',
];
const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** Answers `GET /metrics`: 401 without the token, 403 from elsewhere where there is none. Never rejects. */
export async function answerMetrics(request: IncomingMessage, response: ServerResponse, metrics: MetricsHandler): Promise<void> {
  const refused = refusalOf(request, metrics.token);
  if (refused !== undefined) {
    respond(response, refused);
    return;
  }
  try {
    const text = await metrics.read();
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' });
    response.end(text);
  } catch {
    respond(response, 503);
  }
}

function refusalOf(request: IncomingMessage, token: string | undefined): number | undefined {
  if (token !== undefined) return isSame(request.headers.authorization ?? '', `Bearer ${token}`) ? undefined : 401;
  const isHere = LOOPBACK.includes(request.socket.remoteAddress ?? '');
  return isHere && FORWARDING.every((name) => request.headers[name] === undefined) ? undefined : 403;
}

/** In the same time whatever differs. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
