/**
 * `npm run faults -- [--count N] [--database URL]`: kills the bot so many times (200) under load and prints what was lost, and how long a
 * restart took to its first answer. Before that 500 senders of alerts die between any two of their steps. Over a folder of its own, or an empty database of a server. Traffic stays on 127.0.0.1.
 */
import { parseArgs } from 'node:util';
import { isLoopback, readDatabaseAddress } from '../src/storage/postgres/address';
import { killInPath } from '../test/alerts/killed-in-path';
import { killUnderLoad } from '../test/afternoon/kills';

const USUAL = 200;
const ALERT_KILLS = 500;

async function main(): Promise<void> {
  const { count: counted = String(USUAL), database } = parseArgs({
    options: { count: { type: 'string' }, database: { type: 'string' } },
  }).values;
  const count = Number(counted);
  const server = database === undefined ? undefined : readDatabaseAddress(database);
  const isRefused = typeof server === 'string' || (server && !isLoopback(server.host));
  if (!Number.isInteger(count) || count < 1 || isRefused === true) {
    process.stderr.write('--count wants a whole number above 0, --database the URL of an empty database on 127.0.0.1.\n');
    process.exitCode = 2;
    return;
  }
  // In virtual time, with a channel that fails 20 of 100 attempts.
  const alerts = await killInPath(ALERT_KILLS, Math.random);
  process.stdout.write(`${JSON.stringify({ alerts }, undefined, 2)}\n`);
  const faults = await killUnderLoad(count, database);
  process.stdout.write(`${JSON.stringify(faults, undefined, 2)}\n`);
  process.exitCode = faults.reportsLost + faults.answersLost + faults.setUpLost + alerts.lost + alerts.outdated === 0 ? 0 : 1;
}

void main();
