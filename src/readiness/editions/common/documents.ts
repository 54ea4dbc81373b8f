/** The documents that figures come from, as public copies hold them. A section is added per figure. */
import type { DocumentReference } from '../edition';

export type Document = Omit<DocumentReference, 'section'>;

const AZURE_DOCS = 'MicrosoftDocs/azure-docs';
const SYSTEM_CENTER = 'MicrosoftDocs/SystemCenterDocs';
const LIFECYCLE = 'MicrosoftDocs/lifecycle-data-pr.sv-se';

export const DOCUMENTS = {
  foundingPage: { document: 'vmm-to-azure-walkthrough-prerequisites.md', date: '2017-07-24', copy: 'MicrosoftDocs/azure-docs@2e3488e' },
  matrix: { document: 'hyper-v-azure-support-matrix.md', date: '2026-05-05', copy: 'alexravenna/azure-docs@04cde18' },
  vmm2016: { document: 'includes/system-reqs-vmm-2016.md', date: '2018-04-26', copy: `${SYSTEM_CENTER}@0706134` },
  vmm2019: { document: 'includes/system-reqs-vmm-2019.md', date: '2023-03-01', copy: `${SYSTEM_CENTER}@053a5dc` },
  vmm2022: { document: 'includes/system-reqs-vmm-2022.md', date: '2023-01-13', copy: `${SYSTEM_CENTER}@0042535` },
  vmm2025: { document: 'includes/system-reqs-vmm-2025.md', date: '2025-09-09', copy: `${SYSTEM_CENTER}@05ad454` },
  vmmBuilds: { document: 'vmm/release-build-versions.md', date: '2023-02-15', copy: `${SYSTEM_CENTER}@037ed8a` },
  architecture: { document: 'hyper-v-azure-architecture.md', date: '2019-11-14', copy: 'MicrosoftDocs/azure-docs.sv-se@7eda226' },
  vmmToAzure2017: { document: 'site-recovery-vmm-to-azure.md', date: '2017-02-21', copy: 'MicrosoftDocs/azure-docs@000a9c4' },
  urls2018: { document: 'includes/site-recovery-URLS.md', date: '2018-06-28', copy: 'changeworld/azure-docs.pl-pl@988614f' },
  urlsChina: { document: 'includes/site-recovery-URLS.md', date: '2018-09-30', copy: 'freecoderzhaoshuai/mc-docs.zh-cn@489b3f2' },
  // The stored page bears a year only.
  secondarySite: {
    document: 'site-recovery-vmm-to-vmm',
    date: '2017',
    copy: 'docs.microsoft.com/en-us/azure/site-recovery/site-recovery-vmm-to-vmm',
  },
  endOfSupport: {
    document: 'includes/end-of-support-notes-windows-server-2008-2012.md',
    date: '2026-04-15',
    copy: 'MicrosoftDocs/azure-docs@12026e6',
  },
  // No official page could be found; three others agree. The date is the day they were read.
  extendedUpdates: {
    document: 'End of Extended Security Updates, as third parties tell it',
    date: '2026-11-22',
    copy: 'licensingschool.co.uk, mspoweruser.com, docs.bmc.com',
  },
  /** Two stored copies of the support matrix bear the same date and disagree. */
  matrix2017: { document: 'site-recovery-support-matrix-to-azure.md', date: '2017-07-04', copy: `${AZURE_DOCS}@ab43dee` },
  matrix2017Swedish: {
    document: 'site-recovery-support-matrix-to-azure.md (sv-SE)',
    date: '2017-07-04',
    copy: 'OpenLocalizationTestOrg/azure-docs-pr-test.sv-SE@25c4dd9',
  },
  /** Two commits that read the same but for the date; the other one, 7b0c964, bears 2026-10-07. No official copy was found. */
  newestMatrix: { document: 'hyper-v-azure-support-matrix.md', date: '2026-09-11', copy: 'hdharshana/azure-docs@4f0478c' },
  regions: { document: 'includes/hyper-v-to-azure-region-limitations.md', date: '2026-05-05', copy: `${AZURE_DOCS}@1b3ccaf` },
  questions: { document: 'hyper-v-azure-common-questions.md', date: '2024-12-27', copy: `${AZURE_DOCS}@07a1759` },
  matrix2018: { document: 'hyper-v-azure-support-matrix.md', date: '2018-08-01', copy: `${AZURE_DOCS}@0153d8d` },
  privateEndpoints: {
    document: 'hybrid-how-to-enable-replication-private-endpoints.md',
    date: '2023-08-31',
    copy: `${AZURE_DOCS}@02d00dc`,
  },
  sharedKey: { document: 'asr-turn-off-key-authentication-cache.md', date: '2025-10-09', copy: `${AZURE_DOCS}@0b8729e` },
  generalPurposeV1: {
    document: 'articles/storage/common/general-purpose-version-1-account-migration-overview.md',
    date: '2025-07-22',
    copy: `${AZURE_DOCS}@00428ca`,
  },
  // Microsoft's stored page is a draft whose dates disagree; the day comes from copies of the announcement.
  retirement: {
    document: 'Retirement of general-purpose v1 storage accounts',
    date: '2025-10-03',
    copy: 'stackfeed.io, sysadmin-central.com, tiagocosta.com',
  },
  // The stored page of Azure China bears no date of its own. The date is the day it was read.
  retirementChina: {
    document: 'general-purpose-version-1-account-migration-frequently-asked-questions',
    date: '2026-11-22',
    copy: 'docs.azure.cn',
  },
  powerShell2017: {
    document: 'site-recovery-vmm-to-azure-powershell-resource-manager.md',
    date: '2017-02-02',
    copy: `${AZURE_DOCS}@07a8c1c`,
  },
  powerShell2018: { document: 'hyper-v-azure-powershell-resource-manager.md', date: '2018-11-27', copy: `${AZURE_DOCS}@04fdbce` },
  roles: { document: 'site-recovery-role-based-linked-access-control.md', date: '2019-04-08', copy: `${AZURE_DOCS}@8ea82c9` },
  networkMapping: { document: 'hyper-v-vmm-network-mapping.md', date: '2019-11-14', copy: `${AZURE_DOCS}@85c6377` },
  // No newer copy of this page is stored.
  onPremises: { document: 'hyper-v-prepare-on-premises-tutorial.md', date: '2018-10-28', copy: `${AZURE_DOCS}@04f4a2c` },
  preparation: { document: 'tutorial-prepare-azure-for-hyperv.md', date: '2026-05-05', copy: 'alexravenna/azure-docs@04cde18' },
  sourceAndTarget: { document: 'vmm-to-azure-walkthrough-source-target.md', date: '2017-07-25', copy: `${AZURE_DOCS}@3d6a357` },
  multiTenant: {
    document: 'Multi-tenant ASR E2A using VMM',
    date: '2026-11-22',
    copy: 'jeffgraves.me, a practitioner’s page; the date is the day it was read',
  },
  rollups: { document: 'site-recovery-whats-new.md', date: '2025-12-22', copy: 'specialized806/azure-docs@386e558' },
  updates2019: { document: 'service-updates-how-to.md', date: '2019-07-31', copy: `${AZURE_DOCS}@03cd037` },
  planner: { document: 'hyper-v-deployment-planner-analyze-report.md', date: '2019-10-21', copy: `${AZURE_DOCS}@02d00dc` },
  plannerRun: { document: 'hyper-v-deployment-planner-run.md', date: '2026-01-12', copy: `${AZURE_DOCS}@0b8729e` },
  backupTogether: { document: 'site-recovery-backup-interoperability.md', date: '2019-02-26', copy: `${AZURE_DOCS}@128ea79` },
  generations: {
    document: 'Should-I-create-a-generation-1-or-2-virtual-machine-in-Hyper-V.md',
    date: '2025-06-18',
    copy: 'MicrosoftDocs/windowsserverdocs@0ea820e',
  },
  /** The page when it still named the systems that are past support by now. */
  generations2016: {
    document: 'Should-I-create-a-generation-1-or-2-virtual-machine-in-Hyper-V.md',
    date: '2016-12-05',
    copy: 'laurenhughes/windowsserverdocs@8d7ea09',
  },
  typeFiles: { document: '@azure/arm-recoveryservices-siterecovery 5.1.0 (API 2023-06-01)', date: '2023-06-01', copy: 'the npm package' },
  // The package bears no date.
  storageTypeFiles: {
    document: '@azure/arm-storage 20.0.0',
    date: '2026-11-22',
    copy: 'the npm package; the date is the day it was read',
  },
  deprecationDraft: { document: 'Deprecation-details-site-to-site-VMM.md', date: '2019-09-13', copy: `${AZURE_DOCS}@235ac5f` },
  deprecationStops: { document: 'site-to-site-deprecation.md', date: '2020-02-25', copy: `${AZURE_DOCS}@1058142` },
  deprecationKeeps: { document: 'site-to-site-deprecation.md', date: '2020-02-25', copy: `${AZURE_DOCS}@6922ab3` },
  tracker: { document: 'azure-deprecation/dashboard, issue 37', date: '2020-03-01', copy: 'github.com, a public tracker' },
  liveFabric: { document: 'tests of the site-recovery extension', date: '2023-08-03', copy: 'Azure/azure-cli-extensions' },
  restApi: { document: 'Site Recovery REST API 2025-08-01', date: '2025-08-01', copy: 'Azure/azure-rest-api-specs' },
  /** The systems that failover prepares by itself; written for VMware and not binding for Hyper-V. */
  vmwareMatrix: { document: 'vmware-physical-azure-support-matrix.md', date: '2026-04-06', copy: 'johntrogan/azure-docs@c10ae0a' },
  hydration: { document: 'hydration-process.md', date: '2026-02-27', copy: 'MicrosoftDocs/azure-docs@03e5750' },
  endorsedLinux: {
    document: 'articles/virtual-machines/linux/endorsed-distros.md',
    date: '2024-11-14',
    copy: 'MicrosoftDocs/azure-compute-docs@0fbe238',
  },
  serverLifecycle: { document: 'content/ms/win/lifecycle-server.json', date: '2026-07-22', copy: 'altrhombus/DataForGeeks@04b0bfc' },
  clientLifecycle: { document: 'content/ms/win/lifecycle-client.json', date: '2026-05-27', copy: 'altrhombus/DataForGeeks@2f818a4' },
  windows7: { document: 'lifecycle-data/products/windows-7.yml', date: '2020-07-28', copy: `${LIFECYCLE}@030b69b` },
  windows8: { document: 'lifecycle-data/products/windows-8.yml', date: '2020-07-28', copy: `${LIFECYCLE}@12c2d9f` },
  windows10Ltsb2015: { document: 'lifecycle-data/products/windows-10-2015-ltsb.yml', date: '2020-07-28', copy: `${LIFECYCLE}@12c2d9f` },
  windows10Ltsb2016: { document: 'lifecycle-data/products/windows-10-2016-ltsb.yml', date: '2020-07-28', copy: `${LIFECYCLE}@12c2d9f` },
  windows10Ltsc2019: {
    document: 'lifecycle-data/products/windows-10-enterprise-ltsc-2019.yml',
    date: '2021-11-15',
    copy: `${LIFECYCLE}@8556152`,
  },
  windows10Ltsc2021: {
    document: 'lifecycle-data/products/windows-10-enterprise-ltsc-2021.yml',
    date: '2021-11-15',
    copy: `${LIFECYCLE}@8556152`,
  },
  windows10IotLtsc2021: {
    document: 'lifecycle-data/products/windows-10-iot-enterprise-ltsc-2021.yml',
    date: '2021-11-03',
    copy: `${LIFECYCLE}@8556152`,
  },
  // The other releases for IoT end with those above: windows-10-iot-enterprise-ltsb-2015, -ltsb-2016 and -ltsc-2019.yml, 2021-11-03, @30d522b.
  windows10IotLtsc2019: {
    document: 'lifecycle-data/products/windows-10-iot-enterprise-ltsc-2019.yml',
    date: '2021-11-03',
    copy: `${LIFECYCLE}@30d522b`,
  },
  windows81: { document: 'lifecycle-data/products/windows-81.yml', date: '2022-09-02', copy: `${LIFECYCLE}@1e2ef9e` },
} as const satisfies Record<string, Document>;

/** A document with the section a figure stands in. */
export function section(document: Document, name: string): DocumentReference {
  return { ...document, section: name };
}
