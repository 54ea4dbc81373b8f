/**
 * `npm run faults -- [--count N] [--alerts N] [--seed N] [--database URL]`: kills the bot at random moments and prints what was lost. So many times
 * (500) while things break, get worse and are repaired, and with a channel that fails one of five sends; so many times (200) while reports and answers
 * come in, with how long a restart took to its first answer, over a folder of its own or an empty database of a server. Traffic stays on 127.0.0.1.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { isLoopback, readDatabaseAddress } from '../src/storage/postgres/address';
import { killInAlertPath, type AlertFaults } from '../test/afternoon/alert-kills';
import { killInPath } from '../test/alerts/killed-in-path';
import { killUnderLoad } from '../test/afternoon/kills';

const USUAL = 200;
const ALERT_KILLS = 500;
/** Kills over one folder, then another begins anew: first of the whole bot, afterwards of the way of an alert alone, which starts sooner. */
const KILLS_A_RUN = 60;
const KILLS_OF_WHOLE = 20;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { count: text, alerts: text, seed: text, database: text } });
  const { database } = values;
  const [count, alerts] = [Number(values.count ?? USUAL), Number(values.alerts ?? ALERT_KILLS)];
  const seed = Number(values.seed ?? randomInt(2 ** 31));
  const server = database === undefined ? undefined : readDatabaseAddress(database);
  const isRefused = typeof server === 'string' || (server && !isLoopback(server.host));
  if (![count, alerts, seed].every((each) => Number.isInteger(each) && each >= 0) || isRefused === true) {
    process.stderr.write('--count, --alerts and --seed want whole numbers, --database the URL of an empty database on 127.0.0.1.\n');
    process.exitCode = 2;
    return;
  }
  let lost = 0;
  if (alerts > 0) lost += await alertFaults(alerts, seed);
  if (count > 0) {
    const faults = await killUnderLoad(count, database);
    print({ load: faults });
    lost += faults.reportsLost + faults.answersLost + faults.setUpLost;
  }
  process.exitCode = lost === 0 ? 0 : 1;
}

/** In virtual time, where a sender dies between any two of its steps; and real processes, run after run. @returns what went wrong */
async function alertFaults(kills: number, seed: number): Promise<number> {
  const inSteps = await killInPath(kills, Math.random);
  print({ alertsInSteps: inSteps });
  let wrong = inSteps.lost + inSteps.outdated;
  const runs: AlertFaults[] = [];
  for (let done = 0; done < kills; done += runs.at(-1)?.kills ?? kills) {
    const what = done === 0 ? 'wholeBot' : 'alertPath';
    const most = done === 0 ? KILLS_OF_WHOLE : KILLS_A_RUN;
    const run = await killInAlertPath(what, Math.min(most, kills - done), seed + runs.length);
    print({ [what]: run });
    wrong += run.lost + run.outdated + run.notSaidFixed + run.unexplained;
    runs.push(run);
  }
  print({ alertsInAll: inAll(runs) });
  return wrong;
}

/** All runs as one; of what is no count the mean. */
function inAll(runs: readonly AlertFaults[]): object {
  const sum = (of: (run: AlertFaults) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const { fell, wrong: _, ...figures } = runs[0] ?? { fell: {}, wrong: [] };
  const counts = Object.keys(figures).filter((name) => !['seed', 'medianRestart'].includes(name)) as (keyof typeof figures)[];
  return {
    ...Object.fromEntries(counts.map((name) => [name, sum((run) => run[name])])),
    fell: Object.fromEntries(Object.keys(fell).map((moment) => [moment, sum((run) => run.fell[moment as keyof AlertFaults['fell']])])),
    wrong: runs.flatMap(({ wrong }) => wrong),
    medianRestart: Math.round(sum(({ medianRestart }) => medianRestart) / Math.max(1, runs.length)),
  };
}

function print(part: object): void {
  process.stdout.write(`${JSON.stringify(part, undefined, 2)}\n`);
}

void main();
