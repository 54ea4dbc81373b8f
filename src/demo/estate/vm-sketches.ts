/** The VMs that are worth asking about: one for every way in which a VM can pass, warn, fail or stay unknown. */
import type { WireDisk, WireVm } from '../../sources/collector/wire';
import type { CloudName } from './company';
import { dataDisk, systemDisk } from './disks';
import type { GuestName } from './guests';

export interface VmSketch {
  readonly name: string;
  readonly host: string;
  /** Absent: its host's cloud. */
  readonly cloud?: CloudName;
  readonly guest: GuestName;
  readonly generation: 1 | 2;
  /** Absent: one operating system disk of 127 GiB. */
  readonly disks?: readonly WireDisk[];
  /** What differs from a sound VM. */
  readonly but?: Partial<WireVm>;
}

const QUIET_GUEST = {
  bitLocker: false,
  dynamicDisks: false,
  osDiskIsDynamic: false,
  storageSpaces: false,
  nicTeam: false,
  iscsi: false,
} as const;

const onHV07 = { host: 'HV07', guest: 'server2022', generation: 2 } as const;
const onHV01 = { host: 'HV01', guest: 'server2019', generation: 1 } as const;
const onHV02 = { host: 'HV02', guest: 'server2019', generation: 2 } as const;
const onHV03 = { host: 'HV03', guest: 'server2019', generation: 2 } as const;
const onHV04 = { host: 'HV04', guest: 'server2019', generation: 2 } as const;

function adapters(ipv4: readonly string[] | null, ipv6: readonly string[] | null): Partial<WireVm> {
  return { networkAdapters: [{ name: 'Nätverkskort', vmNetwork: 'Servernät', ipv4, ipv6 }] };
}

/** HV07: ready itself, with 12 VMs of every kind. */
const HV07_VMS: readonly VmSketch[] = [
  {
    ...onHV07,
    name: 'SQL01',
    disks: [systemDisk('SQL01', 127), dataDisk('SQL01-data.vhdx', 512, { type: 'fixed' }), dataDisk('SQL01-logg.vhdx', 256)],
    but: { guest: QUIET_GUEST },
  },
  { ...onHV07, name: 'FS01', guest: 'server2019', disks: [systemDisk('FS01', 127), dataDisk('FS01-data.vhdx', 2048)] },
  { ...onHV07, name: 'APP01', guest: 'ubuntu2204', generation: 1, disks: [systemDisk('APP01', 64)] },
  { ...onHV07, name: 'WEB01', disks: [systemDisk('WEB01', 127)] },
  { ...onHV07, name: 'RAPPORT01', disks: [systemDisk('RAPPORT01', 127), dataDisk('RAPPORT01-data.vhdx', 5 * 1024)] },
  { ...onHV07, name: 'ARKIV01', disks: [systemDisk('ARKIV01', 3 * 1024)] },
  { ...onHV07, name: 'LÖN01' },
  { ...onHV07, name: 'INTRA01', but: adapters(['10.20.7.40'], ['fe80::15:5dff:fe07:2801', '2001:db8:20:7::40']) },
  { ...onHV07, name: 'HEMLIG01', but: { secureBoot: true, tpm: true, shielded: true } },
  { ...onHV07, name: 'KLUSTER-SQL1', disks: [systemDisk('KLUSTER-SQL1', 127), dataDisk('kluster-delad.vhdx', 512, { isShared: true })] },
  { ...onHV07, name: 'SAN01', but: { fibreChannelAdapters: 2 } },
  { ...onHV07, name: 'TEST01' },
];

const OPERATING_SYSTEMS_AND_DISKS: readonly VmSketch[] = [
  { ...onHV01, name: 'KIOSK01', guest: 'windows7x86' },
  { ...onHV01, name: 'GAMMAL01', guest: 'server2008x86', disks: [systemDisk('GAMMAL01', 80, { location: 'local' })] },
  { ...onHV01, name: 'EKONOMI01', guest: 'server2012R2', disks: [systemDisk('EKONOMI01', 127, { name: 'EKONOMI01.vhd', format: 'vhd' })] },
  { ...onHV01, name: 'NANO01', guest: 'server2016Nano', generation: 2 },
  { ...onHV01, name: 'DUBBEL01', disks: [systemDisk('DUBBEL01', 127), systemDisk('DUBBEL01-gammal', 127)] },
  { ...onHV01, name: 'TOM01', disks: [dataDisk('TOM01.vhdx', 127)], but: { hyperVReplica: true } },
  { ...onHV01, name: 'PROXY-DMZ01', cloud: 'DMZ' },
  { ...onHV01, name: 'PROXY-DMZ02', cloud: 'DMZ' },
  { ...onHV02, name: 'STOR01', generation: 1, disks: [systemDisk('STOR01', 2560)] },
  { ...onHV02, name: 'HELIKOPTER01', disks: [systemDisk('HELIKOPTER01', 5 * 1024)] },
  {
    ...onHV02,
    name: 'MEDIA01',
    disks: [systemDisk('MEDIA01', 127), ...Array.from({ length: 17 }, (_, index) => dataDisk(`MEDIA01-${String(index + 1)}.vhdx`, 512))],
  },
  { ...onHV02, name: 'FILM01', disks: [systemDisk('FILM01', 127), dataDisk('FILM01-data.vhdx', 40 * 1024)] },
  { ...onHV02, name: 'FILM02', disks: [systemDisk('FILM02', 127), dataDisk('FILM02-skrap.vhdx', 40 * 1024)] },
  {
    ...onHV02,
    name: 'ROBOT01',
    disks: [
      systemDisk('ROBOT01', 127),
      dataDisk('PHYSICALDRIVE4', 1024, { format: 'physical', type: null, isPassThrough: true, location: 'other' }),
    ],
  },
  {
    ...onHV02,
    name: 'MATSAL01',
    disks: [systemDisk('MATSAL01', 127), dataDisk('MATSAL01-data.vhdx', 512, { logicalSectorBytes: 4096, physicalSectorBytes: 4096 })],
  },
  {
    ...onHV02,
    name: 'KLUSTER-FS1',
    disks: [systemDisk('KLUSTER-FS1', 127), dataDisk('kluster-fs.vhds', 1024, { format: 'vhds', isShared: null })],
  },
];

const GUESTS_AND_NETWORKS: readonly VmSketch[] = [
  { ...onHV03, name: 'LAPTOPBYTE01', but: { guest: { ...QUIET_GUEST, bitLocker: true } } },
  { ...onHV03, name: 'LAGRING01', but: { guest: { ...QUIET_GUEST, storageSpaces: true } } },
  { ...onHV03, name: 'MAL01', but: { guest: { ...QUIET_GUEST, iscsi: true, nicTeam: true } } },
  { ...onHV03, name: 'DYNAMISK01', but: { guest: { ...QUIET_GUEST, dynamicDisks: true, osDiskIsDynamic: true } } },
  { ...onHV03, name: 'STARTSKYDD01', but: { secureBoot: true } },
  { ...onHV03, name: 'TPM01', but: { secureBoot: true, tpm: true } },
  { ...onHV04, name: 'MES01', but: adapters(['10.20.4.40'], ['2001:db8:20:4::40']) },
  {
    ...onHV04,
    name: 'AVSTÄNGD01',
    but: {
      ...adapters(null, null),
      operatingSystem: { name: 'Windows Server 2019 Standard', family: 'windows', architecture: 'x64', reportedByGuest: false },
    },
  },
  { ...onHV04, name: 'OKAND01', guest: 'unknown', but: { networkAdapters: [] } },
  { ...onHV04, name: 'BRANDVAGG01', guest: 'freeBsd', generation: 1 },
  { ...onHV04, name: 'PRINT_01' },
  { ...onHV04, name: 'LINUX01', guest: 'redHat9' },
  { ...onHV04, name: 'TEST02' },
  { host: 'HV09', guest: 'server2022', generation: 2, name: 'TEST03' },
  { host: 'HV31', guest: 'server2019', generation: 2, name: 'FS01', disks: [systemDisk('FS01', 127), dataDisk('FS01-data.vhdx', 1024)] },
];

export const VM_SKETCHES: readonly VmSketch[] = [...HV07_VMS, ...OPERATING_SYSTEMS_AND_DISKS, ...GUESTS_AND_NETWORKS];
