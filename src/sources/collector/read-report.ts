import { createHash } from 'node:crypto';
import { unpackJson } from '../document';
import { createSchemaCheck, refuse, type Fault, type Refusal } from '../schema-check';
import type { Report } from './wire';

/** The largest report that is read, in bytes when unpacked. */
export const MOST_REPORT_BYTES = 128 * 1024 ** 2;

export type ReadReport =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Size when unpacked. */
      readonly bytes: number;
      /** SHA-256 of the unpacked bytes, to tell a report sent twice from another under the same id. */
      readonly digest: string;
    }
  | Refusal;

const faultsOf = createSchemaCheck('collector-report.schema.json');

/** Reads a collector report, plain or gzip. What does not fit the schema is refused as a whole, with the path of each fault. */
export function readReport(packed: Buffer): ReadReport {
  const unpacked = unpackJson(packed, MOST_REPORT_BYTES);
  if (!unpacked.ok) return refuse([unpacked.fault]);
  const faults = faultsOf(unpacked.value);
  if (faults.length > 0) return refuse(faults);
  const report = unpacked.value as Report;
  const unreadable = timeFaults(report);
  if (unreadable.length > 0) return refuse(unreadable);
  return { ok: true, report, bytes: unpacked.bytes.byteLength, digest: createHash('sha256').update(unpacked.bytes).digest('hex') };
}

/** A leap second fits the schema and is no instant that can be compared. */
function timeFaults(report: Report): readonly Fault[] {
  return Number.isNaN(Date.parse(report.collectedAt)) ? [{ path: 'collectedAt', message: 'must be a time that can be compared' }] : [];
}
