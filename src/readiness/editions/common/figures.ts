/** Figures that are the same in every edition: facts of Azure, VMM and Windows that no page of Site Recovery's own decides. */
import type { Edition } from '../edition';
import { DOCUMENTS, section } from './documents';
import { ENDPOINTS, OBSOLETE_ENDPOINTS } from './endpoints';
import { NOT_ON_GENERATION_2, SUPPORT_ENDS_BY_GUEST, SUPPORT_MAY_END_BY_GUEST } from './guests';
import { MANAGED_HOSTS } from './managed-hosts';

const FABRIC = 'Servers in the VMM fabric';
const PREREQUISITES = section(DOCUMENTS.foundingPage, 'Prerequisites and limitations');

/** Releases of VMM by the first two numbers of the product version. */
const VMM_RELEASES = [
  { release: '2012 SP1', version: '3.1' },
  { release: '2012 R2', version: '3.2' },
  { release: '2016', version: '4.0' },
  { release: '1801/1807', version: '4.1' },
  { release: '2019', version: '10.19' },
  { release: '2022', version: '10.22' },
  { release: '2025', version: '10.25' },
] as const;

/** VMM's releases, with the ones that an edition accepts. */
export function vmmReleases(accepted: readonly string[]): Edition['vmmReleases']['value']['releases'] {
  return VMM_RELEASES.map((each) => ({ ...each, accepted: accepted.includes(each.release) }));
}

const LONG_TERM = [
  section(DOCUMENTS.windows10Ltsb2015, 'supportDates'),
  section(DOCUMENTS.windows10Ltsb2016, 'supportDates'),
  section(DOCUMENTS.windows10Ltsc2019, 'supportDates'),
  section(DOCUMENTS.windows10Ltsc2021, 'supportDates'),
  section(DOCUMENTS.windows10IotLtsc2019, 'supportDates'),
  section(DOCUMENTS.windows10IotLtsc2021, 'supportDates'),
];

const LIFECYCLE = [
  section(DOCUMENTS.endOfSupport, 'the whole note'),
  section(DOCUMENTS.serverLifecycle, 'extended_end_date'),
  section(DOCUMENTS.clientLifecycle, 'Windows 10, version 22H2'),
  section(DOCUMENTS.windows7, 'supportDates'),
  section(DOCUMENTS.windows8, 'supportDates'),
  section(DOCUMENTS.windows81, 'supportDates'),
  ...LONG_TERM,
];

export const figures = {
  // StorageV2 keeps what the pages say of general-purpose accounts; Azure itself ends the kind before it. Of the government's cloud
  // no page was found: the public day is taken.
  storageKinds: {
    value: {
      accepted: ['StorageV2'],
      retired: ['Storage'],
      retiredOn: { AzureCloud: '2026-10-13', AzureUSGovernment: '2026-10-13', AzureChinaCloud: '2026-09-01' },
      refused: ['BlobStorage', 'BlockBlobStorage', 'FileStorage'],
    },
    sources: [
      section(DOCUMENTS.matrix, 'Azure storage'),
      section(DOCUMENTS.questions, 'Replication'),
      section(DOCUMENTS.generalPurposeV1, 'the whole page'),
      section(DOCUMENTS.retirement, 'the whole notice'),
      section(DOCUMENTS.retirementChina, 'the whole page'),
    ],
  },
  // The rows "Cool: No" and "Hot: No" are of 2017 and mean accounts of the kind BlobStorage. A StorageV2 account always has a tier.
  accessTiers: {
    value: { kinds: ['StorageV2'], accepted: ['Hot', 'Premium'], warned: ['Cool', 'Cold'] },
    sources: [section(DOCUMENTS.matrix, 'Azure storage'), section(DOCUMENTS.matrix2017, 'Azure storage')],
  },
  managedHosts: {
    value: MANAGED_HOSTS,
    sources: [
      PREREQUISITES,
      section(DOCUMENTS.vmm2016, FABRIC),
      section(DOCUMENTS.vmm2019, FABRIC),
      section(DOCUMENTS.vmm2022, FABRIC),
      section(DOCUMENTS.vmm2025, FABRIC),
      section(DOCUMENTS.vmmBuilds, 'Virtual Machine Manager build versions'),
    ],
  },
  // The page of 2017 asks for internet access; which addresses that means today, the later lists say.
  endpoints: {
    value: ENDPOINTS,
    sources: [
      section(DOCUMENTS.architecture, 'Outbound connectivity for URLs'),
      section(DOCUMENTS.urls2018, 'the whole list'),
      section(DOCUMENTS.urlsChina, 'the whole list'),
    ],
  },
  obsoleteEndpoints: { value: OBSOLETE_ENDPOINTS, sources: [section(DOCUMENTS.vmmToAzure2017, 'Prerequisites')] },
  provider: {
    value: {
      accepted: ['Supported'],
      warned: ['UpdateRequired', 'SecurityUpdateRequired', 'Deprecated'],
      refused: ['NotSupported'],
      heartbeatHours: 24,
    },
    sources: [section(DOCUMENTS.typeFiles, 'providerVersionDetails.status, lastHeartBeat')],
  },
  // No sentence of Microsoft's was found.
  vaultsPerServer: { value: 1, sources: [section(DOCUMENTS.multiTenant, 'the whole page')] },
  hostSupport: {
    value: {
      ends: {
        '2012': '2023-10-10',
        '2012 R2': '2023-10-10',
        '2016': '2027-01-12',
        '2019': '2029-01-09',
        '2022': '2031-10-14',
        '2025': '2034-11-14',
      },
      toldDaysBefore: 180,
    },
    sources: [section(DOCUMENTS.endOfSupport, 'the whole note'), section(DOCUMENTS.serverLifecycle, 'extended_end_date')],
  },
  guestSupportEnded: { value: SUPPORT_ENDS_BY_GUEST, sources: LIFECYCLE },
  guestSupportMayEnd: { value: SUPPORT_MAY_END_BY_GUEST, sources: LONG_TERM },
  // Hyper-V's page marks them so; the row on UEFI in Site Recovery's page of May 2026 names Windows Server 2012 and later only.
  notOnGeneration2: {
    value: NOT_ON_GENERATION_2,
    sources: [
      section(DOCUMENTS.generations, 'Which guest operating systems are supported?'),
      section(DOCUMENTS.generations2016, 'Which guest operating systems are supported?'),
    ],
  },
  route: {
    value: {
      announcedEnd: [
        section(DOCUMENTS.deprecationDraft, 'the whole page, a draft: no new onboarding from November 2019'),
        section(DOCUMENTS.deprecationStops, 'one copy: skip VMM'),
        section(DOCUMENTS.tracker, 'lists “sites managed by SCVMM to Azure” as retired on 1 March 2023'),
      ],
      kept: [
        section(DOCUMENTS.deprecationKeeps, 'another copy of the same day: recommends VMM to Azure'),
        section(DOCUMENTS.liveFabric, 'a VMM fabric of health Normal in a live vault'),
        section(DOCUMENTS.restApi, 'the calls for VMM are still there'),
        section(DOCUMENTS.matrix, 'Supported scenarios'),
        section(DOCUMENTS.newestMatrix, 'Supported scenarios'),
      ],
    },
    sources: [
      section(DOCUMENTS.deprecationDraft, 'the whole page'),
      section(DOCUMENTS.deprecationStops, 'the whole page'),
      section(DOCUMENTS.deprecationKeeps, 'the whole page'),
      section(DOCUMENTS.tracker, 'the whole entry'),
      section(DOCUMENTS.liveFabric, 'recordings'),
      section(DOCUMENTS.restApi, 'replicationFabrics'),
      section(DOCUMENTS.matrix, 'Supported scenarios'),
    ],
  },
  vmName: {
    value: { pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?', maximum: 63 },
    sources: [section(DOCUMENTS.matrix, 'Azure VM requirements'), section(DOCUMENTS.matrix2017, 'Failed-over Azure VM requirements')],
  },
  diskFormats: {
    value: ['vhd', 'vhdx'],
    sources: [section(DOCUMENTS.matrix, 'Azure VM requirements'), section(DOCUMENTS.matrix2017, 'Failed-over Azure VM requirements')],
  },
} as const satisfies Partial<Edition>;
