/** Lists in pages, with a token that only the service can read. */
import type { WireJson } from './wire';

export interface Page {
  readonly entries: readonly WireJson[];
  /** The token of the next page; absent on the last. */
  readonly next?: string;
}

/** The page a token stands for; without one the first. undefined: the token is none of ours. */
export function page(entries: readonly WireJson[], size: number, token: string | null): Page | undefined {
  const start = token === null ? 0 : offsetOf(token);
  if (start === undefined || start > entries.length) return undefined;
  const end = start + size;
  return { entries: entries.slice(start, end), next: end < entries.length ? tokenOf(end) : undefined };
}

function tokenOf(offset: number): string {
  return Buffer.from(`from:${String(offset)}`).toString('base64url');
}

function offsetOf(token: string): number | undefined {
  const digits = /^from:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
