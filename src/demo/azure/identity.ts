/** The managed-identity endpoint as App Service offers it to the programs it hosts (api-version 2019-08-01). */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../support/clock';
import type { WireAnswer, WireQuestion } from './wire';

const LIFETIME_SECONDS = 24 * 60 * 60;

const MANAGEMENT_AUDIENCES = ['https://management.azure.com', 'https://management.core.windows.net'];

/** What the management API finds wrong with a token. */
export type TokenFault = 'missing' | 'unknown' | 'expired' | 'otherAudience';

export interface TokenIssuer {
  /** Answers GET /msi/token. `secret`: what the caller sent as X-IDENTITY-HEADER. */
  readonly issue: (question: WireQuestion, secret: string | undefined) => WireAnswer;
  /** @param authorization the Authorization header */
  readonly faultOf: (authorization: string | undefined) => TokenFault | undefined;
}

/** Issues tokens to whoever knows the secret, and knows them again. */
export function createTokenIssuer(secret: string, clientId: string, clock: Clock): TokenIssuer {
  const issued = new Map<string, { readonly resource: string; readonly expiresOn: number }>();
  const seconds = () => Math.floor(clock.now() / 1000);
  return {
    issue({ query }, sent) {
      if (sent !== secret) return plain(401, 'The X-IDENTITY-HEADER is missing or wrong.');
      if (query.get('api-version') !== '2019-08-01') return plain(400, 'The api-version must be 2019-08-01.');
      const resource = query.get('resource');
      if (resource === null || resource === '') return plain(400, 'The resource is missing.');
      const token = `${randomUUID()}${randomUUID()}`.replaceAll('-', '');
      const expiresOn = seconds() + LIFETIME_SECONDS;
      issued.set(token, { resource, expiresOn });
      // The resource is echoed: without it the client does not cache the token.
      return answerOf(200, { access_token: token, client_id: clientId, expires_on: String(expiresOn), resource, token_type: 'Bearer' });
    },
    faultOf(authorization) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return 'missing';
      const known = issued.get(token);
      if (known === undefined) return 'unknown';
      if (known.expiresOn <= seconds()) return 'expired';
      return MANAGEMENT_AUDIENCES.includes(known.resource.replace(/\/$/, '')) ? undefined : 'otherAudience';
    },
  };
}

function plain(statusCode: number, message: string): WireAnswer {
  return answerOf(statusCode, { statusCode, message });
}

function answerOf(status: number, body: WireAnswer['body']): WireAnswer {
  return { status, headers: { 'cache-control': 'no-store' }, body };
}
