import type { AzureRead, AzureRights, RightSeen } from '../../setup/choices';
import { startDeadline } from './deadline';
import { toFailure } from './failure';
import { createReader, type Question, type Reader } from './reader';
import { isSubscriptionId, parseResourceId, STORAGE_ACCOUNT, VAULT, VIRTUAL_NETWORK, type ResourceType } from './resource-id';
import { openTransport, type AzureSourceOptions } from './source';

/** Milliseconds that all of it may take. */
const LIMIT = 15_000;

/** One read to be tried. `list`: what is asked answers with a list. */
interface Try extends Question {
  readonly read: AzureRead;
  readonly list?: boolean;
}

type Named = Parameters<AzureRights['of']>[0];

/** Api-versions as the readings use them. */
const API = {
  subscription: '2022-12-01',
  provider: '2024-03-01',
  vault: '2024-04-01',
  account: '2023-05-01',
  network: '2024-01-01',
  siteRecovery: '2023-06-01',
} as const;

/**
 * Tries what the readings of a plan ask, through the same guarded transport: the resources that the plan names, else the lists that
 * set-up offers from. The answers are let go of; only whether Azure gave them is told.
 * @throws Error when the endpoint is neither in the cloud's domain nor on this machine
 */
export function createAzureRights(options: AzureSourceOptions): AzureRights {
  const { clock } = options;
  const transport = openTransport(options);
  return {
    async of(plan) {
      const deadline = startDeadline(clock, LIMIT);
      try {
        const reader = createReader(transport.open(deadline), transport.endpoint, clock);
        const seen = await Promise.all(triesOf(plan).map((one) => tried(reader, one)));
        const isMissing = seen.some(({ outcome }) => outcome === 'missing');
        const identity = isMissing ? await transport.identity() : undefined;
        return readable(seen).map((right) => ({ ...right, ...(right.outcome === 'missing' && identity !== undefined && { identity }) }));
      } finally {
        deadline.end();
      }
    },
  };
}

/** A 404 means "not there" only in a subscription that can be read; elsewhere Azure says it to who may not see, too. */
function readable(seen: readonly RightSeen[]): readonly RightSeen[] {
  const isOpen = seen.some(({ read, outcome }) => read === 'subscription' && outcome === 'allowed');
  return isOpen ? seen : seen.map((right) => (right.outcome === 'absent' ? { ...right, outcome: 'missing' as const } : right));
}

async function tried(reader: Reader, { read, list = false, ...question }: Try): Promise<RightSeen> {
  const { action, path: scope } = question;
  try {
    const { items } = list ? await reader.list(question) : { items: [await reader.get(question)] };
    // Azure lists nothing to an identity without any role.
    return { read, action, scope, outcome: read === 'subscription' && items.length === 0 ? 'missing' : 'allowed' };
  } catch (error) {
    const failure = toFailure(error);
    if (failure.absent) return { read, action, scope, outcome: 'absent' };
    if (failure.reason === 'accessDenied') return { read, action, scope, outcome: 'missing' };
    return { read, action, scope, outcome: 'unknown', detail: failure.text };
  }
}

/** Every read, in the order people think of them. */
function triesOf(plan: Named): readonly Try[] {
  const action = 'Microsoft.Resources/subscriptions/read';
  const subscription = subscriptionOf(plan);
  if (subscription === undefined) {
    return [{ read: 'subscription', path: '/subscriptions', apiVersion: API.subscription, action, list: true }];
  }
  const scope = `/subscriptions/${subscription}`;
  const { vaultId, networkId, replicationStorageAccountIds, logStorageAccountId } = plan;
  const accounts = [...new Set([...replicationStorageAccountIds, ...(logStorageAccountId === undefined ? [] : [logStorageAccountId])])];
  return [
    { read: 'subscription', path: scope, apiVersion: API.subscription, action },
    {
      read: 'providers',
      path: `${scope}/providers/Microsoft.RecoveryServices`,
      apiVersion: API.provider,
      action: 'Microsoft.Resources/subscriptions/providers/read',
    },
    ...resources('vault', scope, VAULT, API.vault, vaultId === undefined ? [] : [vaultId]),
    ...fabrics(vaultId),
    ...resources('accounts', scope, STORAGE_ACCOUNT, API.account, accounts),
    ...resources('network', scope, VIRTUAL_NETWORK, API.network, networkId === undefined ? [] : [networkId]),
    ...subnets(networkId),
  ];
}

/** A plan may name its vault alone. */
function subscriptionOf({ subscriptionId, vaultId }: Named): string | undefined {
  const named = subscriptionId?.trim() ?? (vaultId === undefined ? undefined : parseResourceId(vaultId, VAULT)?.subscriptionId);
  return named !== undefined && isSubscriptionId(named) ? named : undefined;
}

function resources(read: AzureRead, scope: string, type: ResourceType, apiVersion: string, ids: readonly string[]): readonly Try[] {
  const action = `${type.namespace}/${type.type}/read`;
  const named = ids.flatMap((id) => parseResourceId(id, type) ?? []);
  if (named.length > 0) return named.map(({ path }) => ({ read, path, apiVersion, action }));
  return [{ read, path: `${scope}/providers/${type.namespace}/${type.type}`, apiVersion, action, list: true }];
}

/** What stands below a fabric needs one to be there; who may list fabrics by a role that is made of whole reads may list that too. */
function fabrics(vaultId: string | undefined): readonly Try[] {
  const vault = vaultId === undefined ? undefined : parseResourceId(vaultId, VAULT);
  if (!vault) return [];
  const action = 'Microsoft.RecoveryServices/vaults/replicationFabrics/read';
  return [{ read: 'siteRecovery', path: `${vault.path}/replicationFabrics`, apiVersion: API.siteRecovery, action, list: true }];
}

function subnets(networkId: string | undefined): readonly Try[] {
  const network = networkId === undefined ? undefined : parseResourceId(networkId, VIRTUAL_NETWORK);
  if (!network) return [];
  const action = 'Microsoft.Network/virtualNetworks/subnets/read';
  return [{ read: 'subnets', path: `${network.path}/subnets`, apiVersion: API.network, action, list: true }];
}
