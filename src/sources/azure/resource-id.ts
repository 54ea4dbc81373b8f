/** The kinds of resource the plan names. */
export interface ResourceType {
  /** As people call it. */
  readonly noun: string;
  readonly namespace: string;
  readonly type: string;
  readonly namePattern: RegExp;
}

export const VAULT: ResourceType = {
  noun: 'Recovery Services vault',
  namespace: 'Microsoft.RecoveryServices',
  type: 'vaults',
  namePattern: /^[a-z][a-z0-9-]{1,49}$/i,
};
export const STORAGE_ACCOUNT: ResourceType = {
  noun: 'storage account',
  namespace: 'Microsoft.Storage',
  type: 'storageAccounts',
  namePattern: /^[a-z0-9]{3,24}$/i,
};
export const VIRTUAL_NETWORK: ResourceType = {
  noun: 'virtual network',
  namespace: 'Microsoft.Network',
  type: 'virtualNetworks',
  namePattern: /^[a-z0-9][\w.-]{0,79}$/i,
};

/** A resource id taken apart. */
export interface ResourceId {
  /** As the plan writes it, without blanks around it. */
  readonly id: string;
  readonly type: ResourceType;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  /** The path to ask, its parts encoded. */
  readonly path: string;
}

const SUBSCRIPTION = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Azure allows letters of any script in a group's name; it never ends with a full stop. */
const RESOURCE_GROUP = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;

export function isSubscriptionId(text: string): boolean {
  return SUBSCRIPTION.test(text);
}

/**
 * Takes `/subscriptions/{s}/resourceGroups/{g}/providers/{namespace}/{type}/{name}` apart, without regard to case.
 * @returns undefined when it is not the id of a resource of that type; nothing is asked of Azure then
 */
export function parseResourceId(text: string, type: ResourceType): ResourceId | undefined {
  const id = text.trim();
  const [empty, subscriptions, subscriptionId, groups, resourceGroup, providers, namespace, typeName, name, ...rest] = id.split('/');
  const literals = [empty, subscriptions, groups, providers, namespace, typeName].map((part) => part?.toLowerCase()).join('/');
  const wanted = `/subscriptions/resourcegroups/providers/${type.namespace}/${type.type}`.toLowerCase();
  if (literals !== wanted || rest.length > 0 || subscriptionId === undefined || resourceGroup === undefined || name === undefined)
    return undefined;
  if (!isSubscriptionId(subscriptionId) || !RESOURCE_GROUP.test(resourceGroup) || !type.namePattern.test(name)) return undefined;
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}/providers/${type.namespace}/${type.type}/${encodeURIComponent(name)}`;
  return { id, type, subscriptionId, resourceGroup, name, path };
}

/** Azure compares ids without regard to case, and answers them in a case of its own. */
export function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
