/** A storage account with one property supposed, and with what Azure would say of it differently then. */
import type { AzureReading, ReadAccountFacts } from './inventory';

type ReadAccount = AzureReading['storageAccounts'][number];

/** Kinds that have an access tier; premium accounts have none to choose. */
const TIERED: readonly string[] = ['StorageV2', 'BlobStorage'];

/**
 * The account as it would be read. It is served from the region it lies in; one that gets an access tier gets the one that Azure gives
 * where none is chosen.
 * Source: https://learn.microsoft.com/azure/storage/blobs/access-tiers-overview#default-account-access-tier-setting
 */
export function accountWith(account: ReadAccount, fact: 'region' | 'sku' | 'kind', value: string): ReadAccount {
  const facts: ReadAccount['facts'] = { ...account.facts, [fact]: value };
  if (fact === 'region') return { ...account, facts: facts.location === undefined ? facts : { ...facts, location: value } };
  if (hasTier(account.facts) !== false || hasTier(facts) !== true) return { ...account, facts };
  const sightings = account.sightings.map((each) =>
    each.facts.includes(fact) && !each.facts.includes('accessTier') ? { ...each, facts: [...each.facts, 'accessTier'] } : each,
  );
  return { ...account, facts: { ...facts, accessTier: 'Hot' }, sightings };
}

/** undefined: kind or sku was not read. */
function hasTier({ kind, sku }: Partial<ReadAccountFacts>): boolean | undefined {
  if (kind === undefined || sku === undefined) return undefined;
  return TIERED.includes(kind) && !sku.startsWith('Premium_');
}
