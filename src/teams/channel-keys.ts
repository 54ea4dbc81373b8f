import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../support/clock';
import type { Log } from '../support/log';
import { failureText } from './failure';
import { timedFetch } from './timed-fetch';

/** A key the channel signs its tokens with, and the channels it may speak for. */
interface ChannelKey {
  readonly key: KeyObject;
  readonly endorsements: readonly string[];
}

export interface ChannelKeys {
  /** The key of that id; undefined when the channel publishes none such, or its keys could not be read. */
  find(keyId: string): Promise<ChannelKey | undefined>;
}

const FETCH_LIMIT = 5_000;
const FRESH = 24 * 60 * 60_000;
/** A token with an unknown key id makes us look again, but never more often than this. */
const LOOK_AGAIN = 5 * 60_000;
const AFTER_FAILURE = 15_000;

const NO_KEYS = 'The channel keys could not be read; messages are refused until they can';
const OLD_KEYS =
  'The channel keys could not be read again; the old ones stay in use, and only a message signed with a newer key is refused';

const metadataSchema = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keySetSchema = z.object({
  keys: z.array(z.looseObject({ kid: z.string(), kty: z.string(), endorsements: z.array(z.string()).optional() })),
});

/**
 * The channel's signing keys from its OpenID metadata: kept for 24 hours, read once for all who wait, each request with a deadline.
 * The old keys stay in use while new ones cannot be read.
 */
export function createChannelKeys(metadataUrl: string, clock: Clock, log: Log): ChannelKeys {
  let keys = new Map<string, ChannelKey>();
  let readAt = -Infinity;
  let nextTry = -Infinity;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    try {
      keys = await fetchKeys(metadataUrl, clock);
      readAt = clock.now();
      nextTry = readAt + LOOK_AGAIN;
    } catch (error) {
      nextTry = clock.now() + AFTER_FAILURE;
      log.error({ metadataUrl, reason: failureText(error) }, keys.size > 0 ? OLD_KEYS : NO_KEYS);
    } finally {
      reading = undefined;
    }
  }

  return {
    async find(keyId) {
      const isFresh = clock.now() - readAt < FRESH;
      if ((!isFresh || !keys.has(keyId)) && (reading !== undefined || clock.now() >= nextTry)) {
        reading ??= read();
        await reading;
      }
      return keys.get(keyId);
    },
  };
}

async function fetchKeys(metadataUrl: string, clock: Clock): Promise<Map<string, ChannelKey>> {
  const metadata = metadataSchema.parse(await fetchJson(metadataUrl, clock));
  if (metadata.jwks_uri.startsWith('http:') && !metadataUrl.startsWith('http:')) {
    throw new Error('The metadata came over https and names keys on plain http.');
  }
  const found = keySetSchema.parse(await fetchJson(metadata.jwks_uri, clock)).keys.filter((key) => key.kty === 'RSA');
  return new Map(found.map((key) => [key.kid, { key: createPublicKey({ key, format: 'jwk' }), endorsements: key.endorsements ?? [] }]));
}

async function fetchJson(url: string, clock: Clock): Promise<unknown> {
  const answer = await timedFetch(clock, FETCH_LIMIT, url);
  if (answer.status !== 200) {
    throw new Error(`${url} answered ${answer.status}.`);
  }
  return JSON.parse(answer.text);
}
