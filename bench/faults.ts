/**
 * `npm run faults -- [--count N] [--alerts N] [--database URL]`: kills the bot at random moments and prints what was lost. So many times (500) while
 * things break, get worse and are repaired, and with a channel that fails one of five sends; so many times (200) while reports and answers come in,
 * with how long a restart took to its first answer, over a folder of its own or an empty database of a server. Traffic stays on 127.0.0.1.
 */
import { parseArgs } from 'node:util';
import { isLoopback, readDatabaseAddress } from '../src/storage/postgres/address';
import { killInAlertPath } from '../test/afternoon/alert-kills';
import { killInPath } from '../test/alerts/killed-in-path';
import { killUnderLoad } from '../test/afternoon/kills';

const USUAL = 200;
const ALERT_KILLS = 500;
/** Kills over one folder: afterwards everything has broken once, and another begins anew. */
const KILLS_A_RUN = 50;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { count: counted, alerts: alertsCounted, database } = parseArgs({ options: { count: text, alerts: text, database: text } }).values;
  const [count, alerts] = [Number(counted ?? USUAL), Number(alertsCounted ?? ALERT_KILLS)];
  const server = database === undefined ? undefined : readDatabaseAddress(database);
  const isRefused = typeof server === 'string' || (server && !isLoopback(server.host));
  if (![count, alerts].every((each) => Number.isInteger(each) && each >= 0) || isRefused === true) {
    process.stderr.write('--count and --alerts want whole numbers, --database the URL of an empty database on 127.0.0.1.\n');
    process.exitCode = 2;
    return;
  }
  let lost = 0;
  if (alerts > 0) lost += await alertFaults(alerts);
  if (count > 0) {
    const faults = await killUnderLoad(count, database);
    print({ load: faults });
    lost += faults.reportsLost + faults.answersLost + faults.setUpLost;
  }
  process.exitCode = lost === 0 ? 0 : 1;
}

/** The real program, run after run; and in virtual time, where a sender dies between any two of its steps. @returns alerts that were lost */
async function alertFaults(kills: number): Promise<number> {
  const inSteps = await killInPath(kills, Math.random);
  print({ alertsInSteps: inSteps });
  let [lost, done] = [inSteps.lost + inSteps.outdated, 0];
  while (done < kills) {
    const run = await killInAlertPath(Math.min(KILLS_A_RUN, kills - done));
    print({ alerts: run });
    lost += run.lost + run.outdated + run.unexplained;
    done += run.kills;
  }
  return lost;
}

function print(part: object): void {
  process.stdout.write(`${JSON.stringify(part, undefined, 2)}\n`);
}

void main();
