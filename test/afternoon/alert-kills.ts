/** The bot is killed at random moments while things break, get worse and are repaired. Whatever it recorded has to have reached everybody who watches. */
import { randomInt } from 'node:crypto';
import { breakAzure, repairAzure } from '../../src/demo/azure/breakage';
import type { BreakageName } from '../../src/demo/azure/state';
import { whatCameOf, type CameOf } from './alerts-arrived';
import { openTenant, type Tenant } from './tenant';

export interface AlertFaults extends CameOf {
  readonly kills: number;
  /** Milliseconds until a bot that was killed listened again. */
  readonly medianRestart: number;
}

/** What breaks has one clear cause each. Never broken before the end: `logAccount`, which proves that the last bot still tells. */
const BREAKS: readonly BreakageName[] = [
  'firewall',
  'keys',
  'redundancy',
  'storage',
  'network',
  'kind',
  'vaultRegion',
  'subnets',
  'accountOutage',
  'providerVersion',
  'registration',
  'providers',
  'vault',
];
const WATCHING = 10;
/** Nobody watches here: what is seen by who asks is not told to them again. */
const OWN_CHAT = { id: 'a:anna', conversationType: 'personal', tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' };

/** One run over a folder of its own. Talks to 127.0.0.1 alone. */
export async function killInAlertPath(kills: number): Promise<AlertFaults> {
  const tenant = await openTenant({ isSetUp: true, environment: { SWEEP_MINUTES: '1', LOG_LEVEL: 'info' } });
  const restarts: number[] = [];
  const killedAt: number[] = [];
  try {
    await tenant.start();
    const rooms = await watchEverywhere(tenant);
    const from = tenant.sent.length;
    tenant.mood.now = moody;
    for (let kill = 0; kill < kills; kill += 1) {
      somethingHappens(tenant);
      await tenant.tell('kontrollera', OWN_CHAT);
      await pause(randomInt(0, 1_200));
      killedAt.push(Date.now());
      await tenant.kill();
      restarts.push(await tenant.start());
    }
    await settle(tenant);
    await tenant.stop();
    const came = await whatCameOf({ folder: tenant.folder, sent: tenant.sent.slice(from), rooms, killedAt });
    restarts.sort((a, b) => a - b);
    return { kills, ...came, medianRestart: restarts[Math.floor(restarts.length / 2)] ?? 0 };
  } finally {
    await tenant.close();
  }
}

/** One of five: refused for now, refused for an unknown time, or accepted with an answer that comes late. */
function moody(): { status: number; headers?: Record<string, string>; body?: unknown } | { status: 201; after: number } | undefined {
  if (randomInt(100) >= 20) return undefined;
  const troubles = [
    { status: 429, headers: { 'retry-after': '1' }, body: {} },
    { status: 502, body: {} },
    { status: 201 as const, after: 1_500 },
  ];
  return troubles[randomInt(troubles.length)];
}

async function watchEverywhere(tenant: Tenant): Promise<readonly string[]> {
  const rooms = Array.from({ length: WATCHING }, (_, number) => `19:watching${String(number)}@thread.v2`);
  // Azure is read once before, so that no answer has to wait for it.
  await tenant.say('kontrollera', 'personal');
  for (const id of rooms) {
    const before = tenant.sent.length;
    await tenant.tell('bevaka', { id, conversationType: 'groupChat', tenantId: OWN_CHAT.tenantId });
    await until(() => Promise.resolve(tenant.sent.slice(before).some(({ path }) => path.includes(encodeURIComponent(id)))), 20_000);
  }
  await nothingWaits(tenant);
  return rooms;
}

function somethingHappens({ azure }: Tenant): void {
  const broken = azure.state.broken;
  const sound = BREAKS.filter((name) => !broken.includes(name));
  const isRepair = broken.length > 3 || (broken.length > 0 && randomInt(100) < 40);
  const [from, change] = isRepair ? [broken, repairAzure] : [sound, breakAzure];
  const name = from[randomInt(from.length)];
  if (name !== undefined) azure.state = change(azure.state, name);
}

/** All is repaired but one thing that never broke before; then what waits is sent. */
async function settle(tenant: Tenant): Promise<void> {
  tenant.azure.state = breakAzure(repairAzure(tenant.azure.state, 'all'), 'logAccount');
  await tenant.say('kontrollera', 'personal');
  await pause(2_000);
  await nothingWaits(tenant);
}

/** Two looks, so that nothing is on its way between two of them. A message of a bot that was killed is left alone for half a minute. */
async function nothingWaits(tenant: Tenant): Promise<void> {
  let seen = 0;
  await until(async () => {
    seen = /messages_unsent 0$/m.test(await tenant.metrics()) ? seen + 1 : 0;
    return seen >= 2;
  }, 240_000);
}

async function until(holds: () => Promise<boolean>, longest: number): Promise<void> {
  for (const end = Date.now() + longest; !(await holds()); await pause(250)) if (Date.now() > end) return;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
