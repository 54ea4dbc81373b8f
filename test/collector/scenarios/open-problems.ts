/** Nulls that no problem explains, and problems about what is not null. */
import type { Report, WireHost, WireVm, WireVmmServer } from '../../../src/sources/collector/wire';

type Holes = Readonly<Record<string, boolean>>;

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

function computerHoles(record: WireHost | WireVmmServer): Holes {
  const { operatingSystem: system, proxy, endpoints } = record;
  return {
    operatingSystem:
      isMissing(system?.caption) || isMissing(system?.version) || isMissing(system?.sku) || isMissing(system?.installationType),
    dotNetRelease: isMissing(record.dotNetRelease),
    proxy: isMissing(proxy) || (proxy?.mode === 'proxy' && (isMissing(proxy.address) || isMissing(proxy.requiresAuthentication))),
    endpoints: isMissing(endpoints) || endpoints?.some(({ reachable }) => reachable === null) === true,
  };
}

function hostHoles(host: WireHost): Holes {
  return {
    ...computerHoles(host),
    hostGroupId: isMissing(host.hostGroupId),
    virtualizationPlatform: isMissing(host.virtualizationPlatform),
    hyperVRole: isMissing(host.hyperVRole),
    hotfixes: isMissing(host.hotfixes),
    updates: isMissing(host.updates?.pending) || isMissing(host.updates?.lastInstalledAt),
    azureBackupInUse: isMissing(host.azureBackupInUse),
  };
}

function serverHoles(server: WireVmmServer): Holes {
  return {
    ...computerHoles(server),
    fqdn: isMissing(server.fqdn),
    productVersion: isMissing(server.productVersion),
    isHighlyAvailable: isMissing(server.isHighlyAvailable),
    registeredVaults: isMissing(server.registeredVaults),
  };
}

function vmHoles(vm: WireVm): Holes {
  const { operatingSystem: system } = vm;
  const disks = vm.disks ?? [];
  return {
    generation: isMissing(vm.generation),
    operatingSystem:
      isMissing(system?.name) || isMissing(system?.family) || isMissing(system?.architecture) || isMissing(system?.reportedByGuest),
    isHighlyAvailable: isMissing(vm.isHighlyAvailable),
    disks:
      isMissing(vm.disks) ||
      disks.some((disk) =>
        [
          disk.format,
          disk.maximumBytes,
          disk.isOperatingSystemDisk,
          disk.isShared,
          disk.isPassThrough,
          disk.logicalSectorBytes,
          disk.physicalSectorBytes,
        ].some(isMissing),
      ),
    fibreChannelAdapters: isMissing(vm.fibreChannelAdapters),
    networkAdapters: isMissing(vm.networkAdapters),
    secureBoot: isMissing(vm.secureBoot),
    tpm: isMissing(vm.tpm),
    shielded: isMissing(vm.shielded),
    hyperVReplica: isMissing(vm.hyperVReplica),
  };
}

/** null of these means none where no problem speaks of it. */
const NONE = new Set(['providerVersion', 'recoveryServicesAgentVersion', 'clouds', 'hostGroups', 'clusters', 'hosts', 'vms']);

/** `host HV01 hotfixes: null, unexplained`, and the other way round. */
export function openProblems(report: Report): readonly string[] {
  const named = new Map<string, Set<string>>();
  for (const { scope, id = '', properties = [], message, reason } of report.problems ?? []) {
    if (message.trim() === '' || reason === undefined || properties.length === 0) return [`a problem of ${scope} ${id} says nothing`];
    const key = `${scope} ${id}`;
    named.set(key, new Set([...(named.get(key) ?? []), ...properties.map((property) => property.split('.')[0] ?? property)]));
  }
  const records: readonly (readonly [string, string, Holes])[] = [
    ...report.hosts.map((host) => ['host', host.id, hostHoles(host)] as const),
    ...report.vmmServers.map((server) => ['vmmServer', server.id, serverHoles(server)] as const),
    ...report.vms.map((vm) => ['vm', vm.id, vmHoles(vm)] as const),
    ...(report.clusters ?? []).map((cluster) => ['cluster', cluster.id, { replicaBroker: isMissing(cluster.replicaBroker) }] as const),
  ];
  return records.flatMap(([scope, id, holes]) => {
    const names = named.get(`${scope} ${id}`) ?? new Set<string>();
    const unexplained = Object.keys(holes).filter((property) => holes[property] && !names.has(property));
    const contradicted = [...names].filter((property) => !NONE.has(property) && holes[property] !== true);
    return [
      ...unexplained.map((each) => `${scope} ${id} ${each}: null, unexplained`),
      ...contradicted.map((each) => `${scope} ${id} ${each}: a problem, and no null`),
    ];
  });
}
