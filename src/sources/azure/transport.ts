import {
  bearerTokenAuthenticationPolicyName,
  createDefaultHttpClient,
  createEmptyPipeline,
  proxyPolicy,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
} from '@azure/core-rest-pipeline';
import type { Clock } from '../../support/clock';
import type { AllowanceMeter } from './allowance';
import { readBody } from './answer';
import type { ManagementEndpoint } from './clouds';
import { startDeadline, type Deadline } from './deadline';
import { AzureFailure, PassingFailure } from './failure';
import { isNetworkCode, isPassing } from './network-errors';
import { retryWait } from './retry';
import type { Tokens } from './tokens';

export interface TransportOptions {
  readonly endpoint: ManagementEndpoint;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Milliseconds one request may take, from sending it to the last byte of its answer. */
  readonly requestTimeout: number;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly firstRetryAfter: number;
  /** Bytes of one answer. */
  readonly largestAnswer: number;
  /** Told what every answer says is left to read. */
  readonly allowance?: Pick<AllowanceMeter, 'heard'>;
  /** Told of every request as it is sent, repeated ones and further pages among them. */
  readonly asked?: (url: string) => void;
}

/** What every client of Azure is built on, for the time of one reading. */
export interface Transport {
  readonly pipeline: Pipeline;
  readonly httpClient: HttpClient;
}

const RETRIES = 2;

/**
 * The one way to Azure, below the typed clients and the raw reader alike: the host is checked before a token is fetched,
 * then come repetitions, the token, and one guarded request at a time. Nothing follows a redirect. Answers of any status
 * come back as text; what could not be answered is an AzureFailure.
 */
export function createTransport(options: TransportOptions, deadline: Deadline): Transport {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(hostGuard(options.endpoint));
  pipeline.addPolicy(retries(options, deadline), { afterPolicies: [HOST_GUARD] });
  pipeline.addPolicy(bearerToken(options.tokens, deadline), { afterPolicies: [RETRIES_NAME] });
  // A company's proxy is for the way out, never for a stand-in on this machine.
  if (!options.endpoint.isLoopback) pipeline.addPolicy(proxyPolicy(), { afterPolicies: [bearerTokenAuthenticationPolicyName] });
  return { pipeline, httpClient: guardedClient(options, deadline) };
}

const HOST_GUARD = 'hostGuard';
const RETRIES_NAME = 'retriesWithinDeadline';

/** Before anything else: an address that is not Azure's gets neither a request nor a token. */
function hostGuard(endpoint: ManagementEndpoint): PipelinePolicy {
  return {
    name: HOST_GUARD,
    async sendRequest(request, next) {
      refuseForeign(endpoint, request.url);
      return next(request);
    },
  };
}

/** @throws AzureFailure for an address outside the endpoint's own */
export function refuseForeign(endpoint: ManagementEndpoint, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !endpoint.allows(url)) {
    throw new AzureFailure(
      'sourceFailed',
      `the answer leads to ${url ? url.hostname : 'an address'} that is not Azure's; it was not asked`,
    );
  }
}

/** A passing trouble is tried again while there is time; what remains is the last answer or failure. */
function retries({ clock, firstRetryAfter }: TransportOptions, deadline: Deadline): PipelinePolicy {
  return {
    name: RETRIES_NAME,
    async sendRequest(request, next) {
      for (let tried = 0; ; tried += 1) {
        const outcome = await next(request).catch(asError);
        const wait = tried < RETRIES ? retryWait(outcome, firstRetryAfter * 2 ** tried, clock.now()) : undefined;
        if (wait === undefined || wait >= deadline.remaining()) {
          if (outcome instanceof Error) throw outcome;
          return outcome;
        }
        await deadline.pause(wait);
      }
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(typeof error);
}

/** Under the library's own name for it, so that the typed clients add no second one. */
function bearerToken(tokens: Tokens, deadline: Deadline): PipelinePolicy {
  return {
    name: bearerTokenAuthenticationPolicyName,
    async sendRequest(request, next) {
      const token = await deadline.bound(tokens.get(), 'no token: the identity endpoint did not answer in time');
      request.headers.set('authorization', `Bearer ${token}`);
      const response = await next(request);
      if (response.status === 401) tokens.forget();
      return response;
    },
  };
}

/** One request with its own time limit, its answer read up to the largest size. */
function guardedClient(options: TransportOptions, deadline: Deadline): HttpClient {
  const client = createDefaultHttpClient();
  return {
    async sendRequest(request) {
      const limit = startDeadline(options.clock, options.requestTimeout, { within: deadline });
      request.abortSignal = limit.signal;
      // The answer is read here, not by the library: it would take any amount.
      request.streamResponseStatusCodes = new Set([Number.POSITIVE_INFINITY]);
      // The one place where a token may travel without TLS: to the configured stand-in on this machine.
      request.allowInsecureConnection = options.endpoint.isLoopback;
      request.headers.set('user-agent', 'asr-readiness-bot');
      try {
        options.asked?.(request.url);
        const response = await limit.bound(client.sendRequest(request), 'Azure did not answer in time');
        options.allowance?.heard(response.headers.get('x-ms-ratelimit-remaining-subscription-reads'));
        const bodyAsText = await readBody(response.readableStreamBody, options.largestAnswer, limit);
        return { request, status: response.status, headers: response.headers, bodyAsText };
      } catch (error) {
        throw limit.signal.aborted ? new PassingFailure('timedOut', 'Azure did not answer in time') : networkFailure(error);
      } finally {
        limit.end();
      }
    },
  };
}

function networkFailure(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (!isNetworkCode(code)) return error;
  const text = `Azure could not be reached (${code})`;
  const unreachable = { trouble: 'unreachable' } as const;
  return isPassing(code) ? new PassingFailure('sourceFailed', text, unreachable) : new AzureFailure('sourceFailed', text, unreachable);
}
