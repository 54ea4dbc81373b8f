/** How one attempt to reach the channel ended, and whether another may follow. Pure, so that the policy can be read as a table. */
export type Attempt =
  /** `conversationId`: of a thread that the message began. */
  | { readonly kind: 'accepted'; readonly id: string | undefined; readonly conversationId?: string }
  /** The channel answered with an error. */
  | { readonly kind: 'answered'; readonly status: number; readonly code: string | undefined; readonly retryAfter: number | undefined }
  /** No token to send with, or no connection: nothing can have arrived. */
  | { readonly kind: 'notSent'; readonly reason: string }
  /** The connection broke or hung after we sent: the message may have arrived. */
  | { readonly kind: 'noAnswer'; readonly reason: string };

export type Verb = 'POST' | 'PUT';

const MOST_ATTEMPTS = 4;
const LONGEST_WAIT = 30_000;
const FIRST_WAIT = 1_000;
/** The channel refused before doing anything; learn.microsoft.com "rate-limit" asks for a retry. */
const REFUSED_FOR_NOW = [412, 429, 503];
/** Something between us and the channel failed; the message may have arrived all the same. */
const FAILED_UNDERWAY = [500, 502, 504];

/**
 * Milliseconds to wait before trying again; undefined to give up.
 *
 * A PUT may be repeated freely. A POST that may have arrived is repeated once and no more: an answer that never comes is worse for the
 * person who asked than one that comes twice, but four would be worse still.
 *
 * @param attempts  how many were made, this one included
 * @param jitter    0 to 1, spreads those who were refused together
 */
export function waitBeforeRetry(verb: Verb, attempt: Attempt, attempts: number, jitter: number): number | undefined {
  const most = mostAttempts(verb, attempt);
  if (attempts >= most) {
    return undefined;
  }
  if (attempt.kind === 'answered' && attempt.status === 401) {
    return 0;
  }
  const asked = attempt.kind === 'answered' ? attempt.retryAfter : undefined;
  const own = FIRST_WAIT * 2 ** (attempts - 1) * (0.75 + jitter / 2);
  return Math.min(asked ?? own, LONGEST_WAIT);
}

function mostAttempts(verb: Verb, attempt: Attempt): number {
  switch (attempt.kind) {
    case 'accepted':
      return 0;
    case 'notSent':
      return MOST_ATTEMPTS;
    case 'noAnswer':
      return verb === 'PUT' ? MOST_ATTEMPTS : 2;
    case 'answered':
      return mostAfterAnswer(verb, attempt.status);
  }
}

function mostAfterAnswer(verb: Verb, status: number): number {
  if (REFUSED_FOR_NOW.includes(status)) {
    return MOST_ATTEMPTS;
  }
  if (FAILED_UNDERWAY.includes(status)) {
    return verb === 'PUT' ? MOST_ATTEMPTS : 2;
  }
  /** 401: once more, with a new token. */
  return status === 401 ? 2 : 0;
}

/** The channel did not take a message, in the end. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';

  constructor(
    readonly attempts: number,
    readonly last: Exclude<Attempt, { kind: 'accepted' }>,
  ) {
    super(`The channel did not take the message in ${attempts} attempts: ${describe(last)}.`);
  }
}

function describe(attempt: Exclude<Attempt, { kind: 'accepted' }>): string {
  return attempt.kind === 'answered' ? `${attempt.status} ${attempt.code ?? ''}`.trim() : attempt.reason;
}

/** Milliseconds of a Retry-After header, in seconds or as a date (RFC 9110 §10.2.3); undefined when it says nothing usable. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') {
    return undefined;
  }
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
