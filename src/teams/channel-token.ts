import { decode, verify } from 'jsonwebtoken';
import type { ChannelKeys } from './channel-keys';

/** The channel's own tolerance for clocks that differ. */
const CLOCK_TOLERANCE_SECONDS = 300;
const ALGORITHMS = ['RS256', 'RS384', 'RS512'] as const;

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
}

/** Whether a header claims to come from the channel at all: nothing is verified yet, so no more than a reason to go on. */
export function claimsIssuer(authorization: string | undefined, issuer: string): boolean {
  const payload = decode(bearerToken(authorization) ?? '', { json: true });
  return payload?.iss === issuer;
}

/**
 * Checks signature, algorithm, times, issuer, audience and endorsement of a channel token. Botframework-connector checks most of it
 * again afterwards; this comes first because that one writes every forged token to the console, grows a list by it, answers some with
 * 500, and takes tokens without an expiry.
 *
 * @throws when the token is anything but valid.
 */
export async function verifyChannelToken(
  token: string,
  wanted: { readonly issuer: string; readonly audience: string; readonly channel: string },
  keys: ChannelKeys,
): Promise<void> {
  const keyId = decode(token, { complete: true })?.header.kid;
  const known = keyId === undefined ? undefined : await keys.find(keyId);
  if (known === undefined) {
    throw new Error('The token is signed with a key the channel does not publish.');
  }
  const payload = verify(token, known.key, {
    algorithms: [...ALGORITHMS],
    issuer: wanted.issuer,
    audience: wanted.audience,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  });
  if (typeof payload === 'string' || payload.exp === undefined) {
    throw new Error('The token has no expiry.');
  }
  if (known.endorsements.length > 0 && !known.endorsements.includes(wanted.channel)) {
    throw new Error('The key of the token may not speak for this channel.');
  }
}
