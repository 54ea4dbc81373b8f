import type { Chosen, FactRecord, Gap, PlanFacts, Sighting, StorageAccountFacts } from '../facts';
import type { AzureReading } from '../inventory';
import type { Plan } from '../plan';
import type { EstateInput, EstateSubject } from './subject';
import { planId } from './ids';
import { saidByPlan } from './sightings';

type ReadAccount = AzureReading['storageAccounts'][number];

const AZURE_FACTS = [
  'subscription',
  'providerRecoveryServices',
  'providerSiteRecovery',
  'providerStorage',
  'providerNetwork',
  'providerCompute',
  'vault',
  'vmmFabrics',
  'replicationAccounts',
  'network',
] as const satisfies readonly (keyof PlanFacts)[];

const ACCOUNT_FACTS = [
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
  'vaultRegion',
  'vaultHasIdentity',
  'logAccount',
] as const satisfies readonly (keyof StorageAccountFacts)[];

/** The plan: what Azure answered, and what the plan document says by itself. */
export function planSubject(input: EstateInput): EstateSubject {
  const { plan, azure, assessedAt } = input;
  const record: FactRecord<'plan'> = {
    facts: { ...azure?.plan.facts, managedDisks: plan.managedDisks, assessedAt },
    sightings: [...(azure?.plan.sightings ?? []), saidByPlan(plan, assessedAt, ['managedDisks'])],
    gaps: azure ? azure.plan.gaps : [notAsked(AZURE_FACTS)],
  };
  return {
    kind: 'plan',
    id: planId(plan.name),
    name: plan.name,
    cloudIds: [],
    record,
    standsOnAll: accountIds(plan),
    standsOnBestOf: [],
  };
}

/** The storage accounts the plan names, each once. */
export function storageSubjects(input: EstateInput): readonly EstateSubject[] {
  return accountIds(input.plan).map((id) => ({
    kind: 'storageAccount',
    id,
    name: readAccount(input.azure, id)?.name ?? id.split('/').at(-1) ?? id,
    cloudIds: [],
    record: accountRecord(input, id),
    standsOnAll: [],
    standsOnBestOf: [],
  }));
}

/** Resource ids are the same whatever their case; the first spelling is kept. */
function accountIds(plan: Plan): readonly string[] {
  const named = [...plan.replicationStorageAccountIds, ...(plan.logStorageAccountId === undefined ? [] : [plan.logStorageAccountId])];
  return [...new Map(named.toReversed().map((id) => [id.toLowerCase(), id])).values()].toReversed();
}

function accountRecord(input: EstateInput, id: string): FactRecord<'storageAccount'> {
  const { plan, azure, assessedAt } = input;
  const { azureCloud, managedDisks } = plan;
  const own = readAccount(azure, id);
  const vault = vaultFacts(azure);
  const log = logAccount(plan, azure, assessedAt);
  return {
    facts: { ...own?.facts, ...vault.facts, ...log.facts, role: roleOf(plan, id), azureCloud, managedDisks, assessedAt },
    sightings: [
      ...(own?.sightings ?? []),
      ...vault.sightings,
      ...log.sightings,
      saidByPlan(plan, assessedAt, ['role', 'azureCloud', 'managedDisks']),
    ],
    gaps: azure ? [...(own?.gaps ?? []), ...vault.gaps, ...log.gaps] : [notAsked(ACCOUNT_FACTS)],
  };
}

interface Part<F> {
  readonly facts: F;
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
}

function vaultFacts(azure: AzureReading | undefined): Part<{ vaultRegion?: string; vaultHasIdentity?: boolean }> {
  const vault = azure?.plan.facts.vault;
  const facts = ['vaultRegion', 'vaultHasIdentity'];
  if (!azure) return { facts: {}, sightings: [], gaps: [] };
  if (vault?.presence === 'there') {
    const { region, hasIdentity } = vault;
    const known = { vaultRegion: region, ...(hasIdentity !== undefined && { vaultHasIdentity: hasIdentity }) };
    return { facts: known, sightings: as(azure.plan.sightings, 'vault', facts), gaps: [] };
  }
  const gap = azure.plan.gaps.find((each) => each.facts.includes('vault'));
  return {
    facts: {},
    sightings: [],
    gaps: [gap ? { ...gap, facts } : { facts, reason: 'notCollected', source: 'plan' }],
  };
}

function logAccount(
  plan: Plan,
  azure: AzureReading | undefined,
  at: string,
): Part<{ logAccount?: Chosen<{ region: string; sku: string }> }> {
  const facts = ['logAccount'];
  const id = plan.logStorageAccountId;
  if (id === undefined) return { facts: { logAccount: { presence: 'notChosen' } }, sightings: [saidByPlan(plan, at, facts)], gaps: [] };
  const read = readAccount(azure, id);
  const sightings = as(read?.sightings ?? [], 'presence', facts);
  if (read?.facts.presence === 'missing')
    return { facts: { logAccount: { presence: 'missing', id, name: read.name } }, sightings, gaps: [] };
  const { region, sku } = read?.facts ?? {};
  if (read && region !== undefined && sku !== undefined) {
    return { facts: { logAccount: { presence: 'there', id, name: read.name, region, sku } }, sightings, gaps: [] };
  }
  const gap = read?.gaps[0];
  return { facts: {}, sightings: [], gaps: gap ? [{ ...gap, facts }] : [] };
}

/** A sighting of one fact, told as a sighting of what is derived from it. */
function as(sightings: readonly Sighting[], fact: string, facts: readonly string[]): readonly Sighting[] {
  return sightings.filter((sighting) => sighting.facts.includes(fact)).map((sighting) => ({ ...sighting, facts }));
}

function roleOf(plan: Plan, id: string): StorageAccountFacts['role'] {
  const same = (other: string): boolean => other.toLowerCase() === id.toLowerCase();
  const isLog = plan.logStorageAccountId !== undefined && same(plan.logStorageAccountId);
  if (!plan.replicationStorageAccountIds.some(same)) return 'log';
  return isLog ? 'replicationAndLog' : 'replication';
}

function readAccount(azure: AzureReading | undefined, id: string): ReadAccount | undefined {
  return azure?.storageAccounts.find((account) => account.id.toLowerCase() === id.toLowerCase());
}

function notAsked(facts: readonly string[]): Gap {
  return { facts, reason: 'notCollected', source: 'azure', detail: 'Azure was not asked' };
}
