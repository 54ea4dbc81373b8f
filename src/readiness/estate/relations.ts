import type { Gap, Sighting } from '../facts';
import type { ReportedCloud, ReportedHost, ReportedHostGroup, ReportedVm, ReportedVmmServer, ReportSighting } from '../inventory';
import type { Unseen } from '../assessment';
import { resolveExcludedDisks, type ExcludedDisks } from '../excluded-disks';
import type { Plan } from '../plan';
import { hostOutOfScope, isCloudInScope, isServerInScope, vmOutOfScope, type OutOfScope } from '../scope';
import type { EstateInput } from './subject';
import { registrationOf, type Registration } from './registration';
import { madeOnce, Places, type Place } from './places';
import { saidByPlan } from './sightings';

/** Which clouds hold a host: its group itself, or a group above it. */
export interface Membership {
  readonly direct: readonly ReportedCloud[];
  readonly throughParent: readonly ReportedCloud[];
}

/** A VM and where it is, as far as its report tells. */
export interface LocatedVm {
  readonly vm: ReportedVm;
  readonly place: Place;
  readonly outOfScope: OutOfScope | undefined;
}

/** The reports that saw a record and what it stands on, and its VMM server where verdicts on it stand on that one's registration. */
interface SeenBy {
  readonly own: ReportSighting;
  readonly other: ReportSighting | undefined;
  readonly server: string;
}

/** The estate's relations, resolved once; lookups take constant time. */
export class Relations {
  readonly plan: Plan;
  readonly input: EstateInput;
  /** Every VM with its place, in the order of the inventory. */
  readonly vms: readonly LocatedVm[];
  private readonly servers: ReadonlyMap<string, ReportedVmmServer>;
  private readonly clouds: ReadonlyMap<string, ReportedCloud>;
  private readonly groups: ReadonlyMap<string, ReportedHostGroup>;
  private readonly hosts: ReadonlyMap<string, ReportedHost>;
  private readonly cloudsOfGroup = new Map<string, ReportedCloud[]>();
  private readonly cloudsOfServer = new Map<string, ReportedCloud[]>();
  private readonly places: Places;
  private readonly hostScope = new Map<string, OutOfScope | undefined>();
  private readonly excluded: ExcludedDisks;
  private readonly unreadHosts = new Set<string | undefined>();
  private readonly toReplicate = new Map<string, number>();
  private readonly planSightings = new Map<readonly string[], Sighting>();
  private readonly registrations = new Map<string, Registration>();
  private readonly ungrouped = new Map<string, number>();
  private readonly hostsOfCloud = new Map<string, ReportedHost[]>();
  private readonly sightingLists = { host: newSightingLists(), vm: newSightingLists() };
  private readonly gapLists = new Map<readonly Gap[], Map<readonly Gap[], readonly Gap[]>>();

  constructor(input: EstateInput) {
    const { inventory } = input;
    this.input = input;
    this.plan = input.plan;
    this.places = new Places(input.plan.name);
    this.servers = new Map(inventory.vmmServers.map((server) => [server.id, server]));
    this.clouds = new Map(inventory.clouds.map((cloud) => [cloud.id, cloud]));
    this.groups = new Map(inventory.hostGroups.map((group) => [group.id, group]));
    this.hosts = new Map(inventory.hosts.map((host) => [host.id, host]));
    for (const cloud of inventory.clouds) {
      add(this.cloudsOfServer, cloud.vmmServerId, cloud);
      for (const group of cloud.hostGroupIds ?? []) add(this.cloudsOfGroup, group, cloud);
    }
    for (const host of inventory.hosts) this.place(host);
    this.excluded = resolveExcludedDisks(input.plan, inventory);
    this.vms = inventory.vms.map((vm) => this.locate(vm));
    for (const { vm, place, outOfScope } of this.vms) {
      if (outOfScope) continue;
      if (!place.host) this.unreadHosts.add(place.cloud?.vmmServerId);
      if (vm.hostId) this.toReplicate.set(vm.hostId, (this.toReplicate.get(vm.hostId) ?? 0) + 1);
    }
  }

  /** What is known of a VMM server's registration in the plan's vault; worked out once per server. */
  registration(serverId: string | undefined): Registration {
    const key = serverId ?? '';
    const known = this.registrations.get(key) ?? registrationOf(this.server(serverId), this.input);
    this.registrations.set(key, known);
    return known;
  }

  /** The hosts in a cloud's groups and the groups below them, but those that are no Hyper-V. */
  hostsIn(cloudId: string): readonly ReportedHost[] {
    return this.hostsOfCloud.get(cloudId) ?? [];
  }

  /** How many hosts of a VMM server may be in any of its clouds, because their group was not read. */
  hostsWithoutGroup(serverId: string): number {
    return this.ungrouped.get(serverId) ?? 0;
  }

  server(id: string | undefined): ReportedVmmServer | undefined {
    return id === undefined ? undefined : this.servers.get(id);
  }

  cloud(id: string | null | undefined): ReportedCloud | undefined {
    return id ? this.clouds.get(id) : undefined;
  }

  host(id: string | null | undefined): ReportedHost | undefined {
    return id ? this.hosts.get(id) : undefined;
  }

  group(id: string | null | undefined): ReportedHostGroup | undefined {
    return id ? this.groups.get(id) : undefined;
  }

  cloudsOf(serverId: string): readonly ReportedCloud[] {
    return this.cloudsOfServer.get(serverId) ?? [];
  }

  /** The clouds of a host's own group, and those of the groups above it; groups that lead back to themselves end there. */
  membership(host: ReportedHost): Membership {
    const own = host.hostGroupId;
    if (!own) return { direct: [], throughParent: [] };
    const direct = this.cloudsOfGroup.get(own) ?? [];
    const throughParent = new Set<ReportedCloud>();
    const visited = new Set([own]);
    for (let parent = this.group(own)?.parentId; parent && !visited.has(parent); parent = this.group(parent)?.parentId) {
      visited.add(parent);
      for (const cloud of this.cloudsOfGroup.get(parent) ?? []) if (!direct.includes(cloud)) throughParent.add(cloud);
    }
    return { direct, throughParent: [...throughParent] };
  }

  /** The first group above (or at) this one whose own parent was not read: a cloud may hold a group beyond it. */
  groupWithUnreadParent(id: string | null | undefined): ReportedHostGroup | undefined {
    const visited = new Set<string>();
    for (let group = this.group(id); group && !visited.has(group.id); group = this.group(group.parentId)) {
      if (group.parentId === undefined) return group;
      visited.add(group.id);
    }
    return undefined;
  }

  /** The gap of a list that the report of this server could not read as a whole. */
  unreadList(serverId: string, list: 'clouds' | 'hostGroups' | 'hosts' | 'vms'): Gap | undefined {
    return this.input.inventory.unreadLists.find(
      (each) => each.list === list && (each.vmmServerId === undefined || each.vmmServerId === serverId),
    )?.gap;
  }

  /** Lists below a VMM server that were not read whole: it may hold more than is known. */
  unseenIn(serverId: string, lists: readonly ('clouds' | 'hostGroups' | 'hosts' | 'vms')[]): readonly Unseen[] {
    return lists.flatMap((part) => {
      const gap = this.unreadList(serverId, part);
      return gap ? [{ part, reason: gap.reason, ...(gap.detail !== undefined && { detail: gap.detail }) }] : [];
    });
  }

  /** The same for all VMM servers in scope; each part once. */
  unseenAnywhere(): readonly Unseen[] {
    const all = this.input.inventory.vmmServers
      .filter((server) => this.serverInScope(server.id))
      .flatMap((server) => this.unseenIn(server.id, ['clouds', 'hostGroups', 'hosts', 'vms']));
    return [...new Map(all.map((unseen) => [unseen.part, unseen])).values()];
  }

  /** Data disks of a VM that the plan leaves out, by the names they are compared by. */
  excludedDisks(vm: ReportedVm): readonly string[] {
    return this.excluded.byVm.get(vm.id) ?? [];
  }

  serverInScope(id: string): boolean {
    const server = this.server(id);
    return server === undefined || isServerInScope(this.plan, server);
  }

  cloudInScope(cloud: ReportedCloud): boolean {
    return isCloudInScope(this.plan, cloud, this.serverInScope(cloud.vmmServerId));
  }

  outOfScopeHost(id: string): OutOfScope | undefined {
    return this.hostScope.get(id);
  }

  /**
   * One list of sightings for all records of a kind and VMM server that the same reports saw: verdicts on them share their evidence.
   * @param make makes the list from the first of them, `of`
   */
  sightings<T>(kind: 'host' | 'vm', { own, other, server }: SeenBy, make: (of: T) => readonly Sighting[], of: T): readonly Sighting[] {
    const byOther = madeOnce(this.sightingLists[kind], own, () => new Map<ReportSighting | undefined, Map<string, readonly Sighting[]>>());
    const byServer = madeOnce(byOther, other, () => new Map<string, readonly Sighting[]>());
    const known = byServer.get(server) ?? make(of);
    byServer.set(server, known);
    return known;
  }

  /** One list for all records that lack the same themselves and through what they stand on; their own where that lacks nothing. */
  joinedGaps(
    own: readonly Gap[],
    other: readonly Gap[],
    join: (own: readonly Gap[], other: readonly Gap[]) => readonly Gap[],
  ): readonly Gap[] {
    if (other.length === 0) return own;
    const byOther = madeOnce(this.gapLists, own, () => new Map<readonly Gap[], readonly Gap[]>());
    return madeOnce(byOther, other, () => join(own, other));
  }

  /** Whether a VM in scope may be on any host of this VMM server, because its own was not read. */
  hasVmOnUnreadHost(serverId: string): boolean {
    return this.unreadHosts.has(serverId) || this.unreadHosts.has(undefined);
  }

  vmsToReplicate(hostId: string): number {
    return this.toReplicate.get(hostId) ?? 0;
  }

  /** The plan's own word about these facts; one object per list. */
  saidByPlan(facts: readonly string[]): Sighting {
    return madeOnce(this.planSightings, facts, () => saidByPlan(this.plan, this.input.assessedAt, facts));
  }

  private locate(vm: ReportedVm): LocatedVm {
    const place = this.places.of(this.host(vm.hostId), this.cloud(vm.cloudId), vm.vmmServerId);
    const host = vm.hostId ? this.hostScope.get(vm.hostId) : undefined;
    const serverInScope = vm.vmmServerId === undefined || this.serverInScope(vm.vmmServerId);
    const cloudInScope = place.cloud && this.cloudInScope(place.cloud);
    return { vm, place, outOfScope: vmOutOfScope(this.plan, vm, host, cloudInScope, serverInScope) };
  }

  private place(host: ReportedHost): void {
    const { direct, throughParent } = this.membership(host);
    const clouds = [...direct, ...throughParent];
    const inScope = clouds.map((cloud) => this.cloudInScope(cloud));
    const scope = hostOutOfScope(this.plan, host, this.serverInScope(host.vmmServerId), inScope);
    this.hostScope.set(host.id, scope);
    if (host.hostGroupId === undefined) this.ungrouped.set(host.vmmServerId, this.hostsWithoutGroup(host.vmmServerId) + 1);
    if (scope !== 'notHyperV') for (const cloud of clouds) add(this.hostsOfCloud, cloud.id, host);
  }
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

type SightingLists = Map<ReportSighting, Map<ReportSighting | undefined, Map<string, readonly Sighting[]>>>;

function newSightingLists(): SightingLists {
  return new Map();
}
