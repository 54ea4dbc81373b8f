import { recogniseWindows } from '../derived/windows';
import { isDoubted } from '../doubt';
import type { CloudFacts, Gap, VmmServerFacts } from '../facts';
import type { ReportedCloud, ReportedVmmServer } from '../inventory';
import type { EstateSubject } from './subject';
import { cloudId, planId, vmmServerId } from './ids';
import { planVaultOf } from './registration';
import type { Relations } from './relations';
import { derivedGap, isUnread, seenByReport } from './sightings';

const SERVER_FACTS = [
  'productVersion',
  'operatingSystem',
  'cloudNames',
  'endpoints',
  'proxy',
  'dotNetRelease',
  'registeredVaults',
] as const satisfies readonly (keyof VmmServerFacts)[];
const CLOUD_FACTS = ['hostGroups', 'hostSystems', 'hostsUnread'] as const satisfies readonly (keyof CloudFacts)[];
const PLAN_FACTS = ['azureCloud', 'planVault'] as const satisfies readonly (keyof VmmServerFacts)[];

/** A VMM server; it stands on the plan. */
export function vmmServerSubject(server: ReportedVmmServer, relations: Relations): EstateSubject {
  const { plan, input } = relations;
  const clouds = relations.cloudsOf(server.id);
  const unheld = server.gaps.find((gap) => gap.facts.includes('cloudNames'));
  const { isRegistered, provider, heartbeatAt } = relations.registration(server.id);
  // A cloud that one report names and another does not may not be there.
  const isAnyCertain = clouds.some(({ gaps }) => !isUnread(gaps, 'name'));
  const unread = isAnyCertain ? undefined : (unheld ?? relations.unreadList(server.id, 'clouds'));
  return {
    kind: 'vmmServer',
    id: vmmServerId(server.id),
    name: server.name,
    ...(server.fqdn !== undefined && { fqdn: server.fqdn }),
    vmmServerId: vmmServerId(server.id),
    cloudIds: [],
    ...(!relations.serverInScope(server.id) && { outOfScope: 'plan' as const }),
    unseen: relations.unseenIn(server.id, ['clouds', 'hostGroups', 'hosts', 'vms']),
    record: {
      facts: {
        ...server.facts,
        ...(server.operatingSystem && { operatingSystem: recogniseWindows(server.operatingSystem) }),
        ...(!unread && { cloudNames: clouds.map((cloud) => cloud.name) }),
        azureCloud: plan.azureCloud,
        planVault: planVaultOf(input),
        ...(isRegistered.value !== undefined && { isRegistered: isRegistered.value }),
        ...(provider.value && { provider: provider.value }),
        ...(heartbeatAt.value !== undefined && { managementHeartbeatAt: heartbeatAt.value }),
        assessedAt: input.assessedAt,
      },
      sightings: [
        seenByReport(server.report, SERVER_FACTS),
        relations.saidByPlan(PLAN_FACTS),
        ...isRegistered.sightings,
        ...provider.sightings,
        ...heartbeatAt.sightings,
      ],
      gaps: [...server.gaps, ...(unread ? [{ ...unread, facts: ['cloudNames'] }] : []), ...isRegistered.gaps, ...provider.gaps],
    },
    standsOnAll: [planId(plan.name)],
    standsOnBestOf: [],
  };
}

/** A cloud; it stands on its VMM server. */
export function cloudSubject(cloud: ReportedCloud, relations: Relations): EstateSubject {
  const groups = cloud.hostGroupIds?.map((id) => relations.group(id)?.path ?? id);
  const hosts = hostSystems(cloud, relations);
  const gaps: readonly Gap[] = groups ? cloud.gaps : [...derivedGap(cloud.gaps, ['hostGroupIds'], CLOUD_FACTS), ...cloud.gaps];
  return {
    kind: 'cloud',
    id: cloudId(cloud.id),
    name: cloud.name,
    vmmServerId: vmmServerId(cloud.vmmServerId),
    cloudIds: [],
    ...(!relations.cloudInScope(cloud) && { outOfScope: 'plan' as const }),
    unseen: relations.unseenIn(cloud.vmmServerId, ['hosts', 'vms']),
    record: {
      facts: { ...(groups && { hostGroups: groups, ...hosts.facts }), assessedAt: relations.input.assessedAt },
      sightings: [seenByReport(cloud.report, CLOUD_FACTS)],
      gaps: [...gaps, ...hosts.gaps],
    },
    standsOnAll: [relations.server(cloud.vmmServerId) ? vmmServerId(cloud.vmmServerId) : planId(relations.plan.name)],
    standsOnBestOf: [],
  };
}

/** The systems of a cloud's hosts; one that is in doubt counts as unread. A list of hosts that was not read, or a host whose group was not, may hold one more. */
function hostSystems(cloud: ReportedCloud, relations: Relations): { readonly facts: Partial<CloudFacts>; readonly gaps: readonly Gap[] } {
  const hosts = relations.hostsIn(cloud.id);
  const systems = hosts.flatMap(({ name, operatingSystem, gaps }) => {
    const system = operatingSystem && !isDoubted(gaps, 'operatingSystem') ? recogniseWindows(operatingSystem) : undefined;
    return system && system.product !== 'unrecognised' ? [{ host: name, system }] : [];
  });
  const list = relations.unreadList(cloud.vmmServerId, 'hosts') ?? relations.unreadList(cloud.vmmServerId, 'hostGroups');
  const perhaps = relations.hostsWithoutGroup(cloud.vmmServerId);
  return {
    facts: { hostSystems: systems, hostsUnread: hosts.length - systems.length + perhaps + (list ? 1 : 0) },
    gaps: list ? [{ ...list, facts: ['hostsUnread'] }] : [],
  };
}
