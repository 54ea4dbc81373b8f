/** What happens to a tenant while its bot is killed: each story goes on over several of its lives. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakAzure, repairAzure } from '../../src/demo/azure/breakage';
import type { BreakageName } from '../../src/demo/azure/state';
import type { Tenant } from './tenant';

/** What breaks in Azure has one clear cause each. Never broken before the end: `logAccount`, which proves that the last bot still tells. */
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
/** Azure changes once in so many lives, and the hosts go on to the next step: reached, one not reached, four not reached. */
const LIVES_A_CHANGE = 2;
const UNREACHED = [1, 4, 0];
const LIVES_A_STEP = 2;
const MOST_BROKEN = 3;

/** @param random 0 to 1 */
export function createStories(tenant: Tenant, random: () => number): { next(life: number): void; end(): void } {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return {
    next(life) {
      if (life % LIVES_A_CHANGE === 0) changeAzure(tenant, random() < 0.4, pick);
      if (life % LIVES_A_STEP === 1) reachAllBut(tenant, UNREACHED[Math.floor(life / LIVES_A_STEP) % UNREACHED.length] ?? 0);
    },
    end() {
      tenant.azure.state = breakAzure(repairAzure(tenant.azure.state, 'all'), 'logAccount');
      reachAllBut(tenant, 0);
    },
  };
}

function changeAzure({ azure }: Tenant, mayRepair: boolean, pick: <T>(from: readonly T[]) => T | undefined): void {
  const { broken } = azure.state;
  const isRepair = broken.length >= MOST_BROKEN || (broken.length > 0 && mayRepair);
  const name = pick(isRepair ? broken : BREAKS.filter((one) => !broken.includes(one)));
  if (name !== undefined) azure.state = (isRepair ? repairAzure : breakAzure)(azure.state, name);
}

/** The first hosts reach no storage: a newer report lies where the next bot reads it. */
function reachAllBut({ estate, folder }: Tenant, count: number): void {
  const [report] = estate.reports;
  if (!report) throw new Error('The sample estate has reports.');
  const hosts = report.hosts.map((host, number) => ({
    ...host,
    endpoints: host.endpoints?.map((endpoint) =>
      number < count && endpoint.purpose === 'storage' ? { ...endpoint, reachable: false, error: 'No answer within 5 seconds.' } : endpoint,
    ),
  }));
  writeFileSync(
    join(folder, 'report.json'),
    JSON.stringify({ ...report, reportId: randomUUID(), collectedAt: new Date().toISOString(), hosts }),
  );
}
