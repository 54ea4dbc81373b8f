/** `npm run doctor`: what keeps this installation from working, each with its fix. Exit status 1 when something fails; unknown alone is 0. */
import { loadEnvironment } from '../config';
import { examine } from '../doctor/examine';
import { systemClock as clock } from '../support/clock';
import { projectFile } from '../support/project-files';
import { wordsOf } from '../words';
import type { Examined } from '../words/doctor-words';
import { terminalLocale } from './terminal';

const { doctor: words } = wordsOf(terminalLocale.language);

function linesOf({ check, status, found, value, read, command }: Examined): string {
  const { says, fix } = words.cases[found];
  const todo = [fix, command].filter((part) => part !== undefined && part !== '').join('\n    ');
  const name = [words.names[check], ...(read ? [words.reads[read]] : [])].join(', ');
  return `${name}: ${words.status[status]}. ${says(value)}${todo === '' ? '' : `\n    ${todo}`}\n`;
}

async function main(): Promise<number> {
  const found = await examine(loadEnvironment(), clock, projectFile('dist', 'teams-app.zip'));
  if (found.length === 0) {
    process.stdout.write(`${words.demo}\n`);
    return 0;
  }
  for (const each of found) process.stdout.write(linesOf(each));
  const fails = found.some(({ status }) => status === 'fail');
  const isWhole = found.every(({ status }) => status !== 'unknown');
  process.stdout.write(`\n${words.verdict[fails ? 'fail' : isWhole ? 'pass' : 'unknown']}\n`);
  return fails ? 1 : 0;
}

main().then(
  // Whatever still hangs is not waited for.
  (status) => process.stdout.write('', () => process.exit(status)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The doctor broke off.'}\n`);
    process.exit(1);
  },
);
