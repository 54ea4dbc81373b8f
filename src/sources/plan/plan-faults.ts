/** Mistakes in a plan that a schema cannot see. What no report holds is no mistake here: the assessment says so. */
import { isBlank } from '../../readiness/blank';
import type { Fault } from '../schema-check';
import type { PlanDocument } from './wire';

const RESOURCES = {
  vault: { type: 'Microsoft.RecoveryServices/vaults', what: 'a Recovery Services vault' },
  account: { type: 'Microsoft.Storage/storageAccounts', what: 'a storage account' },
  network: { type: 'Microsoft.Network/virtualNetworks', what: 'a virtual network' },
} as const;

/** Every fault, in the order of the schema. */
export function planFaults(document: PlanDocument): readonly Fault[] {
  return [
    ...(isBlank(document.name) ? [{ path: 'name', message: BLANK }] : []),
    ...resourceFaults('vaultId', document.vaultId, RESOURCES.vault),
    ...(document.replicationStorageAccountIds ?? []).flatMap((id, index) =>
      resourceFaults(`replicationStorageAccountIds[${index}]`, id, RESOURCES.account),
    ),
    ...resourceFaults('logStorageAccountId', document.logStorageAccountId, RESOURCES.account),
    ...resourceFaults('networkId', document.networkId, RESOURCES.network),
    ...blankFaults(document),
    ...timeFaults(document),
  ];
}

const BLANK = 'must not be blank';

/** The id is put into addresses of Azure: its segments hold nothing that would lead elsewhere. */
function resourceFaults(
  path: string,
  id: string | null | undefined,
  { type, what }: { readonly type: string; readonly what: string },
): readonly Fault[] {
  if (id === null || id === undefined) return [];
  const segment = '[^/?#%\\\\\\s]+';
  const pattern = new RegExp(
    `^/subscriptions/${segment}/resourceGroups/${segment}/providers/${type.replaceAll('.', '\\.')}/${segment}/?$`,
    'i',
  );
  const isSafe = !id.split('/').some((each) => each === '.' || each === '..');
  if (pattern.test(id.trim()) && isSafe) return [];
  return [{ path, message: `must be the Azure resource id of ${what}: /subscriptions/…/resourceGroups/…/providers/${type}/…` }];
}

/** A blank name fits nobody, and an empty list means everybody: the two must not be mixed up. */
function blankFaults(document: PlanDocument): readonly Fault[] {
  const lists: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['vmmServers', document.vmmServers],
    ['clouds', document.clouds],
    ['hosts.exclude', document.hosts?.exclude],
    ['vms.include', document.vms?.include],
    ['vms.exclude', document.vms?.exclude],
  ];
  const names = lists.flatMap(([path, list]) => (list ?? []).map((name, index) => ({ path: `${path}[${index}]`, name })));
  const people = [
    ...(document.waivers ?? []).map(({ by }, index) => ({ path: `waivers[${index}].by`, name: by })),
    ...(document.waivers ?? []).map(({ reason }, index) => ({ path: `waivers[${index}].reason`, name: reason })),
    ...(document.confirmations ?? []).map(({ by }, index) => ({ path: `confirmations[${index}].by`, name: by })),
  ];
  return [...names, ...people].filter(({ name }) => isBlank(name)).map(({ path }) => ({ path, message: BLANK }));
}

/** A leap second fits the schema and is no instant that can be compared. */
function timeFaults(document: PlanDocument): readonly Fault[] {
  const times = [
    ...(document.waivers ?? []).map(({ until }, index) => ({ path: `waivers[${index}].until`, time: until })),
    ...(document.confirmations ?? []).flatMap(({ at, validUntil }, index) => [
      { path: `confirmations[${index}].at`, time: at },
      ...(validUntil === undefined ? [] : [{ path: `confirmations[${index}].validUntil`, time: validUntil }]),
    ]),
  ];
  return times
    .filter(({ time }) => Number.isNaN(Date.parse(time)))
    .map(({ path }) => ({ path, message: 'must be a time that can be compared' }));
}
