/** Which VMM server a record belongs to, where it does not say so itself. */
import type { Report, WireHostGroup, WireVm } from './wire';

export interface Owners {
  readonly hostGroup: (group: WireHostGroup) => string | undefined;
  readonly vm: (vm: WireVm) => string | undefined;
}

/** Whose a host group or a VM is: what it names, what names it, or the only VMM server there is. */
export function ownersIn(report: Report): Owners {
  const only = report.vmmServers.length === 1 ? report.vmmServers[0]?.id : undefined;
  const hosts = serversBy(report.hosts.map((host) => [host.id, host.vmmServerId]));
  const clouds = serversBy(report.clouds.map((cloud) => [cloud.id, cloud.vmmServerId]));
  const groups = serversBy([
    ...report.clouds.flatMap((cloud) => (cloud.hostGroupIds ?? []).map((group): [string, string] => [group, cloud.vmmServerId])),
    ...report.hosts.flatMap((host): [string, string][] => (host.hostGroupId ? [[host.hostGroupId, host.vmmServerId]] : [])),
  ]);
  return {
    hostGroup: (group) => group.vmmServerId ?? single(groups.get(group.id)) ?? only,
    vm(vm) {
      const ofHost = vm.hostId === null ? undefined : hosts.get(vm.hostId);
      const ofCloud = vm.cloudId ? clouds.get(vm.cloudId) : undefined;
      const inBoth = ofHost && ofCloud ? new Set([...ofHost].filter((server) => ofCloud.has(server))) : undefined;
      return single(inBoth) ?? single(ofHost) ?? single(ofCloud) ?? only;
    },
  };
}

function serversBy(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const servers = new Map<string, Set<string>>();
  for (const [id, server] of pairs) {
    const known = servers.get(id);
    if (known) known.add(server);
    else servers.set(id, new Set([server]));
  }
  return servers;
}

function single(servers: ReadonlySet<string> | undefined): string | undefined {
  return servers?.size === 1 ? [...servers][0] : undefined;
}
