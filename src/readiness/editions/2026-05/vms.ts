/** What the edition of May 2026 asks of VMs. */
import { section } from '../documents';
import type { Edition } from '../edition';
import { VM_DOCUMENTS as DOCUMENTS } from '../vm-documents';
import { ACCEPTED_GUESTS, GUEST_SUPPORT_ENDED, REFUSED_GUESTS } from './guests';

const GIB = 1024 ** 3;
const TIB = 1024 * GIB;

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
    value: { minimum: 0, maximum: 32 * TIB, large: 4095 * GIB, agentLaterThan: '2.0.9214.0' },
    sources: [REQUIREMENTS, GUEST_STORAGE],
  },
  // The exclusion of earlier pages is gone from the row on VM types; the row on UEFI still speaks of Windows Server 2012 and later only.
  generation2Linux: { value: 'accepted', sources: [REQUIREMENTS, GUEST_STORAGE] },
  guest32Bit: { value: ['Windows Server 2008'], sources: [REQUIREMENTS] },
  guestSupportEnded: {
    value: GUEST_SUPPORT_ENDED,
    sources: [
      section(DOCUMENTS.endOfSupport, 'the note'),
      section(DOCUMENTS.serverLifecycle, 'extended_end_date'),
      section(DOCUMENTS.clientLifecycle, 'Windows 10, version 22H2'),
      section(DOCUMENTS.server2003, 'supportDates'),
      section(DOCUMENTS.windows7, 'supportDates'),
      section(DOCUMENTS.windows8, 'supportDates'),
      section(DOCUMENTS.windows81, 'supportDates'),
    ],
  },
  guestSystems: {
    value: { accepted: ACCEPTED_GUESTS, refused: REFUSED_GUESTS },
    sources: [
      REPLICATED_VMS,
      REQUIREMENTS,
      section(DOCUMENTS.hydration, 'Configure on-premise disks for Azure through Hydration'),
      section(DOCUMENTS.vmwareMatrix, 'Replicated machines: For Windows, For Linux'),
      section(DOCUMENTS.endorsedLinux, 'Platform Image Partners'),
    ],
  },
  diskFormats: { value: ['vhd', 'vhdx'], sources: [REQUIREMENTS, GUEST_STORAGE] },
  // The page prints the accepted pair in reverse (4K logical, 512 physical); meant is 512e: 512 logical on 4K physical sectors.
  logicalSectors: { value: { accepted: [512], refused: [4096] }, sources: [GUEST_STORAGE] },
  vmName: { value: { pattern: '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?', maximum: 63 }, sources: [REQUIREMENTS] },
} as const satisfies Pick<
  Edition,
  | 'operatingSystemDisk'
  | 'dataDiskCount'
  | 'dataDiskSize'
  | 'generation2Linux'
  | 'guest32Bit'
  | 'guestSupportEnded'
  | 'guestSystems'
  | 'diskFormats'
  | 'logicalSectors'
  | 'vmName'
>;
