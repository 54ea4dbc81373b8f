/** A storage account with one property supposed, and with what Azure would say of it differently then. */
import type { AzureReading, ReadAccountFacts } from './inventory';

type ReadAccount = AzureReading['storageAccounts'][number];

/** Kinds that have an access tier; premium accounts have none to choose. */
const TIERED: readonly string[] = ['StorageV2', 'BlobStorage'];
/** The kind that gets a tier where none is chosen; for an account for blobs one has to be chosen. */
const GIVEN_A_TIER = 'StorageV2';

/**
 * The account as it would be read. It is served from the region it lies in; one that gets an access tier gets the one that Azure gives
 * where none is chosen.
 * Source: articles/storage/blobs/access-tiers-overview.md of 2025-12-02, section Default account access tier setting, as read in
 * johntrogan/azure-docs@02da987; the same in MicrosoftDocs/azure-docs@0089f18 of 2021-11-01.
 */
export function accountWith(account: ReadAccount, fact: 'region' | 'sku' | 'kind', value: string): ReadAccount {
  const facts: ReadAccount['facts'] = { ...account.facts, [fact]: value };
  if (fact === 'region') return { ...account, facts: facts.location === undefined ? facts : { ...facts, location: value } };
  if (hasTier(account.facts) !== false || hasTier(facts) !== true || facts.kind !== GIVEN_A_TIER) return { ...account, facts };
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
