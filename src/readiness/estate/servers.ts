import { recogniseWindows } from '../derived/windows';
import type { CloudFacts, Gap, VmmServerFacts } from '../facts';
import type { ReportedCloud, ReportedVmmServer } from '../inventory';
import type { EstateSubject } from './subject';
import { cloudId, planId, vmmServerId } from './ids';
import type { Relations } from './relations';
import { derivedGap, seenByReport } from './sightings';

const SERVER_FACTS = [
  'productVersion',
  'operatingSystem',
  'cloudNames',
  'endpoints',
  'proxy',
  'dotNetRelease',
] as const satisfies readonly (keyof VmmServerFacts)[];
const CLOUD_FACTS = ['hostGroups'] as const satisfies readonly (keyof CloudFacts)[];
const PLAN_FACTS = ['azureCloud'] as const;

/** A VMM server; it stands on the plan. */
export function vmmServerSubject(server: ReportedVmmServer, relations: Relations): EstateSubject {
  const { plan, input } = relations;
  const clouds = relations.cloudsOf(server.id);
  const unheld = server.gaps.find((gap) => gap.facts.includes('cloudNames'));
  const unread = clouds.length === 0 ? (unheld ?? relations.unreadList(server.id, 'clouds')) : undefined;
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
        assessedAt: input.assessedAt,
      },
      sightings: [seenByReport(server.report, SERVER_FACTS), relations.saidByPlan(PLAN_FACTS)],
      gaps: unread ? [...server.gaps, { ...unread, facts: ['cloudNames'] }] : server.gaps,
    },
    standsOnAll: [planId(plan.name)],
    standsOnBestOf: [],
  };
}

/** A cloud; it stands on its VMM server. */
export function cloudSubject(cloud: ReportedCloud, relations: Relations): EstateSubject {
  const groups = cloud.hostGroupIds?.map((id) => relations.group(id)?.path ?? id);
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
      facts: { ...(groups && { hostGroups: groups }), assessedAt: relations.input.assessedAt },
      sightings: [seenByReport(cloud.report, CLOUD_FACTS)],
      gaps,
    },
    standsOnAll: [relations.server(cloud.vmmServerId) ? vmmServerId(cloud.vmmServerId) : planId(relations.plan.name)],
    standsOnBestOf: [],
  };
}
