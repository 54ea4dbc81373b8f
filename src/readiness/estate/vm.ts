import type { VmDisk, VmFacts } from '../facts';
import type { Unseen } from '../assessment';
import type { ReportedCloud, ReportedHost, ReportedVm } from '../inventory';
import type { EstateSubject } from './subject';
import { cloudId, hostId, planId, vmId, vmmServerId } from './ids';
import type { Relations } from './relations';
import { derivedGap, seenByReport } from './sightings';

const OWN_FACTS = [
  'name',
  'generation',
  'guestSystem',
  'disks',
  'fibreChannelAdapters',
  'networkAdapters',
  'secureBoot',
  'tpm',
  'shielded',
  'bitLocker',
  'operatingSystemDiskIsDynamic',
  'storageSpaces',
  'nicTeam',
  'iscsi',
] as const satisfies readonly (keyof VmFacts)[];
const HOST_FACTS = ['hostAgentVersion'] as const satisfies readonly (keyof VmFacts)[];
const PLAN_FACTS = ['managedDisks'] as const satisfies readonly (keyof VmFacts)[];

/** A VM; it stands on its own cloud and its host, without either on the plan. */
export function vmSubject(vm: ReportedVm, relations: Relations): EstateSubject {
  const cloud = relations.cloud(vm.cloudId);
  const host = relations.host(vm.hostId);
  const outOfScope = relations.outOfScopeVm(vm);
  const server = cloud?.vmmServerId ?? host?.vmmServerId ?? vm.vmmServerId;
  const standsOn = [...(cloud ? [cloudId(cloud.id)] : []), ...(host ? [hostId(host.id)] : [])];
  const agent = host?.facts.agentVersion;
  return {
    kind: 'vm',
    id: vmId(vm.id),
    name: vm.name,
    ...(server !== undefined && { vmmServerId: vmmServerId(server) }),
    cloudIds: cloud ? [cloudId(cloud.id)] : [],
    ...(host && { hostId: hostId(host.id) }),
    ...(outOfScope && { outOfScope }),
    unseen: unseenGround(vm, host, cloud),
    record: {
      facts: {
        ...vm.facts,
        name: vm.name,
        ...(vm.disks && { disks: withExclusions(vm.disks, relations.excludedDisks(vm)) }),
        ...(agent !== undefined && { hostAgentVersion: agent }),
        managedDisks: relations.plan.managedDisks,
        assessedAt: relations.input.assessedAt,
      },
      sightings: relations.sightings('vm', vm.report, host?.report, () => [
        seenByReport(vm.report, OWN_FACTS),
        ...(host ? [seenByReport(host.report, HOST_FACTS)] : []),
        relations.saidByPlan(PLAN_FACTS),
      ]),
      gaps: agent === undefined ? [...vm.gaps, ...derivedGap(host?.gaps ?? [], ['agentVersion'], HOST_FACTS)] : vm.gaps,
    },
    standsOnAll: standsOn.length > 0 ? standsOn : [planId(relations.plan.name)],
    standsOnBestOf: [],
  };
}

/** The plan may leave out data disks; the operating system disk stays, whatever the plan or the report say. */
function withExclusions(disks: readonly VmDisk[], excluded: readonly string[]): readonly VmDisk[] {
  if (excluded.length === 0 && !disks.some((disk) => disk.isExcluded)) return disks;
  return disks.map((disk) => ({
    ...disk,
    isExcluded: disk.isOperatingSystemDisk !== true && (disk.isExcluded || excluded.includes(disk.name.toLowerCase())),
  }));
}

/** A VM stands on its host and its cloud; which ones, was not read. In no cloud is an answer, on no host is none. */
function unseenGround(vm: ReportedVm, host: ReportedHost | undefined, cloud: ReportedCloud | undefined): readonly Unseen[] {
  const unread = (part: 'host' | 'cloud', fact: string): Unseen => {
    const gap = vm.gaps.find((each) => each.facts.includes(fact));
    return { part, reason: gap?.reason ?? 'notCollected', ...(gap?.detail !== undefined && { detail: gap.detail }) };
  };
  return [...(host ? [] : [unread('host', 'hostId')]), ...(cloud || vm.cloudId === null ? [] : [unread('cloud', 'cloudId')])];
}
