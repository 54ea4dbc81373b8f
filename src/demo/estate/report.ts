/** The collector report of one site, as the collector would have written it at a given time. */
import type {
  Report,
  ReportProblem,
  WireCloud,
  WireCluster,
  WireHost,
  WireHostGroup,
  WireVm,
  WireVmmServer,
} from '../../sources/collector/wire';
import { isoTime } from '../../support/clock';
import { CLOUDS, CLUSTERS, fullName, HOST_GROUPS, VAULTS, VMM_SERVERS } from './company';
import type { Site } from './company';
import { systemDisk } from './disks';
import { GUESTS } from './guests';
import { HOST_SKETCHES } from './host-sketches';
import type { HostSketch } from './host-sketches';
import { ordinaryVms } from './more-vms';
import { guidOf, randomFor } from './random';
import { DIRECT, endpoints, SYSTEMS } from './systems';
import { VM_SKETCHES } from './vm-sketches';
import type { VmSketch } from './vm-sketches';

const DAY = 24 * 60 * 60 * 1000;

/** What every record is made from. */
interface Making {
  readonly seed: number;
  /** When the collector began to read, in milliseconds. */
  readonly at: number;
  readonly id: (kind: string, name: string) => string;
}

/** @param at when the collector began to read, in milliseconds */
export function reportOf(site: Site, at: number, seed: number): Report {
  const making: Making = { seed, at, id: (kind, name) => guidOf(seed, `${site}/${kind}/${name}`) };
  const hosts = HOST_SKETCHES.filter((host) => host.site === site);
  return {
    schema: 'asr-readiness/collector-report/1',
    reportId: guidOf(seed, `${site}/report/${String(at)}`),
    collectedAt: isoTime(at),
    collector: { version: '1.0.0', computer: fullName(VMM_SERVERS[site]), account: 'GRANVIK\\svc-asr-collector', namesMasked: false },
    problems: hosts.flatMap((host) => problemsOf(host, making)),
    vmmServers: [vmmServer(site, making)],
    clouds: CLOUDS.filter((cloud) => cloud.site === site).map((cloud) => cloudRecord(cloud, making)),
    hostGroups: HOST_GROUPS[site].map((path) => hostGroup(path, site, making)),
    clusters: CLUSTERS.filter((cluster) => cluster.site === site).map((cluster) => clusterRecord(cluster, making)),
    hosts: hosts.map((host) => hostRecord(host, making)),
    vms: vmSketches(site, hosts, seed).map((vm, index) => vmRecord(vm, index, making)),
  };
}

/** Stockholm's server is sound and registered. Malmö's, last seen long ago, had an old version, a proxy with a password, a blocked host and another vault. */
function vmmServer(site: Site, { id }: Making): WireVmmServer {
  const name = VMM_SERVERS[site];
  const common = {
    id: id('vmmServer', name),
    name,
    fqdn: fullName(name),
    isHighlyAvailable: false,
  };
  if (site === 'stockholm') {
    const { operatingSystem, dotNetRelease } = SYSTEMS.server2022;
    const registration = { providerVersion: '5.1.8095.0', registeredVaults: [VAULTS.planned] };
    const connection = { dotNetRelease, proxy: DIRECT, endpoints: endpoints(DIRECT) };
    return { ...common, ...registration, ...connection, productVersion: '10.22.1508.0', operatingSystem };
  }
  const proxy = { mode: 'proxy', address: 'http://proxy-syd.granvik.example:3128', requiresAuthentication: true } as const;
  const { operatingSystem, dotNetRelease } = SYSTEMS.server2019;
  const registration = { providerVersion: '5.1.2700.1', registeredVaults: [VAULTS.former] };
  return {
    ...common,
    ...registration,
    productVersion: '10.19.2648.0',
    operatingSystem,
    dotNetRelease,
    proxy,
    endpoints: endpoints(proxy, ['backup']),
  };
}

function cloudRecord({ name, site, groups }: (typeof CLOUDS)[number], { id }: Making): WireCloud {
  return {
    id: id('cloud', name),
    name,
    vmmServerId: id('vmmServer', VMM_SERVERS[site]),
    hostGroupIds: groups.map((path) => id('hostGroup', path)),
  };
}

function hostGroup(path: string, site: Site, { id }: Making): WireHostGroup {
  const parent = path.split('\\').slice(0, -1).join('\\');
  const parentId = parent === '' ? null : id('hostGroup', parent);
  return { id: id('hostGroup', path), path, parentId, vmmServerId: id('vmmServer', VMM_SERVERS[site]) };
}

function clusterRecord({ name, group, replicaBroker }: (typeof CLUSTERS)[number], { id }: Making): WireCluster {
  return { id: id('cluster', name), name, hostGroupId: id('hostGroup', group), replicaBroker };
}

function hostRecord(sketch: HostSketch, { id, at }: Making): WireHost {
  const system = SYSTEMS[sketch.system];
  return {
    id: id('host', sketch.name),
    name: sketch.name,
    fqdn: fullName(sketch.name),
    vmmServerId: id('vmmServer', VMM_SERVERS[sketch.site]),
    hostGroupId: id('hostGroup', sketch.group),
    clusterId: sketch.cluster === undefined ? null : id('cluster', sketch.cluster),
    virtualizationPlatform: 'HyperV',
    operatingSystem: system.operatingSystem,
    hyperVRole: true,
    hotfixes: system.hotfixes,
    updates: { pending: sketch.pendingUpdates ?? 0, lastInstalledAt: isoTime(at - (sketch.updatedDaysAgo ?? 12) * DAY) },
    dotNetRelease: system.dotNetRelease,
    proxy: DIRECT,
    endpoints: endpoints(DIRECT),
    recoveryServicesAgentVersion: null,
    azureBackupInUse: false,
    ...sketch.but,
    ...(sketch.unread === undefined ? {} : { [sketch.unread.property]: null }),
  };
}

function problemsOf({ name, unread }: HostSketch, { id }: Making): readonly ReportProblem[] {
  if (unread === undefined) return [];
  const { property, reason, message } = unread;
  return [{ scope: 'host', id: id('host', name), properties: [property], reason, message }];
}

/** Every site has its own numbers, so that one report does not change with the other. */
function vmSketches(site: Site, hosts: readonly HostSketch[], seed: number): readonly VmSketch[] {
  const random = randomFor(seed, site);
  const taken = new Set(VM_SKETCHES.map(({ name }) => name));
  return hosts.flatMap((host) => {
    const named = VM_SKETCHES.filter((vm) => vm.host === host.name);
    return [...named, ...ordinaryVms(host, host.vms - named.length, taken, random)];
  });
}

function vmRecord(vm: VmSketch, index: number, { id }: Making): WireVm {
  const host = HOST_SKETCHES.find(({ name }) => name === vm.host);
  const cloud = vm.cloud ?? host?.cloud;
  const clustered = host?.cluster !== undefined;
  const disks = vm.disks ?? [systemDisk(vm.name, 127)];
  return {
    id: id('vm', `${vm.host}/${vm.name}`),
    name: vm.name,
    hostId: id('host', vm.host),
    cloudId: cloud === undefined ? null : id('cloud', cloud),
    generation: vm.generation,
    operatingSystem: GUESTS[vm.guest],
    isHighlyAvailable: clustered,
    disks: clustered ? disks : disks.map((disk) => (disk.isPassThrough === true ? disk : { ...disk, location: 'local' })),
    fibreChannelAdapters: 0,
    networkAdapters: [
      {
        name: 'Nätverkskort',
        vmNetwork: 'Servernät',
        ipv4: [`10.20.${String(Math.floor(index / 200))}.${String(20 + (index % 200))}`],
        ipv6: ['fe80::215:5dff:fe14:a01'],
      },
    ],
    secureBoot: false,
    tpm: false,
    shielded: false,
    hyperVReplica: false,
    guest: null,
    ...vm.but,
  };
}
