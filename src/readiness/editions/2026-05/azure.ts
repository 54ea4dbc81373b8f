/** What the edition of May 2026 asks of the Azure side. */
import { DOCUMENTS, section } from '../common/documents';
import type { Edition } from '../edition';

const AZURE_STORAGE = section(DOCUMENTS.matrix, 'Azure storage');

export const azure = {
  storageSkus: {
    value: {
      accepted: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS', 'Premium_LRS'],
      refused: ['Standard_ZRS'],
      geoRedundant: ['Standard_GRS', 'Standard_RAGRS'],
      premium: ['Premium_LRS', 'Premium_ZRS'],
      log: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS'],
    },
    sources: [AZURE_STORAGE, section(DOCUMENTS.questions, 'Replication'), section(DOCUMENTS.foundingPage, 'Prerequisites and limitations')],
  },
  // One row says yes to a firewall, another row of the same page speaks of service endpoints without storage firewalls.
  storageFirewall: {
    value: { trustedServices: 'pass' },
    sources: [
      AZURE_STORAGE,
      section(DOCUMENTS.matrix, 'Azure VM network configuration (after failover)'),
      section(DOCUMENTS.privateEndpoints, 'Grant required permissions to the vault'),
    ],
  },
  excludedRegions: { value: ['southcentralindia', 'northeastus5'], sources: [section(DOCUMENTS.regions, 'the whole note')] },
} as const satisfies Partial<Edition>;
