import type { Inventory, ReportedCloud, ReportedHostGroup, ReportedVmmServer, ReportSighting } from '../../readiness/inventory';
import { toHost, toVmmServer, unheldVmmServer } from './machines';
import { newestPerServer, Sightings, type Held, type InForce } from './newest';
import type { RecordReader } from './record-reader';
import { References } from './references';
import { indexReport } from './report-index';
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
  const sightings = new Sightings(inForce);
  const references = new References(inForce);
  const seen = ({ report, server }: Held<object>): ReportSighting => sightings.of(report, server);
  return {
    reports: sightings.all,
    vmmServers: vmmServers(inForce, sightings, references),
    clouds: inForce.clouds.map((held) => toCloud(held, seen(held), references)),
    hostGroups: inForce.hostGroups.map((held) => toHostGroup(held, seen(held), references)),
    hosts: inForce.hosts.map((held) => toHost(held, held.report.reader('host', held.record.id), seen(held), references)),
    vms: inForce.vms.map((held) => toVm(held, held.report.reader('vm', held.record.id), seen(held), references)),
    departed: inForce.departed,
    unreadLists: inForce.unreadLists,
    oddities: [...inForce.reports.flatMap((report) => report.unread.oddities), ...references.oddities],
  };
}

function vmmServers(inForce: InForce, sightings: Sightings, references: References): readonly ReportedVmmServer[] {
  return inForce.vmmServers.map(({ id, record, report }) => {
    const seen = sightings.of(report, id);
    if (record) return toVmmServer(record, report.reader('vmmServer', id), seen);
    const detail = references.tell(`vmmServer ${id}`, 'records name this VMM server, but no report holds it');
    return unheldVmmServer(id, seen, detail);
  });
}

/** A host group that no report holds keeps the id that the cloud gives it. */
function toCloud(held: Held<WireCloud>, report: ReportSighting, references: References): ReportedCloud {
  const { record } = held;
  const reader = held.report.reader('cloud', record.id);
  if (reader.isNamed('name')) reader.lack('name', 'name');
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
  const parentId = parentOf(held, reader, references);
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
function parentOf(held: Held<WireHostGroup>, reader: RecordReader, references: References): string | null | undefined {
  const named = held.record.parentId ? references.find('hostGroups', held.record.parentId, held) : undefined;
  if (typeof named === 'object') {
    if (reader.isNamed('path') || references.isAboveByPath(named.id, held)) return named.id;
    const detail = references.tell(
      `hostGroup ${held.record.id}`,
      `its parent ${named.id} does not stand above it by its path ${held.record.path}`,
    );
    reader.note({ facts: ['parentId'], reason: 'notCollected', source: 'collector', detail });
    return undefined;
  }
  // Records of the group that disagree on its path may lead to different groups above.
  if (reader.isNamed('path')) return undefined;
  const above = references.groupAbove(held);
  return named !== undefined && above === null ? undefined : above;
}
