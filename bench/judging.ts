/**
 * What judging costs: assessing against a parse of the same report, ten times the estate, one host's answer, the ranking,
 * and the memory of it all. Every part runs in a process of its own, so that none pays for another.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFile } from '../src/support/project-files';
import { systemClock } from '../src/support/clock';
import { largestReport } from './largest-report';

const SERVERS = 10;
const MOST_MEMORY = 600 * 1024 ** 2;
const LIMITS = { perParse: 4, tenfold: 11, answer: 1, ranking: 1000 } as const;

export interface JudgingFigures {
  /** Milliseconds, medians of five: a parse of the largest report, and assessing what it holds. */
  readonly parse: number;
  readonly assess: number;
  readonly perParse: number;
  /** How much longer ten such reports take than one. */
  readonly tenfold: number;
  /** Milliseconds: one host's answer from an assessment at hand; what to fix first. */
  readonly answer: number;
  readonly ranking: number;
  /** Bytes: the most a process held that read one such report and assessed it. */
  readonly peak: number;
  readonly withinLimit: boolean;
}

/** What one process measured, as bench/judge-reports.ts prints it. */
export interface Measured {
  readonly parse: number;
  readonly assess: number;
  readonly answer: number;
  readonly ranking: number;
  readonly peak: number;
}

/** Writes the reports to a folder of their own, measures, and removes them. */
export function judgingBench(): JudgingFigures {
  const folder = mkdtempSync(path.join(tmpdir(), 'judging-'));
  try {
    const files = Array.from({ length: SERVERS }, (_, server) => {
      const file = path.join(folder, `report-${String(server)}.json`);
      writeFileSync(file, JSON.stringify(largestReport(server, systemClock.now())));
      return file;
    });
    const one = measure('times', files.slice(0, 1));
    const once = measure('once', files.slice(0, 1));
    const ten = measure('times', files);
    return figures(one, once, ten);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(what: 'times' | 'once', files: readonly string[]): Measured {
  // Ten times the estate needs more than the memory that node takes by itself.
  const values = ['--max-old-space-size=6144', projectFile('dist', 'bench', 'judge-reports.js'), what, ...files];
  return JSON.parse(execFileSync(process.execPath, values, { encoding: 'utf8' })) as Measured;
}

function figures(one: Measured, once: Measured, ten: Measured): JudgingFigures {
  const perParse = round(one.assess / one.parse);
  const tenfold = round(ten.assess / one.assess);
  const { answer, ranking } = one;
  const { peak } = once;
  const isFast = perParse <= LIMITS.perParse && tenfold <= LIMITS.tenfold && answer < LIMITS.answer && ranking < LIMITS.ranking;
  return {
    parse: round(one.parse),
    assess: round(one.assess),
    perParse,
    tenfold,
    answer: round(answer),
    ranking: round(ranking),
    peak,
    withinLimit: isFast && peak < MOST_MEMORY,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
