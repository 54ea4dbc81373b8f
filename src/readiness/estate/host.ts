import { recogniseWindows } from '../derived/windows';
import type { Gap, HostFacts, Sighting } from '../facts';
import type { ReportedHost } from '../inventory';
import type { EstateSubject } from './subject';
import { cloudId, hostId, planId, vmmServerId } from './ids';
import type { Membership, Relations } from './relations';
import { derivedGap, seenByReport } from './sightings';

const OWN_FACTS = [
  'virtualizationPlatform',
  'operatingSystem',
  'hyperVRole',
  'hotfixes',
  'pendingUpdates',
  'lastUpdateInstalledAt',
  'dotNetRelease',
  'proxy',
  'endpoints',
  'agentVersion',
  'replicaBroker',
  'azureBackupInUse',
  'isClustered',
  'hostGroup',
  'cloudMembership',
  'vmsToReplicate',
] as const satisfies readonly (keyof HostFacts)[];
const SERVER_FACTS = ['vmmVersion'] as const satisfies readonly (keyof HostFacts)[];
const PLAN_FACTS = ['azureCloud', 'vmsToReplicate'] as const satisfies readonly (keyof HostFacts)[];

/** A host; it stands on the best of its clouds in scope, in no cloud on its VMM server. */
export function hostSubject(host: ReportedHost, relations: Relations): EstateSubject {
  const { plan } = relations;
  const membership = relations.membership(host);
  const clouds = [...membership.direct, ...membership.throughParent];
  const standing = clouds.filter((cloud) => relations.cloudInScope(cloud)).map((cloud) => cloudId(cloud.id));
  const server = relations.server(host.vmmServerId) ? vmmServerId(host.vmmServerId) : planId(plan.name);
  const outOfScope = relations.outOfScopeHost(host.id);
  return {
    kind: 'host',
    id: hostId(host.id),
    name: host.name,
    ...(host.fqdn !== undefined && { fqdn: host.fqdn }),
    vmmServerId: vmmServerId(host.vmmServerId),
    cloudIds: clouds.map((cloud) => cloudId(cloud.id)),
    ...(outOfScope && { outOfScope }),
    record: hostRecord(host, membership, relations),
    standsOnAll: standing.length === 0 ? [server] : [],
    standsOnBestOf: standing,
  };
}

function hostRecord(host: ReportedHost, membership: Membership, relations: Relations): EstateSubject['record'] {
  const server = relations.server(host.vmmServerId);
  const vmmVersion = server?.facts.productVersion;
  const group = hostGroup(host, membership, relations);
  const vms = vmsToReplicate(host, relations);
  const facts: Partial<HostFacts> = {
    ...host.facts,
    ...(host.operatingSystem && { operatingSystem: recogniseWindows(host.operatingSystem) }),
    ...(host.clusterId !== undefined && { isClustered: host.clusterId !== null }),
    ...group.facts,
    ...vms.facts,
    ...(vmmVersion !== undefined && { vmmVersion }),
    azureCloud: relations.plan.azureCloud,
    assessedAt: relations.input.assessedAt,
  };
  return {
    facts,
    sightings: relations.sightings('host', { own: host.report, other: server?.report, server: '' }, sightingsOf, { host, relations }),
    gaps: withOwn(host.gaps, [
      ...derivedGap(host.gaps, ['clusterId'], ['isClustered']),
      ...group.gaps,
      ...vms.gaps,
      ...derivedGap(server?.gaps ?? [], ['productVersion'], SERVER_FACTS),
    ]),
  };
}

function sightingsOf({ host, relations }: { readonly host: ReportedHost; readonly relations: Relations }): readonly Sighting[] {
  const server = relations.server(host.vmmServerId);
  return [
    seenByReport(host.report, OWN_FACTS),
    ...(server ? [seenByReport(server.report, SERVER_FACTS)] : []),
    relations.saidByPlan(PLAN_FACTS),
  ];
}

/** Its own gaps behind those that follow; the report's own list where nothing follows: hosts that share it share their verdicts. */
function withOwn(own: readonly Gap[], derived: readonly Gap[]): readonly Gap[] {
  return derived.length === 0 ? own : [...derived, ...own];
}

interface Part {
  readonly facts: Partial<HostFacts>;
  readonly gaps: readonly Gap[];
}

/** The host's group and the clouds above it; a list of clouds that was not read may hold one more. */
function hostGroup(host: ReportedHost, membership: Membership, relations: Relations): Part {
  if (host.hostGroupId === undefined) return { facts: {}, gaps: derivedGap(host.gaps, ['hostGroupId'], ['hostGroup', 'cloudMembership']) };
  const hostGroupPath = host.hostGroupId === null ? null : (relations.group(host.hostGroupId)?.path ?? host.hostGroupId);
  const unread = host.hostGroupId === null || membership.direct.length > 0 ? undefined : unreadClouds(host, relations);
  if (unread) return { facts: { hostGroup: hostGroupPath }, gaps: [{ ...unread, facts: ['cloudMembership'] }] };
  const names = (clouds: Membership['direct']): readonly string[] => clouds.map((cloud) => cloud.name);
  return {
    facts: {
      hostGroup: hostGroupPath,
      cloudMembership: { direct: names(membership.direct), throughParent: names(membership.throughParent) },
    },
    gaps: [],
  };
}

/** Why it cannot be said that no cloud holds the host: the list of clouds, or one cloud's groups, or the groups' tree was not read. */
function unreadClouds(host: ReportedHost, relations: Relations): Gap | undefined {
  const lists = relations.unreadList(host.vmmServerId, 'clouds') ?? relations.unreadList(host.vmmServerId, 'hostGroups');
  if (lists) return lists;
  const unreadGroup = relations.groupWithUnreadParent(host.hostGroupId);
  if (unreadGroup) return derivedGap(unreadGroup.gaps, ['parentId'], [])[0] ?? { facts: [], reason: 'notCollected', source: 'collector' };
  const cloud = relations.cloudsOf(host.vmmServerId).find((each) => each.hostGroupIds === undefined);
  return cloud && (derivedGap(cloud.gaps, ['hostGroupIds'], [])[0] ?? { facts: [], reason: 'notCollected', source: 'collector' });
}

function vmsToReplicate(host: ReportedHost, relations: Relations): Part {
  const count = relations.vmsToReplicate(host.id);
  const unread = count === 0 ? unreadVms(host, relations) : undefined;
  return unread ? { facts: {}, gaps: [{ ...unread, facts: ['vmsToReplicate'] }] } : { facts: { vmsToReplicate: count }, gaps: [] };
}

/** Why it cannot be said that the host has no VM to replicate. */
function unreadVms(host: ReportedHost, relations: Relations): Gap | undefined {
  const own = host.gaps.find((gap) => gap.facts.includes('vmsToReplicate')) ?? relations.unreadList(host.vmmServerId, 'vms');
  if (own || !relations.hasVmOnUnreadHost(host.vmmServerId)) return own;
  return { facts: [], reason: 'notCollected', source: 'collector', detail: 'the host of at least one VM was not read' };
}
