/** A simulated Azure over loopback HTTP: the management API and the managed-identity endpoint, from a state that is data. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../support/clock';
import { worldOf } from './breakage';
import { unauthenticated } from './errors';
import { createTokenIssuer } from './identity';
import type { TokenFault, TokenIssuer } from './identity';
import { answer } from './routes';
import type { AzureState } from './state';
import type { WireAnswer, WireQuestion } from './wire';

export interface SimulatedAzure {
  /** For AZURE_RESOURCE_MANAGER_ENDPOINT, without a slash at the end. */
  readonly endpoint: string;
  /** For IDENTITY_ENDPOINT. */
  readonly identityEndpoint: string;
  /** For IDENTITY_HEADER: a secret made at every start. */
  readonly identityHeader: string;
  /** What it answers from; set it to break or repair something. */
  state: AzureState;
  /** Ends every connection, hanging ones too. */
  readonly close: () => Promise<void>;
}

const UNAUTHENTICATED: Readonly<Record<TokenFault, readonly [code: string, message: string]>> = {
  missing: ['AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing."],
  unknown: ['InvalidAuthenticationToken', 'The access token is invalid.'],
  expired: ['ExpiredAuthenticationToken', 'The access token expiry UTC time is earlier than current UTC time.'],
  otherAudience: ['InvalidAuthenticationTokenAudience', 'The access token has been obtained for wrong audience or resource.'],
};

/** Reads left as Azure's newer limits count them: a full bucket, for it refills faster than the demo empties it. */
const READS_LEFT = { 'x-ms-ratelimit-remaining-subscription-reads': '249', 'x-ms-ratelimit-remaining-subscription-global-reads': '3749' };

/**
 * Starts it on 127.0.0.1.
 * @param options.port 0 or absent: a free one
 */
export async function createSimulatedAzure(options: {
  readonly state: AzureState;
  readonly clock: Clock;
  readonly port?: number;
}): Promise<SimulatedAzure> {
  const { clock } = options;
  const identityHeader = randomUUID();
  const tokens = createTokenIssuer(identityHeader, randomUUID(), clock);
  const running = { state: options.state };
  const server = createServer((request, response) => {
    const question = questionOf(request);
    const given =
      question === undefined ? { status: 400, headers: {}, body: null } : respond(question, request, running.state, tokens, clock.now());
    if (given.hang !== true) send(response, given, clock);
  });
  await listening(server, options.port ?? 0);
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    endpoint,
    identityEndpoint: `${endpoint}/msi/token`,
    identityHeader,
    get state() {
      return running.state;
    },
    set state(state: AzureState) {
      running.state = state;
    },
    close: () => closed(server),
  };
}

function respond(question: WireQuestion, request: IncomingMessage, state: AzureState, tokens: TokenIssuer, now: number): WireAnswer {
  if (question.path === '/msi/token') return tokens.issue(question, headerOf(request, 'x-identity-header'));
  const world = worldOf(state);
  const fault = tokens.faultOf(request.headers.authorization);
  return fault === undefined ? answer(world, question, now) : unauthenticated(world.tenantId, ...UNAUTHENTICATED[fault]);
}

function questionOf(request: IncomingMessage): WireQuestion | undefined {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
  try {
    const url = new URL(request.url ?? '/', origin);
    return { method: request.method ?? 'GET', path: decodeURIComponent(url.pathname), query: url.searchParams, origin };
  } catch {
    return undefined; // not an address: a malformed escape or host
  }
}

function send(response: ServerResponse, { status, headers, body }: WireAnswer, clock: Clock): void {
  const requestId = randomUUID();
  const date = new Date(clock.now());
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    ...READS_LEFT,
    'x-ms-request-id': requestId,
    'x-ms-correlation-request-id': requestId,
    'x-ms-routing-request-id': `SWEDENCENTRAL:${date.toISOString().replaceAll(/[-:]|\.\d+/g, '')}:${requestId}`,
    date: date.toUTCString(),
    ...headers,
  });
  response.end(JSON.stringify(body));
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
