import { isDeepStrictEqual } from 'node:util';
import { withComparableIds } from './comparable-ids';
import { placeRecords, type PlacedRecords } from './placed';
import { indexProblems } from './problems';
import { createRecordReaders } from './record-reader';
import { UnreadLists } from './unread-lists';
import type { Report, WireCluster } from './wire';

/** A report as its records are read from it. */
export interface IndexedReport {
  readonly report: Report;
  /** The reports it is made of: itself, or several of one time. */
  readonly parts: readonly Report[];
  /** Milliseconds since 1970. */
  readonly collectedAt: number;
  readonly placed: PlacedRecords;
  readonly unread: UnreadLists;
  /** By id; records of one id that disagree say nothing. */
  readonly clusters: ReadonlyMap<string, WireCluster | 'several'>;
  readonly reader: ReturnType<typeof createRecordReaders>;
}

/** Indexes a report: whose its records are, what it could not read. */
export function indexReport(given: Report): IndexedReport {
  const report = withComparableIds(given);
  return assemble(report, placeRecords(report), [report]);
}

/** The index of a report whose records have been placed; what they do not say alike counts as a problem of reading. */
export function assemble(given: Report, placed: PlacedRecords, parts: readonly Report[]): IndexedReport {
  const report = { ...given, problems: [...(given.problems ?? []), ...placed.disputes] };
  const problems = indexProblems(report);
  return {
    report,
    parts,
    collectedAt: Date.parse(report.collectedAt),
    placed,
    unread: new UnreadLists(report, problems, placed),
    clusters: clustersOf(report),
    reader: createRecordReaders(problems),
  };
}

function clustersOf(report: Report): ReadonlyMap<string, WireCluster | 'several'> {
  const clusters = new Map<string, WireCluster | 'several'>();
  for (const cluster of report.clusters ?? []) {
    const known = clusters.get(cluster.id);
    clusters.set(cluster.id, known === undefined || isDeepStrictEqual(known, cluster) ? cluster : 'several');
  }
  return clusters;
}
