/** Lists that people gave, as an inventory: names and places, and not one fact that was measured. */
import { GUEST_FACTS, type Gap } from './facts';
import type { Told } from './given';
import { nameKey } from './name-key';
import type { Inventory, ReportedCloud, ReportedHost, ReportedVm, ReportedVmmServer, ReportSighting } from './inventory';

/** In ids of what was told, so that an answer about it is found again by name once a report holds it. */
const TOLD = 'told/';

/** One list for all that was told: what stands on the same ground is judged once. */
const NO_GAPS: readonly Gap[] = [];
/** Nobody has said which VMs there are: it cannot be said either that a host has none of them. */
const VMS_UNLISTED: readonly Gap[] = [{ facts: ['vmsToReplicate'], reason: 'notCollected', source: 'collector' }];
/** What no report would say either. */
const IN_THE_GUEST: readonly Gap[] = [{ facts: GUEST_FACTS, reason: 'notAnswered', source: 'collector' }];

/** Whether a subject's id was made from a list that somebody gave. */
export function isTold(id: string): boolean {
  return id.includes(`:${TOLD}`);
}

/** The cloud that a subject was listed with, by its key; undefined: none was. */
export function toldCloud(id: string, name: string): string | undefined {
  const placed = id.slice(id.indexOf(`:${TOLD}`) + TOLD.length + 1);
  const end = `/${nameKey(name)}`;
  return placed.endsWith(end) ? placed.slice(0, -end.length) : undefined;
}

/** What the reports hold; where no report has come at all, what people listed. */
export function withTold(inventory: Inventory, told: Told | undefined): Inventory {
  return told && inventory.reports.length === 0 && inventory.vmmServers.length === 0 ? toldInventory(told) : inventory;
}

function toldInventory(told: Told): Inventory {
  const report: ReportSighting = { reportId: TOLD, collectedAt: told.at, collectorVersion: '', vmmServerIds: [], toldBy: told.by.name };
  const servers = unique(told.vmmServers ?? []);
  const server = servers[0] ?? '';
  const placed = [...(told.hosts ?? []), ...(told.vms ?? [])].flatMap(({ cloud }) => (cloud === undefined ? [] : [cloud]));
  const clouds = unique([...(told.clouds ?? []), ...placed]);
  const hostsNamed = new Map((told.hosts ?? []).map((host) => [nameKey(host.name), host]));
  for (const { host } of told.vms ?? [])
    if (host !== undefined && !hostsNamed.has(nameKey(host))) hostsNamed.set(nameKey(host), { name: host });
  const record = <T extends object>(
    name: string,
    more: T,
  ): { id: string; name: string; report: ReportSighting; gaps: readonly Gap[] } & T => ({
    id: `${TOLD}${nameKey(name)}`,
    name,
    report,
    gaps: NO_GAPS,
    ...more,
  });
  return {
    reports: [],
    vmmServers: servers.map((name): ReportedVmmServer => ({
      ...record(name, { facts: {}, operatingSystem: undefined }),
      gaps: clouds.length === 0 ? [{ facts: ['cloudNames'], reason: 'notCollected', source: 'collector' }] : NO_GAPS,
    })),
    clouds: clouds.map((name): ReportedCloud => record(name, { vmmServerId: idOf(server), hostGroupIds: undefined })),
    hostGroups: [],
    hosts: [...hostsNamed.values()].map(({ name }): ReportedHost => ({
      ...record(name, { vmmServerId: idOf(server), hostGroupId: undefined, clusterId: undefined, operatingSystem: undefined, facts: {} }),
      gaps: told.vms === undefined ? VMS_UNLISTED : NO_GAPS,
    })),
    vms: uniqueVms(told.vms ?? []).map(({ name, host, cloud }): ReportedVm => ({
      ...record(name, {
        hostId: host === undefined ? undefined : idOf(host),
        cloudId: cloud === undefined ? (clouds.length === 0 ? null : undefined) : idOf(cloud),
        vmmServerId: idOf(server),
        disks: undefined,
        facts: {},
        gaps: IN_THE_GUEST,
      }),
      ...(cloud !== undefined && { id: `${TOLD}${nameKey(cloud)}/${nameKey(name)}` }),
    })),
    departed: [],
    unreadLists: [],
  };
}

function idOf(name: string): string {
  return `${TOLD}${nameKey(name)}`;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

type ToldVm = NonNullable<Told['vms']>[number];

/** Two VMs of one name in different clouds are two. */
function uniqueVms(vms: readonly ToldVm[]): readonly ToldVm[] {
  return [...new Map(vms.map((vm) => [`${nameKey(vm.cloud ?? '')}/${nameKey(vm.name)}`, vm])).values()];
}
