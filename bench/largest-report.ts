/** A made-up report of VMM's supported maximum: 1,000 hosts and 25,000 VMs with four disks each, no two quite alike. */
import { GUESTS } from '../src/demo/estate/guests';
import { guidOf, randomFor, type Random } from '../src/demo/estate/random';
import { DIRECT, endpoints, PROXY, SYSTEMS, type System } from '../src/demo/estate/systems';
import type { Report, WireDisk, WireHost, WireVm, WireVmmServer } from '../src/sources/collector/wire';

const HOSTS = 1_000;
export const VMS = 25_000;
const CLOUDS = 20;
const GIB = 1024 ** 3;
const DAY = 86_400_000;

/** What the names and ids of one VMM server's records are made from. */
interface Making {
  readonly server: number;
  readonly at: number;
  readonly random: Random;
  readonly id: (kind: string, number: number) => string;
}

/**
 * @param server which of several VMM servers it speaks of, counted from 0
 * @param at when it was collected, milliseconds
 */
export function largestReport(server: number, at: number): Report {
  const random = randomFor(2026, `server ${String(server)}`);
  const id = (kind: string, number: number): string => guidOf(server, `${kind} ${String(number)}`);
  const making: Making = { server, at, random, id };
  return {
    schema: 'asr-readiness/collector-report/1',
    reportId: id('report', 0),
    collectedAt: new Date(at).toISOString(),
    collector: { version: '1.0.0' },
    problems: [],
    vmmServers: [vmmServer(making)],
    clouds: times(CLOUDS, (number) => ({
      id: id('cloud', number),
      name: `Cloud ${String(server)}-${String(number)}`,
      vmmServerId: id('vmmServer', 0),
      hostGroupIds: [id('hostGroup', number)],
    })),
    hostGroups: times(CLOUDS, (number) => ({ id: id('hostGroup', number), path: `All Hosts\\Rack${String(number)}`, parentId: null })),
    clusters: [],
    hosts: times(HOSTS, (number) => host(number, making)),
    vms: times(VMS, (number) => vm(number, making)),
  };
}

function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}

function vmmServer({ server, id }: Making): WireVmmServer {
  const { operatingSystem, dotNetRelease } = SYSTEMS.server2022;
  return {
    id: id('vmmServer', 0),
    name: `VMM${String(server)}`,
    productVersion: '10.22.1508.0',
    isHighlyAvailable: false,
    operatingSystem,
    dotNetRelease,
    proxy: PROXY,
    endpoints: endpoints(PROXY),
    providerVersion: null,
    registeredVaults: [],
  };
}

function host(number: number, { server, at, random, id }: Making): WireHost {
  const system = random.pick<System>([SYSTEMS.server2025, SYSTEMS.server2022, SYSTEMS.server2022, SYSTEMS.server2019, SYSTEMS.server2016]);
  const proxy = random.pick([DIRECT, PROXY]);
  return {
    id: id('host', number),
    name: `HV${String(server)}-${String(number)}`,
    fqdn: `hv${String(server)}-${String(number)}.granvik.example`,
    vmmServerId: id('vmmServer', 0),
    hostGroupId: id('hostGroup', number % CLOUDS),
    clusterId: null,
    virtualizationPlatform: 'HyperV',
    operatingSystem: system.operatingSystem,
    hyperVRole: true,
    hotfixes: system.hotfixes,
    updates: { pending: random.below(3), lastInstalledAt: new Date(at - random.below(90) * DAY).toISOString() },
    dotNetRelease: system.dotNetRelease,
    proxy,
    endpoints: endpoints(proxy, random.percent(5) ? ['backup'] : []),
    recoveryServicesAgentVersion: random.pick([null, '2.0.9214.0', '2.0.9938.0']),
    azureBackupInUse: false,
  };
}

const SYSTEMS_OF_GUESTS = [
  GUESTS.server2022,
  GUESTS.server2019,
  GUESTS.server2016,
  GUESTS.ubuntu2204,
  GUESTS.centOs7,
  GUESTS.unknown,
] as const;

function vm(number: number, { server, random, id }: Making): WireVm {
  const name = `VM${String(server)}-${String(number)}`;
  return {
    id: id('vm', number),
    name: random.percent(2) ? `${name} (old)` : name,
    hostId: id('host', number % HOSTS),
    cloudId: random.percent(95) ? id('cloud', (number % HOSTS) % CLOUDS) : null,
    generation: random.pick([1, 2]),
    operatingSystem: random.pick(SYSTEMS_OF_GUESTS),
    isHighlyAvailable: true,
    disks: times(4, (position) => disk(`${name}-${String(position)}.vhdx`, position === 0, random)),
    fibreChannelAdapters: random.percent(1) ? 1 : 0,
    networkAdapters: [
      {
        name: 'Network adapter',
        vmNetwork: 'Production',
        ipv4: [`10.${String(server)}.${String(Math.floor(number / 250))}.${String(number % 250)}`],
        ipv6: random.percent(3) ? ['2001:db8::7'] : [`fe80::215:5dff:fe14:${number.toString(16)}`],
      },
    ],
    secureBoot: random.percent(30),
    tpm: false,
    shielded: random.percent(1),
    hyperVReplica: false,
    guest: random.percent(50)
      ? null
      : {
          bitLocker: random.percent(2),
          dynamicDisks: false,
          osDiskIsDynamic: false,
          storageSpaces: false,
          nicTeam: false,
          iscsi: random.percent(2),
        },
  };
}

function disk(name: string, isOperatingSystemDisk: boolean, random: Random): WireDisk {
  const maximumBytes = (isOperatingSystemDisk ? 40 + random.below(300) : 1 + random.below(random.percent(2) ? 6000 : 2000)) * GIB;
  return {
    name,
    format: random.percent(98) ? 'vhdx' : 'vhd',
    type: 'dynamic',
    maximumBytes,
    fileBytes: Math.floor(maximumBytes / (2 + random.below(5))),
    isOperatingSystemDisk,
    isShared: random.percent(1),
    isPassThrough: false,
    logicalSectorBytes: random.percent(99) ? 512 : 4096,
    physicalSectorBytes: 4096,
    location: 'clusterSharedVolume',
  };
}
