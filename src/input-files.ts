/** Plan documents and collector reports that lie in files, for the bot's start and for `npm run check`. */
import type { Plan } from './readiness/plan';
import { LONGEST_WAIT, readInput } from './read-input';
import type { ReportShelf } from './sources/collector/shelf';
import { readPlan } from './sources/plan/read-plan';
import { describeRefusal, type Refusal } from './sources/schema-check';
import { UnusableInput } from './support/unusable-input';

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

/** Puts a report on the shelf. @param from how it is called in the error @throws UnusableInput; the shelf stays as it was */
export function putOnShelf(shelf: ReportShelf, bytes: Buffer, from: string): void {
  const accepted = shelf.accept(bytes);
  if (!accepted.accepted) throw new UnusableInput(`${from} cannot be used as a report:\n${linesOf(accepted)}`);
}

function linesOf(refusal: Pick<Refusal, 'faults' | 'more'>): string {
  return describeRefusal(refusal)
    .map((line) => `  ${line}`)
    .join('\n');
}
