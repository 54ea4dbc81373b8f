import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from '@azure/core-rest-pipeline';
import { AzureFailure, PassingFailure } from '../../../src/sources/azure/failure';
import { retryWait } from '../../../src/sources/azure/retry';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const USUAL = 500;

function answered(status: number, headers: Record<string, string> = {}): PipelineResponse {
  return { status, headers: createHttpHeaders(headers), request: createPipelineRequest({ url: 'https://management.azure.com' }) };
}

describe('how long to wait before asking again', () => {
  it.each([
    ['a server error', answered(500), USUAL],
    ['throttling that does not say how long', answered(429), USUAL],
    ['seconds', answered(429, { 'retry-after': '2' }), 2000],
    ['at once', answered(503, { 'retry-after': '0' }), 0],
    ['a date', answered(503, { 'retry-after': 'Mon, 23 Nov 2026 00:00:05 GMT' }), 5000],
    ['a date that has passed', answered(503, { 'retry-after': 'Sun, 22 Nov 2026 23:00:00 GMT' }), 0],
    ['milliseconds, which are more exact', answered(429, { 'retry-after-ms': '1500', 'retry-after': '2' }), 1500],
    ['something unreadable', answered(429, { 'retry-after': 'soon' }), USUAL],
    ['a broken connection', new PassingFailure('sourceFailed', 'reset'), USUAL],
    ['longer than is waited for', answered(429, { 'retry-after': '3600' }), undefined],
    ['a refusal', answered(403), undefined],
    ['an answer', answered(200), undefined],
    ['a failure that stays', new AzureFailure('sourceFailed', 'foreign'), undefined],
    ['an error nobody foresaw', new TypeError('x'), undefined],
  ])('%s', (_what, outcome, wait) => {
    expect(retryWait(outcome, USUAL, NOW)).toBe(wait);
  });
});
