/** `npm run check`: one assessment for a pipeline or an isolated site. */
import { loadEnvironment, readAssessmentConfig } from '../config';
import { systemClock as clock } from '../support/clock';
import { createLog } from '../support/log';
import { parseCheckOptions, WrongCall } from './check-options';
import { reasonInOneLine, runCheck } from './run-check';
import { terminalLogLevel } from './terminal';
import { writeWhole } from './write-whole';

const STATUS_WRONG_CALL = 2;

function say(line: string): void {
  if (line !== '') process.stderr.write(`${line}\n`);
}

/** Ends once the document is out, whatever connections are still open. */
async function end(document: Iterable<string>, status: number): Promise<never> {
  await writeWhole(process.stdout, document);
  process.exit(status);
}

async function main(): Promise<void> {
  const options = parseCheckOptions(process.argv.slice(2));
  const read = readAssessmentConfig(loadEnvironment());
  if ('mistakes' in read) throw new WrongCall(read.mistakes.join(' '));
  const log = createLog(terminalLogLevel(read.config.logLevel));
  const outcome = await runCheck(options, { config: read.config, clock, log, progress: say });
  say(outcome.answer);
  await end(outcome.document, outcome.status);
}

main().catch((error: unknown) => {
  const reason = reasonInOneLine(error);
  say(reason ?? (error instanceof Error ? (error.stack ?? error.message) : 'The check broke off.'));
  process.exit(reason === undefined ? 1 : STATUS_WRONG_CALL);
});
