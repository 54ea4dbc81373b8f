import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign } from 'jsonwebtoken';
import type { Algorithm } from 'jsonwebtoken';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT_ID = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
export const PASSWORD = 'very-secret-password';
export const ISSUER = 'https://api.botframework.com';

const makeKey = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** `channel` and `other` are published by the stand-in, with what they may speak for; `forged` by nobody. */
export const KEYS = { channel: makeKey(), other: makeKey(), forged: makeKey() };

export interface SentActivity {
  /** When it came, milliseconds. */
  readonly at: number;
  /** What it is, or was, answered with. */
  readonly answer: ConnectorAnswer;
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

/** `after`: milliseconds that the answer takes; what is accepted is accepted at once. */
export type ConnectorAnswer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown; readonly after?: number }
  | 'reset'
  | 'hang';

/** OpenID metadata, key set, token endpoint and Connector of Bot Framework, on one port of loopback. */
export interface StandIn {
  readonly url: string;
  readonly serviceUrl: string;
  readonly sent: SentActivity[];
  readonly tokenRequests: URLSearchParams[];
  readonly keyRequests: () => number;
  /** What the Connector answers next, in order; afterwards it accepts everything. */
  readonly answers: ConnectorAnswer[];
  /** How the Connector is by itself, where no answer is laid down: undefined accepts. */
  readonly mood: { now: () => Exclude<ConnectorAnswer, string> | undefined };
  /** What the Connector says of members, by id, with how; of those not named that they are users of the bot's tenant. */
  readonly members: Map<string, ConnectorAnswer>;
  /** Ids of members that were asked for, in order. */
  readonly membersAsked: string[];
  /** Has a file lie where Teams would have it. @returns its address */
  keepFile(name: string, bytes: Buffer): string;
  /** Waits until the Connector has been asked so many times. */
  sentAtLeast(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startStandIn(): Promise<StandIn> {
  const sent: SentActivity[] = [];
  const tokenRequests: URLSearchParams[] = [];
  const answers: ConnectorAnswer[] = [];
  const mood: StandIn['mood'] = { now: () => undefined };
  const waiting = new Set<() => void>();
  const members = new Map<string, ConnectorAnswer>();
  const membersAsked: string[] = [];
  const files = new Map<string, Buffer>();
  let keyRequests = 0;
  let url = '';

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const path = request.url ?? '';
    if (path === '/openid') {
      json(response, 200, { issuer: ISSUER, jwks_uri: `${url}/keys` });
    } else if (path === '/keys') {
      keyRequests += 1;
      json(response, 200, { keys: [published('channel', ['msteams']), published('other', ['webchat'])] });
    } else if (path === '/login/oauth2/v2.0/token') {
      tokenRequests.push(new URLSearchParams(body));
      json(response, 200, { token_type: 'Bearer', expires_in: 3600, access_token: `bot-token-${tokenRequests.length}` });
    } else if (files.has(path)) {
      response.end(files.get(path));
    } else if (request.method === 'GET' && path.includes('/members/')) {
      sayMember(response, decodeURIComponent(path.split('/members/')[1] ?? ''));
    } else {
      connect(request, response, path, body);
    }
  }

  function sayMember(response: ServerResponse, id: string): void {
    membersAsked.push(id);
    const said = members.get(id) ?? {
      status: 200,
      body: { id: `29:${id}`, aadObjectId: id, name: id, tenantId: TENANT_ID, userRole: 'user' },
    };
    if (said === 'reset') response.destroy();
    else if (said !== 'hang') json(response, said.status, said.body ?? {}, said.headers);
  }

  function connect(request: IncomingMessage, response: ServerResponse, path: string, body: string): void {
    const accepted = { status: 201, body: { id: `message-${String(sent.length + 1)}` } };
    const answer = answers.shift() ?? { ...accepted, ...mood.now() };
    sent.push({
      at: Date.now(),
      answer,
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization,
      body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
    });
    for (const wake of waiting) {
      wake();
    }
    waiting.clear();
    if (answer === 'reset') {
      request.socket.destroy();
    } else if (answer !== 'hang') {
      setTimeout(() => json(response, answer.status, answer.body ?? {}, answer.headers), answer.after ?? 0).unref();
    }
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    serviceUrl: `${url}/teams/`,
    sent,
    tokenRequests,
    keyRequests: () => keyRequests,
    answers,
    mood,
    members,
    membersAsked,
    keepFile(name, bytes) {
      files.set(`/teams/files/${name}`, bytes);
      return `${url}/teams/files/${name}`;
    },
    async sentAtLeast(count) {
      while (sent.length < count) {
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function published(kid: 'channel' | 'other', endorsements: string[]): object {
  return { ...KEYS[kid].publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export interface TokenOptions {
  readonly claims?: Record<string, unknown>;
  readonly keyId?: string;
  readonly signWith?: KeyObject | string;
  readonly algorithm?: Algorithm;
}

/** A token as the channel makes it for this bot; every part can be spoiled. A claim given as undefined is left out. */
export function channelToken(serviceUrl: string, options: TokenOptions = {}): string {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 10, exp: now + 600, ...options.claims };
  const given = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  const algorithm = options.algorithm ?? 'RS256';
  const key = algorithm === 'none' ? '' : (options.signWith ?? KEYS.channel.privateKey);
  return sign(given, key, { algorithm, header: { alg: algorithm, kid: options.keyId ?? 'channel' }, noTimestamp: true });
}
