/** What the edition of May 2026 asks of the Azure side. */
import { section } from '../documents';
import type { Edition } from '../edition';

const MATRIX = { document: 'hyper-v-azure-support-matrix.md', date: '2026-05-05', copy: 'alexravenna/azure-docs@04cde18' };
const QUESTIONS = { document: 'hyper-v-azure-common-questions.md', date: '2024-12-27', copy: 'MicrosoftDocs/azure-docs@07a1759' };
const FOUNDING_PAGE = {
  document: 'vmm-to-azure-walkthrough-prerequisites.md',
  date: '2017-07-24',
  copy: 'MicrosoftDocs/azure-docs@2e3488e',
};
const GENERAL_PURPOSE_V1 = {
  document: 'articles/storage/common/general-purpose-version-1-account-migration-overview.md',
  date: '2025-07-22',
  copy: 'MicrosoftDocs/azure-docs@00428ca',
};
// Microsoft's stored page is a draft whose dates disagree; the day comes from copies of the announcement.
const RETIREMENT = {
  document: 'Retirement of general-purpose v1 storage accounts',
  date: '2025-10-03',
  copy: 'stackfeed.io, sysadmin-central.com, tiagocosta.com',
};

const AZURE_STORAGE = section(MATRIX, 'Azure storage');

export const azure = {
  storageSkus: {
    value: {
      accepted: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS', 'Premium_LRS'],
      refused: ['Standard_ZRS'],
      geoRedundant: ['Standard_GRS', 'Standard_RAGRS'],
      premium: ['Premium_LRS', 'Premium_ZRS'],
      log: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS'],
    },
    sources: [AZURE_STORAGE, section(QUESTIONS, 'Replication'), section(FOUNDING_PAGE, 'Prerequisites and limitations')],
  },
  storageKinds: {
    value: {
      accepted: ['StorageV2'],
      retired: ['Storage'],
      retiredOn: '2026-10-13',
      refused: ['BlobStorage', 'BlockBlobStorage', 'FileStorage'],
    },
    sources: [
      AZURE_STORAGE,
      section(QUESTIONS, 'Replication'),
      section(GENERAL_PURPOSE_V1, 'the whole page'),
      section(RETIREMENT, 'the whole notice'),
    ],
  },
} as const satisfies Pick<Edition, 'storageSkus' | 'storageKinds'>;
