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

/** A report that was read and stands on no shelf yet. */
export type OpenedReport =
  | {
      readonly ok: true;
      readonly reportId: string;
      readonly collectedAt: string;
      /** SHA-256 of the unpacked bytes, hexadecimal. */
      readonly digest: string;
      /** Names of the VMM servers in it. */
      readonly servers: readonly string[];
      /** How many problems the collector met. */
      readonly problems: number;
      /** Puts it on the shelf; of one that is there already nothing changes. */
      readonly adopt: () => Acceptance;
    }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly more: number };

/** The reports in force, as the on-premises side of every assessment. */
export interface ReportShelf extends InventorySource {
  /** Reads a report, plain or gzip, and changes nothing yet. */
  open(bytes: Buffer): OpenedReport;
  /** Reads a report and puts it on the shelf. One that is refused changes nothing: the old ones stay in force. */
  accept(bytes: Buffer): Acceptance;
  current(): CollectedInventory;
}

/** An empty shelf. It keeps the reports that something in force stands in, and lets go of the others. */
export function createReportShelf(): ReportShelf {
  let reports: readonly Report[] = [];
  let inventory = toInventory([]);
  const digests = new Map<string, string>();

  const isInForce = (reportId: string): boolean => inventory.reports.some((each) => each.reportId === reportId);
  const adopt = (report: Report, digest: string): Acceptance => {
    const { reportId } = report;
    const known = digests.get(reportId);
    if (known !== undefined && known !== digest) return refusedId;
    if (known === undefined) {
      inventory = toInventory([...reports, report], inventory.departed);
      reports = [...reports, report].filter((each) => isInForce(each.reportId));
      digests.set(reportId, digest);
    }
    return { accepted: true, reportId, inForce: isInForce(reportId), problems: inventory.oddities };
  };
  const open = (bytes: Buffer): OpenedReport => {
    const read = readReport(bytes);
    if (!read.ok) return { ok: false, faults: read.faults, more: read.more };
    const { report, digest } = read;
    const { reportId, collectedAt, vmmServers, problems = [] } = report;
    const servers = vmmServers.map(({ name }) => name);
    return { ok: true, reportId, collectedAt, digest, servers, problems: problems.length, adopt: () => adopt(report, digest) };
  };
  return {
    open,
    accept(bytes) {
      const opened = open(bytes);
      return opened.ok ? opened.adopt() : { accepted: false, faults: opened.faults, more: opened.more };
    },
    current: () => inventory,
  };
}

const refusedId: Acceptance = {
  accepted: false,
  faults: [{ path: 'reportId', message: 'was used before by a report with other content; give every report an id of its own' }],
  more: 0,
};
