/** Plan documents and collector reports that lie in files, for the bot's start and for `npm run check`. */
import type { Plan } from './readiness/plan';
import { LONGEST_WAIT, readInput } from './read-input';
import { isAhead } from './readiness/freshness';
import type { OpenedReport, ReportShelf } from './sources/collector/shelf';
import { readPlan } from './sources/plan/read-plan';
import { describeRefusal, type Refusal } from './sources/schema-check';
import { UnusableInput } from './support/unusable-input';

type Opened = Extract<OpenedReport, { readonly ok: true }>;

/** The plan document in a file. @param patience milliseconds to wait for a pipe @throws UnusableInput with the path of each fault */
export function readPlanFile(file: string, patience = LONGEST_WAIT): Plan {
  return toPlan(readInput(file, patience), file);
}

/** A plan from its document. @param from how the document is called in the error @throws UnusableInput with the path of each fault */
export function toPlan(document: Buffer | string, from: string): Plan {
  const read = readPlan(document);
  if (!read.ok) throw new UnusableInput(`${from} cannot be used as a plan:\n${linesOf(read)}`);
  return read.plan;
}

/** Puts the collector report in a file on the shelf. @param patience as for a plan @throws UnusableInput with the path of each fault; the shelf stays as it was */
export function readReportFile(shelf: ReportShelf, file: string, patience = LONGEST_WAIT): void {
  putOnShelf(shelf, readInput(file, patience), file);
}

/**
 * Puts the collector reports in files on the shelf. One that is dated ahead of now hides none that can be believed: it stands in only where a
 * VMM server that it holds stands in no other.
 * @param now milliseconds since 1970 @param patience milliseconds to wait for a pipe, asked before each file
 * @returns the files that were passed over
 * @throws UnusableInput with the path of each fault
 */
export function readReportFiles(shelf: ReportShelf, files: readonly string[], now: number, patience: () => number): readonly string[] {
  const reports = files.map((file) => ({ file, report: openReport(shelf, readInput(file, patience()), file) }));
  const isLater = ({ report }: (typeof reports)[number]): boolean => isAhead(report.collectedAt, now);
  const believable = reports.filter((each) => !isLater(each));
  for (const { file, report } of believable) adopt(report, file);
  const held = new Set(believable.flatMap(({ report }) => report.servers.map((name) => name.toLowerCase())));
  return reports.filter(isLater).flatMap(({ file, report }) => {
    if (report.servers.length > 0 && report.servers.every((name) => held.has(name.toLowerCase()))) return [file];
    adopt(report, file);
    return [];
  });
}

/** Puts a report on the shelf. @param from how it is called in the error @throws UnusableInput; the shelf stays as it was */
export function putOnShelf(shelf: ReportShelf, bytes: Buffer, from: string): void {
  adopt(openReport(shelf, bytes, from), from);
}

function openReport(shelf: ReportShelf, bytes: Buffer, from: string): Opened {
  const opened = shelf.open(bytes);
  if (!opened.ok) throw unusable(opened, from);
  return opened;
}

function adopt(report: Opened, from: string): void {
  const accepted = report.adopt();
  if (!accepted.accepted) throw unusable(accepted, from);
}

function unusable(refusal: Pick<Refusal, 'faults' | 'more'>, from: string): UnusableInput {
  return new UnusableInput(`${from} cannot be used as a report:\n${linesOf(refusal)}`);
}

function linesOf(refusal: Pick<Refusal, 'faults' | 'more'>): string {
  return describeRefusal(refusal)
    .map((line) => `  ${line}`)
    .join('\n');
}
