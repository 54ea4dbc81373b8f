import type { Gap, ProtectableItem, VmDisk, VmFacts } from '../facts';
import type { Unseen } from '../assessment';
import type { ReportedCloud, ReportedHost, ReportedVm } from '../inventory';
import type { EstateSubject } from './subject';
import { cloudId, hostId, planId, vmId, vmmServerId } from './ids';
import type { Derived } from './registration';
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
  'hyperVReplica',
] as const satisfies readonly (keyof VmFacts)[];
const HOST_FACTS = ['hostAgentVersion', 'hostIsClustered'] as const satisfies readonly (keyof VmFacts)[];
const PLAN_FACTS = ['managedDisks'] as const satisfies readonly (keyof VmFacts)[];

/** A VM; it stands on its own cloud and its host, without either on the plan. */
export function vmSubject(vm: ReportedVm, relations: Relations): EstateSubject {
  const cloud = relations.cloud(vm.cloudId);
  const host = relations.host(vm.hostId);
  const outOfScope = relations.outOfScopeVm(vm);
  const server = cloud?.vmmServerId ?? host?.vmmServerId ?? vm.vmmServerId;
  const standsOn = [...(cloud ? [cloudId(cloud.id)] : []), ...(host ? [hostId(host.id)] : [])];
  const registration = relations.registration(server);
  const item = registration.isRegistered.value === true ? registration.item(vm, cloud?.name) : NOT_ASKED;
  const ofHost = hostFacts(host);
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
        ...ofHost.facts,
        ...(registration.isRegistered.value !== undefined && { isRegistered: registration.isRegistered.value }),
        ...(item.value && { siteRecovery: item.value }),
        managedDisks: relations.plan.managedDisks,
        assessedAt: relations.input.assessedAt,
      },
      sightings: relations.sightings('vm', vm.report, host?.report, server ?? '', () => [
        seenByReport(vm.report, OWN_FACTS),
        ...(host ? [seenByReport(host.report, HOST_FACTS)] : []),
        relations.saidByPlan(PLAN_FACTS),
        ...registration.isRegistered.sightings,
        ...registration.itemSightings,
      ]),
      gaps: together(vm.gaps, ofHost.gaps, registration.isRegistered.gaps, item.gaps),
    },
    standsOnAll: standsOn.length > 0 ? standsOn : [planId(relations.plan.name)],
    standsOnBestOf: [],
  };
}

const NOT_ASKED: Derived<ProtectableItem> = { sightings: [], gaps: [] };

/** What a VM takes from its host: the agent, and whether the host is clustered. */
function hostFacts(host: ReportedHost | undefined): { readonly facts: Partial<VmFacts>; readonly gaps: readonly Gap[] } {
  if (!host) return { facts: {}, gaps: [] };
  const { agentVersion } = host.facts;
  const { clusterId } = host;
  return {
    facts: {
      ...(agentVersion !== undefined && { hostAgentVersion: agentVersion }),
      ...(clusterId !== undefined && { hostIsClustered: clusterId !== null }),
    },
    gaps: [
      ...(agentVersion === undefined ? derivedGap(host.gaps, ['agentVersion'], ['hostAgentVersion']) : []),
      ...(clusterId === undefined ? derivedGap(host.gaps, ['clusterId'], ['hostIsClustered']) : []),
    ],
  };
}

/** Several lists of gaps as one; the record's own is shared where nothing is added to it. */
function together(own: readonly Gap[], ...others: readonly (readonly Gap[])[]): readonly Gap[] {
  const added = others.flat();
  return added.length === 0 ? own : [...own, ...added];
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
