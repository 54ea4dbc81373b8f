/** Files that people fetch from the bot: the collector for everybody, and for a while what was made for one person behind an address that nobody can guess. */
import { randomBytes } from 'node:crypto';
import type { DownloadHandler } from './server/downloads';
import type { Clock } from './support/clock';

/** Milliseconds that an offered file may be fetched. */
const OFFERED_FOR = 10 * 60_000;
/** Offers at the same time; the oldest goes first. */
const MOST_OFFERS = 200;
/** 192 random bits. */
const TOKEN_BYTES = 24;

export interface Downloads extends DownloadHandler {
  /** The address of a file for everybody; undefined: nobody knows where the bot is reached. */
  publish(name: string, bytes: Buffer): string | undefined;
  /** The address of a file for who is given it, for ten minutes. */
  offer(name: string, bytes: Buffer): string | undefined;
  /** Where the bot is reached, once that is known. */
  reachedAt(address: string): void;
}

/** @param address without a slash at the end; undefined: not known (yet) */
export function createDownloads(address: string | undefined, clock: Clock): Downloads {
  let reached = address;
  const published = new Map<string, Buffer>();
  const offered = new Map<string, { readonly name: string; readonly bytes: Buffer }>();
  const at = (path: string): string => `${reached ?? ''}/downloads/${path}`;
  return {
    publish(name, bytes) {
      if (reached === undefined) return undefined;
      published.set(name, bytes);
      return at(name);
    },
    offer(name, bytes) {
      if (reached === undefined) return undefined;
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      offered.set(token, { name, bytes });
      clock.after(OFFERED_FOR, () => offered.delete(token));
      const [oldest] = offered.keys();
      if (offered.size > MOST_OFFERS && oldest !== undefined) offered.delete(oldest);
      return at(`${token}/${name}`);
    },
    reachedAt(now) {
      reached = now;
    },
    find(path) {
      const [first = '', name] = path;
      if (name === undefined) return bytesOf(first, published.get(first));
      const file = offered.get(first);
      return file?.name === name ? bytesOf(name, file.bytes) : undefined;
    },
  };
}

function bytesOf(name: string, bytes: Buffer | undefined): { readonly name: string; readonly bytes: Buffer } | undefined {
  return bytes && { name, bytes };
}
