/** A plan document as it comes in: contracts/plan.schema.json, version 1, property by property. */
import type { EditionName } from '../../readiness/editions/edition';
import type { AzureCloudName } from '../../readiness/facts';
import type { Confirmation, Waiver } from '../../readiness/plan';

export interface PlanDocument {
  readonly schema: 'asr-readiness/plan/1';
  readonly name: string;
  readonly subscriptionId?: string | null;
  readonly vaultId?: string | null;
  readonly replicationStorageAccountIds?: readonly string[];
  readonly logStorageAccountId?: string | null;
  readonly networkId?: string | null;
  readonly vmmServers?: readonly string[];
  readonly clouds?: readonly string[];
  readonly hosts?: { readonly exclude?: readonly string[] };
  readonly vms?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly excludedDisks?: readonly { readonly vm: string; readonly id?: string; readonly cloud?: string; readonly disk: string }[];
  readonly managedDisks?: boolean;
  readonly edition?: EditionName;
  readonly azureCloud?: AzureCloudName;
  readonly freshnessHours?: { readonly azure?: number; readonly report?: number; readonly confirmation?: number };
  readonly waivers?: readonly Waiver[];
  readonly confirmations?: readonly Confirmation[];
}
