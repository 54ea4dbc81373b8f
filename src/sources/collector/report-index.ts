import { placeRecords, type PlacedRecords } from './placed';
import { indexProblems } from './problems';
import { createRecordReaders } from './record-reader';
import { UnreadLists } from './unread-lists';
import type { Report, WireCluster } from './wire';

/** A report as its records are read from it. */
export interface IndexedReport {
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly collectedAt: number;
  readonly placed: PlacedRecords;
  readonly unread: UnreadLists;
  /** By id; several records of one id say nothing. */
  readonly clusters: ReadonlyMap<string, WireCluster | 'several'>;
  readonly reader: ReturnType<typeof createRecordReaders>;
}

/** Indexes a report: whose its records are, what it could not read. */
export function indexReport(report: Report): IndexedReport {
  const problems = indexProblems(report);
  const placed = placeRecords(report);
  return {
    report,
    collectedAt: Date.parse(report.collectedAt),
    placed,
    unread: new UnreadLists(report, problems, placed),
    clusters: clustersOf(report),
    reader: createRecordReaders(problems),
  };
}

function clustersOf(report: Report): ReadonlyMap<string, WireCluster | 'several'> {
  const clusters = new Map<string, WireCluster | 'several'>();
  for (const cluster of report.clusters ?? []) clusters.set(cluster.id, clusters.has(cluster.id) ? 'several' : cluster);
  return clusters;
}
