/**
 * `npm run faults -- [--count N]`: kills the bot so many times (200) under load and prints what was lost, and how long a restart took to its
 * first answer. Traffic stays on 127.0.0.1.
 */
import { killUnderLoad } from '../test/afternoon/kills';

const USUAL = 200;

async function main(): Promise<void> {
  const at = process.argv.indexOf('--count');
  const count = at < 0 ? USUAL : Number(process.argv[at + 1]);
  if (!Number.isInteger(count) || count < 1) {
    process.stderr.write('--count wants a whole number above 0.\n');
    process.exitCode = 2;
    return;
  }
  const faults = await killUnderLoad(count);
  process.stdout.write(`${JSON.stringify(faults, undefined, 2)}\n`);
  process.exitCode = faults.reportsLost + faults.answersLost + faults.setUpLost === 0 ? 0 : 1;
}

void main();
