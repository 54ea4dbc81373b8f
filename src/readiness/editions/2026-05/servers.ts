/** What the edition of May 2026 asks of VMM servers and hosts. */
import { SERVER_DOCUMENTS as DOCUMENTS, section } from '../documents';
import type { Edition } from '../edition';
import { ENDPOINTS, OBSOLETE_ENDPOINTS } from './endpoints';
import { MANAGED_HOSTS } from './managed-hosts';

const ON_PREMISES = section(DOCUMENTS.matrix, 'On-premises servers');
const FABRIC = 'Servers in the VMM fabric';

export const servers = {
  vmmReleases: {
    value: [
      { release: '2012 SP1', version: '3.1', accepted: false },
      { release: '2012 R2', version: '3.2', accepted: true },
      { release: '2016', version: '4.0', accepted: true },
      { release: '1801/1807', version: '4.1', accepted: false },
      { release: '2019', version: '10.19', accepted: true },
      { release: '2022', version: '10.22', accepted: true },
      { release: '2025', version: '10.25', accepted: false },
    ],
    sources: [ON_PREMISES, section(DOCUMENTS.vmmBuilds, 'Virtual Machine Manager build versions')],
  },
  hostSystems: {
    value: [
      { product: 'windowsServer', release: '2012 R2', verdict: 'accepted' },
      // The matrix refuses Nano Server as a guest and says nothing of it as a host.
      { product: 'windowsServer', release: '2016', installation: 'nano', verdict: 'silent' },
      { product: 'windowsServer', release: '2016', verdict: 'accepted' },
      { product: 'windowsServer', release: '2019', verdict: 'accepted' },
      { product: 'windowsServer', release: '2022', verdict: 'accepted' },
      { product: 'windowsServer', release: '2025', verdict: 'refused' },
      // Accepted by the founding page; named neither by the matrix since 2018 nor by VMM's tables.
      { product: 'hyperVServer', release: '2012 R2', verdict: 'silent' },
      { product: 'hyperVServer', release: '2016', verdict: 'refused' },
      { product: 'hyperVServer', release: '2019', verdict: 'refused' },
      // VMM manages it; Site Recovery's matrix for VMM names only Windows Server.
      { product: 'azureLocal', release: '', verdict: 'silent' },
    ],
    sources: [
      ON_PREMISES,
      section(DOCUMENTS.foundingPage, 'Prerequisites and limitations'),
      section(DOCUMENTS.vmm2019, FABRIC),
      section(DOCUMENTS.vmm2022, FABRIC),
      section(DOCUMENTS.vmm2025, FABRIC),
    ],
  },
  managedHosts: {
    value: MANAGED_HOSTS,
    sources: [
      section(DOCUMENTS.foundingPage, 'Prerequisites and limitations'),
      section(DOCUMENTS.vmm2016, FABRIC),
      section(DOCUMENTS.vmm2019, FABRIC),
      section(DOCUMENTS.vmm2022, FABRIC),
      section(DOCUMENTS.vmm2025, FABRIC),
      section(DOCUMENTS.vmmBuilds, 'Virtual Machine Manager build versions'),
    ],
  },
  preferredVmm: { value: { '2016': '2016', '2019': '2019' }, sources: [ON_PREMISES] },
  endpoints: {
    value: ENDPOINTS,
    sources: [
      section(DOCUMENTS.architecture, 'Outbound connectivity for URLs'),
      section(DOCUMENTS.urls2018, 'the whole list'),
      section(DOCUMENTS.urlsChina, 'the whole list'),
    ],
  },
  obsoleteEndpoints: { value: OBSOLETE_ENDPOINTS, sources: [section(DOCUMENTS.vmmToAzure2017, 'Prerequisites')] },
  dotNetRelease: { value: { release: 394_802, name: '4.6.2' }, sources: [ON_PREMISES] },
  // The matrix asks for the latest updates and gives no figure; 60 days are two of Microsoft's monthly rounds.
  updatesMaximumAgeDays: { value: 60, sources: [ON_PREMISES] },
  updatesEnded: {
    value: { '2012 R2': '2026-10-13' },
    sources: [section(DOCUMENTS.endOfSupport, 'the whole note'), section(DOCUMENTS.extendedUpdates, 'Windows Server 2012 R2')],
  },
  kb2961977: {
    value: { releases: ['2012 R2'], absent: 'warn' },
    sources: [
      section(DOCUMENTS.foundingPage, 'Prerequisites and limitations'),
      section(DOCUMENTS.secondarySite, 'Prerequisites'),
      ON_PREMISES,
    ],
  },
} as const satisfies Pick<
  Edition,
  | 'vmmReleases'
  | 'hostSystems'
  | 'managedHosts'
  | 'preferredVmm'
  | 'endpoints'
  | 'obsoleteEndpoints'
  | 'dotNetRelease'
  | 'updatesMaximumAgeDays'
  | 'updatesEnded'
  | 'kb2961977'
>;
