/** What the edition of May 2026 asks of VMM servers and hosts. */
import { DOCUMENTS, section } from '../common/documents';
import { vmmReleases } from '../common/figures';
import type { Edition } from '../edition';

const ON_PREMISES = section(DOCUMENTS.matrix, 'On-premises servers');
const FABRIC = 'Servers in the VMM fabric';
const PREREQUISITES = section(DOCUMENTS.foundingPage, 'Prerequisites and limitations');

export const servers = {
  vmmReleases: {
    value: { releases: vmmReleases(['2012 R2', '2016', '2019', '2022']) },
    sources: [ON_PREMISES, section(DOCUMENTS.vmmBuilds, 'Virtual Machine Manager build versions')],
  },
  // Site Recovery refuses VMM 2022 on Server Core, which VMM's own page allows.
  vmmServerCore: { value: { refused: ['2022'] }, sources: [ON_PREMISES, section(DOCUMENTS.vmm2022, 'Operating system')] },
  // The sentence that forbade it is gone; nothing says that it is allowed.
  mixedHosts: {
    value: { releases: ['2012 R2', '2016'], together: 'warn' },
    sources: [ON_PREMISES, section(DOCUMENTS.matrix2018, 'On-premises servers')],
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
      PREREQUISITES,
      section(DOCUMENTS.vmm2019, FABRIC),
      section(DOCUMENTS.vmm2022, FABRIC),
      section(DOCUMENTS.vmm2025, FABRIC),
    ],
  },
  preferredVmm: { value: { '2016': '2016', '2019': '2019' }, sources: [ON_PREMISES] },
  dotNetRelease: { value: { isAsked: true, release: 394_802, name: '4.6.2' }, sources: [ON_PREMISES] },
  // The matrix asks for the latest updates and gives no figure; 60 days are two of Microsoft's monthly rounds.
  updates: { value: { pending: 'warn', maximumAgeDays: 60 }, sources: [ON_PREMISES] },
  updatesEnded: {
    value: { '2012 R2': '2026-10-13' },
    sources: [section(DOCUMENTS.endOfSupport, 'the whole note'), section(DOCUMENTS.extendedUpdates, 'Windows Server 2012 R2')],
  },
  // Later rollups name no agent for Hyper-V.
  agent: {
    value: {
      rollups: [
        { rollup: 68, version: '2.0.9260.0' },
        { rollup: 72, version: '2.0.9917.0' },
        { rollup: 73, version: '2.0.9917.0' },
        { rollup: 74, version: '2.0.9919.0' },
        { rollup: 75, version: '2.0.9932.0' },
        { rollup: 76, version: '2.0.9938.0' },
      ],
      window: 4,
    },
    sources: [section(DOCUMENTS.rollups, 'Update rollups 68 to 82'), section(DOCUMENTS.updates2019, 'Updates support')],
  },
  azureBackup: {
    value: 'disputed',
    sources: [section(DOCUMENTS.matrix, 'Supported scenarios'), section(DOCUMENTS.backupTogether, 'File backup and restore')],
  },
  kb2961977: {
    value: { releases: ['2012 R2'], absent: 'warn' },
    sources: [PREREQUISITES, section(DOCUMENTS.secondarySite, 'Prerequisites'), ON_PREMISES],
  },
} as const satisfies Partial<Edition>;
