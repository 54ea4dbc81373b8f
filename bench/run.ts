/**
 * The benchmarks: prints ratios and differences measured within one run, and writes them to bench/results.json.
 * Traffic stays on 127.0.0.1, every loop is counted, and everything is stopped at the end.
 */
import { writeFileSync } from 'node:fs';
import { projectFile } from '../src/support/project-files';
import { answerBench } from './answers';
import { judgingBench } from './judging';
import { reportBench } from './reports';

async function main(): Promise<void> {
  // First, while nothing else has grown the process.
  const reports = await reportBench();
  const judging = await judgingBench();
  const answers = await answerBench();
  const results = { measuredAt: new Date().toISOString(), node: process.version, reports, judging, answers };
  for (const [part, figures] of Object.entries({ reports, judging, answers })) {
    for (const [name, value] of Object.entries(figures)) process.stdout.write(`${part} ${name}: ${String(value)}\n`);
  }
  writeFileSync(projectFile('bench', 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  process.exitCode = answers.withinLimit && reports.withinLimit && judging.withinLimit ? 0 : 1;
}

void main();
