import { createPipelineRequest } from '@azure/core-rest-pipeline';
import { AZURE_CLOUDS, managementEndpoint } from '../../../src/sources/azure/clouds';
import { startDeadline } from '../../../src/sources/azure/deadline';
import { toFailure } from '../../../src/sources/azure/failure';
import { createTransport } from '../../../src/sources/azure/transport';
import { systemClock } from '../../../src/support/clock';
import { startRecordedAzure } from './recorded-azure';

describe('the addresses that may be asked', () => {
  it.each([
    ['AzureCloud', undefined, 'https://management.azure.com'],
    ['AzureUSGovernment', undefined, 'https://management.usgovcloudapi.net'],
    ['AzureChinaCloud', undefined, 'https://management.chinacloudapi.cn'],
    ['AzureCloud', 'https://swedencentral.management.azure.com/', 'https://swedencentral.management.azure.com'],
    ['AzureCloud', 'http://127.0.0.1:4711', 'http://127.0.0.1:4711'],
    ['AzureCloud', 'https://[::1]:4711', 'https://[::1]:4711'],
  ] as const)('%s with the endpoint %s: %s', (cloud, configured, url) => {
    expect(managementEndpoint(cloud, configured).url).toBe(url);
  });

  it.each([
    ['AzureCloud', 'http://management.azure.com'],
    ['AzureCloud', 'https://management.azure.com:8443'],
    ['AzureCloud', 'https://management.azure.com.example.com'],
    ['AzureCloud', 'https://evilmanagement.azure.com'],
    ['AzureCloud', 'https://name@management.azure.com'],
    ['AzureCloud', 'https://management.azure.com/path'],
    ['AzureUSGovernment', 'https://management.azure.com'],
    ['AzureCloud', 'http://localhost:4711'],
    ['AzureCloud', 'http://127.0.0.1.example.com'],
    ['AzureCloud', 'ftp://127.0.0.1'],
  ] as const)('%s refuses the endpoint %s and says what it accepts', (cloud, configured) => {
    expect(() => managementEndpoint(cloud, configured)).toThrow(/must be an https address in management\..+ or http\(s\) on 127\.0\.0\.1/);
  });

  it.each([
    ['https://management.azure.com/x', true],
    ['https://centraluseuap.management.azure.com/x', true],
    ['http://management.azure.com/x', false],
    ['https://management.azure.com:444/x', false],
    ['https://management.azure.com@example.com/x', false],
    ['https://name:password@management.azure.com/x', false],
    ['https://management.usgovcloudapi.net/x', false],
    ['https://127.0.0.1/x', false],
  ])('of the public cloud, %s: %s', (address, allowed) => {
    expect(managementEndpoint('AzureCloud').allows(new URL(address))).toBe(allowed);
  });

  it('scope, management host and authority of a cloud belong together', () => {
    for (const { managementHost, scope, authorityHost } of Object.values(AZURE_CLOUDS)) {
      expect(scope).toBe(`https://${managementHost}/.default`);
      expect(authorityHost).toMatch(/^https:\/\/login\./);
    }
    expect(new Set(Object.values(AZURE_CLOUDS).map(({ authorityHost }) => authorityHost)).size).toBe(3);
  });

  it('a stranger’s address gets no request, and no token is even fetched for it', async () => {
    const stranger = await startRecordedAzure();
    let fetched = 0;
    const tokens = { get: () => ((fetched += 1), Promise.resolve('token')), forget: () => {} };
    const deadline = startDeadline(systemClock, 1000);
    const limits = { requestTimeout: 1000, firstRetryAfter: 1, largestAnswer: 1000 };
    const transport = createTransport({ endpoint: managementEndpoint('AzureCloud'), tokens, clock: systemClock, ...limits }, deadline);
    const request = createPipelineRequest({ url: `${stranger.url}/subscriptions` });
    const failure = toFailure(await transport.pipeline.sendRequest(transport.httpClient, request).catch((error: unknown) => error));
    expect(failure).toMatchObject({ reason: 'sourceFailed', text: expect.stringContaining('not Azure') });
    expect([fetched, stranger.requests]).toEqual([0, []]);
    deadline.end();
    await stranger.stop();
  });
});
