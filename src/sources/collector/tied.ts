/**
 * Reports of one instant that speak of one VMM server: none of them is the newer one. They count as one report that holds what all of them
 * say alike, so that no verdict turns on the order in which they came.
 */
import { LISTS, Places, type ListName, type PlacedRecords } from './placed';
import { assemble, type IndexedReport } from './report-index';
import type { Report } from './wire';

interface Group {
  readonly keys: Set<string>;
  readonly members: IndexedReport[];
}

/** The reports, those that are tied as one; in the order of their ids, whatever order they are given in. */
export function tiedAsOne(reports: readonly IndexedReport[]): readonly IndexedReport[] {
  let groups: readonly Group[] = [];
  for (const report of reports) {
    const keys = new Set(keysOf(report));
    const isTouched = (group: Group): boolean => [...keys].some((key) => group.keys.has(key));
    const touched = groups.filter(isTouched);
    const joined = {
      keys: new Set([...keys, ...touched.flatMap((group) => [...group.keys])]),
      members: [...touched.flatMap(({ members }) => members), report],
    };
    groups = [...groups.filter((group) => !isTouched(group)), joined];
  }
  return groups
    .map(({ members }) => members.toSorted(byId))
    .toSorted(([one], [other]) => byId(one as IndexedReport, other as IndexedReport))
    .flatMap((members) => (members.length > 1 ? [asOne(members[0] as IndexedReport, members)] : members));
}

function byId(one: IndexedReport, other: IndexedReport): number {
  return one.report.reportId < other.report.reportId ? -1 : 1;
}

/** Its time with each VMM server that it names. */
function keysOf({ collectedAt, placed }: IndexedReport): readonly string[] {
  return serversOf(placed).map((server) => `${collectedAt} ${server}`);
}

function serversOf(placed: PlacedRecords): readonly string[] {
  return [...placed.vmmServers.map(({ id }) => id), ...placed.servers.filter((server) => server !== undefined)];
}

function asOne(first: IndexedReport, members: readonly IndexedReport[]): IndexedReport {
  const reports = members.map(({ report }) => report);
  const merged: Report = {
    ...first.report,
    problems: reports.flatMap(({ problems = [] }) => problems),
    vmmServers: reports.flatMap(({ vmmServers }) => vmmServers),
    clouds: reports.flatMap(({ clouds }) => clouds),
    hostGroups: reports.flatMap(({ hostGroups }) => hostGroups),
    clusters: reports.flatMap(({ clusters = [] }) => clusters),
    hosts: reports.flatMap(({ hosts }) => hosts),
    vms: reports.flatMap(({ vms }) => vms),
  };
  return assemble(merged, placedTogether(members), reports);
}

function placedTogether(members: readonly IndexedReport[]): PlacedRecords {
  const places = new Places((id) => `two reports of the same time disagree about the record with the id ${id}; only what both say is used`);
  for (const { placed } of members) {
    for (const server of placed.vmmServers) places.putServer(server);
    places.disputes.push(...placed.disputes);
  }
  const servers = new Set(members.flatMap(({ placed }) => placed.servers));
  for (const server of servers) {
    for (const list of LISTS) placeList(places, server, list, speakersOf(members, server));
  }
  return places;
}

/** A report that holds the VMM server's own record speaks of all of it; where none does, whichever names it. */
function speakersOf(members: readonly IndexedReport[], server: string | undefined): readonly IndexedReport[] {
  const holding = members.filter(({ placed }) => placed.vmmServers.some(({ id }) => id === server));
  return holding.length > 0 ? holding : members.filter(({ placed }) => placed.servers.includes(server));
}

/** What one of them names and another says is not there may be there; nothing else of it is certain. */
function placeList(places: Places, server: string | undefined, list: ListName, speakers: readonly IndexedReport[]): void {
  for (const { placed } of speakers) for (const record of placed.records(server, list)) places.put(list, server, record);
  if (server === undefined) return;
  const named = speakers.map(({ placed }) => new Set(placed.records(server, list).map(({ id }) => id)));
  for (const record of [...places.records(server, list)]) {
    const isDenied = speakers.some(({ unread }, index) => !named[index]?.has(record.id) && !unread.mayLack(server, list)?.(record));
    const message = `a report holds the record with the id ${record.id}, and another of the same time does not`;
    if (isDenied) places.doubt(list, server, record.id, message);
  }
}
