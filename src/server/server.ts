import restify from 'restify';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { LATE, within } from '../support/within';
import type { Connections } from './connections';
import { watchConnections } from './connections';
import { answerDownload, type DownloadHandler } from './downloads';
import { isLoopbackRequest } from './loopback';
import type { MessageHandler } from './messages';
import { answerMetrics, type MetricsHandler } from './metrics';
import { answerMessage } from './messages';
import { createReportRoute, type ReportHandler } from './reports';
import { respond } from './respond';

export interface ServerParts {
  /** Absent: all addresses. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Refuses requests that a web page of another host could have made (DNS rebinding); for the demo, which asks for no token. */
  readonly loopbackOnly: boolean;
  readonly messages: MessageHandler;
  /** Absent: no reports are taken in. */
  readonly reports?: ReportHandler;
  /** Absent: there is nothing to fetch. */
  readonly downloads?: DownloadHandler;
  /** Absent: no figures are given out. */
  readonly metrics?: MetricsHandler;
  /** What the bot needs to work, each by name. Rejects when it does not. Absent: nothing. */
  readonly needs?: Readonly<Record<string, () => Promise<void>>>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, cuts those that have not come whole, and resolves once those at hand are answered or their time is up. */
  close(): Promise<void>;
}

const HEADERS_LIMIT = 10_000;
const REQUEST_LIMIT = 30_000;
const READY_LIMIT = 5_000;
/** Requests at hand get so long when the server closes, milliseconds: more than any answer is to take. */
const CLOSING_LIMIT = 6_500;

/**
 * Listens for `POST /api/messages`, `POST /api/reports`, `GET /downloads/…`, `GET /healthz`, `GET /readyz` and `GET /metrics`; everything else is 404 or 405. No error tells its words to the caller.
 *
 * @throws Error that says which address could not be taken, and why
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const server = restify.createServer({ name: '' });
  server.server.headersTimeout = HEADERS_LIMIT;
  server.server.requestTimeout = REQUEST_LIMIT;
  const connections = watchConnections(server.server);
  guard(server, parts);
  server.get('/healthz', (_request, response, next) => {
    respond(response, 200, { status: 'ok' });
    next();
  });
  const failing = new Set<string>();
  server.get('/readyz', (_request, response, next) => {
    void answerReady(response, parts, failing).finally(() => {
      next();
    });
  });
  openDownloads(server, parts);
  openMetrics(server, parts);
  const { reports } = parts;
  if (reports) {
    const take = createReportRoute({ ...parts, reports });
    server.post('/api/reports', (request, response, next) => {
      void take(request, response).finally(() => {
        next();
      });
    });
  }
  server.post('/api/messages', (request, response, next) => {
    void answerMessage(request, response, parts).finally(() => {
      next();
    });
  });
  const port = await listen(server, parts);
  return { port, close: () => close(server, connections, parts.clock) };
}

function openDownloads(server: restify.Server, { downloads }: ServerParts): void {
  if (!downloads) return;
  const answer = (request: restify.Request, response: restify.Response, next: restify.Next): void => {
    const { first = '', name } = request.params as { readonly first?: string; readonly name?: string };
    answerDownload(response, downloads, name === undefined ? [first] : [first, name]);
    next();
  };
  server.get('/downloads/:first', answer);
  server.get('/downloads/:first/:name', answer);
}

function openMetrics(server: restify.Server, { metrics }: ServerParts): void {
  if (!metrics) return;
  server.get('/metrics', (request, response, next) => {
    void answerMetrics(request, response, metrics).finally(() => {
      next();
    });
  });
}

/** 200 when all that the bot needs works; 503 with the names of what does not. Why stands in the log, once, not at each probe. @param known what failed the last time */
async function answerReady(response: ServerResponse, { needs = {}, clock, log }: ServerParts, known: Set<string>): Promise<void> {
  const asked = Object.entries(needs).map(async ([need, check]) => {
    const error = await within(clock, READY_LIMIT, check()).then(
      (given) => (given === LATE ? 'no answer in time' : undefined),
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
    if (error === undefined) {
      if (known.delete(need)) log.info({ need }, 'Ready again');
      return [];
    }
    if (!known.has(need)) log.warn({ need, error }, 'Not ready');
    known.add(need);
    return [need];
  });
  const failing = (await Promise.all(asked)).flat();
  respond(response, failing.length === 0 ? 200 : 503, failing.length === 0 ? { status: 'ready' } : { failing });
}

function guard(server: restify.Server, parts: ServerParts): void {
  server.pre((request, response, next) => {
    // Restify takes the address apart where nobody catches what it throws.
    if (!URL.canParse(request.url ?? '', 'http://localhost')) {
      respond(response, 400);
      next(false);
      return;
    }
    if (parts.loopbackOnly && !isLoopbackRequest(request)) {
      respond(response, 403);
      next(false);
      return;
    }
    next();
  });
  // Restify's own answer repeats the path, or the error; and it is not to answer again, so its callback stays unused.
  server.on('restifyError', (_request: restify.Request, response: restify.Response, error: { statusCode?: unknown }) => {
    respond(response, typeof error.statusCode === 'number' ? error.statusCode : 500);
  });
  // Restify listens to upgrades and drops them on the floor, socket open.
  server.on('upgrade', (_request: unknown, socket: { destroy(): void }) => {
    socket.destroy();
  });
}

function listen(server: restify.Server, parts: ServerParts): Promise<number> {
  return new Promise((resolve, reject) => {
    // Stays: an error nobody listens to ends the process.
    server.on('error', (error: NodeJS.ErrnoException) => {
      parts.log.error({ code: error.code }, 'The web server failed');
      reject(new Error(listenFailure(parts, error.code)));
    });
    server.server.listen({ port: parts.port, host: parts.host }, () => {
      const address = server.server.address() as AddressInfo;
      resolve(address.port);
    });
  });
}

function listenFailure(parts: ServerParts, code: string | undefined): string {
  const where = parts.host === undefined ? `port ${parts.port}` : `${parts.host}:${parts.port}`;
  switch (code) {
    case 'EADDRINUSE':
      return `Cannot listen on ${where}: another program uses that port. Stop it, or set PORT to another one.`;
    case 'EACCES':
      return `Cannot listen on ${where}: this account may not use that port. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Cannot listen on ${where}: this computer has no such address. Set HOST to one it has.`;
    default:
      return `Cannot listen on ${where} (${code ?? 'unknown error'}). Set HOST and PORT to an address that is free.`;
  }
}

function close(server: restify.Server, connections: Connections, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(CLOSING_LIMIT, () => {
      server.server.closeAllConnections();
    });
    server.close(() => {
      cancel();
      resolve();
    });
    connections.cutUnfinished();
  });
}
