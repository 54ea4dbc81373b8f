import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { DefaultAzureCredential, type TokenCredential } from '@azure/identity';
import type { AzureCloudName } from '../../readiness/facts';
import { AZURE_CLOUDS } from './clouds';

const REQUEST_TIMEOUT = 10_000;

/**
 * The identity the bot reads Azure with, found as @azure/identity reads the environment: a service principal, a
 * workload identity, a managed identity, or on an administrator's machine the signed-in Azure CLI.
 * A managed identity's source is decided once per process from the environment as it is at this call, so whoever
 * provides it (the demo: IDENTITY_ENDPOINT, IDENTITY_HEADER and AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential)
 * does so before.
 */
export function createCredential(cloud: AzureCloudName): TokenCredential {
  return new DefaultAzureCredential({
    authorityHost: AZURE_CLOUDS[cloud].authorityHost,
    httpClient: withTimeout(createDefaultHttpClient(), REQUEST_TIMEOUT),
    processTimeoutInMs: REQUEST_TIMEOUT,
    retryOptions: { maxRetries: 1, retryDelayInMs: 500, maxRetryDelayInMs: 2000 },
  });
}

/** @azure/identity asks without a limit of its own; a hanging endpoint would hold its connection for ever. */
function withTimeout(client: HttpClient, milliseconds: number): HttpClient {
  return {
    sendRequest(request) {
      if (request.timeout === 0) request.timeout = milliseconds;
      return client.sendRequest(request);
    },
  };
}
