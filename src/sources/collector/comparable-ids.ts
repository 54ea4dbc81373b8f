/** Ids as they are compared: VMM gives GUIDs, and a GUID is the same one in capitals (RFC 9562, section 4). */
import type { Report } from './wire';

/** Properties of records that hold an id; `id` itself, and the ids of other records. */
const ID_PROPERTIES = ['id', 'vmmServerId', 'hostGroupId', 'parentId', 'clusterId', 'hostId', 'cloudId'] as const;

/** The report with every id in lower case, so that one thing in two spellings is one; records that need no change stay the same objects. */
export function withComparableIds(report: Report): Report {
  return {
    ...report,
    ...(report.problems && { problems: report.problems.map(comparable) }),
    vmmServers: report.vmmServers.map(comparable),
    clouds: report.clouds.map((cloud) => {
      const groups = cloud.hostGroupIds?.map((id) => id.toLowerCase());
      return comparable(groups ? { ...cloud, hostGroupIds: groups } : cloud);
    }),
    hostGroups: report.hostGroups.map(comparable),
    ...(report.clusters && { clusters: report.clusters.map(comparable) }),
    hosts: report.hosts.map(comparable),
    vms: report.vms.map(comparable),
  };
}

function comparable<R extends object>(record: R): R {
  const values = record as Readonly<Record<string, unknown>>;
  const changed = ID_PROPERTIES.flatMap((property): [string, string][] => {
    const id = values[property];
    return typeof id === 'string' && id !== id.toLowerCase() ? [[property, id.toLowerCase()]] : [];
  });
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}
