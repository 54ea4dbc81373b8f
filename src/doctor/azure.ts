/** What the bot's identity may read in Azure, check by check. */
import type { Config } from '../config';
import type { Plan } from '../readiness/plan';
import { roleAssignmentLine, type AzureRead, type RightSeen } from '../setup/choices';
import { createAzureChoices } from '../sources/azure/choices';
import { createCredential } from '../sources/azure/credential';
import { createAzureRights } from '../sources/azure/rights';
import type { AzureSourceOptions } from '../sources/azure/source';
import type { Clock } from '../support/clock';
import { silentLog } from '../support/log';
import { LATE, within } from '../support/within';
import type { Examined } from '../words/doctor-words';
import { one, type Look } from './look';

/** Milliseconds for a token, and for each list. */
const PATIENCE = 8_000;
/** Plans, and without plans subscriptions, whose rights are looked at. */
const MOST = 50;

/** The requirements that stand on each read. */
const CHECKS: Readonly<Record<AzureRead, string>> = {
  subscription: 'account.subscription',
  providers: 'account.providers',
  vault: 'vault.*',
  siteRecovery: 'route.open, vmm.provider, vmm.oneVault, vm.siteRecovery',
  accounts: 'storage.*',
  network: 'network.*',
  subnets: 'network.exists',
};

/** @param plans those set up; without any, the lists of the subscriptions that can be seen are tried */
export async function azure({ azure: settings }: Config, clock: Clock, plans: readonly Plan[]): Look {
  const options = { credential: createCredential(settings.cloud), ...settings, clock, log: silentLog, tokenTimeout: PATIENCE };
  const seen = await within(clock, 2 * PATIENCE, createAzureChoices(options).subscriptions());
  if (seen === LATE) return one('azure', 'unknown', 'azureUnread', 'no answer');
  if ('failed' in seen) return one('azure', 'unknown', 'azureUnread', seen.failed);
  if ('missing' in seen)
    return [{ check: 'azure', status: 'fail', found: 'azureNoRights', value: '', command: roleAssignmentLine(seen.missing) }];
  const named = plans.length > 0 ? plans : seen.seen.map(({ id }) => ({ subscriptionId: id, replicationStorageAccountIds: [] }));
  const rights = await Promise.all(named.slice(0, MOST).map((plan) => rightsOf(options, plan)));
  return [...one('azure', 'pass', 'azureSeen', String(seen.seen.length)), ...rights.flat()];
}

type Named = Parameters<ReturnType<typeof createAzureRights>['of']>[0];

/** What may be read of one plan. Never rejects. */
export async function rightsOf(options: AzureSourceOptions, plan: Named): Promise<readonly Examined[]> {
  const rights = await createAzureRights(options).of(plan);
  const missing = rights.find(({ outcome }) => outcome === 'missing');
  return rights.map((right) => examinedRight(right, right === missing));
}

const STATUS = {
  allowed: ['pass', 'rightAllowed'],
  absent: ['pass', 'rightAbsent'],
  missing: ['fail', 'rightMissing'],
  unknown: ['unknown', 'rightUnknown'],
} as const;

/** @param says whether the line that gives the right stands with it: one line gives all of them */
function examinedRight({ read, action, scope, outcome, detail, identity }: RightSeen, says: boolean): Examined {
  const [status, found] = STATUS[outcome];
  const name = scope.split('/').at(-1) ?? scope;
  const subscription = /^\/subscriptions\/[^/]+/.exec(scope)?.[0];
  const line = roleAssignmentLine({
    action,
    ...(subscription !== undefined && { scope: subscription }),
    ...(identity !== undefined && { identity }),
  });
  return {
    check: 'azure',
    status,
    found,
    read,
    value: [name, action, CHECKS[read], ...(detail === undefined ? [] : [detail])].join(' · '),
    ...(outcome === 'missing' && says && { command: line }),
  };
}
