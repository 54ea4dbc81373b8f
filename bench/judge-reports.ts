/**
 * Reads reports, and assesses what they hold each time it is asked to: one side of bench/judging.ts, in a process of its own.
 * Everything is asked and answered in messages.
 */
import { readFileSync } from 'node:fs';
import type { CardContext } from '../src/cards/context';
import { subjectCard } from '../src/cards/subject';
import { summaryCard } from '../src/cards/summary';
import { findSubject } from '../src/conversations/names';
import { assess, type AssessmentInput } from '../src/readiness/assess';
import type { Assessment } from '../src/readiness/assessment';
import { editionByName } from '../src/readiness/editions';
import { emptyPlan } from '../src/readiness/plan';
import { whatFirst } from '../src/readiness/what-first';
import { createReportShelf } from '../src/sources/collector/shelf';
import { isoTime, systemClock } from '../src/support/clock';
import { wordsOf } from '../src/words';
import { median, type Asked, type Measured } from './judging';

const ANSWERS = 200;

function main(files: readonly string[]): void {
  const [file = ''] = files;
  const input = inputOf(files);
  let assessment = assess(input);
  const answers: Readonly<Record<Asked, () => Measured>> = {
    parse: () => cost(() => JSON.parse(readFileSync(file, 'utf8')) as unknown),
    // The one before is at hand until the new one is, as in the product.
    assess: () => cost(() => (assessment = assess(input))),
    answer: () => middle(Array.from({ length: ANSWERS }, (_, number) => cost(() => answerOne(assessment, number)))),
    rank: () => cost(() => whatFirst(assessment)),
    status: () => cost(() => summaryCard(contextOf(assessment), assessment)),
    peak: () => ({ processor: 0, clock: 0, peak: process.resourceUsage().maxRSS * 1024 }),
  };
  process.on('message', (asked: Asked) => process.send?.(answers[asked]()));
  process.send?.({ processor: 0, clock: 0, peak: 0 } satisfies Measured);
}

function inputOf(files: readonly string[]): AssessmentInput {
  const shelf = createReportShelf();
  for (const file of files) {
    if (!shelf.accept(readFileSync(file)).accepted) throw new Error(`The report ${file} was refused.`);
  }
  const edition = editionByName('2026-05');
  if (!edition) throw new Error('The edition 2026-05 is missing.');
  return { plan: emptyPlan('Bench'), edition, inventory: shelf.current(), assessedAt: isoTime(systemClock.now()) };
}

/** The host that is asked for, and what is said of it. */
function answerOne(assessment: Assessment, number: number): void {
  const found = findSubject(assessment, `HV0-${String(number)}`, 'host');
  if (found.found !== 'one') throw new Error('The host was not found.');
  subjectCard(contextOf(assessment), assessment, found.subject);
}

function contextOf({ takenAt }: Assessment): CardContext {
  return { words: wordsOf('sv'), now: takenAt, timeZone: 'UTC', demo: false, shared: false };
}

/** What all threads of this process took of the processors, and what the clock says. */
function cost(work: () => unknown): Measured {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, clock: performance.now() - started, peak: 0 };
}

function middle(all: readonly Measured[]): Measured {
  return { processor: median(all.map(({ processor }) => processor)), clock: median(all.map(({ clock }) => clock)), peak: 0 };
}

main(process.argv.slice(2));
