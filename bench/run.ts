/**
 * The benchmarks: prints ratios and differences measured within one run, and writes them to bench/results.json.
 * Traffic stays on 127.0.0.1, every loop is counted, and everything is stopped at the end.
 */
import { writeFileSync } from 'node:fs';
import { projectFile } from '../src/support/project-files';
import { answerBench } from './answers';

async function main(): Promise<void> {
  const answers = await answerBench();
  const results = { measuredAt: new Date().toISOString(), node: process.version, answers };
  for (const [name, value] of Object.entries(answers)) process.stdout.write(`${name}: ${String(value)}\n`);
  writeFileSync(projectFile('bench', 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  process.exitCode = answers.withinLimit ? 0 : 1;
}

void main();
