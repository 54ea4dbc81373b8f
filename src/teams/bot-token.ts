import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';
import { ClientAssertionCredential, ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import { randomUUID } from 'node:crypto';
import { sign } from 'jsonwebtoken';
import { z } from 'zod';
import type { Clock } from '../support/clock';
import type { BotIdentity, ChannelSettings } from './settings';
import { timedFetch } from './timed-fetch';

/** The token the bot shows the channel. */
export interface BotToken {
  /** @throws when the identity service gives none in time. */
  get(): Promise<string>;
  /** Forgets the token at hand, after the channel refused it. */
  forget(): void;
}

const TOKEN_LIMIT = 10_000;
const REFRESH_BEFORE = 5 * 60_000;
const ASSERTION_SECONDS = 600;

/** Asks once for all who wait, keeps the token until five minutes before it ends. */
export function createBotToken(channel: ChannelSettings, credential: TokenCredential, clock: Clock): BotToken {
  let held: AccessToken | undefined;
  let asking: Promise<string> | undefined;

  async function ask(): Promise<string> {
    try {
      held = await getInTime(credential, scopeOf(channel), clock);
      return held.token;
    } finally {
      asking = undefined;
    }
  }

  return {
    get() {
      if (held !== undefined && clock.now() < held.expiresOnTimestamp - REFRESH_BEFORE) {
        return Promise.resolve(held.token);
      }
      asking ??= ask();
      return asking;
    },
    forget() {
      held = undefined;
    },
  };
}

/**
 * Where the bot's token comes from: Entra through @azure/identity, as for Azure itself; or, when the login address is a stand-in on
 * loopback, a plain client-credentials request, since MSAL refuses http.
 */
export function botCredential(identity: BotIdentity, channel: ChannelSettings, clock: Clock): TokenCredential {
  if (identity.appType === 'UserAssignedMSI') {
    return new ManagedIdentityCredential({ clientId: identity.appId });
  }
  const login = new URL(channel.ToChannelFromBotLoginUrl);
  if (login.protocol === 'http:') {
    return standInCredential(identity, `${login.href.replace(/\/$/, '')}/oauth2/v2.0/token`, clock);
  }
  const options = { authorityHost: login.origin };
  const audience = `${login.origin}/${identity.tenantId}/oauth2/v2.0/token`;
  return 'password' in identity
    ? new ClientSecretCredential(identity.tenantId, identity.appId, identity.password, options)
    : new ClientAssertionCredential(identity.tenantId, identity.appId, () => Promise.resolve(assertion(identity, audience)), options);
}

function scopeOf(channel: ChannelSettings): string {
  const scope = channel.ToChannelFromBotOAuthScope;
  return scope.endsWith('/.default') ? scope : `${scope}/.default`;
}

async function getInTime(credential: TokenCredential, scope: string, clock: Clock): Promise<AccessToken> {
  const abort = new AbortController();
  const cancel = clock.after(TOKEN_LIMIT, () => {
    abort.abort();
  });
  try {
    const token = await credential.getToken(scope, { abortSignal: abort.signal });
    if (token === null) {
      throw new Error('The identity service gave no token.');
    }
    return token;
  } finally {
    cancel();
  }
}

const grantSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });

type TenantIdentity = Exclude<BotIdentity, { appType: 'UserAssignedMSI' }>;

function standInCredential(identity: TenantIdentity, endpoint: string, clock: Clock): TokenCredential {
  return {
    async getToken(scope: string | string[], _options?: GetTokenOptions): Promise<AccessToken> {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: identity.appId,
        scope: [scope].flat().join(' '),
        ...proofOf(identity, endpoint),
      });
      const answer = await timedFetch(clock, TOKEN_LIMIT, endpoint, { method: 'POST', body });
      if (answer.status !== 200) {
        throw new Error(`The token endpoint answered ${answer.status}.`);
      }
      const grant = grantSchema.parse(JSON.parse(answer.text));
      return { token: grant.access_token, expiresOnTimestamp: clock.now() + grant.expires_in * 1_000 };
    },
  };
}

function proofOf(identity: TenantIdentity, audience: string): Record<string, string> {
  return 'password' in identity
    ? { client_secret: identity.password }
    : {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion(identity, audience),
      };
}

/** A signed statement in place of a password (RFC 7523), naming the certificate by its thumbprint, as Entra asks. */
function assertion(identity: Extract<TenantIdentity, { certificateThumbprint: string }>, audience: string): string {
  const thumbprint = Buffer.from(identity.certificateThumbprint.replaceAll(/[^0-9a-f]/gi, ''), 'hex').toString('base64url');
  return sign({}, identity.certificatePrivateKey, {
    algorithm: 'RS256',
    header: { alg: 'RS256', x5t: thumbprint },
    audience,
    issuer: identity.appId,
    subject: identity.appId,
    jwtid: randomUUID(),
    expiresIn: ASSERTION_SECONDS,
    notBefore: 0,
  });
}
