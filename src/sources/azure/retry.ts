import type { HttpHeaders, PipelineResponse } from '@azure/core-rest-pipeline';
import { PassingFailure } from './failure';

const PASSING_STATUS = new Set([408, 429, 500, 502, 503, 504]);
/** A service that asks for a longer rest is not waited for: the reading says so instead, and the next one asks again. */
const LONGEST_REST = 20_000;

/**
 * Milliseconds to wait before the same request is sent again; undefined: not again.
 * @param usual used where the answer does not say how long; 429 without Retry-After is tried again too
 * @param now milliseconds since 1970, for a Retry-After that is a date
 */
export function retryWait(outcome: PipelineResponse | Error, usual: number, now: number): number | undefined {
  if (outcome instanceof Error) return outcome instanceof PassingFailure ? usual : undefined;
  if (!PASSING_STATUS.has(outcome.status)) return undefined;
  const wait = askedRest(outcome.headers, now) ?? usual;
  return wait <= LONGEST_REST ? wait : undefined;
}

/** What the answer asks for, in milliseconds: retry-after-ms and x-ms-retry-after-ms, else Retry-After in seconds or as a date. */
function askedRest(headers: HttpHeaders, now: number): number | undefined {
  const milliseconds = headers.get('retry-after-ms') ?? headers.get('x-ms-retry-after-ms');
  if (milliseconds !== undefined && /^\d+$/.test(milliseconds)) return Number(milliseconds);
  const asked = headers.get('retry-after');
  if (asked === undefined) return undefined;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
