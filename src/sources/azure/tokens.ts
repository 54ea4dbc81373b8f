import type { AccessToken, TokenCredential } from '@azure/identity';
import type { Clock } from '../../support/clock';
import { startDeadline } from './deadline';
import { AzureFailure } from './failure';
import { isNetworkCode } from './network-errors';

/** The bearer token for Azure, fetched once for everybody who waits. */
export interface Tokens {
  /** Rejects with an AzureFailure that says nothing of the token or of what the identity endpoint answered. */
  get(): Promise<string>;
  /** Azure refused the token: the next one is fetched anew. */
  forget(): void;
}

/** A token that ends within this many milliseconds is not used. */
const RENEW_BEFORE = 120_000;

/**
 * The library's own bearer policy keeps a token too, but it refuses a stand-in over http, ties a fetch that others wait
 * for to the first asker's signal, and leaves a failed background renewal unhandled, which ends a Node process.
 * @param timeout milliseconds after which a fetch is given up, so that one hanging fetch cannot block all that follow
 */
export function createTokens(credential: TokenCredential, scope: string, clock: Clock, timeout: number): Tokens {
  let current: AccessToken | undefined;
  let underWay: Promise<string> | undefined;

  async function fetch(): Promise<string> {
    const deadline = startDeadline(clock, timeout);
    try {
      const token = await deadline.bound(credential.getToken(scope), 'no token: the identity endpoint did not answer in time');
      if (token === null) throw new AzureFailure('accessDenied', NO_IDENTITY);
      current = token;
      return token.token;
    } catch (error) {
      throw error instanceof AzureFailure ? error : credentialFailure(error);
    } finally {
      deadline.end();
    }
  }

  return {
    get() {
      if (current && current.expiresOnTimestamp - RENEW_BEFORE > clock.now()) return Promise.resolve(current.token);
      underWay ??= fetch().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    forget() {
      current = undefined;
    },
  };
}

const NO_IDENTITY =
  'no token: the bot has no identity for Azure here; give it a managed identity, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET';

/** What an error of @azure/identity stands for. Its messages repeat what the endpoint answered, so none is passed on. */
function credentialFailure(error: unknown): AzureFailure {
  const chain = causes(error);
  const entraCode = chain.map((each) => /AADSTS\d{4,8}/.exec(each.message)?.[0]).find(Boolean);
  if (entraCode !== undefined) {
    return new AzureFailure(
      'accessDenied',
      `no token: Entra refused the bot's identity (${entraCode}); check tenant, client id and secret`,
    );
  }
  if (chain.some((each) => isNetworkCode(each.code) || each.errorCode === 'network_error')) {
    const text = 'no token: the identity endpoint could not be reached or did not answer properly';
    return new AzureFailure('sourceFailed', text, { trouble: 'unreachable' });
  }
  const status = chain.map((each) => each.status ?? each.statusCode).find((each) => each !== undefined);
  if (status !== undefined && Number(status) >= 500) {
    return new AzureFailure('sourceFailed', `no token: the identity endpoint failed (${Number(status)})`);
  }
  if (status !== undefined) return new AzureFailure('accessDenied', `no token: the identity endpoint refused (${Number(status)})`);
  return new AzureFailure('accessDenied', NO_IDENTITY);
}

interface Cause {
  readonly message: string;
  readonly code?: unknown;
  readonly errorCode?: unknown;
  /** Of msal's ServerError. */
  readonly status?: unknown;
  /** Of @azure/identity's AuthenticationError. */
  readonly statusCode?: unknown;
}

/** An error with everything it says it was caused by, an AggregateAuthenticationError's own errors among them. */
function causes(error: unknown, depth = 0): readonly Cause[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const aggregated: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error, ...[error.cause, ...aggregated].flatMap((each) => causes(each, depth + 1))];
}
