/** Which VMM servers are registered in the plan's vault, and what the vault holds of them. */
import type { Gap, ProtectableItem, Provider, Sighting } from '../facts';
import { isStale } from '../freshness';
import type { ReadPart, RegisteredItem, ReportedVm, ReportedVmmServer } from '../inventory';
import { nameKey } from '../name-key';
import { fabricOf, type OwnFabric } from './fabrics';
import type { EstateInput } from './subject';
import { seenByReport } from './sightings';

const HOUR = 3_600_000;
/** A heartbeat says that management is reached for so long. */
const HEARTBEAT_COUNTS = 24 * HOUR;
const IS_REGISTERED = ['isRegistered'] as const;

/** A fact that was derived, with what saw it; without a value, with the gap in its place. */
export interface Derived<T> {
  readonly value?: T;
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
}

/** What is known of one VMM server's registration in the plan's vault. */
export interface Registration {
  readonly isRegistered: Derived<boolean>;
  readonly provider: Derived<Provider>;
  readonly heartbeatAt: Derived<string>;
  /** What Site Recovery says of a VM of this server; asked only where the server is registered. */
  item(vm: ReportedVm, cloud: string | undefined): Derived<ProtectableItem>;
  /** What saw the items of this server; the same list for all its VMs. */
  readonly itemSightings: readonly Sighting[];
}

/** The name of the plan's vault; null: it names none. */
export function planVaultOf(input: EstateInput): string | null {
  return input.plan.vaultId?.trim().split('/').at(-1) ?? null;
}

/** Works out the registration of a VMM server. */
export function registrationOf(server: ReportedVmmServer | undefined, input: EstateInput): Registration {
  const own = ownFabric(server, input);
  const provider = own.found === 'one' ? derived(own.fabric.provider, 'provider') : noFabric<Provider>(own, server, input, 'provider');
  const items =
    own.found === 'one'
      ? derived(own.fabric.items, 'siteRecovery')
      : noFabric<readonly RegisteredItem[]>(own, server, input, 'siteRecovery');
  const index = items.value && indexItems(items.value);
  return {
    isRegistered: isRegistered(server, own, input),
    provider,
    heartbeatAt: heartbeatAt(provider, input),
    item: (vm, cloud) => itemOf(index && find(index, vm, cloud), items),
    itemSightings: items.sightings,
  };
}

function ownFabric(server: ReportedVmmServer | undefined, { azure, inventory, assessedAt }: EstateInput): OwnFabric {
  if (!server || !azure?.registered) return { found: 'none' };
  return fabricOf(server, azure.registered, inventory.vmmServers, Date.parse(assessedAt));
}

/**
 * A fabric in the plan's vault, or the server's own word. What neither says is not registered: a list of fabrics without it, its own
 * list without the vault, or nobody asked. Only a list that could not be read, or a fabric that may be another server's, leaves it open.
 */
function isRegistered(server: ReportedVmmServer | undefined, own: OwnFabric, input: EstateInput): Derived<boolean> {
  const { azure } = input;
  const vault = planVaultOf(input);
  const vaults = server?.facts.registeredVaults;
  const byReport = server && vaults ? [seenByReport(server.report, IS_REGISTERED)] : [];
  const byAzure = (azure?.plan.sightings ?? [])
    .filter(({ facts }) => facts.includes('vmmFabrics'))
    .map((sighting) => ({ ...sighting, facts: IS_REGISTERED }));
  if (own.found === 'one' || own.found === 'several') return { value: true, sightings: byAzure, gaps: [] };
  if (vault !== null && vaults?.some((name) => name.trim().toLowerCase() === vault.toLowerCase()))
    return { value: true, sightings: byReport, gaps: [] };
  if (own.found === 'contested') {
    return vaults
      ? { value: false, sightings: byReport, gaps: [] }
      : { sightings: [], gaps: [unsettled(own.detail, server, 'isRegistered')] };
  }
  if (azure?.registered) return { value: false, sightings: byAzure, gaps: [] };
  const gap = azure?.plan.gaps.find(({ facts }) => facts.includes('vmmFabrics'));
  if (vaults || !azure || !gap) return { value: false, sightings: byReport, gaps: [] };
  return { sightings: [], gaps: [{ ...gap, facts: IS_REGISTERED }] };
}

function derived<T>(part: ReadPart<T>, fact: string): Derived<T> {
  if ('gap' in part) return { sightings: [], gaps: [{ ...part.gap, facts: [fact] }] };
  return { value: part.value, sightings: part.sightings, gaps: [] };
}

const WITHOUT_FABRIC = 'the vault holds no fabric of this VMM server';

/** Whether something is unknown because the vault was read and does not hold the VMM server. @param detail of a gap or a verdict */
export function isWithoutFabric(detail: string | undefined): boolean {
  return detail === WITHOUT_FABRIC;
}

/** The vault's side was not seen, or which of its fabrics is this server's cannot be told. */
function noFabric<T>(own: OwnFabric, server: ReportedVmmServer | undefined, { azure }: EstateInput, fact: string): Derived<T> {
  if (own.found === 'contested') return { sightings: [], gaps: [unsettled(own.detail, server, fact)] };
  if (own.found === 'several')
    return { sightings: [], gaps: [{ facts: [fact], reason: 'notCollected', source: 'azure', detail: own.detail }] };
  const unread = azure?.plan.gaps.find(({ facts }) => facts.includes('vmmFabrics'));
  const detail = azure ? WITHOUT_FABRIC : 'Azure was not asked';
  const gap: Gap = unread ?? { facts: [fact], reason: 'notCollected', source: 'azure', detail };
  return { sightings: [], gaps: [{ ...gap, facts: [fact] }] };
}

/** A full name that the report does not hold may settle it; where it does, only Azure can. */
function unsettled(detail: string, server: ReportedVmmServer | undefined, fact: string): Gap {
  return { facts: [fact], reason: 'notCollected', source: server?.fqdn === undefined ? 'collector' : 'azure', detail };
}

/** The heartbeat, where it and the reading that saw it are young enough to say anything. */
function heartbeatAt(provider: Derived<Provider>, { plan, azure, assessedAt }: EstateInput): Derived<string> {
  const at = provider.value?.lastHeartbeatAt;
  const now = Date.parse(assessedAt);
  const isYoung = at !== undefined && now - Date.parse(at) < HEARTBEAT_COUNTS && !isStale(at, HEARTBEAT_COUNTS, now);
  const isSeenLately = azure !== undefined && !isStale(azure.readAt, plan.freshnessHours.azure * HOUR, now);
  if (!isYoung || !isSeenLately) return { sightings: [], gaps: [] };
  return { value: at, sightings: provider.sightings.map((sighting) => ({ ...sighting, facts: ['managementHeartbeatAt'] })), gaps: [] };
}

type Items = ReadonlyMap<string, RegisteredItem | 'several'>;

function indexItems(items: readonly RegisteredItem[]): Items {
  const index = new Map<string, RegisteredItem | 'several'>();
  const enter = (key: string, item: RegisteredItem): void => {
    index.set(key, index.has(key) ? 'several' : item);
  };
  for (const item of items) {
    if (item.sourceId !== undefined) enter(idKey(item.sourceId), item);
    enter(placeKey(item.cloud, item.name), item);
  }
  return index;
}

/** By VMM's own id, else by name within the cloud. */
function find(index: Items, vm: ReportedVm, cloud: string | undefined): RegisteredItem | 'several' | undefined {
  const own = index.get(idKey(vm.id)) ?? index.get(idKey(vm.id.split('/').at(-1) ?? vm.id));
  return own ?? (cloud === undefined ? undefined : index.get(placeKey(cloud, vm.name)));
}

function itemOf(
  found: RegisteredItem | 'several' | undefined,
  { value, sightings, gaps }: Derived<readonly RegisteredItem[]>,
): Derived<ProtectableItem> {
  if (!value) return { sightings: [], gaps };
  if (found === undefined) return { value: { isListed: false }, sightings, gaps: [] };
  if (found !== 'several' && found.errors) return { value: { isListed: true, errors: found.errors }, sightings, gaps: [] };
  const detail =
    found === 'several' ? 'Site Recovery lists several VMs of this name in its cloud' : 'Azure did not say whether it can be protected';
  return { sightings: [], gaps: [{ facts: ['siteRecovery'], reason: 'notCollected', source: 'azure', detail }] };
}

function idKey(id: string): string {
  return `id ${id.trim().toLowerCase()}`;
}

function placeKey(cloud: string, name: string): string {
  return `name ${nameKey(cloud)}\n${nameKey(name)}`;
}
