import type { Gap, PlanFacts } from '../../readiness/facts';
import type { AzureReading, ReadAccountFacts } from '../../readiness/inventory';
import type { Plan } from '../../readiness/plan';
import type { Evidence } from './failure';
import {
  attempt,
  azureSighting,
  checkIdentity,
  find,
  gapOf,
  malformedId,
  nameInPlan,
  planSighting,
  unreadable,
  unsaid,
  type PlanPart,
  type Reading,
} from './reading';
import { isSameId, parseResourceId, STORAGE_ACCOUNT, type ResourceId } from './resource-id';
import { storageAccountSchema, type WireAccount } from './wire';

export type StorageAccountRecord = AzureReading['storageAccounts'][number];

type AccountFacts = Partial<ReadAccountFacts>;

const FACTS = [
  'presence',
  'region',
  'sku',
  'kind',
  'location',
  'accessTier',
  'firewall',
  'sharedKeyAllowed',
  'provisioningState',
  'statusOfPrimary',
] as const satisfies readonly (keyof ReadAccountFacts)[];

/** Every account the plan names, for replication or for logs, once each. */
export function readStorageAccounts(reading: Reading): Promise<readonly StorageAccountRecord[]> {
  return Promise.all(accountIds(reading.plan).map((id) => readStorageAccount(reading, id)));
}

function accountIds({ replicationStorageAccountIds, logStorageAccountId }: Plan): readonly string[] {
  const named = [...replicationStorageAccountIds, ...(logStorageAccountId === undefined ? [] : [logStorageAccountId])];
  return named.filter((id, index) => named.findIndex((other) => isSameId(other.trim(), id.trim())) === index);
}

async function readStorageAccount(reading: Reading, planId: string): Promise<StorageAccountRecord> {
  const name = nameInPlan(planId);
  const subject = `Storage account ${name}`;
  const id = parseResourceId(planId, STORAGE_ACCOUNT);
  const outcome = id ? await attempt(reading, subject, () => accountOf(reading, id)) : { failure: malformedId(STORAGE_ACCOUNT) };
  if ('failure' in outcome) return { id: planId, name, facts: {}, sightings: [], gaps: [gapOf(subject, outcome.failure, FACTS)] };

  const { facts, evidence } = outcome.value;
  const known = FACTS.filter((fact) => facts[fact] !== undefined);
  return { id: planId, name, facts, sightings: [azureSighting(evidence, known)], gaps: unsaidFacts(subject, facts) };
}

async function accountOf(reading: Reading, id: ResourceId): Promise<{ facts: AccountFacts; evidence: Evidence }> {
  const found = await find(reading, id, reading.clients.storageAccount);
  if (found.presence === 'missing') return { facts: { presence: 'missing' }, evidence: found.evidence };
  const read = storageAccountSchema.safeParse(found.answer.body);
  if (!read.success) throw unreadable();
  checkIdentity(read.data, id);
  return { facts: accountFacts(read.data), evidence: found.answer.evidence };
}

/** The facts of an account as Azure prints it, alone or in a list. What it left out is absent, but for what it leaves out where it is on. */
export function accountFacts({ kind, sku, location, properties }: WireAccount): AccountFacts {
  const { primaryLocation, networkAcls, allowSharedKeyAccess, publicNetworkAccess, ...rest } = properties ?? {};
  const { defaultAction, bypass, ipRules } = networkAcls ?? {};
  const publicAccess = publicNetworkAccess === undefined ? {} : { publicAccess: publicNetworkAccess };
  return {
    presence: 'there',
    region: primaryLocation ?? location,
    sku: sku?.name,
    kind,
    location,
    accessTier: rest.accessTier,
    provisioningState: rest.provisioningState,
    statusOfPrimary: rest.statusOfPrimary,
    // Left out where it is on; but an answer without its properties says nothing by what it leaves out.
    ...(rest.provisioningState !== undefined && { sharedKeyAllowed: allowSharedKeyAccess ?? true }),
    ...(defaultAction !== undefined && {
      firewall: {
        defaultAction,
        // A list of names, or None; what is left out lets nobody through.
        trustedServices: (bypass ?? '').split(',').some((name) => name.trim().toLowerCase() === 'azureservices'),
        addressRules: ipRules?.length ?? 0,
        ...publicAccess,
      },
    }),
  };
}

/** How the facts are called in sentences. */
const NAMES: Readonly<Record<(typeof FACTS)[number], string>> = {
  presence: 'presence',
  region: 'region',
  sku: 'sku',
  kind: 'kind',
  location: 'location',
  accessTier: 'access tier',
  firewall: 'firewall',
  sharedKeyAllowed: 'shared key access',
  provisioningState: 'provisioning state',
  statusOfPrimary: 'status of the primary region',
};

/** Of an account that is there, what Azure's answer left out. */
function unsaidFacts(subject: string, facts: AccountFacts): readonly Gap[] {
  if (facts.presence !== 'there') return [];
  return FACTS.filter((fact) => facts[fact] === undefined).map((fact) => gapOf(subject, unsaid(NAMES[fact]), [fact]));
}

/**
 * The plan's own view of its replication accounts: which of them are there. With managed disks an account holds nothing but logs, and the
 * log account is one where no other is chosen.
 */
export function replicationAccounts(reading: Reading, records: readonly StorageAccountRecord[]): PlanPart {
  const facts = ['replicationAccounts'];
  const { replicationStorageAccountIds: named, logStorageAccountId: log, managedDisks } = reading.plan;
  const meant = named.length === 0 && managedDisks && log !== undefined ? [log] : named;
  const chosen = records.filter(({ id }) => meant.some((other) => isSameId(other.trim(), id.trim())));
  const accounts: PlanFacts['replicationAccounts'] = chosen.map(({ id, name, facts: { presence } }) => ({ id, name, presence }));
  return {
    facts: { replicationAccounts: accounts },
    sightings:
      chosen.length === 0
        ? [planSighting(reading, facts)]
        : chosen.flatMap(({ sightings }) => sightings.map((each) => ({ ...each, facts }))),
    gaps: chosen.flatMap(({ gaps }) => gaps.filter((gap) => gap.facts.includes('presence')).map((gap) => ({ ...gap, facts }))),
  };
}
