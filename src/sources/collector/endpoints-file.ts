import type { Edition, EndpointPurpose } from '../../readiness/editions/edition';
import type { AzureCloudName } from '../../readiness/facts';

/** The list that the collector's `-Endpoints` takes: collector/endpoints.schema.json, version 1. */
export interface EndpointsFile {
  readonly schema: 'asr-readiness/endpoints/1';
  readonly hosts: readonly { readonly host: string; readonly purpose: EndpointPurpose }[];
}

export interface EndpointsWanted {
  readonly cloud: AzureCloudName;
  readonly edition: Edition;
  /** Names of the plan's storage accounts, not their resource ids. */
  readonly storageAccounts: readonly string[];
}

/** A list may hold no more (endpoints.schema.json). */
const MOST_HOSTS = 50;

/**
 * The concrete hosts that can be tried for a plan. Of a wildcard only the storage accounts' own names are known; for management, backup
 * and service bus no name is the same for everybody (domain §2.3), so they stay untried, and unknown until somebody confirms them.
 */
export function endpointsFile({ cloud, edition, storageAccounts }: EndpointsWanted): EndpointsFile {
  const accounts = [...new Set(storageAccounts.map((name) => name.trim().toLowerCase()))].filter((name) => /^[a-z0-9]{3,24}$/.test(name));
  const hosts = edition.endpoints.value[cloud].flatMap(({ purpose, patterns }) =>
    patterns.flatMap((pattern) => concreteHosts(pattern, purpose, accounts).map((host) => ({ host, purpose }))),
  );
  return { schema: 'asr-readiness/endpoints/1', hosts: hosts.slice(0, MOST_HOSTS) };
}

function concreteHosts(pattern: string, purpose: EndpointPurpose, accounts: readonly string[]): readonly string[] {
  if (!pattern.startsWith('*.')) return [pattern];
  return purpose === 'storage' ? accounts.map((account) => `${account}${pattern.slice(1)}`) : [];
}
