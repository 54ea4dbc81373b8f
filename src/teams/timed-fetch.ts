import type { Clock } from '../support/clock';

export interface WebAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The answer did not come, or not whole, within its time. */
class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * One HTTP request with a deadline over answer and body. A redirect is an error: what we send carries tokens.
 *
 * @throws TimeoutError, or what fetch throws when the connection fails (its `cause.code` says how).
 */
export async function timedFetch(clock: Clock, milliseconds: number, url: string, init: RequestInit = {}): Promise<WebAnswer> {
  const abort = new AbortController();
  const cancel = clock.after(milliseconds, () => {
    abort.abort(new TimeoutError(`No answer within ${milliseconds} ms.`));
  });
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: abort.signal });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } finally {
    cancel();
  }
}
