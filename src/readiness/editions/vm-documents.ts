/** The documents that figures about VMs come from, as public copies hold them. A section is added per figure. */
import type { DocumentReference } from './edition';

const LIFECYCLE = 'MicrosoftDocs/lifecycle-data-pr.sv-se';

export const VM_DOCUMENTS = {
  matrix: { document: 'hyper-v-azure-support-matrix.md', date: '2026-05-05', copy: 'alexravenna/azure-docs@04cde18' },
  /** The systems that failover prepares by itself; written for VMware and not binding for Hyper-V. */
  vmwareMatrix: { document: 'vmware-physical-azure-support-matrix.md', date: '2026-04-06', copy: 'johntrogan/azure-docs@c10ae0a' },
  hydration: { document: 'hydration-process.md', date: '2026-02-27', copy: 'MicrosoftDocs/azure-docs@03e5750' },
  endorsedLinux: {
    document: 'articles/virtual-machines/linux/endorsed-distros.md',
    date: '2024-11-14',
    copy: 'MicrosoftDocs/azure-compute-docs@0fbe238',
  },
  endOfSupport: {
    document: 'includes/end-of-support-notes-windows-server-2008-2012.md',
    date: '2026-04-15',
    copy: 'MicrosoftDocs/azure-docs@12026e6',
  },
  serverLifecycle: { document: 'content/ms/win/lifecycle-server.json', date: '2026-07-22', copy: 'altrhombus/DataForGeeks@04b0bfc' },
  clientLifecycle: { document: 'content/ms/win/lifecycle-client.json', date: '2026-05-27', copy: 'altrhombus/DataForGeeks@2f818a4' },
  server2003: { document: 'lifecycle-data/products/windows-server-2003-.yml', date: '2020-09-01', copy: `${LIFECYCLE}@0e49d0e` },
  windows7: { document: 'lifecycle-data/products/windows-7.yml', date: '2020-07-28', copy: `${LIFECYCLE}@030b69b` },
  windows8: { document: 'lifecycle-data/products/windows-8.yml', date: '2020-07-28', copy: `${LIFECYCLE}@12c2d9f` },
  windows81: { document: 'lifecycle-data/products/windows-81.yml', date: '2022-09-02', copy: `${LIFECYCLE}@1e2ef9e` },
} as const satisfies Record<string, Omit<DocumentReference, 'section'>>;
