/** What the bot's identity can see in Azure, to choose from. An empty list means that there is none; what may not be seen is said apart. */

import type { Plan } from '../readiness/plan';

export interface SubscriptionChoice {
  readonly id: string;
  readonly name: string;
  /** Enabled, Warned, PastDue, Disabled, Deleted; absent: not said. */
  readonly state?: string;
}

interface ResourceChoice {
  /** Azure resource id. */
  readonly id: string;
  readonly name: string;
  /** As Azure prints it; absent: not said. */
  readonly region?: string;
}

export interface VaultChoice extends ResourceChoice {
  readonly provisioningState?: string;
}

export interface AccountChoice extends ResourceChoice {
  /** sku.name, for example Standard_GRS. */
  readonly sku?: string;
  readonly kind?: string;
}

export interface NetworkChoice extends ResourceChoice {
  /** Names; absent: not said. */
  readonly subnets?: readonly string[];
}

/** A right that the bot's identity lacks. */
export interface MissingRight {
  /** For example Microsoft.RecoveryServices/vaults/read. */
  readonly action: string;
  /** `/subscriptions/{id}`; absent: no subscription can be seen at all. */
  readonly scope?: string;
  /** Object id of the bot's identity, where its token says it. */
  readonly identity?: string;
}

export type Choices<T> =
  | { readonly seen: readonly T[] }
  | { readonly missing: MissingRight }
  /** `detail`: a sentence with nothing secret in it. */
  | { readonly failed: string };

/** Lists what there is to choose from, by name. Never rejects. */
export interface AzureChoices {
  subscriptions(): Promise<Choices<SubscriptionChoice>>;
  vaults(subscriptionId: string): Promise<Choices<VaultChoice>>;
  accounts(subscriptionId: string): Promise<Choices<AccountChoice>>;
  networks(subscriptionId: string): Promise<Choices<NetworkChoice>>;
  /** Lets go of what was read: the next list is read anew. */
  forget(): void;
}

/** What is read of a plan's Azure side, one after the other. */
export const READS = ['subscription', 'providers', 'vault', 'accounts', 'network', 'subnets'] as const;

export type AzureRead = (typeof READS)[number];

/** Whether the bot may read one thing of a plan. */
export interface RightSeen {
  readonly read: AzureRead;
  /** For example Microsoft.RecoveryServices/vaults/read. */
  readonly action: string;
  /** What was asked: a resource, or where the plan names none the list of its subscription. */
  readonly scope: string;
  /** `absent`: it may be read, and is not there. `unknown`: Azure did not say; `detail` does, with nothing secret in it. */
  readonly outcome: 'allowed' | 'absent' | 'missing' | 'unknown';
  readonly detail?: string;
  /** Object id of the bot's identity, where its token says it; only with `missing`. */
  readonly identity?: string;
}

/** Tries every read that a plan's checks stand on, each by itself. Never rejects. */
export interface AzureRights {
  of(
    plan: Pick<Plan, 'subscriptionId' | 'vaultId' | 'replicationStorageAccountIds' | 'logStorageAccountId' | 'networkId'>,
  ): Promise<readonly RightSeen[]>;
}

/** Reader is wider than what the bot asks; the line names it because every tenant has it. */
const ROLE = 'Reader';

/** The command that gives the bot the right it lacks, with a placeholder only for what the bot cannot know. */
export function roleAssignmentLine({ scope, identity }: MissingRight): string {
  const where = scope ?? '/subscriptions/<subscription-id>';
  const who = identity ?? '<object-id-of-the-bot>';
  return `az role assignment create --assignee-object-id ${who} --assignee-principal-type ServicePrincipal --role "${ROLE}" --scope "${where}"`;
}
