import type { VmDisk } from '../facts';
import type { Offender } from '../finding';

/** The disks that are to be copied to Azure: those the plan or the report leaves out do not count. */
export function replicatedDisks(disks: readonly VmDisk[]): readonly VmDisk[] {
  // Most VMs leave none out, and five requirements ask.
  return disks.some((disk) => disk.isExcluded) ? disks.filter((disk) => !disk.isExcluded) : disks;
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
