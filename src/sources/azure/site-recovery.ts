import type { Gap, PlanFacts, Provider } from '../../readiness/facts';
import type { ReadPart, RegisteredItem, RegisteredVmm } from '../../readiness/inventory';
import { AzureFailure, failedAs, toFailure } from './failure';
import type { ListAnswer } from './reader';
import { attempt, azureSighting, gapOf, malformedId, nameInPlan, planSighting, type PlanPart, type Reading } from './reading';
import { isSameId, parseResourceId, VAULT, type ResourceId } from './resource-id';
import { containerSchema, fabricSchema, protectableItemSchema, providerOfFabricSchema } from './wire';

const API = '2023-06-01';
const FACTS = ['vmmFabrics'];

/** What Site Recovery says of VMM servers: the fabrics for the plan's record, and what stands below each. */
export interface SiteRecoverySeen {
  readonly plan: PlanPart;
  /** Absent: the fabrics were not read. */
  readonly registered?: readonly RegisteredVmm[];
}

interface Fabric {
  readonly name: string;
  readonly health?: string;
  /** The path to ask below it, its parts encoded. */
  readonly path: string;
}

/**
 * What is registered in the plan's vault: its VMM fabrics, and of each the Provider and the VMs that can be protected. Every
 * list is read whole or is a gap. Without a vault nothing is registered in it.
 */
export async function readSiteRecovery(reading: Reading): Promise<SiteRecoverySeen> {
  const { vaultId } = reading.plan;
  if (vaultId === undefined) return nothingRegistered(planSighting(reading, FACTS));
  const subject = `What is registered in vault ${nameInPlan(vaultId)}`;
  const id = parseResourceId(vaultId, VAULT);
  if (!id) return unread(gapOf(subject, malformedId(VAULT), FACTS));

  const outcome = await attempt(reading, subject, () => fabricsOf(reading, id));
  if ('failure' in outcome) return unread(gapOf(subject, outcome.failure, FACTS));
  const { fabrics, evidence } = outcome.value;
  const facts: Pick<PlanFacts, 'vmmFabrics'> = {
    vmmFabrics: fabrics.map(({ name, health }) => ({ name, ...(health !== undefined && { health }) })),
  };
  return {
    plan: { facts, sightings: [azureSighting(evidence, FACTS)], gaps: [] },
    registered: await Promise.all(fabrics.map((fabric) => registeredVmm(reading, fabric))),
  };
}

function nothingRegistered(sighting: PlanPart['sightings'][number]): SiteRecoverySeen {
  return { plan: { facts: { vmmFabrics: [] }, sightings: [sighting], gaps: [] }, registered: [] };
}

function unread(gap: Gap): SiteRecoverySeen {
  return { plan: { facts: {}, sightings: [], gaps: [gap] } };
}

async function fabricsOf(reading: Reading, vault: ResourceId): Promise<{ fabrics: readonly Fabric[]; evidence: ListAnswer['evidence'] }> {
  const path = `${vault.path}/replicationFabrics`;
  const list = await listOrMissing(reading, vault, path);
  const fabrics = list.items.flatMap((item) => {
    const read = fabricSchema.safeParse(item);
    if (!read.success || !isUnder(read.data.id, `${vault.path}/replicationFabrics`)) throw foreign('fabrics of this vault');
    const { name, properties } = read.data;
    if (properties.customDetails?.instanceType?.toLowerCase() !== 'vmm') return [];
    const health = properties.health === undefined ? {} : { health: properties.health };
    return [{ name: properties.friendlyName ?? name, ...health, path: `${path}/${encodeURIComponent(name)}` }];
  });
  return { fabrics, evidence: list.evidence };
}

/** A vault that does not exist, in a subscription that can be read, has nothing registered in it. */
async function listOrMissing(reading: Reading, vault: ResourceId, path: string): Promise<ListAnswer> {
  try {
    return await reading.reader.list({ path, apiVersion: API, action: 'Microsoft.RecoveryServices/vaults/replicationFabrics/read' });
  } catch (error) {
    const failure = toFailure(error);
    if (!failure.absent) throw failure;
    await reading.subscription(vault.subscriptionId).catch((cause: unknown) => {
      const why = toFailure(cause);
      throw failedAs(why, `${failure.text}; its subscription could not be read either: ${why.text}`);
    });
    return { items: [], evidence: failure.absent };
  }
}

async function registeredVmm(reading: Reading, fabric: Fabric): Promise<RegisteredVmm> {
  const [provider, items] = await Promise.all([
    part(reading, `The Provider of ${fabric.name}`, 'provider', () => providerOf(reading, fabric)),
    part(reading, `The VMs that Site Recovery lists for ${fabric.name}`, 'siteRecovery', () => itemsOf(reading, fabric)),
  ]);
  return { name: fabric.name, provider, items };
}

async function part<T>(
  reading: Reading,
  subject: string,
  fact: string,
  read: () => Promise<{ readonly value: T; readonly evidence: readonly ListAnswer['evidence'][] }>,
): Promise<ReadPart<T>> {
  const outcome = await attempt(reading, subject, read);
  if ('failure' in outcome) return { gap: gapOf(subject, outcome.failure, [fact]) };
  const { value, evidence } = outcome.value;
  return { value, sightings: evidence.map((each) => azureSighting(each, [fact])) };
}

/** The Provider heard from last: a VMM cluster has one on every node, and one of them is enough. */
async function providerOf(reading: Reading, { path }: Fabric): Promise<{ value: Provider; evidence: readonly ListAnswer['evidence'][] }> {
  const list = await reading.reader.list({
    path: `${path}/replicationRecoveryServicesProviders`,
    apiVersion: API,
    action: 'Microsoft.RecoveryServices/vaults/replicationFabrics/replicationRecoveryServicesProviders/read',
  });
  const providers = list.items.map((item): Provider => {
    const read = providerOfFabricSchema.safeParse(item);
    if (!read.success || !isUnder(read.data.id, `${path}/replicationRecoveryServicesProviders`)) throw foreign('Providers of this fabric');
    const { providerVersion, providerVersionDetails, lastHeartBeat } = read.data.properties;
    const status = providerVersionDetails?.status;
    const heartbeat = instant(lastHeartBeat);
    return {
      ...(providerVersion !== undefined && { version: providerVersion }),
      ...(status !== undefined && { versionStatus: status }),
      ...(heartbeat !== undefined && { lastHeartbeatAt: heartbeat }),
    };
  });
  const at = (provider: Provider): number => Date.parse(provider.lastHeartbeatAt ?? '1970-01-01T00:00:00Z');
  const [last] = providers.toSorted((a, b) => at(b) - at(a));
  if (!last) throw new AzureFailure('notCollected', 'the fabric lists no Provider');
  return { value: last, evidence: [list.evidence] };
}

async function itemsOf(
  reading: Reading,
  { path }: Fabric,
): Promise<{ value: readonly RegisteredItem[]; evidence: readonly ListAnswer['evidence'][] }> {
  const containers = await reading.reader.list({
    path: `${path}/replicationProtectionContainers`,
    apiVersion: API,
    action: 'Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/read',
  });
  const lists = await Promise.all(
    containers.items.map(async (item) => {
      const read = containerSchema.safeParse(item);
      if (!read.success || !isUnder(read.data.id, `${path}/replicationProtectionContainers`)) throw foreign('clouds of this fabric');
      const { name, properties } = read.data;
      const below = `${path}/replicationProtectionContainers/${encodeURIComponent(name)}/replicationProtectableItems`;
      return itemsOfCloud(reading, below, properties.friendlyName ?? name);
    }),
  );
  return { value: lists.flatMap(({ items }) => items), evidence: [containers.evidence, ...lists.map(({ evidence }) => evidence)] };
}

async function itemsOfCloud(
  reading: Reading,
  path: string,
  cloud: string,
): Promise<{ items: readonly RegisteredItem[]; evidence: ListAnswer['evidence'] }> {
  const list = await reading.reader.list({
    path,
    apiVersion: API,
    action: 'Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectableItems/read',
  });
  const items = list.items.map((item): RegisteredItem => {
    const read = protectableItemSchema.safeParse(item);
    if (!read.success || !isUnder(read.data.id, path)) throw foreign('VMs of this cloud');
    const { friendlyName, protectionReadinessErrors, customDetails } = read.data.properties;
    return {
      name: friendlyName ?? read.data.name,
      cloud,
      ...(customDetails?.sourceItemId !== undefined && { sourceId: customDetails.sourceItemId }),
      ...(protectionReadinessErrors && { errors: protectionReadinessErrors }),
    };
  });
  return { items, evidence: list.evidence };
}

/** Site Recovery writes ids in a case of its own (`/Subscriptions/`); paths are encoded, ids are not. */
function isUnder(id: string, path: string): boolean {
  return isSameId(id.split('/').slice(0, -1).join('/'), decodeURIComponent(path));
}

function foreign(what: string): AzureFailure {
  return new AzureFailure('sourceFailed', `the list holds something else than ${what}`);
}

/** A time of Azure's; one without a zone is UTC. undefined: none that can be read. */
function instant(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(/(?:z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
