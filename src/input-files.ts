/** Plan documents and collector reports that lie in files, for the bot's start and for `npm run check`. */
import { readFileSync } from 'node:fs';
import type { Plan } from './readiness/plan';
import type { ReportShelf } from './sources/collector/shelf';
import { readPlan } from './sources/plan/read-plan';
import { describeRefusal, type Refusal } from './sources/schema-check';
import { UnusableInput } from './support/unusable-input';

/** The plan document in a file. @throws UnusableInput with the path of each fault */
export function readPlanFile(file: string): Plan {
  return toPlan(readInput(file), file);
}

/** A plan from its document. @param from how the document is called in the error @throws UnusableInput with the path of each fault */
export function toPlan(document: Buffer | string, from: string): Plan {
  const read = readPlan(document);
  if (!read.ok) throw new UnusableInput(`${from} cannot be used as a plan:\n${linesOf(read)}`);
  return read.plan;
}

/** Puts the collector report in a file on the shelf. @throws UnusableInput with the path of each fault; the shelf stays as it was */
export function readReportFile(shelf: ReportShelf, file: string): void {
  putOnShelf(shelf, readInput(file), file);
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

function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new UnusableInput(`${file}: ${reason}.`);
  }
}
