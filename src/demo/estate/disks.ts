/** Virtual disks of sample VMs. Sizes in GiB; the report has bytes. */
import type { WireDisk } from '../../sources/collector/wire';

const GIB = 1024 ** 3;

/** A dynamic VHDX of the usual 512e kind; its file holds a third of what it could, at most 40 GiB on an operating system disk. */
export function dataDisk(name: string, gib: number, but: Partial<WireDisk> = {}): WireDisk {
  return {
    name,
    format: 'vhdx',
    type: 'dynamic',
    maximumBytes: gib * GIB,
    fileBytes: Math.floor(gib / 3) * GIB,
    isOperatingSystemDisk: false,
    isShared: false,
    isPassThrough: false,
    logicalSectorBytes: 512,
    physicalSectorBytes: 4096,
    location: 'clusterSharedVolume',
    excludedFromReplication: null,
    ...but,
  };
}

/** The disk the VM starts from. */
export function systemDisk(vm: string, gib: number, but: Partial<WireDisk> = {}): WireDisk {
  return dataDisk(`${vm}.vhdx`, gib, { isOperatingSystemDisk: true, fileBytes: Math.min(40, gib) * GIB, ...but });
}
