import { placeRecords, type PlacedRecords } from './placed';
import { indexProblems } from './problems';
import { createRecordReaders } from './record-reader';
import { UnreadLists } from './unread-lists';
import type { Report } from './wire';

/** A report as its records are read from it. */
export interface IndexedReport {
  readonly report: Report;
  /** Milliseconds since 1970. */
  readonly collectedAt: number;
  readonly placed: PlacedRecords;
  readonly unread: UnreadLists;
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
    reader: createRecordReaders(problems),
  };
}
