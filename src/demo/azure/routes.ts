/** The management API's answers: a pure function of the world and the question. */
import {
  authorizationFailed,
  internalError,
  invalidApiVersion,
  invalidSkipToken,
  invalidSubscriptionId,
  missingApiVersion,
  namespaceNotFound,
  onlyReads,
  pathNotFound,
  resourceGroupNotFound,
  resourceNotFound,
  subscriptionNotFound,
  throttled,
  unsupportedApiVersion,
} from './errors';
import { page } from './paging';
import { subnetsOf } from './resources';
import { belowVault, SITE_RECOVERY_VERSIONS } from './site-recovery';
import type { AzureWorld, SimulatedSubscription } from './state';
import { found } from './wire';
import type { WireAnswer, WireJson, WireObject, WireQuestion, WireResource } from './wire';

/** Versions of the platform's own operations (subscriptions, provider registration), newest first. */
const PLATFORM_VERSIONS = [
  '2025-04-01',
  '2024-11-01',
  '2024-08-01',
  '2024-03-01',
  '2023-07-01',
  '2022-12-01',
  '2022-09-01',
  '2021-04-01',
  '2021-01-01',
  '2020-10-01',
  '2020-06-01',
  '2020-01-01',
];

/** A resource type with the one version whose shapes the simulation prints. */
interface ResourceType {
  readonly namespace: string;
  readonly type: string;
  readonly versions: readonly string[];
  readonly of: (subscription: SimulatedSubscription) => readonly WireResource[];
  /** What stands beside `value` on every page of the list. */
  readonly lastPage: WireObject;
}

const RESOURCE_TYPES: readonly ResourceType[] = [
  {
    namespace: 'Microsoft.RecoveryServices',
    type: 'vaults',
    versions: ['2024-04-01'],
    of: ({ vaults }) => vaults,
    lastPage: { nextLink: null },
  },
  {
    namespace: 'Microsoft.Storage',
    type: 'storageAccounts',
    versions: ['2023-05-01'],
    of: ({ storageAccounts }) => storageAccounts,
    lastPage: {},
  },
  {
    namespace: 'Microsoft.Network',
    type: 'virtualNetworks',
    versions: ['2024-01-01'],
    of: ({ virtualNetworks }) => virtualNetworks,
    lastPage: {},
  },
];

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One question with the world it is asked in. */
interface Asked {
  readonly world: AzureWorld;
  readonly question: WireQuestion;
  readonly version: string;
  readonly now: number;
}

interface Within extends Asked {
  readonly subscription: SimulatedSubscription;
}

/** Azure's answer to one authenticated request. @param now milliseconds since 1970 */
export function answer(world: AzureWorld, question: WireQuestion, now: number): WireAnswer {
  if (question.method !== 'GET') return onlyReads();
  const segments = question.path.split('/').filter((segment) => segment !== '');
  const faulty = faultOf(world, segments[1] ?? world.planned.subscriptionId);
  if (faulty !== undefined) return faulty;
  const version = question.query.get('api-version');
  if (version === null || version === '') return missingApiVersion();
  if (!same(segments[0], 'subscriptions')) return pathNotFound(question.path);
  return subscriptions({ world, question, version, now }, segments.slice(1));
}

function faultOf({ faults }: AzureWorld, subscriptionId: string): WireAnswer | undefined {
  if (faults.hanging) return { status: 200, headers: {}, body: null, hang: true };
  if (faults.throttledFor !== undefined) return throttled(subscriptionId, faults.throttledFor);
  return faults.down ? internalError() : undefined;
}

function subscriptions(asked: Asked, [subscriptionId, kind, ...rest]: readonly string[]): WireAnswer {
  const { world, version } = asked;
  const ofPlatform = kind === undefined || (same(kind, 'providers') && rest.length === 1);
  if (ofPlatform && !PLATFORM_VERSIONS.includes(version)) return invalidApiVersion(version, PLATFORM_VERSIONS);
  if (subscriptionId === undefined)
    return listed(asked, world.faults.denied ? [] : world.subscriptions.map((one) => subscriptionBody(world, one)), {});
  if (!GUID.test(subscriptionId)) return invalidSubscriptionId(subscriptionId);
  const subscription = world.subscriptions.find((one) => same(one.subscriptionId, subscriptionId));
  if (subscription === undefined) return subscriptionNotFound(subscriptionId);
  const within = { ...asked, subscription };
  if (kind === undefined) return denied(within, 'Microsoft.Resources/subscriptions/read') ?? found(subscriptionBody(world, subscription));
  if (same(kind, 'providers')) return underProviders(within, rest);
  if (same(kind, 'resourceGroups')) return underGroup(within, rest);
  return pathNotFound(asked.question.path);
}

function underProviders(within: Within, [namespace = '', type, ...rest]: readonly string[]): WireAnswer {
  if (type === undefined)
    return denied(within, 'Microsoft.Resources/subscriptions/providers/read') ?? providerBody(within.subscription, namespace);
  const resources = RESOURCE_TYPES.find((known) => same(known.namespace, namespace) && same(known.type, type));
  if (resources === undefined || rest.length > 0) return pathNotFound(within.question.path);
  return refused(within, resources, true) ?? listed(within, resources.of(within.subscription), resources.lastPage);
}

function underGroup(within: Within, [group = '', providers, namespace, type, name, ...below]: readonly string[]): WireAnswer {
  const resources = RESOURCE_TYPES.find((known) => same(known.namespace, namespace) && same(known.type, type));
  if (!same(providers, 'providers') || resources === undefined || name === undefined) return pathNotFound(within.question.path);
  if (same(resources.type, 'vaults') && below.length > 0) return underVault(within, { group, name, below });
  const refusal = refused(within, resources, false, below);
  if (refusal !== undefined) return refusal;
  if (!within.subscription.resourceGroups.some((known) => same(known, group))) return resourceGroupNotFound(group);
  const resource = resources.of(within.subscription).find((known) => same(known.name, name) && same(groupOf(known), group));
  if (resource === undefined) return resourceNotFound(`${resources.namespace}/${resources.type}`, name, group);
  if (below.length === 0) return found(resource);
  return same(below[0], 'subnets') && below.length === 1 ? listed(within, subnetsOf(resource), {}) : pathNotFound(within.question.path);
}

/** Site Recovery's lists, below a vault that is there. */
function underVault(
  within: Within,
  { group, name, below }: { readonly group: string; readonly name: string; readonly below: readonly string[] },
): WireAnswer {
  const { subscription, version, world } = within;
  const vault = subscription.vaults.find((known) => same(known.name, name) && same(groupOf(known), group));
  const registered = subscription.registered.filter((vmm) => same(vmm.vault, name));
  const wanted = belowVault(registered, vault?.id ?? '', below, within.now);
  if (wanted === undefined) return pathNotFound(within.question.path);
  if (!SITE_RECOVERY_VERSIONS.includes(version)) {
    return unsupportedApiVersion('Microsoft.RecoveryServices', 'vaults/replicationFabrics', version, SITE_RECOVERY_VERSIONS, true);
  }
  const refusal = denied(within, wanted.action);
  if (refusal !== undefined) return refusal;
  if (!subscription.resourceGroups.some((known) => same(known, group))) return resourceGroupNotFound(group);
  if (vault === undefined || wanted.entries === undefined) return resourceNotFound('Microsoft.RecoveryServices/vaults', name, group);
  const isItems = same(below.at(-1), 'replicationProtectableItems');
  return listed(within, wanted.entries, { nextLink: null }, isItems ? world.itemsPerPage : world.pageSize);
}

/** The version and the right, in the order Azure looks at them. */
function refused(
  within: Within,
  { namespace, type, versions }: ResourceType,
  list: boolean,
  below: readonly string[] = [],
): WireAnswer | undefined {
  if (!versions.includes(within.version)) return unsupportedApiVersion(namespace, type, within.version, versions, list);
  return denied(within, `${[namespace, type, ...below].join('/')}/read`);
}

function denied({ world, question, subscription }: Within, action: string): WireAnswer | undefined {
  if (!world.faults.denied) return undefined;
  const resource = /^\/subscriptions\/[^/]+\/resourceGroups\//i.test(question.path);
  return authorizationFailed(world.readerObjectId, action, resource ? question.path : `/subscriptions/${subscription.subscriptionId}`);
}

function listed(
  { world, question, version }: Asked,
  entries: readonly WireJson[],
  lastPage: WireObject,
  size = world.pageSize,
): WireAnswer {
  const wanted = page(entries, size, question.query.get('$skipToken'));
  if (wanted === undefined) return invalidSkipToken();
  if (wanted.next === undefined) return found({ value: wanted.entries, ...lastPage });
  const query = `api-version=${encodeURIComponent(version)}&$skipToken=${encodeURIComponent(wanted.next)}`;
  return found({ value: wanted.entries, nextLink: `${question.origin}${encodeURI(question.path)}?${query}` });
}

function subscriptionBody({ tenantId }: AzureWorld, { subscriptionId, displayName, state }: SimulatedSubscription): WireObject {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId,
    displayName,
    state,
    subscriptionPolicies: { locationPlacementId: 'Public_2014-09-01', quotaId: 'EnterpriseAgreement_2014-09-01', spendingLimit: 'Off' },
  };
}

function providerBody({ subscriptionId, providers }: SimulatedSubscription, asked: string): WireAnswer {
  const namespace = Object.keys(providers).find((known) => same(known, asked));
  if (namespace === undefined) return namespaceNotFound(asked);
  return found({
    id: `/subscriptions/${subscriptionId}/providers/${namespace}`,
    namespace,
    resourceTypes: RESOURCE_TYPES.filter((known) => known.namespace === namespace).map(({ type, versions }) => ({
      resourceType: type,
      locations: ['Sweden Central', 'West Europe', 'North Europe'],
      apiVersions: versions,
      capabilities: 'CrossResourceGroupResourceMove, CrossSubscriptionResourceMove, SupportsTags, SupportsLocation',
    })),
    registrationState: providers[namespace] ?? 'NotRegistered',
    registrationPolicy: 'RegistrationRequired',
  });
}

/** The resource group in a resource's id. */
function groupOf({ id }: WireResource): string {
  return id.split('/')[4] ?? '';
}

/** Azure compares path segments without regard to case. */
function same(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase();
}
