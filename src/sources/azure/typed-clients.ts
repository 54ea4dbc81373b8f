import { RecoveryServicesClient } from '@azure/arm-recoveryservices';
import { StorageManagementClient } from '@azure/arm-storage';
import type { PipelineResponse } from '@azure/core-rest-pipeline';
import type { TokenCredential } from '@azure/identity';
import type { Clock } from '../../support/clock';
import { readAnswer, type Answer } from './answer';
import type { ManagementEndpoint } from './clouds';
import { AzureFailure } from './failure';
import type { ResourceId } from './resource-id';
import type { Transport } from './transport';

/** What is asked through Microsoft's typed clients. Rejects with an AzureFailure. */
export interface TypedClients {
  readonly vault: (id: ResourceId) => Promise<Answer>;
  readonly storageAccount: (id: ResourceId) => Promise<Answer>;
}

/**
 * The clients make the request, over our transport; the facts are read from the answer on the wire. Their own reading
 * is left aside: arm-storage fills in defaults that nobody sent and drops what it does not know.
 */
export function createTypedClients(
  transport: Transport,
  endpoint: ManagementEndpoint,
  credential: TokenCredential,
  clock: Clock,
): TypedClients {
  const options = { endpoint: endpoint.url, ...transport };

  async function onTheWire(action: string, ask: (onResponse: (response: PipelineResponse) => void) => Promise<unknown>): Promise<Answer> {
    let response: PipelineResponse | undefined;
    await ask((received) => {
      response = received;
    });
    if (!response) throw new AzureFailure('sourceFailed', 'the client gave no answer');
    return readAnswer(response, action, clock.now());
  }

  return {
    vault: ({ subscriptionId, resourceGroup, name }) =>
      onTheWire('Microsoft.RecoveryServices/vaults/read', (onResponse) =>
        new RecoveryServicesClient(credential, subscriptionId, options).vaults.get(resourceGroup, name, { onResponse }),
      ),
    storageAccount: ({ subscriptionId, resourceGroup, name }) =>
      onTheWire('Microsoft.Storage/storageAccounts/read', (onResponse) =>
        new StorageManagementClient(credential, subscriptionId, options).storageAccounts.getProperties(resourceGroup, name, { onResponse }),
      ),
  };
}
