import type { Inventory, ReportedCloud, ReportedHostGroup, ReportedVmmServer, ReportSighting } from '../../readiness/inventory';
import { toHost, toVmmServer, unheldVmmServer } from './machines';
import { newestPerServer, sightingsOf, type Held, type InForce } from './newest';
import { References } from './references';
import { indexReport, type IndexedReport } from './report-index';
import type { Oddity } from './unread-lists';
import { toVm } from './vms';
import type { Report, WireCloud, WireHostGroup } from './wire';

/** What the reports in force hold, and what in them does not fit together. */
export interface CollectedInventory extends Inventory {
  readonly oddities: readonly Oddity[];
}

/**
 * Merges reports: per VMM server the newest collectedAt wins, whole; what it no longer names has disappeared, unless it
 * says that it could not list it. What was not read is absent, with a gap that says why; what does not fit together is
 * told and leaves a gap, never a guess.
 * @param departedBefore what had departed already when reports that are not given any more were compared
 */
export function toInventory(reports: readonly Report[], departedBefore: Inventory['departed'] = []): CollectedInventory {
  const inForce = newestPerServer(reports.map(indexReport), departedBefore);
  const sightings = sightingsOf(inForce);
  const references = new References(inForce);
  const seen = (report: IndexedReport): ReportSighting => sightings.get(report) as ReportSighting;
  return {
    reports: [...sightings.values()],
    vmmServers: vmmServers(inForce, seen, references),
    clouds: inForce.clouds.map((held) => toCloud(held, seen(held.report), references)),
    hostGroups: inForce.hostGroups.map((held) => toHostGroup(held, seen(held.report), references)),
    hosts: inForce.hosts.map((held) => toHost(held, held.report.reader('host', held.record.id), seen(held.report), references)),
    vms: inForce.vms.map((held) => toVm(held, held.report.reader('vm', held.record.id), seen(held.report), references)),
    departed: inForce.departed,
    unreadLists: inForce.unreadLists,
    oddities: [...inForce.reports.flatMap((report) => report.unread.oddities), ...references.oddities],
  };
}

function vmmServers(
  inForce: InForce,
  seen: (report: IndexedReport) => ReportSighting,
  references: References,
): readonly ReportedVmmServer[] {
  return inForce.vmmServers.map(({ id, record, report }) => {
    if (record) return toVmmServer(record, report.reader('vmmServer', id), seen(report));
    const detail = references.tell(`vmmServer ${id}`, 'records name this VMM server, but no report holds it');
    return unheldVmmServer(id, seen(report), detail);
  });
}

/** A host group that no report holds keeps the id that the cloud gives it. */
function toCloud(held: Held<WireCloud>, report: ReportSighting, references: References): ReportedCloud {
  const { record } = held;
  const reader = held.report.reader('cloud', record.id);
  const groups = reader.list('hostGroupIds', reader.isNamed('hostGroups') ? 'hostGroups' : 'hostGroupIds', record.hostGroupIds);
  const hostGroupIds = groups?.map((id) => {
    const group = references.find('hostGroups', id, held);
    if (typeof group === 'object') return group.id;
    references.tell(`cloud ${record.id}`, `its host group ${id} is ${group === 'dangling' ? 'not in the report' : 'in the report twice'}`);
    return id;
  });
  return { id: references.idOf(held), name: record.name, vmmServerId: record.vmmServerId, hostGroupIds, report, gaps: reader.gaps() };
}

function toHostGroup(held: Held<WireHostGroup>, report: ReportSighting, references: References): ReportedHostGroup {
  const { record } = held;
  const reader = held.report.reader('hostGroup', record.id);
  const parentId = parentOf(held, references);
  if (parentId === undefined) reader.lack('parentId', 'parentId');
  return {
    id: references.idOf(held),
    name: record.path.split('\\').findLast((step) => step !== '') ?? record.path,
    path: record.path,
    parentId,
    ...(held.server !== undefined && { vmmServerId: held.server }),
    report,
    gaps: reader.gaps(),
  };
}

/** By its id where the report has it, else by the path; null: it stands at the top. */
function parentOf(held: Held<WireHostGroup>, references: References): string | null | undefined {
  const named = held.record.parentId ? references.find('hostGroups', held.record.parentId, held) : undefined;
  if (typeof named === 'object') return named.id;
  const above = references.groupAbove(held);
  return named !== undefined && above === null ? undefined : above;
}
