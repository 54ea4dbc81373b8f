import type { FactRecord, Gap, ProtectableItem, Sighting, VmDisk, VmFacts } from '../facts';
import type { Unseen } from '../assessment';
import type { ReportedVm } from '../inventory';
import { nameKey } from '../name-key';
import type { EstateSubject } from './subject';
import { vmId } from './ids';
import type { LocatedVm, Relations } from './relations';
import type { Place } from './places';
import type { Derived } from './registration';
import { derivedGap, isUnread, seenByReport } from './sightings';

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
/** Shared by all VMs that have none. */
const NOTHING: readonly never[] = [];

/** A VM; it stands on its own cloud and its host, without either on the plan. What follows from where it is lies with the place. */
export class VmSubject implements EstateSubject {
  readonly id: string;

  constructor(
    readonly located: LocatedVm,
    readonly relations: Relations,
  ) {
    this.id = vmId(located.vm.id);
  }

  get kind(): 'vm' {
    return 'vm';
  }

  get name(): string {
    return this.located.vm.name;
  }

  get vmmServerId(): string | undefined {
    return this.located.place.vmmServerId;
  }

  get cloudIds(): readonly string[] {
    return this.located.place.cloudIds;
  }

  get hostId(): string | undefined {
    return this.located.place.hostId;
  }

  get outOfScope(): EstateSubject['outOfScope'] {
    return this.located.outOfScope;
  }

  get unseen(): readonly Unseen[] {
    return unseenGround(this.located.vm, this.located.place);
  }

  get standsOnAll(): readonly string[] {
    return this.located.place.standsOn;
  }

  get standsOnBestOf(): readonly string[] {
    return NOTHING;
  }

  /** Made when it is asked for and not kept: one for each of 25,000 VMs would cost more than their verdicts. */
  get record(): FactRecord<'vm'> {
    const { relations } = this;
    const { vm, place } = this.located;
    const { host } = place;
    const own = vm.facts;
    const agent = host?.facts.agentVersion;
    const clusterId = host?.clusterId;
    const server = place.server;
    const registration = relations.registration(server);
    const item = registration.isRegistered.value === true ? registration.item(vm, place.cloud?.name) : NOT_ASKED;
    return {
      facts: {
        name: isUnread(vm.gaps, 'name') ? undefined : vm.name,
        disks: vm.disks && withExclusions(vm.disks, relations.excludedDisks(vm)),
        hostAgentVersion: agent,
        hostIsClustered: clusterId === undefined ? undefined : clusterId !== null,
        isRegistered: registration.isRegistered.value,
        siteRecovery: item.value,
        managedDisks: relations.plan.managedDisks,
        assessedAt: relations.input.assessedAt,
        // Named one by one: objects of one shape take half as long to make and to read as those into which the report's are spread.
        generation: own.generation,
        guestSystem: own.guestSystem,
        fibreChannelAdapters: own.fibreChannelAdapters,
        networkAdapters: own.networkAdapters,
        secureBoot: own.secureBoot,
        tpm: own.tpm,
        shielded: own.shielded,
        bitLocker: own.bitLocker,
        operatingSystemDiskIsDynamic: own.operatingSystemDiskIsDynamic,
        storageSpaces: own.storageSpaces,
        nicTeam: own.nicTeam,
        iscsi: own.iscsi,
        hyperVReplica: own.hyperVReplica,
      } satisfies Every<VmFacts>,
      sightings: relations.sightings('vm', { own: vm.report, other: host?.report, server: server ?? '' }, sightingsOf, this),
      gaps: together(host ? relations.joinedGaps(vm.gaps, host.gaps, withHostGaps) : vm.gaps, registration.isRegistered.gaps, item.gaps),
    };
  }
}

/** Every fact of a kind, known or not; one that is not named does not compile. */
type Every<Facts> = { readonly [Name in keyof Facts]-?: Facts[Name] | undefined };

/** Who saw what of all VMs of a report on the hosts of another. */
function sightingsOf({ located: { vm, place }, relations }: VmSubject): readonly Sighting[] {
  const { host } = place;
  const registration = relations.registration(place.server);
  return [
    seenByReport(vm.report, OWN_FACTS),
    ...(host ? [seenByReport(host.report, HOST_FACTS)] : []),
    relations.saidByPlan(PLAN_FACTS),
    ...registration.isRegistered.sightings,
    ...registration.itemSightings,
  ];
}

/** What its host lacks, or has in doubt, a VM lacks or has in doubt with it. */
function withHostGaps(own: readonly Gap[], ofHost: readonly Gap[]): readonly Gap[] {
  return together(own, derivedGap(ofHost, ['agentVersion'], ['hostAgentVersion']), derivedGap(ofHost, ['clusterId'], ['hostIsClustered']));
}

const NOT_ASKED: Derived<ProtectableItem> = { sightings: [], gaps: [] };

/** Several lists of gaps as one; the record's own is shared where nothing is added to it. */
function together(own: readonly Gap[], more: readonly Gap[], others: readonly Gap[]): readonly Gap[] {
  return more.length === 0 && others.length === 0 ? own : [...own, ...more, ...others];
}

/** The plan may leave out data disks; the operating system disk stays, whatever the plan or the report say. */
function withExclusions(disks: readonly VmDisk[], excluded: readonly string[]): readonly VmDisk[] {
  if (excluded.length === 0 && !disks.some((disk) => disk.isExcluded)) return disks;
  return disks.map((disk) => ({
    ...disk,
    isExcluded: disk.isOperatingSystemDisk !== true && (disk.isExcluded || excluded.includes(nameKey(disk.name))),
  }));
}

/** A VM stands on its host and its cloud; which ones, was not read. In no cloud is an answer, on no host is none. */
function unseenGround(vm: ReportedVm, { host, cloud }: Place): readonly Unseen[] {
  const knowsCloud = cloud !== undefined || vm.cloudId === null;
  if (host && knowsCloud) return NOTHING;
  return [...(host ? [] : [unreadGround(vm, 'host', 'hostId')]), ...(knowsCloud ? [] : [unreadGround(vm, 'cloud', 'cloudId')])];
}

function unreadGround(vm: ReportedVm, part: 'host' | 'cloud', fact: string): Unseen {
  const gap = vm.gaps.find((each) => each.facts.includes(fact));
  return { part, reason: gap?.reason ?? 'notCollected', ...(gap?.detail !== undefined && { detail: gap.detail }) };
}
