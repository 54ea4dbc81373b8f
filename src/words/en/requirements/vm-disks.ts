import type { Offender } from '../../../readiness/finding';
import { formatBytes, formatNumber } from '../../format';
import { partsWith, partsWithSizes } from '../../offenders';
import type { WordsFor } from '../../requirement-words';

interface LargeDisks {
  readonly expected: { readonly aboveBytes: number; readonly agentLaterThan: string };
  readonly observed: { readonly agentVersion: string | null };
  readonly offenders: readonly Offender[];
}

const sizes = (disks: readonly Offender[]) => partsWithSizes('en', disks);
const bytes = (value: number) => formatBytes('en', value);
const number = (value: number) => formatNumber('en', value);
const text = (observed: Offender['observed']) => (typeof observed === 'string' ? observed.toUpperCase() : undefined);

/** What is asked of large disks, of the operating system disk and of data disks alike. */
const largeDisks = {
  managedDisksOff: ({ expected, offenders }: LargeDisks) =>
    `Above ${bytes(expected.aboveBytes)}: ${sizes(offenders)}. Such disks replicate to managed disks only, and the plan has managed disks off.`,
  managedDisksUnread: ({ expected, offenders }: LargeDisks) =>
    `Above ${bytes(expected.aboveBytes)}: ${sizes(offenders)}. Such disks replicate to managed disks only, and whether the plan has managed disks on was not read.`,
  agentTooOld: ({ expected, observed, offenders }: LargeDisks) =>
    `A disk above ${bytes(expected.aboveBytes)} needs a Recovery Services agent later than ${expected.agentLaterThan} on the host; installed is ${observed.agentVersion ?? 'none'}. The disk: ${sizes(offenders)}.`,
  agentNotInstalled: ({ expected, offenders }: LargeDisks) =>
    `Above ${bytes(expected.aboveBytes)}: ${sizes(offenders)}. The host has no Recovery Services agent yet; install one later than ${expected.agentLaterThan}.`,
  agentUnread: ({ expected, observed, offenders }: LargeDisks) =>
    `A disk above ${bytes(expected.aboveBytes)} needs a Recovery Services agent later than ${expected.agentLaterThan} on the host; ${observed.agentVersion === null ? 'which one the host has was not read' : `the host’s version reads “${observed.agentVersion}”, which is no version number`}. The disk: ${sizes(offenders)}.`,
};

/** What ends each of these, by its case. */
const largeDiskSteps = {
  managedDisksOff: 'Turn managed disks on in the plan.',
  agentTooOld: 'Install the current Recovery Services agent on the host.',
  agentNotInstalled: 'Install the current Recovery Services agent on the host.',
};

export const vmDiskWords: WordsFor<
  | 'vm.osDiskCount'
  | 'vm.osDiskSize'
  | 'vm.dataDiskCount'
  | 'vm.dataDiskSize'
  | 'vm.diskFormat'
  | 'vm.sharedDisk'
  | 'vm.passThrough'
  | 'vm.sectorSize'
> = {
  'vm.osDiskCount': {
    asks: 'The VM has exactly one operating system disk',
    failing: 'The VM does not have exactly one operating system disk',
    why: 'An Azure VM boots from one operating system disk; Site Recovery’s prerequisites check fails otherwise.',
    fix: 'Put boot and system volumes on one disk. Where VMM marks none, look up which disk the VM boots from and confirm it.',
    cases: {
      one: ({ offenders }) => `The operating system disk is ${sizes(offenders)}.`,
      several: ({ observed, offenders }) =>
        `${number(observed)} disks are marked as operating system disk: ${sizes(offenders)}. One is allowed.`,
      noneMarked: () => 'No disk is marked as the operating system disk, so it is not known whether there is exactly one.',
    },
  },
  'vm.osDiskSize': {
    asks: 'The operating system disk is not too large',
    failing: 'The operating system disk is too large',
    why: 'Azure limits the operating system disk by generation. The virtual size counts, not how much the file takes up today.',
    fix: 'Shrink the system disk or move data to a disk of its own. Install the current Recovery Services agent on the host.',
    steps: {
      tooLarge: 'Shrink the system disk or move data to a disk of its own.',
      betweenSources: 'Shrink the system disk or move data to a disk of its own, so that both sources allow it.',
      ...largeDiskSteps,
    },
    cases: {
      within: ({ expected, offenders }) =>
        `Operating system disk: ${sizes(offenders)}. Within the limit for generation ${expected.generation}.`,
      betweenSources: ({ expected, offenders }) =>
        expected.passInclusive
          ? `${sizes(offenders)}. Two copies of Microsoft’s page with the same date disagree for generation ${expected.generation}. One allows up to ${bytes(expected.largest)}, the other up to ${bytes(expected.pass)}.`
          : `${sizes(offenders)}. Microsoft’s page contradicts itself for generation ${expected.generation}. Its table allows up to ${bytes(expected.largest)}, other rows only less than ${bytes(expected.pass)}.`,
      tooLarge: ({ expected, offenders }) =>
        `Too large: ${sizes(offenders)}. At most ${bytes(expected.largest)} is allowed for generation ${expected.generation}.`,
      noneMarked: () => 'No disk is marked as the operating system disk, so its size is not known.',
      ...largeDisks,
      noSize: ({ offenders }) => `Reported as 0 bytes, which no disk is, so the size is not known: ${partsWith('en', offenders, text)}.`,
    },
  },
  'vm.dataDiskCount': {
    asks: 'The VM has no more data disks than allowed',
    failing: 'The VM has too many data disks',
    why: 'Site Recovery’s prerequisites check fails above the limit. Disks left out of replication do not count.',
    fix: 'Leave out disks that need no replication, such as page file or tempdb disks, before replication is enabled; or join small ones.',
    also: [
      'The Azure VM size that is chosen may allow fewer data disks.',
      'Leaving out half of a dynamic volume leaves the other half as a failed disk in Azure.',
    ],
    cases: {
      within: ({ expected, observed }) => `Data disks to replicate: ${number(observed)}. At most ${number(expected.maximum)} are allowed.`,
      tooMany: ({ expected, observed }) => `Data disks to replicate: ${number(observed)}. Only ${number(expected.maximum)} are allowed.`,
    },
  },
  'vm.dataDiskSize': {
    asks: 'Every data disk is of an allowed size',
    failing: 'A data disk is not of an allowed size, or needs more than it has',
    why: 'Azure limits data disks by their virtual size; large ones replicate to managed disks only and need a recent agent on the host.',
    fix: 'Split the disk or leave it out. For a large disk: managed disks on in the plan, and the current Recovery Services agent on the host.',
    steps: {
      outsideLimits: 'Split the disk or leave it out of replication.',
      betweenSources: 'Split the disk or leave it out of replication, so that both sources allow it.',
      ...largeDiskSteps,
    },
    cases: {
      within: ({ expected, observed }) => `Every data disk is within ${bytes(expected.maximum)}. Disks checked: ${number(observed)}.`,
      betweenSources: ({ expected, offenders }) =>
        `${sizes(offenders)}. Two copies of Microsoft’s page with the same date disagree. One allows up to ${bytes(expected.maximum)}, the other up to ${bytes(expected.pass)}.`,
      outsideLimits: ({ expected, offenders }) =>
        expected.minimum > 0
          ? `Outside the allowed ${bytes(expected.minimum)} to ${bytes(expected.maximum)}: ${sizes(offenders)}.`
          : `Too large: ${sizes(offenders)}. At most ${bytes(expected.maximum)} is allowed.`,
      ...largeDisks,
      noSize: ({ offenders }) => `Reported as 0 bytes, which no disk is, so the size is not known: ${partsWith('en', offenders, text)}.`,
    },
  },
  'vm.diskFormat': {
    asks: 'Every disk is a VHD or VHDX',
    failing: 'A disk is neither VHD nor VHDX',
    why: 'Site Recovery replicates VHD and VHDX only; it converts VHDX to VHD when it fails over.',
    fix: 'Convert the disk to VHDX, or leave it out of replication.',
    cases: {
      accepted: ({ observed }) => `Every disk is a VHD or VHDX. Disks checked: ${number(observed)}.`,
      otherFormat: ({ offenders }) => `Neither VHD nor VHDX: ${partsWith('en', offenders, text)}.`,
    },
  },
  'vm.sharedDisk': {
    asks: 'No disk is shared with another VM',
    failing: 'A disk is shared with another VM',
    why: 'Shared VHDs are not supported; a VHD Set is one too. Site Recovery’s prerequisites check fails.',
    fix: 'Give the VM a private VHDX instead, or protect the guest cluster by other means than Site Recovery.',
    cases: {
      none: () => 'No disk is shared.',
      shared: ({ offenders }) => `Shared: ${partsWith('en', offenders, text)}.`,
    },
  },
  'vm.passThrough': {
    asks: 'No physical disk is passed through to the VM',
    failing: 'A physical disk is passed through to the VM',
    why: 'Site Recovery replicates virtual disks; it cannot replicate a pass-through disk.',
    fix: 'Move its content to a VHDX and remove the pass-through disk.',
    cases: {
      none: () => 'No physical disk is passed through.',
      present: ({ offenders }) => `Passed through: ${partsWithSizes('en', offenders)}.`,
    },
  },
  'vm.sectorSize': {
    asks: 'No disk has 4K logical sectors',
    failing: 'A disk has 4K logical sectors',
    why: 'Disks with 4,096-byte logical sectors (4Kn) are not supported. Disks that show 512-byte sectors on 4K ones (512e) are.',
    fix: 'Create a VHDX with 512-byte logical sectors, copy the content, and exchange the disks.',
    cases: {
      accepted: ({ observed }) => `Every disk has 512-byte logical sectors. Disks checked: ${number(observed)}.`,
      refused: ({ offenders }) => `4K logical sectors: ${partsWith('en', offenders, () => undefined)}.`,
      disputed: ({ offenders }) =>
        `4K logical sectors: ${partsWith('en', offenders, () => undefined)}. Two copies of Microsoft’s page with the same date disagree: one refuses them, the other accepts them on generation 1.`,
      notNamed: ({ offenders }) =>
        `No page says whether these logical sectors are accepted: ${partsWith('en', offenders, (size) => (typeof size === 'number' ? `${number(size)} bytes` : undefined))}.`,
    },
  },
};
