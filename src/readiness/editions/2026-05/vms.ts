/** What the edition of May 2026 asks of VMs. */
import { DOCUMENTS, section } from '../common/documents';
import { ACCEPTED_GUESTS, LISTED_MINORS, REFUSED_GUESTS } from '../common/guests';
import { GIB, TIB } from '../common/sizes';
import type { Edition } from '../edition';

const REQUIREMENTS = section(DOCUMENTS.matrix, 'Azure VM requirements');
const GUEST_STORAGE = section(DOCUMENTS.matrix, 'Hyper-V VM guest storage');
const REPLICATED_VMS = section(DOCUMENTS.matrix, 'Replicated VMs');

export const vms = {
  // The requirements table says up to 4 TB for generation 2, the rows on UEFI and VM type of the same page say less than 2 TB.
  operatingSystemDisk: {
    value: {
      generation1: { pass: 2 * TIB, passInclusive: true, largest: 2 * TIB },
      generation2: { pass: 2 * TIB, passInclusive: false, largest: 4 * TIB },
    },
    sources: [REQUIREMENTS, GUEST_STORAGE],
  },
  dataDiskCount: { value: { maximum: 16, countsOperatingSystemDisk: false }, sources: [REQUIREMENTS] },
  // The page gives no smallest size and does not say what "large" is; 4,095 GiB is the most that replicates without managed disks.
  dataDiskSize: {
    value: { minimum: 0, pass: 32 * TIB, maximum: 32 * TIB, large: { above: 4095 * GIB, agentLaterThan: '2.0.9214.0' } },
    sources: [REQUIREMENTS, GUEST_STORAGE],
  },
  // The exclusion of earlier pages is gone from the row on VM types; the row on UEFI still speaks of Windows Server 2012 and later only.
  generation2Linux: { value: 'accepted', sources: [REQUIREMENTS, GUEST_STORAGE] },
  guest32Bit: { value: ['Windows Server 2008'], sources: [REQUIREMENTS] },
  guestSystems: {
    value: { accepted: ACCEPTED_GUESTS, refused: REFUSED_GUESTS, minors: LISTED_MINORS },
    sources: [
      REPLICATED_VMS,
      REQUIREMENTS,
      section(DOCUMENTS.hydration, 'Configure on-premise disks for Azure through Hydration'),
      section(DOCUMENTS.vmwareMatrix, 'Replicated machines: For Windows, For Linux'),
      section(DOCUMENTS.endorsedLinux, 'Platform Image Partners'),
    ],
  },
  // The page prints the accepted pair in reverse (4K logical, 512 physical); meant is 512e: 512 logical on 4K physical sectors.
  logicalSectors: { value: { accepted: [512], refused: [4096], disputedOnGeneration1: [] }, sources: [GUEST_STORAGE] },
} as const satisfies Partial<Edition>;
