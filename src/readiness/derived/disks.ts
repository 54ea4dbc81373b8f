import type { VmDisk } from '../facts';
import type { Offender } from '../finding';

/** The disks that are to be copied to Azure: those the plan or the report leaves out do not count. */
export function replicatedDisks(disks: readonly VmDisk[]): readonly VmDisk[] {
  return those(disks, isReplicated);
}

/** Of them, those that are files: a physical disk handed through is judged elsewhere. */
export function replicatedFiles(disks: readonly VmDisk[]): readonly VmDisk[] {
  return those(disks, isReplicatedFile);
}

/** The list itself where all of them are meant: so it is of most VMs, and eight requirements ask. */
function those(disks: readonly VmDisk[], areMeant: (disk: VmDisk) => boolean): readonly VmDisk[] {
  return disks.every(areMeant) ? disks : disks.filter(areMeant);
}

/** The disks marked as the operating system's. */
export function markedDisks(disks: readonly VmDisk[]): readonly VmDisk[] {
  return disks.filter(isMarked);
}

function isMarked(disk: VmDisk): boolean {
  return disk.isOperatingSystemDisk === true;
}

function isReplicated({ isExcluded }: VmDisk): boolean {
  return !isExcluded;
}

function isReplicatedFile(disk: VmDisk): boolean {
  return !disk.isExcluded && isPassThrough(disk) !== true;
}

/** Whether a disk is a physical one handed through to the VM; a disk known to be a file is not. undefined: not known. */
export function isPassThrough(disk: VmDisk): boolean | undefined {
  if (disk.isPassThrough === true || disk.format === 'physical') return true;
  if (disk.isPassThrough === false || disk.format !== undefined) return false;
  return undefined;
}

/** The disks of a finding, each with what was seen of it. */
export function asOffenders(disks: readonly VmDisk[], observed: (disk: VmDisk) => Offender['observed']): readonly Offender[] {
  return disks.map((disk) => ({ name: disk.name, observed: observed(disk) }));
}

/** Virtual size in bytes, or null where it is not known. */
export function sizeOf(disk: VmDisk): number | null {
  return disk.maximumBytes ?? null;
}

/** Whether every one of some disks was reported with 0 bytes: no disk has that size, so it is not known. */
export function hasNoSize(disks: readonly VmDisk[]): boolean {
  return disks.length > 0 && disks.every((disk) => disk.maximumBytes === 0);
}
