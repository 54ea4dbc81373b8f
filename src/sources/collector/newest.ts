/** Which report speaks of which VMM server: the newest, whole. What it says it could not list is kept from the one before. */
import type { Gap } from '../../readiness/facts';
import type { Inventory, ReportSighting } from '../../readiness/inventory';
import { LISTS, type ListName, type RecordsByList } from './placed';
import type { IndexedReport } from './report-index';
import { tiedAsOne } from './tied';
import type { Report, WireVmmServer } from './wire';

/** A record in force, and the report it stands in. */
export interface Held<W> {
  readonly record: W;
  readonly report: IndexedReport;
  /** The VMM server it belongs to; undefined: the report does not say. */
  readonly server: string | undefined;
}

type HeldLists = { readonly [L in ListName]: Held<RecordsByList[L]>[] };

/** Everything in force. */
export interface InForce extends HeldLists {
  /** Without record: other records name the VMM server, but no report holds it. */
  readonly vmmServers: readonly { readonly id: string; readonly record: WireVmmServer | undefined; readonly report: IndexedReport }[];
  readonly unreadLists: readonly { readonly vmmServerId: string; readonly list: ListName | 'clusters'; readonly gap: Gap }[];
  /** The reports that something in force stands in, or that tell what of an older one is gone; newest first. */
  readonly reports: readonly IndexedReport[];
  readonly departed: Departed;
}

type Departed = Inventory['departed'];

const DEPARTING = [
  ['clouds', 'cloud'],
  ['hosts', 'host'],
  ['vms', 'vm'],
] as const;

/**
 * Chooses among reports, in whatever order they are given.
 * @param departedBefore what had departed when reports that are no longer kept were compared
 */
export function newestPerServer(reports: readonly IndexedReport[], departedBefore: Departed): InForce {
  const newestFirst = tiedAsOne(reports).toSorted((one, other) => other.collectedAt - one.collectedAt);
  const servers = serversIn(newestFirst);
  const lists: HeldLists = { clouds: [], hostGroups: [], hosts: [], vms: [] };
  const chosen = new Set(servers.map((server) => server.report));
  const used = new Set(chosen);
  for (const server of servers) {
    for (const list of LISTS) for (const report of collect(lists[list], server.id, list, server.holders)) used.add(report);
  }
  for (const report of chosen) for (const list of LISTS) collect(lists[list], undefined, list, [report]);
  return {
    ...lists,
    vmmServers: servers,
    unreadLists: servers.flatMap(({ id, report }) =>
      [...LISTS, 'clusters' as const].flatMap((list) => {
        const gap = report.unread.gap(id, list);
        return gap ? [{ vmmServerId: id, list, gap }] : [];
      }),
    ),
    reports: newestFirst.filter((report) => used.has(report)),
    departed: departedFrom(lists, [...servers.flatMap(olderRecords), ...departedBefore]),
  };
}

/** Everything that older reports of a VMM server name, with the time of the report; newest first. */
function olderRecords({ id, holders }: Server): Departed {
  return holders.slice(1).flatMap((report) =>
    DEPARTING.flatMap(([list, kind]) =>
      report.placed.records(id, list).map((record) => {
        const fqdn = 'fqdn' in record && record.fqdn ? { fqdn: record.fqdn } : {};
        return { kind, name: record.name, ...fqdn, until: report.report.collectedAt };
      }),
    ),
  );
}

/** Of what was named once, what no name in force answers for, each once with the last time. */
function departedFrom(lists: HeldLists, named: Departed): Departed {
  if (named.length === 0) return [];
  const inForce = new Set(DEPARTING.flatMap(([list, kind]) => lists[list].map(({ record }) => `${kind} ${record.name.toLowerCase()}`)));
  const last = new Map<string, Departed[number]>();
  for (const each of named) {
    const key = `${each.kind} ${each.name.toLowerCase()}`;
    const known = last.get(key);
    if (!inForce.has(key) && (!known || Date.parse(known.until) < Date.parse(each.until))) last.set(key, each);
  }
  return [...last.values()];
}

/** What is in force as evidence: what each report is called, when reading began, and the VMM servers it speaks of. */
export class Sightings {
  readonly all: readonly ReportSighting[];
  private readonly byReport: ReadonlyMap<Report, ReportSighting>;

  constructor({ reports, vmmServers }: InForce) {
    this.byReport = new Map(
      reports.flatMap((each) => {
        const inForce = new Set(vmmServers.filter(({ report, record }) => report === each && record !== undefined).map(({ id }) => id));
        return each.parts.map((part) => [part, sightingOf(part, inForce)] as const);
      }),
    );
    this.all = [...this.byReport.values()];
  }

  /** The report that a record stands in; of several of one time one that speaks of the VMM server. */
  of({ parts }: IndexedReport, server: string | undefined): ReportSighting {
    const part = parts.find(({ vmmServers }) => vmmServers.some(({ id }) => id === server)) ?? parts[0];
    return this.byReport.get(part as Report) as ReportSighting;
  }
}

function sightingOf({ reportId, collectedAt, collector, vmmServers }: Report, inForce: ReadonlySet<string>): ReportSighting {
  return {
    reportId,
    collectedAt: new Date(collectedAt).toISOString(),
    collectorVersion: collector.version,
    vmmServerIds: [...new Set(vmmServers.map(({ id }) => id))].filter((id) => inForce.has(id)),
  };
}

interface Server {
  readonly id: string;
  readonly record: WireVmmServer | undefined;
  /** The newest. */
  readonly report: IndexedReport;
  readonly holders: readonly IndexedReport[];
}

/**
 * VMM servers in the order of the newest report; one that only other records name comes last. What a report names goes with what it
 * holds: once newer ones hold all of that, nobody says any more that the other server is there, and nothing turns on whether the report
 * was still at hand when they came.
 */
function serversIn(newestFirst: readonly IndexedReport[]): readonly Server[] {
  const own = new Map<string, { record: WireVmmServer; holders: IndexedReport[] }>();
  for (const report of newestFirst) {
    for (const record of report.placed.vmmServers) {
      const known = own.get(record.id);
      if (!known) own.set(record.id, { record, holders: [report] });
      else known.holders.push(report);
    }
  }
  const newest = new Set([...own.values()].map(({ holders }) => holders[0]));
  const named = new Map<string, IndexedReport>();
  for (const report of newestFirst) {
    if (report.placed.vmmServers.length > 0 && !newest.has(report)) continue;
    for (const id of report.placed.servers) if (id !== undefined && !own.has(id) && !named.has(id)) named.set(id, report);
  }
  return [
    ...[...own].flatMap(([id, { record, holders }]) => (holders[0] ? [{ id, record, report: holders[0], holders }] : [])),
    ...[...named].map(([id, report]) => ({ id, record: undefined, report, holders: [report] })),
  ];
}

/** Adds the records of one list in force. @returns the reports that were looked at: what an older one holds may be gone by a newer */
function collect<L extends ListName>(
  into: Held<RecordsByList[L]>[],
  server: string | undefined,
  list: L,
  holders: readonly IndexedReport[],
): readonly IndexedReport[] {
  const seen = new Set<string>();
  const limits: ((record: RecordsByList[L]) => boolean)[] = [];
  for (const [index, report] of holders.entries()) {
    for (const record of report.placed.records(server, list)) {
      if (seen.has(record.id) || !limits.every((mayLack) => mayLack(record))) continue;
      seen.add(record.id);
      into.push({ record, report, server });
    }
    const mayLack = server === undefined ? undefined : report.unread.mayLack(server, list);
    if (!mayLack) return holders.slice(0, index + 1);
    limits.push(mayLack);
  }
  return holders;
}
