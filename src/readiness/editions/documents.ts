/** The documents that figures about servers and hosts come from, as public copies hold them. A section is added per figure. */
import type { DocumentReference } from './edition';

type Document = Omit<DocumentReference, 'section'>;

const SYSTEM_CENTER = 'MicrosoftDocs/SystemCenterDocs';

export const SERVER_DOCUMENTS = {
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
} as const satisfies Record<string, Document>;

/** A document with the section a figure stands in. */
export function section(document: Document, name: string): DocumentReference {
  return { ...document, section: name };
}
