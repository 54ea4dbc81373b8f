import type { InventorySource } from '../../assessments/ports';
import type { Fault } from '../schema-check';
import { toInventory, type CollectedInventory } from './inventory';
import { readReport } from './read-report';
import type { Oddity } from './unread-lists';
import type { Report } from './wire';

/** What became of a report that was handed in. */
export type Acceptance =
  | {
      readonly accepted: true;
      readonly reportId: string;
      /** false: nothing changes, the report is at hand already or newer ones speak of everything it holds. */
      readonly inForce: boolean;
      /** What in the reports in force does not fit together. */
      readonly problems: readonly Oddity[];
    }
  | { readonly accepted: false; readonly faults: readonly Fault[]; readonly more: number };

/** The reports in force, as the on-premises side of every assessment. */
export interface ReportShelf extends InventorySource {
  /** Reads a report, plain or gzip. One that is refused changes nothing: the old ones stay in force. */
  accept(bytes: Buffer): Acceptance;
  current(): CollectedInventory;
}

/** An empty shelf. It keeps the reports that something in force stands in, and lets go of the others. */
export function createReportShelf(): ReportShelf {
  let reports: readonly Report[] = [];
  let inventory = toInventory([]);
  const digests = new Map<string, string>();

  const isInForce = (reportId: string): boolean => inventory.reports.some((each) => each.reportId === reportId);
  return {
    accept(bytes) {
      const read = readReport(bytes);
      if (!read.ok) return { accepted: false, faults: read.faults, more: read.more };
      const { reportId } = read.report;
      const known = digests.get(reportId);
      if (known !== undefined && known !== read.digest) return refusedId;
      if (known === undefined) {
        inventory = toInventory([...reports, read.report], inventory.departed);
        reports = [...reports, read.report].filter((report) => isInForce(report.reportId));
        digests.set(reportId, read.digest);
      }
      return { accepted: true, reportId, inForce: isInForce(reportId), problems: inventory.oddities };
    },
    current: () => inventory,
  };
}

const refusedId: Acceptance = {
  accepted: false,
  faults: [{ path: 'reportId', message: 'was used before by a report with other content; give every report an id of its own' }],
  more: 0,
};
