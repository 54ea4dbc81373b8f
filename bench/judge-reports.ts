/** Reads reports, assesses them, and prints what it took as JSON: one measurement of bench/judging.ts, in a process of its own. */
import { readFileSync } from 'node:fs';
import { subjectCard } from '../src/cards/subject';
import { findSubject } from '../src/conversations/names';
import { assess, type AssessmentInput } from '../src/readiness/assess';
import type { Assessment } from '../src/readiness/assessment';
import { editionByName } from '../src/readiness/editions';
import { emptyPlan } from '../src/readiness/plan';
import { whatFirst } from '../src/readiness/what-first';
import { createReportShelf } from '../src/sources/collector/shelf';
import { isoTime, systemClock } from '../src/support/clock';
import { wordsOf } from '../src/words';
import type { Measured } from './judging';

const TIMES = 5;
const ANSWERS = 200;

function main([what, ...files]: readonly string[]): void {
  const shelf = createReportShelf();
  for (const file of files) {
    if (!shelf.accept(readFileSync(file)).accepted) throw new Error(`The report ${file} was refused.`);
  }
  const edition = editionByName('2026-05');
  if (!edition) throw new Error('The edition 2026-05 is missing.');
  const input = { plan: emptyPlan('Bench'), edition, inventory: shelf.current(), assessedAt: isoTime(systemClock.now()) };
  const measured = what === 'once' ? measureOnce(input) : measureOften(input, files);
  process.stdout.write(JSON.stringify(measured));
}

/** What a program holds that judges once, as `npm run check` does. */
function measureOnce(input: AssessmentInput): Measured {
  assess(input);
  return { parse: 0, assess: 0, answer: 0, ranking: 0, peak: process.resourceUsage().maxRSS * 1024 };
}

/** Turn by turn a parse and an assessment, so that a machine that slows down slows both. */
function measureOften(input: AssessmentInput, files: readonly string[]): Measured {
  const [file = '', ...more] = files;
  const parses: number[] = [];
  const assessments: number[] = [];
  let assessment = assess(input);
  for (let turn = 0; turn < TIMES; turn += 1) {
    if (more.length === 0) parses.push(timeOfParse(file));
    assessments.push(timeOf(() => (assessment = assess(input))));
  }
  const answer = median(Array.from({ length: ANSWERS }, (_, number) => timeOf(() => answerOne(assessment, number))));
  const ranking = timeOf(() => whatFirst(assessment));
  return { parse: median(parses), assess: median(assessments), answer, ranking, peak: process.resourceUsage().maxRSS * 1024 };
}

function timeOfParse(file: string): number {
  const text = readFileSync(file, 'utf8');
  return timeOf(() => JSON.parse(text) as unknown);
}

/** The host that is asked for, and what is said of it. */
function answerOne(assessment: Assessment, number: number): void {
  const found = findSubject(assessment, `HV0-${String(number)}`, 'host');
  if (found.found !== 'one') throw new Error('The host was not found.');
  const context = { words: wordsOf('sv'), now: assessment.takenAt, timeZone: 'UTC', demo: false, shared: false };
  subjectCard(context, assessment, found.subject);
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

main(process.argv.slice(2));
