/**
 * The founding page and the matrix it linked, of which two stored copies bear the same date and disagree: within both passes,
 * outside both fails, between them warns.
 */
import { DOCUMENTS, section } from './common/documents';
import { figures, vmmReleases } from './common/figures';
import { ACCEPTED_GUESTS, LISTED_MINORS } from './common/guests';
import { GIB } from './common/sizes';
import type { Edition } from './edition';

const PREREQUISITES = section(DOCUMENTS.foundingPage, 'Prerequisites and limitations');
const REQUIREMENTS = 'Failed-over Azure VM requirements';
const BOTH_MATRICES = [section(DOCUMENTS.matrix2017, REQUIREMENTS), section(DOCUMENTS.matrix2017Swedish, REQUIREMENTS)];
const STORAGE = section(DOCUMENTS.matrix2017, 'Azure storage');
const GUEST_STORAGE = 'Guest or physical server storage configuration';
const MANAGEMENT = section(DOCUMENTS.matrix2017, 'Support for datacenter management servers');

/** What the page says nothing of, while later editions do. */
const NOTHING_SAID = [PREREQUISITES];

const azure = {
  // Zone-redundant storage has no row yet.
  storageSkus: {
    value: {
      accepted: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS', 'Premium_LRS'],
      refused: [],
      geoRedundant: ['Standard_GRS', 'Standard_RAGRS'],
      premium: ['Premium_LRS', 'Premium_ZRS'],
      log: ['Standard_LRS', 'Standard_GRS', 'Standard_RAGRS'],
    },
    sources: [PREREQUISITES, STORAGE],
  },
  storageFirewall: { value: { trustedServices: 'warn' }, sources: [STORAGE, section(DOCUMENTS.matrix2018, 'Azure storage')] },
  excludedRegions: { value: [], sources: NOTHING_SAID },
} as const satisfies Partial<Edition>;

const servers = {
  vmmReleases: {
    value: { acceptedFrom: '3.2', releases: vmmReleases(['2012 R2', '2016', '1801/1807', '2019', '2022', '2025']) },
    sources: [PREREQUISITES, section(DOCUMENTS.vmmBuilds, 'Virtual Machine Manager build versions')],
  },
  vmmServerCore: { value: { refused: [] }, sources: NOTHING_SAID },
  mixedHosts: { value: { releases: ['2012 R2', '2016'], together: 'fail' }, sources: [MANAGEMENT] },
  // "At least Windows Server 2012 R2", or Hyper-V Server 2012 R2, of which no later release is named.
  hostSystems: {
    value: [
      { product: 'windowsServer', release: '2012 R2', verdict: 'accepted' },
      { product: 'windowsServer', release: '2016', installation: 'nano', verdict: 'silent' },
      { product: 'windowsServer', release: '2016', verdict: 'accepted' },
      { product: 'windowsServer', release: '2019', verdict: 'accepted' },
      { product: 'windowsServer', release: '2022', verdict: 'accepted' },
      { product: 'windowsServer', release: '2025', verdict: 'accepted' },
      { product: 'hyperVServer', release: '2012 R2', verdict: 'accepted' },
      { product: 'hyperVServer', release: '2016', verdict: 'silent' },
      { product: 'hyperVServer', release: '2019', verdict: 'silent' },
      { product: 'azureLocal', release: '', verdict: 'silent' },
    ],
    sources: [PREREQUISITES],
  },
  preferredVmm: { value: {}, sources: NOTHING_SAID },
  dotNetRelease: { value: { isAsked: false, release: 394_802, name: '4.6.2' }, sources: NOTHING_SAID },
  updates: { value: { pending: 'fail', maximumAgeDays: null }, sources: [PREREQUISITES] },
  updatesEnded: { value: {}, sources: NOTHING_SAID },
  agent: { value: { rollups: [], window: 4 }, sources: NOTHING_SAID },
  azureBackup: { value: 'silent', sources: NOTHING_SAID },
  kb2961977: { value: { releases: ['2012 R2'], absent: 'fail' }, sources: [PREREQUISITES] },
} as const satisfies Partial<Edition>;

const vms = {
  // One copy: 1,023 GB; the other: 2,048 GB, for generation 2 300 GB. Both: less than 300 GB in the row on VM types.
  operatingSystemDisk: {
    value: {
      generation1: { pass: 1023 * GIB, passInclusive: true, largest: 2048 * GIB },
      generation2: { pass: 300 * GIB, passInclusive: false, largest: 1023 * GIB },
    },
    sources: BOTH_MATRICES,
  },
  dataDiskCount: { value: { maximum: 16, countsOperatingSystemDisk: false }, sources: BOTH_MATRICES },
  dataDiskSize: { value: { minimum: 0, pass: 1023 * GIB, maximum: 4095 * GIB, large: null }, sources: BOTH_MATRICES },
  generation2Linux: { value: 'refused', sources: BOTH_MATRICES },
  guest32Bit: { value: [], sources: BOTH_MATRICES },
  guestSystems: {
    value: { accepted: ACCEPTED_GUESTS, refused: [], minors: LISTED_MINORS },
    sources: [
      section(DOCUMENTS.matrix2017, 'Support for replicated machine OS versions'),
      section(DOCUMENTS.vmwareMatrix, 'Replicated machines: For Windows, For Linux'),
      section(DOCUMENTS.endorsedLinux, 'Platform Image Partners'),
    ],
  },
  // One copy refuses 4K sectors, the other accepts them on generation 1.
  logicalSectors: {
    value: { accepted: [512], refused: [4096], disputedOnGeneration1: [4096] },
    sources: [section(DOCUMENTS.matrix2017, GUEST_STORAGE), section(DOCUMENTS.matrix2017Swedish, GUEST_STORAGE)],
  },
} as const satisfies Partial<Edition>;

export const seed2017: Edition = {
  name: 'seed-2017',
  date: '2017-07-24',
  levels: { 'host.updates': 'blocker' },
  ...figures,
  ...azure,
  ...servers,
  ...vms,
};
