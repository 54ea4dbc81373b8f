import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { MemoryFailure } from '../support/memory-failure';
import { BodyRefusal, readBytes } from './body';
import { respond } from './respond';

/** Who takes in reports; handed in, so that the server knows nothing of plans. */
export interface ReportHandler {
  /** Whose report it is, by its Authorization header; undefined: nobody's. Rejects with MemoryFailure. */
  admit(authorization: string | undefined): Promise<ReportSender | undefined>;
}

/** Somebody who may hand in a report. */
export interface ReportSender {
  /** One report of a sender is taken in at a time. */
  readonly id: string;
  /** Rejects with MemoryFailure, and nothing was kept then. */
  receive(packed: Buffer): Promise<{ readonly status: number; readonly body: object }>;
}

export interface ReportParts {
  readonly reports: ReportHandler;
  readonly clock: Clock;
  readonly log: Log;
}

/** Largest report on the wire in bytes, and the time it may take to come, milliseconds. */
const LARGEST = 16 * 1024 ** 2;
const TIME_LIMIT = 25_000;
/** Seconds after which to try again, when the store does not answer. */
const RETRY_AFTER = '60';

/** Answers `POST /api/reports`: identity before the body, one report per sender at a time, and 202 only for what is kept. */
export function createReportRoute(parts: ReportParts): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const busy = new Set<string>();
  return async (request, response) => {
    try {
      const sender = await parts.reports.admit(request.headers.authorization);
      if (!sender) return refuse(request, response, 401);
      if (busy.has(sender.id)) return refuse(request, response, 429);
      busy.add(sender.id);
      try {
        await receive(parts.clock, sender, request, response);
      } finally {
        busy.delete(sender.id);
      }
    } catch (error) {
      fail(parts.log, request, response, error);
    }
  };
}

async function receive(clock: Clock, sender: ReportSender, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (!/^application\/json\s*(;|$)/i.test(type) || !['identity', 'gzip'].includes(encoding)) return refuse(request, response, 415);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) return refuse(request, response, 413);
  const packed = await readBytes(request, clock, { largest: LARGEST, time: TIME_LIMIT });
  const { status, body } = await sender.receive(packed);
  respond(response, status, body);
}

/** The rest of the body is not waited for. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  response.once('finish', () => request.destroy());
  respond(response, status);
}

function fail(log: Log, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (error instanceof BodyRefusal) return refuse(request, response, error.status);
  if (error instanceof MemoryFailure) {
    response.setHeader('retry-after', RETRY_AFTER);
    return refuse(request, response, 503);
  }
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'A report could not be handled');
  refuse(request, response, 500);
}
